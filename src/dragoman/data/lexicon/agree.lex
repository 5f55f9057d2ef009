# AGREE: patterns (docs/lexicon.md; codes and modes: ontology.toml)

[AGREE]
v agree + ccomp                            src=subj tgt=with|ccsubj cameo=030 commit=agreement
v agree + on                              id=agree.agree-on
v agree + to:$deal|$ceasefire|$talks|truce|demand|proposal|plan|extension|exchange|swap|withdrawal|request src=subj tgt=with|to.with commit=agreement "Kenya agreed to a truce with the rebels."
v agree                                    src=subj tgt=with|on.with|to.with weight=0.9 commit=agreement
v reach|strike|conclude + obj:$deal src=subj tgt=obj.with|obj.between|with recip cameo=030 commit=agreement "Iraq and Kuwait reached an agreement that will reopen the crossing."
v clinch + obj:$deal src=subj tgt=obj.with|obj.between|with recip cameo=030 commit=agreement "Iraq and Kuwait clinched an agreement that will reopen the crossing."
v seal|hammer_out|broker + obj:$deal src=subj tgt=obj.with|obj.between|with recip cameo=030 commit=agreement "Iraq and Kuwait sealed an agreement that will reopen the crossing."
v come + to:$deal                          src=subj tgt=to.with|with recip=yes commit=agreement
v work_out + obj:$deal                     src=subj tgt=obj.with|with recip=yes commit=agreement
v reach|find|achieve + obj:compromise|understanding|consensus|settlement src=subj tgt=obj.with|with recip=yes commit=agreement "Kenya reached a compromise with the rebels."
v offer + xcomp                            src=subj tgt=to|xcomp.obj commit=pledge
v offer + obj                              src=subj tgt=iobj|to|obj.to commit=pledge
v commit|swear + xcomp src=subj tgt=iobj|to|obj commit=pledge
v pledge|promise + obj                     src=subj tgt=iobj|to|for|obj.to|obj.for commit=pledge "Kenya pledged schools for the refugees."
v pledge|promise|vow|assure + ccomp src=subj tgt=iobj|obj|to commit=pledge
v guarantee + ccomp src=subj tgt=iobj|obj|to commit=pledge
v announce|unveil|sign + obj:plan|initiative src=subj tgt=with|for|to weight=0.6
v plan|intend|schedule|arrange + xcomp:meet|visit|hold|cooperate|sign|resume|send|provide|supply|help|discuss|talk|travel|host|attend|restore|open|reopen|establish src=subj tgt=with|xcomp.obj|xcomp.with weight=0.8
v approve|adopt + obj:plan|deal|resolution|aid|package|agreement|loan|proposal src=subj tgt=for|obj.for|obj.with|obj.to weight=0.8
n agreement|deal|accord + acl src=mod|between|by|poss|with tgt=with commit=agreement need=src "The agreement by Kenya with the rebels to leave went on."
n pact + acl src=mod|between|by|poss|with tgt=with commit=agreement need=src "The pact by Kenya with the rebels to leave went on."
n agreement|deal|accord|pact + between     src=between tgt=none recip=yes commit=agreement need=src
n pledge|promise|vow + acl                 src=poss|by|mod|from tgt=to commit=pledge need=src "The pledge by Kenya to the rebels to leave went on."
n commitment + acl                         src=poss|by|mod|from|holder tgt=to commit=pledge need=src "The commitment by Kenya to the rebels to leave went on."
n offer + acl                              src=poss|by|mod|from tgt=to commit=pledge need=src "The offer by Kenya to the rebels to leave went on."
a open + to                                src=subj tgt=to weight=0.7 "Kenya was open to the rebels."
v set|fix + obj:date                       src=subj tgt=for.with|with weight=0.6 "Kenya set a date for talks with the rebels."

# agree, reach agreement (CAMEO 030, 035-037)
v concur|agree|consent + with|to tgt=with|to.mod|to.poss|to.with|to.of|to.by commit=agreement need=both cameo=030 weight=0.8 "Peru concurred with Chile." => peru > chile
v assent + with|to tgt=with|to.mod|to.poss|to.with|to.of|to.by commit=agreement need=both cameo=030 weight=0.8 "Peru assented with Chile." => peru > chile
v acquiesce + with|to tgt=with|to.mod|to.poss|to.with|to.of|to.by commit=agreement need=both cameo=030 weight=0.8 "Peru acquiesced with Chile." => peru > chile
set $agree_cooperate cooperate share meet talk negotiate help join exchange resume open establish work support sign provide send extend form accept trade hold set build continue coordinate
v agree|decide|resolve + xcomp:$agree_cooperate tgt=with|on.with|xcomp.with|xcomp.to|xcomp.obj commit=agreement need=src cameo=030 weight=0.95 "Chile agreed to share data with Peru." => chile > peru
v opt + xcomp:$agree_cooperate tgt=with|on.with|xcomp.with|xcomp.to|xcomp.obj commit=agreement need=src cameo=030 weight=0.95 "Chile opted to share data with Peru." => chile > peru
v elect|choose + xcomp:$agree_cooperate tgt=with|on.with|xcomp.with|xcomp.to|xcomp.obj commit=agreement need=src cameo=030 weight=0.95 "Chile elected to share data with Peru." => chile > peru
set $agree_agreement agreement deal accord pact compromise peace-deal understanding settlement consensus truce peace-agreement ceasefire-deal trade-deal breakthrough framework-agreement gentleman-agreement modus-vivendi arrangement peace-accord preliminary-agreement tentative-agreement power-sharing-deal power-sharing-agreement tentative-deal ceasefire-agreement nuclear-deal
v seal|hammer_out|work_out|cut + obj:$agree_agreement tgt=with|obj.with|between|obj.between recip=yes commit=agreement cameo=030 need=src weight=0.95 "Iraq cut a deal with Kuwait."
v finalize|finalise|draw_up + obj:$agree_agreement tgt=with|obj.with|between|obj.between recip=yes commit=agreement cameo=030 need=src weight=0.95 "Iraq finalized a deal with Kuwait."
v achieve + obj:$agree_agreement tgt=with|obj.with|between|obj.between recip=yes commit=agreement cameo=030 need=src weight=0.95 "Iraq achieved a deal with Kuwait."
v forge|secure|agree|arrive_at + obj:$agree_agreement tgt=with|obj.with|between|obj.between recip=yes commit=agreement cameo=030 need=src weight=0.95 "Iraq forged a deal with Kuwait."
v thrash_out|settle_on|agree_on|arrange + obj:$agree_agreement tgt=with|obj.with|between|obj.between recip=yes commit=agreement cameo=030 need=src weight=0.95 "Iraq arranged a deal with Kuwait."
v negotiate_out|close|cement + obj:$agree_agreement tgt=with|obj.with|between|obj.between recip=yes commit=agreement cameo=030 need=src weight=0.95 "Iraq negotiated out a deal with Kuwait."
v cobble_together + obj:$agree_agreement tgt=with|obj.with|between|obj.between recip=yes commit=agreement cameo=030 need=src weight=0.95 "Iraq cobbled together a deal with Kuwait."
v pen|make|come_to + obj:$agree_agreement tgt=with|obj.with|between|obj.between recip=yes commit=agreement cameo=030 need=src weight=0.95 "Iraq penned a deal with Kuwait."
v come|get|move + to:agreement|understanding|term|accord|deal|compromise|settlement|consensus tgt=with|to.with recip=yes commit=agreement need=two "Iraq came to an understanding with Kuwait."
v be + in:agreement|accord                 tgt=with|in.with recip=yes need=two weight=0.7 "Iraq is in agreement with Kuwait."
set $agree_dispute dispute row difference quarrel disagreement border-dispute feud rift standoff conflict
v settle|resolve|end + obj:$agree_dispute tgt=with|obj.with|between|obj.between recip=yes need=two commit=agreement weight=0.8 "Iraq settled its dispute with Kuwait."
v defuse + obj:$agree_dispute tgt=with|obj.with|between|obj.between recip=yes need=two commit=agreement weight=0.8 "Iraq defused its dispute with Kuwait."
v patch_up|overcome|bridge + obj:$agree_dispute tgt=with|obj.with|between|obj.between recip=yes need=two commit=agreement weight=0.8 "Iraq patched up its dispute with Kuwait."
set $agree_formula formula plan peace-plan proposal compromise framework roadmap peace-proposal invitation offer terms term mediation blueprint timetable draft deal truce-plan truce ceasefire ceasefire-plan initiative peace-initiative settlement request extradition-request solution road-map recommendation idea resolution peace condition
v accept|approve|adopt|endorse|embrace|back|welcome_in|agree_to + obj:$agree_formula tgt=by|obj.by|from|obj.from|of|obj.of|with|obj.with|obj.poss|obj.mod|for.with commit=agreement need=src weight=0.95 "Serbia accepted a plan by the United Nations." => serbia > united nations
v take_up|okay|ok|sign_on_to + obj:$agree_formula tgt=by|obj.by|from|obj.from|of|obj.of|with|obj.with|obj.poss|obj.mod|for.with commit=agreement need=src weight=0.95 "Serbia took up a plan by the United Nations." => serbia > united nations
v say|give + obj:yes|consent|assent|green-light|go-ahead|nod|approval tgt=to|iobj|to.of|to.by|obj.to need=src weight=0.8 "Serbia gave its consent to the plan of the United Nations." => serbia > united nations
set $agree_loan loan sale grant visit aid-package arms-sale rescue-package credit deployment-of-peacekeeper bailout extradition debt-relief contract delivery transfer shipment aid package fund million billion export
v clear|green-light + obj:$agree_loan tgt=to|obj.to|for|obj.for|of|by|obj.by|with need=src commit=decision cameo=033 weight=0.8 "The parliament cleared a loan to the Palestinians." => parliament > palestinians
n agreement|deal|accord + with src=poss|by|mod|holder|of|from tgt=with commit=agreement need=both weight=0.7 "The agreement of Iraq with Kuwait expired." => iraq > kuwait
n pact + with src=poss|by|mod|holder|of|from tgt=with commit=agreement need=both weight=0.7 "The pact of Iraq with Kuwait expired." => iraq > kuwait
n understanding|compromise|consensus + with src=poss|by|mod|holder|of|from tgt=with commit=agreement need=both weight=0.7 "The understanding of Iraq with Kuwait expired." => iraq > kuwait
n settlement + with src=poss|by|mod|holder|of|from tgt=with commit=agreement need=both weight=0.7 "The settlement of Iraq with Kuwait expired." => iraq > kuwait

# offer, promise, pledge, volunteer (CAMEO 033, 0331-0334)
set $agree_help help send provide assist support pay supply give donate finance build fund train deliver rebuild contribute rescue accept grant lend double increase
v promise|offer|volunteer + xcomp:$agree_help tgt=xcomp.obj|xcomp.to|xcomp.iobj|xcomp.for|xcomp.with|to|obj commit=pledge cameo=033 need=src weight=0.95 "France promised to help Niger." => france > niger
v propose + xcomp:$agree_help tgt=xcomp.obj|xcomp.to|xcomp.iobj|xcomp.for|xcomp.with|to|obj commit=pledge cameo=033 need=src weight=0.95 "France proposed to help Niger." => france > niger
v undertake|pledge|vow + xcomp:$agree_help tgt=xcomp.obj|xcomp.to|xcomp.iobj|xcomp.for|xcomp.with|to|obj commit=pledge cameo=033 need=src weight=0.95 "France undertook to help Niger." => france > niger
v commit + xcomp:$agree_help tgt=xcomp.obj|xcomp.to|xcomp.iobj|xcomp.for|xcomp.with|to|obj commit=pledge cameo=033 need=src weight=0.95 "France committed to help Niger." => france > niger
v guarantee + xcomp:$agree_help tgt=xcomp.obj|xcomp.to|xcomp.iobj|xcomp.for|xcomp.with|to|obj commit=pledge cameo=033 need=src weight=0.95 "France guaranteed to help Niger." => france > niger
set $agree_aid aid assistance help loan money million billion support dollar euro relief troop weapon package food economic-aid grant credit military-aid asylum cooperation fund peacekeeper training equipment reconstruction-aid aid-package humanitarian-aid security-guarantee protection vaccine contribution arm ammunition medicine tent shelter safe-passage haven partnership investment trade
v pledge|offer|promise + obj:$agree_aid tgt=to|iobj|obj.to|for|obj.for|in commit=pledge cameo=033 need=src weight=0.95 "Japan pledged aid to Niger."
v commit + obj:$agree_aid tgt=to|iobj|obj.to|for|obj.for|in commit=pledge cameo=033 need=src weight=0.95 "Japan committed aid to Niger."
v earmark|guarantee|propose + obj:$agree_aid tgt=to|iobj|obj.to|for|obj.for|in commit=pledge cameo=033 need=src weight=0.95 "Japan earmarked aid to Niger."
v announce + obj:$agree_aid tgt=to|iobj|obj.to|for|obj.for|in commit=pledge cameo=033 need=src weight=0.95 "Japan announced aid to Niger."
v vow|put_up|approve + obj:$agree_aid tgt=to|iobj|obj.to|for|obj.for|in commit=pledge cameo=033 need=src weight=0.95 "Japan vowed aid to Niger."
v assign + obj:$agree_aid tgt=to|iobj|obj.to|for|obj.for|in commit=pledge cameo=033 need=src weight=0.95 "Japan assigned aid to Niger."
v volunteer|set_aside|make_available + obj:$agree_aid tgt=to|iobj|obj.to|for|obj.for|in commit=pledge cameo=033 need=src weight=0.95 "Japan volunteered aid to Niger."
set $agree_mediation mediation good-office service talk meeting summit dialogue negotiation visit ceasefire truce exchange swap direct-talk peace-talk peace-plan plan compromise deal date venue amnesty formula peace-initiative roadmap solution initiative peace swap-deal prisoner-swap
v offer|propose|volunteer + obj:$agree_mediation tgt=to|iobj|obj.to|with|obj.with|between|obj.between|for|in commit=pledge cameo=030 need=src weight=0.9 "Mali offered talks to the rebels." => mali > rebels
v suggest + obj:$agree_mediation tgt=to|iobj|obj.to|with|obj.with|between|obj.between|for|in commit=pledge cameo=030 need=src weight=0.9 "Mali suggested talks to the rebels." => mali > rebels
set $agree_mediate mediate broker host facilitate negotiate meet talk visit act intercede
v offer|volunteer|agree + xcomp:$agree_mediate tgt=xcomp.between|xcomp.with|xcomp.obj|xcomp.obj.between|with|to commit=pledge cameo=039 need=src "Oman offered to mediate between Iran and Iraq." => oman > iran + iraq
v promise + xcomp:$agree_mediate tgt=xcomp.between|xcomp.with|xcomp.obj|xcomp.obj.between|with|to commit=pledge cameo=039 need=src "Oman promised to mediate between Iran and Iraq." => oman > iran + iraq
v pledge|propose + xcomp:$agree_mediate tgt=xcomp.between|xcomp.with|xcomp.obj|xcomp.obj.between|with|to commit=pledge cameo=039 need=src "Oman pledged to mediate between Iran and Iraq." => oman > iran + iraq
set $agree_offer offer proposal peace-offer peace-proposal overture peace-plan compromise-proposal peace-overture olive-branch draft initiative
v make|extend|submit + obj:$agree_offer tgt=to|iobj|obj.to|for|with|obj.for commit=pledge cameo=030 need=src weight=0.9 "Mali made an offer to the rebels." => mali > rebels
v present + obj:$agree_offer tgt=to|iobj|obj.to|for|with|obj.for commit=pledge cameo=030 need=src weight=0.9 "Mali presented an offer to the rebels." => mali > rebels
v put_forward|table|send + obj:$agree_offer tgt=to|iobj|obj.to|for|with|obj.for commit=pledge cameo=030 need=src weight=0.9 "Mali put forward an offer to the rebels." => mali > rebels
v float + obj:$agree_offer tgt=to|iobj|obj.to|for|with|obj.for commit=pledge cameo=030 need=src weight=0.9 "Mali floated an offer to the rebels." => mali > rebels
v unveil|issue + obj:$agree_offer tgt=to|iobj|obj.to|for|with|obj.for commit=pledge cameo=030 need=src weight=0.9 "Mali unveiled an offer to the rebels." => mali > rebels
v extend|hold_out|offer|reach_out + obj:hand|olive-branch|friendship        tgt=to|obj.to need=src weight=0.9
v reach_out                                tgt=to need=powers weight=0.8 "Mali reached out to the rebels." => mali > rebels
v give|offer|provide + obj:assurance|guarantee|word|promise|pledge|security-guarantee|undertaking|commitment tgt=to|iobj|obj.to commit=pledge need=src weight=0.95 "Mali gave assurances to the rebels." => mali > rebels
v reassure|assure                          tgt=obj commit=pledge need=powers weight=0.8 "Mali reassured the rebels." => mali > rebels
set $agree_willingness willingness readiness interest openness intent intention desire wish commitment hope determination pledge promise
v express|signal|indicate + obj:$agree_willingness tgt=with|obj.with|to|obj.to|acl.with|acl.obj|acl.to commit=pledge need=src weight=0.9 "Iran expressed its readiness to talk with Iraq."
v voice + obj:$agree_willingness tgt=with|obj.with|to|obj.to|acl.with|acl.obj|acl.to commit=pledge need=src weight=0.9 "Iran voiced its readiness to talk with Iraq."
v show|state|declare + obj:$agree_willingness tgt=with|obj.with|to|obj.to|acl.with|acl.obj|acl.to commit=pledge need=src weight=0.9 "Iran showed its readiness to talk with Iraq."
v convey + obj:$agree_willingness tgt=with|obj.with|to|obj.to|acl.with|acl.obj|acl.to commit=pledge need=src weight=0.9 "Iran conveyed its readiness to talk with Iraq."
v announce|reiterate|reaffirm + obj:$agree_willingness tgt=with|obj.with|to|obj.to|acl.with|acl.obj|acl.to commit=pledge need=src weight=0.9 "Iran announced its readiness to talk with Iraq."
v confirm + obj:$agree_willingness tgt=with|obj.with|to|obj.to|acl.with|acl.obj|acl.to commit=pledge need=src weight=0.9 "Iran confirmed its readiness to talk with Iraq."
v affirm|repeat|underline + obj:$agree_willingness tgt=with|obj.with|to|obj.to|acl.with|acl.obj|acl.to commit=pledge need=src weight=0.9 "Iran affirmed its readiness to talk with Iraq."
v stress + obj:$agree_willingness tgt=with|obj.with|to|obj.to|acl.with|acl.obj|acl.to commit=pledge need=src weight=0.9 "Iran stressed its readiness to talk with Iraq."
v reinforce|renew|restate + obj:$agree_willingness tgt=with|obj.with|to|obj.to|acl.with|acl.obj|acl.to commit=pledge need=src weight=0.9 "Iran reinforced its readiness to talk with Iraq."
v make + obj:pledge|promise|commitment|vow tgt=to|obj.to|iobj commit=pledge need=src "Mali made a pledge to the rebels." => mali > rebels
v commit|pledge|bind + obj:itself|themselves|himself|herself tgt=to.with|to.of|with commit=pledge need=src "Mali committed itself to a truce with the rebels." => mali > rebels
set $agree_proposal proposal offer plan possibility invitation request resumption peace-plan cooperation
v consider|study|weigh + obj:$agree_proposal tgt=by|obj.by|from|obj.from|of|obj.of|with|obj.with need=power weight=0.5 "Serbia considered a proposal by the United Nations." => serbia > united nations
v contemplate + obj:$agree_proposal tgt=by|obj.by|from|obj.from|of|obj.of|with|obj.with need=power weight=0.5 "Serbia contemplated a proposal by the United Nations." => serbia > united nations
v explore|mull|look_into + obj:$agree_proposal tgt=by|obj.by|from|obj.from|of|obj.of|with|obj.with need=power weight=0.5 "Serbia explored a proposal by the United Nations." => serbia > united nations
v examine + obj:$agree_proposal tgt=by|obj.by|from|obj.from|of|obj.of|with|obj.with need=power weight=0.5 "Serbia examined a proposal by the United Nations." => serbia > united nations
v discuss|ponder + obj:$agree_proposal tgt=by|obj.by|from|obj.from|of|obj.of|with|obj.with need=power weight=0.5 "Serbia discussed a proposal by the United Nations." => serbia > united nations
set $agree_cooperate_ cooperate meet visit negotiate improve normalize resume strengthen establish restore join sign talk expand deepen mend host reopen send help provide discuss work settle open support
v want|hope|wish + xcomp:$agree_cooperate_ tgt=xcomp.with|xcomp.obj.with|xcomp.obj|xcomp.to need=src commit=decision weight=0.7 "Iraq wants to resume talks with Kuwait." => iraq > kuwait
v aim + xcomp:$agree_cooperate_ tgt=xcomp.with|xcomp.obj.with|xcomp.obj|xcomp.to need=src commit=decision weight=0.7 "Iraq aims to resume talks with Kuwait." => iraq > kuwait
v seek|intend|plan + xcomp:$agree_cooperate_ tgt=xcomp.with|xcomp.obj.with|xcomp.obj|xcomp.to need=src commit=decision weight=0.7 "Iraq seeks to resume talks with Kuwait." => iraq > kuwait
v look + xcomp:$agree_cooperate_ tgt=xcomp.with|xcomp.obj.with|xcomp.obj|xcomp.to need=src commit=decision weight=0.7 "Iraq looks to resume talks with Kuwait." => iraq > kuwait
v expect|like + xcomp:$agree_cooperate_ tgt=xcomp.with|xcomp.obj.with|xcomp.obj|xcomp.to need=src commit=decision weight=0.7 "Iraq expects to resume talks with Kuwait." => iraq > kuwait
set $agree_closer_tie closer-tie tie better-relation relation rapprochement reconciliation cooperation peace closer-relation normalization warmer-relation friendship dialogue
v seek|want|favor + obj:$agree_closer_tie tgt=with|obj.with|between need=src weight=0.8 "Iraq sought better relations with Kuwait." => iraq > kuwait
v favour + obj:$agree_closer_tie tgt=with|obj.with|between need=src weight=0.8 "Iraq favoured better relations with Kuwait." => iraq > kuwait
v desire + obj:$agree_closer_tie tgt=with|obj.with|between need=src weight=0.8 "Iraq desired better relations with Kuwait." => iraq > kuwait
v invite + to|for                          tgt=obj need=both cameo=036
v extend|issue|send + obj:invitation       tgt=to|iobj|obj.to need=src cameo=036 "The king extended an invitation to the president." => king > president
set $agree_talks $talks visit trip summit meeting peace-talk tour state-visit joint-exercise exchange peace-conference
v arrange|schedule|plan + obj:$agree_talks tgt=with|obj.with|between|obj.between|to|obj.to|of|by cameo=030 need=src commit=decision weight=0.85 "Iraq arranged a meeting with Kuwait." => iraq > kuwait
v set_up + obj:$agree_talks tgt=with|obj.with|between|obj.between|to|obj.to|of|by cameo=030 need=src commit=decision weight=0.85 "Iraq set up a meeting with Kuwait." => iraq > kuwait
v prepare|fix|agree + obj:$agree_talks tgt=with|obj.with|between|obj.between|to|obj.to|of|by cameo=030 need=src commit=decision weight=0.85 "Iraq prepared a meeting with Kuwait." => iraq > kuwait
v announce + obj:$agree_talks tgt=with|obj.with|between|obj.between|to|obj.to|of|by cameo=030 need=src commit=decision weight=0.85 "Iraq announced a meeting with Kuwait." => iraq > kuwait
v organize|organise|set + obj:$agree_talks tgt=with|obj.with|between|obj.between|to|obj.to|of|by cameo=030 need=src commit=decision weight=0.85 "Iraq organized a meeting with Kuwait." => iraq > kuwait
v expect + obj:$agree_talks tgt=with|obj.with|between|obj.between|to|obj.to|of|by cameo=030 need=src commit=decision weight=0.85 "Iraq expected a meeting with Kuwait." => iraq > kuwait
v declare|announce|call + obj:readiness    tgt=for|to need=src weight=0.7
v look_forward                             tgt=to.with|to need=src weight=0.6 "Mali looked forward to talks with the rebels." => mali > rebels
v envisage|foresee|envision + obj:cooperation|aid|investment|exchange|release tgt=with|obj.with|to need=both weight=0.6 "Mali envisaged cooperation with Niger." => mali > niger
set $agree_aid_ aid support help assistance cooperation loan talk money mediation troop fund weapon asylum amnesty dialogue peace
n promise|pledge|offer + of:$agree_aid_ src=by|from|poss|mod|holder tgt=to|of.to|of.for|for commit=pledge need=src weight=0.9 "The promise of aid by Japan to Niger was kept."
n commitment + of:$agree_aid_ src=by|from|poss|mod|holder tgt=to|of.to|of.for|for commit=pledge need=src weight=0.9 "The commitment of aid by Japan to Niger was kept."
n vow + of:$agree_aid_ src=by|from|poss|mod|holder tgt=to|of.to|of.for|for commit=pledge need=src weight=0.9 "The vow of aid by Japan to Niger was kept."
n invitation + to                          src=by|from|poss|holder tgt=to need=both cameo=036 weight=0.7 "An invitation from the king to the president was sent." => king > president
n proposal|offer|overture + to src=by|from|poss|mod|holder tgt=to need=both weight=0.7 "The proposal by Mali to the rebels was read." => mali > rebels
n peace-offer + to src=by|from|poss|mod|holder tgt=to need=both weight=0.7 "The peace offer by Mali to the rebels was read." => mali > rebels
n peace-proposal|initiative + to src=by|from|poss|mod|holder tgt=to need=both weight=0.7 "The peace proposal by Mali to the rebels was read." => mali > rebels
n rapprochement|reconciliation|detente     src=between|by|poss|of tgt=with|between recip=yes need=two weight=0.6 "The rapprochement between Iraq and Kuwait continued."
a committed|ready|prepared|willing + to tgt=to.with|to need=src commit=pledge weight=0.6
a keen|eager|determined|happy + to tgt=to.with|to need=src commit=pledge weight=0.6 "Mali was determined to talks with the rebels." => mali > rebels
a willing|ready|prepared + xcomp tgt=xcomp.with|xcomp.obj|xcomp.to|xcomp.obj.with need=src commit=pledge "Mali was willing to negotiate with the rebels." => mali > rebels
a keen + xcomp tgt=xcomp.with|xcomp.obj|xcomp.to|xcomp.obj.with need=src commit=pledge "Mali was keen to negotiate with the rebels." => mali > rebels
a eager|determined|happy + xcomp tgt=xcomp.with|xcomp.obj|xcomp.to|xcomp.obj.with need=src commit=pledge "Mali was eager to negotiate with the rebels." => mali > rebels
a open + to:talk|negotiation|dialogue|compromise|cooperation|proposal|mediation|discussion tgt=to.with|to.from|with need=src "Mali was open to talks with the rebels." => mali > rebels

# the general verbs and nouns of the type, where no line above asks for more
v invite + obj                             src=subj tgt=obj cameo=036 "Cairo invited the Tunisian foreign minister."
v pledge|promise|vow|undertake|commit|swear + xcomp   src=subj tgt=iobj|to|obj commit=pledge
v agree + xcomp                            src=subj tgt=with|on.with cameo=030 commit=agreement "Peru agreed to wait."

# consenting, coming to terms, drawing near to a deal (CAMEO 030)
v consent|assent|accede|acquiesce|undertake|contract|covenant + xcomp tgt=xcomp.with|xcomp.obj|xcomp.obj.with|xcomp.to commit=agreement cameo=030 need=power absorb=yes weight=0.9 "The army consented to leave the valley." => army
v agree|decide|resolve|consent|plan|offer|promise|pledge + xcomp:rejoin|return|reopen|restart|reconvene|revive|renew|restore|hold|attend|participate|engage|enter|host|begin|start tgt=xcomp.with|xcomp.obj|xcomp.obj.with|xcomp.to|with commit=agreement cameo=030 need=power absorb=yes weight=0.9 "Sudan agreed to restart talks with the rebels." => sudan > rebels
v say|give + obj:yes|nod|approval|blessing|go-ahead|consent + to:talk|negotiation|meeting|dialogue|truce|ceasefire|mediation tgt=to.with|to.of|to.by|to.from need=src weight=0.85 commit=agreement "The opposition gave its approval to talks with the junta." => opposition > junta
v sign_up|sign_on|subscribe|come_round|warm|assent|accede + to:truce|ceasefire|plan|proposal|formula|roadmap|peace-plan|deal|compromise|offer|mediation|idea tgt=to.with|to.of|to.by|to.from|with commit=agreement need=power weight=0.9 "The army signed up to the truce with the rebels." => army > rebels
v yield|submit + to:mediation|arbitration|talk|dialogue src=surf tgt=to.by|to.with|to.from|to.poss|to.mod need=power weight=0.9 commit=agreement id=agree.yield-mediation "The army yielded to mediation by the king." => army > king
v respond|react|reply|answer + adv:positively|favourably|favorably|warmly + to tgt=to.by|to.of|to.from|to.poss|to.mod|to need=power weight=0.9 "The rebels responded positively to the offer of the government." => rebels > government
v find|seek|reach|establish|stake_out + obj:common-ground|common-position|middle-ground|ground|meeting-of-mind tgt=with|obj.with|between recip=yes need=two weight=0.9 "Turkey found common ground with Egypt." => turkey + egypt
v reach|strike|find|achieve|conclude|agree|hammer_out|settle|clinch|seal + obj:consensus|swap|prisoner-swap|exchange|power-sharing-deal|bargain|ceasefire|truce|formula|coalition-deal|coalition-agreement|pact|peace|prisoner-exchange tgt=with|obj.with|obj.between|between recip=yes commit=agreement need=power weight=0.9 "The government struck a bargain with the strikers." => government + strikers
v agree + on|upon:swap|exchange|truce|ceasefire|plan|framework|roadmap|date|formula|deal|line|withdrawal|agenda|measure|step tgt=with|on.with|on.between recip=yes commit=agreement need=src weight=0.9 "The army and the rebels agreed on a prisoner exchange." => army + rebels
v see + obj:eye tgt=with recip=yes need=two weight=0.5 "Turkey saw eye to eye with Egypt." => turkey + egypt
v inch|edge|draw|move|come|get|be + adv:closer|close|nearer|near + to:deal|agreement|accord|pact|truce|ceasefire|settlement|compromise tgt=with|to.with recip=yes need=power weight=0.7 "Turkey moved closer to a deal with Egypt." => turkey + egypt
a close|near|nearer|closer + to:deal|agreement|accord|pact|truce|ceasefire|settlement|compromise|understanding|breakthrough tgt=with|to.with recip=yes need=power weight=0.7 "Turkey is close to a deal with Egypt." => turkey + egypt
v shake + obj:hand + on:deal|pact|accord|agreement|truce tgt=with|on.with recip=yes need=power weight=0.9 commit=agreement "Turkey shook hands on a deal with Egypt." => turkey + egypt
v bury|set_aside|paper_over|iron_out|narrow|reconcile|put_aside|sort_out|smooth_over + obj:difference|dispute|row|disagreement|quarrel|claim tgt=with|obj.with|obj.between recip=yes commit=agreement need=two weight=0.8 "Turkey and Egypt ironed out their differences." => turkey + egypt
v end|conclude|result|culminate + in|with:deal|agreement|accord|pact|truce|compromise + subj:talk|negotiation|meeting|summit src=in.between|with.between|subj.between|subj.mod tgt=none recip=yes commit=agreement need=src weight=0.8 "Talks between Turkey and Egypt ended in a deal." => turkey + egypt

# offers, doors opened, prospects held out
v hold_out|raise|dangle|offer|float + obj:prospect|possibility|promise|hope|idea|chance tgt=obj.with|obj.of.with|obj.to|to|obj.of|obj.for need=power weight=0.8 commit=pledge absorb=yes "Syria held out the prospect of talks with the rebels." => syria > rebels
v open|leave_open|keep_open|reopen|leave + obj:door|window + to|for:talk|dialogue|negotiation|compromise|peace|settlement|reconciliation|rapprochement|deal|mediation|cooperation|meeting|relation tgt=to.with|for.with|obj.to.with|obj.for.with need=power weight=0.8 "Cuba opened the door to talks with the rebels." => cuba > rebels
v propose|suggest|moot|float|advocate|recommend|urge + ccomp:meet|gather|hold|talk|begin|start|resume|form|sign|open|set|share|establish|cooperate|work tgt=ccsubj|to need=power weight=0.6 commit=pledge id=agree.propose-that "Seoul proposed that both armies meet." => seoul
v propose|suggest|moot|float|table|put_forward|advance|present|unveil + obj:meeting|summit|talk|dialogue|joint-venture|joint-patrol|conference|truce|ceasefire|pact|treaty|swap|compromise|peace-plan|confederation|federation|formula|plan|amnesty|union|moratorium tgt=to|with|obj.with|obj.between|obj.to|between need=power weight=0.8 commit=pledge "Seoul proposed joint patrols with the Japanese navy." => seoul > navy
v propose|offer|suggest|consider|discuss|contemplate + xcomp:hold|meet|resume|open|begin|start|send|cooperate|talk|sign|exchange|share|form|host|join|release tgt=xcomp.with|xcomp.obj|xcomp.obj.with|xcomp.to|to need=power weight=0.8 commit=pledge id=agree.propose-holding "Seoul proposed to hold talks with the rebels." => seoul > rebels
v hint|signal|indicate + at|about:talk|dialogue|compromise|deal|concession|truce|negotiation|reform tgt=at.with|with|at.to need=power weight=0.7 "The junta hinted at talks with the rebels." => junta > rebels
v make|send|offer|put_out|put_forth|give + obj:overture|peace-feeler|feeler|signal|gesture|peace-overture|conciliatory-gesture|goodwill-gesture tgt=to|toward|towards|obj.to|obj.toward|obj.towards need=powers weight=0.8 "The junta put out feelers to the rebels." => junta > rebels
v extend|hold_out|offer|stretch_out|proffer|give + obj:hand|olive-branch|friendship|hand-of-friendship tgt=to|obj.to|iobj|obj.of.to need=both weight=0.97 "The junta held out a hand to the rebels." => junta > rebels
v accept|receive|take_up + obj:invitation + from src=subj tgt=from|obj.from|obj.poss|by need=src cameo=036 weight=0.7 "The president took up an invitation from the king." => president > king
v invite|ask|welcome|beckon + xcomp:visit|attend|join|meet|come|send|take|observe|participate|mediate tgt=obj|xsubj need=powers cameo=036 weight=0.8 absorb=yes "The king invited the envoy to visit the camp." => king > envoy

# pledges
v commit|bind|pledge + to tgt=to.with|with|to need=power commit=pledge weight=0.6 "Chad committed to peace with the rebels." => chad > rebels
v commit + obj:government|country|administration|party|army|nation|side + to tgt=to.with|with|to.of need=power commit=pledge weight=0.9 "The premier committed his government to peace with the rebels." => premier > rebels
v vow|pledge|promise|agree|resolve|undertake + xcomp:work|cooperate|strengthen|deepen|boost|expand|improve|fight|combat|tackle|coordinate|join|build|develop|enhance|step tgt=xcomp.with|xcomp.obj.with|with|xcomp.for commit=pledge need=power weight=0.8 "Kenya and Tanzania vowed to work together." => kenya + tanzania
v guarantee|underwrite|pledge|promise + obj:security|safety|sovereignty|independence|integrity|border|neutrality|safe-passage|right tgt=obj.of|obj.poss|of|obj.mod|for|to commit=pledge need=power weight=0.8 "France guaranteed the security of the refugees." => france > refugees
v come + subj:pledge|promise|offer|commitment|assurance + from src=from tgt=subj.to|subj.for|to commit=pledge need=src weight=0.9 "A pledge of tents for the refugees came from the army." => army > refugees
a ready|willing|prepared|eager|keen|open + for|to:talk|dialogue|peace|negotiation|compromise|truce|ceasefire|deal|cooperation|reconciliation|settlement|summit|meeting tgt=for.with|to.with|with|to|for need=power commit=pledge weight=0.9 "Iran was ready for direct talks with the rebels." => iran > rebels
v aspire|hope|aim + to|for:cooperation|talk|meeting|visit|dialogue|rapprochement|reconciliation|relation|tie|deal|settlement tgt=to.with|for.with|with|to.of need=power weight=0.7 "Chad hoped for a deal with the rebels." => chad > rebels
v express|voice|state + obj:hope|interest + for|in|of:tie|relation|cooperation|talk|joining|membership|dialogue|peace|meeting|visit|partnership tgt=for.with|in.with|of.with|obj.for.with|obj.in.with|with need=power weight=0.7 "Thailand voiced interest in dialogue with the rebels." => thailand > rebels

# approvals that make way for another's gain, plans made together
v clear|pave|smooth|open + obj:way|path + for:sale|deal|loan|aid|export|delivery|talk|membership|visit|agreement|pact|truce tgt=for.to|for.with|for.between|for.of|for need=power weight=0.8 "Congress cleared the way for the sale of jets to the Turkish army." => congress > army
v authorise|authorize|sanction|okay + obj:loan|sale|arms-sale|bailout|rescue-package|deployment|aid-package|grant|extradition|export|exchange tgt=to|obj.to|for|obj.for|of|obj.of.to need=power commit=decision cameo=033 weight=0.8 "The senate authorised a loan to Chad." => senate > chad
v draw_up|prepare|devise|map_out|finalise|finalize|work_on|agree + obj:plan|timetable|roadmap|agenda|schedule|programme|program + with tgt=with|obj.with recip=yes need=two weight=0.7 "Turkey drew up a plan with Egypt." => turkey + egypt
v schedule|slate|set|expect|book + xcomp:meet|visit|hold|travel|arrive|begin|resume|sign|discuss|fly|attend|open|host|address|talk|confer|receive|convene|start|restart|go|come|start tgt=xcomp.with|xcomp.obj|xcomp.to|with src=obj need=power weight=0.9 absorb=yes cameo=030 "The premier is scheduled to meet the rebels." => premier > rebels
a due|set|scheduled|slated|likely|poised|expected + xcomp:meet|visit|hold|travel|arrive|begin|resume|sign|discuss|fly|attend|host|address|talk|confer|receive|convene|go|come tgt=xcomp.with|xcomp.obj|xcomp.to|with need=power weight=0.8 cameo=030 "The premier is due to meet the rebels." => premier > rebels
v schedule|plan|set|expect|slate|arrange|fix|pencil_in + obj:talk|meeting|summit|visit|negotiation|conference|session|trip|round|peace-talk|dialogue src=by|obj.between|obj.by|obj.of|obj.with|surf.between tgt=obj.with|with|obj.to recip=yes need=src weight=0.6 cameo=030 id=agree.schedule-meeting "A meeting between the rebels and the army is planned." => rebels + army
n understanding|compromise|consensus|modus-vivendi|gentleman-agreement + between src=between tgt=none recip=yes commit=agreement need=two weight=0.7 "A compromise between the rebels and the army was welcome." => rebels + army
n readiness|willingness|openness|eagerness + acl src=poss|of|by tgt=acl.with|acl.obj|acl.to need=power commit=pledge weight=0.7 "The readiness of the army to meet the rebels was plain." => army > rebels
v near|approach|edge_towards|inch_towards + obj:agreement|deal|accord|compromise|breakthrough|settlement|truce|peace tgt=with|obj.with|obj.on recip=yes need=power weight=0.7 "The army neared a deal with the rebels." => army + rebels
v put|submit|refer|take|agree_to_put + obj:dispute|row|border-dispute|quarrel|case + to|before:arbitration|mediation|referendum|international-court tgt=with|obj.with|obj.between recip=yes need=power weight=0.7 "Chad put its border dispute with Libya to arbitration." => chad + libya
a due + in|at|on tgt=in need=power weight=0.6 cameo=030 "The foreign minister is due in Algiers." => minister
