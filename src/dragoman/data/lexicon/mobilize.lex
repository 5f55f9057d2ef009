# MOBILIZE: patterns (docs/lexicon.md; codes and modes: ontology.toml)

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
