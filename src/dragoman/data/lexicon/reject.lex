# REJECT: patterns (docs/lexicon.md; codes and modes: ontology.toml)

[REJECT]
v reject|spurn|rebuff|shun|turn_down|repudiate|dismiss|rule_out src=subj tgt=obj.of|obj.by|obj.from|obj.poss|from|by|obj.mod|obj.for|obj.with|obj.to|as stance=oppose need=src cameo=120 "Ottawa rejected the proposal."
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
v defy|flout|ignore|disregard|violate|breach|break + obj:resolution|order|ultimatum|deadline|sanction|demand|agreement|ceasefire|truce|law|treaty|appeal|call|ban|accord|warning src=subj tgt=obj.of|obj.by|obj.from|obj.with|obj.on|obj.mod|obj.poss cameo=126
v vote + against                           src=subj tgt=against|against.of stance=oppose
v resist|snub                              src=subj tgt=obj|obj.by|obj.from need=both weight=0.8
n rejection|refusal + of                   src=poss|by|mod tgt=of.of|of need=src
n opposition + to                          src=poss|by|mod|from|holder tgt=to stance=oppose need=both weight=0.7
a opposed                                  src=subj tgt=to.of|to stance=oppose need=src
