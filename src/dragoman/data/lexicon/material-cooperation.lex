# Material cooperation: COOPERATE, AID, RETREAT.

[COOPERATE]
v cooperate|collaborate|team_up            src=subj tgt=with need=src
v hold|conduct|stage|begin|start|launch|carry_out + obj:exercise|drill|maneuver|manoeuvre + with  src=subj tgt=with|obj.with recip cameo=062 context=military
n exercise|drill|maneuver|manoeuvre + mod:joint|bilateral|combined|multinational src=mod|by|between|of|holder tgt=with|between recip cameo=062 context=military need=src
v exchange|swap + obj:prisoner|information|intelligence|technology|envoy|body src=subj tgt=with|obj.with recip cameo=064
v share + obj:intelligence|information|data|technology|expertise src=subj tgt=with|obj.with recip cameo=064
v trade                                    src=subj tgt=with need=both weight=0.7 cameo=061
v extradite                                src=subj tgt=to|obj cameo=063
v export|sell + to                         src=subj tgt=to need=both cameo=061
v import|buy|purchase + from               src=subj tgt=from need=both cameo=061
v sell|supply + iobj                       src=subj tgt=iobj need=both cameo=061
v hand_over|turn_over|transfer + to        src=subj tgt=to need=both weight=0.8
n cooperation + between                   src=between|mod|of tgt=with recip need=src weight=0.4 id=cooperate.cooperation-between
v launch|open|inaugurate|build|develop + obj:project|pipeline|venture|plant + with src=subj tgt=with|obj.with recip cameo=061

[AID]
v send|provide|deliver|supply|donate|give|grant|ship|airlift|dispatch|contribute|extend|allocate|distribute|release|offer|drop|rush|disburse|lend + obj:$aid src=subj tgt=to|iobj|for|obj.to|obj.for|into cameo=070 need=both "Japan sent tents to Vanuatu."
v provide + with:$aid                      src=subj tgt=obj|with
v assist|help|aid                          src=subj tgt=obj need=both cameo=070 weight=0.7
v finance|fund|bankroll|subsidize|subsidise  src=subj tgt=obj need=both cameo=071
v arm|equip|train                          src=subj tgt=obj need=both cameo=072 context=military
v shelter|accommodate|feed|evacuate        src=subj tgt=obj need=both cameo=073 weight=0.8
v rescue|save                              src=subj tgt=obj need=both cameo=073
v grant|give|offer + obj:asylum|refuge|shelter|citizenship src=subj tgt=iobj|to|obj.to cameo=075
v cancel|forgive|write_off|restructure + obj:debt src=subj tgt=obj.of|obj.poss|for|obj.mod cameo=071
n aid|assistance + to                      src=poss|mod|from|by|holder tgt=to need=both weight=0.6
n shipment|delivery + of                   src=poss|mod|from|by|holder tgt=to|for need=both weight=0.6
v treat                                    src=subj tgt=obj need=both cameo=073 weight=0.4
v repatriate                               src=subj tgt=obj need=src weight=0.6

[RETREAT]
v withdraw|pull_out|pull_back|retreat|evacuate|pull + obj:$troops src=subj tgt=from|out.of|of mode=withdraw "Ethiopia withdrew its troops from the town."
v withdraw|retreat + from                  src=subj tgt=from mode=withdraw need=src
v pull_out|pull_back                       src=subj tgt=of|from mode=withdraw need=src
v vacate|quit|abandon|leave + obj:base|position|outpost|town|village|city|territory|post src=subj tgt=obj.of|obj.poss mode=withdraw need=src
n withdrawal|pullout|retreat|pullback      src=of|poss|mod|by tgt=from mode=withdraw need=src
v release|free|liberate + obj:$captive     src=subj tgt=obj mode=release "The rebels freed eleven captured soldiers."
v release|free                             src=subj tgt=obj|from mode=release need=both weight=0.8
v let_go                                   src=subj tgt=obj mode=release
n release + of                             src=by|poss|holder tgt=of mode=release need=both
v disarm|demobilize|demobilise|surrender   src=subj tgt=to|obj mode=disarm need=src
v lay_down|hand_over|hand_in|turn_in|give_up|surrender|destroy|dismantle + obj:weapon|arm|stockpile|arsenal|warhead src=subj tgt=to mode=disarm
v observe|respect|honor|honour|keep|uphold|begin|start|extend|implement + obj:$ceasefire src=subj tgt=with|obj.with mode=ceasefire
v halt|stop|cease|end|suspend + obj:fire|fighting|hostility|attack|bombing|offensive|bombardment|operation|shelling|strike|violence src=subj tgt=obj.against|obj.on|against|on|obj.in|in mode=ceasefire weight=0.9
v admit|allow|let + obj:inspector|observer|monitor|convoy|journalist src=subj tgt=obj mode=access
v open|reopen + obj:border|crossing|corridor|port|airspace|bridge|road src=subj tgt=to|obj.with|with|for mode=access cameo=086
v resign|step_down|abdicate|stand_down|quit src=subj tgt=none mode=resign need=src
n resignation                              src=of|poss|by|mod tgt=none mode=resign need=src
v return|restore|hand_back + obj:territory|land|island|property|asset|body|remains|control src=subj tgt=to mode=release
v end + obj:siege|blockade|occupation|mission|war|rule src=subj tgt=obj.of|obj.on|obj.in|of|on weight=0.8
v dismiss|fire|sack|oust|remove + obj:minister|general|chief|commander|governor|official|head src=subj tgt=obj mode=resign cameo=0831 weight=0.7
