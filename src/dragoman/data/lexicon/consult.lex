# CONSULT: patterns (docs/lexicon.md; codes and modes: ontology.toml)

[CONSULT]
v meet + with                              src=subj tgt=with
v meet + obj                               src=subj tgt=obj "The Finnish president met the Estonian prime minister in Tallinn."
v meet                                     src=subj tgt=none recip need=src
v sit_down + with                          src=subj tgt=with
v hold|have|conduct|open|begin|start|resume|attend|continue|conclude|end|finish|launch|host|restart|enter|complete + obj:$talks src=subj tgt=obj.with|with|obj.between recip "Envoys of Armenia and Azerbaijan held talks in Geneva."
v host + obj:$talks                        src=subj tgt=obj.with|obj.between|obj.of|with mode=third-party need=any
v host|receive|welcome + obj:$visitor      src=subj tgt=obj mode=visit cameo=043
v host                                     src=subj tgt=obj mode=visit cameo=043 need=both
v receive                                  src=subj tgt=obj mode=visit cameo=043 need=both weight=0.8
v visit                                    src=subj tgt=obj mode=visit cameo=042 "The pope visited Iraq."
v arrive + in                              src=subj tgt=in mode=visit cameo=042 need=src
v arrive + at                              src=subj tgt=at mode=visit cameo=042 need=src weight=0.7
v travel|fly|go|come|return|head|leave|depart + to  src=subj tgt=to mode=visit cameo=042 need=both weight=0.7 id=consult.travel-to
v fly + into                              src=subj tgt=into mode=visit cameo=042 need=src id=consult.fly-into
v leave|depart|head + for                  src=subj tgt=for mode=visit cameo=042 need=src weight=0.7
v pay + obj:visit|call                     src=subj tgt=obj.to|to mode=visit cameo=042
v make + obj:visit|trip|stop|stopover      src=subj tgt=obj.to|to|in mode=visit cameo=042
v begin|start|end|conclude|wrap_up + obj:visit|trip|tour src=subj tgt=obj.to|to|obj.of|of mode=visit cameo=042 need=src
v speak|talk|confer|consult + with        src=subj tgt=with|to cameo=040 id=consult.speak-with
v speak + by:phone|telephone               src=subj tgt=with|to mode=phone need=src
v speak|talk + over:phone|telephone        src=subj tgt=with|to mode=phone need=src
v phone|telephone                          src=subj tgt=obj mode=phone
v call + obj                               src=subj tgt=obj mode=phone need=both weight=0.4
v hold|have|make + obj:call                src=subj tgt=obj.with|obj.to|with mode=phone
v negotiate|discuss                        src=subj tgt=with|obj.with need=both cameo=046
v discuss                                  src=subj tgt=with need=src weight=0.7 recip
v negotiate                                src=subj tgt=with need=src weight=0.8 recip cameo=046
v mediate|broker                           src=subj tgt=between|obj.between|obj.with|obj mode=third-party cameo=045
n visit|trip + to                          src=poss|by|of|mod|holder tgt=to mode=visit cameo=042 need=src
n visit                                    src=by|poss|mod tgt=to|poss mode=visit cameo=042 need=src
n arrival                                  src=of|poss tgt=in mode=visit cameo=042 need=src
n talk|negotiation|summit|dialogue|consultation|discussion + between  src=between tgt=none recip need=src
n talk|negotiation|summit|dialogue|consultation|discussion + with     src=poss|by|mod|holder|between tgt=with need=tgt
n talk|negotiation|summit|dialogue|consultation src=mod|of|among tgt=none recip need=src
n meeting + with                           src=poss|by|mod|holder|of tgt=with need=tgt
n meeting + between                       src=between|of|mod tgt=none recip need=src id=consult.meeting-between
n meeting                                  src=poss|of tgt=with need=src weight=0.8
n call + with                              src=poss|by|holder|mod tgt=with mode=phone need=tgt
n phone-call|conversation + with           src=poss|by|holder|mod tgt=with mode=phone need=tgt
v kick_off|open|join + obj:$talks          src=subj tgt=obj.with|with|of.with recip
v take_part|participate + in:$talks        src=subj tgt=in.with|with
v attend + obj:$talks                      src=subj tgt=with|obj.with
