# Material conflict: PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT.

[PROTEST]
v protest                                  src=subj tgt=against|over.by|at|outside|obj.of|obj.by|obj mode=demo need=src "Thousands protested against the pension law in Lyon."
v demonstrate|rally|march|picket           src=subj tgt=against|outside|on|to mode=demo need=src
v take + to:street                         src=subj tgt=against mode=demo need=src
v hold|stage|organize|organise|join|lead|begin|plan + obj:$protest src=subj tgt=obj.against|against|obj.outside|outside mode=demo
v riot|loot|rampage                        src=subj tgt=against|in mode=riot need=src
v strike                                   src=subj tgt=against|over mode=strike need=src weight=0.4
v go + on:strike                           src=subj tgt=against mode=strike need=src
v stage|begin|launch|hold|call|start + obj:strike|walkout|stoppage|work-stoppage + mod:general|hour|day|nationwide|national|labor|labour|week|indefinite src=subj tgt=obj.against|against mode=strike
v begin|stage|start|go + obj:hunger-strike src=subj tgt=against mode=hunger
v go + on:hunger                           src=subj tgt=against mode=hunger
n strike + mod:hunger                      src=by|of|poss|mod|holder tgt=against mode=hunger need=src
n strike + mod:general|labor|labour|teacher|worker|railway|bus|transport|day|hour|week|rail|dock|port src=by|of|poss|mod|holder tgt=against mode=strike need=any
v boycott                                  src=subj tgt=obj|obj.of|obj.by mode=boycott need=src
v block|barricade|obstruct|occupy + obj:road|highway|street|bridge|building|entrance|traffic|railway|square|square src=subj tgt=obj.of|against mode=obstruct need=src weight=0.8
v burn + obj:flag|effigy|tire|tyre         src=subj tgt=obj.of|obj.mod|obj.poss mode=demo cameo=141
v clash + with:police|officer              src=subj tgt=with mode=riot need=src weight=0.6
n protest|demonstration|rally|march        src=by|of|mod|poss|holder tgt=against|at|outside mode=demo need=any weight=0.8
n riot|unrest                              src=by|of|mod|poss tgt=against mode=riot need=any weight=0.6
v chant|shout + obj:slogan                 src=subj tgt=obj.against|against mode=demo need=src

[SANCTION]
v impose|slap|announce|adopt|approve|extend|renew|introduce|levy|tighten|apply|widen|enact|expand + obj:sanction|embargo|tariff|asset-freeze|blacklist|penalty|fine src=subj tgt=obj.on|obj.against|on|against|obj.upon|upon cameo=163 "Canada imposed sanctions on nine generals."
v impose + obj:$sanction                   src=subj tgt=obj.on|obj.against|on|against cameo=163
v sanction|blacklist|penalize|penalise|embargo src=subj tgt=obj cameo=163
v freeze + obj:asset|account|fund|aid      src=subj tgt=obj.of|obj.to|to|of|obj.poss|obj.belonging cameo=162
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

[MOBILIZE]
v deploy|send|mass|mobilize|mobilise|position|station|move|dispatch|rush|amass|redeploy|concentrate|gather|reinforce|order + obj:$troops src=subj tgt=to.with|along.with|against|near.with|on.with mode=troops "Finland moved two brigades to its eastern border."
v deploy|send|dispatch|mobilize|mobilise + obj:police|officer|gendarme src=subj tgt=against mode=police
v deploy|station|position|move|install|test|test-fire|fire + obj:missile|weapon|warhead|battery|rocket|nuclear src=subj tgt=against mode=weapons weight=0.8
v test                                     src=subj tgt=none mode=weapons need=src weight=0.4
v test|launch|fire + obj:missile|rocket + mod:ballistic|cruise|long-range|intercontinental|nuclear-capable src=subj tgt=none mode=weapons
v place|put + on:alert                     src=subj tgt=obj mode=troops need=src
v mobilize|mobilise                        src=subj tgt=obj|against mode=troops need=src weight=0.8
v deploy                                   src=subj tgt=against mode=troops need=src weight=0.7
v conduct|hold|stage|begin|start|launch|carry_out + obj:exercise|drill|maneuver|manoeuvre|wargame src=subj tgt=near|in|off|obj.near mode=troops
n deployment|buildup|mobilization|mobilisation + of  src=by|poss|mod tgt=to.with|against mode=troops need=src
n deployment|buildup                       src=poss|by|mod tgt=against mode=troops need=src weight=0.8
v reinforce|beef_up|step_up|boost|tighten|strengthen + obj:security|presence|patrol|garrison|border src=subj tgt=none mode=police weight=0.7
v patrol                                   src=subj tgt=none mode=police need=src weight=0.7
v arm                                      src=subj tgt=none mode=militia need=src weight=0.3

[COERCE]
v arrest|detain|apprehend|nab|round_up|jail|imprison|incarcerate  src=subj tgt=obj mode=arrest need=any "Police arrested forty students."
v hold + in:custody|detention|prison|jail  src=subj tgt=obj mode=arrest
v take + into:custody                      src=subj tgt=obj mode=arrest
v put|place + under:arrest                 src=subj tgt=obj mode=arrest
n arrest|detention + of                    src=by|poss|holder tgt=of mode=arrest need=tgt
n arrest|detention                         src=by tgt=of|poss mode=arrest need=both
v deport                                   src=subj tgt=obj|to mode=deport need=tgt
v seize|confiscate|impound|commandeer|expropriate|nationalize|nationalise src=subj tgt=obj|obj.of|from|obj.from|obj.poss mode=seize need=src
v occupy|annex|capture|take_over           src=subj tgt=obj.of|obj mode=seize need=src weight=0.8
v ban|outlaw|prohibit                      src=subj tgt=obj|obj.of|obj.by|obj.from|from mode=restrict need=src
v close|shut|shut_down|seal|seal_off|blockade + obj:border|crossing|airspace|port|road|office|school|university|airport|bridge|city|station|newspaper|strait src=subj tgt=obj.with|with|obj.of|to|obj.to|obj.from mode=restrict
v blockade|besiege                         src=subj tgt=obj|obj.of mode=restrict
v censor|silence|muzzle|gag                src=subj tgt=obj mode=censor need=src
v block|shut_down|suspend|jam + obj:internet|website|newspaper|broadcast|channel|access|media|station src=subj tgt=obj.of|to|obj.to mode=censor
v impose|declare|order|extend + obj:curfew src=subj tgt=on|in|obj.on|obj.in mode=curfew
v impose|declare|proclaim|extend + obj:law|emergency|state + mod:martial|emergency src=subj tgt=in|on|obj.in mode=martial-law
v declare|impose|extend|proclaim + obj:emergency|martial-law src=subj tgt=in|on|obj.in mode=martial-law
v declare|impose|extend + obj:state        src=subj tgt=in|on|obj.in mode=martial-law weight=0.7
v hack|hack_into                           src=subj tgt=obj|into|obj.of mode=cyber need=any context=cyber
n cyberattack|hack|hacking                 src=by|poss|mod|from tgt=on|against|of mode=cyber context=cyber need=any
v raid|search|ransack|storm + obj:office|home|house|headquarters|building|newsroom|apartment|camp src=subj tgt=obj.of|obj.poss|obj.mod mode=seize
v disperse|break_up + obj                  src=subj tgt=obj|obj.of mode=restrict need=both
v crack_down                               src=subj tgt=on mode=restrict
n crackdown                                src=by|poss|mod|holder tgt=on|against mode=restrict need=any
v suppress|repress|persecute|intimidate|harass src=subj tgt=obj mode=restrict need=tgt
v restrict|curb|limit                      src=subj tgt=obj.of|obj.to|obj.by|obj need=both mode=restrict weight=0.7
v evict|displace|expel_from                src=subj tgt=obj mode=deport need=both
v dissolve + obj:parliament|assembly|government|party src=subj tgt=obj mode=restrict

[ASSAULT]
v attack|assail|assault|raid               src=subj tgt=obj|obj.in need=any "Rebels attacked a convoy near the border."
v target                                   src=subj tgt=obj need=any weight=0.7
v kill|slay|murder|massacre|slaughter|gun_down|shoot_dead|execute|behead|assassinate|lynch  src=subj tgt=obj need=any
v assassinate|execute|behead               src=subj tgt=obj mode=targeted need=any
v wound|injure|maim                        src=subj tgt=obj need=both
v bomb|dynamite                            src=subj tgt=obj|obj.in|obj.of mode=explosives need=any
v blow_up|detonate                         src=subj tgt=obj|obj.of mode=explosives need=any
v shell|bombard|pound                      src=subj tgt=obj|obj.in|obj.of mode=heavy-weapons need=any
v shoot                                    src=subj tgt=obj|at mode=firearms need=any
v shoot_down|down                          src=subj tgt=obj|obj.of mode=aerial need=both
v open + obj:fire                          src=subj tgt=on|at|obj.on mode=firearms need=src
v fire + at                               src=subj tgt=at|on|into mode=firearms need=src id=assault.fire-at
v fire + on                                src=subj tgt=on mode=firearms need=src
v fire + obj:tear|gas|tear-gas|bullet|canister|cannon|grenade src=subj tgt=at|on|into|obj.at|against mode=crowd-control need=src "Police fired tear gas at the marchers."
v use + obj:gas|cannon|baton|tear|force|truncheon|pepper src=subj tgt=against|on|to mode=crowd-control need=src weight=0.8
v fire|launch|lob + obj:$weapons           src=subj tgt=at|on|into|against|toward|towards|obj.at mode=heavy-weapons need=src
v drop + obj:bomb                          src=subj tgt=on mode=aerial need=src
v launch|mount|carry_out|conduct|stage|step_up|unleash|wage|make|commit|intensify|resume|continue|begin|perpetrate|ramp_up|escalate|lead + obj:$attack src=subj tgt=obj.on|obj.against|on|against|obj.in|obj.target|obj.of need=src
v launch|conduct|carry_out|stage + obj:airstrike|air-strike|airstrikes src=subj tgt=obj.on|obj.against|on|against|obj.in mode=aerial
v launch|conduct|carry_out + obj:strike + mod:air|aerial|missile src=subj tgt=obj.on|obj.against|on|against mode=aerial
v invade|storm|overrun|ambush              src=subj tgt=obj|obj.of need=any
v clash|battle|fight|skirmish              src=subj tgt=with|against|obj recip need=src cameo=190
v exchange|trade + obj:fire|gunfire|shot|blow|shelling src=subj tgt=with|obj.with recip mode=firearms
v kidnap|abduct|hijack                     src=subj tgt=obj mode=abduct need=any
v take + obj:hostage|captive               src=subj tgt=obj|obj.from mode=abduct need=any
v capture                                  src=subj tgt=obj mode=abduct need=both weight=0.7
v beat|club|whip|flog|manhandle            src=subj tgt=obj mode=beat need=both
v stab|hack_to|stone|knife                 src=subj tgt=obj mode=primitive need=any
v torture|mistreat                         src=subj tgt=obj mode=torture need=any
v rape                                     src=subj tgt=obj mode=sexual need=any
v burn|torch|set_fire|destroy|demolish|raze|bulldoze|ransack|loot|sabotage src=subj tgt=obj|obj.of|to|obj.in mode=destroy need=src weight=0.8
v hit|strike                               src=subj tgt=obj|obj.in|obj.of need=both weight=0.8
v die + in:$attack|explosion|blast|bombing|clash|fighting|raid|strike|shelling|shooting src=in.by|in.of tgt=subj need=tgt
v explode|go_off                           src=none tgt=in.poss|outside|near mode=explosives need=any weight=0.5
v break_out + subj:fighting|clash|battle   src=between|subj.between|subj.with tgt=none recip need=src
n attack|assault|raid|offensive|ambush|incursion|invasion|onslaught src=poss|by|mod|from|holder|of tgt=on|against|at|of|in need=any
n airstrike|bombardment                    src=poss|by|mod|from|holder tgt=on|against|of|in mode=aerial need=any
n strike + mod:air|aerial|missile          src=poss|by|mod|from|holder tgt=on|against|of|in mode=aerial need=any
n strike + mod:drone                       src=poss|by|mod|from|holder tgt=on|against|of|in mode=drone need=any
n shelling                                 src=poss|by|mod|from|holder tgt=of|on|against mode=heavy-weapons need=none
n bombing|explosion|blast                  src=by|poss|mod|from|holder tgt=of|on|against|at|outside|near mode=explosives need=any
n bombing + mod:suicide|car                src=by|poss|from|holder tgt=of|on|against|at|outside|near mode=suicide-attack need=none
n massacre|killing|murder|slaying          src=by|poss|mod tgt=of need=tgt
n assassination                            src=by tgt=of|poss mode=targeted need=tgt
n shooting|gunfire                         src=by|poss|mod|from tgt=of|at mode=firearms need=any
n kidnapping|abduction                     src=by|mod tgt=of|poss mode=abduct need=tgt
n clash|fighting|skirmish|battle + between src=between tgt=none recip need=src
n clash|fighting|skirmish|battle + with    src=poss|mod|holder|by tgt=with recip need=tgt
n torture                                  src=by|poss|mod tgt=of mode=torture need=tgt
n rape                                     src=by tgt=of mode=sexual need=tgt
n war + against                        src=poss|by|mod|holder tgt=against|on need=both weight=0.5
n invasion|occupation + of                 src=poss|by|mod tgt=of need=both
