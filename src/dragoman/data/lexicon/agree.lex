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
v announce|unveil|sign + obj:plan|initiative src=subj tgt=with|for|to weight=0.6
v plan|intend|schedule|arrange + xcomp:meet|visit|hold|cooperate|sign|resume|send|provide|supply|help|discuss|talk|travel|host|attend|restore|open|reopen|establish src=subj tgt=with|xcomp.obj|xcomp.with weight=0.8
v invite + obj                             src=subj tgt=obj cameo=030 "Cairo invited the Tunisian foreign minister for talks."
v approve|adopt + obj:plan|deal|resolution|aid|package|agreement|loan|proposal src=subj tgt=for|obj.for|obj.with|obj.to weight=0.8
n agreement|deal|accord|pact + acl         src=mod|between|by|poss|with tgt=with commit=agreement need=src
n agreement|deal|accord|pact + between     src=between tgt=none recip=yes commit=agreement need=src
n pledge|promise|vow + acl                 src=poss|by|mod|from tgt=to commit=pledge need=src
n commitment + acl                         src=poss|by|mod|from|holder tgt=to commit=pledge need=src
n offer + acl                              src=poss|by|mod|from tgt=to commit=pledge need=src
a ready|prepared|willing + xcomp           src=subj tgt=to|with|xcomp.with commit=pledge "Oslo is ready to host the talks."
a open + to                                src=subj tgt=to weight=0.7
v set|fix + obj:date                       src=subj tgt=for.with|with weight=0.6

# agree, reach agreement (CAMEO 030, 035-037)
v agree|consent|concur|assent|acquiesce + with|to        tgt=with|to.with|to.of|to.by commit=agreement need=both cameo=030 weight=0.8 "Peru concurred with Chile." => peru > chile
v agree|decide|resolve|opt|elect|choose + xcomp:cooperate|share|meet|talk|negotiate|help|join|exchange|resume|open|establish|work|support|sign|provide|send|extend|form|accept|trade|hold|set|build|continue|coordinate tgt=with|on.with|xcomp.with|xcomp.to|xcomp.obj commit=agreement need=src cameo=030 weight=0.95 "Chile agreed to share data with Peru." => chile > peru
v reach|strike|conclude|clinch|seal|hammer_out|work_out|cut|finalize|finalise|draw_up|achieve|forge|secure|agree|arrive_at|thrash_out|settle_on|agree_on|arrange|negotiate_out|close|cement|cobble_together|pen|make|come_to + obj:agreement|deal|accord|pact|compromise|peace-deal|understanding|settlement|consensus|truce|peace-agreement|ceasefire-deal|trade-deal|breakthrough|framework-agreement|gentleman-agreement|modus-vivendi|arrangement|peace-accord|preliminary-agreement|tentative-agreement|power-sharing-deal|power-sharing-agreement|tentative-deal|ceasefire-agreement|nuclear-deal tgt=with|obj.with|between|obj.between recip=yes commit=agreement cameo=030 need=src weight=0.95 "Iraq clinched a deal with Kuwait."
v come|get|move + to:agreement|understanding|term|accord|deal|compromise|settlement|consensus tgt=with|to.with recip=yes commit=agreement need=two "Iraq came to an understanding with Kuwait."
v be + in:agreement|accord                 tgt=with|in.with recip=yes need=two weight=0.7 "Iraq is in agreement with Kuwait."
v settle|resolve|end|defuse|patch_up|overcome|bridge + obj:dispute|row|difference|quarrel|disagreement|border-dispute|feud|rift|standoff|conflict tgt=with|obj.with|between|obj.between recip=yes need=two commit=agreement weight=0.8 "Iraq settled its dispute with Kuwait."
v accept|approve|adopt|endorse|embrace|back|welcome_in|agree_to|take_up|okay|ok|sign_on_to + obj:formula|plan|peace-plan|proposal|compromise|framework|roadmap|peace-proposal|invitation|offer|terms|term|mediation|blueprint|timetable|draft|deal|truce-plan|truce|ceasefire|ceasefire-plan|initiative|peace-initiative|settlement|request|extradition-request|solution|road-map|recommendation|idea|resolution|peace|condition tgt=by|obj.by|from|obj.from|of|obj.of|with|obj.with|obj.poss|obj.mod|for.with commit=agreement need=src weight=0.95 "Serbia accepted a plan by the United Nations." => serbia > united nations
v say|give + obj:yes|consent|assent|green-light|go-ahead|nod|approval tgt=to|iobj|to.of|to.by|obj.to need=src weight=0.8 "Serbia gave its consent to the plan of the United Nations." => serbia > united nations
v approve|authorize|authorise|okay|clear|green-light + obj:loan|sale|grant|visit|aid-package|arms-sale|rescue-package|credit|deployment-of-peacekeeper|bailout|extradition|debt-relief|contract|delivery|transfer|shipment|aid|package|fund|million|billion|export tgt=to|obj.to|for|obj.for|of|by|obj.by|with need=src commit=decision cameo=033 weight=0.8 "The parliament approved a loan to the Palestinians." => parliament > palestinians
n agreement|deal|accord|pact|understanding|compromise|consensus|settlement + with src=poss|by|mod|holder|of|from tgt=with commit=agreement need=both weight=0.7 "The agreement of Iraq with Kuwait expired." => iraq > kuwait

# offer, promise, pledge, volunteer (CAMEO 033, 0331-0334)
v offer|volunteer|propose|undertake|promise|pledge|vow|commit|guarantee|pledge + xcomp:help|send|provide|assist|support|pay|supply|give|donate|finance|build|fund|train|deliver|rebuild|contribute|rescue|accept|grant|lend|double|increase tgt=xcomp.obj|xcomp.to|xcomp.iobj|xcomp.for|xcomp.with|to|obj commit=pledge cameo=033 need=src weight=0.95 "France promised to help Niger." => france > niger
v offer|promise|pledge|commit|earmark|guarantee|propose|announce|vow|put_up|approve|assign|volunteer|set_aside|make_available + obj:aid|assistance|help|loan|money|million|billion|support|dollar|euro|relief|troop|weapon|package|food|economic-aid|grant|credit|military-aid|asylum|cooperation|fund|peacekeeper|training|equipment|reconstruction-aid|aid-package|humanitarian-aid|security-guarantee|protection|vaccine|contribution|arm|ammunition|medicine|tent|shelter|safe-passage|haven|partnership|investment|trade tgt=to|iobj|obj.to|for|obj.for|in commit=pledge cameo=033 need=src weight=0.95 "Japan pledged aid to Niger." => japan
v offer|propose|volunteer|suggest + obj:mediation|good-office|service|talk|meeting|summit|dialogue|negotiation|visit|ceasefire|truce|exchange|swap|direct-talk|peace-talk|peace-plan|plan|compromise|deal|date|venue|amnesty|formula|peace-initiative|roadmap|solution|initiative|peace|swap-deal|prisoner-swap tgt=to|iobj|obj.to|with|obj.with|between|obj.between|for|in commit=pledge cameo=030 need=src weight=0.9 "Mali offered talks to the rebels." => mali > rebels
v offer|volunteer|agree|promise|pledge|propose + xcomp:mediate|broker|host|facilitate|negotiate|meet|talk|visit|act|intercede tgt=xcomp.between|xcomp.with|xcomp.obj|xcomp.obj.between|with|to commit=pledge cameo=039 need=src "Oman offered to mediate between Iran and Iraq." => oman > iran + iraq
v make|extend|submit|present|put_forward|table|send|float|unveil|issue + obj:offer|proposal|peace-offer|peace-proposal|overture|peace-plan|compromise-proposal|peace-overture|olive-branch|draft|initiative tgt=to|iobj|obj.to|for|with|obj.for commit=pledge cameo=030 need=src weight=0.9 "Mali made an offer to the rebels." => mali > rebels
v extend|hold_out|offer|reach_out + obj:hand|olive-branch|friendship        tgt=to|obj.to need=src weight=0.9 "Mali extended a hand to the rebels." => mali > rebels
v reach_out                                tgt=to need=powers weight=0.8 "Mali reached out to the rebels." => mali > rebels
v give|offer|provide + obj:assurance|guarantee|word|promise|pledge|security-guarantee|undertaking|commitment tgt=to|iobj|obj.to commit=pledge need=src weight=0.95 "Mali gave assurances to the rebels." => mali > rebels
v reassure|assure                          tgt=obj commit=pledge need=powers weight=0.8 "Mali reassured the rebels." => mali > rebels
v express|signal|indicate|voice|show|state|declare|convey|announce|reiterate|reaffirm|confirm|affirm|repeat|underline|stress|reinforce|renew|restate + obj:willingness|readiness|interest|openness|intent|intention|desire|wish|commitment|hope|determination|pledge|promise tgt=with|obj.with|to|obj.to|acl.with|acl.obj|acl.to commit=pledge need=src weight=0.9 "Iran expressed its readiness to talk with Iraq." => iran > iraq
v make + obj:pledge|promise|commitment|vow tgt=to|obj.to|iobj commit=pledge need=src "Mali made a pledge to the rebels." => mali > rebels
v commit|pledge|bind + obj:itself|themselves|himself|herself tgt=to.with|to.of|with commit=pledge need=src "Mali committed itself to a truce with the rebels." => mali > rebels
v consider|study|weigh|contemplate|explore|mull|look_into|examine|discuss|ponder + obj:proposal|offer|plan|possibility|invitation|request|resumption|peace-plan|cooperation tgt=by|obj.by|from|obj.from|of|obj.of|with|obj.with need=power weight=0.5 "Serbia considered a proposal by the United Nations." => serbia > united nations
v hope|want|wish|aim|seek|intend|plan|look|expect|like + xcomp:cooperate|meet|visit|negotiate|improve|normalize|resume|strengthen|establish|restore|join|sign|talk|expand|deepen|mend|host|reopen|send|help|provide|discuss|work|settle|open|support tgt=xcomp.with|xcomp.obj.with|xcomp.obj|xcomp.to need=src commit=decision weight=0.7 "Iraq wants to resume talks with Kuwait." => iraq > kuwait
v seek|want|favor|favour|desire + obj:closer-tie|tie|better-relation|relation|rapprochement|reconciliation|cooperation|peace|closer-relation|normalization|warmer-relation|friendship|dialogue tgt=with|obj.with|between need=src weight=0.8 "Iraq sought better relations with Kuwait." => iraq > kuwait
v invite|ask                               tgt=obj need=powers cameo=030 weight=0.8 "The king invited the president." => king > president
v invite + to|for                          tgt=obj need=both cameo=030 "The king invited the president to a summit." => king > president
v extend|issue|send + obj:invitation       tgt=to|iobj|obj.to need=src cameo=030 "The king extended an invitation to the president." => king > president
v schedule|plan|arrange|set_up|prepare|fix|agree|announce|organize|organise|set|expect + obj:$talks|visit|trip|summit|meeting|peace-talk|tour|state-visit|joint-exercise|exchange|peace-conference tgt=with|obj.with|between|obj.between|to|obj.to|of|by cameo=030 need=src commit=decision weight=0.85 "Iraq arranged a meeting with Kuwait." => iraq > kuwait
v declare|announce|call + obj:readiness    tgt=for|to need=src weight=0.7 "Mali declared its readiness for talks." => mali
v look_forward                             tgt=to.with|to need=src weight=0.6 "Mali looked forward to talks with the rebels." => mali > rebels
v envisage|foresee|envision + obj:cooperation|aid|investment|exchange|release tgt=with|obj.with|to need=both weight=0.6 "Mali envisaged cooperation with Niger." => mali > niger
n promise|pledge|offer|commitment|vow + of:aid|support|help|assistance|cooperation|loan|talk|money|mediation|troop|fund|weapon|asylum|amnesty|dialogue|peace src=by|from|poss|mod|holder tgt=to|of.to|of.for|for commit=pledge need=src weight=0.9 "The promise of aid by Japan to Niger was kept." => japan
n invitation + to                          src=by|from|poss|holder tgt=to need=both cameo=030 weight=0.7 "An invitation from the king to the president was sent." => king > president
n proposal|offer|overture|peace-offer|peace-proposal|initiative + to src=by|from|poss|mod|holder tgt=to need=both weight=0.7 "The proposal by Mali to the rebels was read." => mali > rebels
n rapprochement|reconciliation|detente     src=between|by|poss|of tgt=with|between recip=yes need=two weight=0.6 "The rapprochement between Iraq and Kuwait continued."
a ready|prepared|willing|keen|eager|determined|happy|committed + to tgt=to.with|to need=src commit=pledge weight=0.6 "Mali was committed to talks with the rebels." => mali > rebels
a ready|prepared|willing|keen|eager|determined|happy + xcomp tgt=xcomp.with|xcomp.obj|xcomp.to|xcomp.obj.with need=src commit=pledge "Mali was willing to negotiate with the rebels." => mali > rebels
a open + to:talk|negotiation|dialogue|compromise|cooperation|proposal|mediation|discussion tgt=to.with|to.from|with need=src "Mali was open to talks with the rebels." => mali > rebels
