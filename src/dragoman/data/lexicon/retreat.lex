# RETREAT: patterns (docs/lexicon.md; codes and modes: ontology.toml)

[RETREAT]
v withdraw|retreat + from                  src=subj tgt=from mode=withdraw need=src
v pull_out|pull_back                       src=subj tgt=of|from mode=withdraw need=src "Ethiopia pulled out of the town."
n withdrawal|pullout|retreat src=of|poss|mod|by tgt=from mode=withdraw need=src "The withdrawal by Kenya from the rebels went on."
n pullback src=of|poss|mod|by tgt=from mode=withdraw need=src "The pullback by Kenya from the rebels went on."
v release|free|liberate + obj:$captive     src=subj tgt=obj mode=release "The rebels freed eleven captured soldiers."
v release|free                             src=subj tgt=obj|from mode=release need=both weight=0.8
v let_go                                   src=subj tgt=obj mode=release
n release + of                             src=by|poss|holder tgt=of mode=release need=both "The release of the hostages by the rebels was a relief."
v lay_down|hand_over|hand_in|turn_in|give_up|surrender|destroy|dismantle + obj:weapon|arm|stockpile|arsenal|warhead src=subj tgt=to mode=disarm
v observe|respect|honor|honour|keep|uphold|begin|start|extend|implement + obj:$ceasefire src=subj tgt=with|obj.with mode=ceasefire
v halt|stop|cease|end|suspend + obj:fire|fighting|hostility|attack|bombing|offensive|bombardment|operation|shelling|strike|violence src=subj tgt=obj.against|obj.on|against|on|obj.in|in mode=ceasefire weight=0.9
v admit|allow|let + obj:inspector|observer|monitor|convoy|journalist src=subj tgt=obj mode=access
v open|reopen + obj:border|crossing|corridor|port|airspace|bridge|road src=subj tgt=to|obj.with|with|for mode=access cameo=0863
v resign|step_down|abdicate src=subj tgt=none mode=resign need=src "The governor resigned."
v stand_down src=subj tgt=none mode=resign need=src "The governor stood down."
v quit src=subj tgt=none mode=resign need=power
n resignation                              src=of|poss|by|mod tgt=none mode=resign need=src "The resignation by Kenya went on."
v return|restore|hand_back + obj:territory|land|island|property|asset|body|remains|control src=subj tgt=to mode=release
v end + obj:siege|blockade|occupation|mission|war|rule src=subj tgt=obj.of|obj.on|obj.in|of|on weight=0.8
v dismiss|fire|sack|oust|remove + obj:minister|general|chief|commander|governor|official|head src=subj tgt=obj mode=resign cameo=0831 weight=0.7

# withdraw (CAMEO 087, 0873)
set $retreat_troops $troops contingent garrison last-troop combat-troop settler tank-unit guard
v pull_out|withdraw|pull_back + obj:$retreat_troops tgt=from|out.of|of|obj.from|obj.in mode=withdraw need=src cameo=0874 "Vietnam pulled out its soldiers." => vietnam
v retreat + obj:$retreat_troops tgt=from|out.of|of|obj.from|obj.in mode=withdraw need=src cameo=0874 "Vietnam retreated its soldiers." => vietnam
v evacuate|pull|redeploy + obj:$retreat_troops tgt=from|out.of|of|obj.from|obj.in mode=withdraw need=src cameo=0874 "Vietnam evacuated its soldiers." => vietnam
v remove + obj:$retreat_troops tgt=from|out.of|of|obj.from|obj.in mode=withdraw need=src cameo=0874 "Vietnam removed its soldiers." => vietnam
v bring_home|repatriate|recall + obj:$retreat_troops tgt=from|out.of|of|obj.from|obj.in mode=withdraw need=src cameo=0874 "Vietnam brought home its soldiers." => vietnam
v extract + obj:$retreat_troops tgt=from|out.of|of|obj.from|obj.in mode=withdraw need=src cameo=0874 "Vietnam extracted its soldiers." => vietnam
v disengage|airlift|move_out + obj:$retreat_troops tgt=from|out.of|of|obj.from|obj.in mode=withdraw need=src cameo=0874 "Vietnam disengaged its soldiers." => vietnam
v fly_out + obj:$retreat_troops tgt=from|out.of|of|obj.from|obj.in mode=withdraw need=src cameo=0874 "Vietnam flew out its soldiers." => vietnam
v take_out + obj:$retreat_troops tgt=from|out.of|of|obj.from|obj.in mode=withdraw need=src cameo=0874 "Vietnam took out its soldiers." => vietnam
set $retreat_town town city area province base village country territory region border valley capital island position zone south north peninsula bank strip enclave frontline front
v retreat|withdraw|flee + from:$retreat_town tgt=from.of|from mode=withdraw need=power cameo=0874 "Rebels retreated from the town." => rebels
v pull_out + from:$retreat_town tgt=from.of|from mode=withdraw need=power cameo=0874 "Rebels pulled out from the town." => rebels
v pull_back|fall_back|disengage + from:$retreat_town tgt=from.of|from mode=withdraw need=power cameo=0874 "Rebels pulled back from the town." => rebels
v decamp + from:$retreat_town tgt=from.of|from mode=withdraw need=power cameo=0874 "Rebels decamped from the town." => rebels
v evacuate + from:$retreat_town tgt=from.of|from mode=withdraw need=power cameo=0874 "Rebels evacuated from the town." => rebels
set $retreat_base base position outpost town village city territory post stronghold settlement garrison camp island airport embassy-compound building barracks headquarters land area trench
v abandon|leave|vacate + obj:$retreat_base tgt=obj.of|obj.poss|to mode=withdraw need=power cameo=0874 weight=0.9 "The navy abandoned the town." => navy
v quit + obj:$retreat_base tgt=obj.of|obj.poss|to mode=withdraw need=power cameo=0874 weight=0.9 "The navy quit the town." => navy
v evacuate|flee|relinquish + obj:$retreat_base tgt=obj.of|obj.poss|to mode=withdraw need=power cameo=0874 weight=0.9 "The navy evacuated the town." => navy
v desert + obj:$retreat_base tgt=obj.of|obj.poss|to mode=withdraw need=power cameo=0874 weight=0.9 "Rebels deserted the town." => rebels
v cede|surrender|give_up + obj:$retreat_base tgt=obj.of|obj.poss|to mode=withdraw need=power cameo=0874 weight=0.9 "Rebels ceded the town." => rebels
v hand_over + obj:$retreat_base tgt=obj.of|obj.poss|to mode=withdraw need=power cameo=0874 weight=0.9 "Rebels handed over the town." => rebels
v hand_back + obj:$retreat_base tgt=obj.of|obj.poss|to mode=withdraw need=power cameo=0874 weight=0.9 "Rebels handed back the town." => rebels
set $retreat_withdrawal withdrawal pullout pullback retreat evacuation redeployment disengagement troop-withdrawal drawdown pull-out
v complete|begin|start + obj:$retreat_withdrawal tgt=from|obj.from|obj.of.from mode=withdraw need=src cameo=0874 "Vietnam completed its withdrawal." => vietnam
v finish + obj:$retreat_withdrawal tgt=from|obj.from|obj.of.from mode=withdraw need=src cameo=0874 "Vietnam finished its withdrawal." => vietnam
v speed_up|carry_out|continue + obj:$retreat_withdrawal tgt=from|obj.from|obj.of.from mode=withdraw need=src cameo=0874 "Vietnam speeded up its withdrawal." => vietnam
v resume + obj:$retreat_withdrawal tgt=from|obj.from|obj.of.from mode=withdraw need=src cameo=0874 "Vietnam resumed its withdrawal." => vietnam
v accelerate|make|effect + obj:$retreat_withdrawal tgt=from|obj.from|obj.of.from mode=withdraw need=src cameo=0874 "Vietnam accelerated its withdrawal." => vietnam
v conclude + obj:$retreat_withdrawal tgt=from|obj.from|obj.of.from mode=withdraw need=src cameo=0874 "Vietnam concluded its withdrawal." => vietnam
v step_up|conduct + obj:$retreat_withdrawal tgt=from|obj.from|obj.of.from mode=withdraw need=src cameo=0874 "Vietnam stepped up its withdrawal." => vietnam
set $retreat_troop troop force presence military-presence troop-level garrison contingent troop-strength troop-number
v reduce|cut|scale_down + obj:$retreat_troop tgt=in|obj.in mode=withdraw need=power weight=0.8 "Britain reduced its military presence." => britain
v scale_back + obj:$retreat_troop tgt=in|obj.in mode=withdraw need=power weight=0.8 "Britain scaled back its military presence." => britain
v draw_down|halve|trim + obj:$retreat_troop tgt=in|obj.in mode=withdraw need=power weight=0.8 "Britain drew down its military presence." => britain
v lift|end|abandon|call_off + obj:siege|blockade|occupation|encirclement tgt=of|obj.of|on|obj.on mode=withdraw need=src "The army lifted the siege of the rebels." => army > rebels
v raise|break_off + obj:siege|blockade|occupation|encirclement tgt=of|obj.of|on|obj.on mode=withdraw need=src "The army raised the siege of the rebels." => army > rebels
n withdrawal|pullout|retreat + of:$troops src=of.mod|of.poss|by|poss|of|holder tgt=from mode=withdraw need=src cameo=0874 "The withdrawal of Vietnamese troops ended." => vietnamese
n pullback + of:$troops src=of.mod|of.poss|by|poss|of|holder tgt=from mode=withdraw need=src cameo=0874 "The pullback of Vietnamese troops ended." => vietnamese
n evacuation|redeployment|drawdown + of:$troops src=of.mod|of.poss|by|poss|of|holder tgt=from mode=withdraw need=src cameo=0874 "The evacuation of Vietnamese troops ended." => vietnamese
n disengagement + of:$troops src=of.mod|of.poss|by|poss|of|holder tgt=from mode=withdraw need=src cameo=0874 "The disengagement of Vietnamese troops ended." => vietnamese
n troop-withdrawal|troop-pullout|troop-pullback src=of|poss|mod|by|holder tgt=from mode=withdraw need=src cameo=0874 weight=0.9 "The troop withdrawal by Vietnam ended." => vietnam

# release captives, return property (CAMEO 0841, 0842)
set $retreat_prisoner prisoner hostage captive detainee dissident activist journalist inmate crew fisherman pow prisoner-of-war political-prisoner convict abductee kidnap-victim protester sailor pilot opposition-leader suspect schoolgirl aid-worker
v free|release|liberate|discharge + obj:$retreat_prisoner tgt=obj|to|obj.of mode=release need=any cameo=0841
v let_out|set_free|hand_over + obj:$retreat_prisoner tgt=obj|to|obj.of mode=release need=any cameo=0841 "The junta let out political prisoners." => junta > political prisoners
v return + obj:$retreat_prisoner tgt=obj|to|obj.of mode=release need=any cameo=0841 "The junta returned political prisoners." => junta > political prisoners
v repatriate|turn_loose + obj:$retreat_prisoner tgt=obj|to|obj.of mode=release need=any cameo=0841 "The junta repatriated political prisoners." => junta > political prisoners
v release|free|discharge + from:prison|jail|detention|custody|captivity|house-arrest|arrest tgt=obj mode=release need=tgt cameo=0841 "The court released the dissident from jail." => court > dissident
v bail + from:prison|jail|detention|custody|captivity|house-arrest|arrest tgt=obj mode=release need=tgt cameo=0841 "The court bailed the dissident from jail." => court > dissident
v release|free + on:bail|parole            tgt=obj mode=release need=tgt cameo=0841 "The court released the dissident on bail." => court > dissident
v let_out tgt=obj mode=release need=tgt cameo=0841 "Gunmen let out the Turks."
v set + comp:free                          tgt=obj|ccsubj mode=release need=tgt cameo=0841
v lift|end + obj:house-arrest|detention    tgt=of|on|obj.of|obj.on mode=release cameo=0841 "The junta lifted the house arrest of the dissident." => junta > dissident
v acquit|exonerate|absolve tgt=obj mode=release need=both cameo=0841 context=legal weight=0.8 "The court acquitted the minister." => court > minister
v clear tgt=obj mode=release need=both cameo=0841 context=legal weight=0.8 "The court cleared the minister." => court > minister
v exchange|swap|trade + obj:prisoner|hostage|captive|prisoner-of-war|detainee|body|pow|remains tgt=with|obj.with recip=yes mode=release cameo=0841 need=src weight=0.95
set $retreat_territory territory land island property asset body remains control artifact artefact sovereignty helicopter plane boat ship weapon equipment treasure gold corpse village peninsula prisoner-body
v return|restore|hand_back + obj:$retreat_territory tgt=to|obj.to mode=release need=src cameo=0842 "Israel returned the bodies to the militants." => israel > militants
v give_back + obj:$retreat_territory tgt=to|obj.to mode=release need=src cameo=0842 "Israel gave back the bodies to the militants." => israel > militants
v hand_over|turn_over|surrender + obj:$retreat_territory tgt=to|obj.to mode=release need=src cameo=0842 "Israel handed over the bodies to the militants." => israel > militants
v restitute + obj:$retreat_territory tgt=to|obj.to mode=release need=src cameo=0842 "Israel restituted the bodies to the militants." => israel > militants
v cede|repatriate + obj:$retreat_territory tgt=to|obj.to mode=release need=src cameo=0842 "Israel ceded the bodies to the militants." => israel > militants
v pay + obj:compensation|reparation|damage|restitution|indemnity tgt=to|iobj|for|obj.to mode=release need=src cameo=084 context=reparations "Libya paid compensation to the relatives of victims."
n freeing|release|liberation + of src=by|poss|from tgt=of mode=release need=tgt cameo=0841 weight=0.9 "The freeing of the hostages by the rebels came on Friday." => rebels > hostages
n handover + of src=by|poss|from tgt=of mode=release need=tgt cameo=0841 weight=0.9 "The handover of the hostages by the rebels came on Friday." => rebels > hostages
n prisoner-swap|prisoner-exchange|hostage-release src=between|by|poss|of tgt=with|between mode=release need=src cameo=0841 weight=0.8 "The prisoner swap between Armenia and Azerbaijan went ahead."
n prisoner-release src=between|by|poss|of tgt=with|between mode=release need=src cameo=0841 weight=0.8 "The prisoner release between Armenia and Azerbaijan went ahead."

# disarm (CAMEO 0874, 0876)
set $retreat_weapon weapon arm stockpile arsenal warhead missile gun rifle ammunition chemical-weapon nuclear-arsenal heavy-weapon nuclear-weapon launcher reactor centrifuge nuclear-program
v hand_over|lay_down|hand_in + obj:$retreat_weapon tgt=to|obj.to mode=disarm need=src cameo=0873 "The smugglers handed over their weapons to the army." => smugglers > army
v turn_in + obj:$retreat_weapon tgt=to|obj.to mode=disarm need=src cameo=0873 "The smugglers turned in their weapons to the army." => smugglers > army
v give_up|surrender|destroy + obj:$retreat_weapon tgt=to|obj.to mode=disarm need=src cameo=0873 "The smugglers gave up their weapons to the army." => smugglers > army
v dismantle + obj:$retreat_weapon tgt=to|obj.to mode=disarm need=src cameo=0873 "The rebels dismantled their weapons to the army." => rebels > army
v decommission|scrap|yield + obj:$retreat_weapon tgt=to|obj.to mode=disarm need=src cameo=0873 "The rebels decommissioned their weapons to the army." => rebels > army
v drop + obj:$retreat_weapon tgt=to|obj.to mode=disarm need=src cameo=0873 "The rebels dropped their weapons to the army." => rebels > army
v lay_aside|relinquish|put_down + obj:$retreat_weapon tgt=to|obj.to mode=disarm need=src cameo=0873 "The rebels laid aside their weapons to the army." => rebels > army
v eliminate + obj:$retreat_weapon tgt=to|obj.to mode=disarm need=src cameo=0873 "The rebels eliminated their weapons to the army." => rebels > army
v turn_over + obj:$retreat_weapon tgt=to|obj.to mode=disarm need=src cameo=0873 "The smugglers turned over their weapons to the army." => smugglers > army
v give_up|give_in|surrender + to           mode=disarm need=src cameo=0874 weight=0.9 "The gunmen gave up to the police." => gunmen > police
v lay_down + obj:arm                       tgt=to mode=disarm need=src cameo=0873 "The rebels laid down their arms." => rebels
v demobilize|disarm|demobilise tgt=obj|to mode=disarm need=src cameo=0873 weight=0.9 "The guerrillas demobilized." => guerrillas
v disband tgt=obj|to mode=disarm need=src cameo=0873 weight=0.9 "The guerrillas disbanded." => guerrillas
v decommission|demilitarize|denuclearize|surrender tgt=obj|to mode=disarm need=src cameo=0873 weight=0.9 "The guerrillas decommissioned." => guerrillas
set $retreat_nuclear_program nuclear-program nuclear-programme uranium-enrichment enrichment nuclear-test weapons-program missile-test nuclear-activity weapon-program
v suspend|end|halt + obj:$retreat_nuclear_program tgt=none mode=disarm need=src cameo=0873 context=cbrn "Iran suspended uranium enrichment." => iran
v give_up + obj:$retreat_nuclear_program tgt=none mode=disarm need=src cameo=0873 context=cbrn "Iran gave up uranium enrichment." => iran
v abandon|freeze|stop + obj:$retreat_nuclear_program tgt=none mode=disarm need=src cameo=0873 context=cbrn "Iran abandoned uranium enrichment." => iran
v renounce + obj:$retreat_nuclear_program tgt=none mode=disarm need=src cameo=0873 context=cbrn "Iran renounced uranium enrichment." => iran
v roll_back|shut_down + obj:$retreat_nuclear_program tgt=none mode=disarm need=src cameo=0873 context=cbrn "Iran rolled back uranium enrichment." => iran
v renounce|abandon|forswear|end + obj:violence|armed-struggle|terrorism|war|insurgency|rebellion tgt=against mode=disarm need=src weight=0.9 "The rebels renounced violence." => rebels
v give_up + obj:violence|armed-struggle|terrorism|war|insurgency|rebellion tgt=against mode=disarm need=src weight=0.9 "The rebels gave up violence." => rebels
v defect|desert                            tgt=to|from mode=disarm need=src weight=0.6 "Soldiers defected to the rebels." => soldiers > rebels
n surrender|disarmament|demobilization + of src=of|by tgt=to mode=disarm need=src weight=0.8 "The surrender of the rebels to the army followed."
n decommissioning + of src=of|by tgt=to mode=disarm need=src weight=0.8 "The decommissioning of the rebels to the army followed."

# ceasefire kept or begun, fighting stopped (CAMEO 0871, 0872)
v observe|respect|honor + obj:$ceasefire|cease-fire|moratorium tgt=with|obj.with|obj.between mode=ceasefire need=src cameo=0871 "Rebels observed a truce with the army." => rebels > army
v honour + obj:$ceasefire|cease-fire|moratorium tgt=with|obj.with|obj.between mode=ceasefire need=src cameo=0871 "Rebels honoured a truce with the army." => rebels > army
v keep|uphold|begin + obj:$ceasefire|cease-fire|moratorium tgt=with|obj.with|obj.between mode=ceasefire need=src cameo=0871 "Rebels kept a truce with the army." => rebels > army
v start + obj:$ceasefire|cease-fire|moratorium tgt=with|obj.with|obj.between mode=ceasefire need=src cameo=0871 "Rebels started a truce with the army." => rebels > army
v extend|implement|maintain|abide_by + obj:$ceasefire|cease-fire|moratorium tgt=with|obj.with|obj.between mode=ceasefire need=src cameo=0871 "Rebels extended a truce with the army." => rebels > army
v renew|stick_to|prolong + obj:$ceasefire|cease-fire|moratorium tgt=with|obj.with|obj.between mode=ceasefire need=src cameo=0871 "Rebels renewed a truce with the army." => rebels > army
v enter + obj:$ceasefire|cease-fire|moratorium tgt=with|obj.with|obj.between mode=ceasefire need=src cameo=0871 "Rebels entered a truce with the army." => rebels > army
v hold|adhere_to|comply_with + obj:$ceasefire|cease-fire|moratorium tgt=with|obj.with|obj.between mode=ceasefire need=src cameo=0871 "Rebels held a truce with the army." => rebels > army
v abide|adhere|comply|stick + by|to|with:ceasefire|truce|cease-fire tgt=with|by.with mode=ceasefire need=src cameo=0871
set $retreat_fighting fighting hostility attack bombing offensive bombardment shelling violence air-strike airstrike military-operation rocket-fire war raid campaign combat-operation rocket-attack invasion bombing-campaign air-raid
v halt|stop|cease + obj:$retreat_fighting tgt=against|obj.against|on|obj.on|obj.in|in|obj.with|with mode=ceasefire need=src cameo=087 weight=0.95 "The army halted its offensive against the rebels." => army > rebels
v end + obj:$retreat_fighting tgt=against|obj.against|on|obj.on|obj.in|in|obj.with|with mode=ceasefire need=src cameo=087 weight=0.95 "The army ended its offensive against the rebels." => army > rebels
v suspend|pause|break_off|call_off + obj:$retreat_fighting tgt=against|obj.against|on|obj.on|obj.in|in|obj.with|with mode=ceasefire need=src cameo=087 weight=0.95 "The army suspended its offensive against the rebels." => army > rebels
v interrupt|scale_back + obj:$retreat_fighting tgt=against|obj.against|on|obj.on|obj.in|in|obj.with|with mode=ceasefire need=src cameo=087 weight=0.95 "The army interrupted its offensive against the rebels." => army > rebels
v hold + obj:fire                          tgt=against mode=ceasefire need=src cameo=087 "The rebels held their fire." => rebels
v take + obj:effect + subj:ceasefire|truce|cease-fire|armistice src=subj.between|subj.with|subj.mod|subj.by tgt=none mode=ceasefire need=src cameo=0871 "A truce between the army and the rebels took effect."
v go|hold|come + into|in:effect|force + subj:ceasefire|truce|cease-fire|armistice src=subj.between|subj.with|subj.mod|subj.by tgt=none mode=ceasefire need=src cameo=0871 "A truce between the army and the rebels went into effect."
v take + into|in:effect|force + subj:ceasefire|truce|cease-fire|armistice src=subj.between|subj.with|subj.mod|subj.by tgt=none mode=ceasefire need=src cameo=0871 "A truce between the army and the rebels took into effect."
v begin|hold|start + subj:ceasefire|truce|cease-fire|armistice src=subj.between|subj.with|between|subj.mod|subj.by tgt=none mode=ceasefire need=src cameo=0871 weight=0.8 "A ceasefire between the army and the rebels began."
v prevail + subj:ceasefire|truce|cease-fire|armistice src=subj.between|subj.with|between|subj.mod|subj.by tgt=none mode=ceasefire need=src cameo=0871 weight=0.8 "A ceasefire between the army and the rebels prevailed."
n cessation|halt|end|suspension + of|to:hostility|attack|fighting|violence|shelling|bombing src=by|from|poss|holder tgt=against|with|on mode=ceasefire need=both cameo=087 weight=0.8 "The cessation of hostilities by the rebels against the army holds." => rebels > army
n pause + of|to:hostility|attack|fighting|violence|shelling|bombing src=by|from|poss|holder tgt=against|with|on mode=ceasefire need=both cameo=087 weight=0.8 "The pause of hostilities by the rebels against the army holds." => rebels > army

# access (CAMEO 086, 0861-0863)
set $retreat_inspector inspector observer monitor convoy journalist un-inspector election-observer peacekeeper aid-worker relief-worker relief-flight aid-convoy observer-mission fact-finding-mission weapon-inspector human-rights-monitor un-team
v admit|allow|let|let_in + obj:$retreat_inspector tgt=obj|obj.of mode=access need=src cameo=0862 "Sudan admitted the inspectors." => sudan > inspectors
v permit|receive|accept + obj:$retreat_inspector tgt=obj|obj.of mode=access need=src cameo=0862 "Sudan permitted the inspectors." => sudan > inspectors
v welcome + obj:$retreat_inspector tgt=obj|obj.of mode=access need=src cameo=0862 "Sudan welcomed the inspectors." => sudan > inspectors
v grant|invite_in + obj:$retreat_inspector tgt=obj|obj.of mode=access need=src cameo=0862 "Sudan granted the inspectors." => sudan > inspectors
v allow|let|permit + xcomp:enter|inspect|visit|deliver|pass|return|monitor|cross|land|observe|leave|evacuate tgt=xsubj|obj|xcomp.obj mode=access need=both cameo=086 "Sudan allowed the inspectors to enter." => sudan > inspectors
v open|reopen + obj:border|crossing|corridor|port|airspace|bridge|road|frontier|border-crossing|humanitarian-corridor|airport|checkpoint|strait|gate tgt=to|obj.to|with|obj.with|for|obj.for|between mode=access need=src cameo=0863 "Egypt reopened its border with Libya." => egypt > libya
set $retreat_access access entry passage safe-passage safe-conduct unrestricted-access free-passage transit overflight
v give|grant|allow + obj:$retreat_access tgt=to|iobj|obj.to|for|obj.for mode=access need=src cameo=086 "Iran gave the inspectors access." => iran > inspectors
v provide + obj:$retreat_access tgt=to|iobj|obj.to|for|obj.for mode=access need=src cameo=086 "Iran provided the inspectors access." => iran > inspectors
v guarantee + obj:$retreat_access tgt=to|iobj|obj.to|for|obj.for mode=access need=src cameo=086 "Iran guaranteed the inspectors access."
set $retreat_internet_access internet-access access electricity gas-supply power-supply water-supply flight
v restore|reopen|resume + obj:$retreat_internet_access tgt=to|obj.to|with mode=access need=src weight=0.7 "Russia restored access to the inspectors."
v turn_on|reconnect + obj:$retreat_internet_access tgt=to|obj.to|with mode=access need=src weight=0.7 "Russia turned on access to the inspectors."
set $retreat_peacekeeper peacekeeper peacekeeping-force peace-monitor un-force peacekeeping-troop
v host|welcome + obj:$retreat_peacekeeper tgt=obj mode=access need=both cameo=0861 weight=0.9 "Sudan hosted the peacekeepers." => sudan > peacekeepers

# resign, step down, reform (CAMEO 083, 0831)
v bow_out|stand_aside|retire_from|quit_office tgt=none mode=resign need=src cameo=0831 weight=0.95 "The governor bowed out." => governor
v step_aside tgt=none mode=resign need=src cameo=0831 weight=0.95 "The governor stepped aside." => governor
set $retreat_president president minister leader chairman governor premier chief post office position secretary director head commander mayor job speaker government cabinet parliament presidential-race leadership-race
v retire|resign|step_down + as|from:$retreat_president tgt=from mode=resign need=src cameo=0831 "The general retired from his post." => general
v withdraw + as|from:$retreat_president tgt=from mode=resign need=src cameo=0831 "The general withdrew from his post." => general
v bow_out + as|from:$retreat_president tgt=from mode=resign need=src cameo=0831 "The general bowed out from his post." => general
set $retreat_office office post presidency premiership position job throne power command leadership party-post seat
v relinquish|quit|leave + obj:$retreat_office tgt=to mode=resign need=src cameo=0831 "The president relinquished power." => president
v vacate + obj:$retreat_office tgt=to mode=resign need=src cameo=0831 "The president vacated power." => president
v give_up|surrender|renounce|hand_over + obj:$retreat_office tgt=to mode=resign need=src cameo=0831 "The president gave up power." => president
v tender|offer|submit|hand_in + obj:resignation tgt=to|iobj|obj.to mode=resign need=src cameo=0831 "The minister tendered his resignation." => minister
v announce|present + obj:resignation tgt=to|iobj|obj.to mode=resign need=src cameo=0831 "The minister announced his resignation." => minister
v transfer|cede|hand_over + obj:power|authority|sovereignty tgt=to|obj.to mode=resign need=src cameo=0831 "The junta transferred power to parliament." => junta
v yield + obj:power|authority|sovereignty tgt=to|obj.to mode=resign need=src cameo=0831 "The junta yielded power to parliament." => junta
v turn_over + obj:power|authority|sovereignty tgt=to|obj.to mode=resign need=src cameo=0831 "The junta turned over power to parliament." => junta
set $retreat_minister minister general chief commander governor official prime-minister defense-minister ambassador prosecutor head army-chief police-chief cabinet government judge spokesman director official mayor aide finance-minister
v sack|dismiss|fire + obj:$retreat_minister tgt=obj mode=resign need=src cameo=0831 weight=0.8 "The king sacked the governor." => king > governor
v oust + obj:$retreat_minister tgt=obj mode=resign need=src cameo=0831 weight=0.8 "The king ousted the governor." => king > governor
v remove|replace|relieve + obj:$retreat_minister tgt=obj mode=resign need=src cameo=0831 weight=0.8 "The king removed the governor." => king > governor
v depose + obj:$retreat_minister tgt=obj mode=resign need=src cameo=0831 weight=0.8 "The king deposed the governor." => king > governor
v suspend|demote|ax + obj:$retreat_minister tgt=obj mode=resign need=src cameo=0831 weight=0.8 "The king suspended the governor." => king > governor
v axe + obj:$retreat_minister tgt=obj mode=resign need=src cameo=0831 weight=0.8
v reshuffle                                tgt=obj mode=resign need=src weight=0.6 cameo=0831 "The king reshuffled the cabinet."
n resignation|abdication|stepping-down     src=of|poss|by tgt=none mode=resign need=src cameo=0831 weight=0.8 "The abdication of the king surprised many." => king
n sacking|dismissal|ouster + of src=by|poss tgt=of mode=resign need=tgt cameo=0831 weight=0.7 "The sacking of the governor by the king surprised many." => king > governor
n firing + of src=by|poss tgt=of mode=resign need=tgt cameo=0831 weight=0.7 "The firing of the governor by the king surprised many." => king > governor
set $retreat_peacekeeper_ peacekeeper peacekeeping-troop peacekeeping-force observer inspector peacekeeping-contingent peacekeeping-mission monitor un-troop
v arrive|land|deploy + subj:$retreat_peacekeeper_ src=in|at|to tgt=subj mode=access cameo=0861 need=tgt "Peacekeepers arrived at the camp." => > peacekeepers
v enter|disembark + subj:$retreat_peacekeeper_ src=in|at|to tgt=subj mode=access cameo=0861 need=tgt "Peacekeepers entered at the camp." => > peacekeepers

# the general verbs and nouns of the type, where no line above asks for more
v surrender|capitulate|yield               tgt=to mode=disarm need=power cameo=0874 "The rebels capitulated."

# wider vocabulary: the everyday words of newswire
# troops and fighters leave (CAMEO 0874): the verbs of leaving count where armed men are the subject
set $retreat_force troop soldier force army unit column battalion brigade regiment division convoy tank infantry infantryman paratrooper marine fighter rebel guerrilla insurgent militant militia militiaman gunman gunmen trooper serviceman commando garrison contingent warplane warship gunboat legion legionnaire detachment armour armor vehicle contra islamist jihadist taliban separatist settler occupier invader patrol combatant personnel
v roll|rumble|move|march|pour|file|trundle|sail|fly|slip|steal|sneak|pull|head|stream|trickle|fade|melt|clear|ship|get|rush|stagger|straggle|limp|crawl|walk|go|break|creep + out|away|off + subj:$retreat_force + from|of|across|to src=subj tgt=of|from|out.of|across|to mode=withdraw need=power cameo=0874 weight=0.8 "Cuban tanks crawled out of Angola." => cuban > angola
v roll_out|rumble_out|move_out|march_out|pour_out|file_out|trundle_out|sail_out|fly_out|slip_out|steal_out|sneak_out|head_out|stream_out|trickle_out|melt_away|clear_out|ship_out|slip_away|sneak_away|creep_out + subj:$retreat_force src=subj tgt=of|from mode=withdraw need=power cameo=0874 weight=0.8 "The guerrillas slipped away." => guerrillas
v leave|quit|depart|exit|vacate|evacuate|abandon|desert + subj:$retreat_force + obj src=subj tgt=obj mode=withdraw need=both cameo=0874 weight=0.75 "The last Russian soldiers left Estonia." => russian > estonia
v leave|quit|depart|exit|vacate|evacuate|abandon|flee + subj:$retreat_force + obj:capital|country|region|province|territory|soil|peninsula|valley|area|land|south|north|east|west|kingdom|republic|state|zone|city|town|village|base|camp|post|outpost|position src=subj tgt=obj|obj.of|obj.poss|obj.mod mode=withdraw need=power cameo=0874 weight=0.8 "Rwandan soldiers left the province." => rwandan
v depart|retire|recede|fly|sail + subj:$retreat_force + from src=subj tgt=from|from.of mode=withdraw need=power cameo=0874 weight=0.7 "The last Russian soldiers departed from Estonia." => russian > estonia
v return|go|come|head|sail|fly|cross|march|ship|drive|travel|start|withdraw + adv:home + subj:$retreat_force src=subj tgt=from mode=withdraw need=power cameo=0874 weight=0.8 "Ethiopian soldiers marched home from Somalia." => ethiopian > somalia
v cross|march|roll|return|move|head|trudge|stream + adv:back + subj:$retreat_force src=subj tgt=from|across|into mode=withdraw need=power cameo=0874 weight=0.98 "Ethiopian soldiers marched back across the border." => ethiopian
v fly|ship|sail|take|airlift|march|pull|order + adv:home + obj:$troops|contingent|brigade|garrison src=subj tgt=from|obj.from mode=withdraw need=power cameo=0874 weight=0.9 "France flew its soldiers home from Gabon." => france > gabon
v fall_back|draw_back|move_back|step_back|back_off|disengage|decamp|redeploy|pull_away + subj:$retreat_force src=subj tgt=from|of|from.of|across mode=withdraw need=power cameo=0874 weight=0.9 "Rebel fighters fell back." => rebel
set $retreat_post checkpoint post outpost base camp barrack barracks roadblock position hill hilltop ridge stronghold airfield airbase air-base airstrip headquarters garrison compound fort fortress trench foxhole bunker buffer-zone strip bridgehead beachhead enclave crossing border-post barricade district suburb quarter neighbourhood neighborhood town village city street square square airport
v vacate|evacuate|abandon|leave|quit|desert|give_up|relinquish|yield|forsake + obj:$retreat_post src=subj tgt=obj.of|obj.poss|to|obj.to mode=withdraw need=power cameo=0874 weight=0.85 "The Ukrainian navy vacated the hilltop." => ukrainian
v hand_over|turn_over|transfer|return|cede|give_back|hand_back|surrender|yield|restore|relinquish + obj:base|airbase|air-base|airfield|checkpoint|outpost|position|post|province|town|city|enclave|region|island|territory|zone|strip|area|district|facility|crossing|border-crossing|canal|sector|bunker + to src=subj tgt=to|obj.to mode=withdraw need=power cameo=0874 weight=0.9 "The militia handed over the airfield to the army." => militia > army
v dismantle|close|shut|close_down|shut_down|remove|pull_down|tear_down|take_down|demolish|bulldoze|clear|lift + obj:checkpoint|roadblock|barricade|military-base|army-base|army-post|military-post|settlement-outpost|military-camp|training-camp|barrier|army-checkpoint|road-block src=subj tgt=obj.of|obj.in|in|on mode=withdraw need=power weight=0.8 "The Syrian army removed checkpoints in the suburb." => syrian
v cut|slash|thin_out|shrink|wind_down|pare|pare_down|reduce|halve|trim|scale_back|scale_down|draw_down|lower + obj:troop|force|garrison|presence|military-presence|contingent|troop-level|troop-number|troop-strength|naval-presence|deployment src=subj tgt=in|obj.in mode=withdraw need=power weight=0.75 "Britain thinned out its garrison." => britain
v begin|start|launch|speed|hasten|accelerate|continue|effect|make|stage|order|get_under_way + obj:pull-out|pull-back|phased-withdrawal|troop-pullout|troop-pullback|evacuation|partial-withdrawal|disengagement|redeployment src=subj tgt=from|obj.from mode=withdraw need=power cameo=0874 weight=0.85 "Israel hastened the pull-back." => israel
n departure|exit|exodus|homecoming + of:$troops src=of.mod|of.poss|of tgt=from mode=withdraw need=power cameo=0874 weight=0.7 "The departure of Soviet troops went on." => soviet

# captives go free, property goes back (CAMEO 0841, 0842)
set $retreat_freed prisoner hostage captive detainee dissident activist journalist reporter inmate crew crewman fisherman pow prisoner-of-war political-prisoner convict abductee kidnap-victim protester demonstrator sailor seaman pilot airman suspect schoolgirl schoolboy schoolchild pupil student girl boy child woman man aid-worker engineer technician nun priest monk missionary bishop tourist trekker climber pilgrim worker oil-worker policeman police-officer soldier peacekeeper diplomat businessman doctor nurse teacher writer poet blogger editor lawyer leader opposition-leader politician lawmaker mayor official villager civilian family passenger foreigner trader trucker driver herder spy agent national citizen militant fighter guerrilla rebel islamist
v free|release|liberate|discharge|let_out|set_free|turn_loose|parole|spring + obj:$retreat_freed src=subj tgt=obj mode=release need=any cameo=0841 weight=0.95 "Kidnappers let out the missionaries." => kidnappers > missionaries
v let + ccomp:go src=subj tgt=ccsubj|obj mode=release need=tgt cameo=0841 "The pirates let the sailors go." => pirates > sailors
v go + obj:$retreat_freed src=subj tgt=obj mode=release need=both cameo=0841 weight=0.8 id=retreat.go-let "Gunmen let go fourteen schoolgirls." => gunmen > schoolgirls
v let + xcomp:go src=subj tgt=xsubj|xcomp.obj|obj mode=release need=any cameo=0841 id=retreat.let-go-x
v turn|set|let + adv:loose|free src=subj tgt=obj mode=release need=tgt cameo=0841
v turn|set|let + comp:loose|free src=subj tgt=obj|ccsubj mode=release need=tgt cameo=0841 id=retreat.turn-loose-2
v walk|step|emerge|come|stride|limp|be_led + out|from + of|from:prison|jail|captivity|detention|custody|dungeon|house-arrest src=none tgt=subj mode=release need=tgt cameo=0841 weight=0.85 "The dissident walked out of prison." => > dissident
v leave|depart + obj:prison|jail|detention|custody|captivity|house-arrest|prison-camp src=none tgt=subj mode=release need=tgt cameo=0841 weight=0.8 "The opposition leader left prison." => > opposition leader
v walk|go + comp:free src=none tgt=subj mode=release need=tgt cameo=0841 weight=0.7 "The dissident walked free." => > dissident
v regain|win|gain + obj:freedom|liberty|release src=none tgt=subj mode=release need=tgt cameo=0841 weight=0.7 "The hostages regained their freedom." => > hostages
v return|hand_over|deliver|send_back|give_back|hand_back|repatriate|turn_over + obj:hostage|captive|prisoner-of-war|pow|abductee|captured-soldier|kidnapped-child|remains|corpse + to src=subj tgt=obj|to mode=release need=src cameo=0841 weight=0.9 "The rebels sent back the hostages to their families." => rebels > hostages
v unfreeze|unblock|release|free_up|unlock|thaw|return + obj:asset|frozen-asset|fund|frozen-fund|account|bank-account|deposit|reserve|property|shipment|cargo|tanker|vessel|ship|trawler|plane|aircraft|body|passport src=subj tgt=to|obj.to|obj.of|obj.poss|obj.mod mode=release need=power cameo=0842 weight=0.85 "Britain unblocked the accounts of the rebels." => britain > rebels
v return|restore|hand_back|give_back|send_back|repatriate|restitute|deliver + obj:statue|manuscript|bronze|sculpture|painting|treasure|artifact|artefact|relic|skull|skeleton|bone|ashes|flag|archive|antiquity|icon|mummy|regalia|mask|looted-gold|farm|farmland|house|home|estate|church|synagogue|embassy-building|aircraft|vessel|tank|drone + to src=subj tgt=to|obj.to mode=release need=power cameo=0842 weight=0.8 "The Belgian government gave back the masks to Congo." => belgian government > congo

# weapons given up (CAMEO 0873)
set $retreat_arm weapon weaponry arm firearm small-arm rifle gun machine-gun kalashnikov pistol machete mortar rocket missile grenade launcher rocket-launcher ammunition explosive bomb mine landmine tank artillery howitzer warhead stockpile arsenal cache arms-cache chemical-weapon chemical-arsenal chemical-stockpile mustard-gas mustard-agent agent nerve-agent sarin nerve-gas poison-gas gas-shell chemical biological-weapon uranium plutonium uranium-stockpile nuclear-material centrifuge reactor nuclear-reactor fissile-material heavy-weapon heavy-weaponry war-material
v hand|turn|give|deliver|surrender|hand_over|turn_over|turn_in|hand_in|yield|pass|relinquish + obj:$retreat_arm + to + subj:fighter|rebel|guerrilla|militiaman|combatant|insurgent|gunman|gunmen|militant|soldier|militia|paramilitary|contra|separatist|deserter|warlord|clansman|tribesman|villager|mutineer src=subj tgt=to|iobj|obj.to mode=disarm need=src cameo=0873 "The guerrillas handed their rifles to the army." => guerrillas > army
v surrender|turn_in|hand_in|give_up|lay_down|yield|relinquish|forswear|renounce|stack|pile_up|lay_aside|put_down|throw_down|forsake|set_down|put_beyond|bury|store|deposit|part_with + obj:$retreat_arm src=subj tgt=to|obj.to mode=disarm need=power cameo=0873 weight=0.9 "The paramilitaries turned in their machetes." => paramilitaries
v scrap|destroy|dismantle|decommission|mothball|disable|eliminate|neutralise|neutralize|deactivate|incinerate|melt_down|crush|saw_up|blow_up|cut_up|retire|phase_out + obj:warhead|stockpile|chemical-weapon|chemical-arsenal|chemical-stockpile|nuclear-weapon|nuclear-arsenal|arsenal|missile-silo|silo|centrifuge|reactor-core|mustard-gas|nerve-agent|sarin|landmine-stockpile|weapon-stockpile|biological-weapon|intermediate-range-missile|ballistic-missile|nuclear-missile|enrichment-plant|test-site|launch-pad|nuclear-site|cluster-bomb src=subj tgt=none mode=disarm need=power cameo=0873 weight=0.85 "Albania incinerated its nerve agent." => albania
v shut_down|mothball|seal|freeze|halt|suspend|stop|cease|dismantle|disable|disconnect|close + obj:reactor|nuclear-reactor|enrichment|uranium-enrichment|enrichment-plant|centrifuge|nuclear-plant|weapon-programme|weapons-programme|weapon-program|missile-programme|missile-program|nuclear-work|nuclear-testing|missile-testing|nuclear-test|missile-launch|reprocessing|plutonium-production src=subj tgt=none mode=disarm need=power cameo=0873 context=cbrn weight=0.9 "North Korea mothballed the reactor." => north korea
v lay_down|give_up|abandon|renounce|end|quit|call_off + obj:armed-struggle|armed-campaign|guerrilla-war|jihad|bombing-campaign|insurgency|rebellion|struggle|uprising|mutiny|armed-resistance|war-effort src=subj tgt=against|obj.against mode=disarm need=power weight=0.9 "The junta ended its war effort." => junta
v give_up|turn_in|surrender|hand_over + obj:themselves|himself|herself src=subj tgt=to mode=disarm need=src cameo=0874 "The mutineers surrendered themselves to the army." => mutineers > army
v raise|hoist|show|run_up + obj:white-flag src=subj tgt=to mode=disarm need=power cameo=0874 "The mutineers hoisted the white flag." => mutineers
v come|emerge|walk + out + with:hand|flag src=subj tgt=none mode=disarm need=power cameo=0874 weight=0.8 "The gunmen came out with their hands up." => gunmen
n laying-down|handover|surrender|destruction|dismantling|decommissioning|scrapping + of:$retreat_arm src=by|from|poss|of.poss|of.mod tgt=to mode=disarm need=power cameo=0873 weight=0.7 "The surrender of weapons by the militia went on." => militia

# guns fall silent (CAMEO 0871)
set $retreat_truce truce ceasefire cease-fire armistice calm lull moratorium
v hold|last|endure|persist|prevail|stick|survive|settle|descend|reign|take_hold|take + subj:truce|ceasefire|cease-fire|armistice src=subj.between|subj.with|between|subj.of|subj.mod|subj.by|subj.acl.by tgt=none mode=ceasefire need=src cameo=0871 weight=0.7 "The truce with the militia lasted." => militia
v hold|last|begin|start|endure|persist|take|come|go|enter|continue|remain + subj:truce|ceasefire|cease-fire|armistice src=subj.between|subj.with|between|subj.of|subj.mod|subj.by|subj.acl.by tgt=none mode=ceasefire need=two cameo=0871 weight=0.75 id=retreat.truce-holds "The armistice between the militia and the army endured." => militia + army
v observe|honour|honor|respect|keep|uphold|abide|abide_by|adhere|maintain|stick|begin|start|extend|renew|prolong|enter|implement + obj:lull|pause|humanitarian-pause|moratorium|armistice|stand-down|halt-to-fighting|calm src=subj tgt=with|obj.with|obj.between mode=ceasefire need=power cameo=0871 weight=0.85 "The rebels kept the calm." => rebels
v halt|stop|cease|end|suspend|pause|break_off|call_off|interrupt|discontinue|freeze + obj:shelling|bombing|bombardment|air-strike|airstrike|air-raid|raid|offensive|advance|rocket-fire|rocket-attack|artillery-fire|mortar-fire|shooting|gunfire|firing|combat|operation|hostility|incursion|assault|drone-strike|sniping|attack|military-action src=subj tgt=against|obj.against|on|obj.on|obj.in|in|obj.into|obj.of|with|obj.with mode=ceasefire need=power cameo=087 weight=0.9 "The rebels paused their sniping at the army." => rebels
v stop|cease|quit|refrain|desist + xcomp:shoot|fire|fight|shell|bomb|attack|bombard|advance src=subj tgt=xcomp.at|xcomp.on|xcomp.obj|xcomp.with mode=ceasefire need=power cameo=087 "The rebels ceased shelling the army." => rebels > army
v silence + obj:gun src=subj tgt=none mode=ceasefire need=power cameo=087 weight=0.9 "The rebels silenced their guns." => rebels

# let in, let through (CAMEO 086)
set $retreat_visitor inspector observer monitor convoy journalist reporter delegate investigator expert peacekeeper mission team doctor relief-worker aid-worker relief-team aid-convoy rapporteur truck lorry relief-truck food-truck ambulance red-cross envoy surveyor
v let|allow|admit|usher|wave|clear|permit|let_in|let_through|wave_through|escort + into|in|through|across|to|past + obj:$retreat_visitor src=subj tgt=obj.of|obj.from|obj|obj.mod mode=access need=both cameo=086 weight=0.9 "Serbia waved a convoy of the United Nations through the checkpoint." => serbia > united nations
v give|grant|allow|offer|accord|provide + obj:access|free-access|full-access|unhindered-access|entry|safe-passage|free-passage|passage|right-of-way|consular-access|visit + to src=subj tgt=iobj|to|obj.to mode=access need=power cameo=086 weight=0.85 "Egypt gave doctors access to the detainees." => egypt > doctors
v open|reopen|throw_open|open_up|unlock|unseal + obj:border|crossing|frontier|gate|town|city|village|prison|site|camp|airport|nuclear-site|facility|plant|road|highway|corridor|bridge|airspace|port|laboratory|base|enclave|archive + to src=subj tgt=to|obj.to mode=access need=power cameo=086 weight=0.9 "The Iraqi army opened the plant to the United Nations." => iraqi army > united nations
v enter|reach|tour|gain + subj:inspector|observer|monitor|weapon-inspector|un-inspector|un-team|un-convoy + obj src=obj|obj.of|obj.poss tgt=subj mode=access need=tgt cameo=0862 weight=0.75 "The inspectors toured the plant." => > inspectors
v allow|let|permit|authorise|authorize|enable + xcomp:enter|inspect|visit|pass|travel|cross|land|dock|fly|deliver|unload|evacuate|photograph|interview|meet|observe|proceed + obj:$retreat_visitor src=subj tgt=obj|xsubj mode=access need=both cameo=086 weight=0.95 "Iraq permitted the experts to photograph the plant." => iraq > experts
v let|allow|permit + ccomp:enter|inspect|visit|pass|travel|cross|land|dock|fly|deliver|unload|evacuate|through|in|proceed|leave|return src=subj tgt=ccsubj mode=access need=both cameo=086 weight=0.85 "Iraq let the experts inspect the plant." => iraq > experts
v restore|turn_on|reconnect|unblock|reopen|switch_on|resume|lift + obj:internet|internet-access|mobile-network|telephone-line|phone-line|phone-service|electricity|power|water|gas-supply|power-supply|water-supply|website|network|broadcast src=subj tgt=to|obj.to|in|obj.in|with mode=access need=power weight=0.7 "The junta restored the internet." => junta

# leaders go (CAMEO 0831)
v relinquish|quit|leave|vacate|give_up|surrender|renounce|hand_over|cede|abandon|resign|yield|abdicate|step_down_from + obj:office|post|presidency|premiership|position|job|throne|power|command|leadership|chairmanship|seat|portfolio|crown|portfolio|governorship|party-post|ministry|helm|reins src=subj tgt=to|obj.to mode=resign need=power cameo=0831 weight=0.85 "The king gave up the crown." => king
v make + obj:way + for:successor|government|president|leader|minister|man|premier|cabinet|rival src=subj tgt=none mode=resign need=power cameo=0831 weight=0.8 "The premier made way for a successor." => premier
v collapse|fall|disintegrate|break_up|topple + subj:government|cabinet|coalition|coalition-government|administration|junta src=subj tgt=none mode=resign need=power cameo=0831 weight=0.7 "The Dutch government collapsed." => dutch government
v go|flee|leave + into:exile src=subj tgt=none mode=resign need=power cameo=0831 weight=0.8 "The deposed president fled into exile." => president
v strip|relieve|divest|deprive + of:post|command|duty|portfolio|office|position|power|rank|ministry|job|title|seat src=subj tgt=obj mode=resign need=tgt cameo=0831 weight=0.85 "The king stripped the general of his command." => king > general
v remove|dismiss|oust|fire|sack|drop|suspend|expel|retire|force + from:post|office|cabinet|command|government|position|job|power|duty|ministry|leadership|presidency|seat|politburo src=subj tgt=obj mode=resign need=tgt cameo=0831 weight=0.85 "The king dismissed the general from his post." => king > general
v vote + out|from:office|power src=none tgt=obj|subj mode=resign need=tgt cameo=0831 weight=0.7 id=retreat.vote-out-office
v sack|dismiss|fire|oust|remove|replace|relieve|depose|suspend|demote|axe|purge|boot_out|kick_out|cashier|unseat|shake_up|drop + obj:minister|prime-minister|premier|general|chief|commander|governor|head|prosecutor|ambassador|mayor|cabinet|army-chief|police-chief|spy-chief|defence-minister|foreign-minister|interior-minister|intelligence-chief|attorney-general|admiral|colonel|central-banker|cabinet-member|aide|deputy|judge|adviser|administrator src=subj tgt=obj mode=resign need=power cameo=0831 weight=0.75 "The king cashiered the admiral." => king > admiral
