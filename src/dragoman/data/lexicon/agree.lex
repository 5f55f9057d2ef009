# AGREE: patterns (docs/lexicon.md; codes and modes: ontology.toml)

[AGREE]
v agree + xcomp                            src=subj tgt=with|on.with cameo=030 commit=agreement "Chile and Peru agreed to share data."
v agree + ccomp                            src=subj tgt=with|ccsubj cameo=030 commit=agreement
v agree + on                              id=agree.agree-on
v agree + to:$deal|$ceasefire|$talks|truce|demand|proposal|plan|extension|exchange|swap|withdrawal|request src=subj tgt=with|to.with commit=agreement
v agree                                    src=subj tgt=with|on.with|to.with weight=0.9 commit=agreement
v reach|strike|conclude|clinch|seal|hammer_out|broker + obj:$deal  src=subj tgt=obj.with|obj.between|with recip cameo=030 commit=agreement "Iraq and Kuwait reached an agreement that will reopen the crossing."
v come + to:$deal                          src=subj tgt=to.with|with recip=yes commit=agreement
v work_out + obj:$deal                     src=subj tgt=obj.with|with recip=yes commit=agreement
v reach|find|achieve + obj:compromise|understanding|consensus|settlement src=subj tgt=obj.with|with recip=yes commit=agreement
v offer + xcomp                            src=subj tgt=to|xcomp.obj commit=pledge
v offer + obj                              src=subj tgt=iobj|to|obj.to commit=pledge
v pledge|promise|vow|undertake|commit|swear + xcomp   src=subj tgt=iobj|to|obj commit=pledge "The minister promised to pay the arrears by the end of March."
v pledge|promise + obj                     src=subj tgt=iobj|to|for|obj.to|obj.for commit=pledge
v pledge|promise|vow|assure|guarantee + ccomp  src=subj tgt=iobj|obj|to commit=pledge
v reaffirm|reinforce|renew|reiterate|restate|confirm|underline|express + obj:commitment|pledge|promise|readiness|willingness  src=subj tgt=obj.to|to commit=pledge
v express|signal|indicate|voice|show + obj:willingness|readiness|interest|openness|intent src=subj tgt=obj.with|with 
v announce|unveil|sign + obj:plan|initiative src=subj tgt=with|for|to weight=0.6
v plan|intend|schedule|arrange + xcomp:meet|visit|hold|cooperate|sign|resume|send|provide|supply|help|discuss|talk|travel|host|attend|restore|open|reopen|establish src=subj tgt=with|xcomp.obj|xcomp.with weight=0.8
v invite + obj                             src=subj tgt=obj cameo=030 "Cairo invited the Tunisian foreign minister for talks."
v accept + obj:invitation|offer|proposal|plan|request|deal|term|mediation|resolution|peace|ceasefire|condition src=subj tgt=obj.from|obj.of|obj.by|obj.to|obj.poss|obj.mod
v approve|adopt + obj:plan|deal|resolution|aid|package|agreement|loan|proposal src=subj tgt=for|obj.for|obj.with|obj.to weight=0.8
n agreement|deal|accord|pact + acl         src=mod|between|by|poss|with tgt=with commit=agreement need=src
n agreement|deal|accord|pact + between     src=between tgt=none recip=yes commit=agreement need=src
n pledge|promise|vow + acl                 src=poss|by|mod|from tgt=to commit=pledge need=src
n commitment + acl                         src=poss|by|mod|from|holder tgt=to commit=pledge need=src
n offer + acl                              src=poss|by|mod|from tgt=to commit=pledge need=src
a ready|prepared|willing + xcomp           src=subj tgt=to|with|xcomp.with commit=pledge "Oslo is ready to host the talks."
a open + to                                src=subj tgt=to weight=0.7
v set|fix + obj:date                       src=subj tgt=for.with|with weight=0.6
v give + obj:assurance|guarantee|word      src=subj tgt=iobj|to commit=pledge
