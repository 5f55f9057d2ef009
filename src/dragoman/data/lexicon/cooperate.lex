# COOPERATE: patterns (docs/lexicon.md; codes and modes: ontology.toml)

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
