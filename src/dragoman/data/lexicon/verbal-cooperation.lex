# Verbal cooperation: AGREE, CONSULT, SUPPORT, CONCEDE.

[AGREE]
v agree + xcomp                            src=subj tgt=with|on.with cameo=030 commit=agreement "Chile and Peru agreed to share data."
v agree + ccomp                            src=subj tgt=with|ccsubj cameo=030 commit=agreement
v agree + on                              id=agree.agree-on
v agree + to:$deal|$ceasefire|$talks|truce|demand|proposal|plan|extension|exchange|swap|withdrawal|request src=subj tgt=with|to.with commit=agreement
v agree                                    src=subj tgt=with|on.with|to.with weight=0.9 commit=agreement
v reach|strike|conclude|clinch|seal|hammer_out|broker + obj:$deal  src=subj tgt=obj.with|obj.between|with recip cameo=030 commit=agreement "Iraq and Kuwait reached an agreement that will reopen the crossing."
v come + to:$deal                          src=subj tgt=to.with|with recip commit=agreement
v work_out + obj:$deal                     src=subj tgt=obj.with|with recip commit=agreement
v reach|find|achieve + obj:compromise|understanding|consensus|settlement src=subj tgt=obj.with|with recip commit=agreement
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
n agreement|deal|accord|pact + between     src=between tgt=none recip commit=agreement need=src
n pledge|promise|vow + acl                 src=poss|by|mod|from tgt=to commit=pledge need=src
n commitment + acl                         src=poss|by|mod|from|holder tgt=to commit=pledge need=src
n offer + acl                              src=poss|by|mod|from tgt=to commit=pledge need=src
a ready|prepared|willing + xcomp           src=subj tgt=to|with|xcomp.with commit=pledge "Oslo is ready to host the talks."
a open + to                                src=subj tgt=to weight=0.7
v set|fix + obj:date                       src=subj tgt=for.with|with weight=0.6
v give + obj:assurance|guarantee|word      src=subj tgt=iobj|to commit=pledge

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
v receive + obj:reception|welcome          src=in|from|by tgt=subj stance=support need=none weight=0.5
n support|praise|backing + for             src=poss|by|from|mod|holder|of tgt=for stance=support need=both
v rally + behind                           src=subj tgt=behind stance=support
v favor|favour|approve_of                  src=subj tgt=obj|of stance=support need=src weight=0.7
a supportive|grateful|appreciative         src=subj tgt=of|to|for stance=support need=src

[CONCEDE]
v ease|lift|relax|loosen|remove|scrap|drop|waive|soften|abolish + obj:$sanction|curfew|blockade|siege|emergency|objection|demand|condition|charge|opposition|ban|restriction|rule|law src=subj tgt=obj.on|obj.against|on|against|obj.to cameo=080 "Manila lifted the curfew."
v drop|withdraw + obj:objection|demand|opposition|threat|complaint|condition|claim|charge|veto src=subj tgt=obj.to|obj.against|to|against cameo=080
v apologize|apologise                      src=subj tgt=to|for.to|for cameo=055
v offer|issue|make + obj:apology           src=subj tgt=iobj|to|obj.to cameo=055
v express + obj:regret|remorse             src=subj tgt=obj.to|to|for weight=0.8
v pardon|amnesty                           src=subj tgt=obj cameo=0832
v grant|offer|declare|announce + obj:amnesty|pardon|clemency src=subj tgt=iobj|to|obj.to|obj.for cameo=081
v declare|announce|proclaim|order + obj:$ceasefire|withdrawal|pullout|moratorium|truce|end|halt src=subj tgt=obj.with|with|obj.against|obj.from|obj.in cameo=087
v announce|order + obj:withdrawal|pullout|resignation|release src=subj tgt=obj.from|from|obj.of cameo=087
v suspend|call_off|end + obj:strike|hunger-strike|protest|boycott src=subj tgt=against weight=0.9
v back_down|give_in|cave_in|relent|bow     src=subj tgt=to need=src weight=0.8
v agree + to:$ceasefire|truce|withdrawal   src=subj tgt=with|to.with|to.in id=concede.agree-ceasefire weight=0.9 commit=agreement type=AGREE
v yield + to                               src=subj tgt=to
v allow|permit + xcomp                     src=subj tgt=xsubj|obj need=src weight=0.6
v commute + obj:sentence                   src=subj tgt=obj.of|of|poss
v legalize|legalise|decriminalize|unban    src=subj tgt=obj need=src
