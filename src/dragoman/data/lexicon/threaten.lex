# THREATEN: patterns (docs/lexicon.md; codes and modes: ontology.toml)

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
