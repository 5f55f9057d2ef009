# SANCTION: patterns (docs/lexicon.md; codes and modes: ontology.toml)

[SANCTION]
set $sanction_sanction sanction embargo tariff asset-freeze blacklist penalty fine $sanction
v impose|slap|announce + obj:$sanction_sanction src=subj tgt=obj.on|obj.against|on|against|obj.upon|upon cameo=163 "Canada imposed sanctions on nine generals."
v adopt + obj:$sanction_sanction src=subj tgt=obj.on|obj.against|on|against|obj.upon|upon cameo=163 "Canada adopted sanctions on nine generals."
v approve|extend|renew + obj:$sanction_sanction src=subj tgt=obj.on|obj.against|on|against|obj.upon|upon cameo=163 "Canada approved sanctions on nine generals."
v introduce + obj:$sanction_sanction src=subj tgt=obj.on|obj.against|on|against|obj.upon|upon cameo=163 "Canada introduced sanctions on nine generals."
v levy|tighten|apply|widen + obj:$sanction_sanction src=subj tgt=obj.on|obj.against|on|against|obj.upon|upon cameo=163 "Canada levied sanctions on nine generals."
v enact|expand + obj:$sanction_sanction src=subj tgt=obj.on|obj.against|on|against|obj.upon|upon cameo=163 "Canada enacted sanctions on nine generals."
v sanction|blacklist|penalize|penalise|embargo src=subj tgt=obj cameo=163
v freeze + obj:asset|account|fund|aid      src=subj tgt=obj.of|obj.to|to|of|obj.poss cameo=162
v cut|sever|break|suspend|end|freeze|break_off|cut_off + obj:$ties|trade src=subj tgt=obj.with|with|obj.to|obj.between mode=discontinue cameo=161
v halt|terminate|downgrade + obj:$ties|trade src=subj tgt=obj.with|with|obj.to|obj.between mode=discontinue cameo=161
set $sanction_aid $aid funding talk negotiation membership cooperation trade export import delivery agreement participation
v suspend|halt|cut + obj:$sanction_aid src=subj tgt=obj.to|to|obj.with|with|obj.of|obj.for|from|obj.from|in mode=discontinue cameo=162 "Kenya suspended aid to the rebels."
v stop + obj:$sanction_aid src=subj tgt=obj.to|to|obj.with|with|obj.of|obj.for|from|obj.from|in mode=discontinue cameo=162 "Kenya stopped aid to the rebels."
v end|freeze|withhold|cut_off + obj:$sanction_aid src=subj tgt=obj.to|to|obj.with|with|obj.of|obj.for|from|obj.from|in mode=discontinue cameo=162 "Kenya ended aid to the rebels."
v reduce|terminate|discontinue + obj:$sanction_aid src=subj tgt=obj.to|to|obj.with|with|obj.of|obj.for|from|obj.from|in mode=discontinue cameo=162
v suspend                                  src=subj tgt=obj|obj.of|from mode=discontinue need=both weight=0.7
v declare + comp:grata                     src=subj tgt=obj|surf mode=expel
v close|shut + obj:embassy|consulate|mission src=subj tgt=obj.in|in|obj.of|obj.poss mode=discontinue
v ban + obj:import|export|flight|sale|trade|product|shipment src=subj tgt=obj.from|from|obj.to|to|obj.of cameo=163
v find + comp:guilty                       src=subj tgt=obj mode=convict need=tgt context=legal
v jail|imprison                            src=subj tgt=obj mode=convict need=tgt context=legal weight=0.7
n conviction + of                          src=by|poss tgt=of mode=convict need=tgt context=legal
n sanction|embargo + against              src=by|poss|mod|from|of|holder tgt=against|on need=tgt weight=0.5 id=sanction.sanction-against "The sanction by Kenya against the rebels went on."
v quit|leave|withdraw_from + obj:$deal|organization|organisation|bloc|alliance|coalition src=subj tgt=obj.with|obj mode=discontinue weight=0.8 "Kenya quit the agreement with the rebels."
v withdraw|pull_out + obj:ambassador|diplomat|observer|monitor|staff|mission|peacekeeper src=subj tgt=from mode=withdraw
v scrap|abrogate|cancel|tear_up|annul|renounce + obj:$deal src=subj tgt=obj.with|with mode=discontinue
v disqualify|dissolve|outlaw src=subj tgt=obj need=both type=COERCE mode=restrict "Kenya disqualified the rebels."
v disband src=subj tgt=obj need=both type=COERCE mode=restrict "Kenya disbanded the rebels."

# sanctions, embargoes (CAMEO 163)
set $sanction_sanction_ sanction embargo arms-embargo tariff asset-freeze trade-ban travel-ban oil-embargo visa-ban duty
v reimpose|slap|clap + obj:$sanction_sanction_ tgt=obj.on|obj.against|on|against cameo=163 "France reimposed sanctions on the junta." => france > junta
v reinstate + obj:$sanction_sanction_ tgt=obj.on|obj.against|on|against cameo=163 "France reinstated sanctions on the junta." => france > junta
v toughen|tighten|stiffen + obj:$sanction_sanction_ tgt=obj.on|obj.against|on|against cameo=163 "France toughened sanctions on the junta." => france > junta
v broaden + obj:$sanction_sanction_ tgt=obj.on|obj.against|on|against cameo=163 "France broadened sanctions on the junta." => france > junta
v extend|renew|maintain + obj:$sanction_sanction_ tgt=obj.on|obj.against|on|against cameo=163 "France extended sanctions on the junta." => france > junta
v prolong + obj:$sanction_sanction_ tgt=obj.on|obj.against|on|against cameo=163 "France prolonged sanctions on the junta." => france > junta
v keep|widen|strengthen + obj:$sanction_sanction_ tgt=obj.on|obj.against|on|against cameo=163 "France kept sanctions on the junta." => france > junta
v enforce + obj:$sanction_sanction_ tgt=obj.on|obj.against|on|against cameo=163 "France enforced sanctions on the junta." => france > junta
set $sanction_travel_ban travel-ban visa-ban arms-ban import-ban export-ban trade-ban trade-restriction visa-restriction quota duty surcharge oil-embargo arms-embargo trade-embargo no-fly-zone price-cap
v impose|introduce|adopt + obj:$sanction_travel_ban tgt=obj.on|obj.against|on|against|obj.from|from cameo=163 context=economic "France imposed a travel ban on the generals."
v order + obj:$sanction_travel_ban tgt=obj.on|obj.against|on|against|obj.from|from cameo=163 context=economic "France ordered a travel ban on the generals."
v announce|approve|declare + obj:$sanction_travel_ban tgt=obj.on|obj.against|on|against|obj.from|from cameo=163 context=economic "France announced a travel ban on the generals."
v place + obj:$sanction_travel_ban tgt=obj.on|obj.against|on|against|obj.from|from cameo=163 context=economic "France placed a travel ban on the generals."
v enact|back|implement + obj:$sanction_travel_ban tgt=obj.on|obj.against|on|against|obj.from|from cameo=163 context=economic "France enacted a travel ban on the generals."
v hit|slap|strike + with:sanction|embargo|tariff|penalty|fine|asset-freeze|travel-ban tgt=obj cameo=163 "France hit the junta with sanctions." => france > junta
v punish + with:sanction|embargo|tariff|penalty|fine|asset-freeze|travel-ban tgt=obj cameo=163 "France punished the junta with sanctions." => france > junta
v target|penalize|penalise + with:sanction|embargo|tariff|penalty|fine|asset-freeze|travel-ban tgt=obj cameo=163 "France targeted the junta with sanctions." => france > junta
v whack + with:sanction|embargo|tariff|penalty|fine|asset-freeze|travel-ban tgt=obj cameo=163 "France whacked the junta with sanctions." => france > junta
v fine                                     tgt=obj cameo=163 need=both
v isolate|boycott|blackball tgt=obj cameo=163 need=powers weight=0.7 "Arab states isolated Qatar."
v ostracize tgt=obj cameo=163 need=powers weight=0.7 "Arab states ostracized Qatar."
v ostracise tgt=obj cameo=163 need=powers weight=0.7 "Arab states ostracised Qatar."
v blacklist|sanction|embargo tgt=obj|obj.of cameo=163 "The United States blacklisted the militia." => united states > militia
v delist tgt=obj|obj.of cameo=163 "The United States delisted the militia." => united states > militia
v add|put|place + to|on:blacklist|sanction-list|list|terror-list|watchlist tgt=obj cameo=163 need=both weight=0.9 "The United States placed the militia on a blacklist." => united states > militia
v designate|list + as:terrorist|organization|organisation|group|sponsor tgt=obj cameo=163 need=both "The United States designated the militia as a terrorist group." => united states > militia
v freeze|block|seize + obj:asset|bank-account|account|fund|reserve|holding tgt=obj.of|of|obj.poss|obj.mod|to cameo=163 "Switzerland froze the assets of the general."
set $sanction_import import export arms-sale trade grain-export oil-import shipment purchase sale transaction investment
v ban|bar|prohibit + obj:$sanction_import tgt=obj.from|from|obj.to|to|obj.with|with|obj.of cameo=163 need=src context=economic "Russia banned imports from Turkey."
v outlaw + obj:$sanction_import tgt=obj.from|from|obj.to|to|obj.with|with|obj.of cameo=163 need=src context=economic "Russia outlawed imports from Turkey."
v restrict|block|halt + obj:$sanction_import tgt=obj.from|from|obj.to|to|obj.with|with|obj.of cameo=163 need=src context=economic "Russia restricted imports from Turkey."
v suspend + obj:$sanction_import tgt=obj.from|from|obj.to|to|obj.with|with|obj.of cameo=163 need=src context=economic "Russia suspended imports from Turkey."
v embargo + obj:$sanction_import tgt=obj.from|from|obj.to|to|obj.with|with|obj.of cameo=163 need=src context=economic "Russia embargoed imports from Turkey."
v prohibit|ban|block + obj:$aid tgt=to|obj.to|for|obj.for cameo=162 "Congress prohibited aid to the rebels." => congress > rebels
v bar + obj:$aid tgt=to|obj.to|for|obj.for cameo=162 "Congress barred aid to the rebels." => congress > rebels
v forbid + obj:$aid tgt=to|obj.to|for|obj.for cameo=162 "Congress forbade aid to the rebels." => congress > rebels
set $sanction_visa visa passport citizenship licence license accreditation status most-favored-nation-status preference privilege permit immunity membership
v revoke|cancel|withdraw + obj:$sanction_visa tgt=obj.of|of|from|obj.for|obj.poss|for cameo=163 need=src "The United States revoked the visas of the officials." => united states > officials
v strip + obj:$sanction_visa tgt=obj.of|of|from|obj.for|obj.poss|for cameo=163 need=src "The United States stripped the visas of the officials." => united states > officials
v rescind|void|suspend + obj:$sanction_visa tgt=obj.of|of|from|obj.for|obj.poss|for cameo=163 need=src "The United States rescinded the visas of the officials." => united states > officials
v strip + of:citizenship|immunity|status|rank|membership|title tgt=obj cameo=163 need=tgt "Bahrain stripped the activist of citizenship." => bahrain > activist
set $sanction_membership membership organization organisation union bloc commonwealth alliance league council party parliament assembly coalition government
v suspend|expel|exclude + from:$sanction_membership tgt=obj mode=expel cameo=166 need=tgt "The African Union suspended Mali from membership." => african union > mali
v oust + from:$sanction_membership tgt=obj mode=expel cameo=166 need=tgt "The African Union ousted Mali from membership." => african union > mali
v eject|kick_out|throw_out + from:$sanction_membership tgt=obj mode=expel cameo=166 need=tgt "The African Union ejected Mali from membership." => african union > mali
v bar + from:$sanction_membership tgt=obj mode=expel cameo=166 need=tgt "The African Union barred Mali from membership." => african union > mali

# cut aid, talks, ties (CAMEO 161, 162, 164)
set $sanction_food_aid food-aid military-aid aid-program aid-programme funding financing arms-sale arms-shipment arms-delivery gas-supply oil-supply gas-delivery grant loan subsidy budget-support lending assistance-program
v suspend|stop|halt + obj:$sanction_food_aid tgt=to|obj.to|for|obj.for|from mode=discontinue cameo=162 "The United States suspended military aid to the rebels." => united states > rebels
v end + obj:$sanction_food_aid tgt=to|obj.to|for|obj.for|from mode=discontinue cameo=162 "The United States ended military aid to the rebels." => united states > rebels
v cease|freeze|discontinue + obj:$sanction_food_aid tgt=to|obj.to|for|obj.for|from mode=discontinue cameo=162 "The United States ceased military aid to the rebels." => united states > rebels
v terminate + obj:$sanction_food_aid tgt=to|obj.to|for|obj.for|from mode=discontinue cameo=162 "The United States terminated military aid to the rebels." => united states > rebels
v withhold|cut|block + obj:$sanction_food_aid tgt=to|obj.to|for|obj.for|from mode=discontinue cameo=162 "The United States withheld military aid to the rebels." => united states > rebels
v pause + obj:$sanction_food_aid tgt=to|obj.to|for|obj.for|from mode=discontinue cameo=162 "The United States paused military aid to the rebels." => united states > rebels
v interrupt + obj:$sanction_food_aid tgt=to|obj.to|for|obj.for|from mode=discontinue cameo=162 "The United States interrupted military aid to the rebels." => united states > rebels
set $sanction_gas gas electricity power water supply fuel oil internet power-supply water-supply gas-supply aid
v cut_off|cut|shut_off + obj:$sanction_gas tgt=to|obj.to|from|obj.of|obj.from mode=discontinue cameo=162 need=src "Russia cut off gas to Ukraine." => russia > ukraine
v turn_off + obj:$sanction_gas tgt=to|obj.to|from|obj.of|obj.from mode=discontinue cameo=162 need=src "Russia turned off gas to Ukraine." => russia > ukraine
v sever|choke_off|reduce + obj:$sanction_gas tgt=to|obj.to|from|obj.of|obj.from mode=discontinue cameo=162 need=src "Russia severed gas to Ukraine." => russia > ukraine
v slash + obj:$sanction_gas tgt=to|obj.to|from|obj.of|obj.from mode=discontinue cameo=162 need=src "Russia slashed gas to Ukraine." => russia > ukraine
set $sanction_negotiation negotiation dialogue peace-talk talk contact peace-process cooperation consultation trade-talk membership-talk truce-talk
v suspend|break_off|cut_off + obj:$sanction_negotiation tgt=with|obj.with|between|obj.between mode=discontinue cameo=164 need=src "India suspended talks with Pakistan." => india > pakistan
v halt + obj:$sanction_negotiation tgt=with|obj.with|between|obj.between mode=discontinue cameo=164 need=src "India halted talks with Pakistan." => india > pakistan
v call_off|quit|end + obj:$sanction_negotiation tgt=with|obj.with|between|obj.between mode=discontinue cameo=164 need=src "India called off talks with Pakistan." => india > pakistan
v abandon + obj:$sanction_negotiation tgt=with|obj.with|between|obj.between mode=discontinue cameo=164 need=src "India abandoned talks with Pakistan." => india > pakistan
v terminate|pull_out_of|freeze + obj:$sanction_negotiation tgt=with|obj.with|between|obj.between mode=discontinue cameo=164 need=src "India terminated talks with Pakistan." => india > pakistan
v discontinue + obj:$sanction_negotiation tgt=with|obj.with|between|obj.between mode=discontinue cameo=164 need=src "India discontinued talks with Pakistan." => india > pakistan
set $sanction_diplomatic_relation diplomatic-relation diplomatic-tie trade-link trade-tie relation tie link military-cooperation air-link communication alliance
v sever|break|cut + obj:$sanction_diplomatic_relation tgt=with|obj.with|to|obj.to|between|obj.between mode=discontinue cameo=161 context=diplomatic "Bolivia severed diplomatic relations with Israel." => bolivia > israel
v rupture + obj:$sanction_diplomatic_relation tgt=with|obj.with|to|obj.to|between|obj.between mode=discontinue cameo=161 context=diplomatic "Bolivia ruptured diplomatic relations with Israel." => bolivia > israel
v suspend|downgrade|freeze + obj:$sanction_diplomatic_relation tgt=with|obj.with|to|obj.to|between|obj.between mode=discontinue cameo=161 context=diplomatic "Bolivia suspended diplomatic relations with Israel." => bolivia > israel
v break_off + obj:$sanction_diplomatic_relation tgt=with|obj.with|to|obj.to|between|obj.between mode=discontinue cameo=161 context=diplomatic "Bolivia breaked off diplomatic relations with Israel." => bolivia > israel
v cut_off|end|reduce + obj:$sanction_diplomatic_relation tgt=with|obj.with|to|obj.to|between|obj.between mode=discontinue cameo=161 context=diplomatic "Bolivia cut off diplomatic relations with Israel." => bolivia > israel
v scale_back + obj:$sanction_diplomatic_relation tgt=with|obj.with|to|obj.to|between|obj.between mode=discontinue cameo=161 context=diplomatic "Bolivia scaled back diplomatic relations with Israel." => bolivia > israel
v renounce + obj:$sanction_diplomatic_relation tgt=with|obj.with|to|obj.to|between|obj.between mode=discontinue cameo=161 context=diplomatic "Bolivia renounced diplomatic relations with Israel." => bolivia > israel
v break + with                             mode=discontinue cameo=161 need=powers weight=0.7 "The party broke with the president." => party > president
v downgrade|lower|demote + obj:relation|tie|status|representation tgt=with|obj.with|of mode=discontinue cameo=161 "Egypt downgraded ties with Israel." => egypt > israel
set $sanction_deal $deal organization organisation bloc alliance coalition pact treaty convention union court council government accord commission cabinet league
v withdraw|pull_out|quit + of|from:$sanction_deal tgt=of.with|from.with|with|of|from mode=discontinue cameo=164 "Burundi withdrew from a treaty with Kenya." => burundi > kenya
v walk_out + of|from:$sanction_deal tgt=of.with|from.with|with|of|from mode=discontinue cameo=164 "Burundi walked out from a treaty with Kenya." => burundi > kenya
v drop_out|back_out|bow_out + of|from:$sanction_deal tgt=of.with|from.with|with|of|from mode=discontinue cameo=164 "Burundi dropped out from a treaty with Kenya." => burundi > kenya
v exit + of|from:$sanction_deal tgt=of.with|from.with|with|of|from mode=discontinue cameo=164 "Burundi exited from a treaty with Kenya." => burundi > kenya
set $sanction_alliance alliance coalition bloc pact treaty accord union organization organisation cabinet league
v quit|leave|exit + obj:$sanction_alliance tgt=obj.with|with|obj.of|obj mode=discontinue cameo=164 need=src "The party quit the coalition with the president." => party > president
v abandon + obj:$sanction_alliance tgt=obj.with|with|obj.of|obj mode=discontinue cameo=164 need=src "The party abandoned the coalition with the president." => party > president
v desert|dump|ditch|forsake + obj:$sanction_alliance tgt=obj.with|with|obj.of|obj mode=discontinue cameo=164 need=src "The party deserted the coalition with the president." => party > president
set $sanction_deal_ $deal convention contract peace-treaty arms-deal trade-deal defense-pact nuclear-deal
v suspend|scrap|abrogate + obj:$sanction_deal_ tgt=with|obj.with|obj.between|of mode=discontinue cameo=164 "Pakistan suspended a treaty with India." => pakistan > india
v annul + obj:$sanction_deal_ tgt=with|obj.with|obj.between|of mode=discontinue cameo=164 "Pakistan annuled a treaty with India." => pakistan > india
v tear_up|renounce|denounce + obj:$sanction_deal_ tgt=with|obj.with|obj.between|of mode=discontinue cameo=164 "Pakistan tore up a treaty with India." => pakistan > india
v terminate + obj:$sanction_deal_ tgt=with|obj.with|obj.between|of mode=discontinue cameo=164 "Pakistan terminated a treaty with India." => pakistan > india
v rescind|repudiate|cancel + obj:$sanction_deal_ tgt=with|obj.with|obj.between|of mode=discontinue cameo=164 "Pakistan rescinded a treaty with India." => pakistan > india
v void + obj:$sanction_deal_ tgt=with|obj.with|obj.between|of mode=discontinue cameo=164 "Pakistan voided a treaty with India." => pakistan > india
v end|revoke|exit + obj:$sanction_deal_ tgt=with|obj.with|obj.between|of mode=discontinue cameo=164 "Pakistan ended a treaty with India." => pakistan > india
v violate|breach|break|breach + obj:$deal|contract tgt=with|obj.with mode=discontinue need=src weight=0.6 type=ACCUSE mode=none "Kenya violated a contract with Sudan."
set $sanction_embassy embassy consulate mission diplomatic-mission liaison-office trade-office
v close|shut|shut_down + obj:$sanction_embassy tgt=in|obj.in|of|obj.of|obj.poss|obj.mod|to mode=discontinue cameo=161 context=diplomatic "Peru closed the consulate of Bolivia." => peru > bolivia
v shutter + obj:$sanction_embassy tgt=in|obj.in|of|obj.of|obj.poss|obj.mod|to mode=discontinue cameo=161 context=diplomatic "Peru shuttered the consulate of Bolivia." => peru > bolivia
v vacate + obj:$sanction_embassy tgt=in|obj.in|of|obj.of|obj.poss|obj.mod|to mode=discontinue cameo=161 context=diplomatic "Peru vacated the consulate of Bolivia." => peru > bolivia
v recall|withdraw|pull_out|call_home + obj:$envoy|embassy-staff|chargé|charge tgt=from|obj.from|to|obj.to|in|obj.in mode=discontinue cameo=161 context=diplomatic "Bahrain recalled its ambassador to Iran." => bahrain > iran
v bring_home + obj:$envoy|embassy-staff|chargé|charge tgt=from|obj.from|to|obj.to|in|obj.in mode=discontinue cameo=161 context=diplomatic "Bahrain brought home its ambassador to Iran." => bahrain > iran
v ship_out|fly_out|airlift_out|bus_out|move_out|pull_out|ship|fly|airlift|evacuate + obj:peacekeeper|observer|monitor|inspector|aid-worker|relief-worker + out|from src=subj|obj.mod tgt=out.of|from|of mode=withdraw need=any weight=0.9 "The United Nations flew its observers out of Liberia."
v halt|suspend|break_off|call_off|abandon|end|stop|discontinue|freeze + obj:mediation|mediation-effort|peace-effort|mediation-mission|good-office tgt=with|obj.with|between|obj.between|among|obj.among|in|obj.in mode=discontinue cameo=165 need=src weight=0.9 "Norway suspended its mediation between the rebels and the government." => norway > rebels + government
set $sanction_observer observer monitor peacekeeper inspector aid-worker staff humanitarian-worker relief-worker expert adviser advisor un-staff
v withdraw|pull_out|evacuate + obj:$sanction_observer tgt=from|obj.from|of|out.of mode=withdraw cameo=166 need=src "The United Nations withdrew its observers from the camp of the rebels."
v recall + obj:$sanction_observer tgt=from|obj.from|of|out.of mode=withdraw cameo=166 need=src "The United Nations recalled its observers from the camp of the rebels."
v remove|pull + obj:$sanction_observer tgt=from|obj.from|of|out.of mode=withdraw cameo=166 need=src "The United Nations removed its observers from the camp of the rebels."
set $sanction_aid_operation aid-operation relief-operation operation peacekeeping-mission observer-mission relief-effort patrol food-distribution activity
v suspend|halt|stop|end + obj:$sanction_aid_operation tgt=in|obj.in mode=withdraw cameo=166 need=src weight=0.6
v scale_back|cease|wind_up + obj:$sanction_aid_operation tgt=in|obj.in mode=withdraw cameo=166 need=src weight=0.6 "The United Nations scaled back its relief operation."
v wind_down + obj:$sanction_aid_operation tgt=in|obj.in mode=withdraw cameo=166 need=src weight=0.6 "The United Nations winded down its relief operation."
set $sanction_ties $ties $aid talk negotiation link aid trade relation flight air-link cooperation membership
n suspension|termination|cutoff|cessation + of|in|to:$sanction_ties src=by|poss|from|mod|holder tgt=of.with|of.to|in.with|to.with|of.between|with mode=discontinue need=both cameo=161 weight=0.9 "Italy announced a suspension of air links with Serbia." => italy > serbia
n severance|rupture|halt + of|in|to:$sanction_ties src=by|poss|from|mod|holder tgt=of.with|of.to|in.with|to.with|of.between|with mode=discontinue need=both cameo=161 weight=0.9 "Italy announced a severance of air links with Serbia." => italy > serbia

# expel (CAMEO 166)
set $sanction_diplomat diplomat ambassador envoy attache consul un-official aid-agency aid-group mission correspondent staff agency charity group organization missionary observer inspector monitor embassy-staff
v expel|eject|kick_out + obj:$sanction_diplomat tgt=obj|obj.of|of mode=expel cameo=166 "Poland expelled a diplomat from Belarus." => poland > diplomat
v throw_out + obj:$sanction_diplomat tgt=obj|obj.of|of mode=expel cameo=166 "Poland threw out a diplomat from Belarus." => poland > diplomat
v oust|boot_out|send_home + obj:$sanction_diplomat tgt=obj|obj.of|of mode=expel cameo=166 "Poland ousted a diplomat from Belarus." => poland > diplomat
v evict + obj:$sanction_diplomat tgt=obj|obj.of|of mode=expel cameo=166 "Poland evicted a diplomat from Belarus." => poland > diplomat
v order|tell|instruct + xcomp:leave|depart|go|quit|pack tgt=xsubj|obj mode=expel cameo=166 need=powers weight=0.9 "Libya ordered the diplomats to leave." => libya > diplomats
v ask + xcomp:leave|depart|go|quit|pack tgt=xsubj|obj mode=expel cameo=166 need=powers weight=0.9 "Libya asked the diplomats to leave." => libya > diplomats
v give + xcomp:leave|depart|go|quit|pack tgt=xsubj|obj mode=expel cameo=166 need=powers weight=0.9 "Libya gave the diplomats to leave." => libya > diplomats
v declare|pronounce + comp:non|persona|grata|gratis|unwelcome tgt=obj|surf|ccsubj mode=expel cameo=166
v drive|force|push + out + of:country|homeland|village|town|city|region|area tgt=obj mode=expel need=both "The militia drove the villagers out of the region." => militia > villagers
v kick + out + of:country|homeland|village|town|city|region|area tgt=obj mode=expel need=both "The militia kicked the villagers out of the region." => militia > villagers
v throw|chase|hound + out + of:country|homeland|village|town|city|region|area tgt=obj mode=expel need=both "The militia threw the villagers out of the region." => militia > villagers
v drive_out|uproot|displace tgt=obj mode=expel need=both "The militia drove out the villagers." => militia > villagers
v force_out tgt=obj mode=expel need=both "The militia forced out the villagers." => militia > villagers
v chase_out|push_out|cleanse tgt=obj mode=expel need=both "The militia chased out the villagers." => militia > villagers
v dispossess tgt=obj mode=expel need=both "The militia dispossessed the villagers." => militia > villagers
n expulsion                                src=by|poss|from|mod|holder tgt=of|poss mode=expel cameo=166 need=tgt weight=0.9 "The expulsion of the diplomats by Libya drew protests." => libya > diplomats

# convict (PLOVER: SANCTION convict)
v convict                                  tgt=obj mode=convict context=legal need=tgt "The court convicted the general." => court > general
v convict + of:$corruption                 tgt=obj mode=convict context=legal|corruption need=tgt "The court convicted the minister of fraud." => court > minister
v sentence                                 tgt=obj mode=convict context=legal need=tgt "The court sentenced the general." => court > general
v condemn + to:death|prison|jail|year|life tgt=obj mode=convict context=legal need=tgt weight=0.9 "The court condemned the rebels to death." => court > rebels
v find|pronounce|declare + comp:guilty     tgt=obj|ccsubj mode=convict need=tgt context=legal
set $sanction_sentence sentence verdict death-sentence jail-term prison-term prison-sentence term death-penalty
v impose|hand_down|pass + obj:$sanction_sentence tgt=on|obj.on|against|obj.against|to|for mode=convict context=legal "The court imposed a sentence on the general."
v pronounce + obj:$sanction_sentence tgt=on|obj.on|against|obj.against|to|for mode=convict context=legal "The court pronounced a sentence on the general."
v give + obj:sentence|term|death-penalty   tgt=iobj|to mode=convict need=tgt context=legal weight=0.7 "The court gave the general a life sentence." => court > general
v uphold|confirm + obj:sentence|conviction|verdict|ruling|death-sentence tgt=of|against|obj.of|obj.against|on|obj.poss mode=convict context=legal "The court upheld the conviction of the minister." => court > minister
v plead + comp:guilty                      src=none tgt=subj mode=convict context=legal need=tgt weight=0.5

# the general verbs and nouns of the type, where no line above asks for more
v expel                                    src=subj tgt=obj|obj.of|from mode=expel "Sofia expelled two Russian spies."
n conviction|sentencing                    src=by|poss tgt=of mode=convict need=tgt context=legal weight=0.8 "The sentencing of the minister by the court followed."

# embargoes, boycotts of goods, everyday words (CAMEO 163)
set $sanction_measure sanction embargo arms-embargo tariff asset-freeze travel-ban trade-ban oil-embargo visa-ban duty penalty import-ban export-ban flight-ban trade-embargo oil-ban visa-restriction trade-restriction export-control blacklist price-cap boycott quota flight-restriction surcharge fine
v clamp|level|lay|bring_in|ratchet_up|step_up|ramp_up|increase|raise|put|decree|issue|trigger|activate|restore|bring_back|revive|pile|heap|vote|back|agree|deepen + obj:$sanction_measure tgt=obj.on|on|obj.against|against|obj.of|upon|obj.for cameo=163 need=both "The Security Council clamped an arms embargo on the junta." => security council > junta
v double|triple|hike|raise|increase|jack_up|impose|slap + obj:tariff|duty|levy|import-duty|import-tax|toll|surcharge tgt=obj.on.from|on.from|on|obj.on|from|obj.from|against|on.of cameo=163 need=both weight=0.8 "The United States doubled tariffs on Brazil." => united states > brazil
v place|put|keep|bring + under:sanction|embargo|arms-embargo|boycott tgt=obj cameo=163 need=both "The Security Council placed the militia under an arms embargo." => security council > militia
v punish|penalise|penalize|discipline|censure + by:cut|suspend|freeze|impose|ban|expel|halt tgt=obj cameo=163 need=powers weight=0.7 "The African Union punished Mali by suspending its membership." => african union > mali
set $sanction_goods import export purchase sale shipment delivery supply trade order flight oil gas coal meat fruit wine beef fish wheat timber steel weapon technology chip food good product produce arms gas-delivery oil-delivery transaction investment lending credit loan money-transfer port-call landing rail-link ferry service
v stop|halt|end|cease|suspend|cancel|discontinue|freeze|restrict|ban|bar|block|prohibit|outlaw|curb|call_off|shut_off + obj:$sanction_goods tgt=from|obj.from|to|obj.to|obj.of.from|with|obj.with|of.from|obj.mod|between|into mode=discontinue cameo=163 need=power context=economic weight=0.8 "India stopped shipments of oil to Iran." => india > iran
v stop|cease|quit|halt|end|suspend + xcomp:buy|import|sell|export|supply|ship|deliver|trade|fund|finance|lend|pay|fly|recognise|recognize|subsidise|subsidize|arm tgt=xcomp.from|xcomp.to|xcomp.obj.from|xcomp.obj.to|xcomp.obj.for|xcomp.with|xcomp.obj mode=discontinue cameo=163 need=both absorb=yes weight=0.9 "India stopped exporting rice to Iran." => india > iran
v bar|ban|exclude|block|remove|withdraw|pull + from:market|shop|shelf|supermarket|stock-exchange|tender|port|swift|payment-system|exchange tgt=obj.from|obj.of|obj.mod|obj cameo=163 need=src context=economic weight=0.9 "Russia barred Georgian wine from its shops." => russia > georgian
v cut_off|exclude|disconnect|bar|shut_out|freeze_out|block|eject|remove + from:swift|market|system|payment-system|credit|trade|loan|funding|aid|talk|summit|meeting|network|finance tgt=obj|obj.of|obj.mod cameo=163 need=both weight=0.9 "The European Union cut off the bank from the payment system." => european union > bank
v attach|immobilise|immobilize|impound + obj:asset|account|bank-account|property|reserve|fund|holding|deposit|money|gold|yacht tgt=obj.of|of|obj.poss|obj.mod|obj.acl.to|obj.acl.by cameo=163 need=both weight=0.9 "Switzerland immobilised the bank accounts of the deposed president." => switzerland > deposed president
v proscribe|outlaw|quarantine|debar tgt=obj|obj.of|obj.poss|obj.mod|obj.from cameo=163 need=powers weight=0.7 "The Arab states quarantined Qatar." => arab states > qatar
v add + to:list|blacklist|sanction-list|terror-list|roster|register|no-fly-list tgt=obj|obj.of cameo=163 need=both weight=0.9 "Brussels added two generals to its blacklist." => brussels > generals
n embargo|blacklisting|ostracism|isolation + of|on|against src=by|poss|mod|from|holder tgt=of|on|against mode=none cameo=163 need=both weight=0.8 "The isolation of Qatar by Egypt went on." => egypt > qatar

# doors shut, people called home (CAMEO 161, 166)
v close|shut|shut_down|shutter|evacuate|vacate|abandon|wind_up|lock|board_up|mothball + obj:embassy|consulate|legation|consulate-general|trade-mission|trade-office|liaison-office|chancery|diplomatic-mission tgt=in|obj.in|to|obj.to|of|obj.of|obj.poss|obj.mod|at mode=discontinue cameo=161 context=diplomatic need=src weight=0.95 "Canada mothballed its consulate in Sudan." => canada > sudan
v take|bring|order|fly|move|call|get + obj:staff|ambassador|envoy|diplomat|aid-worker|adviser|advisor|expert|trainer|observer|monitor|inspector|peacekeeper|volunteer|technician|personnel|delegation|negotiator|relief-worker|dependent|employee|team + out|from|of tgt=out.of|from|of|obj.from|obj.in mode=withdraw cameo=166 need=both weight=0.9 "The Red Cross moved its staff out of Burundi." => red cross > burundi
v call_home|bring_home|order_home|call_back|recall|withdraw|pull_out|fly_out|fly_home + obj:staff|ambassador|envoy|diplomat|adviser|advisor|expert|observer|monitor|inspector|peacekeeper|volunteer|technician|personnel|negotiator tgt=from|obj.from|in|obj.in|of|obj.to|to|out.of mode=withdraw cameo=166 need=src weight=0.9 "Ireland flew home its observers from Lebanon." => ireland > lebanon
v call_home|bring_home|order_home|call_back|recall|withdraw|pull_out|fly_out|fly_home|take_out|pull_back + obj:peacekeeping-battalion|peacekeeping-contingent|peacekeeping-force|peacekeeping-troop|peacekeeping-soldier|peacekeeping-unit|peacekeeping-mission|peacekeeping-company tgt=from|obj.from|in|obj.in|of|to|out.of mode=withdraw cameo=166 need=src weight=0.95 "Ireland brought home its peacekeeping battalion from Lebanon." => ireland > lebanon
v withdraw|pull_out|end|leave|quit|pull + from:peacekeeping-force|peacekeeping-mission|peace-mission|observer-mission|mission tgt=from.in|in|from.of|from.to|from mode=withdraw cameo=166 need=both weight=0.8 "Fiji withdrew from the peacekeeping mission in Lebanon." => fiji > peacekeeping mission
v quit|evacuate|abandon + subj:peacekeeper|observer|inspector|monitor|aid-worker|charity|aid-agency|relief-worker|aid-group|relief-agency|blue-helmet tgt=obj|obj.of src=subj mode=withdraw cameo=166 need=both weight=0.8 "The aid agency abandoned Somalia." => aid agency > somalia
v pull_out|withdraw|depart|leave + of|from + subj:peacekeeper|observer|inspector|monitor|aid-worker|charity|aid-agency|relief-worker|aid-group|relief-agency|blue-helmet tgt=of|from|out.of src=subj mode=withdraw cameo=166 need=both weight=0.9 "The observers pulled out of Syria." => observers > syria
v walk_out|storm_out|drop_out|back_out|stalk_out|bow_out + of|from:conference|round-table|coalition|cabinet|alliance|union|treaty|organization|organisation|commission|council|government|peace-process|process tgt=of.with|from.with|with|of.on.with|of.of|of mode=discontinue cameo=164 need=both weight=0.9 "The party walked out of the peace process with the rebels." => party > rebels
v call_off|break_off|suspend|freeze|end|abandon|halt|scrap|scuttle|cut_short|boycott|pull_out_of|pull_the_plug + obj:talk|negotiation|dialogue|peace-talk|peace-process|contact|ceasefire-talk|exchange|round|truce-talk|cooperation|partnership|twinning|security-cooperation|intelligence-sharing|joint-venture|exercise tgt=with|obj.with|between|obj.between|to|obj.to mode=discontinue cameo=164 need=both weight=0.8 "South Korea froze exchanges with North Korea." => south korea > north korea
v sever|cut|cut_off|break|break_off|rupture|suspend|snap|freeze|end|loosen|burn|downgrade|reduce + obj:tie|relation|link|contact|alliance|diplomatic-relation|connection|bond|cooperation|communication|hotline tgt=with|obj.with|to|obj.to|between|obj.between mode=discontinue cameo=161 context=diplomatic need=src weight=0.9 "Venezuela snapped ties with Colombia." => venezuela > colombia
v withdraw|revoke|rescind|cancel|suspend + obj:recognition|endorsement|support|backing|confidence|preference|trade-preference|membership|trade-status|guarantee tgt=of|from|obj.of|obj.for|to|for|obj.from|obj.to mode=discontinue cameo=164 need=both weight=0.8 "Liberia revoked its recognition of Kosovo." => liberia > kosovo

# aid stopped (CAMEO 162)
v cut|slash|halve|trim|scale_back|reduce|cut_back|axe|end|stop|suspend|freeze|withhold|hold_back|pull|withdraw|turn_off|shut_off|scrap|cancel|halt + obj:aid|assistance|funding|fund|grant|loan|subsidy|stipend|contribution|donation|food-aid|military-aid|financing|support|backing|disbursement|credit|payment|development-aid|budget-support|training|help|scholarship|bailout|rescue-loan tgt=to|obj.to|for|obj.for|from|obj.from|iobj|in|obj.in|obj.mod mode=discontinue cameo=162 need=both weight=0.85 "Britain halved aid to Rwanda." => britain > rwanda

# told to go (CAMEO 166)
set $sanction_sent diplomat envoy ambassador attache mission embassy agency adviser advisor spy correspondent charity aid-worker missionary peacekeeper staff observer consul delegation trainer troop counselor counsellor secretary official monk nun
v order_out|throw_out|kick_out|boot_out|turf_out|send_home|send_back|chase_out|drum_out|order_home|banish + obj:$sanction_sent tgt=obj|obj.of mode=expel cameo=166 need=both weight=0.9 "Sudan ordered out the charities." => sudan > charities
v drive|chase|hound|force|push|herd|march|sweep|terrorise|terrorize + from|over|across|into|off:country|homeland|village|town|city|region|area|home|land|border|bridge|river|frontier|exile|valley|province|farm|mountain|hill|jungle|forest|neighborhood|neighbourhood|quarter|district|street tgt=obj mode=expel need=both weight=0.95 "Officials drove the herders across the border." => officials > herders
v put|drive|force|send + to:flight tgt=obj mode=expel need=both weight=0.95 "The army put the villagers to flight." => army > villagers
v uproot|displace|dispossess|dislodge|chase_away|scare_off|scare_away|burn_out|flush_out|hound_out tgt=obj mode=expel need=both weight=0.8 "Militiamen chased away the herders." => militiamen > herders
v flee + before|from:advance|offensive|attack|army|militia|raid|shelling|bombing|troop|rebel|soldier|fighter|persecution|violence|crackdown|terror|massacre|bombardment src=from.by|from.of|from.poss|from.mod|from|before.of|before.by|before.poss|before.mod|before tgt=subj mode=expel need=both weight=0.7 "Villagers fled from the militia." => militia > villagers
v expel|eject|oust|exclude|dismiss|bar|suspend|drop|strike|drum_out|kick_out|throw_out|remove|purge + from|out|of:union|party|league|parliament|council|committee|caucus|bloc|commonwealth|assembly|coalition|cabinet|federation|organization|organisation|group|alliance|congress|game|body|forum|conference tgt=obj mode=expel cameo=166 need=both weight=0.9 "The assembly ejected the opposition deputies from the chamber committee." => assembly > opposition deputies
v strip|relieve|deprive + of:post|command|seat|office|duty|portfolio|voting-right|knighthood|honor|honour|privilege|credential|nationality|licence|passport tgt=obj mode=expel need=both weight=0.8 "The junta stripped the general of his passport." => junta > general

# verdicts (convict)
v return|deliver|hand_down|pronounce|issue|announce|bring_in|read|give|pass|render|reach + obj:guilty-verdict|conviction|sentence|death-sentence|jail-term|prison-term|prison-sentence|life-sentence|verdict tgt=against|on|obj.against|obj.on|to|obj.for|for|in.against mode=convict context=legal need=tgt weight=0.95 "The tribunal returned a guilty verdict against the militia leader." => tribunal > militia leader
v give|hand|award + obj:year|month|sentence|jail-term|prison-term|death-sentence|life-sentence|term|life + in|of|for|to:prison|jail|colony|penal-colony|camp|life|year|month|custody|treason|espionage|murder tgt=iobj|to|surf mode=convict context=legal need=tgt weight=0.9 "The court gave the colonel nine years in prison." => court > colonel
v jail|imprison|lock_up|send|put_away + for:year|month|life|week|decade tgt=obj mode=convict context=legal need=tgt weight=0.9 "The regime jailed the blogger for ten years." => regime > blogger
v receive|get|draw|be_given|face + obj:sentence|jail-term|prison-term|death-sentence|life-sentence|jail-sentence|prison-sentence|death-penalty src=from|by|obj.from|obj.by|in.of tgt=subj mode=convict context=legal need=tgt weight=0.8 "The colonel received a life sentence from the tribunal." => tribunal > colonel
v convict|condemn|sentence + in + in:absentia tgt=obj mode=convict context=legal need=tgt "A court convicted the exiles in absentia." => court > exiles
v uphold|confirm|affirm|increase|extend|double|lengthen|stiffen + obj:sentence|jail-term|prison-term|conviction|verdict|death-sentence|prison-sentence|jail-sentence|death-penalty|life-sentence tgt=of|against|obj.of|obj.against|on|obj.on|obj.poss|for|obj.for mode=convict context=legal need=both weight=0.9 "The appeals court doubled the prison sentence of the mayor." => appeals court > mayor
v hand|award|dish_out|mete_out|slap|deal + obj:sentence|term|life-term|life-sentence|death-sentence|jail-term|prison-term|prison-sentence|jail-sentence|punishment tgt=iobj|to|obj.to|on mode=convict need=tgt context=legal weight=0.9 "The tribunal handed the officers life terms." => tribunal > officers
v jail|imprison|lock_up|gaol|fine + subj:court|tribunal|judge|jury|magistrate|bench tgt=obj mode=convict need=tgt context=legal weight=0.95 "A military court jailed the lawmaker." => court > lawmaker
v jail|imprison|lock_up|gaol|fine + by:court|tribunal|judge|jury|magistrate|bench src=by tgt=obj mode=convict need=tgt context=legal weight=0.95 "The lawmaker was jailed by a military court." => court > lawmaker
v kick|throw|boot|turf|chuck|order + out tgt=obj|out|out.of mode=expel need=powers weight=0.8 "Jordan kicked out Iran's negotiator." => jordan > negotiator
v give|allow + obj:hour|day|week|month|deadline|ultimatum|time|notice|fortnight|until + xcomp:leave|depart|go|quit|pack|vacate|exit|clear tgt=iobj|to|obj mode=expel need=both absorb=yes weight=0.9 "Norway gave the teachers three days to leave the country." => norway > teachers
v give|allow + until + xcomp:leave|depart|quit|pack|vacate|exit tgt=iobj|obj|xsubj mode=expel need=both absorb=yes weight=0.9 "Pakistan gave the migrants until October to leave." => pakistan > migrants
