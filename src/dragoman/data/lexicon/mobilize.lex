# MOBILIZE: patterns (docs/lexicon.md; codes and modes: ontology.toml)

[MOBILIZE]
v move|deploy|send + obj:$troops src=subj tgt=to.with|along.with|against|near.with|on.with mode=troops "Finland moved two brigades to its eastern border."
v mass + obj:$troops src=subj tgt=to.with|along.with|against|near.with|on.with mode=troops "Finland massed two brigades to its eastern border."
v mobilize|mobilise|position + obj:$troops src=subj tgt=to.with|along.with|against|near.with|on.with mode=troops "Finland mobilized two brigades to its eastern border."
v station + obj:$troops src=subj tgt=to.with|along.with|against|near.with|on.with mode=troops "Finland stationed two brigades to its eastern border."
v dispatch|rush|amass|redeploy + obj:$troops src=subj tgt=to.with|along.with|against|near.with|on.with mode=troops "Finland dispatched two brigades to its eastern border."
v concentrate|gather|reinforce + obj:$troops src=subj tgt=to.with|along.with|against|near.with|on.with mode=troops "Finland concentrated two brigades to its eastern border."
v order + obj:$troops src=subj tgt=to.with|along.with|against|near.with|on.with mode=troops "Finland ordered two brigades to its eastern border."
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
v patrol                                   src=subj tgt=none mode=police need=src weight=0.7 "Soldiers patrolled the border."
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
v order|announce|begin + obj:patrol|joint-patrol-police|night-patrol tgt=in|against mode=police need=src weight=0.8 "The government ordered patrols." => government
v start + obj:patrol|joint-patrol-police|night-patrol tgt=in|against mode=police need=src weight=0.8 "The government started patrols." => government
v step_up|conduct|mount + obj:patrol|joint-patrol-police|night-patrol tgt=in|against mode=police need=src weight=0.8 "The government stepped up patrols." => government
v increase + obj:patrol|joint-patrol-police|night-patrol tgt=in|against mode=police need=src weight=0.8 "The government increased patrols." => government
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
v regroup|rearm|remobilize tgt=none mode=militia need=power weight=0.7 "The rebels regrouped." => rebels
v muster tgt=none mode=militia need=power weight=0.7 "The rebels mustered." => rebels
v arrive|land|disembark + subj:$troops src=subj tgt=against mode=troops cameo=154 need=src weight=0.9 "Warships arrived off the coast." => warships
v deploy + subj:$troops src=subj tgt=against mode=troops cameo=154 need=src weight=0.9 "Warships deployed off the coast." => warships
v assemble|mass|gather + subj:$troops src=subj tgt=against mode=troops cameo=154 need=src weight=0.9 "Warships assembled off the coast." => warships
