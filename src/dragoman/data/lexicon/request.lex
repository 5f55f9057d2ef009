# REQUEST: patterns (docs/lexicon.md; codes and modes: ontology.toml)

[REQUEST]
v urge|ask|press|implore|beg|instruct|order|lobby|petition|pressure|encourage|pressurise + xcomp src=subj tgt=xsubj|obj cameo=100 "The envoy urged both armies to spare the port."
v urge|implore|beg|petition                src=subj tgt=obj cameo=100
v urge + on                                src=subj tgt=obj|on
v ask + obj                                src=subj tgt=obj need=both cameo=100
v ask + for                                src=subj tgt=obj|from mode=assist need=src
v call_on|call_upon                        src=subj tgt=on|upon|xsubj cameo=100
v call + on                                src=subj tgt=on cameo=100 "The secretary-general called on the parties to let convoys cross."
v call + upon                              src=subj tgt=upon cameo=100
v call + for:$talks|meeting|summit|mediation src=subj tgt=for.with|for.between|on|with mode=meet
v call + for:resignation|election|reform|change|referendum|investigation|inquiry|sanction|boycott src=subj tgt=for.of|for.in|for.poss|for.against|for.on|on mode=change
v call + for:$ceasefire|withdrawal|release|end|halt|restraint|calm|cessation|truce|peace src=subj tgt=for.of|for.in|for.by|for.from|on|for.to|for.between mode=yield
v call + for:$aid|intervention|force|peacekeeper src=subj tgt=for.from|from|on|for.for mode=assist
v call + for                               src=subj tgt=for.by|for.from|for.of|for.in|on|for.between weight=0.9
v appeal + to                              src=subj tgt=to cameo=100
v appeal + for                             src=subj tgt=to|from|for.from|for.of mode=assist need=src
v appeal                                   src=subj tgt=to|on|for.from need=src
v demand|request|require|insist|seek + ccomp   src=subj tgt=ccsubj|of|from cameo=100
v demand|request + xcomp                   src=subj tgt=of|from|xsubj need=src
v demand                                   src=subj tgt=from|of|obj.from|obj.of|obj.by|obj.poss need=src
v request                                  src=subj tgt=from|of|obj.from|obj.of|obj.by|obj mode=assist need=src
v seek + obj:$aid|asylum|extradition|support|mediation|help|backing|assistance|loan src=subj tgt=from|obj.from|obj.of mode=assist
v seek + obj:$talks|meeting                src=subj tgt=with|obj.with mode=meet
v order|command|instruct|direct + xcomp    src=subj tgt=xsubj|obj cameo=100
v order + obj                              src=subj tgt=obj.of|obj.from|obj.by|to need=src weight=0.7
v propose|suggest|recommend + obj:$talks|meeting|ceasefire|plan|truce|exchange src=subj tgt=to|with|obj.with mode=meet weight=0.8 type=AGREE mode=none
v tell + xcomp                             src=subj tgt=obj|xsubj need=both
v want + xcomp                             src=subj tgt=xsubj|obj need=both weight=0.7
v warn + against                           src=subj tgt=obj|against weight=0.6
v remind|advise|recommend + xcomp          src=subj tgt=xsubj|obj need=both weight=0.7
v set + obj:deadline|condition             src=subj tgt=for|obj.for commit=deadline
v give + obj:deadline|day|week|month|hour + xcomp src=subj tgt=iobj|to commit=deadline mode=yield
v issue|make|send|repeat|renew|deliver + obj:appeal|request|demand|call|plea src=subj tgt=obj.to|to|obj.on|on|obj.for
n call|appeal|demand|request|plea + acl    src=poss|by|from|mod tgt=to|on need=src
n call|appeal|demand|request|plea + for    src=poss|by|from|mod tgt=to|on|for.from|for.of need=src weight=0.8
n call|appeal + on                         src=poss|by|from|mod|holder tgt=on need=tgt
