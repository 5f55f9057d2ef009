# REJECT: patterns (docs/lexicon.md; codes and modes: ontology.toml)

[REJECT]
v turn_down|repudiate|dismiss|rule_out src=subj tgt=obj.of|obj.by|obj.from|obj.poss|from|by|obj.mod|obj.for|obj.with|obj.to|as stance=oppose need=src cameo=120
v refuse|decline + xcomp:meet|talk|negotiate|attend|receive|discuss|participate|join src=subj tgt=xcomp.obj|xcomp.with|xcomp.in|with mode=meet
v refuse|decline + xcomp:help|assist|support|back|provide|fund|finance|cooperate|send|give|sell|aid|extradite src=subj tgt=xcomp.obj|xcomp.to|xcomp.with|xcomp.iobj mode=assist
v refuse|decline + xcomp:withdraw|leave|surrender|release|free|lift|yield|stop|halt|end|disarm|quit|resign|concede|bow|hand|accept src=subj tgt=xcomp.from|xcomp.obj.of|xcomp.to|xcomp.obj|xcomp.on mode=yield
v refuse + xcomp                           src=subj tgt=xcomp.obj|xcomp.with|xcomp.to|xcomp.obj.of need=src
v refuse + obj                             src=subj tgt=obj|obj.to|to|iobj|obj.for|obj.of|obj.from need=src
v veto                                     src=subj tgt=obj.on|obj.of|obj.against|obj.by|obj.poss|obj stance=oppose need=src cameo=129
v oppose                                   src=subj tgt=obj.of|obj.by|obj.poss|obj|obj.from stance=oppose need=src cameo=120
v deny|refuse + obj:entry|visa|access|permission|request|asylum|aid src=subj tgt=iobj|to|obj.to|obj.of|obj.from cameo=120
v bar|ban|block + from                     src=subj tgt=obj|from need=both cameo=120 weight=0.6
v cancel|call_off|postpone|scrap|boycott + obj:$talks|visit|trip|meeting|summit|conference src=subj tgt=obj.with|with|obj.to|to|obj.of|obj.between|obj.by mode=meet cameo=125
v walk_out + of:$talks                     src=subj tgt=of.with|with mode=meet
set $reject_resolution resolution order ultimatum deadline sanction demand agreement ceasefire truce law treaty appeal call ban accord warning
v defy|flout|ignore|disregard + obj:$reject_resolution src=subj tgt=obj.of|obj.by|obj.from|obj.with|obj.on|obj.mod|obj.poss cameo=126
v violate|breach|break + obj:$reject_resolution src=subj tgt=obj.of|obj.by|obj.from|obj.with|obj.on|obj.mod|obj.poss cameo=126
v vote + against                           src=subj tgt=against|against.of stance=oppose
v resist|snub                              src=subj tgt=obj|obj.by|obj.from need=both weight=0.8
n rejection|refusal + of                   src=poss|by|mod tgt=of.of|of need=src
n opposition + to                          src=poss|by|mod|from|holder tgt=to stance=oppose need=both weight=0.7 "The opposition by Kenya to the rebels went on."
a opposed                                  src=subj tgt=to.of|to stance=oppose need=src

# assist: refuse help or cooperation (CAMEO 121, 122)
v refuse|decline|deny|withhold + obj:$aid|cooperation|support|backing|funding|loan|credit|visa|asylum|recognition|extradition tgt=to|iobj|obj.to|for|obj.for|with|obj.with mode=assist cameo=122 "Turkey refused support to the rebels." => turkey > rebels
set $reject_aid_request aid-request request-for-aid request-for-help plea extradition-request asylum-request asylum-application asylum-claim loan-request offer-of-aid offer-of-help extradition application
v turn_down|reject|spurn|decline + obj:$reject_aid_request tgt=obj.from|from|obj.by|by|obj.of|of|obj.poss|obj.mod mode=assist cameo=122
v rebuff|refuse|dismiss|deny + obj:$reject_aid_request tgt=obj.from|from|obj.by|by|obj.of|of|obj.poss|obj.mod mode=assist cameo=122 "Panama denied an extradition request from Peru."
v reject|turn_down|spurn + obj:offer|help|aid|assistance|mediation|cooperation|donation tgt=obj.from|from|obj.by|by|obj.of|of|obj.poss|obj.mod mode=assist cameo=121 "Burma rejected the aid from the United States."
v decline + obj:offer|help|aid|assistance|mediation|cooperation|donation tgt=obj.from|from|obj.by|by|obj.of|of|obj.poss|obj.mod mode=assist cameo=121 "Burma declined the aid from the United States."
v rebuff|refuse + obj:offer|help|aid|assistance|mediation|cooperation|donation tgt=obj.from|from|obj.by|by|obj.of|of|obj.poss|obj.mod mode=assist cameo=121 "Burma rebuffed the aid from the United States."
v refuse|decline|deny + obj:access|entry|admission|admittance|passage|landing|clearance|overflight tgt=to|iobj|obj.to|obj.of|of mode=yield cameo=1245 "Ghana refused entry to the refugees." => ghana > refugees
v turn_away|turn_back|push_back tgt=obj need=both weight=0.8 "Hungary turned back the refugees." => hungary > refugees
v send_back tgt=obj need=both weight=0.8 "Hungary sent back the refugees." => hungary > refugees
v refuse|decline + xcomp:extradite|cooperate|hand|share|supply|support|finance|lend|mediate|intervene|aid|assist|shelter|accept|admit|take mode=assist "Panama refused to extradite the general." => panama > general
v stop|cease|halt + xcomp:cooperate|support|supply|help mode=discontinue type=SANCTION tgt=xcomp.with|xcomp.obj|with need=both "Iran stopped cooperating with the United Nations." => iran > united nations

# change: refuse reform, demands, resolutions (CAMEO 123)
set $reject_call call demand request appeal pressure plea reform ultimatum condition recommendation petition
v reject|rebuff|spurn + obj:$reject_call tgt=obj.by|by|obj.from|from|obj.of|of|obj.poss|obj.mod mode=change cameo=123 "The president rejected demands by the opposition." => president > opposition
v refuse + obj:$reject_call tgt=obj.by|by|obj.from|from|obj.of|of|obj.poss|obj.mod mode=change cameo=123 "The president refused demands by the opposition." => president > opposition
v dismiss|turn_down|resist|ignore + obj:$reject_call tgt=obj.by|by|obj.from|from|obj.of|of|obj.poss|obj.mod mode=change cameo=123 "The president dismissed demands by the opposition." => president > opposition
set $reject_reform reform change election referendum independence autonomy amendment devolution self-rule
v rule_out|reject|oppose + obj:$reject_reform tgt=obj.of|obj.for|for|obj.in|in|by|obj.by mode=change cameo=123 "Spain ruled out independence for the Basques."
v resist + obj:$reject_reform tgt=obj.of|obj.for|for|obj.in|in|by|obj.by mode=change cameo=123 "Spain resisted independence for the Basques."
v refuse + obj:$reject_reform tgt=obj.of|obj.for|for|obj.in|in|by|obj.by mode=change cameo=123 "Spain refused independence for the Basques."
v refuse|decline + xcomp:change|amend|reform|resign|step|hold|recognize|recognise|sign|ratify|apologize|apologise|discuss_reform mode=change tgt=xcomp.obj|xcomp.with|xcomp.to "Iran refused to sign the treaty with Iraq." => iran > iraq
set $reject_appeal appeal case lawsuit petition complaint challenge bill law budget decree motion candidacy verdict result resolution amendment proposal ruling
v dismiss|reject|throw_out + obj:$reject_appeal tgt=obj.by|by|obj.of|of|obj.from|from|obj.against|against|obj.poss mode=change need=src "The court dismissed an appeal by the minister." => court > minister
v strike_down|vote_down + obj:$reject_appeal tgt=obj.by|by|obj.of|of|obj.from|from|obj.against|against|obj.poss mode=change need=src "The court struck down an appeal by the minister." => court > minister
v overturn|annul|quash + obj:$reject_appeal tgt=obj.by|by|obj.of|of|obj.from|from|obj.against|against|obj.poss mode=change need=src "The court overturned an appeal by the minister." => court > minister
v invalidate + obj:$reject_appeal tgt=obj.by|by|obj.of|of|obj.from|from|obj.against|against|obj.poss mode=change need=src "The court invalidated an appeal by the minister." => court > minister
v vote_down|defeat + obj:proposal|motion|bill|resolution|plan|budget|law|reform tgt=obj.by|by|obj.of|obj.from mode=change need=src
v refuse|decline|fail + xcomp:comply|abide|adhere|conform|obey|honor|honour|implement|respect|follow tgt=xcomp.with|xcomp.by|xcomp.to|xcomp.obj mode=change need=src "Iraq refused to comply with the Security Council." => iraq > security council
set $reject_approval approval consent ratification permission permit authorization licence license
v deny|decline|withhold + obj:$reject_approval tgt=to|iobj|obj.to|for|obj.for|obj.of mode=change cameo=123 "The city denied permission to the marchers."
v refuse + obj:$reject_approval tgt=to|iobj|obj.to|for|obj.for|obj.of mode=change cameo=123 "The city refused permission to the marchers."
v postpone|delay|put_off + obj:election|vote|referendum|poll|ratification|reform|decision tgt=obj.in|in|obj.of|on|obj.on mode=change need=power weight=0.7 "The junta postponed the election."
v defer + obj:election|vote|referendum|poll|ratification|reform|decision tgt=obj.in|in|obj.of|on|obj.on mode=change need=power weight=0.7 "The junta deferred the election."
v suspend + obj:election|vote|referendum|poll|ratification|reform|decision tgt=obj.in|in|obj.of|on|obj.on mode=change need=power weight=0.7 "The junta suspended the election."

# yield: refuse to give way (CAMEO 124, 1241-1246)
set $reject_ceasefire $ceasefire withdrawal pullout surrender disarmament release concession compromise retreat peace handover demilitarization mediation-to-end
v reject|spurn|rebuff + obj:$reject_ceasefire tgt=obj.with|with|obj.by|by|obj.from|from|obj.of|of|obj.to|to mode=yield cameo=124 "The rebels rejected a ceasefire with the army." => rebels > army
v rule_out + obj:$reject_ceasefire tgt=obj.with|with|obj.by|by|obj.from|from|obj.of|of|obj.to|to mode=yield cameo=124 "The rebels ruled out a ceasefire with the army." => rebels > army
v refuse|dismiss|turn_down + obj:$reject_ceasefire tgt=obj.with|with|obj.by|by|obj.from|from|obj.of|of|obj.to|to mode=yield cameo=124 "The rebels refused a ceasefire with the army." => rebels > army
v oppose + obj:$reject_ceasefire tgt=obj.with|with|obj.by|by|obj.from|from|obj.of|of|obj.to|to mode=yield cameo=124 "The rebels opposed a ceasefire with the army." => rebels > army
v decline + obj:$reject_ceasefire tgt=obj.with|with|obj.by|by|obj.from|from|obj.of|of|obj.to|to mode=yield cameo=124 "The rebels declined a ceasefire with the army." => rebels > army
v rule_out|exclude|reject + xcomp          tgt=xcomp.obj|xcomp.with|xcomp.to|xcomp.from mode=yield need=src "Israel ruled out withdrawing from the town." => israel
v refuse|decline + xcomp:free|release|withdraw|pull|leave|vacate|return|relinquish|cede|retreat|budge|yield|compromise|capitulate|disarm|surrender|allow|let|permit|lift|ease|stop|halt|cease mode=yield cameo=124 "The rebels refused to release the hostages." => rebels > hostages
v refuse + obj:surrender|compromise        mode=yield need=src "The rebels refused a compromise with the army." => rebels > army
set $reject_order order ban curfew court-order ultimatum deadline resolution summons ruling injunction warning call demand
v defy|flout|disobey + obj:$reject_order tgt=obj.of|of|obj.by|by|obj.from|from|obj.against|obj.poss|obj.mod cameo=128 need=src "Strikers defied an order of the court." => strikers > court
v disregard + obj:$reject_order tgt=obj.of|of|obj.by|by|obj.from|from|obj.against|obj.poss|obj.mod cameo=128 need=src "Strikers disregarded an order of the court." => strikers > court
v ignore|violate + obj:$reject_order tgt=obj.of|of|obj.by|by|obj.from|from|obj.against|obj.poss|obj.mod cameo=128 need=src "Strikers ignored an order of the court." => strikers > court
v defy|disobey                             tgt=obj cameo=128 need=both "Strikers defied the government." => strikers > government
v stand|hold + comp:firm                   tgt=against need=both weight=0.7
v dig_in|stand_firm                        tgt=against need=both weight=0.5

# meet: refuse, cancel, break off meetings (CAMEO 125)
v refuse|decline + obj:$talks|invitation|visit|mediation|audience|interview|dialogue tgt=with|obj.with|to|from|obj.from|obj.to|obj.by mode=meet cameo=125 need=src "Syria refused talks with Israel." => syria > israel
set $reject_talks $talks invitation visit mediation dialogue peace-talk negotiation
v rule_out|reject|spurn + obj:$reject_talks tgt=with|obj.with|to|from|obj.from|obj.to|obj.by|obj.between|obj.of mode=meet cameo=125 need=src "Syria ruled out talks with Israel." => syria > israel
v turn_down + obj:$reject_talks tgt=with|obj.with|to|from|obj.from|obj.to|obj.by|obj.between|obj.of mode=meet cameo=125 need=src "Syria turned down talks with Israel." => syria > israel
v rebuff|dismiss|snub|shun + obj:$reject_talks tgt=with|obj.with|to|from|obj.from|obj.to|obj.by|obj.between|obj.of mode=meet cameo=125 need=src "Syria rebuffed talks with Israel." => syria > israel
v oppose|exclude|call_off + obj:$reject_talks tgt=with|obj.with|to|from|obj.from|obj.to|obj.by|obj.between|obj.of mode=meet cameo=125 need=src "Syria opposed talks with Israel." => syria > israel
v cancel|call_off|postpone + obj:$talks|visit|trip|tour|ceremony|peace-talk tgt=obj.with|with|obj.to|to|obj.of|obj.between|obj.by mode=meet cameo=125 "The king cancelled a meeting with the prime minister." => king > prime minister
v scrap + obj:$talks|visit|trip|tour|ceremony|peace-talk tgt=obj.with|with|obj.to|to|obj.of|obj.between|obj.by mode=meet cameo=125 "The king scrapped a meeting with the prime minister." => king > prime minister
v boycott|skip|shun + obj:$talks|visit|trip|tour|ceremony|peace-talk tgt=obj.with|with|obj.to|to|obj.of|obj.between|obj.by mode=meet cameo=125 "The king boycotted a meeting with the prime minister." => king > prime minister
v delay + obj:$talks|visit|trip|tour|ceremony|peace-talk tgt=obj.with|with|obj.to|to|obj.of|obj.between|obj.by mode=meet cameo=125 "The king delayed a meeting with the prime minister." => king > prime minister
v put_off|defer|pull_out_of + obj:$talks|visit|trip|tour|ceremony|peace-talk tgt=obj.with|with|obj.to|to|obj.of|obj.between|obj.by mode=meet cameo=125 "The king put off a meeting with the prime minister." => king > prime minister
v snub + obj:$talks|visit|trip|tour|ceremony|peace-talk tgt=obj.with|with|obj.to|to|obj.of|obj.between|obj.by mode=meet cameo=125 "The king snubbed a meeting with the prime minister." => king > prime minister
v cut_short + obj:$talks|visit|trip|tour|ceremony|peace-talk tgt=obj.with|with|obj.to|to|obj.of|obj.between|obj.by mode=meet cameo=125 "The king cut short a meeting with the prime minister." => king > prime minister
v walk_out|storm_out|pull_out + of|from:$talks tgt=of.with|from.with|with|from.between mode=meet cameo=125 "Sudan walked out of talks with the rebels." => sudan > rebels
v withdraw + of|from:$talks tgt=of.with|from.with|with|from.between mode=meet cameo=125 "Sudan withdrew of talks with the rebels." => sudan > rebels
v break_down|collapse|fail|founder|stall|falter|unravel|fall_through|deadlock|end_without + subj:$talks src=subj.between|between|subj.with|subj.mod|subj.of tgt=none mode=meet need=src weight=0.8 "Talks between Sudan and Chad collapsed." => sudan + chad
v fail + xcomp:agree|reach|attend|appear|resolve|settle|strike|break|bridge|overcome|make_progress tgt=xcomp.with|xcomp.obj.with|with|xcomp.on.with need=src weight=0.8 "Sudan failed to reach an agreement with Chad." => sudan > chad
v fail + in:$talks|bid|effort              tgt=in.with need=src weight=0.4
v stay_away + from:$talks|election|vote|meeting|summit|ceremony tgt=from.with|from.of mode=meet need=src "Sudan stayed away from talks with the rebels." => sudan > rebels
n cancellation|postponement + of:$talks|visit|trip src=by|poss|from|mod tgt=of.with|of.to|of.between mode=meet need=src

# plans, offers, rule over others
set $reject_offer offer proposal plan peace-plan draft initiative bid formula idea suggestion roadmap resolution
v reject|rebuff|spurn + obj:$reject_offer tgt=obj.by|by|obj.from|from|obj.of|of|obj.poss|obj.mod|obj.to|to|obj.for cameo=120 stance=oppose "Serbia rejected a plan by the United Nations." => serbia > united nations
v turn_down + obj:$reject_offer tgt=obj.by|by|obj.from|from|obj.of|of|obj.poss|obj.mod|obj.to|to|obj.for cameo=120 stance=oppose "Serbia turned down a plan by the United Nations." => serbia > united nations
v dismiss|refuse|decline + obj:$reject_offer tgt=obj.by|by|obj.from|from|obj.of|of|obj.poss|obj.mod|obj.to|to|obj.for cameo=120 stance=oppose "Serbia dismissed a plan by the United Nations." => serbia > united nations
v shoot_down + obj:$reject_offer tgt=obj.by|by|obj.from|from|obj.of|of|obj.poss|obj.mod|obj.to|to|obj.for cameo=120 stance=oppose "Serbia shot down a plan by the United Nations." => serbia > united nations
v knock_back|repudiate|renounce + obj:$reject_offer tgt=obj.by|by|obj.from|from|obj.of|of|obj.poss|obj.mod|obj.to|to|obj.for cameo=120 stance=oppose "Serbia knocked back a plan by the United Nations." => serbia > united nations
v refuse|decline + xcomp:accept|endorse|back|recognize|recognise|approve|consider|grant|join|participate|deploy|vote tgt=xcomp.obj|xcomp.by|xcomp.in|xcomp.with|xcomp.from need=src "Serbia refused to accept the plan of the United Nations." => serbia > united nations
set $reject_bid bid resolution bill plan effort deal vote proposal move motion agreement aid law appointment nomination membership accession probe investigation
v block|thwart|torpedo + obj:$reject_bid tgt=obj.by|by|obj.of|of|obj.from|from|obj.to|to|obj.against|obj.poss|obj.mod cameo=129 stance=oppose "Greece blocked the bid of Macedonia." => greece > macedonia
v scuttle + obj:$reject_bid tgt=obj.by|by|obj.of|of|obj.from|from|obj.to|to|obj.against|obj.poss|obj.mod cameo=129 stance=oppose "Greece scuttled the bid of Macedonia." => greece > macedonia
v derail|stymie|frustrate + obj:$reject_bid tgt=obj.by|by|obj.of|of|obj.from|from|obj.to|to|obj.against|obj.poss|obj.mod cameo=129 stance=oppose "Greece derailed the bid of Macedonia." => greece > macedonia
v obstruct + obj:$reject_bid tgt=obj.by|by|obj.of|of|obj.from|from|obj.to|to|obj.against|obj.poss|obj.mod cameo=129 stance=oppose "Greece obstructed the bid of Macedonia." => greece > macedonia
v hold_up|stonewall|filibuster + obj:$reject_bid tgt=obj.by|by|obj.of|of|obj.from|from|obj.to|to|obj.against|obj.poss|obj.mod cameo=129 stance=oppose "Greece held up the bid of Macedonia." => greece > macedonia
v veto|block + obj:resolution|statement|draft|bill|sanction tgt=obj.by|by|obj.of|obj.from|obj.against|against|obj.on cameo=129 need=src id=reject.veto-resolution stance=oppose weight=0.9 "Russia vetoed a resolution against Syria." => russia > syria
v use|cast|exercise + obj:veto tgt=against|on|obj.against cameo=129 need=src "Russia used its veto against the resolution."
v wield + obj:veto tgt=against|on|obj.against cameo=129 need=src "Russia wielded its veto against the resolution."
v vote + against:resolution|bill|proposal|plan|motion|draft|deal|treaty|budget|law tgt=against.of|against.by|against.on|of|by|against.with stance=oppose need=src cameo=120 "Lawmakers voted against the plan of the government." => lawmakers > government
v turn + obj:back + on                     tgt=on need=both "Britain turned its back on the rebels." => britain > rebels
v oppose + to                              src=surf|obj tgt=to|to.by|to.of|to.mod stance=oppose need=src "Israel is opposed to mediation by France."
v object|take_exception + to               tgt=to|to.by|to.of|to.from stance=oppose need=both type=ACCUSE mode=disapprove weight=0.8
set $reject_accusation accusation allegation charge claim suggestion criticism report rumor rumour assertion insinuation
v reject|deny|refute + obj:$reject_accusation tgt=obj.by|by|obj.from|from|obj.of|obj.poss|obj.mod cameo=120 need=both weight=0.9 "Iran rejected accusations by Israel." => iran > israel
v dismiss + obj:$reject_accusation tgt=obj.by|by|obj.from|from|obj.of|obj.poss|obj.mod cameo=120 need=both weight=0.9 "Iran dismissed accusations by Israel." => iran > israel
v rebut|brush_off|repudiate + obj:$reject_accusation tgt=obj.by|by|obj.from|from|obj.of|obj.poss|obj.mod cameo=120 need=both weight=0.9 "Iran rebutted accusations by Israel." => iran > israel
v contest + obj:$reject_accusation tgt=obj.by|by|obj.from|from|obj.of|obj.poss|obj.mod cameo=120 need=both weight=0.9 "Iran contested accusations by Israel." => iran > israel
v balk|bridle + at                         tgt=at.by|at.of|at need=src weight=0.7 "Poland balked at the plan of Germany."
v say + obj:no                             tgt=to|to.of|to.by need=src
v bar|ban|block + from:enter|return|travel|leave|visit|entering|returning tgt=obj need=both cameo=120 "Egypt barred the activists from entering." => egypt > activists
v exclude + from:enter|return|travel|leave|visit|entering|returning tgt=obj need=both cameo=120 "Egypt excluded the activists from entering." => egypt > activists
v disqualify|prohibit|prevent + from:enter|return|travel|leave|visit|entering|returning tgt=obj need=both cameo=120 "Egypt disqualified the activists from entering." => egypt > activists
v keep + from:enter|return|travel|leave|visit|entering|returning tgt=obj need=both cameo=120 "Egypt kept the activists from entering." => egypt > activists
v forbid + from:enter|return|travel|leave|visit|entering|returning tgt=obj need=both cameo=120 "Egypt forbade the activists from entering." => egypt > activists
v blacklist|bar|ban + from:country|territory tgt=obj need=both cameo=120 "Egypt barred the activists from the country." => egypt > activists
v deny|refuse + obj:recognition            tgt=to|iobj|obj.to|obj.of cameo=120 need=src "China denied recognition to the government of Taiwan."
v back_out|backtrack|go_back|backpedal + on|from|of:$deal|promise|pledge|commitment|word tgt=on.with|on.to|from.with|of.with|to|with need=src cameo=120
v renege + on|from|of:$deal|promise|pledge|commitment|word tgt=on.with|on.to|from.with|of.with|to|with need=src cameo=120 "Argentina reneged of a deal with Spain." => argentina > spain
n refusal + acl                            src=poss|by|of|mod tgt=acl.obj|acl.with|acl.to|acl.from need=src weight=0.8 "The refusal by Panama to extradite the general caused anger." => panama > general
n rejection                                src=by|poss|from|mod tgt=of.by|of.of|of need=src weight=0.8 "The rejection by Serbia of the plan surprised nobody." => serbia
n veto                                     src=by|poss|from|mod|holder tgt=of|over|on|against cameo=129 need=src weight=0.8 "The veto by Russia of the resolution was expected." => russia
n defiance + of                            src=by|poss|from|mod tgt=of cameo=128 need=both weight=0.6 "The defiance of the court by strikers went on."
a reluctant|unwilling|unprepared tgt=xcomp.obj|xcomp.with|xcomp.to need=src weight=0.6 "The army was reluctant to negotiate with the rebels." => army > rebels
a loath tgt=xcomp.obj|xcomp.with|xcomp.to need=src weight=0.6 "The army was loath to negotiate with the rebels." => army > rebels
a hostile|averse|resistant + to            stance=oppose need=both weight=0.6 "The union is hostile to the government." => union > government

# the general verbs and nouns of the type, where no line above asks for more
v reject|spurn|rebuff src=subj tgt=obj.of|obj.by|obj.from|obj.poss|from|by|obj.mod|obj.for|obj.with|obj.to|as stance=oppose need=src cameo=120 "Ottawa rejected the claim."
v shun|turn_down|repudiate src=subj tgt=obj.of|obj.by|obj.from|obj.poss|from|by|obj.mod|obj.for|obj.with|obj.to|as stance=oppose need=src cameo=120 "Ottawa turned down the claim."
v dismiss|rule_out src=subj tgt=obj.of|obj.by|obj.from|obj.poss|from|by|obj.mod|obj.for|obj.with|obj.to|as stance=oppose need=src cameo=120 "Ottawa dismissed the claim."
v default|renege + on                      tgt=on.with|on.to|to|with need=src weight=0.8 cameo=120 "Argentina defaulted on a debt to Spain."

# what is put to somebody and may be turned down: told with any verb of brushing aside
set $reject_proposal offer proposal plan peace-plan draft initiative bid formula idea suggestion roadmap resolution motion bill package treaty pact agreement accord deal constitution charter amendment nomination nominee budget reform compromise settlement request plea petition appeal call demand application overture claim peace-offer wage-offer pay-offer ultimatum invitation recommendation ruling verdict law mediation help aid assistance protest condition advance
v throw_out|vote_down|brush_aside|brush_off|shrug_off|wave_aside|wave_away|wave_off|sweep_aside|cast_aside|toss_out|toss_aside|knock_down|kick_out|push_aside|laugh_off|turn_aside|fend_off|slap_down|vote_out + obj:$reject_proposal tgt=obj.by|by|obj.from|from|obj.acl.by|obj.of|of|obj.poss|obj.mod|obj.for cameo=120 stance=oppose need=src "Miners brushed aside an offer from the ministry." => miners > ministry
v rubbish|disown|disavow|nix|scupper|sink|kill|spike|stonewall|bury|discard|scotch|squash|quash|trash|ditch|snub|scorn|deride|sidestep|deflect|parry|disregard|renounce|forswear|rebut|rebuff|repel|evade + obj:$reject_proposal tgt=obj.by|by|obj.from|from|obj.acl.by|obj.of|of|obj.poss|obj.mod|obj.for cameo=120 stance=oppose need=power weight=0.9 "The army scorned a plan by the ministry." => army > ministry
v block|veto|stall|stop|thwart|blackball|torpedo|hold_up|stonewall|filibuster|kill|defeat + obj:plea|request|appeal|application|petition|treaty|nomination|nominee|ratification|budget|amendment|inquiry|debate|accord|pact|package|measure|enlargement|admission|candidacy|loan|bailout|legislation|motion|call|reform + active tgt=obj.from|from|obj.by|by|obj.of|of|obj.with|obj.for|obj.poss|obj.mod cameo=129 stance=oppose need=power weight=0.9 "Parliament blocked a request from the ministry." => parliament > ministry
v give + obj:shrift|short-shrift + to     tgt=to.by|to.from|to.of|to.poss|to.mod|to stance=oppose need=src "The army gave short shrift to an offer from the rebels." => army > rebels
v give + obj:thumbs|brush-off|cold-shoulder|snub|rebuff tgt=to.by|to.from|to|iobj stance=oppose need=both "The army gave the rebels a rebuff." => army > rebels
v turn + obj:deaf-ear|blind-eye|cold-shoulder|ear|eye|back tgt=to.by|to.from|to.of|to.poss|to.mod|to|on.by|on.of|on stance=oppose need=power weight=0.9 "The army turned a deaf ear to appeals by the villagers." => army > villagers
v pour|throw + obj:water|cold-water        tgt=on.by|on.from|on.of|on.mod|on.poss|on|obj.on stance=oppose need=power "The army poured cold water on a plan by the rebels." => army > rebels
v close|slam|shut + obj:door + on|to       tgt=on.with|to.with|on.by|on.from|on.of|on.to|on|to|obj.on|obj.to stance=oppose need=power weight=0.9 "The army shut the door on talks with the rebels." => army > rebels
v stand|hold|remain + comp:firm|defiant|steadfast|unmoved|adamant|opposed tgt=against.by|against.from|against|comp.against.from|comp.against|comp.to|to need=power weight=0.8 stance=oppose "The army stood firm against the ministry." => army > ministry
v distance|dissociate|disassociate + from:plan|statement|proposal|agreement|deal|decision|declaration|remark|offer|resolution|initiative|communique tgt=from.of|from.by|from.mod|from.poss|from.with stance=oppose need=both weight=0.8 "The army distanced itself from a statement by the ministry." => army > ministry
v turn_away|turn_back|send_back|send_away + obj:boat|convoy|ship|delegation|envoy|observer|inspector|monitor|diplomat|journalist|activist|team|mission|vessel|plane|flight|lorry|truck|shipment + active tgt=obj.of|obj.acl.obj|obj.from|obj.mod|obj mode=none cameo=120 need=power "Chad turned back the observers." => chad > observers
v deny|refuse + obj:passage|landing-right|accreditation|admission|exit-visa|clearance|overflight|bail|parole|clemency|pardon|citizenship|registration|transit|leave tgt=to|iobj|obj.to|obj.of|obj.for|for|from need=power cameo=120 id=reject.deny-entry-to "Chad refused passage to the observers." => chad > observers
v prevent|stop|bar|ban|block|keep|exclude|prohibit|forbid + from:enter|entering|return|returning|visit|visiting|attend|attending|cross|crossing|land|landing|leave|leaving|dock|docking|reach|reaching|pass|passing|deliver|delivering|hold|holding|stand|standing|run|running|register|registering|join|joining|compete|competing|inspect|inspecting tgt=obj need=both cameo=120 weight=0.9 "Chad prevented the observers from reaching the camp." => chad > observers
v reject|dismiss|brush_off|scorn + as:insufficient|inadequate|nonsense|fabrication|unrealistic|propaganda|interference|insult|ploy|sham|lie|unacceptable|groundless|baseless|ridiculous|absurd|fantasy|inappropriate|meddling|farce|slander|rubbish|pretext|trick tgt=obj.by|by|obj.from|from|obj.of|obj.mod|obj.poss|obj.for|obj stance=oppose need=src cameo=120 weight=0.9 "Iran rejected a report by Israel as nonsense." => iran > israel
v withdraw|withhold|retract|rescind + obj:acceptance|consent|recognition|approval|assent|nomination|backing|endorsement tgt=obj.of|of|from|obj.from|to|obj.to|obj.for|for cameo=120 need=power "Chad withdrew its recognition of the militia." => chad > militia

# meetings that do not come about
v stay|keep_away|be_absent|absent + from:$talks|summit|meeting|conference|ceremony|session|inauguration|parliament|congress|funeral|opening tgt=from.with|from.of|from.by|from.in.with mode=meet cameo=125 need=power "Chad kept away from a summit with Sudan." => chad > sudan
v break_up|break_down|collapse|fail|founder|stall|falter|unravel|fall_through|end|conclude|finish|adjourn|close|run_aground + without:agreement|deal|breakthrough|result|progress|accord|resolution|conclusion + subj:$talks src=subj.between|between|subj.with|subj.mod|subj.of tgt=none mode=meet need=src weight=0.8 cameo=125 "Talks between Sudan and Chad adjourned without result." => sudan + chad
v break_up|break_off|run_aground|adjourn|end + in:acrimony|deadlock|failure|stalemate|disarray|disagreement|discord|impasse|confusion + subj:$talks src=subj.between|between|subj.with|subj.mod|subj.of tgt=none mode=meet need=src weight=0.8 cameo=125 "Talks between Sudan and Chad ended in deadlock." => sudan + chad
v break_up|run_aground + subj:$talks src=subj.between|between|subj.with|subj.mod|subj.of tgt=none mode=meet need=src weight=0.7 cameo=125 "Talks between Sudan and Chad broke up." => sudan + chad
v back_out|bow_out|walk_away|drop_out|stomp_out|storm|walk + of|from:$talks|summit|conference|session|meeting|negotiation|dialogue|forum tgt=of.with|from.with|with|from.between|from.on.with|of.on.with mode=meet cameo=125 need=power "Chad backed out of talks with Sudan." => chad > sudan
v refuse|decline + xcomp:shake|greet|see|host|speak|sit|meet|visit|travel|come|appear|testify|dine|welcome|return|reopen|engage|resume tgt=xcomp.obj.with|xcomp.with|xcomp.with.with|xcomp.obj|xcomp.to|xcomp.before|xcomp.in mode=meet cameo=125 need=power "The minister refused to shake hands with the general." => minister > general
v refuse|decline + xcomp:rule|change|modify|soften|revise|reconsider|review|drop|scrap|abandon|renounce|give|surrender|relax|loosen|open|restore|reinstate|retract|repeal|pardon|apologise|recant|budge|bend|back|step|stand|yield|bow|hand|turn tgt=xcomp.obj.to|xcomp.to|xcomp.obj.of|xcomp.obj|xcomp.from|xcomp.over.to mode=yield cameo=124 need=power "Chad refused to reinstate the general." => chad > general
v fail + xcomp:narrow|ratify|approve|pass|form|elect|conclude|finalise|finalize|endorse|adopt tgt=xcomp.with|xcomp.obj.with|with|xcomp.on.with|xcomp.obj.by need=power weight=0.8 cameo=120 "Sudan failed to conclude a treaty with Chad." => sudan > chad
v rule_out|reject|oppose|spurn|dismiss|resist + obj:exchange|prisoner-exchange|prisoner-swap|swap|amnesty|bailout|intervention|deployment|membership|accession|entry|partition|coalition|extension|annexation|devaluation|power-sharing|return|peacekeeper|unity-government|alliance|negotiation|concession|pressure|blackmail|ultimatum|interference tgt=obj.with|with|obj.by|by|obj.of|of|obj.for|obj.from|from|obj.to|to|obj.in|obj.mod stance=oppose need=power "The army ruled out a prisoner exchange with the rebels." => army > rebels
a opposed|unreceptive|resistant|averse + to tgt=to.by|to.of|to.from|to.with|to stance=oppose need=both weight=0.7 "The army was unreceptive to an offer from the rebels." => army > rebels
