# CONSULT: patterns (docs/lexicon.md; codes and modes: ontology.toml)

[CONSULT]
v meet + with                              src=subj tgt=with
v meet + obj                               src=subj tgt=obj need=powers "The Finnish president met the Estonian prime minister in Tallinn."
v meet                                     src=subj tgt=none recip need=src "Arab ministers met."
v sit_down + with                          src=subj tgt=with
v hold|have|conduct|open + obj:$talks src=subj tgt=obj.with|with|obj.between recip "Envoys of Armenia and Azerbaijan held talks in Geneva."
v begin|start|resume|attend + obj:$talks src=subj tgt=obj.with|with|obj.between recip "Envoys of Armenia and Azerbaijan began talks in Geneva."
v continue|conclude|end + obj:$talks src=subj tgt=obj.with|with|obj.between recip "Envoys of Armenia and Azerbaijan continued talks in Geneva."
v finish + obj:$talks src=subj tgt=obj.with|with|obj.between recip "Envoys of Armenia and Azerbaijan finished talks in Geneva."
v launch|host|restart + obj:$talks src=subj tgt=obj.with|with|obj.between recip "Envoys of Armenia and Azerbaijan launched talks in Geneva."
v enter + obj:$talks src=subj tgt=obj.with|with|obj.between recip "Envoys of Armenia and Azerbaijan entered talks in Geneva."
v complete + obj:$talks src=subj tgt=obj.with|with|obj.between recip "Envoys of Armenia and Azerbaijan completed talks in Geneva."
v host|receive|welcome + obj:$visitor      src=subj tgt=obj mode=visit cameo=043 "Kenya hosted the ambassador."
v host                                     src=subj tgt=obj mode=visit cameo=043 need=both "Kenya hosted the rebels."
v receive                                  src=subj tgt=obj mode=visit cameo=043 need=both weight=0.8
v visit                                    src=subj tgt=obj mode=visit cameo=042 "The pope visited Iraq."
v arrive + in                              src=subj tgt=in mode=visit cameo=042 need=src
v arrive + at                              src=subj tgt=at mode=visit cameo=042 need=src weight=0.7
v travel|fly|go|come|return|head|depart + to  src=subj tgt=to mode=visit cameo=042 need=both weight=0.7 id=consult.travel-to
v fly + into                              src=subj tgt=into mode=visit cameo=042 need=src id=consult.fly-into
v leave|depart|head + for                  src=subj tgt=for mode=visit cameo=042 need=src weight=0.7
v make + obj:visit|trip|stop|stopover      src=subj tgt=obj.to|to|in mode=visit cameo=042 "The king made a stop in Cairo."
v begin|start|end + obj:visit|trip|tour src=subj tgt=obj.to|to|obj.of|of mode=visit cameo=042 need=src "The king began a tour of Sudan."
v conclude + obj:visit|trip|tour src=subj tgt=obj.to|to|obj.of|of mode=visit cameo=042 need=src "The king concluded a tour of Sudan."
v wrap_up + obj:visit|trip|tour src=subj tgt=obj.to|to|obj.of|of mode=visit cameo=042 need=src
v speak|talk|confer|consult + with        src=subj tgt=with|to cameo=040 id=consult.speak-with
v speak + by:phone|telephone               src=subj tgt=with|to mode=phone need=src "The king spoke by phone with the president."
v speak|talk + over:phone|telephone        src=subj tgt=with|to mode=phone need=src "The king spoke over the phone to the president."
v phone|telephone                          src=subj tgt=obj mode=phone
v hold|have|make + obj:call                src=subj tgt=obj.with|obj.to|with mode=phone "The king had a call with the president."
v negotiate|discuss                        src=subj tgt=with|obj.with need=both cameo=046
v discuss                                  src=subj tgt=with need=src weight=0.7 recip
v negotiate                                src=subj tgt=with need=src weight=0.8 recip cameo=046 "Kenya and Sudan negotiated."
v mediate|broker                           src=subj tgt=between|obj.between|obj.with|obj mode=third-party cameo=045
n visit|trip + to                          src=poss|by|of|mod|holder tgt=to mode=visit cameo=042 need=src "The visit by Kenya to the rebels went on."
n visit                                    src=by|poss|mod tgt=to|poss mode=visit cameo=042 need=src
n arrival                                  src=of|poss tgt=in mode=visit cameo=042 need=src "The arrival of the king in Cairo was delayed."
n meeting + with                           src=poss|by|mod|holder|of tgt=with need=tgt "The meeting by Kenya with the rebels went on."
n meeting + between                       src=between|of|mod tgt=none recip need=src id=consult.meeting-between
n meeting                                  src=poss|of tgt=with need=src weight=0.8
n call + with                              src=poss|by|holder|mod tgt=with mode=phone need=tgt "The call by Kenya with the rebels went on."
n phone-call|conversation + with           src=poss|by|holder|mod tgt=with mode=phone need=tgt "The phone call by Kenya with the rebels went on."
v kick_off|open|join + obj:$talks          src=subj tgt=obj.with|with|of.with recip "Kenya opened talks with the rebels."
v take_part|participate + in:$talks        src=subj tgt=in.with|with
v attend + obj:$talks                      src=subj tgt=with|obj.with "Kenya attended talks with the rebels."

# meet, hold talks (CAMEO 036 meet, 040, 046 negotiate)
v confer|meet|huddle + with tgt=with cameo=040 need=both "The Finnish president conferred with the Estonian president." => finnish > estonian
v convene + with tgt=with cameo=040 need=both "The Finnish president convened with the Estonian president." => finnish > estonian
v gather|dine|lunch + with tgt=with cameo=040 need=both "The Finnish president gathered with the Estonian president." => finnish > estonian
v caucus + with tgt=with cameo=040 need=both "The Finnish president caucused with the Estonian president." => finnish > estonian
v huddle|link_up tgt=with recip=yes need=two
v meet|convene|assemble|gather + in|at|for:summit|meeting|conference|talk|session|congress|emergency-session tgt=with recip=yes need=src weight=0.9
v greet|see|visit|call_on + obj:$visitor tgt=obj mode=visit cameo=043 need=powers weight=0.7 "The king greeted the French president." => king > french
v drop_in|receive|entertain|welcome + obj:$visitor tgt=obj mode=visit cameo=043 need=powers weight=0.7 "The king entertained the French president." => king > french
set $consult_dinner dinner lunch breakfast banquet working-lunch luncheon tea working-dinner state-dinner
v have|share|eat + obj:$consult_dinner tgt=with|obj.with recip=yes need=two weight=0.8 "The king had lunch with the French president."
v attend + obj:$consult_dinner tgt=with|obj.with recip=yes need=two weight=0.8 "The king attended lunch with the French president."
set $consult_peace_talk peace-talk negotiation dialogue discussion consultation meeting summit conference session conversation truce-talk ceasefire-talk trade-talk bilateral-talk exploratory-talk summit-talk face-to-face-talk secret-talk talk round-table strategic-dialogue parley emergency-meeting bilateral deliberation colloquium forum brainstorming
v renew|hold|have|conduct|open|begin|start|resume|attend|continue|conclude|end|finish|launch|restart|enter + obj:$consult_peace_talk tgt=with|obj.with|between|obj.between|among recip=yes need=src weight=0.95 "Iraq renewed negotiations with Kuwait."
v reopen|complete|convene + obj:$consult_peace_talk tgt=with|obj.with|between|obj.between|among recip=yes need=src weight=0.95 "Iraq reopened negotiations with Kuwait."
v pursue + obj:$consult_peace_talk tgt=with|obj.with|between|obj.between|among recip=yes need=src weight=0.95 "Iraq pursued negotiations with Kuwait."
v wrap_up|kick_off|undertake|join + obj:$consult_peace_talk tgt=with|obj.with|between|obj.between|among recip=yes need=src weight=0.95 "Iraq wrapped up negotiations with Kuwait."
v reconvene|initiate|carry_out + obj:$consult_peace_talk tgt=with|obj.with|between|obj.between|among recip=yes need=src weight=0.95 "Iraq reconvened negotiations with Kuwait."
v revive + obj:$consult_peace_talk tgt=with|obj.with|between|obj.between|among recip=yes need=src weight=0.95 "Iraq revived negotiations with Kuwait."
v round_off|close|extend + obj:$consult_peace_talk tgt=with|obj.with|between|obj.between|among recip=yes need=src weight=0.95 "Iraq rounded off negotiations with Kuwait."
v chair + obj:$consult_peace_talk tgt=with|obj.with|between|obj.between|among recip=yes need=src weight=0.95 "Iraq chaired negotiations with Kuwait."
v break_off_for|get + obj:$consult_peace_talk tgt=with|obj.with|between|obj.between|among recip=yes need=src weight=0.95 "Iraq got negotiations with Kuwait."
set $consult_talk talk negotiation dialogue discussion consultation peace-talk contact mediation conversation
v enter|engage|be + in|into:$consult_talk tgt=with|in.with|into.with|in.between recip=yes need=two "Iraq entered into negotiations with Kuwait."
v go + in|into:$consult_talk tgt=with|in.with|into.with|in.between recip=yes need=two "Iraq went into negotiations with Kuwait."
v remain|participate|get + in|into:$consult_talk tgt=with|in.with|into.with|in.between recip=yes need=two "Iraq remained into negotiations with Kuwait."
v join + in|into:$consult_talk tgt=with|in.with|into.with|in.between recip=yes need=two "Iraq joined into negotiations with Kuwait."
v sit|lock|involve + in|into:$consult_talk tgt=with|in.with|into.with|in.between recip=yes need=two "Iraq sat into negotiations with Kuwait."
v have|establish|make + obj:contact|communication|direct-contact|back-channel tgt=with|obj.with recip=yes need=two weight=0.7 "Iraq had contacts with Kuwait."
v maintain + obj:contact|communication|direct-contact|back-channel tgt=with|obj.with recip=yes need=two weight=0.7 "Iraq maintained contacts with Kuwait."
v keep + obj:contact|communication|direct-contact|back-channel tgt=with|obj.with recip=yes need=two weight=0.7 "Iraq kept contacts with Kuwait."
v contact|approach|consult tgt=obj need=powers weight=0.8 "Iraq contacted Kuwait." => iraq > kuwait
v brief tgt=obj need=powers weight=0.8 "Iraq briefed Kuwait." => iraq > kuwait
v address|debrief|sound_out tgt=obj need=powers weight=0.8 "Iraq addressed Kuwait." => iraq > kuwait
v brief|inform|update + on|of|about tgt=obj need=powers weight=0.7 "The minister briefed the king on the talks." => minister > king
v notify + on|of|about tgt=obj need=powers weight=0.7 "The minister notified the king on the talks." => minister > king
v apprise|advise + on|of|about tgt=obj need=powers weight=0.7 "The minister apprised the king on the talks." => minister > king
v discuss|review|negotiate|debate + with tgt=with need=two cameo=046
v explore|examine|address + with tgt=with need=two cameo=046 "Iraq explored the border with Kuwait."
v hammer_out + with tgt=with need=two cameo=046 "Iraq hammered out the border with Kuwait."
v talk_over|thrash_out|raise + with tgt=with need=two cameo=046 "Iraq talked over the border with Kuwait."
v iron_out + with tgt=with need=two cameo=046 "Iraq ironed out the border with Kuwait."
set $consult_view view opinion idea message letter greeting note pleasantry proposal
v exchange|trade|swap + obj:$consult_view tgt=with|obj.with recip=yes need=two weight=0.9 "Iraq exchanged views with Kuwait."
v share + obj:$consult_view tgt=with|obj.with recip=yes need=two weight=0.9 "Iraq shared views with Kuwait."
v bargain|negotiate|haggle + with tgt=with need=both cameo=046 weight=0.95 "Iraq bargained with Kuwait." => iraq > kuwait
v parley + with tgt=with need=both cameo=046 weight=0.95 "Iraq parleyed with Kuwait." => iraq > kuwait
v confer|deliberate|hobnob|talk + with tgt=with need=both cameo=046 weight=0.95 "Iraq deliberated with Kuwait." => iraq > kuwait
v chat|converse|speak|consult + with tgt=with need=both cameo=046 weight=0.95 "Iraq chatted with Kuwait." => iraq > kuwait
set $consult_deal deal agreement treaty truce ceasefire peace settlement accord pact release term border contract
v negotiate|renegotiate|thrash_out + obj:$consult_deal tgt=with|obj.with|between recip=yes need=two cameo=046 "Iraq negotiated a treaty with Kuwait."
v work_out|discuss + obj:$consult_deal tgt=with|obj.with|between recip=yes need=two cameo=046 "Iraq worked out a treaty with Kuwait."
v begin|start|resume|continue|open|take_place|conclude|end|convene|reconvene|enter|proceed|progress + subj:talk|negotiation|summit|meeting|peace-talk|dialogue|round|conference|session|discussion src=subj.between|between|subj.of|subj.mod|subj.among|subj.with|among tgt=with recip=yes need=two weight=0.9 "Negotiations between Iraq and Kuwait resumed."
set $consult_summit summit conference forum peace-conference meeting donor-conference summit-meeting workshop session congress
v address|attend|host|sponsor + obj:$consult_summit tgt=of|obj.of|with|obj.with|between mode=none need=src weight=0.8 cameo=040 "Egypt addressed a conference of Arab leaders." => egypt > leaders
v address|brief + obj:security-council|general-assembly|parliament|congress|summit|senate|council|knesset tgt=obj need=src weight=0.7 cameo=040 "The king addressed parliament." => king > parliament
v attend + obj:funeral|inauguration|ceremony|swearing-in|coronation|wedding|celebration|memorial-service|investiture tgt=of|obj.of|in|with mode=visit need=power weight=0.7 cameo=042 "The French president attended the funeral of the king." => french > king
n summit|talk|negotiation + between src=between tgt=none recip=yes need=two weight=0.95 "A summit between Iraq and Kuwait was fruitful."
n dialogue + between src=between tgt=none recip=yes need=two weight=0.95 "A dialogue between Iraq and Kuwait was fruitful."
n consultation|discussion|peace-talk|meeting + between src=between tgt=none recip=yes need=two weight=0.95 "A consultation between Iraq and Kuwait was fruitful."
n conversation|encounter|contact + between src=between tgt=none recip=yes need=two weight=0.95 "A conversation between Iraq and Kuwait was fruitful."
n trade-talk + between src=between tgt=none recip=yes need=two weight=0.95 "A trade talk between Iraq and Kuwait was fruitful."
n summit-meeting + between src=between tgt=none recip=yes need=two weight=0.95 "A summit meeting between Iraq and Kuwait was fruitful."
n negotiation|talk|dialogue + with src=poss|by|mod|holder|between|of|from tgt=with need=both weight=0.95 "The negotiations of Iraq with Kuwait were fruitful." => iraq > kuwait
n consultation + with src=poss|by|mod|holder|between|of|from tgt=with need=both weight=0.95 "The consultations of Iraq with Kuwait were fruitful." => iraq > kuwait
n discussion|peace-talk|meeting|conversation + with src=poss|by|mod|holder|between|of|from tgt=with need=both weight=0.95 "The discussions of Iraq with Kuwait were fruitful." => iraq > kuwait
n encounter|summit|contact + with src=poss|by|mod|holder|between|of|from tgt=with need=both weight=0.95 "The encounters of Iraq with Kuwait were fruitful." => iraq > kuwait
n parley + with src=poss|by|mod|holder|between|of|from tgt=with need=both weight=0.95 "The parleys of Iraq with Kuwait were fruitful." => iraq > kuwait
n talk|negotiation|summit src=mod|of|among|poss tgt=none recip=yes need=two weight=0.9 "US-Iraq talks were fruitful."
n dialogue src=mod|of|among|poss tgt=none recip=yes need=two weight=0.9 "US-Iraq dialogues were fruitful."
n consultation|peace-talk|meeting src=mod|of|among|poss tgt=none recip=yes need=two weight=0.9 "US-Iraq consultations were fruitful."
n conference src=mod|of|among|poss tgt=none recip=yes need=two weight=0.9 "US-Iraq conferences were fruitful."

# visits (CAMEO 042, 043)
v visit|tour                               tgt=obj|obj.of|obj.in mode=visit cameo=042 need=both weight=0.95 "The pope toured Iraq." => pope > iraq
set $consult_talk_ talk meeting summit visit negotiation conference consultation peace-talk
v travel|fly|journey + to|for:$consult_talk_ tgt=to.with|for.with|with|to mode=visit cameo=042 need=src weight=0.9 "The minister travelled to Geneva for talks with Syria." => minister > syria
v go + to|for:$consult_talk_ tgt=to.with|for.with|with|to mode=visit cameo=042 need=src weight=0.9 "The minister went to Geneva for talks with Syria." => minister > syria
v come|return|head + to|for:$consult_talk_ tgt=to.with|for.with|with|to mode=visit cameo=042 need=src weight=0.9 "The minister came to Geneva for talks with Syria." => minister > syria
v set_off + to|for:$consult_talk_ tgt=to.with|for.with|with|to mode=visit cameo=042 need=src weight=0.9 "The minister set off to Geneva for talks with Syria." => minister > syria
v shuttle|depart|jet_off + to|for:$consult_talk_ tgt=to.with|for.with|with|to mode=visit cameo=042 need=src weight=0.9 "The minister shuttled to Geneva for talks with Syria." => minister > syria
set $consult_visit visit trip tour state-visit official-visit stopover stop pilgrimage courtesy-call surprise-visit goodwill-visit working-visit day-visit call swing day-trip day-tour unannounced-visit regional-tour
v pay|make|begin|start + obj:$consult_visit tgt=to|obj.to|of|obj.of|in|on|with|obj.in mode=visit cameo=042 need=src weight=0.95 "The pope paid a visit to the Iraqi president." => pope > iraqi
v end|conclude|wrap_up|complete + obj:$consult_visit tgt=to|obj.to|of|obj.of|in|on|with|obj.in mode=visit cameo=042 need=src weight=0.95 "The pope completed a visit to the Iraqi president." => pope > iraqi
v undertake|kick_off|embark_on + obj:$consult_visit tgt=to|obj.to|of|obj.of|in|on|with|obj.in mode=visit cameo=042 need=src weight=0.95 "The pope undertook a visit to the Iraqi president." => pope > iraqi
v open + obj:$consult_visit tgt=to|obj.to|of|obj.of|in|on|with|obj.in mode=visit cameo=042 need=src weight=0.95 "The pope opened a visit to the Iraqi president." => pope > iraqi
v continue|cut_short|resume + obj:$consult_visit tgt=to|obj.to|of|obj.of|in|on|with|obj.in mode=visit cameo=042 need=src weight=0.95 "The pope continued a visit to the Iraqi president." => pope > iraqi
v launch + obj:$consult_visit tgt=to|obj.to|of|obj.of|in|on|with|obj.in mode=visit cameo=042 need=src weight=0.95 "The pope launched a visit to the Iraqi president." => pope > iraqi
v finish + obj:$consult_visit tgt=to|obj.to|of|obj.of|in|on|with|obj.in mode=visit cameo=042 need=src weight=0.95 "The pope finished a visit to the Iraqi president." => pope > iraqi
v be|arrive|go|come|stop + on:visit|trip|tour|mission|state-visit|official-visit tgt=on.to|to|in|on.of mode=visit cameo=042 need=power weight=0.8
v stop_over|stop_off|fly_in tgt=in|into mode=visit cameo=042 need=power weight=0.6 "The president stopped over in Cairo."
set $consult_talk__ talk visit meeting dinner summit lunch discussion negotiation banquet
v receive|host|welcome + for:$consult_talk__ tgt=obj mode=visit cameo=043 need=both "The king received the French president for talks." => king > french
v entertain + for:$consult_talk__ tgt=obj mode=visit cameo=043 need=both "The king entertained the French president for talks." => king > french
v greet + for:$consult_talk__ tgt=obj mode=visit cameo=043 need=both "The king greeted the French president for talks." => king > french
v play + obj:host                          tgt=to mode=visit cameo=043 need=src "Malta played host to the negotiators." => malta > negotiators
set $consult_delegation delegation envoy emissary special-envoy representative foreign-minister trade-mission mission negotiator messenger team
v send|dispatch|lead + obj:$consult_delegation tgt=to|obj.to|for.with mode=visit cameo=042 need=both weight=0.8 "Iran sent an envoy to the rebels." => iran > rebels
v head + obj:$consult_delegation tgt=to|obj.to|for.with mode=visit cameo=042 need=both weight=0.8 "Iran headed an envoy to the rebels." => iran > rebels
v appoint + obj:$consult_delegation tgt=to|obj.to|for.with mode=visit cameo=042 need=both weight=0.8 "Iran appointed an envoy to the rebels." => iran > rebels
n visit|trip|tour + by|of src=by|of tgt=to|of mode=visit cameo=042 need=src weight=0.8 "The visit by the pope to Iraq ended." => pope
n state-visit + by|of src=by|of tgt=to|of mode=visit cameo=042 need=src weight=0.8 "The state visit by the pope to Iraq ended." => pope
n pilgrimage|stopover + by|of src=by|of tgt=to|of mode=visit cameo=042 need=src weight=0.8 "The pilgrimage by the pope to Iraq ended." => pope

# phone, letters (CAMEO 041)
v phone|telephone|ring_up tgt=obj mode=phone cameo=041 need=both "The president phoned the king." => president > king
v call_up tgt=obj mode=phone cameo=041 need=both "The president called up the king." => president > king
set $consult_phone_call phone-call telephone-conversation telephone-call phone-conversation conference-call video-conference videoconference video-call telephone-talk call
v have|hold|make|place + obj:$consult_phone_call tgt=with|obj.with|to|obj.to|from|obj.from|between mode=phone cameo=041 need=src weight=0.95
v receive|take + obj:$consult_phone_call tgt=with|obj.with|to|obj.to|from|obj.from|between mode=phone cameo=041 need=src weight=0.95 "The president received a telephone conversation with the king." => president > king
set $consult_letter letter message note telegram cable verbal-message personal-message written-message open-letter
v send|write|deliver + obj:$consult_letter tgt=to|iobj|obj.to mode=phone cameo=041 need=both weight=0.9 "The president sent a letter to the king." => president > king
v hand + obj:$consult_letter tgt=to|iobj|obj.to mode=phone cameo=041 need=both weight=0.9 "The president handed a letter to the king." => president > king
v address|dispatch|fax + obj:$consult_letter tgt=to|iobj|obj.to mode=phone cameo=041 need=both weight=0.9 "The president addressed a letter to the king." => president > king
v convey + obj:$consult_letter tgt=to|iobj|obj.to mode=phone cameo=041 need=both weight=0.9 "The president conveyed a letter to the king." => president > king
v cable|relay|pass + obj:$consult_letter tgt=to|iobj|obj.to mode=phone cameo=041 need=both weight=0.9 "The president cabled a letter to the king." => president > king
v carry + obj:$consult_letter tgt=to|iobj|obj.to mode=phone cameo=041 need=both weight=0.9 "The president carried a letter to the king." => president > king
v write + to                               tgt=to mode=phone cameo=041 need=both weight=0.9 "The president wrote to the king." => president > king
v receive|get + obj:letter|message|telegram|phone-call src=from|obj.from tgt=subj mode=phone cameo=041 need=both weight=0.8 "The king received a letter from the president." => president > king
n phone-call|telephone-call|telephone-conversation|phone-conversation src=by|poss|from|holder tgt=with|to mode=phone cameo=041 need=src weight=0.8 "A phone call by the president to the king was long." => president > king
n video-conference|conference-call src=between|by|poss|from|holder tgt=with|to|between mode=phone cameo=041 need=src weight=0.8 "A video conference between the president and the king lasted a hour."

# mediation by a third party (CAMEO 045)
v mediate|broker|arbitrate + between tgt=between mode=third-party cameo=045 need=src "Oman mediated between Iran and Iraq." => oman > iran + iraq
v intercede + between tgt=between mode=third-party cameo=045 need=src "Oman interceded between Iran and Iraq." => oman > iran + iraq
v facilitate|intervene + between tgt=between mode=third-party cameo=045 need=src "Oman facilitated between Iran and Iraq." => oman > iran + iraq
set $consult_talk___ talk ceasefire truce deal peace dialogue agreement settlement negotiation meeting release dispute conflict peace-talk accord peace-deal
v broker|mediate|negotiate + obj:$consult_talk___ tgt=between|obj.between|with|obj.with|of|in mode=third-party cameo=045 need=power weight=0.8 "Oman brokered a truce between Iran and Iraq." => oman > iran + iraq
v facilitate + obj:$consult_talk___ tgt=between|obj.between|with|obj.with|of|in mode=third-party cameo=045 need=power weight=0.8 "Oman facilitated a truce between Iran and Iraq." => oman > iran + iraq
v mediate                                  tgt=in|for|with mode=third-party cameo=045 need=src "Oman mediated in the dispute." => oman
v act|serve|emerge + as:mediator|intermediary|go-between|broker|facilitator|arbiter tgt=between|as.between|with mode=third-party cameo=045 need=src "Oman acted as a mediator between Iran and Iraq." => oman > iran + iraq
set $consult_mediation mediation mediation-effort mediation-mission peace-mission peace-effort shuttle-diplomacy good-office mediation-bid peace-initiative peacemaking-mission
v launch|begin|start + obj:$consult_mediation tgt=between|obj.between|with|in mode=third-party cameo=045 need=src "Oman launched a mediation effort between Iran and Iraq." => oman > iran + iraq
v undertake + obj:$consult_mediation tgt=between|obj.between|with|in mode=third-party cameo=045 need=src "Oman undertook a mediation effort between Iran and Iraq." => oman > iran + iraq
v lead|resume|continue + obj:$consult_mediation tgt=between|obj.between|with|in mode=third-party cameo=045 need=src "Oman led a mediation effort between Iran and Iraq." => oman > iran + iraq
v offer + obj:$consult_mediation tgt=between|obj.between|with|in type=AGREE mode=none cameo=030 id=agree.offer-good-offices need=src "Oman offered a mediation effort between Iran and Iraq." => oman > iran + iraq
v conduct|make|step_up + obj:$consult_mediation tgt=between|obj.between|with|in mode=third-party cameo=045 need=src "Oman conducted a mediation effort between Iran and Iraq." => oman > iran + iraq
v mount + obj:$consult_mediation tgt=between|obj.between|with|in mode=third-party cameo=045 need=src "Oman mounted a mediation effort between Iran and Iraq." => oman > iran + iraq
v pursue + obj:$consult_mediation tgt=between|obj.between|with|in mode=third-party cameo=045 need=src "Oman pursued a mediation effort between Iran and Iraq." => oman > iran + iraq
set $consult_talk____ talk peace-talk negotiation peace-conference summit dialogue mediation $talks
v host|sponsor|chair|oversee + obj:$consult_talk____ tgt=between|obj.between|with|obj.with|of|obj.of mode=third-party cameo=045 need=src weight=0.9
v supervise|moderate + obj:$consult_talk____ tgt=between|obj.between|with|obj.with|of|obj.of mode=third-party cameo=045 need=src weight=0.9 "Malta supervised peace talks between Chad and Libya." => malta > chad + libya
n mediation|good-office|mediation-effort   src=by|poss|mod|from|holder tgt=between|in mode=third-party cameo=045 need=both weight=0.8 "Mediation by Oman between Iran and Iraq bore fruit." => oman > iran + iraq

# the general verbs and nouns of the type, where no line above asks for more
v meet_up|get_together|sit_down tgt=with recip=yes need=two "The Finnish president met up with the Estonian president."
v convene|huddle|link_up tgt=with recip=yes need=two "The Finnish president linked up with the Estonian president."
v receive|welcome|greet|host               tgt=obj mode=visit cameo=043 need=powers weight=0.9
v speak|talk|confer|consult|discuss + by|over|via|on:phone|telephone|telephone-call|video-link|videoconference|video-conference tgt=with|to mode=phone cameo=041 need=src weight=0.95
n courtesy-call|state-visit|official-visit src=by|poss|of|mod|holder tgt=to|on|with mode=visit cameo=042 need=src weight=0.8 "The courtesy call of the king on the president ended."

# gatherings of those who speak for others, also where one plural names all sides ("Danish and Swedish officials")
set $consult_side leader minister president premier chief head envoy delegate official ambassador diplomat representative negotiator governor mayor lawmaker senator elder chieftain king prince emir sheikh monarch cleric bishop statesman politician mediator delegation faction party secretary commissioner director chancellor side member government emissary spokesman parliamentarian state country nation counterpart
v confer + for|in|at|about|over tgt=with recip=yes need=power weight=0.8 "Danish and Swedish officials conferred for an hour in Malmo." => danish + swedish
v confer|consult|speak|talk|deliberate + by|over|via|on|through:phone|telephone|video-link|video|hotline|videoconference|teleconference|satellite-link|secure-line|line|skype|zoom src=surf tgt=with|to recip=yes mode=phone cameo=041 need=power weight=0.9 "The leaders of Chad and Niger conferred by telephone on Sunday."
v gather|assemble|congregate|flock + in|at|on|for|around + subj:$consult_side tgt=with recip=yes need=src weight=0.8 "Arab ministers assembled in Cairo to review the truce." => ministers
v converge + on|in + subj:$consult_side tgt=none recip=yes need=power weight=0.7 "Arab ministers converged on Cairo." => ministers
v huddle|caucus|parley|rendezvous tgt=with recip=yes need=power weight=0.7 "Arab ministers huddled in Cairo over the truce." => ministers
v convene|reconvene + in|at|for|on tgt=none recip=yes need=power weight=0.6 "The Arab League convened in Cairo." => arab league
v come_together + subj:$consult_side tgt=with recip=yes need=power weight=0.8 "Libyan leaders came together in Morocco." => leaders
v sit_down tgt=with recip=yes need=power weight=0.7 "Serbian and Kosovan ministers sat down in Vienna to talk." => serbian + kosovan
v sit_down + for|to:$talks|session|working-session|dinner|lunch|round|meeting tgt=with|for.with|to.with recip=yes need=src weight=0.9 "Farm officials from Ghana and Togo sat down for a working session."
v sit + at|around|across + at|around|from:table|negotiating-table tgt=with|from recip=yes need=power weight=0.7
v return|come|go|sit|get|sit_down + to|at:negotiating-table|bargaining-table|conference-table|table tgt=with recip=yes need=power weight=0.9 "The rebels returned to the negotiating table." => rebels
v bring|get|lure|coax + to|around:negotiating-table|bargaining-table|table tgt=obj mode=third-party cameo=045 need=both weight=0.9 "Kenya brought the rebels to the negotiating table." => kenya > rebels
v bring_together|reunite tgt=obj mode=third-party cameo=045 need=both weight=0.8 "Norway brought together the Israelis and the Palestinians." => norway > israelis + palestinians
v bring_together|group|gather|involve|assemble + subj:talk|meeting|summit|conference|session|dialogue|negotiation|forum|consultation src=obj tgt=none recip=yes need=src weight=0.8 "The talks brought together the Israelis and the Palestinians." => israelis + palestinians
v compare + obj:note tgt=with recip=yes need=power weight=0.7 "Danish and Swedish ministers compared notes." => danish + swedish
v put + obj:head + adv:together tgt=with recip=yes need=power weight=0.7 "Danish and Swedish ministers put their heads together." => danish + swedish
v closet tgt=with src=obj recip=yes need=power weight=0.8 "The president was closeted with the rebel chief." => president + chief
v break + obj:bread|ice tgt=with recip=yes need=two weight=0.7 "The president broke bread with the rebel chief." => president + chief
v spend + obj:hour|evening|afternoon|morning|minute + with tgt=with|obj.with recip=yes need=powers weight=0.8 "The envoy spent three hours with the president." => envoy + president
v mingle|hobnob|commune + with tgt=with need=powers weight=0.7 "The king mingled with the ministers." => king > ministers
set $consult_gathering audience private-audience one-on-one huddle gathering get-together retreat powwow mini-summit confab conclave working-session working-dinner rendezvous encounter indirect-talk proximity-talk bilateral-meeting face-to-face-meeting briefing round roundtable plenary sit-down emergency-session shuttle-talk exchange direct-talk brainstorming-session working-breakfast summitry courtesy-meeting
v hold|have|conduct|convene|host|organise|organize|stage|open|close|start|resume|continue|end|conclude + obj:$consult_gathering tgt=with|obj.with|between|obj.between|of|obj.of recip=yes need=power weight=0.8 "The president had an audience with the king." => president + king
v attend|join|leave|adjourn|begin|wrap_up|wind_up|arrange_for + obj:$consult_gathering tgt=with|obj.with|between|obj.between|of|obj.of recip=yes need=power weight=0.7 "The premier attended the gathering of African leaders." => premier + leaders
v grant|give|accord + obj:audience|private-audience|hearing tgt=iobj|to|obj.to mode=visit cameo=043 need=both weight=0.8 "The pope granted an audience to the rebel leader." => pope > leader
v wind_up|wind_down|round_off|adjourn|break_for|suspend_for|mark + obj:$consult_peace_talk tgt=with|obj.with|between|obj.between|among recip=yes need=src weight=0.8 "Iraq and Kuwait wound up two days of talks." => iraq + kuwait
v restart|re-open|advance|press_on_with|step_up|intensify|speed_up|keep_up|proceed_with|hold_off + obj:$consult_peace_talk tgt=with|obj.with|between|obj.between|among recip=yes need=power weight=0.8 "Iraq stepped up negotiations with Kuwait." => iraq + kuwait
v take + obj:part + in:$consult_peace_talk|$consult_gathering tgt=with|in.with|in.of recip=yes need=src weight=0.9 "Envoys from Chad took part in the conference on Libya." => envoys
v participate|sit_in|partake + in|on:$consult_peace_talk|$consult_gathering tgt=with|in.with|in.of recip=yes need=src weight=0.9 "Envoys from Chad participated in the roundtable on Libya." => envoys
v go_over|go_through|talk_over|hash_out|thrash_out|talk_through|take_stock_of|talk_about tgt=with recip=yes need=two weight=0.7 "The president went over the plans with the king." => president + king
v thrash_out|hash_out|talk_over|chew_over|talk_through tgt=with recip=yes need=power weight=0.7 "Arab ministers hashed out a common position." => ministers
v broach|bring_up|take_up|raise + with tgt=with need=powers cameo=040 weight=0.8 "The minister broached the arrests with the ambassador." => minister > ambassador
v speak|talk|chat + to tgt=to need=powers cameo=040 weight=0.7 "The minister spoke to the king." => minister > king
v speak|talk|chat|converse + for:hour|minute|day tgt=with recip=yes need=two weight=0.8 "The president and the king spoke for two hours." => president + king
v deliberate + on|over|in|about tgt=with recip=yes need=power weight=0.6 "African ministers deliberated on the truce." => ministers
v engage|negotiate|parley|treat|reason + with tgt=with need=powers cameo=046 weight=0.7 "The mayor treated with the gunmen." => mayor > gunmen
v canvass|buttonhole|importune tgt=obj need=powers weight=0.7 "The minister buttonholed the opposition leaders." => minister > leaders
v exchange|trade|swap + obj:view|opinion|idea|message|letter|greeting|note|pleasantry|visit|phone-call|telephone-call|courtesy|impression|information-on tgt=with|obj.with recip=yes need=power weight=0.8 "Danish and Swedish officials exchanged views." => danish + swedish
v be|get|remain|stay|keep + in:touch|contact|communication|direct-contact|close-contact|talk|negotiation|discussion|consultation|dialogue|conference|session|conversation tgt=with|in.with recip=yes need=power weight=0.8 "The government kept in touch with the kidnappers." => government + kidnappers
v lock|engage|embroil|involve|bog_down + in:$consult_talk src=surf|obj tgt=in.with|with recip=yes need=power weight=0.8 "Danish and Swedish negotiators were locked in talks." => danish + swedish
v immerse|plunge|launch + into|in:$consult_talk src=subj|surf tgt=in.with|into.with|with recip=yes need=power weight=0.8 "The government plunged into talks with the rebels." => government + rebels
v meet|speak|talk|confer + adv:privately|secretly|again|separately|briefly|informally|twice|together|regularly + with tgt=with need=both weight=0.9 "The envoy met privately with the rebel leader." => envoy > leader

# talks as the subject: they open, drag on, are adjourned, collapse
set $consult_event talk negotiation summit meeting peace-talk dialogue round conference session discussion consultation encounter conversation contact phone-call telephone-call telephone-conversation call parley exchange gathering mediation
v take + obj:place + subj:$consult_event src=between|among|with|subj.with tgt=none recip=yes need=src weight=0.9 "A call took place between the king and the president." => king + president
v get|be + under:way + subj:$consult_event src=between|among|with|subj.with tgt=none recip=yes need=src weight=0.9 "Talks got under way between the government and the rebels." => government + rebels
v get|be + adv:underway|afoot|over|ongoing + subj:$consult_event src=between|among|with|subj.with tgt=none recip=yes need=src weight=0.9 "Peace talks got underway between the government and the rebels." => government + rebels
v begin|start|resume|continue|open|conclude|end|convene|reconvene|reopen|restart|proceed|progress|close + subj:$consult_event src=subj.with|with|among tgt=none recip=yes need=src weight=0.8 "Talks with the rebels opened in Nairobi on Friday." => rebels
v collapse|fail|falter|stall|founder|flounder|drag_on|break_down|break_up|adjourn|last|stretch|deadlock|run|fall_apart|bog_down|flop|hit + subj:$consult_event src=subj.with|with|among tgt=none recip=yes need=src weight=0.7 "Talks with the rebels dragged on in Nairobi." => rebels
n summit|talk|negotiation|dialogue|consultation|discussion|conversation|encounter|contact|session|parley|gathering|rendezvous|round|exchange + between src=between tgt=none recip=yes need=power weight=0.7 "An encounter between Cypriot leaders was cordial." => leaders
n phone-call|telephone-call|telephone-conversation|phone-conversation|video-call|conference-call|videoconference + between src=between tgt=none recip=yes mode=phone cameo=041 need=power weight=0.8 "A phone call between Cypriot leaders was cordial." => leaders

# visits and stays
v be + in|at + for:$consult_talk_|tour|consultation|discussion|session|round|mission tgt=for.with|with mode=visit cameo=042 need=power weight=0.8 "The chancellor was in Ankara for talks with the president." => chancellor > president
v be + in + xcomp:meet|discuss|hold|confer|negotiate|consult|review|attend|brief|mediate|explore|sign|persuade|assess|inspect|pave|seal|finalise|finalize|press|talk|visit|see|go tgt=xcomp.with|xcomp.obj|with mode=visit cameo=042 need=power weight=0.7 "The minister was in Tripoli to meet the rebel leaders." => minister > leaders
v arrive|stay|travel|fly|journey|remain + in|at|to + subj:delegation|envoy|emissary|negotiator|mediator|special-envoy|mission tgt=in|to mode=visit cameo=042 need=src weight=0.7 "A Chinese delegation travelled to Kabul on Monday." => delegation > afghanistan
v arrive|land|touch_down + to|for:talk|meeting|summit|negotiation|conference|consultation|discussion|session|round tgt=for.with|with mode=visit cameo=042 need=power weight=0.9 "The envoy landed in Tripoli for talks with the rebels." => envoy > rebels
v touch_down|jet_in|jet_into|step_off tgt=in|at|into mode=visit cameo=042 need=power weight=0.7 "The premier touched down in Islamabad." => premier
v travel|fly|jet|journey|drive|sail + to|into tgt=to|into mode=visit cameo=042 need=power weight=0.6 "The foreign minister travelled to Moscow." => minister
v travel|fly|go|depart|leave|set_off|set_out|embark|head|start|come|be + on:$consult_visit|mission|peace-mission|goodwill-mission|fact-finding-mission tgt=to|on.to|on.of|for|in mode=visit cameo=042 need=power weight=0.9 "The premier travels to Moscow on a peace mission." => premier
v go|come|return|head|leave|be + to|for|in + subj:delegation|envoy|emissary|special-envoy|negotiator|mission tgt=to|for mode=visit cameo=042 need=src weight=0.7 "A Syrian delegation went to Moscow." => delegation > russia
v travel|fly|go|come|head|return + to + xcomp:meet|discuss|hold|confer|negotiate|consult|attend|brief|mediate|explore|persuade|talk|see|seek|press tgt=xcomp.with|xcomp.obj|to mode=visit cameo=042 need=power weight=0.8 "The president flew to Paris to meet the king." => president > king
v return|come|arrive|fly + from:visit|trip|tour|stay|talk|mission|meeting|summit|state-visit|consultation|conference|stopover|negotiation tgt=from.with|from.to|from.in|from.of|with|to mode=visit cameo=042 need=power weight=0.8 "The envoy returned from talks with the rebels." => envoy > rebels
v return + from + after|following:$consult_talk_ tgt=after.with|following.with|from mode=visit cameo=042 need=power weight=0.7 "The envoy returned from Moscow after talks with the rebels." => envoy > rebels
v wind_up|round_off|commence|interrupt|extend|curtail|break_off|embark|embark_upon|near|lead + obj:$consult_visit tgt=to|obj.to|of|obj.of|in|with|obj.in mode=visit cameo=042 need=power weight=0.8 "The president wound up a visit to Japan." => president
v begin|end|start|conclude|finish|complete|wrap_up|extend|enjoy|cut_short + obj:stay|sojourn|journey|swing|shuttle|mission|pilgrimage|peace-mission|layover tgt=to|obj.to|in|obj.in|of|obj.of mode=visit cameo=042 need=power weight=0.6 "The king ended a three-day stay in Sudan." => king
v stop|stop_off|stay|overnight|break + on:way|route|journey|trip|road tgt=in mode=visit cameo=042 need=power weight=0.6 "The secretary of state stopped in Kyiv on his way to Moscow." => secretary of state > ukraine
v drop_in|drop_by|look_in|call_in|pop_in tgt=on|at mode=visit cameo=042 need=powers weight=0.8 "The king dropped in on the president." => king > president
v call + on:king|emir|sultan|queen|pope|monarch tgt=on mode=visit cameo=042 need=power weight=0.6 "The ambassador called on the sultan." => ambassador > sultan
v pay + obj:call|courtesy-call|homage-visit tgt=on|obj.on|to|obj.to mode=visit cameo=042 need=src weight=0.95 "The minister paid a call on the sultan." => minister > sultan
v tour|inspect|visit + with|alongside tgt=obj|with mode=visit cameo=042 need=power weight=0.7 "The president toured the front with Ukrainian soldiers."
v drive|escort|take|lead|whisk|fly_in + to:palace|presidential-palace|kremlin|white-house src=surf|obj tgt=to mode=visit cameo=042 need=power weight=0.6 "The envoy was driven to the presidential palace." => envoy > palace
set $consult_welcome welcome reception red-carpet-welcome red-carpet-reception guard-of-honour guard-of-honor state-welcome honor honour
v give|accord|extend + obj:$consult_welcome + iobj src=subj tgt=iobj mode=visit cameo=043 need=both weight=0.8 "Turkey gave the Swedish premier a warm welcome." => turkey > premier
v get|enjoy|receive + obj:carpet-welcome|carpet-reception|state-welcome|ceremonial-welcome|hero-welcome|warm-welcome|warm-reception|ceremonial-reception src=subj tgt=in|from|by mode=visit cameo=042 need=power weight=0.8 "The premier got a warm welcome in Ankara." => premier
v receive|welcome|greet|host|meet + at|in:airport|palace|presidential-palace|villa|residence|kremlin|white-house tgt=obj mode=visit cameo=043 need=both weight=0.9 "The king greeted the president at the airport." => king > president
v host|give|throw|hold|offer + obj:banquet|dinner|state-dinner|reception|luncheon|lunch|tea|state-banquet tgt=for|obj.for|in.of|with mode=visit cameo=043 need=power weight=0.7 "The emperor gave a banquet for the president." => emperor > president
n visit|trip + to src=subj tgt=to mode=visit cameo=042 need=power weight=0.4 "On a visit to Hanoi, the premier praised the army." => premier

# envoys sent, letters carried
v send|dispatch|despatch|lead|head + obj:$consult_delegation|high-level-delegation|official tgt=to|obj.to|for.with mode=visit cameo=042 need=power weight=0.6 "The rebels sent a delegation to Algiers." => rebels
v send|dispatch|despatch + obj:minister|foreign-minister|vice-president|secretary|adviser|aide|deputy|defence-minister|special-adviser|intelligence-chief|diplomat + to tgt=to|obj.to mode=visit cameo=042 need=power weight=0.7 "Serbia sent its foreign minister to Beijing." => serbia > china
v hand|deliver|send|transmit|convey|pass + obj:letter|message|note src=obj.from|subj tgt=to|iobj|obj.to mode=phone cameo=041 need=both weight=0.8 "A letter from the king was handed to the president." => king > president
v receive|get|take + obj:call|telephone-call|video-call + from src=from|obj.from tgt=subj mode=phone cameo=041 need=both weight=0.9 "The king received a call from the president." => president > king
v be + on:phone|telephone|line|hotline tgt=with|to mode=phone cameo=041 need=power weight=0.9 "The president was on the phone with the king." => president > king
v call|ring + xcomp:discuss|express|congratulate|thank|offer|reassure|brief|inform|convey|talk|discuss|review|coordinate|apologise|apologize|wish tgt=obj mode=phone cameo=041 need=both weight=0.9 "The president called the king to discuss Gaza." => president > king
v ring|ring_up|dial|phone|telephone + obj:counterpart tgt=obj mode=phone cameo=041 need=both weight=0.8 "The president telephoned his Egyptian counterpart." => president > counterpart
v hold|have|make|arrange + obj:teleconference|video-meeting|videoconference|video-summit|virtual-meeting|virtual-summit|video-link|telephone-contact|phone-talk|telephone-discussion|telephone-consultation tgt=with|obj.with|between mode=phone cameo=041 need=src weight=0.95 "The president held a teleconference with the king." => president > king

# go-betweens
v shuttle|commute|ferry|run + between tgt=between mode=third-party cameo=045 need=power weight=0.8 "The envoy shuttled between the rebels and the army." => envoy > rebels + army
v step_in|move|try|seek|attempt|work|intervene|help|continue + xcomp:mediate|broker|arbitrate|reconcile|bridge tgt=xcomp.between|xcomp.obj.between|xcomp.obj|xcomp.in|xcomp.with mode=third-party cameo=045 need=power weight=0.8 absorb=yes "Algeria stepped in to mediate between Mali and the rebels." => algeria > mali + rebels
v referee|umpire|adjudicate|conciliate + between|in tgt=between|in mode=third-party cameo=045 need=power weight=0.8 "Algeria adjudicated between Mali and the rebels." => algeria > mali + rebels
v act|serve|play + as:middleman|conduit|messenger|honest-broker|bridge|peacemaker|channel tgt=between|as.between|for|with mode=third-party cameo=045 need=src weight=0.9 "Oman acted as a conduit between Iran and Iraq." => oman > iran + iraq
v play|take_on|assume|perform + obj:role|part + of|as:mediator|intermediary|go-between|broker|peacemaker|facilitator tgt=between|obj.between|in mode=third-party cameo=045 need=power weight=0.9 "Oman played the role of mediator between Iran and Iraq." => oman > iran + iraq
v play|take_on|assume|pursue|keep_up + obj:mediation-role|mediating-role|mediator-role|shuttle-diplomacy tgt=between|obj.between|in|with mode=third-party cameo=045 need=power weight=0.9 "Oman played a mediating role between Iran and Iraq." => oman > iran + iraq
v pass|relay|carry|ferry|convey + obj:message|proposal|letter + between tgt=between|obj.between mode=third-party cameo=045 need=both weight=0.9 "Oman relayed messages between Iran and Iraq." => oman > iran + iraq
v help + xcomp:negotiate|arrange|broker|secure tgt=xcomp.between|xcomp.obj.between mode=third-party cameo=045 need=both weight=0.8 absorb=yes "Oman helped negotiate a truce between Iran and Iraq." => oman > iran + iraq
v defuse|ease|calm|help_settle + obj:crisis|conflict|tension|standoff|dispute + between tgt=between|obj.between mode=third-party cameo=045 need=both weight=0.7 "Oman defused the crisis between Iran and Iraq." => oman > iran + iraq
v reconcile tgt=obj mode=third-party cameo=045 need=powers weight=0.6 "Oman reconciled the government and the rebels." => oman > government + rebels

# what stands beside another deed: "after talks with the rebels, the envoy flew home"; slipping in, turning up
n talk|meeting|negotiation|summit|discussion|consultation|dialogue|conversation|phone-call|lunch|dinner|encounter|session|audience|telephone-call + with src=poss|by|subj tgt=with recip=yes need=powers weight=0.4 id=consult.talk-with-beside "After talks with the rebels, the envoy flew home." => envoy + rebels
v turn_up|slip|sneak|show_up|appear|drive|cross|descend|stop|stop_over|stop_off|gather|meet|be_due + for:talk|negotiation|consultation|discussion|meeting|summit|conference tgt=for.with|with mode=visit cameo=042 need=power weight=0.8 "The envoy slipped into Paris for talks with the rebels." => envoy > rebels
v cross|slip|drive|sneak|walk|sail|trek + xcomp:meet|see|visit|confer|consult|negotiate|talk tgt=xcomp.obj|xcomp.with mode=visit cameo=042 need=powers weight=0.8 "The minister crossed into Lebanon to meet the rebels." => minister > rebels
v exchange|trade + obj:letter|message|note|envoy|visit + between src=between|obj.between tgt=none recip=yes mode=phone cameo=041 need=src weight=0.8 "Letters were exchanged between the king and the president." => king + president
v go|break|retreat + into:huddle|conclave|session|conference|meeting|consultation|emergency-session|closed-session tgt=with|into.with recip=yes need=power weight=0.8 "Arab ministers went into a huddle in Tunis." => ministers
v receive|welcome|greet + by src=by tgt=obj mode=visit cameo=043 need=both weight=0.7 "The bishop was received by the Mongolian president." => president > bishop
