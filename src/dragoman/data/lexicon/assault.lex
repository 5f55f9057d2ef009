# ASSAULT: patterns (docs/lexicon.md; codes and modes: ontology.toml)

[ASSAULT]
v target                                   src=subj tgt=obj need=any weight=0.7
v kill|slay|murder|massacre src=subj tgt=obj need=any "Kenya killed the rebels."
v slaughter|gun_down|shoot_dead|execute src=subj tgt=obj need=any "Kenya gunned down the rebels."
v behead|assassinate|lynch src=subj tgt=obj need=any
v assassinate|execute|behead               src=subj tgt=obj mode=targeted need=any "Kenya assassinated the rebels."
v blow_up|detonate                         src=subj tgt=obj|obj.of mode=explosives need=any
v shoot|machinegun|machine-gun                                   src=subj tgt=obj|at mode=firearms need=tgt "Kenya shot the rebels."
v shoot_down|down                          src=subj tgt=obj|obj.of mode=aerial need=both
v fire + at                               src=subj tgt=at|on|into mode=firearms need=src id=assault.fire-at
v fire + on                                src=subj tgt=on mode=firearms need=src weight=0.9
v use + obj:gas|cannon|baton|tear|force|truncheon|pepper src=subj tgt=against|on|to mode=crowd-control need=src weight=0.8
v fire|launch|lob + obj:$weapons           src=subj tgt=at|on|into|against|toward|towards|obj.at mode=heavy-weapons need=src
v drop + obj:bomb                          src=subj tgt=on mode=aerial need=src
v launch|conduct|carry_out|stage + obj:airstrike|air-strike|airstrikes src=subj tgt=obj.on|obj.against|on|against|obj.in mode=aerial
v launch|conduct|carry_out + obj:strike + mod:air|aerial|missile src=subj tgt=obj.on|obj.against|on|against mode=aerial
v invade|storm|ambush              src=subj tgt=obj|obj.of need=any
v exchange|trade + obj:fire|gunfire|shot|blow|shelling src=subj tgt=with|obj.with recip mode=firearms
v kidnap|abduct|hijack                     src=subj tgt=obj mode=abduct need=any "Kenya kidnapped the rebels."
v take + obj:hostage|captive               src=subj tgt=obj|obj.from mode=abduct need=any
v capture                                  src=subj tgt=obj mode=abduct need=force weight=0.7 "Rebels captured soldiers." => rebels > soldiers
v club|whip|flog|manhandle            src=subj tgt=obj mode=beat need=both
v rape                                     src=subj tgt=obj mode=sexual need=any
v burn|torch|set_fire|destroy src=subj tgt=obj|obj.of|to|obj.in mode=destroy need=src weight=0.8
v demolish|raze|bulldoze|ransack src=subj tgt=obj|obj.of|to|obj.in mode=destroy need=src weight=0.8
v damage src=subj tgt=obj|obj.of|to|obj.in mode=destroy need=src weight=0.7
v loot|sabotage src=subj tgt=obj|obj.of|to|obj.in mode=destroy need=any weight=0.8
v hit|strike                               src=subj tgt=obj|obj.in|obj.of need=both weight=0.8
v die + in:$attack|explosion|blast|bombing|clash|fighting|raid|strike|shelling|shooting src=in.by|in.of tgt=subj need=tgt "Soldiers died in an attack by rebels."
v explode|go_off                           src=none tgt=in.poss|outside|near mode=explosives need=any weight=0.5
v break_out + subj:fighting|clash|battle   src=between|subj.between|subj.with tgt=none recip need=src
n attack|assault|raid src=poss|by|mod|from|holder|of|blamed tgt=on|against|at|of|in need=any "The attack by Kenya at the rebels went on."
n offensive src=poss|by|mod|from|holder|of tgt=on|against|at|of|in need=any "The offensive by Kenya at the rebels went on."
n ambush|incursion|invasion src=poss|by|mod|from|holder|of tgt=on|against|at|of|in need=any "The ambush by Kenya at the rebels went on."
n onslaught src=poss|by|mod|from|holder|of tgt=on|against|at|of|in need=any "The onslaught by Kenya at the rebels went on."
n airstrike|bombardment                    src=poss|by|mod|from|holder tgt=on|against|of|in mode=aerial need=any "The airstrike by Kenya on the rebels went on."
n strike + mod:air|aerial|missile          src=poss|by|mod|from|holder tgt=on|against|of|in mode=aerial need=any "The aerial strike by Kenya on the rebels went on."
n strike + mod:drone                       src=poss|by|mod|from|holder tgt=on|against|of|in mode=drone need=any "The drone strike by Kenya on the rebels went on."
n bombing + mod:suicide|car                src=by|poss|from|holder tgt=of|on|against|at|outside|near mode=suicide-attack need=none "The car bombing by Kenya of the rebels went on."
n massacre|killing|murder src=by|poss|mod|blamed tgt=of need=tgt "The massacre of villagers by soldiers caused an outcry."
n slaying src=by|poss|mod|blamed tgt=of need=tgt "The slaying of villagers by soldiers caused an outcry."
n massacre|killing|murder|slaying|assassination src=blamed tgt=poss need=src weight=0.9 id=assault.blamed-killing "Ministers blamed the rebels for the massacre." => rebels
n murder|killing|slaying src=by tgt=poss need=tgt weight=0.8 id=assault.murder-of-one "The bishop's murder caused an outcry." => > bishop
n kidnapping|abduction src=blamed tgt=none mode=abduct need=src weight=0.9 id=assault.blamed-kidnapping "The rebels claimed responsibility for the kidnapping." => rebels
n assassination                            src=by|blamed tgt=of|poss mode=targeted need=tgt "The assassination of the governor caused an outcry."
n kidnapping|abduction                     src=by|mod|blamed tgt=of|poss mode=abduct need=tgt
n clash|fighting|skirmish + with src=poss|mod|holder|by tgt=with recip need=tgt "The clash by Kenya with the rebels went on."
n battle + with src=poss|mod|holder|by tgt=with recip need=tgt "The battle by Kenya with the rebels went on."
n torture                                  src=by|poss|mod tgt=of mode=torture need=tgt
n war + against                        src=poss|by|mod|holder tgt=against|on need=both weight=0.5
n invasion|occupation + of                 src=poss|by|mod tgt=of need=both "Iraq's invasion of Kuwait was condemned."

# fighting and attack in general (CAMEO 190, 19)
set $assault_convoy convoy base post patrol checkpoint outpost barracks camp stronghold village position army-base police-station motorcade embassy military-base police-post garrison consulate airport airfield bunker hideout headquarters mosque church synagogue hospital ship tanker vessel bus market refinery pipeline port oil-facility prison town city train hotel school house home building tribe
v ambush|attack|assail + obj:$assault_convoy tgt=obj.of|of|obj.poss|obj.mod|obj.in mode=none cameo=190 need=src weight=0.95 "Gunmen ambushed a convoy of peacekeepers." => gunmen > peacekeepers
v assault + obj:$assault_convoy tgt=obj.of|of|obj.poss|obj.mod|obj.in mode=none cameo=190 need=src weight=0.95 "Gunmen assaulted a convoy of peacekeepers." => gunmen > peacekeepers
v raid|storm|charge|rush + obj:$assault_convoy tgt=obj.of|of|obj.poss|obj.mod|obj.in mode=none cameo=190 need=power weight=0.95 "Gunmen raided a convoy of peacekeepers." => gunmen > peacekeepers
v invade|hit|strike + obj:$assault_convoy tgt=obj.of|of|obj.poss|obj.mod|obj.in mode=none cameo=190 need=power weight=0.95 "Gunmen invaded a convoy of peacekeepers." => gunmen > peacekeepers
v target + obj:$assault_convoy tgt=obj.of|of|obj.poss|obj.mod|obj.in mode=none cameo=190 need=power weight=0.95 "Gunmen targeted a convoy of peacekeepers." => gunmen > peacekeepers
v besiege + obj:$assault_convoy tgt=obj.of|of|obj.poss|obj.mod|obj.in mode=none cameo=190 need=src weight=0.95 "Gunmen besieged a convoy of peacekeepers." => gunmen > peacekeepers
v strike|attack|target tgt=obj.of|obj.in|obj.poss|obj.mod|obj need=powers weight=0.9 cameo=190 "The army struck the rebels." => army > rebels
v hit tgt=obj.of|obj.in|obj.poss|obj.mod|obj need=powers weight=0.9 cameo=190 "The army hit the rebels." => army > rebels
v come + under:attack|fire|assault|siege|bombardment|shelling|artillery-fire|sniper-fire|mortar-fire|rocket-fire src=from|by|under.from|under.by tgt=subj need=tgt "The peacekeepers came under attack from militants." => militants > peacekeepers
v suffer|sustain|face + obj:attack|bombing|bombardment|raid|defeat|assault|ambush src=from|by|obj.from|obj.by|at.of tgt=subj need=both "The army suffered an attack by rebels." => rebels > army
set $assault_attack attack offensive assault raid military-operation counteroffensive counter-offensive counterattack counter-attack ground-offensive military-campaign ground-operation ground-assault incursion invasion onslaught hit-and-run-attack retaliatory-strike surprise-attack guerrilla-attack reprisal border-raid military-offensive strike airstrike bombardment bombing ambush offensive-operation bombing-campaign
# words that need not mean violence: a side that is acted on must be named
set $assault_operation operation campaign
v launch|mount|carry_out|conduct|stage|begin|unleash|wage|resume|order|step_up|intensify|renew|start|continue|lead|undertake|initiate + obj:$assault_operation tgt=on|against|obj.on|obj.against need=both cameo=190 weight=0.9 "The army launched an operation against the rebels." => army > rebels
v launch|mount|carry_out + obj:$assault_attack tgt=on|against|obj.on|obj.against|into|in|obj.in|obj.into|at need=src cameo=190 weight=0.9 "The army launched a ground offensive against the rebels." => army > rebels
v conduct + obj:$assault_attack tgt=on|against|obj.on|obj.against|into|in|obj.in|obj.into|at need=src cameo=190 weight=0.9 "The army conducted a ground offensive against the rebels." => army > rebels
v stage|begin|unleash|wage + obj:$assault_attack tgt=on|against|obj.on|obj.against|into|in|obj.in|obj.into|at need=src cameo=190 weight=0.9 "The army began a ground offensive against the rebels." => army > rebels
v resume|open|order + obj:$assault_attack tgt=on|against|obj.on|obj.against|into|in|obj.in|obj.into|at need=src cameo=190 weight=0.9 "The army resumed a ground offensive against the rebels." => army > rebels
v press + obj:$assault_attack tgt=on|against|obj.on|obj.against|into|in|obj.in|obj.into|at need=src cameo=190 weight=0.9 "The army pressed a ground offensive against the rebels." => army > rebels
v step_up|intensify|renew + obj:$assault_attack tgt=on|against|obj.on|obj.against|into|in|obj.in|obj.into|at need=src cameo=190 weight=0.9 "The army stepped up a ground offensive against the rebels." => army > rebels
v start + obj:$assault_attack tgt=on|against|obj.on|obj.against|into|in|obj.in|obj.into|at need=src cameo=190 weight=0.9 "The army started a ground offensive against the rebels." => army > rebels
v continue|claim|lead + obj:$assault_attack tgt=on|against|obj.on|obj.against|into|in|obj.in|obj.into|at need=src cameo=190 weight=0.9 "The army continued a ground offensive against the rebels." => army > rebels
v execute + obj:$assault_attack tgt=on|against|obj.on|obj.against|into|in|obj.in|obj.into|at need=src cameo=190 weight=0.9 "The army executed a ground offensive against the rebels." => army > rebels
v undertake|spearhead|perpetrate + obj:$assault_attack tgt=on|against|obj.on|obj.against|into|in|obj.in|obj.into|at need=src cameo=190 weight=0.9 "The army undertook a ground offensive against the rebels." => army > rebels
v initiate + obj:$assault_attack tgt=on|against|obj.on|obj.against|into|in|obj.in|obj.into|at need=src cameo=190 weight=0.9 "The army initiated a ground offensive against the rebels." => army > rebels
v commit|make|ramp_up + obj:$assault_attack tgt=on|against|obj.on|obj.against|into|in|obj.in|obj.into|at need=src cameo=190 weight=0.9 "The army committed a ground offensive against the rebels." => army > rebels
v escalate + obj:$assault_attack tgt=on|against|obj.on|obj.against|into|in|obj.in|obj.into|at need=src cameo=190 weight=0.9 "The army escalated a ground offensive against the rebels." => army > rebels
v wage|fight|make + obj:war|guerrilla-war|insurgency|battle|jihad|civil-war|bush-war|rebellion tgt=against|on|with|obj.against|obj.with|obj.on need=src cameo=190
v go + to:war                              tgt=with|against|to.with|to.against need=src "Eritrea went to war with Ethiopia." => eritrea > ethiopia
set $assault_attack_ attack assault offensive invasion attacker rebel militant invader insurgent fighter raid
v repel|beat_back|fight_off + obj:$assault_attack_ tgt=obj.by|by|obj|obj.of|obj.mod need=src cameo=190 "The army repelled an attack by rebels." => army > rebels
v repulse + obj:$assault_attack_ tgt=obj.by|by|obj|obj.of|obj.mod need=src cameo=190 "The army repulsed an attack by rebels." => army > rebels
v drive_back|fend_off|push_back + obj:$assault_attack_ tgt=obj.by|by|obj|obj.of|obj.mod need=src cameo=190 "The army drove back an attack by rebels." => army > rebels
v drive_off + obj:$assault_attack_ tgt=obj.by|by|obj|obj.of|obj.mod need=src cameo=190 "The army drove off an attack by rebels." => army > rebels
v battle|fight|combat tgt=obj|with|against recip=yes need=two cameo=190 weight=0.9 "Soldiers battled the militants."
v engage tgt=obj|with|against recip=yes need=two cameo=190 weight=0.9 "Soldiers engaged the militants."
v skirmish|clash|duel tgt=obj|with|against recip=yes need=two cameo=190 weight=0.9 "Soldiers skirmished the militants."
v scuffle tgt=obj|with|against recip=yes need=two cameo=190 weight=0.9 "Soldiers scuffled the militants."
v tangle|spar tgt=obj|with|against recip=yes need=two cameo=190 weight=0.9 "Soldiers tangled the militants."
v fight|clash|skirmish + with recip=yes need=two cameo=190 "Soldiers fought with rebels."
v battle + with recip=yes need=two cameo=190 "Soldiers battled with rebels."
v grapple + with recip=yes need=two cameo=190 "Soldiers grappled with rebels."
v fight|battle + against                   need=two cameo=190 recip=yes "Soldiers fought against rebels."
v exchange|trade|swap + obj:mortar-fire|artillery-fire|rocket-fire|shell-fire|tank-fire tgt=with|obj.with|across recip=yes mode=heavy-weapons need=src cameo=194 "Mali exchanged mortar fire with the rebels." => mali + rebels
v exchange|trade|swap + obj:fire|gunfire|artillery-fire|shot|shell|mortar-fire|blow|rocket|missile|salvo|small-arm-fire tgt=with|obj.with|across recip=yes mode=firearms need=src cameo=193 "Indian troops exchanged fire with Pakistani soldiers."
v violate|break|breach|infringe + obj:ceasefire|truce|cease-fire|armistice|peace-accord|ceasefire-agreement|cease-fire-agreement|ceasefire-accord tgt=with|obj.with|in cameo=196 need=src
n violation|breach|breaking + of:ceasefire|truce|cease-fire|armistice src=by|poss|from|mod tgt=with|against cameo=196 need=src weight=0.8 "Violations of the truce by the rebels went on." => rebels
v avenge|retaliate                         tgt=against|on|obj.of need=power weight=0.6 cameo=190 "Israel retaliated against the militants." => israel > militants
set $assault_troop troop tank army force soldier commando rebel paratrooper armor marine militia
v storm|enter|cross + into + subj:$assault_troop tgt=into|into.of need=src cameo=192 weight=0.8 "Rebels stormed into the camp of the soldiers." => rebels > soldiers
v thrust + into + subj:$assault_troop tgt=into|into.of need=src cameo=192 weight=0.8 "Rebels thrust into the camp of the soldiers." => rebels > soldiers
v sweep|roll|pour + into + subj:$assault_troop tgt=into|into.of need=src cameo=192 weight=0.8 "Rebels swept into the camp of the soldiers." => rebels > soldiers
v burst + into + subj:$assault_troop tgt=into|into.of need=src cameo=192 weight=0.8 "Rebels bursted into the camp of the soldiers." => rebels > soldiers
v barge|march|drive + into + subj:$assault_troop tgt=into|into.of need=src cameo=192 weight=0.8 "Rebels barged into the camp of the soldiers." => rebels > soldiers
n fighting|war|conflict + between src=between tgt=none recip=yes need=two cameo=190 weight=0.8 "The fighting between rebels and soldiers went on."
n clash + between src=between tgt=none recip=yes need=two cameo=190 weight=0.8 "The clash between rebels and soldiers went on."
n battle|skirmish|hostility + between src=between tgt=none recip=yes need=two cameo=190 weight=0.8 "The battle between rebels and soldiers went on."
n combat + between src=between tgt=none recip=yes need=two cameo=190 weight=0.8 "The combat between rebels and soldiers went on."
n gunbattle|firefight|gunfight + between src=between tgt=none recip=yes need=two cameo=190 weight=0.8 "The gunbattle between rebels and soldiers went on."
n terrorist-attack|terror-attack|guerrilla-attack src=by|from|poss|holder|mod tgt=on|against|in|of need=any weight=0.8 "A terrorist attack by militants on the soldiers went unpunished." => militants > soldiers
n rebel-attack src=by|from|poss|mod|holder tgt=on|against|in|of need=any weight=0.8 "A rebel attack by militants on the soldiers went unpunished." => militants > soldiers
n militant-attack|retaliatory-attack|border-attack src=by|from|poss|mod|holder tgt=on|against|in|of need=any weight=0.8 "A militant attack by militants on the soldiers went unpunished." => militants > soldiers
n mob-attack src=by|from|poss|mod|holder tgt=on|against|in|of need=any weight=0.8 "A mob attack by militants on the soldiers went unpunished." => militants > soldiers

# killing (CAMEO 186 targeted, 202 mass killing, 203 cleansing)
set $assault_president president minister leader governor mayor judge journalist general commander prosecutor ambassador diplomat politician lawmaker candidate priest bishop cleric hostage prisoner opposition-leader prime-minister official activist chief king editor reporter dissident
v assassinate|murder|execute + obj:$assault_president tgt=obj mode=targeted cameo=186 "Gunmen assassinated the governor." => gunmen > governor
v behead + obj:$assault_president tgt=obj mode=targeted cameo=186 "Gunmen beheaded the governor." => gunmen > governor
v decapitate|hang|lynch + obj:$assault_president tgt=obj mode=targeted cameo=186 "Gunmen decapitated the governor." => gunmen > governor
v garrotte + obj:$assault_president tgt=obj mode=targeted cameo=186 "Gunmen garrotted the governor." => gunmen > governor
v poison|hack_to|gun_down|shoot_dead + obj:$assault_president tgt=obj mode=targeted cameo=186 "Gunmen poisoned the governor." => gunmen > governor
v plot|attempt|try + xcomp:assassinate|kill|murder|poison tgt=xcomp.obj mode=targeted cameo=185 need=tgt absorb=yes "Officers plotted to kill the president." => officers > president
v plan + xcomp:assassinate|kill|murder|poison tgt=xcomp.obj mode=targeted cameo=185 need=tgt absorb=yes "Officers planned to kill the president." => officers > president
v conspire + xcomp:assassinate|kill|murder|poison tgt=xcomp.obj mode=targeted cameo=185 need=tgt absorb=yes "Officers conspired to kill the president." => officers > president
v electrocute tgt=obj mode=targeted need=any
v slaughter|massacre|butcher tgt=obj cameo=202 need=any "The militia slaughtered villagers." => militia > villagers
v exterminate|liquidate tgt=obj cameo=202 need=any "The militia exterminated villagers." => militia > villagers
v annihilate|mow_down|wipe_out tgt=obj cameo=202 need=both "The militia annihilated villagers." => militia > villagers
v decimate tgt=obj cameo=202 need=any "The militia decimated villagers." => militia > villagers
v eliminate|kill|murder|slay tgt=obj need=powers weight=0.9 "Soldiers eliminated rebels." => soldiers > rebels
v neutralize|liquidate|neutralise tgt=obj need=powers weight=0.9 "Soldiers neutralized rebels." => soldiers > rebels
v take_out tgt=obj need=powers weight=0.9 "Soldiers taken out rebels." => soldiers > rebels
v finish_off|dispatch_off tgt=obj need=powers weight=0.9 "Soldiers dispatched off rebels." => soldiers > rebels
v kill|injure|wound + in                   src=in.by|in.from|by|subj tgt=obj need=tgt weight=0.9 "Soldiers were killed in a raid by rebels." => rebels > soldiers
v claim|take|cost + obj:life               src=subj tgt=obj.of need=both weight=0.6 "The raid by rebels claimed the lives of soldiers." => rebels > soldiers
v die + at:hand                            src=at.of tgt=subj need=tgt "Villagers died at the hands of the militia." => militia > villagers
v die|perish + under|from|of|after|as:torture|beating|mistreatment|abuse src=under.by|from.by|of.by|after.by|as.of.by tgt=subj mode=torture need=tgt weight=0.8 "The detainee died of torture." => > detainee
v die + under|from:torture|beating|wound|poison src=under.by|from.by tgt=subj mode=torture need=tgt weight=0.8 "The prisoner died under torture." => > prisoner
n slaughter|killing|slaying|massacre src=by|poss|mod|from tgt=of need=both weight=0.9 "The slaughter of villagers by the militia went on." => militia > villagers
n lynching|murder|extermination src=by|poss|mod|from tgt=of need=both weight=0.9 "The lynching of villagers by the militia went on." => militia > villagers
n beheading src=by|poss|mod|from tgt=of need=both weight=0.9 "The beheading of villagers by the militia went on." => militia > villagers
n execution|assassination|hanging          src=by|poss|from|mod tgt=of mode=targeted need=tgt weight=0.8 "The execution of the dissident by Iran drew protests." => iran > dissident
n assassination-attempt|assassination-bid|attempt-on|death-squad-killing src=by|from tgt=on|against|of mode=targeted cameo=185 need=tgt weight=0.8 "An assassination attempt on the president failed." => > president
n genocide|ethnic-cleansing|pogrom|ethnic-killing src=by|poss|from tgt=of|against cameo=203 need=both weight=0.7

# bodily harm (CAMEO 182, 1821, 1822)
set $assault_beaten protester demonstrator student journalist reporter man woman boy girl child villager prisoner detainee inmate activist marcher worker lawyer priest monk nun teacher doctor driver crowd migrant refugee suspect opponent supporter civilian people person resident trader farmer photographer editor blogger passer-by bystander youth unionist striker policeman officer soldier guard member leader nurse peasant herder merchant shopkeeper dissident captive hostage cleric observer
set $assault_beater police policeman soldier troop officer guard mob thug gendarme militia militiaman gang crowd security-force agent paramilitary force vigilante army warder jailer attacker assailant settler men trooper supporter militant
v beat + obj:$assault_beaten tgt=obj|obj.of mode=beat cameo=182 need=both id=assault.beat-persons "Traffickers beat the villagers." => traffickers > villagers
v beat + subj:$assault_beater tgt=obj mode=beat cameo=182 need=both id=assault.beat-by-force "Police beat the singer." => police > singer
v beat|kick|punch|club|whip|slap|lash|cane|flog|batter|trample|maul|rough_up|beat_up + by:$assault_beater src=by tgt=obj mode=beat cameo=182 need=both id=assault.beaten-by-force "The singer was beaten by police." => police > singer
v beat_up|club tgt=obj mode=beat cameo=182 need=both "Guerrillas clubbed the protesters." => guerrillas > protesters
v whip tgt=obj mode=beat cameo=182 need=both "Police whipped up the protesters." => police > protesters
v flog|cane|manhandle|rough_up tgt=obj mode=beat cameo=182 need=both "Police flogged up the protesters." => police > protesters
v thrash|punch|kick|bludgeon tgt=obj mode=beat cameo=182 need=both "Police thrashed up the protesters." => police > protesters
v slap|maul|batter tgt=obj mode=beat cameo=182 need=both "Police slapped up the protesters." => police > protesters
v lash tgt=obj mode=beat cameo=182 need=both "Police lashed up the protesters." => police > protesters
v pummel|trample|clobber|truncheon tgt=obj mode=beat cameo=182 need=both "Police pummeled up the protesters." => police > protesters
v beat + with:baton|stick|club|truncheon|rifle|whip|belt|fist tgt=obj mode=beat need=tgt "Police beat students with batons." => police > students
v use|swing|wield + obj:baton|club|truncheon|whip|stick tgt=against|on|to mode=beat need=src "Police used batons against students." => police > students
v beat|club + to:death                     tgt=obj mode=beat need=tgt "A mob beat the soldier to death." => mob > soldier
v assault|attack + adv:physically          tgt=obj mode=beat need=tgt "Thugs physically assaulted the journalist." => thugs > journalist
v stab|hack|knife tgt=obj mode=primitive need=tgt weight=0.9 "Attackers stabbed the soldier."
v slash tgt=obj mode=primitive need=tgt weight=0.9 "Attackers slashed the soldier."
v spear|axe|stone|behead tgt=obj mode=primitive need=tgt weight=0.9 "Attackers speared the soldier."
v bayonet|run_over|mow_down tgt=obj mode=primitive need=tgt weight=0.9 "Attackers bayoneted the soldier."
v ram tgt=obj mode=primitive need=tgt weight=0.9 "Attackers rammed the soldier."
v throttle|strangle|drown|hack_to tgt=obj mode=primitive need=tgt weight=0.9 "Attackers throttled the soldier."
set $assault_knife knife machete axe sword spear stick stone arrow cutlass hammer dagger truck car vehicle
v kill|attack|assault + with:$assault_knife tgt=obj mode=primitive need=tgt "Attackers killed the priest with machetes."
v slay + with:$assault_knife tgt=obj mode=primitive need=tgt "Attackers slew the priest with machetes."
v murder + with:$assault_knife tgt=obj mode=primitive need=tgt "Attackers murdered the priest with machetes."
v torture|mistreat|brutalize tgt=obj mode=torture need=tgt weight=0.9 "Soldiers tortured the prisoners." => soldiers > prisoners
v brutalise tgt=obj mode=torture need=tgt weight=0.9 "Soldiers brutalised the prisoners." => soldiers > prisoners
v maim|mutilate|waterboard|electrocute tgt=obj mode=torture need=tgt weight=0.9 "Soldiers mutilated the prisoners." => soldiers > prisoners
v disfigure|abuse|ill-treat tgt=obj mode=torture need=tgt weight=0.9 "Soldiers disfigured the prisoners." => soldiers > prisoners
v maltreat tgt=obj mode=torture need=tgt weight=0.9 "Soldiers maltreated the prisoners." => soldiers > prisoners
v subject + to:torture|abuse|beating|violence|electric-shock|mistreatment tgt=obj mode=torture need=tgt "Soldiers subjected the prisoners to torture." => soldiers > prisoners
n torture|mistreatment|ill-treatment + of src=by|poss|mod|from tgt=of mode=torture need=both weight=0.9 "The torture of prisoners by soldiers went on." => soldiers > prisoners
n abuse + of src=by|poss|mod|from tgt=of mode=torture need=both weight=0.9 "The abuse of prisoners by soldiers went on." => soldiers > prisoners
n beating|flogging|caning src=by|poss|from tgt=of mode=beat need=both weight=0.9 "The beating of students by police went on." => police > students
n whipping src=by|poss|from tgt=of mode=beat need=both weight=0.9 "The whipping of students by police went on." => police > students
n stabbing|stoning src=by|poss|from tgt=of mode=beat need=both weight=0.9 "The stabbing of students by police went on." => police > students
v rape|gang-rape|molest                    tgt=obj mode=sexual need=tgt
v abuse|assault|attack + adv:sexually tgt=obj mode=sexual need=tgt "Guards sexually abused migrants." => guards > migrants
v molest + adv:sexually tgt=obj mode=sexual need=tgt "Guards sexually molested migrants." => guards > migrants
v harass + adv:sexually tgt=obj mode=sexual need=tgt "Guards sexually harassed migrants." => guards > migrants
n rape|sexual-assault|sexual-abuse src=by|poss tgt=of|on mode=sexual need=both weight=0.9 "The rape of villagers by soldiers went on." => soldiers > villagers
n gang-rape src=by|poss tgt=of|on mode=sexual need=both weight=0.9 "The gang rape of villagers by soldiers went on." => soldiers > villagers
v wound|injure|hurt tgt=obj need=both weight=0.9 "Rebels wounded soldiers." => rebels > soldiers
v maim tgt=obj need=both weight=0.9 "Rebels maimed soldiers." => rebels > soldiers
v disable|blind tgt=obj need=both weight=0.9 "Rebels blinded soldiers." => rebels > soldiers

# abduct, hostage, hijack (CAMEO 180, 181)
set $assault_hostage hostage captive tourist aid-worker missionary engineer schoolgirl foreigner oil-worker contractor hostages crew
set $assault_gunman gunman rebel militant guerrilla bandit pirate insurgent kidnapper separatist extremist terrorist fighter militia group gang hijacker
v snatch|kidnap|abduct + obj:$assault_hostage + subj:$assault_gunman tgt=obj.of|obj.from|from|obj mode=abduct cameo=181 need=src "Gunmen snatched an aid worker." => gunmen > aid worker
v seize + obj:$assault_hostage + subj:$assault_gunman tgt=obj.of|obj.from|from|obj mode=abduct cameo=181 need=src "Gunmen seized an aid worker." => gunmen > aid worker
v grab|hold|capture + obj:$assault_hostage + subj:$assault_gunman tgt=obj.of|obj.from|from|obj mode=abduct cameo=181 need=src "Gunmen grabbed an aid worker." => gunmen > aid worker
v take + obj:$assault_hostage + subj:$assault_gunman tgt=obj.of|obj.from|from|obj mode=abduct cameo=181 need=src "Gunmen took an aid worker." => gunmen > aid worker
v take|hold|seize|keep + comp:hostage|captive|prisoner tgt=obj mode=abduct need=tgt
v take|hold|keep + as:hostage|prisoner|captive tgt=obj mode=abduct need=tgt "The rebels took soldiers as hostages." => rebels > soldiers
v take + obj:prisoner                      tgt=obj.from|obj mode=abduct need=src "The rebels took prisoners." => rebels > prisoners
v take_captive                             tgt=obj mode=abduct need=powers
v hold + by                                src=by tgt=obj mode=abduct need=force weight=0.8 "Two nurses were held by the rebels." => rebels > nurses
n assassin|murderer|killer + of            src=self tgt=of need=both status=actual weight=0.9 "The killers of the bishop went free." => killers > bishop
n kidnapper|abductor|captor + of           src=self tgt=of mode=abduct need=both status=actual weight=0.9 "The kidnappers of the engineer wrote a letter." => kidnappers > engineer
v assassinate|murder|slay                  src=none tgt=head need=tgt status=actual weight=0.8 id=assault.murdered-one "The murdered bishop had many friends." => > bishop
a murdered|assassinated|slain              src=none tgt=head need=tgt status=actual weight=0.8 "The slain judge had many friends." => > judge
a kidnapped|abducted                       src=none tgt=head mode=abduct need=tgt status=actual weight=0.8 "The abducted teacher wrote a letter." => > teacher
v kidnap|abduct                            src=none tgt=head mode=abduct need=tgt status=actual weight=0.8 id=assault.kidnapped-one "The kidnapped engineer wrote a letter." => > engineer
v hijack|commandeer|skyjack|seize + obj:plane|airliner|aircraft|bus|ship|tanker|jet|vessel|train|ferry|freighter|helicopter|truck|cargo-ship tgt=obj.of|obj.mod|obj.from mode=abduct need=src "Pirates hijacked a tanker." => pirates > tanker
n kidnapping|abduction|kidnap + of src=by|poss|from|mod tgt=of mode=abduct need=any weight=0.9 "The kidnapping of tourists by rebels hurt trade." => rebels > tourists
n hijacking + of src=by|poss|from|mod tgt=of mode=abduct need=any weight=0.9 "The hijacking of tourists by rebels hurt trade." => rebels > tourists
n seizure + of src=by|poss|from|mod tgt=of mode=abduct need=any weight=0.9 "The seizure of tourists by rebels hurt trade." => rebels > tourists

# property (CAMEO 1823 here)
set $assault_village village house home school church mosque hospital building office farm crop hut vehicle shop clinic town bus truck police-station convoy base camp factory tank ship aircraft helicopter bunker tunnel stronghold warehouse depot
v burn|torch|set_fire|burn_down + obj:$assault_village tgt=obj.of|of|obj.poss|obj.mod|obj.in mode=destroy need=src "The militia burned the homes of villagers." => militia > villagers
v incinerate|raze|destroy + obj:$assault_village tgt=obj.of|of|obj.poss|obj.mod|obj.in mode=destroy need=src "The militia incinerated the homes of villagers." => militia > villagers
v wreck + obj:$assault_village tgt=obj.of|of|obj.poss|obj.mod|obj.in mode=destroy need=src "The militia wrecked the homes of villagers." => militia > villagers
v devastate|level|flatten + obj:$assault_village tgt=obj.of|of|obj.poss|obj.mod|obj.in mode=destroy need=src "The militia devastated the homes of villagers." => militia > villagers
v obliterate + obj:$assault_village tgt=obj.of|of|obj.poss|obj.mod|obj.in mode=destroy need=src "The militia obliterated the homes of villagers." => militia > villagers
v set + on:fire                            tgt=obj|obj.of mode=destroy need=src "Rebels set a village on fire."
v set + obj:fire|alight|ablaze             tgt=to|to.of|obj.to mode=destroy need=src "Rebels set fire to the camp of the soldiers." => rebels > soldiers
v plunder|pillage|loot                     tgt=obj|obj.of mode=destroy need=power weight=0.9
v sink|scuttle|torpedo|ram                 tgt=obj.of|obj.mod|obj|obj.from mode=destroy need=src weight=0.8 "The navy sank a ship of the rebels." => navy > rebels
n burning|destruction|razing + of src=by|poss|from tgt=of mode=destroy need=src weight=0.8 "The burning of villages by the militia went on." => militia
n torching + of src=by|poss|from tgt=of mode=destroy need=src weight=0.8 "The torching of villages by the militia went on." => militia
n arson|sinking + of src=by|poss|from tgt=of mode=destroy need=src weight=0.8 "The arson of villages by the militia went on." => militia

# firearms, explosives (CAMEO 183, 193)
v gun_down|shoot|shoot_dead|machine-gun tgt=obj|at mode=firearms need=tgt weight=0.9
v cut_down|mow_down|snipe tgt=obj|at mode=firearms need=tgt weight=0.9 "Gunmen cut down soldiers." => gunmen > soldiers
v strafe tgt=obj|at mode=firearms need=tgt weight=0.9 "Gunmen strafed soldiers." => gunmen > soldiers
v fire|shoot|open_fire|snipe + at|on|upon|into tgt=at|on|upon|into|at.of|on.of mode=firearms cameo=193 need=src "Soldiers fired on the demonstrators." => soldiers > demonstrators
v blaze + at|on|upon|into tgt=at|on|upon|into|at.of|on.of mode=firearms cameo=193 need=src "Soldiers blazed on the demonstrators." => soldiers > demonstrators
v shoot + comp:dead                        tgt=obj mode=firearms need=tgt "Gunmen shot the judge dead." => gunmen > judge
v shoot + to|in:death|back|head|leg|chest  tgt=obj mode=firearms need=tgt "Gunmen shot the judge in the head." => gunmen > judge
v open + obj:fire tgt=on|at|obj.on|obj.at|on.of mode=firearms cameo=193 need=src weight=0.95 "Soldiers opened fire on the demonstrators." => soldiers > demonstrators
v return + obj:fire                        tgt=at|on mode=firearms need=src weight=0.8 "Soldiers returned fire." => soldiers
v spray|rake|riddle + with:bullet|gunfire|machine-gun-fire|fire tgt=obj|obj.of mode=firearms need=src "Gunmen sprayed the mosque with bullets."
v pepper + with:bullet|gunfire|machine-gun-fire|fire tgt=obj|obj.of mode=firearms need=src "Gunmen peppered the mosque with bullets."
v fire + obj:shot|bullet|round|live-ammunition|ammunition|warning-shot|live-round|gun|rifle|machine-gun tgt=at|on|into|over|obj.at|against mode=firearms cameo=193 need=src "Soldiers fired shots at demonstrators." => soldiers > demonstrators
n shooting|gunfire|gun-attack src=by|from|poss|mod|between tgt=of|on|at|against|with mode=firearms need=any cameo=193 weight=0.9 "The shooting of demonstrators by soldiers caused anger." => soldiers > demonstrators
n sniping src=by|from|poss|mod|between tgt=of|on|at|against|with mode=firearms need=any cameo=193 weight=0.9 "The sniping of demonstrators by soldiers caused anger." => soldiers > demonstrators
n machine-gun-fire|sniper-fire|gunbattle src=by|from|poss|mod|between tgt=of|on|at|against|with mode=firearms need=any cameo=193 weight=0.9 "The sniper fire of demonstrators by soldiers caused anger." => soldiers > demonstrators
n firefight src=by|from|poss|mod|between tgt=of|on|at|against|with mode=firearms need=any cameo=193 weight=0.9 "The firefight of demonstrators by soldiers caused anger." => soldiers > demonstrators
v bomb|dynamite|blow_up tgt=obj|obj.of|obj.in mode=explosives need=any cameo=183 "Separatists bombed a bridge." => separatists
v firebomb tgt=obj|obj.of|obj.in mode=explosives need=any cameo=183 "Separatists firebombed a bridge." => separatists
v blast|petrol-bomb tgt=obj|obj.of|obj.in mode=explosives need=any cameo=183 "Separatists blasted a bridge." => separatists
set $assault_bomb bomb car-bomb grenade explosive mine device hand-grenade explosive-device roadside-bomb truck-bomb landmine bombs time-bomb
v detonate|explode|set_off + obj:$assault_bomb tgt=at|in|near|against|outside|obj.at|into|on mode=explosives need=src cameo=183 "Separatists detonated a bomb." => separatists
v plant + obj:$assault_bomb tgt=at|in|near|against|outside|obj.at|into|on mode=explosives need=src cameo=183 "Separatists planted a bomb." => separatists
v place|throw|hurl + obj:$assault_bomb tgt=at|in|near|against|outside|obj.at|into|on mode=explosives need=src cameo=183 "Separatists placed a bomb." => separatists
v lob + obj:$assault_bomb tgt=at|in|near|against|outside|obj.at|into|on mode=explosives need=src cameo=183 "Separatists lobed a bomb." => separatists
v trigger|activate|leave + obj:$assault_bomb tgt=at|in|near|against|outside|obj.at|into|on mode=explosives need=src cameo=183 "Separatists triggered a bomb." => separatists
v explode|go_off|detonate + subj:bomb|car-bomb|grenade|device|mine|roadside-bomb|explosive|charge|rocket|dynamite src=none tgt=near|outside|at|in.of|near.of|outside.of mode=explosives need=tgt cameo=183 weight=0.7 "A bomb exploded near the headquarters of the police." => > police
set $assault_bomb_ bomb explosion blast bombing car-bomb grenade mine landmine roadside-bomb explosive device
v kill|wound|injure|hit|shatter + subj:$assault_bomb_ src=subj.by|subj.mod tgt=obj|obj.of mode=explosives need=tgt cameo=183 "A bomb killed soldiers." => > soldiers
v target|destroy|maim|damage + subj:$assault_bomb_ src=subj.by|subj.mod tgt=obj|obj.of mode=explosives need=tgt cameo=183 "A bomb destroyed soldiers." => > soldiers
v damage|destroy|hit|rock|shake|shatter|wreck + by:$assault_bomb_|rocket|mortar|shell|dynamite|shrapnel src=none tgt=obj mode=explosives need=tgt cameo=183 "The embassy was damaged by a bomb."
v damage|destroy|break|shatter|shake + subj:shock-wave|shockwave|blast-wave|shrapnel src=none tgt=obj|obj.of mode=explosives need=tgt cameo=183 "The shock wave damaged the embassy." => > embassy
v cause + subj:$assault_bomb_ + obj:damage src=subj.by|subj.mod tgt=obj.to|to mode=explosives need=tgt cameo=183 "The bomb caused damage to the embassy."
n bombing|bomb-attack|grenade-attack|explosion|blast|car-bomb-attack|car-bombing|roadside-bombing|firebombing|bomb-blast src=by|from|poss|mod|holder|blamed tgt=of|on|against|at|near mode=explosives cameo=183 need=any weight=0.9 "The bombing of a barracks by separatists killed many."
v blow_up + obj:himself|herself|themselves|itself tgt=near|in|at|outside|among|beside|near.of|outside.of|in.of mode=suicide-attack cameo=1831 need=any weight=0.9 "A suicide bomber blew himself up near the police."
set $assault_suicide_bomber suicide-bomber suicide-bombing suicide-attack suicide-attacker
v kill|wound|injure + subj:$assault_suicide_bomber src=subj.from|subj.of|subj tgt=obj|obj.of|into mode=suicide-attack cameo=1831 need=any "A suicide bomber killed soldiers."
v attack + subj:$assault_suicide_bomber src=subj.from|subj.of|subj tgt=obj|obj.of|into mode=suicide-attack cameo=1831 need=any "A suicide bomber attacked soldiers."
v hit|target|strike|ram + subj:$assault_suicide_bomber src=subj.from|subj.of|subj tgt=obj|obj.of|into mode=suicide-attack cameo=1831 need=any "A suicide bomber hit soldiers."
n suicide-bombing|suicide-attack|suicide-bomb-attack|suicide-car-bombing src=by|from|poss|holder tgt=on|against|of|at|in mode=suicide-attack cameo=1831 need=any weight=0.8 "A suicide attack on the police shook the capital." => > police

# heavy weapons, air, drones, crowd control, unconventional (CAMEO 194, 195, 1952, 175, 204)
set $assault_artillery artillery rocket mortar shell tank missile howitzer heavy-weapon artillery-fire
v pound|shell|bombard + with:$assault_artillery tgt=obj|obj.of|obj.in mode=heavy-weapons cameo=194 need=src "The army pounded the rebels with artillery." => army > rebels
v pummel + with:$assault_artillery tgt=obj|obj.of|obj.in mode=heavy-weapons cameo=194 need=src "The army pummeled the rebels with artillery." => army > rebels
v blast|rocket|hammer + with:$assault_artillery tgt=obj|obj.of|obj.in mode=heavy-weapons cameo=194 need=src "The army blasted the rebels with artillery." => army > rebels
v batter + with:$assault_artillery tgt=obj|obj.of|obj.in mode=heavy-weapons cameo=194 need=src "The army battered the rebels with artillery." => army > rebels
v strafe|mortar|barrage + with:$assault_artillery tgt=obj|obj.of|obj.in mode=heavy-weapons cameo=194 need=src "The army strafed the rebels with artillery." => army > rebels
v shell|bombard|pound tgt=obj|obj.of|obj.in|obj.mod mode=heavy-weapons cameo=194 need=any weight=0.9 "The army shelled the rebels." => army > rebels
v mortar tgt=obj|obj.of|obj.in|obj.mod mode=heavy-weapons cameo=194 need=any weight=0.9 "The army mortared the rebels." => army > rebels
v rocket tgt=obj|obj.of|obj.in|obj.mod mode=heavy-weapons cameo=194 need=any weight=0.9 "The army rocketed the rebels." => army > rebels
set $assault_artillery_ artillery shell mortar mortar-shell rocket mortar-round artillery-shell missile rocket-propelled-grenade grad-rocket katyusha katyusha-rocket artillery-fire anti-tank-missile projectile salvo scud cruise-missile
v fire|launch|lob + obj:$assault_artillery_ tgt=at|on|into|against|toward|towards|across|obj.at|at.of|into.of|over mode=heavy-weapons cameo=194 need=src "Militants fired mortars at the soldiers." => militants > soldiers
v rain + obj:$assault_artillery_ tgt=at|on|into|against|toward|towards|across|obj.at|at.of|into.of|over mode=heavy-weapons cameo=194 need=src "Militants rained mortars at the soldiers." => militants > soldiers
v unleash|send|shoot + obj:$assault_artillery_ tgt=at|on|into|against|toward|towards|across|obj.at|at.of|into.of|over mode=heavy-weapons cameo=194 need=src "Militants unleashed mortars at the soldiers." => militants > soldiers
v hurl + obj:$assault_artillery_ tgt=at|on|into|against|toward|towards|across|obj.at|at.of|into.of|over mode=heavy-weapons cameo=194 need=src "Militants hurled mortars at the soldiers." => militants > soldiers
v pour|direct + obj:$assault_artillery_ tgt=at|on|into|against|toward|towards|across|obj.at|at.of|into.of|over mode=heavy-weapons cameo=194 need=src "Militants poured mortars at the soldiers." => militants > soldiers
v kill|wound|injure|hit|destroy|damage + subj:shell|shelling|mortar|rocket|artillery|rocket-attack|missile|tank-fire|mortar-fire|bombardment src=subj.by|subj.from|subj.mod|subj.of tgt=obj|obj.of mode=heavy-weapons need=tgt cameo=194
n shelling|bombardment|artillery-attack src=by|from|poss|mod|holder tgt=of|on|against|at mode=heavy-weapons cameo=194 need=any weight=0.9 "The shelling of soldiers by rebels went on." => rebels > soldiers
n rocket-attack src=by|from|poss|mod|holder tgt=of|on|against|at mode=heavy-weapons cameo=194 need=any weight=0.9 "The rocket attack of soldiers by rebels went on." => rebels > soldiers
n mortar-attack|mortar-fire|artillery-fire src=by|from|poss|mod|holder tgt=of|on|against|at mode=heavy-weapons cameo=194 need=any weight=0.9 "The mortar attack of soldiers by rebels went on." => rebels > soldiers
n rocket-fire src=by|from|poss|mod|holder tgt=of|on|against|at mode=heavy-weapons cameo=194 need=any weight=0.9 "The rocket fire of soldiers by rebels went on." => rebels > soldiers
n missile-attack|barrage|artillery-barrage src=by|from|poss|mod|holder tgt=of|on|against|at mode=heavy-weapons cameo=194 need=any weight=0.9 "The missile attack of soldiers by rebels went on." => rebels > soldiers
n cannonade src=by|from|poss|mod|holder tgt=of|on|against|at mode=heavy-weapons cameo=194 need=any weight=0.9 "The cannonade of soldiers by rebels went on." => rebels > soldiers
set $assault_warplane warplane jet bomber aircraft plane helicopter fighter-jet fighter-plane airstrike air-strike air-raid fighter-bomber gunship mig helicopter-gunship fighter
v bomb|attack|hit + subj:$assault_warplane tgt=obj|obj.of|obj.in|obj.mod mode=aerial cameo=195 need=src "Syrian warplanes bombed the rebels." => syrian > rebels
v strike + subj:$assault_warplane tgt=obj|obj.of|obj.in|obj.mod mode=aerial cameo=195 need=src "Syrian warplanes struck the rebels." => syrian > rebels
v strafe|raid|target + subj:$assault_warplane tgt=obj|obj.of|obj.in|obj.mod mode=aerial cameo=195 need=src "Syrian warplanes strafed the rebels." => syrian > rebels
v bombard + subj:$assault_warplane tgt=obj|obj.of|obj.in|obj.mod mode=aerial cameo=195 need=src "Syrian warplanes bombarded the rebels." => syrian > rebels
v pound|blast|rocket + subj:$assault_warplane tgt=obj|obj.of|obj.in|obj.mod mode=aerial cameo=195 need=src "Syrian warplanes pounded the rebels." => syrian > rebels
set $assault_airstrike airstrike air-strike air-raid aerial-attack air-attack air-campaign bombing-raid bombing-campaign air-assault missile-strike bombing-run aerial-bombardment air-offensive missile-attack bombing-mission helicopter-raid helicopter-attack
v carry_out|launch|conduct + obj:$assault_airstrike tgt=on|against|obj.on|obj.against|in|obj.in|over|at mode=aerial cameo=195 need=src "The army carried out air strikes on the rebels." => army > rebels
v mount + obj:$assault_airstrike tgt=on|against|obj.on|obj.against|in|obj.in|over|at mode=aerial cameo=195 need=src "The army mounted air strikes on the rebels." => army > rebels
v unleash|stage|order + obj:$assault_airstrike tgt=on|against|obj.on|obj.against|in|obj.in|over|at mode=aerial cameo=195 need=src "The army unleashed air strikes on the rebels." => army > rebels
v make + obj:$assault_airstrike tgt=on|against|obj.on|obj.against|in|obj.in|over|at mode=aerial cameo=195 need=src "The army made air strikes on the rebels." => army > rebels
v fly|resume|begin + obj:$assault_airstrike tgt=on|against|obj.on|obj.against|in|obj.in|over|at mode=aerial cameo=195 need=src "The army flew air strikes on the rebels." => army > rebels
v intensify + obj:$assault_airstrike tgt=on|against|obj.on|obj.against|in|obj.in|over|at mode=aerial cameo=195 need=src "The army intensified air strikes on the rebels." => army > rebels
v step_up|continue + obj:$assault_airstrike tgt=on|against|obj.on|obj.against|in|obj.in|over|at mode=aerial cameo=195 need=src "The army stepped up air strikes on the rebels." => army > rebels
set $assault_bomb__ bomb barrel-bomb cluster-bomb napalm leaflet-bomb incendiary-bomb
v drop|rain|release + obj:$assault_bomb__ tgt=on|over|in|obj.on|on.of mode=aerial cameo=195 need=src "The army dropped bombs on the rebels." => army > rebels
v unload + obj:$assault_bomb__ tgt=on|over|in|obj.on|on.of mode=aerial cameo=195 need=src "The army unloaded bombs on the rebels." => army > rebels
set $assault_plane plane jet helicopter aircraft drone airliner warplane bomber fighter fighter-jet fighter-plane missile balloon mig spy-plane helicopter-gunship
v shoot_down|down|bring_down + obj:$assault_plane tgt=obj.of|of|obj.mod|obj.poss|obj.from|obj mode=aerial cameo=195 need=src "Rebels shot down a helicopter of the army." => rebels > army
v intercept + obj:$assault_plane tgt=obj.of|of|obj.mod|obj.poss|obj.from|obj mode=aerial cameo=195 need=src "Rebels intercepted a helicopter of the army." => rebels > army
v kill|wound|injure|hit|destroy|target|flatten|level + subj:airstrike|air-strike|air-raid|strike|bombing-raid|air-attack|missile-strike|raid src=subj.by|subj.poss|subj.mod|subj.from|subj.of tgt=obj|obj.of mode=aerial need=tgt cameo=195 weight=0.9 "An air strike by the army killed rebels." => army > rebels
n missile-strike|bombing-raid|aerial-bombardment|air-campaign src=by|from|poss|mod|holder tgt=on|against|of|in mode=aerial cameo=195 need=both weight=0.9
n aerial-attack|bombing-campaign|helicopter-attack|aerial-bombing src=by|from|poss|mod|holder tgt=on|against|of|in mode=aerial cameo=195 need=both weight=0.9
v kill|wound|injure|hit|destroy|target + subj:drone|drone-strike|drone-attack|unmanned-aircraft src=subj.by|subj.poss|subj.mod|subj.from|subj tgt=obj|obj.of mode=drone cameo=1952 need=tgt "A drone strike by the army killed militants." => army > militants
set $assault_drone drone drone-strike drone-attack kamikaze-drone attack-drone armed-drone
v carry_out|launch|conduct|fly + obj:$assault_drone tgt=on|against|at|obj.on|obj.against|into|in mode=drone cameo=1952 need=src weight=0.8
v send|use|deploy + obj:$assault_drone tgt=on|against|at|obj.on|obj.against|into|in mode=drone cameo=1952 need=src weight=0.8 "The army sent drone strikes on the militants." => army > militants
v fire + obj:$assault_drone tgt=on|against|at|obj.on|obj.against|into|in mode=drone cameo=1952 need=src weight=0.8 "The army fired drone strikes on the militants." => army > militants
set $assault_tear_gas tear-gas teargas tear-gas-canister rubber-bullet water-cannon stun-grenade pepper-spray plastic-bullet rubber-coated-bullet smoke-bomb tear-gas-grenade gas-canister pellet birdshot flash-bang baton-round teargas-canister tear-gas-shell gas teargas
v fire|use|lob + obj:$assault_tear_gas tgt=at|on|into|against|to|obj.at|obj.on|xcomp.obj mode=crowd-control cameo=175 need=src "Police fired rubber bullets at demonstrators." => police > demonstrators
v shoot + obj:$assault_tear_gas tgt=at|on|into|against|to|obj.at|obj.on|xcomp.obj mode=crowd-control cameo=175 need=src "Police shot rubber bullets at demonstrators." => police > demonstrators
v launch|unleash|deploy + obj:$assault_tear_gas tgt=at|on|into|against|to|obj.at|obj.on|xcomp.obj mode=crowd-control cameo=175 need=src "Police launched rubber bullets at demonstrators." => police > demonstrators
v throw + obj:$assault_tear_gas tgt=at|on|into|against|to|obj.at|obj.on|xcomp.obj mode=crowd-control cameo=175 need=src "Police threw rubber bullets at demonstrators." => police > demonstrators
set $assault_gas gas tear-gas teargas baton cannon water-cannon bullet rubber-bullet force pepper-spray warning-shot stick gunfire
v disperse|break_up|scatter + with:$assault_gas tgt=obj|obj.of mode=crowd-control cameo=175 need=src "Police dispersed the demonstrators with tear gas." => police > demonstrators
v drive_back + with:$assault_gas tgt=obj|obj.of mode=crowd-control cameo=175 need=src "Police drove back the demonstrators with tear gas." => police > demonstrators
v clear|repel|push_back + with:$assault_gas tgt=obj|obj.of mode=crowd-control cameo=175 need=src "Police cleared the demonstrators with tear gas." => police > demonstrators
set $assault_protester protester demonstrator crowd student marcher worker striker rally
v baton-charge|teargas|tear-gas + obj:$assault_protester tgt=obj mode=crowd-control cameo=175 need=src
v charge|pepper-spray + obj:$assault_protester tgt=obj mode=crowd-control cameo=175 need=src "Police charged the demonstrators." => police > demonstrators
v use + obj:force|excessive-force|violence tgt=against|on|obj.against mode=crowd-control need=src weight=0.8 "Police used force against demonstrators." => police > demonstrators
n baton-charge|tear-gas|police-brutality   src=by|poss|mod|from|holder tgt=on|against|at mode=crowd-control need=both weight=0.7 "A baton charge by police on students followed." => police > students
set $assault_chemical_weapon chemical-weapon poison-gas mustard-gas sarin nerve-gas chlorine biological-weapon nerve-agent nuclear-weapon anthrax toxic-gas chlorine-gas atomic-bomb white-phosphorus
v use|release|unleash + obj:$assault_chemical_weapon tgt=against|on|obj.against|obj.on|in mode=unconventional cameo=204 context=cbrn need=src "The army used poison gas against the rebels." => army > rebels
v employ + obj:$assault_chemical_weapon tgt=against|on|obj.against|obj.on|in mode=unconventional cameo=204 context=cbrn need=src "The army employed poison gas against the rebels." => army > rebels
v drop|fire|disperse + obj:$assault_chemical_weapon tgt=against|on|obj.against|obj.on|in mode=unconventional cameo=204 context=cbrn need=src "The army dropped poison gas against the rebels." => army > rebels
v gas                                      tgt=obj mode=unconventional cameo=204 context=cbrn need=both weight=0.8 "The army gassed the rebels." => army > rebels
n gas-attack|chemical-attack|chemical-weapon-attack|poison-gas-attack|nerve-gas-attack|anthrax-attack src=by|from|poss|mod|holder tgt=on|against|of mode=unconventional cameo=204 context=cbrn need=any weight=0.9 "A gas attack by the army on the rebels killed many." => army > rebels

# occupy territory (CAMEO 192)
set $assault_town town city village territory base airport province island hill stronghold district capital post outpost bridge port region garrison land settlement camp area headquarters barracks field half area bank peninsula headquarters pass ridge fort fortress junction suburb valley refinery oilfield
v capture|seize|occupy + obj:$assault_town tgt=from|obj.from|obj.of|obj.poss|obj.mod cameo=192 need=src weight=0.9 "Rebels captured a town from the army." => rebels > army
v take + obj:$assault_town tgt=from|obj.from|obj.of|obj.poss|obj.mod cameo=192 need=src weight=0.9 "Rebels took a town from the army." => rebels > army
v overrun|conquer|retake + obj:$assault_town tgt=from|obj.from|obj.of|obj.poss|obj.mod cameo=192 need=src weight=0.9 "Rebels overran a town from the army." => rebels > army
v recapture + obj:$assault_town tgt=from|obj.from|obj.of|obj.poss|obj.mod cameo=192 need=src weight=0.9 "Rebels recaptured a town from the army." => rebels > army
v take_over|reclaim|regain + obj:$assault_town tgt=from|obj.from|obj.of|obj.poss|obj.mod cameo=192 need=src weight=0.9 "Rebels took over a town from the army." => rebels > army
v secure + obj:$assault_town tgt=from|obj.from|obj.of|obj.poss|obj.mod cameo=192 need=src weight=0.9 "Rebels secured a town from the army." => rebels > army
v win_back|invade + obj:$assault_town tgt=from|obj.from|obj.of|obj.poss|obj.mod cameo=192 need=src weight=0.9 "Rebels won back a town from the army." => rebels > army
v reconquer|conquer tgt=obj|obj.of|obj.poss cameo=192 need=src weight=0.9
v fire|shoot|attack + adv:first tgt=at|on cameo=190 need=src "Soldiers fired first." => soldiers
v strike + adv:first tgt=at|on cameo=190 need=src "Soldiers struck first." => soldiers

# the general verbs and nouns of the type, where no line above asks for more
v attack|assail|assault src=subj tgt=obj|obj.in need=tgt "Rebels attacked villagers."
v attack src=subj tgt=none need=power weight=0.9 id=assault.attack-nobody "Rebels attacked at dawn." => rebels
v raid src=subj tgt=obj|obj.in need=any "Rebels raided villagers."
v erupt|break_out|rage|flare|flare_up|resume|continue|intensify|occur|take_place + subj:fighting|clash|battle|gunbattle|gunfight|firefight|skirmish|hostility src=between|subj.between|subj.with|subj.of|subj.among|among tgt=subj.with recip=yes need=two cameo=190 weight=0.9
n attack|assault|raid|offensive|ambush|incursion|invasion|onslaught|strike|operation|aggression|counterattack|counter-offensive|violence|war|campaign|hostility + against|on src=by|poss|mod|from|holder tgt=against|on need=both cameo=190 weight=0.9
v execute|hang|behead|put_to_death|electrocute tgt=obj mode=targeted need=any
n airstrike|air-strike|air-raid|air-attack|missile-strike|bombing-raid|aerial-bombardment|air-campaign|aerial-attack|bombing-campaign|helicopter-attack|aerial-bombing src=by|from|poss|mod|holder tgt=on|against|of|in mode=aerial cameo=195 need=both weight=0.9
n drone-strike|drone-attack|drone-raid     src=by|from|poss|mod|holder tgt=on|against|of|in mode=drone cameo=1952 need=any weight=0.9 "The drone raid by the army on the militants failed."
v occupy|overrun|recapture|retake|reconquer|conquer tgt=obj|obj.of|obj.poss cameo=192 need=power weight=0.9
v claim|accept + obj:responsibility        src=subj tgt=for.on|for.against|obj.for.on|obj.for.against|obj.for.of need=src weight=0.7 "The rebels claimed responsibility for the attack on the convoy."

# everyday and figurative words of attacks: bound to who or what does it
set $assault_flying missile rocket shell drone mortar bomb projectile plane jet warplane aircraft torpedo mortar-shell artillery-shell grenade car-bomb truck-bomb truck car suicide-bomber helicopter barrage salvo
v slam|crash|smash|plough|plow|plunge|tear|rip|hurtle|thud|crunch|bang|hit|fly|land|strike|punch|rain|fall|burst|explode + into|on|onto|through|in|at + subj:missile|rocket|shell|mortar|projectile|mortar-shell|artillery-shell|mortar-bomb|grenade|salvo|barrage|torpedo src=subj.of|subj.by|subj.from|subj.mod|subj.poss|subj.acl.by|subj.acl.from tgt=into.of|into.in|into.in.of|into.poss|into.mod|into|on.of|on.in|on.mod|on|onto|through|in.of|in|at mode=heavy-weapons cameo=194 need=both weight=0.9 "Israeli missiles slammed into a base of the Lebanese army." => israel > lebanese army
v slam|crash|smash|plough|plow|plunge|tear|rip|hurtle|dive|swoop|fly|hit|strike|explode + into|on|onto|through|in + subj:drone|attack-drone|kamikaze-drone|quadcopter src=subj.of|subj.by|subj.from|subj.mod|subj.poss|subj.acl.by|subj.acl.from|subj tgt=into.of|into.in|into.in.of|into.poss|into.mod|into|on.of|on.in|on|onto|through|in mode=drone cameo=1952 need=src weight=0.9 "Houthi drones smashed into a refinery in the kingdom." => houthi
v ram|drive|plough|plow|crash|steer|smash|slam|hurtle + obj:car|truck|vehicle|van|lorry|boat|motorcycle|motorbike|explosives-truck|bus|jeep + into tgt=into.of|into.poss|into.mod|into mode=primitive need=both weight=0.9 "The assailant ploughed a van into a crowd of pilgrims." => assailant > pilgrims
v plough|plow|ram|drive|smash|tear + into:crowd|pedestrian|protester|shopper|demonstrator|worshipper|soldier|marcher|people|parade|market|stall|tourist tgt=into.of|into mode=primitive need=both weight=0.8 "The assailant ploughed into a crowd of pilgrims." => assailant > pilgrims
set $assault_blaster bomb mine landmine blast explosion car-bomb roadside-bomb device grenade explosive booby-trap truck-bomb land-mine ied
v tear_apart|rip_apart|blow_apart|tear_through|rip_through|shatter|wreck|rip|tear|rock|hit|shake|strike|shred|gut|flatten|demolish|blow_up + subj:$assault_blaster src=subj.acl.by|subj.by|subj.mod|subj.of tgt=obj.of|obj.acl.obj|obj|obj.mod|obj.in|through.of|through mode=explosives cameo=183 need=any weight=0.9 "A mine laid by rebels wrecked a bus of the army." => rebels > army
v step|tread|drive|run|hit|strike + over|on:mine|landmine|bomb|land-mine|explosive|device src=on.acl.by|on.by|over.acl.by tgt=subj|surf mode=explosives cameo=183 need=tgt weight=0.7 "The soldiers drove over a mine laid by rebels."
v lob|hurl|toss|throw|fling|pitch|roll + obj:grenade|hand-grenade|dynamite|pipe-bomb tgt=at|into|on|onto|over|through|into.of|at.of|obj.at|in|among mode=explosives cameo=183 need=src weight=0.9 "Militants tossed grenades at the policemen." => militants > policemen
v hack|chop|cut|slash|carve|hew|bludgeon|stone|knife|stab|batter|burn|trample|kick|crush|spear|bayonet|dismember|drag + to|into:death|piece|bit tgt=obj|to.obj mode=primitive need=tgt weight=0.95 "Militiamen chopped the herders to pieces." => militiamen > herders
v hack|stab|slash|knife|spear|chop|wound + with:machete|knife|axe|sword|spear|hatchet|cleaver|panga|club|hammer|cutlass|scythe|pitchfork|screwdriver|scissors|razor|bayonet|sickle tgt=obj|about mode=primitive need=tgt weight=0.95 "Militiamen slashed the herders with machetes." => militiamen > herders
v slit|cut + obj:throat tgt=obj.of|obj.poss|of mode=primitive need=tgt "Militants slit the throats of the villagers." => militants > villagers
v set|lay|fall + about|upon|into|on tgt=about|upon|into|on mode=beat need=powers weight=0.6 "Soldiers set upon the police." => soldiers > police
v set + about|upon:$assault_beaten tgt=about|upon mode=beat need=both weight=0.9 "Policemen set about the reporter with clubs." => policemen > reporter
v set_upon|set_about|lay_into tgt=obj mode=beat need=both weight=0.8 "The reporter was set upon by a mob." => mob > reporter
v knock|pistol-whip|cudgel|jostle|shove|belabor|belabour|horsewhip + obj:$assault_beaten tgt=obj|obj.of mode=beat cameo=182 need=power weight=0.8 "Soldiers shoved the prisoners." => soldiers > prisoners
v break + obj:arm|leg|rib|bone|jaw|nose|skull|finger|hand tgt=obj.of|obj.poss|of mode=beat need=both weight=0.8 "Policemen broke the arm of the reporter." => policemen > reporter
v crack + obj:head|skull tgt=obj.of|obj.poss mode=beat need=both weight=0.7 "Policemen cracked the skulls of the marchers." => policemen > marchers

# taken by force (CAMEO 181)
set $assault_taker gunman rebel militant guerrilla bandit pirate insurgent kidnapper separatist extremist terrorist fighter militia group gang hijacker raider assailant attacker jihadist militiaman tribesman abductor cell bandits men warlord clansman
v snatch|seize|kidnap|abduct|grab|take|capture|carry_off|take_away|spirit_away|march_off|drag_off|bundle_off|lead_away|whisk_away|waylay|ambush|intercept|pick_up|round_up|take_captive|take_hostage + by:$assault_taker src=by tgt=obj mode=abduct cameo=181 need=both weight=0.9 "Two engineers were snatched by rebels." => rebels > engineers
v snatch|grab|carry_off|spirit_away|march_off|drag_off|bundle_off|lead_away|whisk_away|drag_away|haul_off|take_away|waylay + subj:$assault_taker tgt=obj mode=abduct cameo=181 need=both weight=0.9 "Gunmen carried off the engineers." => gunmen > engineers
v bundle|force|drag|shove|push|pull|load|herd|throw + into|onto|from:car|van|truck|pickup|vehicle|boat|speedboat|jeep|bush|home|house|bed|bus|school|hotel + subj:$assault_taker tgt=obj mode=abduct cameo=181 need=both weight=0.95 "Masked gunmen dragged the engineer into a car." => gunmen > engineer
v fall + into:hand|clutch src=into.of|into.poss|into.mod tgt=subj mode=abduct need=both weight=0.9 "Twelve soldiers fell into the hands of rebels." => rebels > soldiers
v hold|keep + for|to:ransom tgt=obj mode=abduct need=tgt weight=0.9 "Pirates held the sailors for ransom." => pirates > sailors
v storm|board|divert|hold_up|take_over + obj:airliner|jetliner|ferry|freighter|tanker|cruise-ship|bus|train|school-bus|yacht|dhow|trawler|cargo-ship|tugboat + subj:$assault_taker tgt=obj.of|obj.mod|obj.from|obj mode=abduct need=src weight=0.95 "Masked gunmen held up a school bus." => gunmen > school bus
n hostage-taking|abduction|kidnap|kidnapping|snatching|capture + of|by src=by|poss|mod tgt=of|poss mode=abduct cameo=181 need=both weight=0.85 "The snatching of the engineers by rebels went on." => rebels > engineers

# killing and wounding in everyday words
v put|do + to:death|sword|torch tgt=obj mode=targeted need=tgt weight=0.9 "The regime put the generals to death." => regime > generals
v leave + comp:dead|wounded|injured|maimed + subj:attack|raid|bombing|ambush|airstrike|shelling|blast|shooting|assault|clash|strike|bombardment|explosion src=subj.by|subj.poss|subj.mod|subj.from tgt=obj|subj.on|subj.of|subj.against need=tgt weight=0.9 "An attack by rebels left six soldiers dead." => rebels > soldiers
v lose + obj:life|limb|leg|eye + in|to:attack|raid|bombing|ambush|airstrike|shelling|blast|shooting|assault|clash|strike|bombardment|bullet|mine|explosion src=in.by|in.of|in.mod|to.by|to.mod tgt=subj need=tgt weight=0.8 "Nine villagers lost their lives in a raid by the militia." => militia > villagers
v perish|fall + in|to|under:bullet|raid|ambush|massacre|gunfire|bombing|shelling|airstrike|fire src=in.by|to.of|under.of|to.by|in.poss tgt=subj need=both weight=0.8 "Nine villagers perished in a raid by the militia." => militia > villagers
v pump|empty|unload|fire|put + obj:bullet|magazine|round|shot|clip + into tgt=into|into.of mode=firearms cameo=193 need=both weight=0.9 "A gunman pumped bullets into the governor." => gunman > governor
v turn|train + obj:gun|weapon|rifle|fire + on tgt=on|on.of mode=firearms cameo=193 need=both weight=0.9 "Soldiers turned their guns on the demonstrators." => soldiers > demonstrators
v let_fly|open_up|let_loose|blast|blaze_away|loose_off + at|on|with tgt=at|on|obj mode=firearms need=powers weight=0.7 "Soldiers opened up on the police." => soldiers > police
v cut_down|gun_down|shoot_down|mow_down|strike_down + by:gunman|sniper|soldier|police|bullet|militia|rebel src=by tgt=obj mode=firearms need=both weight=0.9 "The priest was shot down by soldiers." => soldiers > priest

# things hit and wrecked
v reduce|pound|turn|blast|bomb|grind + to|into:rubble|ruin|ash|cinder|dust tgt=obj.of|obj.in|obj.poss|obj.mod|obj mode=destroy need=src weight=0.9 "The army reduced the homes of the villagers to rubble." => army > villagers
v put + obj:torch|match tgt=to.of|to mode=destroy need=src weight=0.8 "The militia put the torch to the huts of the herders." => militia > herders
v loot|pillage|plunder|sack|trash|smash|smash_up|wreck|gut + obj:shop|home|house|office|village|town|church|mosque|warehouse|temple|shrine|cemetery|grave|embassy|stall|store|school|clinic|hospital|market|farm|quarter|district|synagogue tgt=obj.of|obj.poss|obj.mod|obj.in|obj mode=destroy need=power weight=0.9 "The militia trashed the homes of the traders." => militia > traders
v pound|shell|hammer|blast|bombard|pulverize|pulverise|blitz|saturate|batter|plaster|lash|hit|strike|target|attack|rake|soften_up + with:rocket|shell|mortar|artillery|missile|tank|howitzer|cannon|bomb|artillery-fire|mortar-fire|heavy-weapon|drone|gunship|warplane|jet tgt=obj.of|obj.in|obj.poss|obj.mod|obj|in.of mode=heavy-weapons cameo=194 need=src weight=0.95 "The army hit the rebels with rockets." => army > rebels
v bomb|pound|blast|raid|strafe|hit|strike|attack|flatten|destroy|target|hammer|plaster|rocket|blitz|level + by:warplane|jet|plane|aircraft|bomber|helicopter|fighter-jet|air-force|gunship|fighter|helicopter-gunship|drone src=by|by.of|by.mod|by.poss tgt=obj.of|obj.in|obj.mod|obj.poss|obj mode=aerial cameo=195 need=src weight=0.95 "The camp of the rebels was blasted by Syrian jets." => syrian > rebels
v knock_out|take_out|cripple|disable|destroy|wipe_out|put_out_of_action|smash|pick_off + obj:tank|radar|battery|missile-battery|bunker|launcher|airfield|runway|gun|artillery|warship|helicopter|armored-vehicle|armoured-vehicle|convoy|position|arms-depot|ammunition-depot|command-post tgt=obj.of|obj.poss|obj.mod|obj.from|obj.in mode=destroy cameo=190 need=power weight=0.8 "The army knocked out the tanks of the rebels." => army > rebels

# fighting, invading, overrunning
v pour|stream|surge|push|thrust|punch|sweep|roll|drive|strike|cross|march|cut|slice|rumble|burst|advance|charge|fan_out + into|across|through|over:territory|country|border|frontier|province|region|enclave|city|town|capital|valley|strip + subj:troop|tank|army|force|soldier|rebel|column|commando|armor|armour|paratrooper|fighter|militia|guerrilla|division|brigade + bare tgt=into.of|across.of|into.mod|into.poss|into|through.of cameo=192 need=src weight=0.8 "Rebels surged into the town." => rebels
v overrun|storm|seize|capture|take|retake|overwhelm|break_into|fight_into|fall_upon + obj:post|base|town|village|garrison|camp|position|outpost|barracks|checkpoint|station|headquarters|hill|stronghold|airfield|island|port|fort + by:rebel|guerrilla|army|troop|militant|soldier|fighter|insurgent|militia|commando|force|jihadist src=by tgt=obj.of|obj.poss|obj.mod|from cameo=192 need=src weight=0.95 "A garrison of the army was overrun by guerrillas." => guerrillas > army
v fall + to:rebel|guerrilla|insurgent|army|troop|militant|jihadist|fighter|force|militia src=to tgt=subj.of|subj cameo=192 need=src weight=0.8 "The town fell to the rebels." => rebels
v come|get|run + under|into:attack|fire|ambush|assault|bombardment|gunfire|shelling|sniper-fire|mortar-fire|rocket-attack|air-attack src=from|by|under.from|under.by|into.of|into.by|under.of tgt=subj need=tgt weight=0.95 "The peacekeepers ran into an ambush by rebels." => rebels > peacekeepers
v do + obj:battle|combat tgt=with|obj.with|against recip=yes need=two cameo=190 weight=0.8 "Soldiers did battle with rebels."
v join|give|offer|enter + obj:battle|combat tgt=with|against|obj.with recip=yes need=two cameo=190 weight=0.7 "Soldiers joined battle with rebels."
v come + to:blow tgt=with recip=yes need=two cameo=190 mode=beat weight=0.8 "Soldiers came to blows with policemen."
v strike_back|fight_back|shoot_back|fire_back tgt=at|against|on need=powers cameo=190 weight=0.8 "The army fired back at the rebels." => army > rebels

# police and crowds (CAMEO 175)
v charge|break_up|scatter|disperse|drive_back|push_back|beat_back|clear|repel|rout|hose|soak|douse|drench|spray|drive_off|attack|quell|subdue|ride_into + with:tear-gas|baton|truncheon|water-cannon|rubber-bullet|club|stick|whip|horse|gas|pepper-spray|stun-grenade|hose|pellet|shield|dog|plastic-bullet|live-ammunition|water tgt=obj|obj.of mode=crowd-control cameo=175 need=src weight=0.95 "Police drenched the marchers with water cannon." => police > marchers
v turn|train|unleash|loose|set|use|deploy|fire|direct + obj:water-cannon|dog|hose|tear-gas|fire-hose|police-dog|horse + on|at|against tgt=on|at|against|obj.on mode=crowd-control cameo=175 need=src weight=0.95 "Police turned water cannon on the marchers." => police > marchers
v ride|wade|charge|drive|plunge|march + into:crowd|demonstrator|protester|marcher|striker|student|rally|march|demonstration tgt=into|into.of mode=crowd-control cameo=175 need=power weight=0.9 "Mounted police charged into the marchers." => police > marchers
