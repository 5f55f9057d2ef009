# REQUEST: patterns (docs/lexicon.md; codes and modes: ontology.toml)

[REQUEST]
v urge|ask|press + xcomp src=subj tgt=xsubj|obj cameo=100 "The envoy urged both armies to spare the port."
v implore + xcomp src=subj tgt=xsubj|obj cameo=100 "The envoy implored both armies to spare the port."
v beg|instruct|order + xcomp src=subj tgt=xsubj|obj cameo=100 "The envoy beged both armies to spare the port."
v lobby + xcomp src=subj tgt=xsubj|obj cameo=100 "The envoy lobbied both armies to spare the port."
v petition|pressure|encourage + xcomp src=subj tgt=xsubj|obj cameo=100 "The envoy petitioned both armies to spare the port."
v pressurise + xcomp src=subj tgt=xsubj|obj cameo=100 "The envoy pressurised both armies to spare the port."
v urge|implore|beg src=subj tgt=obj cameo=100 "Kenya urged the rebels."
v petition src=subj tgt=obj cameo=100 "Kenya petitioned the rebels."
v urge + on                                src=subj tgt=obj|on
v ask + obj                                src=subj tgt=obj need=both cameo=100
v ask + for                                src=subj tgt=obj|from mode=assist need=src
v call_on|call_upon                        src=subj tgt=on|upon|xsubj cameo=100 "Kenya called upon the rebels."
v call + on                                src=subj tgt=on cameo=100
v call + upon                              src=subj tgt=upon cameo=100
v call + for:$talks|meeting|summit|mediation src=subj tgt=for.with|for.between|on|with mode=meet
v call + for:resignation|election|reform|change|referendum|investigation|inquiry|sanction|boycott src=subj tgt=for.of|for.in|for.poss|for.against|for.on|on mode=change
v call + for:$ceasefire|withdrawal|release|end|halt|restraint|calm|cessation|truce|peace src=subj tgt=for.of|for.in|for.by|for.from|on|for.to|for.between mode=yield "Kenya called for a ceasefire."
v call + for:$aid|intervention|force|peacekeeper src=subj tgt=for.from|from|on|for.for mode=assist
v call + for                               src=subj tgt=for.by|for.from|for.of|for.in|on|for.between weight=0.9
v appeal + to                              src=subj tgt=to cameo=100
v appeal + for                             src=subj tgt=to|from|for.from|for.of mode=assist need=src
v appeal                                   src=subj tgt=to|on|for.from need=both "Kenya appealed on the rebels."
v demand|request|require|insist + ccomp src=subj tgt=ccsubj|of|from cameo=100
v seek + ccomp src=subj tgt=ccsubj|of|from cameo=100
v demand|request + xcomp                   src=subj tgt=of|from|xsubj need=src
v demand                                   src=subj tgt=from|of|obj.from|obj.of|obj.by|obj.poss need=src
v request                                  src=subj tgt=from|of|obj.from|obj.of|obj.by|obj mode=assist need=src
v seek + obj:$aid|asylum|extradition|support|mediation|help|backing|assistance|loan src=subj tgt=from|obj.from|obj.of mode=assist
v seek + obj:$talks|meeting                src=subj tgt=with|obj.with mode=meet
v order|command|instruct|direct + xcomp    src=subj tgt=xsubj|obj cameo=100
v order + obj                              src=subj tgt=obj.of|obj.from|obj.by|to need=src weight=0.7
v propose|suggest|recommend + obj:$talks|meeting|ceasefire|plan|truce|exchange src=subj tgt=to|with|obj.with mode=meet weight=0.8 type=AGREE mode=none
v tell + xcomp                             src=subj tgt=obj|xsubj need=both "Kenya told the rebels to withdraw."
v want + xcomp                             src=subj tgt=xsubj|obj need=both weight=0.7 "Kenya wanted the rebels to withdraw."
v warn + against                           src=subj tgt=obj|against weight=0.6
v remind|advise|recommend + xcomp          src=subj tgt=xsubj|obj need=both weight=0.7 "Kenya reminded the rebels to withdraw."
v set + obj:deadline|condition             src=subj tgt=for|obj.for commit=deadline
v give + obj:deadline|day|week|month|hour + xcomp src=subj tgt=iobj|to commit=deadline mode=yield
v issue|make|send + obj:appeal|request|demand|call|plea src=subj tgt=obj.to|to|obj.on|on|obj.for "Kenya issued an appeal to the rebels."
v repeat + obj:appeal|request|demand|call|plea src=subj tgt=obj.to|to|obj.on|on|obj.for "Kenya repeated an appeal to the rebels."
v renew|deliver + obj:appeal|request|demand|call|plea src=subj tgt=obj.to|to|obj.on|on|obj.for "Kenya renewed its appeal to the rebels."
n call|appeal|demand + acl src=poss|by|from|mod tgt=to|on need=src "The call by Kenya to the rebels to leave went on."
n request + acl src=poss|by|from|mod tgt=to|on need=src "The request by Kenya to the rebels to leave went on."
n plea + acl src=poss|by|from|mod tgt=to|on need=src "The plea by Kenya to the rebels to leave went on."
n call|appeal|demand|request|plea + for    src=poss|by|from|mod tgt=to|on|for.from|for.of need=src weight=0.8
n call|appeal + on                         src=poss|by|from|mod|holder tgt=on need=tgt "The call by Kenya on the rebels went on."

# change: political or policy change (CAMEO 104, 1041 leadership, 1042 policy, 1043 rights, 1044 institutions)
v demand|urge|seek|call_for|push_for|press_for + obj:resignation|ouster|removal|dismissal|impeachment|departure mode=change cameo=1041 "The opposition demanded the resignation of the president." => opposition > president
set $request_resignation resignation ouster removal dismissal impeachment departure overthrow
v call|push|press + for:$request_resignation mode=change cameo=1041 "The opposition called for the resignation of the president." => opposition > president
v campaign + for:$request_resignation mode=change cameo=1041 "The opposition campaigned for the resignation of the president." => opposition > president
v clamor|clamour + for:$request_resignation mode=change cameo=1041 "The opposition clamored for the resignation of the president." => opposition > president
v demand|seek|urge + obj:reform|change|election|referendum|constitution|autonomy|independence|democracy|overhaul|amendment|recount|vote|self-rule|federalism|reshuffle|regime-change mode=change cameo=104 "Students demanded reforms from the government."
set $request_reform reform democracy autonomy independence election recount overhaul amendment constitution vote change abolition repeal rerun
v press|call|push + for:$request_reform mode=change cameo=104 "The opposition pressed for reforms."
v campaign + for:$request_reform mode=change cameo=104 "The opposition campaigned for reforms."
v clamor|clamour|petition + for:$request_reform mode=change cameo=104 "The opposition clamored for reforms."
v lobby + for:$request_reform mode=change cameo=104 "The opposition lobbied for reforms."
v ask|agitate + for:$request_reform mode=change cameo=104 "The opposition asked for reforms."
v demand|seek|urge|call_for + obj:right|equality|freedom|protection|recognition|justice mode=change cameo=1043 context=rights_freedoms weight=0.8
v call|push|press|campaign + for:right|equality|freedom|protection|justice|recognition|respect mode=change cameo=1043 context=rights_freedoms weight=0.8
v demand|urge|seek|call_for + obj:policy-change|cut|increase|pay-rise|investment|action|measure|solution|law|ban|moratorium mode=change cameo=1042 need=both
v call + for:sanction|embargo|boycott|ban|blockade|penalty|no-fly-zone|pressure tgt=for.against|for.on|against|on mode=change cameo=1042 "Sweden called for sanctions against Belarus." => sweden > belarus
v urge|demand|seek + obj:sanction|embargo|arms-embargo tgt=obj.against|against|obj.on|on mode=change cameo=1042 "Sweden urged sanctions against Belarus." => sweden > belarus
v propose + obj:sanction|embargo|arms-embargo tgt=obj.against|against|obj.on|on mode=change cameo=1042 "Sweden proposed sanctions against Belarus." => sweden > belarus
v want|advocate|recommend + obj:sanction|embargo|arms-embargo tgt=obj.against|against|obj.on|on mode=change cameo=1042 "Sweden wanted sanctions against Belarus." => sweden > belarus
v back + obj:sanction|embargo|arms-embargo tgt=obj.against|against|obj.on|on mode=change cameo=1042 "Sweden backed sanctions against Belarus."
v call + for:investigation|inquiry|probe|trial|prosecution|arrest|punishment|extradition|audit|hearing tgt=for.of|for.into|for.by|of|into|on|by mode=change cameo=104 "The opposition called for the prosecution of the minister." => opposition > minister
v demand|seek|urge + obj:investigation|inquiry|probe|trial|prosecution|arrest|punishment|explanation|apology|compensation|answer|guarantee|assurance|clarification tgt=from|obj.from|obj.of|of|obj.into|obj.by|obj.for mode=change "Chile demanded an apology from Peru."
v call + for:explanation|apology|compensation|answer|clarification|reparation tgt=for.from|from|for.of mode=change "Chile called for an apology from Peru."

# yield: let go, stop, withdraw, allow (CAMEO 105)
v demand|seek|urge + obj:release|liberation tgt=obj.by|by|from|obj.from|obj.of mode=yield cameo=1053 "Spain demanded the release of the journalists." => spain > journalists
v request + obj:release|liberation tgt=obj.by|by|from|obj.from|obj.of mode=yield cameo=1053 "Spain requested the release of the journalists." => spain > journalists
v order + obj:release|liberation tgt=obj.by|by|from|obj.from|obj.of mode=yield cameo=1053 "Spain ordered the release of the journalists." => spain > journalists
v call|press|appeal + for:release tgt=for.by|on|for.of|for.from mode=yield cameo=1053 "Spain called for the release of the journalists." => spain > journalists
v push + for:release tgt=for.by|on|for.of|for.from mode=yield cameo=1053 "Spain pushed for the release of the journalists." => spain > journalists
set $request_withdrawal withdrawal pullout pullback departure evacuation retreat disarmament surrender demilitarization
v demand|seek|urge + obj:$request_withdrawal tgt=obj.of|obj.by|from|obj.from mode=yield cameo=1056 "Georgia demanded the withdrawal of the Russian troops." => georgia > russian
v order + obj:$request_withdrawal tgt=obj.of|obj.by|from|obj.from mode=yield cameo=1056 "Georgia ordered the withdrawal of the Russian troops." => georgia > russian
v request + obj:$request_withdrawal tgt=obj.of|obj.by|from|obj.from mode=yield cameo=1056 "Georgia requested the withdrawal of the Russian troops." => georgia > russian
v call + for:withdrawal|pullout|pullback|retreat|evacuation|disarmament|surrender|de-escalation tgt=for.of|for.by|on|for.from mode=yield cameo=1056 "Georgia called for the withdrawal of the Russian troops." => georgia > russian
v demand|seek|urge|request|order + obj:end|halt|cessation|stop|ceasefire|truce|restraint|calm|pause|lull tgt=obj.to.by|obj.by|from|obj.from|obj.to.of|obj.in|obj.between|by mode=yield "Sweden demanded an end to attacks by the rebels." => sweden > rebels
v demand|seek|urge + obj:access|entry|passage|corridor|visit tgt=from|obj.from|obj.of|to.of mode=yield cameo=1055 weight=0.9 "Inspectors demanded access from the government." => inspectors > government
v request + obj:access|entry|passage|corridor|visit tgt=from|obj.from|obj.of|to.of mode=yield cameo=1055 weight=0.9 "Inspectors requested access from the government." => inspectors > government
v demand|request|seek + obj:lifting|removal|easing|relaxation + of tgt=obj.on|obj.by|by|on mode=yield cameo=1054 "Cuba demanded the lifting of sanctions by the United States." => cuba > united states
v urge + obj:lifting|removal|easing|relaxation + of tgt=obj.on|obj.by|by|on mode=yield cameo=1054 "Cuba urged the lifting of sanctions by the United States." => cuba > united states
v call + for:lifting|removal|easing|relaxation tgt=for.of.on|for.by|for.on|on mode=yield cameo=1054 "Cuba called for the lifting of the embargo."
v appeal|plead|beg + for:mercy|clemency|calm|restraint|pardon|amnesty|reprieve tgt=for.from|from|to|for.by|on mode=yield cameo=105 "The bishop appealed for calm." => bishop
v call + for:mercy|clemency|calm|restraint|pardon|amnesty|reprieve tgt=for.from|from|to|for.by|on mode=yield cameo=105 "The bishop called for calm." => bishop
v give|set|issue + obj:deadline tgt=iobj|to|for|obj.for|obj.to mode=yield commit=deadline "The militia gave the government a deadline." => militia > government
v impose + obj:deadline tgt=iobj|to|for|obj.for|obj.to mode=yield commit=deadline "The militia imposed the government a deadline." => militia > government

# assist: ask for help (CAMEO 023, 103)
set $request_aid $aid asylum protection intervention backing loan bailout peacekeeper mediation cooperation rescue
v appeal|ask|plead + for:$request_aid tgt=from|for.from|obj|to|on mode=assist cameo=103 "Haiti appealed to France for aid." => haiti > france
v beg + for:$request_aid tgt=from|for.from|obj|to|on mode=assist cameo=103 "Haiti beged to France for aid." => haiti > france
v apply|lobby|petition + for:$request_aid tgt=from|for.from|obj|to|on mode=assist cameo=103 "Haiti applied to France for aid." => haiti > france
v call + for:$request_aid tgt=from|for.from|obj|to|on mode=assist cameo=103 "Haiti called to France for aid." => haiti > france
v push|press + for:$request_aid tgt=from|for.from|obj|to|on mode=assist cameo=103 "Haiti pushed to France for aid." => haiti > france
set $request_aid_ $aid asylum protection intervention backing loan bailout peacekeeper reinforcement emergency-aid relief refuge credit investment cooperation
v request|seek|demand + obj:$request_aid_ tgt=from|obj.from|of|obj.of|to|obj.to mode=assist cameo=103 "Haiti requested aid from France." => haiti > france
v solicit + obj:$request_aid_ tgt=from|obj.from|of|obj.of|to|obj.to mode=assist cameo=103 "Haiti solicited aid from France." => haiti > france
v invoke + obj:$request_aid_ tgt=from|obj.from|of|obj.of|to|obj.to mode=assist cameo=103 "Haiti invoked aid from France."
v apply|ask + for:asylum|refuge|membership|visa|citizenship tgt=in.poss|to|from|for.in|for.of mode=assist need=src "The general applied for asylum."
v seek|solicit|request|court + obj:mediation|good-office|arbitration|help-mediate tgt=from|obj.from|obj.of|of|obj.by mode=assist cameo=108
v turn|look + to:help|support|aid          tgt=to|for mode=assist weight=0.4
v turn + to + for:$aid|help|support|assistance|protection tgt=to mode=assist "Haiti turned to France for help." => haiti > france
v seek|solicit|court|lobby_for + obj:vote|endorsement|cooperation|investment|sponsorship tgt=from|obj.from|obj.of mode=assist weight=0.7 "The candidate sought the endorsement of the union." => candidate > union
set $request_help help assist support aid mediate intervene provide send contribute donate fund protect back rescue lend supply share
v ask|invite|urge + xcomp:$request_help tgt=xsubj|obj mode=assist cameo=103 "Haiti asked France to help." => haiti > france
v press + xcomp:$request_help tgt=xsubj|obj mode=assist cameo=103 "Haiti pressed France to help." => haiti > france
v beg + xcomp:$request_help tgt=xsubj|obj mode=assist cameo=103 "Haiti beged France to help." => haiti > france
v appeal + to + xcomp:help|assist|support|aid|mediate|intervene|provide|send|contribute|donate|fund|protect tgt=to|xsubj mode=assist cameo=103 "Haiti appealed to France to send food." => haiti > france

# meet: ask for talks (CAMEO 106)
set $request_meet meet talk negotiate hold resume return discuss attend join sit
v urge|ask|press + xcomp:$request_meet tgt=xsubj|obj|on|upon mode=meet cameo=106 weight=0.9 "Norway urged Sudan to negotiate." => norway > sudan
v implore + xcomp:$request_meet tgt=xsubj|obj|on|upon mode=meet cameo=106 weight=0.9 "Norway implored Sudan to negotiate." => norway > sudan
v beg|call_on|call_upon + xcomp:$request_meet tgt=xsubj|obj|on|upon mode=meet cameo=106 weight=0.9 "Norway beged Sudan to negotiate." => norway > sudan
v tell + xcomp:$request_meet tgt=xsubj|obj|on|upon mode=meet cameo=106 weight=0.9 "Norway told Sudan to negotiate." => norway > sudan
v order|push|encourage + xcomp:$request_meet tgt=xsubj|obj|on|upon mode=meet cameo=106 weight=0.9 "Norway ordered Sudan to negotiate." => norway > sudan
v call|press|push + for:$talks|mediation|summit|referendum-talk tgt=for.between|for.with|with|on|between|for.of mode=meet cameo=106 "Norway called for talks with Sudan." => norway > sudan
v appeal + for:$talks|mediation|summit|referendum-talk tgt=for.between|for.with|with|on|between|for.of mode=meet cameo=106 "Norway appealed for talks with Sudan." => norway > sudan
v request|demand|seek + obj:$talks|audience|mediation tgt=with|obj.with|from|obj.from|between|obj.between mode=meet cameo=106 "Norway requested a meeting with Sudan." => norway > sudan
v urge + obj:$talks|audience|mediation tgt=with|obj.with|from|obj.from|between|obj.between mode=meet cameo=106 "Norway urged a meeting with Sudan." => norway > sudan
v propose + obj:$talks|audience|mediation tgt=with|obj.with|from|obj.from|between|obj.between mode=meet cameo=106 "Norway proposed a meeting with Sudan." => norway > sudan

# orders, appeals, obligations said of others
v say|announce|declare + must:must|should|ought tgt=ccsubj need=both weight=0.75 "Russia said that Sudan must return the helicopter." => russia > sudan
v state + must:must|should|ought tgt=ccsubj need=both weight=0.75 "Russia stated that Sudan must return the helicopter." => russia > sudan
v tell|insist|stress + must:must|should|ought tgt=ccsubj need=both weight=0.75 "Russia told that Sudan must return the helicopter." => russia > sudan
v add + must:must|should|ought tgt=ccsubj need=both weight=0.75 "Russia added that Sudan must return the helicopter." => russia > sudan
v warn|argue|maintain + must:must|should|ought tgt=ccsubj need=both weight=0.75 "Russia warned that Sudan must return the helicopter." => russia > sudan
v reiterate + must:must|should|ought tgt=ccsubj need=both weight=0.75 "Russia reiterated that Sudan must return the helicopter." => russia > sudan
v note|emphasize|emphasise + must:must|should|ought tgt=ccsubj need=both weight=0.75 "Russia noted that Sudan must return the helicopter." => russia > sudan
v believe + must:must|should|ought tgt=ccsubj need=both weight=0.75 "Russia believed that Sudan must return the helicopter." => russia > sudan
v think + must:must|should|ought tgt=ccsubj need=both weight=0.75 "Russia thought that Sudan must return the helicopter." => russia > sudan
v exhort|implore|beseech + xcomp tgt=xsubj|obj|on|upon|with|to need=both "Kenya exhorted Somalia to withdraw." => kenya > somalia
v entreat + xcomp tgt=xsubj|obj|on|upon|with|to need=both "Kenya entreated Somalia to withdraw." => kenya > somalia
v call_on|plead_with|call_upon + xcomp tgt=xsubj|obj|on|upon|with|to need=both "Kenya called on Somalia to withdraw." => kenya > somalia
v advise + xcomp tgt=xsubj|obj|on|upon|with|to need=both "Kenya advised Somalia to withdraw." => kenya > somalia
v caution|counsel|appeal_to + xcomp tgt=xsubj|obj|on|upon|with|to need=both "Kenya cautioned Somalia to withdraw." => kenya > somalia
v challenge + xcomp tgt=xsubj|obj|on|upon|with|to need=both "Kenya challenged Somalia to withdraw." => kenya > somalia
v summon|require|compel + xcomp tgt=xsubj|obj|on|upon|with|to need=both "Kenya summoned Somalia to withdraw." => kenya > somalia
v pressure + xcomp tgt=xsubj|obj|on|upon|with|to need=both "Kenya pressured Somalia to withdraw." => kenya > somalia
v dare|coax + xcomp tgt=xsubj|obj|on|upon|with|to need=both "Kenya dared Somalia to withdraw." => kenya > somalia
v plead|reason + with                      need=both "The priest pleaded with the gunmen." => priest > gunmen
v pressurize|nudge|prod tgt=obj need=both weight=0.7 "The United States pressurized Israel." => united states > israel
v goad tgt=obj need=both weight=0.7 "The United States goaded Israel." => united states > israel
v strong-arm|cajole|persuade|convince tgt=obj need=both weight=0.7 "The United States cajoled Israel." => united states > israel
v induce|lobby|badger|push tgt=obj need=both weight=0.7 "The United States induced Israel." => united states > israel
v press|pressure|push tgt=obj need=powers weight=0.7 "Germany pressed Greece." => germany > greece
v lobby tgt=obj need=powers weight=0.7 "Germany lobbied Greece." => germany > greece
v put|exert|apply + obj:pressure tgt=on|obj.on mode=change "France put pressure on Serbia." => france > serbia
v step_up + obj:pressure tgt=on|obj.on mode=change "France stepped up pressure on Serbia." => france > serbia
v pile|increase|bring + obj:pressure tgt=on|obj.on mode=change "France piled pressure on Serbia." => france > serbia
v mount + obj:pressure tgt=on|obj.on mode=change "France mounted pressure on Serbia." => france > serbia
v urge|recommend|counsel + ccomp           tgt=ccsubj need=both weight=0.8 "Kenya urged that Somalia withdraw." => kenya > somalia
v order|command|direct + xcomp tgt=xsubj|obj "The president ordered the ministry to pay." => president > ministry
v instruct + xcomp tgt=xsubj|obj "The president instructed the ministry to pay." => president > ministry
v oblige|compel + xcomp tgt=xsubj|obj "The court obliged the ministry to pay." => court > ministry
v give|issue|send + obj:order|instruction|command|directive tgt=to|iobj|obj.to "The general issued orders to the soldiers." => general > soldiers
v hand|present|submit + obj:petition|list-of-demand|demand|memorandum|wish-list tgt=to|iobj|obj.to "Teachers handed a petition to the ministry." => teachers > ministry
v deliver + obj:petition|list-of-demand|demand|memorandum|wish-list tgt=to|iobj|obj.to "Teachers delivered a petition to the ministry." => teachers > ministry
v send|file|sign + obj:petition|list-of-demand|demand|memorandum|wish-list tgt=to|iobj|obj.to "Teachers sent a petition to the ministry." => teachers > ministry
v file|lodge|submit + obj:request|appeal|application|extradition-request tgt=to|with|for|obj.to|obj.with mode=assist "Spain filed an extradition request with Belgium." => spain > belgium
v make + obj:request|appeal|application|extradition-request tgt=to|with|for|obj.to|obj.with mode=assist "Spain made an extradition request with Belgium." => spain > belgium
v seek|demand|request + obj:extradition    tgt=from|obj.from|obj.of mode=yield cameo=1053 weight=0.9
v urge + for                               need=src weight=0.5
v want + obj                               tgt=from|obj.from need=powers weight=0.4 "Kenya wanted money from the rebels."
v call|appeal|plead + to                   tgt=to need=both weight=0.6
v seek + xcomp:persuade|convince|induce|pressure tgt=xcomp.obj need=both "Norway sought to persuade Sudan." => norway > sudan
v try|attempt + xcomp:persuade|convince|induce|pressure|coax tgt=xcomp.obj need=both weight=0.8 "Norway tried to persuade Sudan." => norway > sudan
v persuade|convince|coax|talk_into         tgt=obj need=both weight=0.7 "Norway persuaded Sudan." => norway > sudan
v lobby + for                              tgt=obj need=src weight=0.6 "Farmers lobbied for subsidies." => farmers
v issue|launch|make + obj:appeal|plea|urgent-appeal + for:$aid|help|support|donation|intervention tgt=to|obj.to|for.from mode=assist cameo=103 "Haiti issued an appeal for aid."
v renew + obj:appeal|plea|urgent-appeal + for:$aid|help|support|donation|intervention tgt=to|obj.to|for.from mode=assist cameo=103 "Haiti renewed an appeal for aid."
v repeat|send|deliver + obj:appeal|plea|urgent-appeal + for:$aid|help|support|donation|intervention tgt=to|obj.to|for.from mode=assist cameo=103 "Haiti repeated an appeal for aid."
v broadcast + obj:appeal|plea|urgent-appeal + for:$aid|help|support|donation|intervention tgt=to|obj.to|for.from mode=assist cameo=103 "Haiti broadcasted an appeal for aid."
n appeal|plea|request + for:$aid|help|support|assistance|protection|intervention src=by|from|poss|of|mod tgt=to|for.from mode=assist need=src "The appeal by Haiti for help went out." => haiti
n demand|call + for:resignation|ouster|reform|election|referendum|autonomy|independence src=by|from|poss|mod|of tgt=on|for.of mode=change need=src weight=0.8
n demand|call + for:withdrawal|release|ceasefire|end|halt src=by|from|poss|mod|of tgt=on|for.of|for.by mode=yield need=src weight=0.8 "Demands by Georgia for the release of prisoners grew." => georgia > prisoners
n pressure + on                            src=by|from|poss|mod|holder tgt=on need=both weight=0.6 "Pressure from France on Serbia has grown." => france > serbia
a insistent|adamant                        tgt=on need=src weight=0.3

# the general verbs and nouns of the type, where no line above asks for more
v give + until + xcomp                     src=subj tgt=iobj|obj commit=deadline mode=yield "The court gave the ministry until 30 September to publish the list." => court > ministry
n order|instruction + acl                  src=by|from|poss|mod tgt=to need=both weight=0.7 "Instructions by the general to the soldiers to leave came late."

# asked, pleaded, leant on
set $request_wish mandate permission authorization authorisation authority approval consent explanation clarification reassurance assurance guarantee pledge waiver exemption extension delay postponement amnesty pardon mercy clemency ransom passage safe-passage immunity membership compensation reparation refund payment visa concession rescheduling moratorium share stake
v seek|request|solicit|demand|want + obj:$request_wish tgt=from|obj.from|of|obj.of|obj.by need=power cameo=100 weight=0.9 "Chad sought a mandate from parliament." => chad > parliament
v ask|appeal|plead|beg|press|call|lobby + for:$request_wish tgt=obj|from|for.from|to|for.of|on|with need=power weight=0.9 "Chad asked Sudan for an explanation." => chad > sudan
v plead|beg|appeal|implore|intercede + for:life|mercy|hostage|captive|prisoner|release|safety|freedom|lives tgt=with|to|for.by|for.of need=src mode=yield "The bishop pleaded for the release of the captives." => bishop > captives
v remind + of:obligation|commitment|promise|duty|pledge|responsibility|undertaking tgt=obj need=both weight=0.8 "Chad reminded Sudan of its obligations." => chad > sudan
v mount|grow|build|increase|intensify|rise + subj:pressure|call|demand src=subj.by|subj.from|subj.of tgt=on|subj.on|upon|subj.to|subj.for.of mode=change need=tgt weight=0.6 "Pressure from Sudan on the president mounted." => sudan > president
v lean + on                                tgt=on need=both weight=0.7 "Chad leaned on Sudan." => chad > sudan
v exhort|beseech|entreat|importune|harangue|prevail_upon|implore|bid|adjure tgt=obj need=both weight=0.8 "The bishop exhorted the army." => bishop > army
v call|seek|request|demand + obj:emergency-meeting|urgent-meeting|emergency-session|special-session|emergency-summit|urgent-session tgt=obj.of|of|obj.with|with mode=meet cameo=106 need=both "Chad sought an emergency meeting of the African Union." => chad > african union
v want|desire + obj:talk|direct-talk|dialogue|meeting|negotiation|mediation|summit tgt=with|obj.with|between|obj.by mode=meet cameo=106 need=power "Chad wanted talks with Sudan." => chad > sudan
v want + obj:apology|explanation|compensation|answer|withdrawal|release|ceasefire|end|inquiry|investigation|resignation|sanction|extradition|return|concession|guarantee|assurance|action|seat|removal|trial|change|access tgt=from|obj.from|obj.of|obj.by|obj.to.by|obj.into.of|obj.against need=power weight=0.8 "Chad wanted an inquiry."
v approach|petition|turn|look + for:$aid|arm|weapon|loan|mediation|protection|backing|support|missile|money|bailout|credit tgt=obj|to mode=assist need=both weight=0.9 "Chad approached Sudan for arms." => chad > sudan
v raise|bring_up|take_up + obj:case|plight|fate|issue|question|matter|situation + with tgt=with|obj.with need=powers weight=0.6 "Chad raised the matter with Sudan." => chad > sudan
v press|push + obj:matter|issue|case|point|demand|claim + with tgt=with|obj.with need=powers weight=0.6 "Chad pressed the matter with Sudan." => chad > sudan
v condition|make_conditional|predicate + on:withdrawal|release|ceasefire|end|halt|disarmament|reform|return|recognition|progress|extradition tgt=on.of.by|on.by|on.of|on.from mode=yield need=src weight=0.8 "The rebels conditioned talks on the withdrawal of the army." => rebels > army
v make + obj:condition|precondition|prerequisite tgt=obj.of|for|of need=power weight=0.4
v adopt|pass|approve|back|vote_for|table|circulate|propose|draft + obj:resolution|motion|declaration|statement|text + acl:demand tgt=acl.of|acl.ccsubj|acl.obj need=src
v press|pressure|quiz|tackle|challenge|confront|lobby|prod|nudge + on|over|about tgt=obj need=powers weight=0.8 "Japan pressed China on the fishermen." => japan > china
v press|lobby|push|nudge|prod|goad|badger|steer + toward|towards tgt=obj need=both weight=0.7 "Chad nudged Sudan toward reform." => chad > sudan
v instruct|order|direct|command|tell|warn|advise|urge|ask|invite|oblige + xcomp:leave|evacuate|quit|depart|vacate|move|flee|stay|remain|shelter|disperse|clear|return|surrender|disarm tgt=obj|xsubj need=both mode=yield weight=0.9 "The army ordered villagers to evacuate." => army > villagers
v order|direct|instruct|command|require + xcomp:produce|pay|free|release|return|reinstate|restore|stop|halt|suspend|compensate|reopen|publish|investigate|appear|hand|submit|disclose|comply|desist|cease|protect|explain|respond|justify|draft|hold + subj:court|judge|tribunal|magistrate|justice|chamber tgt=xsubj|obj need=both context=legal "A judge ordered the army to produce the captives." => judge > army
v serve|issue|hand_down|grant + obj:injunction|court-order|restraining-order|writ|subpoena|summons tgt=on|against|to|obj.against|obj.on|obj.to need=both context=legal weight=0.8 "The court issued an injunction against the ministry." => court > ministry
v beckon|coax|cajole|sweet-talk|browbeat|arm-twist|strong-arm|talk + into tgt=obj need=powers weight=0.6 "Chad cajoled Sudan into a treaty." => chad > sudan
v put|keep|maintain|intensify|ratchet_up|heap|turn_up|crank_up|tighten + obj:pressure|heat|squeeze|screw tgt=on|obj.on mode=change need=both weight=0.8 "Chad kept pressure on Sudan." => chad > sudan
