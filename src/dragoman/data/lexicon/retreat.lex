# RETREAT: patterns (docs/lexicon.md; codes and modes: ontology.toml)

[RETREAT]
v withdraw|pull_out|pull_back|retreat|evacuate|pull + obj:$troops src=subj tgt=from|out.of|of mode=withdraw "Ethiopia withdrew its troops from the town."
v withdraw|retreat + from                  src=subj tgt=from mode=withdraw need=src
v pull_out|pull_back                       src=subj tgt=of|from mode=withdraw need=src
n withdrawal|pullout|retreat|pullback      src=of|poss|mod|by tgt=from mode=withdraw need=src
v release|free|liberate + obj:$captive     src=subj tgt=obj mode=release "The rebels freed eleven captured soldiers."
v release|free                             src=subj tgt=obj|from mode=release need=both weight=0.8
v let_go                                   src=subj tgt=obj mode=release
n release + of                             src=by|poss|holder tgt=of mode=release need=both
v lay_down|hand_over|hand_in|turn_in|give_up|surrender|destroy|dismantle + obj:weapon|arm|stockpile|arsenal|warhead src=subj tgt=to mode=disarm
v observe|respect|honor|honour|keep|uphold|begin|start|extend|implement + obj:$ceasefire src=subj tgt=with|obj.with mode=ceasefire
v halt|stop|cease|end|suspend + obj:fire|fighting|hostility|attack|bombing|offensive|bombardment|operation|shelling|strike|violence src=subj tgt=obj.against|obj.on|against|on|obj.in|in mode=ceasefire weight=0.9
v admit|allow|let + obj:inspector|observer|monitor|convoy|journalist src=subj tgt=obj mode=access
v open|reopen + obj:border|crossing|corridor|port|airspace|bridge|road src=subj tgt=to|obj.with|with|for mode=access cameo=086
v resign|step_down|abdicate|stand_down|quit src=subj tgt=none mode=resign need=src
n resignation                              src=of|poss|by|mod tgt=none mode=resign need=src
v return|restore|hand_back + obj:territory|land|island|property|asset|body|remains|control src=subj tgt=to mode=release
v end + obj:siege|blockade|occupation|mission|war|rule src=subj tgt=obj.of|obj.on|obj.in|of|on weight=0.8
v dismiss|fire|sack|oust|remove + obj:minister|general|chief|commander|governor|official|head src=subj tgt=obj mode=resign cameo=0831 weight=0.7

# withdraw (CAMEO 087, 0873)
v withdraw|pull_out|pull_back|retreat|evacuate|pull|redeploy|remove|bring_home|repatriate|recall|extract|disengage|airlift|move_out|fly_out|take_out|withdraw + obj:$troops|contingent|garrison|last-troop|combat-troop|settler|tank-unit|guard tgt=from|out.of|of|obj.from|obj.in mode=withdraw need=src cameo=0873 "Vietnam pulled out its soldiers." => vietnam
v withdraw|retreat|flee|pull_out|pull_back|fall_back|disengage|decamp|evacuate + from:town|city|area|province|base|village|country|territory|region|border|valley|capital|island|position|zone|south|north|peninsula|bank|strip|enclave|frontline|front tgt=from.of|from mode=withdraw need=power cameo=0873 "Rebels retreated from the town." => rebels
v leave|vacate|quit|abandon|evacuate|flee|relinquish|desert|cede|surrender|give_up|hand_over|hand_back + obj:base|position|outpost|town|village|city|territory|post|stronghold|settlement|garrison|camp|island|airport|embassy-compound|building|barracks|headquarters|land|area|trench tgt=obj.of|obj.poss|to mode=withdraw need=power cameo=0873 weight=0.9 "Rebels abandoned the town." => rebels
v begin|start|complete|finish|speed_up|carry_out|continue|resume|accelerate|make|effect|conclude|step_up|conduct + obj:withdrawal|pullout|pullback|retreat|evacuation|redeployment|disengagement|troop-withdrawal|drawdown|pull-out tgt=from|obj.from|obj.of.from mode=withdraw need=src cameo=0873 "Vietnam completed its withdrawal." => vietnam
v reduce|cut|scale_down|scale_back|draw_down|halve|trim + obj:troop|force|presence|military-presence|troop-level|garrison|contingent|troop-strength|troop-number tgt=in|obj.in mode=withdraw need=power weight=0.8 "Britain reduced its military presence." => britain
v end|lift|abandon|call_off|raise|break_off + obj:siege|blockade|occupation|encirclement tgt=of|obj.of|on|obj.on mode=withdraw need=src "The army lifted the siege of the rebels." => army > rebels
n withdrawal|pullout|retreat|pullback|evacuation|redeployment|drawdown|disengagement + of:$troops src=of.mod|of.poss|by|poss|of|holder tgt=from mode=withdraw need=src cameo=0873 "The withdrawal of Vietnamese troops ended." => vietnamese
n troop-withdrawal|troop-pullout|troop-pullback src=of|poss|mod|by|holder tgt=from mode=withdraw need=src cameo=0873 weight=0.9 "The troop withdrawal by Vietnam ended." => vietnam

# release captives, return property (CAMEO 0841, 0842)
v release|free|liberate|discharge|let_out|set_free|hand_over|return|repatriate|turn_loose + obj:prisoner|hostage|captive|detainee|dissident|activist|journalist|inmate|crew|fisherman|pow|prisoner-of-war|political-prisoner|convict|abductee|kidnap-victim|protester|sailor|pilot|opposition-leader|suspect|schoolgirl|aid-worker tgt=obj|to|obj.of mode=release need=any cameo=0841 "The junta set free political prisoners." => junta > political prisoners
v release|free|discharge|bail + from:prison|jail|detention|custody|captivity|house-arrest|arrest tgt=obj mode=release need=tgt cameo=0841 "The court released the dissident from jail." => court > dissident
v release|free + on:bail|parole            tgt=obj mode=release need=tgt cameo=0841 "The court released the dissident on bail." => court > dissident
v let_go|set_free|turn_loose|let_out       tgt=obj mode=release need=tgt cameo=0841 "Gunmen set free the engineers." => gunmen
v set + comp:free                          tgt=obj|ccsubj mode=release need=tgt cameo=0841 "The rebels set the soldiers free." => rebels > soldiers
v lift|end + obj:house-arrest|detention    tgt=of|on|obj.of|obj.on mode=release cameo=0841 "The junta lifted the house arrest of the dissident." => junta > dissident
v acquit|exonerate|absolve|clear           tgt=obj mode=release need=both cameo=0841 context=legal weight=0.8 "The court acquitted the minister." => court > minister
v exchange|swap|trade + obj:prisoner|hostage|captive|prisoner-of-war|detainee|body|pow|remains tgt=with|obj.with recip=yes mode=release cameo=0841 need=src weight=0.95 "Armenia exchanged prisoners with Azerbaijan."
v return|restore|hand_back|give_back|hand_over|turn_over|surrender|restitute|cede|repatriate + obj:territory|land|island|property|asset|body|remains|control|artifact|artefact|sovereignty|helicopter|plane|boat|ship|weapon|equipment|treasure|gold|corpse|village|peninsula|prisoner-body tgt=to|obj.to mode=release need=src cameo=0842 "Israel returned the bodies to the militants." => israel > militants
v pay + obj:compensation|reparation|damage|restitution|indemnity tgt=to|iobj|for|obj.to mode=release need=src cameo=084 context=reparations "Libya paid compensation to the relatives of victims." => libya
n release|liberation|freeing|handover + of src=by|poss|from tgt=of mode=release need=tgt cameo=0841 weight=0.9 "The freeing of the hostages by the rebels came on Friday." => rebels > hostages
n prisoner-exchange|prisoner-swap|hostage-release|prisoner-release src=between|by|poss|of tgt=with|between mode=release need=src cameo=0841 weight=0.8 "The prisoner swap between Armenia and Azerbaijan went ahead."

# disarm (CAMEO 0874, 0876)
v lay_down|hand_over|hand_in|turn_in|give_up|surrender|destroy|dismantle|decommission|scrap|yield|drop|lay_aside|relinquish|put_down|eliminate|turn_over + obj:weapon|arm|stockpile|arsenal|warhead|missile|gun|rifle|ammunition|chemical-weapon|nuclear-arsenal|heavy-weapon|nuclear-weapon|launcher|reactor|centrifuge|nuclear-program tgt=to|obj.to mode=disarm need=src cameo=0874 "The rebels handed over their weapons to the army." => rebels > army
v surrender|capitulate|yield               tgt=to mode=disarm need=power cameo=0874 "The rebels surrendered to the army." => rebels > army
v give_up|give_in|surrender + to           mode=disarm need=src cameo=0874 weight=0.9 "The gunmen gave up to the police." => gunmen > police
v lay_down + obj:arm                       tgt=to mode=disarm need=src cameo=0874 "The rebels laid down their arms." => rebels
v disarm|demobilize|demobilise|disband|decommission|demilitarize|denuclearize|surrender tgt=obj|to mode=disarm need=src cameo=0874 weight=0.9 "The guerrillas demobilized." => guerrillas
v suspend|end|halt|give_up|abandon|freeze|stop|renounce|roll_back|shut_down + obj:nuclear-program|nuclear-programme|uranium-enrichment|enrichment|nuclear-test|weapons-program|missile-test|nuclear-activity|weapon-program tgt=none mode=disarm need=src cameo=0874 context=cbrn "Iran suspended uranium enrichment." => iran
v renounce|abandon|forswear|end|give_up + obj:violence|armed-struggle|terrorism|war|insurgency|rebellion tgt=against mode=disarm need=src weight=0.9 "The rebels renounced violence." => rebels
v defect|desert                            tgt=to|from mode=disarm need=src weight=0.6 "Soldiers defected to the rebels." => soldiers > rebels
n surrender|disarmament|demobilization|decommissioning + of src=of|by tgt=to mode=disarm need=src weight=0.8 "The surrender of the rebels to the army followed." => rebels > army

# ceasefire kept or begun, fighting stopped (CAMEO 0871, 0872)
v observe|respect|honor|honour|keep|uphold|begin|start|extend|implement|maintain|abide_by|stick_to|renew|prolong|enter|hold|adhere_to|comply_with + obj:$ceasefire|cease-fire|moratorium tgt=with|obj.with|obj.between mode=ceasefire need=src cameo=0871 "Rebels observed a truce with the army." => rebels > army
v abide|adhere|comply|stick + by|to|with:ceasefire|truce|cease-fire tgt=with|by.with mode=ceasefire need=src cameo=0871 "Rebels abided by the truce." => rebels
v halt|stop|cease|end|suspend|pause|break_off|call_off|interrupt|scale_back + obj:fighting|hostility|attack|bombing|offensive|bombardment|shelling|violence|air-strike|airstrike|military-operation|rocket-fire|war|raid|campaign|combat-operation|rocket-attack|invasion|bombing-campaign|air-raid tgt=against|obj.against|on|obj.on|obj.in|in|obj.with|with mode=ceasefire need=src cameo=0872 weight=0.95 "The army halted its offensive against the rebels." => army > rebels
v hold + obj:fire                          tgt=against mode=ceasefire need=src cameo=0872 "The rebels held their fire." => rebels
v take + obj:effect + subj:ceasefire|truce|cease-fire|armistice src=subj.between|subj.with|subj.mod|subj.by tgt=none mode=ceasefire need=src cameo=0871 "A truce between the army and the rebels took effect."
v hold|come|go|take + into|in:effect|force + subj:ceasefire|truce|cease-fire|armistice src=subj.between|subj.with|subj.mod|subj.by tgt=none mode=ceasefire need=src cameo=0871 "A truce between the army and the rebels went into effect."
v hold|begin|start|prevail + subj:ceasefire|truce|cease-fire|armistice src=subj.between|subj.with|between|subj.mod|subj.by tgt=none mode=ceasefire need=src cameo=0871 weight=0.8 "A ceasefire between the army and the rebels began."
n cessation|halt|end|suspension|pause + of|to:hostility|attack|fighting|violence|shelling|bombing src=by|from|poss|holder tgt=against|with|on mode=ceasefire need=both cameo=0872 weight=0.8 "The cessation of hostilities by the rebels against the army holds." => rebels > army

# access (CAMEO 086, 0861-0863)
v admit|allow|let|let_in|permit|receive|accept|welcome|grant|invite_in + obj:inspector|observer|monitor|convoy|journalist|un-inspector|election-observer|peacekeeper|aid-worker|relief-worker|relief-flight|aid-convoy|observer-mission|fact-finding-mission|weapon-inspector|human-rights-monitor|un-team tgt=obj|obj.of mode=access need=src cameo=0861 "Sudan admitted the inspectors." => sudan > inspectors
v allow|let|permit + xcomp:enter|inspect|visit|deliver|pass|return|monitor|cross|land|observe|leave|evacuate tgt=xsubj|obj|xcomp.obj mode=access need=both cameo=086 "Sudan allowed the inspectors to enter." => sudan > inspectors
v open|reopen + obj:border|crossing|corridor|port|airspace|bridge|road|frontier|border-crossing|humanitarian-corridor|airport|checkpoint|strait|gate tgt=to|obj.to|with|obj.with|for|obj.for|between mode=access need=src cameo=086 "Egypt reopened its border to the refugees." => egypt > refugees
v grant|give|allow|provide|guarantee + obj:access|entry|passage|safe-passage|safe-conduct|unrestricted-access|free-passage|transit|overflight tgt=to|iobj|obj.to|for|obj.for mode=access need=src cameo=086 "Iran gave the inspectors access." => iran > inspectors
v restore|reopen|resume|turn_on|reconnect + obj:internet-access|access|electricity|gas-supply|power-supply|water-supply|flight tgt=to|obj.to|with mode=access need=src weight=0.7 "Russia restored access to the inspectors." => russia > inspectors
v accept|take_in|receive|allow|host|welcome + obj:peacekeeper|peacekeeping-force|peace-monitor|un-force|peacekeeping-troop tgt=obj mode=access need=both cameo=0862 weight=0.9 "Sudan accepted the peacekeepers." => sudan > peacekeepers

# resign, step down, reform (CAMEO 083, 0831)
v resign|step_down|abdicate|stand_down|bow_out|stand_aside|retire_from|quit_office|step_aside|stand_down tgt=none mode=resign need=src cameo=0831 weight=0.95 "The governor stepped aside." => governor
v resign|retire|step_down|withdraw|bow_out + as|from:president|minister|leader|chairman|governor|premier|chief|post|office|position|secretary|director|head|commander|mayor|job|speaker|government|cabinet|parliament|race tgt=from mode=resign need=src cameo=0831 "The general retired from his post." => general
v quit|leave|relinquish|vacate|give_up|surrender|renounce|hand_over + obj:office|post|presidency|premiership|position|job|throne|power|command|leadership|party-post|seat tgt=to mode=resign need=src cameo=0831 "The president relinquished power." => president
v tender|offer|submit|hand_in|announce|present + obj:resignation                  tgt=to|iobj|obj.to mode=resign need=src cameo=0831 "The minister tendered his resignation." => minister
v cede|transfer|hand_over|yield|turn_over + obj:power|authority|sovereignty tgt=to|obj.to mode=resign need=src cameo=0831 "The junta transferred power to parliament." => junta
v dismiss|fire|sack|oust|remove|replace|relieve|depose|suspend|demote|ax|axe + obj:minister|general|chief|commander|governor|official|prime-minister|defense-minister|ambassador|prosecutor|head|army-chief|police-chief|cabinet|government|judge|spokesman|director|official|mayor|aide|finance-minister tgt=obj mode=resign need=src cameo=0831 weight=0.8 "The king sacked the governor." => king > governor
v reshuffle                                tgt=obj mode=resign need=src weight=0.6 cameo=0831 "The king reshuffled the cabinet." => king
n resignation|abdication|stepping-down     src=of|poss|by tgt=none mode=resign need=src cameo=0831 weight=0.8 "The abdication of the king surprised many." => king
n dismissal|sacking|ouster|firing + of     src=by|poss tgt=of mode=resign need=tgt cameo=0831 weight=0.7 "The sacking of the governor by the king surprised many." => king > governor
v arrive|land|deploy|enter|disembark + subj:peacekeeper|peacekeeping-troop|peacekeeping-force|observer|inspector|peacekeeping-contingent|peacekeeping-mission|monitor|un-troop src=in|at|to tgt=subj mode=access cameo=0862 need=tgt "Peacekeepers arrived at the camp." => > peacekeepers
