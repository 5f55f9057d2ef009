# MOBILIZE: patterns (docs/lexicon.md; codes and modes: ontology.toml)

[MOBILIZE]
v move|deploy|send + obj:$troops src=subj tgt=to.with|along.with|against|near.with|on.with mode=troops "Finland moved two brigades to its eastern border."
v mass + obj:$troops src=subj tgt=to.with|along.with|against|near.with|on.with mode=troops "Finland massed two brigades to its eastern border."
v mobilize|mobilise|position + obj:$troops src=subj tgt=to.with|along.with|against|near.with|on.with mode=troops "Finland mobilized two brigades to its eastern border."
v station + obj:$troops src=subj tgt=to.with|along.with|against|near.with|on.with mode=troops "Finland stationed two brigades to its eastern border."
v dispatch|rush|amass|redeploy + obj:$troops src=subj tgt=to.with|along.with|against|near.with|on.with mode=troops "Finland dispatched two brigades to its eastern border."
v concentrate|gather|reinforce + obj:$troops src=subj tgt=to.with|along.with|against|near.with|on.with mode=troops "Finland concentrated two brigades to its eastern border."
v order + obj:$troops + to|into|toward|along|near src=subj tgt=to.with|along.with|against|near.with|on.with mode=troops "Finland ordered two brigades to its eastern border."
v deploy|send|dispatch|mobilize|mobilise + obj:police|officer|gendarme src=subj tgt=against mode=police
v deploy|station|position|move + obj:missile|weapon|warhead|battery|rocket|nuclear src=subj tgt=against mode=weapons weight=0.8
v install|test|test-fire|fire + obj:missile|weapon|warhead|battery|rocket|nuclear src=subj tgt=against mode=weapons weight=0.8
v test                                     src=subj tgt=none mode=weapons need=src weight=0.4
v test|launch|fire + obj:missile|rocket + mod:ballistic|cruise|long-range|intercontinental|nuclear-capable src=subj tgt=none mode=weapons
v place|put + on:alert                     src=subj tgt=obj mode=troops need=src
v mobilize|mobilise                        src=subj tgt=obj|against mode=troops need=src weight=0.8
v deploy                                   src=subj tgt=against mode=troops need=src weight=0.7
n deployment|buildup|mobilization|mobilisation + of  src=by|poss|mod tgt=to.with|against mode=troops need=src
n deployment|buildup                       src=poss|by|mod tgt=against mode=troops need=src weight=0.8 "The deployment by Kenya against the rebels went on."
v reinforce|beef_up|step_up + obj:security|presence|patrol|garrison|border src=subj tgt=none mode=police weight=0.7 "Kenya reinforced the border."
v boost + obj:security|presence|patrol|garrison|border src=subj tgt=none mode=police weight=0.7 "Kenya boosted the border."
v tighten|strengthen + obj:security|presence|patrol|garrison|border src=subj tgt=none mode=police weight=0.7
v patrol                                   src=subj tgt=none mode=police need=src weight=0.7 "Soldiers patrolled the hills."
v arm                                      src=subj tgt=none mode=militia need=src weight=0.3

# troops: deploy, mass, move, alert, exercise (CAMEO 150, 152)
set $mobilize_troops $troops elite-unit special-force warplane armored-vehicle armoured-vehicle combat-troop naval-vessel aircraft-carrier gunboat frigate vessel convoy column armor armour
v mass|deploy|redeploy|amass|mobilize|mobilise|position|station|move|dispatch|rush|concentrate + obj:$mobilize_troops tgt=against|to.with|along.with|near.with|on.with|obj.against mode=troops cameo=154 need=src weight=0.9
v reposition|gather|send + obj:$mobilize_troops tgt=against|to.with|along.with|near.with|on.with|obj.against mode=troops cameo=154 need=src weight=0.9 "Finland repositioned troops." => finland
v assemble + obj:$mobilize_troops tgt=against|to.with|along.with|near.with|on.with|obj.against mode=troops cameo=154 need=src weight=0.9 "Finland assembled troops." => finland
v garrison|array|line_up + obj:$mobilize_troops tgt=against|to.with|along.with|near.with|on.with|obj.against mode=troops cameo=154 need=src weight=0.9 "Finland garrisoned troops." => finland
v pour + obj:$mobilize_troops tgt=against|to.with|along.with|near.with|on.with|obj.against mode=troops cameo=154 need=src weight=0.9 "Finland poured troops." => finland
v ferry|fly|shift|commit + obj:$mobilize_troops tgt=against|to.with|along.with|near.with|on.with|obj.against mode=troops cameo=154 need=src weight=0.9 "Finland ferried troops." => finland
v pour_in|send_in|bring_in|call_in + obj:$mobilize_troops tgt=against|to.with|along.with|near.with|on.with|obj.against mode=troops cameo=154 need=src weight=0.9 "Finland poured in troops." => finland
v transfer + obj:$mobilize_troops tgt=against|to.with|along.with|near.with|on.with|obj.against mode=troops cameo=154 need=src weight=0.9 "Finland transferred troops." => finland
set $mobilize_fleet fleet battle-group task-force strike-group flotilla squadron submarine frigate destroyer gunboat patrol-boat
v send|dispatch|order + obj:$mobilize_fleet tgt=against|off mode=troops cameo=154 need=src "Greece sent a frigate." => greece
v deploy + obj:$mobilize_fleet tgt=against|off mode=troops cameo=154 need=src "Greece deployed a frigate." => greece
v move|rush + obj:$mobilize_fleet tgt=against|off mode=troops cameo=154 need=src "Greece moved a frigate." => greece
set $mobilize_army army troop reservist reserve national-guard guard military conscript soldier reinforcement
v call_out|send_in|call_in + obj:$mobilize_army tgt=against mode=troops cameo=154 need=src "The president called out the army." => president
v bring_in + obj:$mobilize_army tgt=against mode=troops cameo=154 need=src "The president brought in the army." => president
v call_up + obj:$mobilize_army tgt=against mode=troops cameo=154 need=src "The president called up the army." => president
set $mobilize_reservist reservist reserve conscript recruit militia national-guard veteran guard
v call_up|mobilize|mobilise + obj:$mobilize_reservist tgt=against mode=troops cameo=154 need=src "Israel called up reservists." => israel
v activate + obj:$mobilize_reservist tgt=against mode=troops cameo=154 need=src "Israel activated reservists." => israel
v draft|conscript|recall + obj:$mobilize_reservist tgt=against mode=troops cameo=154 need=src "Israel drafted reservists." => israel
v order|announce|declare|decree + obj:mobilization|mobilisation|general-mobilization|call-up|draft|conscription|deployment|state-of-alert|alert|partial-mobilization|buildup tgt=against|obj.against mode=troops cameo=152 need=src "Armenia ordered a general mobilization." => armenia
set $mobilize_troop troop force presence military-presence garrison troop-level deployment defense defence army naval-presence troop-number buildup arsenal
v increase|boost|step_up + obj:$mobilize_troop tgt=against|obj.against mode=troops cameo=154 need=src weight=0.8 "India increased its military presence." => india
v strengthen + obj:$mobilize_troop tgt=against|obj.against mode=troops cameo=154 need=src weight=0.8 "India strengthened its military presence." => india
v beef_up|reinforce|build_up + obj:$mobilize_troop tgt=against|obj.against mode=troops cameo=154 need=src weight=0.8 "India beefed up its military presence." => india
v bolster + obj:$mobilize_troop tgt=against|obj.against mode=troops cameo=154 need=src weight=0.8 "India bolstered its military presence." => india
v expand|raise|swell + obj:$mobilize_troop tgt=against|obj.against mode=troops cameo=154 need=src weight=0.8 "India expanded its military presence." => india
set $mobilize_alert alert high-alert full-alert war-footing standby state-of-alert heightened-alert maximum-alert
v go|place|put + on:$mobilize_alert tgt=against mode=troops src=subj|obj cameo=152 need=src "The army went on high alert." => army
v keep + on:$mobilize_alert tgt=against mode=troops src=subj|obj cameo=152 need=src "The army kept on high alert." => army
v remain|be|stay + on:$mobilize_alert tgt=against mode=troops src=subj|obj cameo=152 need=src "The army remained on high alert." => army
v set + on:$mobilize_alert tgt=against mode=troops src=subj|obj cameo=152 need=src "The army set on high alert." => army
set $mobilize_alert_ alert alert-level readiness combat-readiness vigilance state-of-readiness
v raise|heighten|step_up + obj:$mobilize_alert_ tgt=against mode=troops cameo=152 need=src "Greece raised the alert level." => greece
v increase + obj:$mobilize_alert_ tgt=against mode=troops cameo=152 need=src "Greece increased the alert level." => greece
v declare + obj:$mobilize_alert_ tgt=against mode=troops cameo=152 need=src "Greece declared the alert level." => greece
set $mobilize_military_exercise military-exercise naval-exercise military-maneuver war-game military-drill live-fire-exercise live-fire-drill air-exercise army-exercise war-exercise naval-drill naval-maneuver parade military-parade drill show-of-force exercise maneuver manoeuvre wargame
v hold|conduct|stage + obj:$mobilize_military_exercise tgt=against mode=troops cameo=154 joint=COOPERATE need=src context=military weight=0.9 "Taiwan held military drills." => taiwan
v begin + obj:$mobilize_military_exercise tgt=against mode=troops cameo=154 joint=COOPERATE need=src context=military weight=0.9 "Taiwan began military drills." => taiwan
v start|launch|carry_out + obj:$mobilize_military_exercise tgt=against mode=troops cameo=154 joint=COOPERATE need=src context=military weight=0.9 "Taiwan started military drills." => taiwan
v open + obj:$mobilize_military_exercise tgt=against mode=troops cameo=154 joint=COOPERATE need=src context=military weight=0.9 "Taiwan opened military drills." => taiwan
v undertake|continue|complete + obj:$mobilize_military_exercise tgt=against mode=troops cameo=154 joint=COOPERATE need=src context=military weight=0.9 "Taiwan undertook military drills." => taiwan
v run + obj:$mobilize_military_exercise tgt=against mode=troops cameo=154 joint=COOPERATE need=src context=military weight=0.9 "Taiwan ran military drills." => taiwan
v practice|practise|perform + obj:$mobilize_military_exercise tgt=against mode=troops cameo=154 joint=COOPERATE need=src context=military weight=0.9 "Taiwan practiced military drills." => taiwan
v rehearse|simulate|practice + obj:attack|landing|invasion|strike|blockade tgt=obj.on|on|against mode=troops need=src context=military "China rehearsed an invasion." => china
v practise + obj:attack|landing|invasion|strike|blockade tgt=obj.on|on|against mode=troops need=src context=military "China practised an invasion." => china
v encircle|surround|ring|cordon|cordon_off|seal_off|take_up_position tgt=obj|obj.of mode=troops need=src weight=0.7 "The army surrounded the rebels." => army > rebels
v take_up + obj:position                   tgt=near|outside|around|against mode=troops need=src "Troops took up positions." => troops
v advance|march|push + toward|towards|on:capital|border|city|town|stronghold|frontier tgt=on.of|against mode=troops need=src weight=0.7 "Rebels advanced on the capital." => rebels
v roll + toward|towards|on:capital|border|city|town|stronghold|frontier tgt=on.of|against mode=troops need=src weight=0.7 "Rebels rolled on the capital." => rebels
v move + toward|towards|on:capital|border|city|town|stronghold|frontier tgt=on.of|against mode=troops need=src weight=0.7 "Rebels moved on the capital." => rebels
v patrol|guard|police|man                  tgt=none mode=troops need=power weight=0.6
v fly + obj:sortie|mission|patrol|overflight|reconnaissance-flight|bomber tgt=over|near|against mode=troops need=src context=military "Russia flew bombers." => russia
v scramble + obj:jet|fighter|aircraft|plane|warplane|fighter-jet tgt=against|obj.against mode=troops need=src "Japan scrambled jets." => japan
v violate|enter|buzz + obj:airspace|air-space|territorial-water tgt=obj.of|obj.poss|obj.mod|of mode=troops need=src cameo=154 "Russian jets violated the airspace of Estonia." => russian > estonia
v penetrate + obj:airspace|air-space|territorial-water tgt=obj.of|obj.poss|obj.mod|of mode=troops need=src cameo=154 "Russian jets penetrated the airspace of Estonia." => russian > estonia
v breach|intrude + obj:airspace|air-space|territorial-water tgt=obj.of|obj.poss|obj.mod|of mode=troops need=src cameo=154 "Russian jets breached the airspace of Estonia." => russian > estonia
v fortify|militarize|militarise tgt=obj mode=troops need=src weight=0.7 "Russia fortified the border." => russia
v remilitarize tgt=obj mode=troops need=src weight=0.7 "Russia remilitarized the border." => russia
v barricade tgt=obj mode=troops need=src weight=0.7 "Russia barricaded the border." => russia
v prepare|brace|ready + for:war|battle|invasion|offensive|conflict|showdown tgt=against|for.with|for.against mode=troops need=power weight=0.7 "The army prepared for war." => army
v gear_up + for:war|battle|invasion|offensive|conflict|showdown tgt=against|for.with|for.against mode=troops need=power weight=0.7 "The army geared up for war." => army
v prepare|ready|plan + obj:offensive|assault|invasion|attack tgt=against|obj.against|on|obj.on mode=troops need=src weight=0.7 "The army prepared an offensive against the rebels." => army > rebels
v plot + obj:offensive|assault|invasion|attack tgt=against|obj.against|on|obj.on mode=troops need=src weight=0.7 "The army plotted an offensive against the rebels." => army > rebels
n deployment|mobilization|mobilisation + of:$troops src=by|poss|from|mod|of.mod tgt=against|to.with mode=troops cameo=154 need=src weight=0.9 "The deployment of troops by Ethiopia caused alarm." => ethiopia
n buildup + of:$troops src=by|poss|from|mod|of.mod tgt=against|to.with mode=troops cameo=154 need=src weight=0.9 "The buildup of troops by Ethiopia caused alarm." => ethiopia
n build-up|redeployment|massing + of:$troops src=by|poss|from|mod|of.mod tgt=against|to.with mode=troops cameo=154 need=src weight=0.9 "The massing of troops by Ethiopia caused alarm." => ethiopia
n troop-buildup|military-buildup|troop-deployment src=by|poss|of|mod|holder tgt=against mode=troops cameo=154 need=src context=military weight=0.8 "The military buildup by Ethiopia caused alarm." => ethiopia
n troop-movement src=by|poss|of|mod|holder tgt=against mode=troops cameo=154 need=src context=military weight=0.8 "The troop movement by Ethiopia caused alarm." => ethiopia
n military-exercise|naval-exercise|military-drill|live-fire-exercise src=by|poss|of|mod|holder tgt=against mode=troops cameo=154 joint=COOPERATE need=src context=military weight=0.8 "The military exercise by Ethiopia caused alarm." => ethiopia
n war-game|naval-drill src=by|poss|of|mod|holder tgt=against mode=troops cameo=154 need=src context=military weight=0.8 "The war game by Ethiopia caused alarm." => ethiopia

# weapons: deploy and test (CAMEO 154, 155)
v test|test-fire|test_fire|fire|launch|flight-test + obj:ballistic-missile|cruise-missile|long-range-missile|range-missile|nuclear-device|hydrogen-bomb|nuclear-bomb|nuclear-weapon|intercontinental-missile|missile|hypersonic-missile|anti-ship-missile|rocket|torpedo|satellite-rocket|atomic-bomb|warhead|missile-system|icbm tgt=none mode=weapons need=src context=military weight=0.6
v test|detonate|explode + obj:nuclear-device|hydrogen-bomb|nuclear-bomb|nuclear-weapon|atomic-bomb|bomb|device|nuclear-warhead|warhead tgt=none mode=weapons need=power context=cbrn weight=0.8
set $mobilize_nuclear_test nuclear-test missile-test test-launch weapon-test test-firing test-flight atomic-test rocket-test missile-launch underground-test
v conduct|carry_out|hold + obj:$mobilize_nuclear_test tgt=none mode=weapons need=src context=cbrn "France conducted a nuclear test." => france
v perform + obj:$mobilize_nuclear_test tgt=none mode=weapons need=src context=cbrn "France performed a nuclear test." => france
v announce|stage|complete + obj:$mobilize_nuclear_test tgt=none mode=weapons need=src context=cbrn "France announced a nuclear test." => france
v make + obj:$mobilize_nuclear_test tgt=none mode=weapons need=src context=cbrn "France made a nuclear test." => france
set $mobilize_missile missile nuclear-weapon warhead missile-battery missile-system rocket-launcher artillery heavy-weapon tank battery radar interceptor howitzer anti-aircraft-missile air-defense-system weapon mine gun
v deploy|install|station|base + obj:$mobilize_missile tgt=against|at|near.with mode=weapons cameo=154 need=src "Russia deployed missiles." => russia
v position|move|place|site + obj:$mobilize_missile tgt=against|at|near.with mode=weapons cameo=154 need=src "Russia positioned missiles." => russia
v mount|put|aim + obj:$mobilize_missile tgt=against|at|near.with mode=weapons cameo=154 need=src "Russia mounted missiles." => russia
v point + obj:$mobilize_missile tgt=against|at|near.with mode=weapons cameo=154 need=src "Russia pointed missiles." => russia
v target + obj:$mobilize_missile tgt=against|at|near.with mode=weapons cameo=154 need=src "Russia targeted missiles." => russia
set $mobilize_nuclear_weapon nuclear-weapon chemical-weapon biological-weapon weapon missile warhead atomic-bomb bomb uranium arm ammunition plutonium nuclear-arsenal nuclear-bomb
v enrich|stockpile|amass|hoard + obj:$mobilize_nuclear_weapon tgt=none mode=weapons cameo=150 need=power context=cbrn weight=0.7
v develop|build|produce + obj:$mobilize_nuclear_weapon tgt=none mode=weapons cameo=150 need=power context=cbrn weight=0.7 "Iran developed uranium." => iran
v manufacture + obj:$mobilize_nuclear_weapon tgt=none mode=weapons cameo=150 need=power context=cbrn weight=0.7 "Iran manufactured uranium." => iran
v acquire|assemble + obj:$mobilize_nuclear_weapon tgt=none mode=weapons cameo=150 need=power context=cbrn weight=0.7 "Iran acquired uranium." => iran
v lay|plant|sow + obj:mine|landmine|minefield tgt=against mode=weapons need=src "Rebels laid mines." => rebels
n missile-test|nuclear-test|test-launch src=by|poss|of|mod|holder tgt=against mode=weapons need=src context=military weight=0.8 "The missile test by Pakistan was a success." => pakistan
n missile-launch src=by|poss|of|mod|holder tgt=against mode=weapons need=src context=military weight=0.8 "The missile launch by Pakistan was a success." => pakistan
n weapon-test|test-firing|missile-deployment src=by|poss|of|mod|holder tgt=against mode=weapons need=src context=military weight=0.8 "The weapon test by Pakistan was a success." => pakistan

# police (CAMEO 151, 153)
set $mobilize_police police police-officer riot-police gendarme policeman security-force officer paramilitary-police anti-riot-police guard security
v deploy|send|dispatch + obj:$mobilize_police tgt=against mode=police cameo=153 need=src "France deployed riot police." => france
v mobilize + obj:$mobilize_police tgt=against mode=police cameo=153 need=src "France mobilized riot police." => france
v mobilise|station|order + obj:$mobilize_police tgt=against mode=police cameo=153 need=src "France mobilised riot police." => france
v post + obj:$mobilize_police tgt=against mode=police cameo=153 need=src "France posted riot police." => france
v bring_in|send_in|rush|move_in + obj:$mobilize_police tgt=against mode=police cameo=153 need=src "France brought in riot police." => france
v call_in|mass + obj:$mobilize_police tgt=against mode=police cameo=153 need=src "France massed riot police." => france
set $mobilize_security security patrol police-presence border-security checkpoint border-control security-measure guard
v tighten|step_up|strengthen + obj:$mobilize_security tgt=against mode=police need=src weight=0.8 "Authorities tightened security." => authorities
v beef_up + obj:$mobilize_security tgt=against mode=police need=src weight=0.8 "Authorities beefed up security." => authorities
v boost|heighten|increase + obj:$mobilize_security tgt=against mode=police need=src weight=0.8 "Authorities boosted security." => authorities
v reinforce + obj:$mobilize_security tgt=against mode=police need=src weight=0.8 "Authorities reinforced security." => authorities
v intensify + obj:$mobilize_security tgt=against mode=police need=src weight=0.8 "Authorities intensified security." => authorities
v order|announce|begin + obj:patrol|joint-patrol-police|night-patrol tgt=in|against joint=COOPERATE mode=police need=src weight=0.8 "The government ordered patrols." => government
v start + obj:patrol|joint-patrol-police|night-patrol tgt=in|against joint=COOPERATE mode=police need=src weight=0.8 "The government started patrols." => government
v step_up|conduct|mount + obj:patrol|joint-patrol-police|night-patrol tgt=in|against joint=COOPERATE mode=police need=src weight=0.8 "The government stepped up patrols." => government
v increase + obj:patrol|joint-patrol-police|night-patrol tgt=in|against joint=COOPERATE mode=police need=src weight=0.8 "The government increased patrols." => government
v set_up|erect|man + obj:checkpoint|roadblock|cordon|check-point tgt=against mode=police need=power "Police set up checkpoints." => police
v establish|install + obj:checkpoint|roadblock|cordon|check-point tgt=against mode=police need=power "Police established checkpoints." => police
v cordon_off|seal_off                      tgt=obj.of mode=police need=power weight=0.7
v stand + obj:guard                        tgt=outside mode=police need=power weight=0.7 "Police stood guard." => police

# militia, irregulars (CAMEO 155)
set $mobilize_militia militia fighter volunteer recruit militiaman mercenary child-soldier vigilante army insurgent guerrilla paramilitary
v recruit|arm|train + obj:$mobilize_militia tgt=against|obj.against mode=militia cameo=150 need=src weight=0.8 "The warlord recruited fighters." => warlord
v enlist + obj:$mobilize_militia tgt=against|obj.against mode=militia cameo=150 need=src weight=0.8 "The warlord enlisted fighters." => warlord
v raise|form|create + obj:$mobilize_militia tgt=against|obj.against mode=militia cameo=150 need=src weight=0.8 "The warlord raised fighters." => warlord
v assemble + obj:$mobilize_militia tgt=against|obj.against mode=militia cameo=150 need=src weight=0.8 "The warlord assembled fighters." => warlord
v regroup|rearm|remobilize tgt=none mode=militia need=power weight=0.7 "The commandos regrouped." => commandos
v muster tgt=none mode=militia need=power weight=0.7 "The navy mustered." => navy
v arrive|land|disembark + subj:$troops src=subj tgt=against mode=troops cameo=154 need=src weight=0.9 "Warships arrived off the coast." => warships
v deploy + subj:$troops src=subj tgt=against mode=troops cameo=154 need=src weight=0.9 "Warships deployed off the coast." => warships
v assemble|mass|gather + subj:$troops src=subj tgt=against mode=troops cameo=154 need=src weight=0.9 "Warships assembled off the coast." => warships

# wider vocabulary: the everyday words of newswire
# soldiers, ships and planes on the move, short of force (CAMEO 152, 154)
set $mobilize_unit troop soldier force army unit column battalion brigade regiment division convoy tank infantry infantryman paratrooper marine commando armour armor reinforcement ranger reservist gunner artillery guardsman legionnaire trooper
set $mobilize_vessel warship frigate destroyer corvette carrier aircraft-carrier submarine gunboat cruiser minesweeper patrol-boat fleet flotilla squadron armada battle-group strike-group task-force naval-ship coastguard-ship coast-guard-ship coastguard-vessel landing-ship amphibious-ship vessel
set $mobilize_plane fighter jet warplane bomber aircraft plane fighter-jet helicopter gunship interceptor mig drone reconnaissance-plane spy-plane surveillance-plane airforce
v move|deploy|redeploy|fan_out|spread_out|pour|flood|stream|surge|swarm|roll|rumble|march|advance|head|race|rush|inch|edge|drive|trundle|close_in|push|parachute|converge + toward|towards|along|near|around|through|across|to|into|outside|onto|on + subj:$mobilize_unit + bare src=subj tgt=against|toward.with|to.with|towards.with|along.with|near.with|on.with mode=troops cameo=154 need=power weight=0.65 "Turkish tanks rumbled toward the frontier." => turkish
v dig_in|take_up_position|mass|assemble|gather|concentrate|fan_out|line_up|stand_by|entrench|encamp|muster|camp + subj:$mobilize_unit src=subj tgt=against|along.with|near.with|on.with mode=troops cameo=154 need=power weight=0.8 "Turkish troops dug in." => turkish
v sail|steam|head|cruise|patrol|loiter|anchor|approach|transit|shadow|circle|prowl|set_sail|put_to_sea|put_out|manoeuvre|maneuver|arrive|take_up + subj:$mobilize_vessel src=subj tgt=off|toward|towards|near|against|off.of mode=troops cameo=154 need=power weight=0.75 "Greek warships steamed toward the island." => greek
v take|take_up|occupy|assume + obj:station|position|post|battle-position|firing-position|defensive-position src=subj tgt=against|off|near|outside|around|along.with|on.with mode=troops cameo=154 need=power weight=0.85 "A Greek frigate took up station." => greek
v scramble|take_off|take_to|fly|overfly|circle|roar|buzz|patrol|swoop|sortie|streak|skirt|approach + subj:$mobilize_plane src=subj tgt=against|over|near|xcomp.obj.from|xcomp.obj mode=troops cameo=154 need=power weight=0.65 "Polish jets scrambled." => polish
v scramble + xcomp:intercept|shadow|escort|meet|track|head_off|identify|chase|confront src=subj|obj tgt=xcomp.obj.from|xcomp.obj mode=troops cameo=154 need=src weight=0.9 "Polish warplanes scrambled to shadow Russian bombers." => polish > russian
v intercept|shadow|tail|track|buzz|chase|escort|trail|lock_on + obj:$mobilize_plane src=subj tgt=obj|obj.from|obj.of mode=troops cameo=154 need=powers weight=0.8 "Swedish jets shadowed a Russian bomber." => swedish > russian
v shadow|tail|track|buzz|trail|harass|confront|challenge|stalk + obj:$mobilize_vessel src=subj tgt=obj|obj.from|obj.of mode=troops cameo=154 need=powers weight=0.8 "A Swedish corvette shadowed a Russian submarine." => swedish > russian
v fly|bus|truck|airlift|ship|ferry|airdrop|parachute|pull|pour|pack|march|drive|transport|bring|throw|detach|assign|divert|relocate + obj:$mobilize_unit + to|into|toward|towards|along|near|around src=subj|obj tgt=against|to.with|along.with|near.with|xcomp.against mode=troops cameo=154 need=power weight=0.7 "Ethiopia trucked infantry to the frontier." => ethiopia
v send|dispatch|order|deploy|move|station|sail|divert|steer|position|base|rush|commit|redirect|assign|keep|berth|park|anchor + obj:$mobilize_vessel src=subj|obj tgt=against|off|near|toward mode=troops cameo=154 need=power weight=0.75 "Chile sailed a destroyer to the strait." => chile
v send|dispatch|order|deploy|station|position|base|fly|rush|commit|divert|launch|put_up|park|keep + obj:fighter|jet|warplane|bomber|fighter-jet|gunship|interceptor|mig|reconnaissance-plane|spy-plane|surveillance-plane|squadron|stealth-bomber|air-wing src=subj tgt=against|over|near|toward mode=troops cameo=154 need=power weight=0.75 "Chile kept bombers near the border." => chile
v scramble|put_up|send_up|launch|alert + obj:$mobilize_plane src=subj tgt=against|obj.against|xcomp.obj.from|xcomp.obj mode=troops cameo=154 need=power weight=0.8 "Belgium scrambled interceptors." => belgium
v place|put|keep|bring|hold|set|remain|stay|go|raise + on|in|to|at:readiness|combat-readiness|war-readiness|battle-readiness|state|alert|standby|high-alert|war-footing|battle-station|highest-alert|red-alert|combat-alert|footing|full-alert|state-of-alert|general-quarters|notice src=subj|obj tgt=against mode=troops cameo=152 need=power weight=0.75 "The army was placed in full combat readiness." => army
v cancel|stop|suspend|revoke|scrap|call_off + obj:leave|furlough|military-leave|police-leave|army-leave src=subj|obj.of|obj.for|for tgt=against mode=troops cameo=152 need=power weight=0.7 "The Greek army cancelled military leave." => greek
v call_up|draft|conscript|recall|activate|summon|enlist|recruit|induct|press_gang|round_up + obj:reservist|reserve|conscript|recruit|national-guard|veteran|national-guardsman|guardsman|draftee|young-man|student|able-bodied-man|class|soldier|army-reserve src=subj tgt=against mode=troops cameo=154 need=power weight=0.8 "Georgia summoned its reservists." => georgia
v order|announce|declare|decree|begin|proclaim|launch|start|introduce|reintroduce|impose|sign + obj:mobilization|mobilisation|general-mobilization|general-mobilisation|call-up|military-draft|conscription|partial-mobilization|partial-mobilisation|full-mobilization|full-mobilisation|state-of-alert|highest-alert|military-buildup|troop-deployment|general-alert|red-alert|war-footing|martial-footing src=subj tgt=against|obj.against mode=troops cameo=152 need=power weight=0.9 "Georgia introduced conscription." => georgia
v build_up|beef_up|reinforce|step_up|increase|bolster|boost|strengthen|enlarge|augment|double|swell|expand|thicken|upgrade + obj:troop|force|garrison|military-presence|naval-presence|border-force|border-guard|air-defence|air-defense|defence|frontier-guard|military-force|army|defences|border-defence|border-defense|fleet|troop-presence|reinforcement|deployment|arsenal src=subj tgt=against|obj.against|along.with|on.with|near.with mode=troops cameo=154 need=power weight=0.75 "Moldova doubled its garrison." => moldova
v build|set_up|establish|construct|erect|open|dig|fortify|install|lay|reopen|string + obj:military-base|air-base|airbase|naval-base|army-base|military-camp|army-camp|military-outpost|army-post|military-post|airstrip|trench|bunker|fortification|minefield|missile-silo|gun-emplacement|fieldwork|tank-trap|barbed-wire|razor-wire|earthwork|rampart|listening-post|radar-station src=subj tgt=against|near|on.with|along.with mode=troops cameo=154 need=power weight=0.75 "Moldova dug trenches." => moldova
v hold|conduct|stage|begin|start|launch|carry_out|open|undertake|continue|complete|run|practise|practice|put_on|mount|organise|organize|end|finish|conclude|order|perform|kick_off|resume|wrap_up|host|announce_and_hold + obj:war-game|wargame|manoeuvre|maneuver|military-manoeuvre|military-maneuver|naval-manoeuvre|naval-maneuver|military-exercise|naval-exercise|live-fire-exercise|live-fire-drill|air-exercise|army-exercise|military-drill|naval-drill|air-drill|combat-drill|artillery-drill|artillery-exercise|tank-exercise|missile-drill|sea-drill|air-defence-drill|air-defense-drill|amphibious-drill|landing-drill|mock-invasion|military-parade|show-of-force|firing-exercise|firing-drill|snap-drill|snap-exercise|border-exercise|defence-exercise|defense-exercise|fire-drill|fire-exercise|mock-attack|mock-battle|combat-exercise src=subj tgt=against mode=troops cameo=154 joint=COOPERATE need=power context=military weight=0.85 "Chile mounted naval manoeuvres." => chile
v put + on:war-game|wargame|military-exercise|manoeuvre|maneuver|naval-exercise|show-of-force|military-parade src=subj tgt=against mode=troops cameo=154 joint=COOPERATE need=power context=military weight=0.9 "Iran put on war games in the strait." => iran
v take + obj:part + in:exercise|drill|manoeuvre|maneuver|war-game|wargame|military-exercise|naval-exercise src=subj tgt=against mode=troops cameo=154 joint=COOPERATE need=power context=military weight=0.75 "Chilean sailors took part in an exercise." => chilean
v participate|engage|join + in:exercise|drill|manoeuvre|maneuver|war-game|wargame|military-exercise|naval-exercise src=subj tgt=against mode=troops cameo=154 joint=COOPERATE need=power context=military weight=0.75 "Chilean sailors participated in an exercise." => chilean
v rehearse|simulate|practise|practice|drill + obj:attack|landing|invasion|strike|blockade|assault|bombardment|air-raid|counterattack|defence|defense|evacuation|beach-landing|mine-laying|river-crossing|parachute-drop|interception src=subj tgt=obj.on|on|against mode=troops joint=COOPERATE need=power context=military weight=0.9 "China simulated a bombardment." => china
v enter|violate|cross|penetrate|breach|intrude|stray|skirt|infringe|overfly|pierce + obj:airspace|air-space|territorial-water|territorial-sea|median-line|waters|water|air-defence-zone|air-defense-zone|identification-zone|armistice-line|demarcation-line|buffer-zone|ceasefire-line src=subj tgt=obj.of|obj.poss|obj.mod|of|obj.with mode=troops need=power cameo=154 weight=0.85 "Chinese warplanes skirted the airspace of Japan." => chinese > japan
v fly|intrude|stray|sail|penetrate|trespass + into|over|through:airspace|water|territorial-water|territory|strait|waters src=subj tgt=into.of|into.poss|into.mod|over.of|over.poss|over.mod|through.of|through.mod mode=troops need=powers cameo=154 weight=0.8 "Turkish warplanes flew into the airspace of Greece." => turkish > greece
v ring|picket|hem_in|throw_cordon + subj:$mobilize_unit|police|policeman|trooper|paramilitary|ranger src=subj tgt=obj|obj.of mode=troops need=power weight=0.8 "Soldiers ringed the shrine." => soldiers
v guard|patrol|police|man|secure|occupy|control + subj:$mobilize_unit|trooper|paramilitary|ranger + obj:street|road|square|bridge|checkpoint|border|frontier|airport|building|station|entrance|intersection|crossroad|port|coast|city|town|capital|embassy|barricade|roadblock|perimeter src=subj tgt=none mode=troops need=power weight=0.8 "Soldiers guarded the bridges." => soldiers
v prepare|ready|brace|gird|arm|gear_up|mobilise|mobilize + for:attack|assault|war|battle|invasion|offensive|conflict|showdown|siege|strike|confrontation|fight|combat|clash|onslaught|raid|operation src=subj tgt=against|for.with|for.against|for.on|for.by mode=troops need=power weight=0.65 "The army braced for an assault." => army
v show|display|demonstrate|flex + obj:force|muscle|strength|military-might|might|firepower|military-muscle src=subj tgt=against|to mode=troops need=power cameo=150 weight=0.6 "The army flexed its muscles." => army

# arms put in place, shown and tried out (CAMEO 154, 155)
set $mobilize_arms missile rocket rocket-launcher launcher missile-battery missile-launcher battery missile-system artillery artillery-piece heavy-weapon heavy-artillery tank howitzer gun radar interceptor warhead nuclear-weapon nuclear-warhead anti-aircraft-missile anti-aircraft-gun air-defence-system air-defense-system air-defence-missile air-defense-missile surface-to-air-missile mortar mine naval-mine landmine cannon drone antimissile-system missile-shield
v deploy|install|station|base|position|move|place|site|mount|emplace|put|aim|point|target|target_at|wheel|haul|tow|roll_out|bring_up|bring_forward|set_up|train|truck|drag|park|load|erect|fuel|arm|ready|prepare|array|line_up|push|plant|relocate|redeploy|shift + obj:$mobilize_arms + at|on|onto|near|along|in|to|against|into|around|toward|towards|across|off|outside|behind src=subj tgt=against|at|near.with|toward|on.with mode=weapons cameo=154 need=power weight=0.75 "North Korea wheeled rockets onto launch pads." => north korea
v test|test-fire|test_fire|fire|launch|flight-test|fire_off|loose_off|shoot_off|let_off|lob|trial|send_up|blast_off|try_out|unleash + obj:ballistic-missile|cruise-missile|long-range-missile|range-missile|short-range-missile|medium-range-missile|intercontinental-missile|hypersonic-missile|anti-ship-missile|rocket-booster|spy-satellite|nuclear-capable-missile|missile-system|nuclear-device|ballistic-rocket|hypersonic-weapon|interceptor-missile|hypersonic-glider|nuclear-torpedo src=subj tgt=over|toward|towards|into mode=weapons need=power context=military weight=0.7 "Iran launched a spy satellite." => iran
v conduct|carry_out|hold|perform|announce|stage|complete|make|resume|run|undertake|prepare|oversee|supervise|order|confirm + obj:nuclear-test|missile-test|test-launch|weapon-test|test-firing|test-flight|atomic-test|rocket-test|missile-launch|underground-test|missile-firing|nuclear-explosion|nuclear-detonation|subcritical-test|rocket-launch|missile-test-launch|flight-test|engine-test|launch-test src=subj tgt=none mode=weapons need=power context=cbrn weight=0.9 "Pakistan ordered a missile firing." => pakistan
v explode|detonate|set_off|test + obj:nuclear-device|hydrogen-bomb|nuclear-bomb|nuclear-weapon|atomic-bomb|nuclear-warhead|atom-bomb|atomic-device|neutron-bomb|h-bomb|thermonuclear-device src=subj tgt=none mode=weapons need=power context=cbrn weight=0.9 "France set off a nuclear device." => france
v parade|unveil|display|show_off|exhibit|roll_out|commission|flaunt|reveal + obj:missile|tank|rocket|drone|ballistic-missile|weapon|warhead|submarine|fighter-jet|warship|weaponry|cruise-missile|launcher|nuclear-submarine|armour|armor|heavy-weapon src=subj tgt=none mode=weapons need=power context=military weight=0.7 "Iran paraded missiles." => iran
v enrich|stockpile|amass|hoard|develop|build|produce|manufacture|acquire|assemble|reprocess|weaponise|weaponize|make + obj:nuclear-weapon|chemical-weapon|biological-weapon|warhead|atomic-bomb|nuclear-bomb|plutonium|nuclear-arsenal|nuclear-warhead|enriched-uranium|weapon-grade-uranium|grade-plutonium|nerve-gas|nerve-agent|poison-gas|fissile-material|ballistic-missile|sarin src=subj tgt=none mode=weapons cameo=150 need=power context=cbrn weight=0.8 "Libya produced nerve gas." => libya
v restart|start_up|fire_up|reactivate|install|switch_on|activate + obj:centrifuge|reactor|nuclear-reactor|enrichment|uranium-enrichment|nuclear-programme|nuclear-program|enrichment-plant src=subj tgt=none mode=weapons cameo=150 need=power context=cbrn weight=0.7 "Iran reactivated the reactor." => iran

# police (CAMEO 151, 153)
set $mobilize_cops police policeman riot-police police-officer officer gendarme security-force paramilitary-police anti-riot-police police-reinforcement trooper constable policewoman riot-squad security-agent paramilitary paramilitary-officer federal-police squad reinforcement detective
v deploy|fan_out|pour|flood|swarm|patrol|line|take_up_position|mass|gather|stand_guard|spread_out|stream|pack|flood_into|move_in|saturate|blanket|guard|surround|ring|turn_out|muster|stand_by|assemble|occupy|form_up|be_out_in_force + subj:$mobilize_cops src=subj tgt=against|obj.of|outside mode=police cameo=153 need=power weight=0.75 "Riot police fanned out across the capital." => riot police
v deploy|send|dispatch|mobilise|mobilize|station|order|post|rush|mass|bus|fly|truck|airlift|pour|draft_in|bring_in|call_in|move_in|send_in|call_out|assign|commit|position|throw|put|ship|shift|transfer|detail|field + obj:$mobilize_cops src=subj|obj tgt=against mode=police cameo=153 need=power weight=0.8 "Brazil airlifted federal police to the coast." => brazil
v tighten|step_up|strengthen|beef_up|boost|heighten|increase|reinforce|intensify|bolster|toughen|ramp_up|enhance|upgrade|double|harden + obj:security|police-presence|border-security|border-control|security-measure|airport-security|patrol|border-patrol|surveillance|policing|street-patrol|naval-patrol|police-patrol|police-guard|vigilance|watch|checkpoint|security-check|security-precaution src=subj tgt=against|obj.against mode=police cameo=153 need=power weight=0.75 "Austria toughened border controls." => austria
v set_up|erect|man|establish|install|mount|throw_up|put_up|build|operate|run|place|raise + obj:checkpoint|roadblock|cordon|check-point|security-cordon|police-cordon|barbed-wire|police-post|control-post|road-block|vehicle-check|concrete-barrier|metal-barrier src=subj tgt=against|around|obj.around mode=police need=power weight=0.85 "Police threw up roadblocks." => police
v start|begin|order|step_up|mount|increase|conduct|launch|run|carry_out|resume|intensify|double|fly + obj:street-patrol|foot-patrol|night-patrol|air-patrol|naval-patrol|sea-patrol|coastal-patrol|border-patrol|police-patrol|reconnaissance-flight|surveillance-flight|overflight|bomber-patrol|military-patrol|armed-patrol|round-the-clock-patrol src=subj tgt=against|over|near mode=police need=power weight=0.85 "Kuwait began naval patrols." => kuwait

# irregulars (CAMEO 155)
v recruit|arm|train|enlist|raise|form|create|assemble|muster|gather|organise|organize|hire|mobilise|mobilize|call_up|rally|marshal|conscript|press_gang|equip + obj:militia|militiaman|fighter|volunteer|mercenary|child-soldier|vigilante|paramilitary|self-defence-group|self-defense-group|self-defence-unit|self-defense-unit|home-guard|village-guard|village-defence-force|death-squad|private-army|jihadist|suicide-bomber|tribesman|warrior|irregular|tribal-militia|civil-defence-force|civil-guard|armed-group|armed-wing|foreign-fighter|army-of-volunteers src=subj tgt=against|obj.against|xcomp.obj mode=militia cameo=150 need=src weight=0.75 "The warlord mustered mercenaries." => warlord
v regroup|rearm|remobilise|remobilize|muster|mass|assemble|gather|rally|mobilise|mobilize|congregate|deploy|converge|dig_in|infiltrate|march|take_up_position|group + subj:militia|militiaman|fighter|rebel|guerrilla|insurgent|militant|gunman|gunmen|vigilante|paramilitary|tribesman|warrior|self-defence-group|self-defense-group|jihadist|volunteer|mercenary|islamist|separatist src=subj tgt=against|near|around|on.with mode=militia cameo=150 need=src weight=0.8 "Militiamen massed near the bridge." => militiamen
v take_up + obj:arm|weapon|gun src=subj tgt=against mode=militia cameo=150 need=src weight=0.9 "Villagers took up arms against the rebels." => villagers > rebels
v arm + obj:themselves|itself|himself src=subj tgt=against mode=militia cameo=150 need=src weight=0.8 "Villagers armed themselves against the rebels." => villagers > rebels
v brandish|wave|carry|tote + obj:rifle|gun|weapon|kalashnikov|machete|assault-rifle|rocket-launcher src=subj tgt=none mode=militia cameo=150 need=power weight=0.4 "Rebels brandished rifles." => rebels
