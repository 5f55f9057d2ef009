# SANCTION: patterns (docs/lexicon.md; codes and modes: ontology.toml)

[SANCTION]
v impose|slap|announce|adopt|approve|extend|renew|introduce|levy|tighten|apply|widen|enact|expand + obj:sanction|embargo|tariff|asset-freeze|blacklist|penalty|fine|$sanction src=subj tgt=obj.on|obj.against|on|against|obj.upon|upon cameo=163 "Canada imposed sanctions on nine generals."
v sanction|blacklist|penalize|penalise|embargo src=subj tgt=obj cameo=163
v freeze + obj:asset|account|fund|aid      src=subj tgt=obj.of|obj.to|to|of|obj.poss cameo=162
v cut|sever|break|suspend|end|freeze|break_off|cut_off|halt|terminate|downgrade + obj:$ties|trade src=subj tgt=obj.with|with|obj.to|obj.between mode=discontinue cameo=161
v suspend|halt|cut|stop|end|freeze|withhold|cut_off|reduce|terminate|discontinue + obj:$aid|funding|talk|negotiation|membership|cooperation|trade|export|import|delivery|agreement|participation src=subj tgt=obj.to|to|obj.with|with|obj.of|obj.for|from|obj.from|in mode=discontinue cameo=162
v suspend                                  src=subj tgt=obj|obj.of|from mode=discontinue need=both weight=0.7
v expel                                    src=subj tgt=obj|obj.of|from mode=expel "Sofia expelled two Russian diplomats."
v declare + comp:grata                     src=subj tgt=obj|surf mode=expel
v close|shut + obj:embassy|consulate|mission src=subj tgt=obj.in|in|obj.of|obj.poss mode=discontinue
v ban + obj:import|export|flight|sale|trade|product|shipment src=subj tgt=obj.from|from|obj.to|to|obj.of cameo=163
v find + comp:guilty                       src=subj tgt=obj mode=convict need=tgt context=legal
v jail|imprison                            src=subj tgt=obj mode=convict need=tgt context=legal weight=0.7
n conviction + of                          src=by|poss tgt=of mode=convict need=tgt context=legal
n sanction|embargo + against              src=by|poss|mod|from|of|holder tgt=against|on need=tgt weight=0.5 id=sanction.sanction-against
v quit|leave|withdraw_from + obj:$deal|organization|organisation|bloc|alliance|coalition src=subj tgt=obj.with|obj mode=discontinue weight=0.8
v withdraw|pull_out + obj:ambassador|diplomat|observer|monitor|staff|mission|peacekeeper src=subj tgt=from mode=withdraw
v scrap|abrogate|cancel|tear_up|annul|renounce + obj:$deal src=subj tgt=obj.with|with mode=discontinue
v disqualify|dissolve|outlaw|disband       src=subj tgt=obj need=both type=COERCE mode=restrict

# sanctions, embargoes (CAMEO 163)
v slap|clap|reimpose|reinstate|toughen|tighten|stiffen|broaden|extend|renew|maintain|prolong|keep|widen|strengthen|enforce + obj:sanction|embargo|arms-embargo|tariff|asset-freeze|trade-ban|travel-ban|oil-embargo|visa-ban|duty tgt=obj.on|obj.against|on|against cameo=163 "France reimposed sanctions on the junta." => france > junta
v impose|introduce|adopt|order|announce|approve|declare|place|enact|back|implement + obj:travel-ban|visa-ban|arms-ban|import-ban|export-ban|trade-ban|trade-restriction|visa-restriction|quota|duty|surcharge|oil-embargo|arms-embargo|trade-embargo|no-fly-zone|price-cap tgt=obj.on|obj.against|on|against|obj.from|from cameo=163 context=economic "France imposed a travel ban on the generals." => france > generals
v hit|slap|strike|punish|target|penalize|penalise|whack + with:sanction|embargo|tariff|penalty|fine|asset-freeze|travel-ban tgt=obj cameo=163 "France hit the junta with sanctions." => france > junta
v fine                                     tgt=obj cameo=163 need=both "The regulator fined the company."
v boycott|blackball|ostracize|ostracise|isolate tgt=obj cameo=163 need=powers weight=0.7 "Arab states isolated Qatar."
v blacklist|sanction|embargo|delist        tgt=obj|obj.of cameo=163 "The United States blacklisted the militia." => united states > militia
v add|put|place + to|on:blacklist|sanction-list|list|terror-list|watchlist tgt=obj cameo=163 need=both weight=0.9 "The United States placed the militia on a blacklist." => united states > militia
v designate|list + as:terrorist|organization|organisation|group|sponsor tgt=obj cameo=163 need=both "The United States designated the militia as a terrorist group." => united states > militia
v freeze|block|seize + obj:asset|bank-account|account|fund|reserve|holding tgt=obj.of|of|obj.poss|obj.mod|to cameo=163 "Switzerland froze the assets of the general." => switzerland > general
v ban|bar|prohibit|outlaw|restrict|block|halt|suspend|embargo + obj:import|export|arms-sale|trade|grain-export|oil-import|shipment|purchase|sale|transaction|investment tgt=obj.from|from|obj.to|to|obj.with|with|obj.of cameo=163 need=src context=economic "Russia banned imports from Turkey." => russia > turkey
v ban|prohibit|block|bar|forbid + obj:$aid tgt=to|obj.to|for|obj.for cameo=162 "Congress prohibited aid to the rebels." => congress > rebels
v revoke|cancel|withdraw|strip|rescind|void|suspend + obj:visa|passport|citizenship|licence|license|accreditation|status|most-favored-nation-status|preference|privilege|permit|immunity|membership tgt=obj.of|of|from|obj.for|obj.poss|for cameo=163 need=src "The United States revoked the visas of the officials." => united states > officials
v strip + of:citizenship|immunity|status|rank|membership|title tgt=obj cameo=163 need=tgt "Bahrain stripped the activist of citizenship." => bahrain > activist
v suspend|expel|exclude|oust|eject|kick_out|throw_out|bar + from:membership|organization|organisation|union|bloc|commonwealth|alliance|league|council|party|parliament|assembly|coalition|government tgt=obj mode=expel cameo=166 need=tgt "The African Union suspended Mali from membership." => african union > mali

# cut aid, talks, ties (CAMEO 161, 162, 164)
v $stop + obj:food-aid|military-aid|aid-program|aid-programme|funding|financing|arms-sale|arms-shipment|arms-delivery|gas-supply|oil-supply|gas-delivery|grant|loan|subsidy|budget-support|lending|assistance-program tgt=to|obj.to|for|obj.for|from mode=discontinue cameo=162 "The United States suspended military aid to the rebels." => united states > rebels
v cut_off|cut|shut_off|turn_off|sever|choke_off|reduce|slash + obj:gas|electricity|power|water|supply|fuel|oil|internet|power-supply|water-supply|gas-supply|aid tgt=to|obj.to|from|obj.of|obj.from mode=discontinue cameo=162 need=src "Russia cut off gas to Ukraine." => russia > ukraine
v break_off|cut_off|suspend|halt|call_off|quit|end|abandon|terminate|pull_out_of|freeze|discontinue + obj:negotiation|dialogue|peace-talk|talk|contact|peace-process|cooperation|consultation|trade-talk|membership-talk|truce-talk tgt=with|obj.with|between|obj.between mode=discontinue cameo=164 need=src "India suspended talks with Pakistan." => india > pakistan
v sever|break|cut|rupture|downgrade|suspend|freeze|break_off|cut_off|end|reduce|scale_back|renounce + obj:diplomatic-relation|diplomatic-tie|trade-link|trade-tie|relation|tie|link|military-cooperation|air-link|communication|alliance tgt=with|obj.with|to|obj.to|between|obj.between mode=discontinue cameo=161 context=diplomatic "Bolivia severed diplomatic relations with Israel." => bolivia > israel
v break + with                             mode=discontinue cameo=161 need=powers weight=0.7 "The party broke with the president." => party > president
v downgrade|lower|demote + obj:relation|tie|status|representation tgt=with|obj.with|of mode=discontinue cameo=161 "Egypt downgraded ties with Israel." => egypt > israel
v pull_out|withdraw|quit|walk_out|drop_out|back_out|bow_out|exit + of|from:$deal|organization|organisation|bloc|alliance|coalition|pact|treaty|convention|union|court|council|government|accord|commission|cabinet|league tgt=of.with|from.with|with|of|from mode=discontinue cameo=164 "Burundi withdrew from a treaty with Kenya." => burundi > kenya
v leave|quit|exit|abandon|desert|dump|ditch|forsake + obj:alliance|coalition|bloc|pact|treaty|accord|union|organization|organisation|cabinet|league tgt=obj.with|with|obj.of|obj mode=discontinue cameo=164 need=src "The party quit the coalition with the president." => party > president
v scrap|abrogate|annul|tear_up|renounce|denounce|terminate|rescind|repudiate|cancel|void|suspend|end|revoke|exit + obj:$deal|convention|contract|peace-treaty|arms-deal|trade-deal|defense-pact|nuclear-deal tgt=with|obj.with|obj.between|of mode=discontinue cameo=164 "Pakistan suspended a treaty with India." => pakistan > india
v violate|breach|break|breach + obj:$deal|contract tgt=with|obj.with mode=discontinue need=src weight=0.6 type=ACCUSE mode=none
v close|shut|shut_down|shutter|vacate + obj:embassy|consulate|mission|diplomatic-mission|liaison-office|trade-office tgt=in|obj.in|of|obj.of|obj.poss|obj.mod|to mode=discontinue cameo=161 context=diplomatic "Peru closed the consulate of Bolivia." => peru > bolivia
v recall|withdraw|pull_out|call_home|bring_home + obj:$envoy|embassy-staff|chargé|charge tgt=from|obj.from|to|obj.to|in|obj.in mode=discontinue cameo=161 context=diplomatic "Bahrain recalled its ambassador to Iran." => bahrain > iran
v pull_out|withdraw|evacuate|recall|remove|pull + obj:observer|monitor|peacekeeper|inspector|aid-worker|staff|humanitarian-worker|relief-worker|expert|adviser|advisor|un-staff tgt=from|obj.from|of|out.of mode=withdraw cameo=166 need=src "The United Nations withdrew its observers from the camp of the rebels." => united nations
v suspend|halt|stop|end|cease|scale_back|wind_up|wind_down + obj:aid-operation|relief-operation|operation|peacekeeping-mission|observer-mission|relief-effort|patrol|food-distribution|activity tgt=in|obj.in mode=withdraw cameo=166 need=src weight=0.6 "The United Nations suspended its relief operation."
v lay_off|cancel + obj:order|contract      mode=discontinue tgt=with|obj.with need=both weight=0.7 "Libya cancelled a contract with Italy." => libya > italy
n suspension|termination|cutoff|cessation|severance|rupture|halt + of|in|to:$ties|$aid|talk|negotiation|link|aid|trade|relation|flight|air-link|cooperation|membership src=by|poss|from|mod|holder tgt=of.with|of.to|in.with|to.with|of.between|with mode=discontinue need=both cameo=161 weight=0.9 "Italy announced a suspension of air links with Serbia." => italy > serbia

# expel (CAMEO 166)
v expel|eject|kick_out|throw_out|oust|boot_out|send_home|evict + obj:diplomat|ambassador|envoy|attache|consul|un-official|aid-agency|aid-group|mission|correspondent|staff|agency|charity|group|organization|missionary|observer|inspector|monitor|embassy-staff tgt=obj|obj.of|of mode=expel cameo=166 "Poland expelled a diplomat from Belarus." => poland > diplomat
v order|tell|instruct|ask|give + xcomp:leave|depart|go|quit|pack tgt=xsubj|obj mode=expel cameo=166 need=powers weight=0.9 "Libya ordered the diplomats to leave." => libya > diplomats
v declare|pronounce + comp:non|persona|grata|gratis|unwelcome tgt=obj|surf|ccsubj mode=expel cameo=166 "Peru declared the ambassador unwelcome." => peru > ambassador
v force|drive|push|kick|throw|chase|hound + out + of:country|homeland|village|town|city|region|area tgt=obj mode=expel need=both "The militia drove the villagers out of the region." => militia > villagers
v uproot|displace|drive_out|force_out|chase_out|push_out|cleanse|dispossess tgt=obj mode=expel need=both "The militia drove out the villagers." => militia > villagers
n expulsion                                src=by|poss|from|mod|holder tgt=of|poss mode=expel cameo=166 need=tgt weight=0.9 "The expulsion of the diplomats by Libya drew protests." => libya > diplomats

# convict (PLOVER: SANCTION convict)
v convict                                  tgt=obj mode=convict context=legal need=tgt "The court convicted the general." => court > general
v convict + of:$corruption                 tgt=obj mode=convict context=legal|corruption need=tgt "The court convicted the minister of fraud." => court > minister
v sentence                                 tgt=obj mode=convict context=legal need=tgt "The court sentenced the general." => court > general
v condemn + to:death|prison|jail|year|life tgt=obj mode=convict context=legal need=tgt weight=0.9 "The court condemned the rebels to death." => court > rebels
v find|pronounce|declare + comp:guilty     tgt=obj|ccsubj mode=convict need=tgt context=legal "The court found the minister guilty." => court > minister
v hand_down|impose|pass|pronounce + obj:sentence|verdict|death-sentence|jail-term|prison-term|prison-sentence|term|death-penalty tgt=on|obj.on|against|obj.against|to|for mode=convict context=legal "The court imposed a sentence on the general." => court > general
v give + obj:sentence|term|death-penalty   tgt=iobj|to mode=convict need=tgt context=legal weight=0.7 "The court gave the general a life sentence." => court > general
v uphold|confirm + obj:sentence|conviction|verdict|ruling|death-sentence tgt=of|against|obj.of|obj.against|on|obj.poss mode=convict context=legal "The court upheld the conviction of the minister." => court > minister
v plead + comp:guilty                      src=none tgt=subj mode=convict context=legal need=tgt weight=0.5
n conviction|sentencing                    src=by|poss tgt=of mode=convict need=tgt context=legal weight=0.8 "The conviction of the minister by the court followed." => court > minister
