# Verbal conflict: REQUEST, ACCUSE, REJECT, THREATEN.

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

[ACCUSE]
v accuse                                   src=subj tgt=obj mode=allege "Tbilisi accused the separatists of shelling a school."
v blame                                    src=subj tgt=obj|on mode=allege
v charge + with                            src=subj tgt=obj mode=allege need=tgt context=legal
v charge + ccomp                           src=subj tgt=ccsubj mode=allege need=src
v indict|prosecute|sue|arraign             src=subj tgt=obj mode=allege need=tgt context=legal cameo=115
v allege|claim + ccomp                     src=subj tgt=ccsubj mode=allege need=both weight=0.7
v condemn|denounce|decry|deplore|slam|lambast|lambaste|blast|censure|rebuke|castigate|chastise|berate|deride|chide|vilify|reprimand|scold src=subj tgt=obj|obj.of|obj.by|obj.poss mode=disapprove stance=oppose "Canberra condemned the strike on the convoy."
v criticize|criticise|attack_verbally|rap|fault|chastise|disparage src=subj tgt=obj|obj.of|for stance=oppose mode=disapprove
v dismiss|ridicule|mock                    src=subj tgt=obj.of|obj.by|obj.poss|obj mode=disapprove stance=oppose need=src weight=0.6 type=REJECT mode=none cameo=120 id=reject.dismiss
v call|brand|label|describe + comp:aggression|terrorist|illegal|crime|criminal|dictator|genocide|murderer|traitor|liar src=subj tgt=obj mode=disapprove
v express|voice|raise|reiterate|share + obj:concern|outrage|anger|dismay|alarm|disappointment|displeasure|regret|worry|fear|criticism|condemnation src=subj tgt=obj.over.by|over.by|obj.about|about|over|obj.over|at|obj.at|to|with mode=disapprove weight=0.7
v protest + obj                            src=subj tgt=obj.by|obj.of|obj.poss|to|obj mode=disapprove need=both id=accuse.protest-note weight=0.5
v lodge|file|submit|bring|deliver + obj:complaint|protest|lawsuit|suit|case|charge|petition|note src=subj tgt=against|obj.against|with|to mode=allege
v investigate|probe|question|interrogate|inspect src=subj tgt=obj|obj.of|obj.by mode=investigate need=both cameo=090
v launch|open|begin|start|order|announce|conduct|hold + obj:investigation|probe|inquiry|enquiry|hearing src=subj tgt=obj.into|into|obj.of|against|obj.against|of mode=investigate cameo=090
n investigation|probe|inquiry + into       src=poss|by|mod tgt=into mode=investigate cameo=090 need=tgt weight=0.7
v complain                                 src=subj tgt=about|of|to|against mode=disapprove need=both
v recall + obj:ambassador|envoy            src=subj tgt=from|obj.to|obj.in|obj.from cameo=112
n accusation|allegation|criticism|condemnation|denunciation src=by|from|poss|of|mod|holder tgt=of|against|that|about mode=allege need=both weight=0.7
v hold + comp:responsible                  src=subj tgt=obj mode=allege
a critical                                 src=subj tgt=of mode=disapprove stance=oppose need=both
a angry|furious|outraged|dismayed          src=subj tgt=at|over|with|about mode=disapprove need=both

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

[THREATEN]
v threaten + xcomp:attack|bomb|strike|invade|kill|destroy|use|shell|fire|retaliate|launch|annihilate|execute|shoot|respond|wage|avenge|hit|target|raid src=subj tgt=xcomp.obj|xcomp.against|xcomp.on|obj|xcomp.obj.on mode=violence
v threaten + xcomp:close|impose|ban|restrict|block|cut|shut|halt|suspend|seize|blockade|withhold src=subj tgt=xcomp.obj.with|xcomp.on|xcomp.obj.on|xcomp.to|xcomp.obj.to|xcomp.obj mode=restrict "Minsk threatened to close the border."
v threaten + xcomp:expel|deport src=subj tgt=xcomp.obj mode=expel
v threaten + xcomp:arrest|prosecute|sue|jail|detain|charge src=subj tgt=xcomp.obj|xcomp.against mode=arrest
v threaten + xcomp:annex|occupy|seize|invade src=subj tgt=xcomp.obj|xcomp.obj.of mode=territory
v threaten + xcomp:veto|boycott|withdraw|quit|walk|leave|resign src=subj tgt=xcomp.obj|xcomp.from|xcomp.with|xcomp.obj.of|obj
v threaten + xcomp                         src=subj tgt=xcomp.obj|xcomp.against|xcomp.on|xcomp.with|xcomp.to|obj|xcomp.obj.of need=src
v threaten + obj:war|retaliation|attack|strike|violence|revenge|action|force src=subj tgt=obj.against|against|obj.on|on|iobj mode=violence
v threaten + obj:$sanction|embargo         src=subj tgt=obj.against|against|obj.on|on mode=restrict
v threaten + with                          src=subj tgt=obj need=both
v threaten                                 src=subj tgt=obj need=both
v warn + ccomp                             src=subj tgt=obj|ccomp.obj.with|ccomp.obj.on|ccomp.against|ccomp.on|ccomp.obj|ccsubj need=power weight=0.8
v warn + of                                src=subj tgt=obj|of.against|of.on|to need=power weight=0.8
v warn                                     src=subj tgt=obj|against need=both weight=0.9
v issue|give|deliver|send + obj:ultimatum|warning|threat src=subj tgt=obj.to|to|iobj|obj.against|against
v vow|swear|promise|pledge + xcomp:avenge|retaliate|attack|destroy|crush|fight|punish|respond|strike|kill|eliminate|defeat|resist src=subj tgt=xcomp.obj|xcomp.against|xcomp.to|xcomp.for|against mode=violence
v vow|swear|threaten|pledge|promise + obj:revenge|retaliation|vengeance src=subj tgt=against|obj.against|on|obj.on mode=violence
n threat|warning + acl                     src=poss|by|from|mod|of tgt=to|against need=src
n threat|warning|ultimatum + to            src=poss|by|from|mod|holder tgt=to need=both weight=0.8
n ultimatum                                src=poss|by|from|mod|holder tgt=to need=src
n threat + of                              src=poss|by|from|mod tgt=against|of.against|of.on need=src weight=0.6
v brace|prepare + for:war|attack|retaliation src=subj tgt=for.with|for.by|for.from weight=0.4
