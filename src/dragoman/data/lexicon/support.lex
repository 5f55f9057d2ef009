# SUPPORT: patterns (docs/lexicon.md; codes and modes: ontology.toml)

[SUPPORT]
v support|endorse|back|champion            src=subj tgt=obj stance=support need=src "Accra endorsed the Gambian candidate."
v praise|laud|hail|commend|applaud|congratulate|salute|honor|honour|celebrate|cheer|compliment  src=subj tgt=obj stance=support cameo=051
v welcome                                  src=subj tgt=obj|obj.of|obj.by|obj.poss|obj.mod stance=support cameo=051 "Rome welcomed the decision to reopen the port."
v thank                                    src=subj tgt=obj|iobj stance=support cameo=051
v express|voice|declare|reiterate|pledge|reaffirm|affirm|announce|lend|give|throw|confirm|offer + obj:support|solidarity|backing|confidence|gratitude|appreciation|satisfaction|sympathy|condolence src=subj tgt=obj.for|obj.to|obj.with|obj.in|for|to|with|behind|iobj stance=support
v recognize|recognise                      src=subj tgt=obj cameo=054 need=both
v grant|give|extend + obj:recognition      src=subj tgt=iobj|to|obj.to cameo=054
v establish|restore|resume|normalize|normalise|renew|open|upgrade + obj:$ties src=subj tgt=obj.with|obj.between|with|between recip cameo=055
v normalize|normalise + obj:$ties          src=subj tgt=obj.with|with recip cameo=055
v sign|ratify|ink|initial + obj:$deal|convention|declaration|charter|communique|statement|peace src=subj tgt=obj.with|with|obj.between recip cameo=057 "Ghana and Togo signed a treaty on fishing."
v sign                                     src=subj tgt=with|obj.with|obj.between cameo=057 need=src weight=0.6
v ratify                                   src=subj tgt=obj.with|obj.between|obj.mod cameo=057
v defend|justify|vouch_for                 src=subj tgt=obj stance=support cameo=053 need=both weight=0.8
v vote + for                              src=subj tgt=for|to stance=support weight=0.6 id=support.vote-for
v side|stand + with                        src=subj tgt=with stance=support need=both
v receive + obj:reception|welcome          src=in|from|by tgt=subj stance=support need=src weight=0.5
n support|praise|backing + for             src=poss|by|from|mod|holder|of tgt=for stance=support need=both
v rally + behind                           src=subj tgt=behind stance=support
v favor|favour|approve_of                  src=subj tgt=obj|of stance=support need=src weight=0.7
a supportive|grateful|appreciative         src=subj tgt=of|to|for stance=support need=src
