# RETREAT: patterns (docs/lexicon.md; codes and modes: ontology.toml)

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
