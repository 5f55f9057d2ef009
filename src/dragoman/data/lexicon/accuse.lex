# ACCUSE: patterns (docs/lexicon.md; codes and modes: ontology.toml)

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
n accusation|allegation|criticism|condemnation|denunciation src=by|from|poss|of|mod|holder tgt=of|against|about mode=allege need=both weight=0.7
v hold + comp:responsible                  src=subj tgt=obj mode=allege
a critical                                 src=subj tgt=of mode=disapprove stance=oppose need=both
a angry|furious|outraged|dismayed          src=subj tgt=at|over|with|about mode=disapprove need=both
