# PROTEST: patterns (docs/lexicon.md; codes and modes: ontology.toml)

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
