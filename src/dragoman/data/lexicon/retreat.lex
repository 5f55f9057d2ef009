# RETREAT: patterns (docs/lexicon.md; codes and modes: ontology.toml)

[RETREAT]
v withdraw|retreat + from                  src=subj tgt=from mode=withdraw need=src
v pull_out|pull_back                       src=subj tgt=of|from mode=withdraw need=src "The army pulled out of the town."
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
v quit src=subj tgt=none mode=resign need=src
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
v abandon|leave|vacate + obj:$retreat_base tgt=obj.of|obj.poss|to mode=withdraw need=power cameo=0874 weight=0.9 "Rebels abandoned the town." => rebels
v quit + obj:$retreat_base tgt=obj.of|obj.poss|to mode=withdraw need=power cameo=0874 weight=0.9 "Rebels quit the town." => rebels
v evacuate|flee|relinquish + obj:$retreat_base tgt=obj.of|obj.poss|to mode=withdraw need=power cameo=0874 weight=0.9 "Rebels evacuated the town." => rebels
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
v set_free|let_go|turn_loose tgt=obj mode=release need=tgt cameo=0841 "Gunmen set free the engineers."
v let_out tgt=obj mode=release need=tgt cameo=0841 "Gunmen let out the engineers."
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
v hand_over|lay_down|hand_in + obj:$retreat_weapon tgt=to|obj.to mode=disarm need=src cameo=0873 "The rebels handed over their weapons to the army." => rebels > army
v turn_in + obj:$retreat_weapon tgt=to|obj.to mode=disarm need=src cameo=0873 "The rebels turned in their weapons to the army." => rebels > army
v give_up|surrender|destroy + obj:$retreat_weapon tgt=to|obj.to mode=disarm need=src cameo=0873 "The rebels gave up their weapons to the army." => rebels > army
v dismantle + obj:$retreat_weapon tgt=to|obj.to mode=disarm need=src cameo=0873 "The rebels dismantled their weapons to the army." => rebels > army
v decommission|scrap|yield + obj:$retreat_weapon tgt=to|obj.to mode=disarm need=src cameo=0873 "The rebels decommissioned their weapons to the army." => rebels > army
v drop + obj:$retreat_weapon tgt=to|obj.to mode=disarm need=src cameo=0873 "The rebels dropped their weapons to the army." => rebels > army
v lay_aside|relinquish|put_down + obj:$retreat_weapon tgt=to|obj.to mode=disarm need=src cameo=0873 "The rebels laid aside their weapons to the army." => rebels > army
v eliminate + obj:$retreat_weapon tgt=to|obj.to mode=disarm need=src cameo=0873 "The rebels eliminated their weapons to the army." => rebels > army
v turn_over + obj:$retreat_weapon tgt=to|obj.to mode=disarm need=src cameo=0873 "The rebels turned over their weapons to the army." => rebels > army
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
v open|reopen + obj:border|crossing|corridor|port|airspace|bridge|road|frontier|border-crossing|humanitarian-corridor|airport|checkpoint|strait|gate tgt=to|obj.to|with|obj.with|for|obj.for|between mode=access need=src cameo=0863 "Egypt reopened its border to the refugees." => egypt > refugees
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
set $retreat_president president minister leader chairman governor premier chief post office position secretary director head commander mayor job speaker government cabinet parliament race
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
