# MOBILIZE: patterns (docs/lexicon.md; codes and modes: ontology.toml)

[MOBILIZE]
v deploy|send|mass|mobilize|mobilise|position|station|move|dispatch|rush|amass|redeploy|concentrate|gather|reinforce|order + obj:$troops src=subj tgt=to.with|along.with|against|near.with|on.with mode=troops "Finland moved two brigades to its eastern border."
v deploy|send|dispatch|mobilize|mobilise + obj:police|officer|gendarme src=subj tgt=against mode=police
v deploy|station|position|move|install|test|test-fire|fire + obj:missile|weapon|warhead|battery|rocket|nuclear src=subj tgt=against mode=weapons weight=0.8
v test                                     src=subj tgt=none mode=weapons need=src weight=0.4
v test|launch|fire + obj:missile|rocket + mod:ballistic|cruise|long-range|intercontinental|nuclear-capable src=subj tgt=none mode=weapons
v place|put + on:alert                     src=subj tgt=obj mode=troops need=src
v mobilize|mobilise                        src=subj tgt=obj|against mode=troops need=src weight=0.8
v deploy                                   src=subj tgt=against mode=troops need=src weight=0.7
n deployment|buildup|mobilization|mobilisation + of  src=by|poss|mod tgt=to.with|against mode=troops need=src
n deployment|buildup                       src=poss|by|mod tgt=against mode=troops need=src weight=0.8
v reinforce|beef_up|step_up|boost|tighten|strengthen + obj:security|presence|patrol|garrison|border src=subj tgt=none mode=police weight=0.7
v patrol                                   src=subj tgt=none mode=police need=src weight=0.7
v arm                                      src=subj tgt=none mode=militia need=src weight=0.3

# troops: deploy, mass, move, alert, exercise (CAMEO 150, 152)
v deploy|redeploy|mass|amass|mobilize|mobilise|position|station|move|dispatch|rush|concentrate|gather|send|reposition|assemble|garrison|array|line_up|pour|ferry|fly|shift|commit|pour_in|send_in|bring_in|call_in|transfer + obj:$troops|elite-unit|special-force|warplane|armored-vehicle|armoured-vehicle|combat-troop|naval-vessel|aircraft-carrier|gunboat|frigate|vessel|convoy|column|armor|armour tgt=against|to.with|along.with|near.with|on.with|obj.against mode=troops cameo=152 need=src weight=0.9 "Finland massed troops." => finland
v send|dispatch|order|deploy|move|rush + obj:fleet|battle-group|task-force|strike-group|flotilla|squadron|submarine|frigate|destroyer|gunboat|patrol-boat tgt=against|off mode=troops cameo=152 need=src "Greece sent a frigate." => greece
v send_in|call_out|call_in|bring_in|call_up + obj:army|troop|reservist|reserve|national-guard|guard|military|conscript|soldier|reinforcement tgt=against mode=troops cameo=152 need=src "The president called out the army." => president
v call_up|mobilize|mobilise|activate|draft|conscript|recall + obj:reservist|reserve|conscript|recruit|militia|national-guard|veteran|guard tgt=against mode=troops cameo=152 need=src "Israel called up reservists." => israel
v order|announce|declare|decree + obj:mobilization|mobilisation|general-mobilization|call-up|draft|conscription|deployment|state-of-alert|alert|partial-mobilization|buildup tgt=against|obj.against mode=troops cameo=151 need=src "Armenia ordered a general mobilization." => armenia
v increase|boost|step_up|strengthen|beef_up|reinforce|build_up|bolster|expand|raise|swell + obj:troop|force|presence|military-presence|garrison|troop-level|deployment|defense|defence|army|naval-presence|troop-number|buildup|arsenal tgt=against|obj.against mode=troops cameo=152 need=src weight=0.8 "India increased its military presence." => india
v place|put|keep|remain|be|stay|go|set + on:alert|high-alert|full-alert|war-footing|standby|state-of-alert|heightened-alert|maximum-alert tgt=against mode=troops src=subj|obj cameo=151 need=src "The army went on high alert." => army
v raise|heighten|step_up|increase|declare + obj:alert|alert-level|readiness|combat-readiness|vigilance|state-of-readiness tgt=against mode=troops cameo=151 need=src "Greece raised the alert level." => greece
v hold|conduct|stage|begin|start|launch|carry_out|open|undertake|continue|complete|run|practice|practise|perform + obj:military-exercise|naval-exercise|military-maneuver|war-game|military-drill|live-fire-exercise|live-fire-drill|air-exercise|army-exercise|war-exercise|naval-drill|naval-maneuver|parade|military-parade|drill|show-of-force|exercise|maneuver|manoeuvre|wargame tgt=against mode=troops cameo=152 need=src context=military weight=0.9 "Taiwan held military drills." => taiwan
v rehearse|simulate|practice|practise + obj:attack|landing|invasion|strike|blockade tgt=obj.on|on|against mode=troops need=src context=military "China rehearsed an invasion." => china
v encircle|surround|ring|cordon|cordon_off|seal_off|take_up_position tgt=obj|obj.of mode=troops need=src weight=0.7 "The army surrounded the rebels." => army > rebels
v take_up + obj:position                   tgt=near|outside|around|against mode=troops need=src "Troops took up positions." => troops
v advance|march|push|roll|move + toward|towards|on:capital|border|city|town|stronghold|frontier tgt=on.of|against mode=troops need=src weight=0.7 "Rebels advanced on the capital." => rebels
v patrol|guard|police|man                  tgt=none mode=troops need=power weight=0.6 "Soldiers patrolled the streets." => soldiers
v fly + obj:sortie|mission|patrol|overflight|reconnaissance-flight|bomber tgt=over|near|against mode=troops need=src context=military "Russia flew bombers." => russia
v scramble + obj:jet|fighter|aircraft|plane|warplane|fighter-jet tgt=against|obj.against mode=troops need=src "Japan scrambled jets." => japan
v enter|violate|buzz|penetrate|breach|intrude + obj:airspace|air-space|territorial-water tgt=obj.of|obj.poss|obj.mod|of mode=troops need=src cameo=152 "Russian jets violated the airspace of Estonia." => russian > estonia
v militarize|militarise|fortify|remilitarize|barricade tgt=obj mode=troops need=src weight=0.7 "Russia fortified the border." => russia
v brace|ready|prepare|gear_up + for:war|battle|invasion|offensive|conflict|showdown tgt=against|for.with|for.against mode=troops need=power weight=0.7 "The army prepared for war." => army
v prepare|ready|plan|plot + obj:offensive|assault|invasion|attack tgt=against|obj.against|on|obj.on mode=troops need=src weight=0.7 "The army prepared an offensive against the rebels." => army > rebels
n deployment|mobilization|mobilisation|buildup|build-up|redeployment|massing + of:$troops src=by|poss|from|mod|of.mod tgt=against|to.with mode=troops cameo=152 need=src weight=0.9 "The deployment of troops by Ethiopia caused alarm." => ethiopia
n troop-buildup|military-buildup|troop-deployment|troop-movement|military-exercise|naval-exercise|military-drill|live-fire-exercise|war-game|naval-drill src=by|poss|of|mod|holder tgt=against mode=troops cameo=152 need=src context=military weight=0.8 "The military buildup by Ethiopia caused alarm." => ethiopia

# weapons: deploy and test (CAMEO 154, 155)
v test|test-fire|test_fire|fire|launch|flight-test + obj:ballistic-missile|cruise-missile|long-range-missile|range-missile|nuclear-device|hydrogen-bomb|nuclear-bomb|nuclear-weapon|intercontinental-missile|missile|hypersonic-missile|anti-ship-missile|rocket|torpedo|satellite-rocket|atomic-bomb|warhead|missile-system|icbm tgt=none mode=weapons need=src context=military weight=0.6 "Pakistan test-fired a ballistic missile." => pakistan
v test|detonate|explode + obj:nuclear-device|hydrogen-bomb|nuclear-bomb|nuclear-weapon|atomic-bomb|bomb|device|nuclear-warhead|warhead tgt=none mode=weapons need=power context=cbrn weight=0.8 "India detonated a nuclear device." => india
v conduct|carry_out|hold|perform|stage|announce|complete|make + obj:nuclear-test|missile-test|test-launch|weapon-test|test-firing|test-flight|atomic-test|rocket-test|missile-launch|underground-test tgt=none mode=weapons need=src context=cbrn "France conducted a nuclear test." => france
v deploy|install|station|base|position|move|place|site|mount|put|aim|point|target + obj:missile|nuclear-weapon|warhead|missile-battery|missile-system|rocket-launcher|artillery|heavy-weapon|tank|battery|radar|interceptor|howitzer|anti-aircraft-missile|air-defense-system|weapon|mine|gun tgt=against|at|near.with mode=weapons cameo=154 need=src "Russia deployed missiles." => russia
v stockpile|amass|hoard|develop|build|produce|manufacture|acquire|assemble|enrich + obj:nuclear-weapon|chemical-weapon|biological-weapon|weapon|missile|warhead|atomic-bomb|bomb|uranium|arm|ammunition|plutonium|nuclear-arsenal|nuclear-bomb tgt=none mode=weapons cameo=150 need=power context=cbrn weight=0.7 "Iran enriched uranium." => iran
v lay|plant|sow + obj:mine|landmine|minefield tgt=against mode=weapons need=src "Rebels laid mines." => rebels
n missile-test|nuclear-test|test-launch|missile-launch|weapon-test|test-firing|missile-deployment src=by|poss|of|mod|holder tgt=against mode=weapons need=src context=military weight=0.8 "The missile test by Pakistan was a success." => pakistan

# police (CAMEO 151, 153)
v deploy|send|dispatch|mobilize|mobilise|station|order|post|bring_in|send_in|rush|move_in|call_in|mass + obj:police|police-officer|riot-police|gendarme|policeman|security-force|officer|paramilitary-police|anti-riot-police|guard|security tgt=against mode=police cameo=151 need=src "France deployed riot police." => france
v step_up|tighten|strengthen|beef_up|boost|heighten|increase|reinforce|intensify + obj:security|patrol|police-presence|border-security|checkpoint|border-control|security-measure|guard tgt=against mode=police need=src weight=0.8 "Authorities tightened security." => authorities
v order|announce|begin|start|step_up|conduct|mount|increase + obj:patrol|joint-patrol-police|night-patrol tgt=in|against mode=police need=src weight=0.8 "The government ordered patrols." => government
v set_up|erect|man|establish|install + obj:checkpoint|roadblock|cordon|check-point tgt=against mode=police need=power "Police set up checkpoints." => police
v cordon_off|seal_off                      tgt=obj.of mode=police need=power weight=0.7 "Police cordoned off the square." => police
v stand + obj:guard                        tgt=outside mode=police need=power weight=0.7 "Police stood guard." => police

# militia, irregulars (CAMEO 155)
v recruit|arm|train|enlist|raise|form|create|assemble + obj:militia|fighter|volunteer|recruit|militiaman|mercenary|child-soldier|vigilante|army|insurgent|guerrilla|paramilitary tgt=against|obj.against mode=militia cameo=155 need=src weight=0.8 "The warlord recruited fighters." => warlord
v regroup|rearm|remobilize|muster          tgt=none mode=militia need=power weight=0.7 "The rebels regrouped." => rebels
v arrive|land|disembark|deploy|assemble|mass|gather + subj:$troops src=subj tgt=against mode=troops cameo=152 need=src weight=0.9 "Warships arrived off the coast." => warships
