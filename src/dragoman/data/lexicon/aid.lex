# AID: patterns (docs/lexicon.md; codes and modes: ontology.toml)

[AID]
v send|provide|deliver|supply|donate|give|grant|ship|airlift|dispatch|contribute|extend + obj:$aid src=subj tgt=to|iobj|for|obj.to|obj.for|into cameo=070 need=both
v allocate|distribute|release|offer + obj:$aid src=subj tgt=to|iobj|for|obj.to|obj.for|into cameo=070 need=both "Japan offered tents to Vanuatu."
v drop|rush|disburse|lend + obj:$aid src=subj tgt=to|iobj|for|obj.to|obj.for|into cameo=070 need=both "Japan dropped tents to Vanuatu."
v provide + with:$aid                      src=subj tgt=obj|with
v assist|help|aid                          src=subj tgt=obj need=both cameo=070 weight=0.7 "Kenya helped the rebels."
v finance|fund|bankroll|subsidize|subsidise  src=subj tgt=obj need=both cameo=071
v shelter|accommodate|feed|evacuate        src=subj tgt=obj need=both cameo=073 weight=0.8
v grant|give|offer + obj:asylum|refuge|shelter|citizenship src=subj tgt=iobj|to|obj.to cameo=075
v cancel|forgive|write_off|restructure + obj:debt src=subj tgt=obj.of|obj.poss|for|obj.mod cameo=071
n aid|assistance + to                      src=poss|mod|from|by|holder tgt=to need=both weight=0.6
n shipment|delivery + of                   src=poss|mod|from|by|holder tgt=to|for need=both weight=0.6
v treat                                    src=subj tgt=obj need=both cameo=073 weight=0.4 "Doctors treated the minister."
v repatriate                               src=subj tgt=obj need=src weight=0.6 "Kenya repatriated the rebels."

# economic aid, debt (CAMEO 070, 071)
set $aid_economic_aid economic-aid loan grant credit subsidy fund money financial-aid million billion dollar euro budget-support credit-line economic-assistance development-aid stipend funding investment bailout yuan yen pound
v rush|disburse|earmark|transfer + obj:$aid_economic_aid tgt=to|iobj|for|obj.to|obj.for|in|into need=both cameo=071 context=economic weight=0.9 "Japan transferred money to the Palestinians." => japan > palestinians
v hand_over|channel|pledge_out + obj:$aid_economic_aid tgt=to|iobj|for|obj.to|obj.for|in|into need=both cameo=071 context=economic weight=0.9 "Japan handed over money to the Palestinians." => japan > palestinians
v pay + obj:$aid_economic_aid tgt=to|iobj|for|obj.to|obj.for|in|into need=both cameo=071 context=economic weight=0.9 "Japan paid money to the Palestinians." => japan > palestinians
v wire|hand|inject + obj:$aid_economic_aid tgt=to|iobj|for|obj.to|obj.for|in|into need=both cameo=071 context=economic weight=0.9 "Japan wired money to the Palestinians." => japan > palestinians
v pump + obj:$aid_economic_aid tgt=to|iobj|for|obj.to|obj.for|in|into need=both cameo=071 context=economic weight=0.9 "Japan pumped money to the Palestinians." => japan > palestinians
v invest|award + obj:$aid_economic_aid tgt=to|iobj|for|obj.to|obj.for|in|into need=both cameo=071 context=economic weight=0.9 "Japan invested money to the Palestinians." => japan > palestinians
v bail_out|finance|fund tgt=obj|obj.of need=both cameo=071 context=economic "Germany bailed out Greece." => germany > greece
v bankroll tgt=obj|obj.of need=both cameo=071 context=economic "Germany bankrolled Greece." => germany > greece
v subsidize|subsidise|underwrite tgt=obj|obj.of need=both cameo=071 context=economic "Germany subsidized Greece." => germany > greece
v sponsor tgt=obj|obj.of need=both cameo=071 context=economic "Germany sponsored Greece." => germany > greece
v grant|give|offer|extend + obj:debt-relief|trade-preference|tariff-preference|credit tgt=to|iobj|obj.to need=both cameo=071 context=economic
v contribute|donate + to                   tgt=to|to.of need=both cameo=070 weight=0.7 "Japan contributed to the United Nations." => japan > united nations

# military aid, arms (CAMEO 072)
set $aid_arm arm weapon ammunition missile tank ammunition rifle military-aid military-assistance military-equipment drone fighter-jet helicopter intelligence military-hardware artillery air-defense-system armored-vehicle shell howitzer warplane military-intelligence gun rocket training military-training military-support
v supply|give|provide|send + obj:$aid_arm tgt=to|iobj|for|obj.to|obj.for need=both cameo=072 context=military "Iran supplied missiles to the rebels." => iran > rebels
v deliver|donate|grant + obj:$aid_arm tgt=to|iobj|for|obj.to|obj.for need=both cameo=072 context=military "Iran delivered missiles to the rebels." => iran > rebels
v ship + obj:$aid_arm tgt=to|iobj|for|obj.to|obj.for need=both cameo=072 context=military "Iran shipped missiles to the rebels." => iran > rebels
v airlift|dispatch|contribute + obj:$aid_arm tgt=to|iobj|for|obj.to|obj.for need=both cameo=072 context=military "Iran airlifted missiles to the rebels." => iran > rebels
v extend + obj:$aid_arm tgt=to|iobj|for|obj.to|obj.for need=both cameo=072 context=military "Iran extended missiles to the rebels." => iran > rebels
v allocate|distribute|release + obj:$aid_arm tgt=to|iobj|for|obj.to|obj.for need=both cameo=072 context=military "Iran allocated missiles to the rebels." => iran > rebels
v rush + obj:$aid_arm tgt=to|iobj|for|obj.to|obj.for need=both cameo=072 context=military "Iran rushed missiles to the rebels." => iran > rebels
v disburse|lend|earmark + obj:$aid_arm tgt=to|iobj|for|obj.to|obj.for need=both cameo=072 context=military "Iran disbursed missiles to the rebels." => iran > rebels
v transfer + obj:$aid_arm tgt=to|iobj|for|obj.to|obj.for need=both cameo=072 context=military "Iran transferred missiles to the rebels." => iran > rebels
v channel|hand_over|sell + obj:$aid_arm tgt=to|iobj|for|obj.to|obj.for need=both cameo=072 context=military "Iran channeled missiles to the rebels." => iran > rebels
v smuggle + obj:$aid_arm tgt=to|iobj|for|obj.to|obj.for need=both cameo=072 context=military "Iran smuggled missiles to the rebels." => iran > rebels
v funnel|hand + obj:$aid_arm tgt=to|iobj|for|obj.to|obj.for need=both cameo=072 context=military "Iran funneled missiles to the rebels." => iran > rebels
set $aid_arm_ arm weapon ammunition missile tank equipment intelligence rifle artillery drone rocket gun
v supply|provide|equip + with:$aid_arm_ tgt=obj need=both cameo=072 context=military "Iran supplied the rebels with rockets." => iran > rebels
v furnish + with:$aid_arm_ tgt=obj need=both cameo=072 context=military "Iran furnished the rebels with rockets." => iran > rebels
v arm|outfit + with:$aid_arm_ tgt=obj need=both cameo=072 context=military "Iran armed the rebels with rockets." => iran > rebels
v train|arm|equip tgt=obj need=both cameo=072 context=military weight=0.8 "Uganda armed the villagers." => uganda > villagers
v back_militarily tgt=obj need=both cameo=072 context=military weight=0.8 "Uganda backed militarily the soldiers." => uganda > soldiers
v advise tgt=obj need=both cameo=072 context=military weight=0.8 "Uganda advised the soldiers." => uganda > soldiers
set $aid_peacekeeper peacekeeper peacekeeping-troop peacekeeping-force military-adviser adviser trainer instructor peacekeeping-unit military-advisor
v send|dispatch|deploy|provide + obj:$aid_peacekeeper tgt=to|obj.to|iobj need=both cameo=074 context=peacekeeping
v contribute|lend + obj:$aid_peacekeeper tgt=to|obj.to|iobj need=both cameo=074 context=peacekeeping "Kenya contributed peacekeepers to the Congolese." => kenya > congolese
v fight|side + alongside                   need=both cameo=072 context=military weight=0.8 "Cuban soldiers fought alongside the rebels." => cuban > rebels

# humanitarian aid, relief, rescue (CAMEO 073)
set $aid_food food medicine relief tent blanket supply rice wheat medical-supply food-aid relief-supply humanitarian-aid emergency-aid vaccine water clothing grain shelter flour relief-good fuel medical-aid food-parcel ration oil milk doctor drug blood vaccine-dose kit generator field-hospital
v airdrop|give|provide + obj:$aid_food tgt=to|iobj|for|obj.to|obj.for|among|into need=both cameo=073 context=human_security "Japan airdropped food to the refugees." => japan > refugees
v send + obj:$aid_food tgt=to|iobj|for|obj.to|obj.for|among|into need=both cameo=073 context=human_security "Japan sent food to the refugees." => japan > refugees
v deliver|supply|donate + obj:$aid_food tgt=to|iobj|for|obj.to|obj.for|among|into need=both cameo=073 context=human_security "Japan delivered food to the refugees." => japan > refugees
v grant + obj:$aid_food tgt=to|iobj|for|obj.to|obj.for|among|into need=both cameo=073 context=human_security "Japan granted food to the refugees." => japan > refugees
v ship|airlift|dispatch + obj:$aid_food tgt=to|iobj|for|obj.to|obj.for|among|into need=both cameo=073 context=human_security "Japan shipped food to the refugees." => japan > refugees
v contribute + obj:$aid_food tgt=to|iobj|for|obj.to|obj.for|among|into need=both cameo=073 context=human_security "Japan contributed food to the refugees." => japan > refugees
v extend|allocate|distribute + obj:$aid_food tgt=to|iobj|for|obj.to|obj.for|among|into need=both cameo=073 context=human_security "Japan extended food to the refugees." => japan > refugees
v release + obj:$aid_food tgt=to|iobj|for|obj.to|obj.for|among|into need=both cameo=073 context=human_security "Japan released food to the refugees." => japan > refugees
v rush|disburse|lend + obj:$aid_food tgt=to|iobj|for|obj.to|obj.for|among|into need=both cameo=073 context=human_security "Japan rushed food to the refugees." => japan > refugees
v earmark + obj:$aid_food tgt=to|iobj|for|obj.to|obj.for|among|into need=both cameo=073 context=human_security "Japan earmarked food to the refugees." => japan > refugees
v transfer|hand_over|channel + obj:$aid_food tgt=to|iobj|for|obj.to|obj.for|among|into need=both cameo=073 context=human_security "Japan transferred food to the refugees." => japan > refugees
v fly + obj:$aid_food tgt=to|iobj|for|obj.to|obj.for|among|into need=both cameo=073 context=human_security "Japan flew food to the refugees." => japan > refugees
v truck|bring|hand_out + obj:$aid_food tgt=to|iobj|for|obj.to|obj.for|among|into need=both cameo=073 context=human_security "Japan trucked food to the refugees." => japan > refugees
v parachute + obj:$aid_food tgt=to|iobj|for|obj.to|obj.for|among|into need=both cameo=073 context=human_security "Japan parachuted food to the refugees." => japan > refugees
v ferry|take|carry + obj:$aid_food tgt=to|iobj|for|obj.to|obj.for|among|into need=both cameo=073 context=human_security "Japan ferried food to the refugees." => japan > refugees
v get + obj:$aid_food tgt=to|iobj|for|obj.to|obj.for|among|into need=both cameo=073 context=human_security "Japan got food to the refugees." => japan > refugees
v supply|provide|furnish + with:food|medicine|water|shelter|relief|blanket|care|fuel|electricity|oil|gas|power|clothing|grain|fund|money|loan|tent tgt=obj need=both cameo=073 "Japan supplied the refugees with blankets." => japan > refugees
v come + to:aid|rescue|help|assistance     tgt=to.of|to.poss need=src cameo=073 weight=0.9 "Norway came to the rescue of the refugees." => norway > refugees
set $aid_doctor doctor rescue-team rescuer medic medical-team nurse relief-team hospital-ship relief-worker aid-worker firefighter rescue-worker engineer relief-flight rescue-dog aid-convoy relief-convoy
v send|dispatch|deploy + obj:$aid_doctor tgt=to|obj.to|for need=both cameo=073 context=disasters "Cuba sent doctors to the refugees." => cuba > refugees
v fly + obj:$aid_doctor tgt=to|obj.to|for need=both cameo=073 context=disasters "Cuba flew doctors to the refugees." => cuba > refugees
v rescue|save|evacuate + from tgt=obj need=both cameo=073 weight=0.8 "The navy rescued villagers from a beach." => navy > villagers
v airlift + from tgt=obj need=both cameo=073 weight=0.8 "The navy airlifted villagers from a hill." => navy > villagers
v free|pluck|pull + from tgt=obj need=both cameo=073 weight=0.8 "The navy plucked villagers from a cave." => navy > villagers
v rescue|save|evacuate tgt=obj need=both cameo=073 weight=0.9 "The navy rescued villagers." => navy > villagers
v airlift tgt=obj need=both cameo=073 weight=0.9 "The navy airlifted villagers." => navy > villagers
set $aid_refugee refugee victim survivor displaced wounded civilian migrant evacuee casualty child
v treat|vaccinate|immunize + obj:$aid_refugee tgt=obj need=both cameo=073 weight=0.9 "Doctors treated refugees." => doctors > refugees
v nurse + obj:$aid_refugee tgt=obj need=both cameo=073 weight=0.9 "Doctors nursed refugees." => doctors > refugees
v house|clothe|resettle + obj:$aid_refugee tgt=obj need=both cameo=073 weight=0.9 "Doctors clothed refugees." => doctors > refugees
v rebuild|reconstruct|build + for          tgt=for need=both cameo=073 weight=0.7 "Turkey built dykes for the refugees." => turkey > refugees

# asylum, refuge (CAMEO 075)
set $aid_asylum asylum refuge political-asylum diplomatic-asylum refugee-status safe-haven sanctuary citizenship residency temporary-protection protection humanitarian-visa shelter
v grant|give|offer + obj:$aid_asylum tgt=to|iobj|obj.to|for need=src cameo=075 context=asylum "Ecuador granted asylum to the activist." => ecuador > activist
v provide + obj:$aid_asylum tgt=to|iobj|obj.to|for need=src cameo=075 context=asylum "Ecuador provided asylum to the activist." => ecuador > activist
v extend|award + obj:$aid_asylum tgt=to|iobj|obj.to|for need=src cameo=075 context=asylum "Ecuador extended asylum to the activist." => ecuador > activist
v take_in|accept|admit + obj:$refugee|refugees|evacuee|deserter|defector|fugitive tgt=obj|from need=src cameo=075 context=asylum "Jordan took in refugees." => jordan > refugees
v receive + obj:$refugee|refugees|evacuee|deserter|defector|fugitive tgt=obj|from need=src cameo=075 context=asylum "Jordan received refugees." => jordan > refugees
v resettle|welcome|absorb + obj:$refugee|refugees|evacuee|deserter|defector|fugitive tgt=obj|from need=src cameo=075 context=asylum "Jordan resettled refugees." => jordan > refugees
v harbor + obj:$refugee|refugees|evacuee|deserter|defector|fugitive tgt=obj|from need=src cameo=075 context=asylum "Jordan harbored refugees." => jordan > refugees
v harbour|host|shelter|let_in + obj:$refugee|refugees|evacuee|deserter|defector|fugitive tgt=obj|from need=src cameo=075 context=asylum "Jordan harboured refugees." => jordan > refugees
v house + obj:$refugee|refugees|evacuee|deserter|defector|fugitive tgt=obj|from need=src cameo=075 context=asylum "Jordan housed refugees." => jordan > refugees
v open + obj:door|border|gate + to         tgt=to need=both cameo=075 context=asylum weight=0.7 "Jordan opened its doors to the rebels." => jordan > rebels

# general help
v assist|help|aid|support + xcomp          tgt=obj|xsubj need=both weight=0.7 "France helped Niger to plant trees." => france > niger
v help_out|assist|aid                      tgt=obj need=both weight=0.8 "France assisted Niger." => france > niger
v help|assist + with|in                    tgt=obj need=both weight=0.8 "France helped Niger with its election." => france > niger
v lend|give|offer|provide|render|extend + obj:helping-hand|hand|logistical-support|technical-assistance|logistic-support|material-support|assistance|air-support|air-cover|financial-support|logistical-assistance|protection tgt=to|iobj|for|obj.to|obj.for need=both cameo=070
v protect|escort|shield + from|against|through tgt=obj need=both cameo=074 weight=0.6 "Peacekeepers protected the villagers from the militia." => peacekeepers > villagers
v guard + from|against|through tgt=obj need=both cameo=074 weight=0.6 "Peacekeepers guarded the villagers from the militia." => peacekeepers > villagers
n aid|assistance|relief|humanitarian-aid + to|for src=by|from|poss|mod|holder tgt=to|for need=both cameo=070 weight=0.7
n military-aid|economic-aid|food-aid + to|for src=by|from|poss|mod|holder tgt=to|for need=both cameo=070 weight=0.7 "Military aid from France to Niger doubled." => france > niger
n financial-aid + to|for src=by|from|poss|mod|holder tgt=to|for need=both cameo=070 weight=0.7 "Financial aid from France to Niger doubled." => france > niger
n delivery|shipment|supply + of:$aid|arm|weapon|missile|relief src=by|from|poss|holder tgt=to|for need=both cameo=070 weight=0.8 "The supply of arms by Iran to the rebels went on." => iran > rebels
n distribution + of:$aid|arm|weapon|missile|relief src=by|from|poss|holder tgt=to|for need=both cameo=070 weight=0.8 "The distribution of arms by Iran to the rebels went on." => iran > rebels
n airlift|donation|transfer + of:$aid|arm|weapon|missile|relief src=by|from|poss|holder tgt=to|for need=both cameo=070 weight=0.8 "The airlift of arms by Iran to the rebels went on." => iran > rebels
n rescue|evacuation|resettlement + of      src=by|poss tgt=of need=both cameo=073 weight=0.8 "The rescue of migrants by the navy took hours." => navy > migrants

# wider vocabulary: the everyday words of newswire
# what is given: relief goods, money, arms, works; and the verbs of giving
set $aid_relief food foodstuff rice maize corn wheat flour bread grain seed sorghum millet bean lentil sugar salt oil milk water drinking-water biscuit meal ration food-aid food-parcel parcel hamper medicine drug antibiotic insulin serum plasma blood vaccine dose jab oxygen ventilator mask test-kit bandage stretcher ambulance medical-supply medical-equipment medical-kit medical-aid first-aid-kit relief relief-supply relief-good relief-item relief-material aid-parcel humanitarian-aid emergency-aid emergency-supply humanitarian-supply essential-supply tent tarpaulin blanket mattress cot clothing clothes coat shoe boot soap hygiene-kit stove heater firewood generator pump water-pump filter purifier tanker-truck kit plastic-sheeting cement timber roofing-sheet sheet brick pipe container-home prefab shelter mosquito-net fuel diesel kerosene heating-oil fertilizer fertiliser livestock goat tool hoe tractor bulldozer excavator boat dinghy lifeboat raft textbook book laptop bus supply aid assistance donation
set $aid_cash cash money fund funding aid grant loan soft-loan credit credit-line line-of-credit subsidy stipend handout tranche instalment installment dollar euro pound franc mark yen yuan renminbi won rouble ruble rupee peso real dinar dirham riyal rial lira krona krone shekel baht rand shilling naira million billion trillion budget-support budget-aid emergency-fund emergency-loan emergency-aid development-aid financial-aid financial-assistance economic-aid economic-assistance bailout bailout-loan rescue-loan rescue-package aid-package compensation-fund scholarship bursary salary pension wage remittance financing investment capital
set $aid_work school classroom college university hospital clinic ward maternity-ward health-centre health-center dispensary orphanage kindergarten road bridge dam well borehole water-plant water-system pump pumping-station sewage-plant power-plant power-station railway port airport runway stadium parliament-building ministry-building mosque church house home housing apartment flat village shelter latrine library laboratory irrigation-system canal dike levee market mill factory training-centre training-center refugee-camp camp
set $aid_weapon arm weapon weaponry ammunition ammo munition missile rocket tank shell rifle gun machine-gun mortar howitzer grenade mine launcher rocket-launcher artillery artillery-piece drone jet fighter-jet fighter warplane aircraft plane helicopter gunship armored-vehicle armoured-vehicle armored-car armoured-car personnel-carrier vehicle truck jeep pickup patrol-boat gunboat boat ship warship submarine radar radio night-vision-goggles goggles flak-jacket vest helmet uniform body-armour body-armor air-defence-system air-defense-system air-defence air-defense missile-system military-aid military-assistance military-equipment military-hardware military-vehicle military-support military-material hardware matériel materiel war-material explosive bullet cartridge warhead battery interceptor
set $aid_giving send provide deliver supply donate give grant ship airlift dispatch contribute extend distribute release rush disburse lend truck bring parachute ferry carry fly airdrop furnish haul transport convey forward gift present hand unload transfer channel hand_over hand_out give_out pass_out dole_out send_in fly_in truck_in bring_in turn_over pour funnel allot drop
v $aid_giving + obj:$aid_relief src=subj tgt=to|iobj|for|obj.to|obj.for|among|into|obj.in|obj.at cameo=073 context=human_security need=both weight=0.9 "Norway trucked tarpaulins to the refugees." => norway > refugees
v donate|airlift|parachute|airdrop|distribute|hand_out|rush|fly_in + obj:$aid_relief src=subj tgt=to|iobj|for|obj.to|obj.for|among|into|obj.in|obj.at cameo=073 context=human_security need=power weight=0.85 "The Norwegian army handed out blankets." => norwegian army
set $aid_arming send provide deliver supply donate give grant ship airlift dispatch contribute extend distribute rush lend truck parachute ferry fly airdrop furnish transport convey forward gift present transfer channel funnel smuggle loan
v $aid_arming + obj:$aid_weapon src=subj tgt=to|iobj|for|obj.to|obj.for|obj.in cameo=072 context=military need=both weight=0.85 "Poland furnished helmets to the rebels." => poland > rebels
v smuggle|slip|run|sneak|spirit|parachute|airdrop|fly_in|pour + obj:arm|weapon|weaponry|gun|rifle|ammunition|missile|rocket|explosive|munition src=subj tgt=to|into|obj.to|for cameo=072 context=military need=both weight=0.9 "Syria slipped rockets to the militia." => syria > militia
v resupply|resuppli|rearm|re-equip|reequip|restock|replenish|provision|victual src=subj tgt=obj|obj.of cameo=072 need=both weight=0.8 "Sudan rearmed the rebels." => sudan > rebels
v supply|provide|furnish|equip|arm|issue|outfit|present|load|ply|fit_out|kit_out + with:$aid_weapon src=subj tgt=obj need=both cameo=072 context=military weight=0.9 "Serbia provided the militia with mortars." => serbia > militia
v supply|provide|furnish|equip|issue|present|help_out + with:$aid_relief src=subj tgt=obj need=both cameo=073 context=human_security weight=0.9 "The charity supplied the survivors with tarpaulins." => charity > survivors
v supply|provide|furnish|present|endow|credit + with:$aid_cash src=subj tgt=obj need=both cameo=071 context=economic weight=1 "The bank provided Ghana with credits." => bank > ghana
v lend|base|deploy|send|dispatch|provide|loan + obj:adviser|advisor|instructor|trainer|military-adviser|military-advisor|military-trainer|technician|mechanic|pilot|mercenary|volunteer|military-expert|training-mission|training-team src=subj tgt=to|obj.to|for|iobj|obj.in need=both cameo=074 context=military weight=0.8 "Cuba lent pilots to the Sandinista government." => cuba > sandinista government
v come + to:help|aid|relief|support|succour|succor src=subj tgt=to.of|to.poss need=src cameo=070 weight=0.9 "Cuba came to the relief of the Sandinista government." => cuba > sandinista government
v support|back|bolster|reinforce|aid|assist + with:troop|soldier|airstrike|air-strike|airpower|artillery|weapon|arm|fire|gunfire|money|fund|fighter|air-cover|helicopter|warplane|adviser|drone src=subj tgt=obj need=both cameo=072 context=military weight=0.8 "Russia backed the army with airstrikes." => russia > army
v fight|battle|serve|side + alongside|for src=subj tgt=alongside|for need=powers cameo=072 context=military weight=0.5 "Chadian soldiers fought for the Sudanese rebels." => chadian > sudanese rebels

# money (CAMEO 071)
v send|provide|deliver|donate|give|grant|contribute|extend|allocate|release|disburse|lend|earmark|transfer|channel|pay|wire|hand|inject|pump|pour|plough|plow|advance|remit|loan|allot|assign|pay_out|hand_over|hand_out|funnel|steer|sink|award|supply|offer_up|dole_out + obj:$aid_cash src=subj tgt=to|iobj|for|obj.to|obj.for|into|obj.in need=both cameo=071 context=economic weight=0.85 "Kuwait remitted 20 million dollars to the Lebanese government." => kuwait > lebanese government
v $aid_giving + obj:$aid_relief src=subj tgt=to|iobj|for|obj.to|obj.for|among|into cameo=073 context=human_security need=power weight=0.6 "Japan flew blankets to Vanuatu." => japan > vanuatu
v $aid_arming + obj:$aid_weapon src=subj tgt=to|iobj|for|obj.to|obj.for cameo=072 context=military need=power weight=0.5 "Poland sent grenades to Ukraine." => poland > ukraine
v deposit|park|place + obj:$aid_cash + with|in|at src=subj tgt=with|in|at|obj.with need=powers cameo=071 context=economic weight=0.85 "Qatar deposited a billion dollars with Egypt's central bank." => qatar > egypt
v roll_over|refinance|prolong|renew + obj:loan|debt|deposit|credit|credit-line|repayment src=subj tgt=to|for|obj.to|obj.of|of|obj.poss need=powers cameo=071 context=economic weight=0.8 "China rolled over a loan to Laos." => china > laos
set $aid_debt debt loan credit arrears foreign-debt repayment interest-payment half third quarter fifth tenth million billion dollar euro pound money percent
v write_off|forgive|cancel|waive|reschedule|restructure|erase|wipe_out|strike_off|write_down|refinance|annul + obj:debt|loan|foreign-debt|arrears|credit|repayment|interest-payment src=subj tgt=obj.of|of|obj.poss|for|obj.mod|obj.acl.by|obj.by|by cameo=071 need=src context=economic weight=1 "Russia wrote off a loan owed by Mali." => russia > mali
v write_off|forgive|wipe_out|strike_off|write_down + obj:$aid_debt src=subj tgt=iobj|obj.of|of|obj.poss|for|obj.acl.by|obj.by|by need=power cameo=071 context=economic weight=0.8 "The Japanese government wrote off half of what was owed by Mali." => japanese government > mali
v relieve|free + of:debt|arrears|foreign-debt src=subj tgt=obj need=both cameo=071 context=economic "France relieved Togo of its debts." => france > togo
n cancellation|write-off|forgiveness|rescheduling|restructuring + of:debt|loan|arrears|foreign-debt src=by|from|poss tgt=of.of|of.poss|of.mod|for need=both cameo=071 context=economic weight=0.8 "The cancellation of Togo's debt by France was welcomed." => france > togo
n debt-relief|debt-forgiveness|debt-cancellation src=by|from|poss|mod|holder tgt=for|to need=both cameo=071 context=economic weight=0.8 "Debt relief for Togo from France was welcomed." => france > togo
v pick_up|foot|meet|cover|pay|settle|shoulder|bear + obj:bill|cost|tab|expense|fee|salary|wage|pension|invoice|medical-bill|fuel-bill|gas-bill|treatment src=subj tgt=for|obj.of|obj.for|of|obj.poss need=powers cameo=071 weight=0.7 "Turkey paid the salaries of the rebels." => turkey > rebels
v pay_for|pay + for:$aid_work|treatment|training|schooling|medicine|fuel|reconstruction|repair|salary src=subj tgt=for.for|for.of|for.in need=power cameo=071 weight=0.6 "The Saudi government paid for a hospital in Mali." => saudi government > mali
v pay_for + obj:$aid_work|$aid_relief src=subj tgt=obj.for|obj.in|obj.of|in cameo=071 need=src weight=0.7 id=aid.paid-for-by "Two clinics have been paid for by a Qatari charity." => qatari charity
v finance|fund|sponsor|bankroll|subsidise|subsidize|underwrite|co-finance + obj:$aid_work src=subj tgt=for|obj.for|obj.in|in|obj.of|obj.poss need=power cameo=071 weight=0.8 "The Saudi government financed a hospital in Mali." => saudi government > mali
v build|erect|construct|rebuild|repair|restore|rehabilitate|equip|renovate|reconstruct|dig|drill|sink|donate|put_up|refurbish|re-roof + obj:$aid_work + for src=subj tgt=for|obj.for need=both cameo=070 weight=0.8 "Indian engineers dug wells for the villagers." => indian engineers > villagers
v prop_up|shore_up|rescue|bail_out|bolster|prop|keep_afloat|stabilise|stabilize|sustain + obj:government|regime|junta|economy|currency|bank|budget|army|administration|central-bank|finances src=subj tgt=obj|obj.poss|obj.of|obj.mod need=powers cameo=070 weight=0.8 "Russia propped up the Syrian government." => russia > syrian government


# what the recipient does: gets, borrows, is fed by
v receive|get|obtain|accept|secure|draw|win|collect|take|acquire|land|garner + obj:$aid_cash + from src=from|obj.from tgt=subj need=both cameo=071 context=economic weight=0.8 "Senegal received a loan from the World Bank." => world bank > senegal
v receive|get|obtain|accept|secure|draw|collect|procure|unload + obj:$aid_relief + from src=from|obj.from tgt=subj need=both cameo=073 context=human_security weight=0.8 "The refugees got blankets from the army." => army > refugees
v receive|get|obtain|accept|secure|draw|collect + obj:$aid_weapon|training|military-training|sanctuary|air-support|logistical-support|support|backing|intelligence + from src=from|obj.from tgt=subj need=both cameo=072 context=military weight=0.8 "The rebels got mortars from Libya." => libya > rebels
v borrow src=from tgt=subj need=both cameo=071 context=economic weight=0.7 "The government of Peru borrowed from the World Bank." => world bank > peru
v benefit|profit + from:aid|loan|grant|assistance|relief|debt-relief|help src=from.from|from.of|from.mod|from.poss tgt=subj need=both cameo=070 weight=0.7 "The refugees benefited from the aid of the Danish government." => danish government > refugees
v depend|rely|live|subsist|survive + on:aid|handout|ration|assistance|subsidy|relief src=on.from|on.of|on.mod|on.poss tgt=subj need=both cameo=070 weight=0.5 "The refugees lived on rations from the United Nations." => united nations > refugees

# gifts and loans as nouns
n loan|grant|donation|gift|contribution|handout|bailout|credit|subsidy|payment|payout|rescue-package|aid-package|relief-package + to|for src=from|by|poss|mod|holder tgt=to|for need=powers cameo=071 weight=0.6 "The Japanese government's gift to the Iraqi army arrived." => japanese government > iraqi army
n relief-flight|aid-flight|relief-convoy|aid-convoy|relief-effort|relief-operation|airlift|airdrop|relief-shipment|aid-shipment|food-shipment|arm-shipment|arm-delivery|weapon-delivery|weapon-shipment|arm-supply|arm-transfer + to|for|into src=from|by|poss|mod|holder|of tgt=to|for|into need=both cameo=070 weight=0.8 "Arms deliveries by Iran to the militia went on." => iran > militia
n gift|donation|loan|grant|present|contribution|consignment|shipment|delivery|load|tranche + of:$aid_relief|$aid_cash|$aid_weapon + to|for src=from|by|poss|mod|holder tgt=to|for need=both cameo=070 weight=0.8 "A gift of tents by Japan to the refugees arrived." => japan > refugees
n training|schooling|instruction + of src=by tgt=of need=powers cameo=072 context=military weight=0.6 "The training of Libyan recruits by Turkish officers went on." => turkish officers > libyan
n arming|equipping|financing|funding|feeding + of src=by tgt=of need=both cameo=070 weight=0.7 "The arming of the militia by Iran went on." => iran > militia

# people fed, housed, healed, brought to safety (CAMEO 073, 075)
set $aid_people refugee victim survivor displaced wounded civilian migrant evacuee casualty child orphan woman villager resident patient homeless people person family returnee flood-victim earthquake-victim cyclone-victim asylum-seeker deportee student tourist national citizen compatriot worker fisherman sailor crew soldier boy girl baby militiaman fighter
v take_in src=subj tgt=obj need=both cameo=075 context=asylum weight=0.7 "Ethiopia has taken in 300 Somalis." => ethiopia > somalis
v take|bring|carry|ferry|fly|lead|escort|guide|transport|move|tow|airlift|bus|whisk|drive|sail|pull|drag|winch|spirit|help|evacuate + to:safety|safe-ground|higher-ground|dry-land src=subj tgt=obj need=both cameo=073 "The navy brought the villagers to safety." => navy > villagers
v pull|pluck|winch|dig|haul|lift|drag|fish|cut|recover|save|rescue|extricate|dig_out|pull_out|free|hoist|evacuate|bring_out + from:rubble|wreckage|water|sea|flood|floodwater|roof|rooftop|ruin|river|debris|boat|mud|ship|tanker|raft|dinghy|building|mine|avalanche|snow|fire|well|tunnel|trawler|ferry src=subj tgt=obj need=both cameo=073 weight=0.95 "Firefighters pulled the children from the rubble." => firefighters > children
v pull|dig|pull_out|dig_out|bring_out|haul|recover + comp:alive src=subj tgt=obj need=both cameo=073 "French rescuers pulled two women alive from the rubble." => french rescuers > women
v pick_up|rescue|fish_out|take_aboard|save + obj:survivor|castaway|boat-people|migrant|refugee|crew|sailor|fisherman|passenger|seaman src=subj tgt=obj need=both cameo=073 weight=0.9 "A frigate picked up survivors of the sinking." => frigate > survivors
v treat|vaccinate|immunize|immunise|inoculate|nurse|feed|tend|operate|bandage|heal|examine + obj:$aid_people src=subj tgt=obj need=both cameo=073 context=health weight=0.85 "The army fed the villagers." => army > villagers
v operate + on:$aid_people src=subj tgt=on need=both cameo=073 context=health weight=0.8 "Cuban surgeons operated on the wounded soldiers." => cuban surgeons > wounded soldiers
v care|tend + for:$aid_people src=subj tgt=for need=both cameo=073 context=health weight=0.7 "Cuban doctors cared for the wounded civilians." => cuban doctors > civilians

v house|shelter|accommodate|resettle|harbour|harbor|lodge|clothe|put_up|quarter|absorb + obj:$aid_people|refugee|deserter|defector|fugitive|exile|dissident|rebel|guerrilla|deposed-president src=subj tgt=obj need=both cameo=075 context=asylum weight=0.85 "Zambia sheltered the guerrillas." => zambia > guerrillas
v allow|let|permit|authorise|authorize + obj:$aid_people|exile|defector|leader|president + xcomp:stay|settle|remain|live src=subj tgt=obj|xsubj need=both cameo=075 context=asylum weight=0.9 "Austria permitted the refugees to settle." => austria > refugees
v grant|give|issue|award|offer + obj:visa|temporary-residence|residence-permit|work-permit|passport|refugee-status|residency|residence|legal-status|humanitarian-protection|temporary-visa|protected-status|nationality|citizenship src=subj tgt=to|iobj|obj.to|for need=both cameo=075 context=asylum weight=0.9 "Brazil issued visas to the Haitian refugees." => brazil > haitian refugees
v find|receive|get|win|obtain|be_granted|be_given + obj:asylum|political-asylum|refuge|sanctuary|safe-haven|refugee-status + in|from|at src=in|from|at tgt=subj need=tgt cameo=075 context=asylum weight=0.8 "The general found refuge in Venezuela." => > general
v evacuate|fly_out|airlift|repatriate|bring_home|fly_home|extract|get_out|take_out|ferry_out|bus_out|rescue + obj:citizen|national|compatriot|resident|tourist|expatriate|worker|student|staff|foreigner|diplomat|dependant|dependent|pilgrim|migrant|refugee|evacuee|civilian|child|patient|wounded src=subj tgt=obj need=both cameo=073 weight=0.85 "The air force flew out foreign students." => air force > students
v open|set_up|establish|run|staff|operate|erect|put_up|build + obj:field-hospital|clinic|soup-kitchen|refugee-camp|tent-camp|tent-city|relief-camp|transit-camp|reception-centre|reception-center|feeding-centre|feeding-center|feeding-station|cholera-clinic|evacuation-centre|evacuation-center|shelter|emergency-shelter + for src=subj tgt=for|obj.for need=both cameo=073 context=human_security weight=0.9 id=aid.open-shelter-for "The army set up tent camps for the refugees." => army > refugees
v open|set_up|establish|run|operate + obj:field-hospital|soup-kitchen|feeding-centre|feeding-center|relief-camp|feeding-station src=subj tgt=for|obj.for|in|obj.in need=power cameo=073 context=human_security weight=0.8 "The Jordanian army opened a field hospital." => jordanian army
v open + obj:door|border|home|frontier|gate + to|for:$aid_people src=subj tgt=to|for|obj.to need=both cameo=075 context=asylum "Poland opened its doors to the evacuees." => poland > evacuees
v provide|give|offer|grant|lend + obj:refuge|haven|sanctuary|food-and-shelter|medical-care|medical-treatment|treatment|medical-attention|first-aid|care|hospital-treatment|succour src=subj tgt=to|iobj|for|obj.to|obj.for need=both cameo=073 weight=0.8 "Israel gave medical treatment to the Syrian rebels." => israel > syrian rebels
v resettle|relocate|rehouse|settle + obj:$aid_people src=subj tgt=obj need=both cameo=075 weight=0.6 "The Bhutanese authorities rehoused the flood victims." => bhutanese > flood victims
v help|assist|aid + ccomp src=subj tgt=ccsubj|obj need=both weight=0.75 "Belgian soldiers helped the villagers rebuild homes." => belgian soldiers > villagers
v help|assist|aid + xcomp:rebuild|recover|repair|harvest|evacuate|escape|flee|survive|fight|defend|extinguish|put_out|clear|search|train|repel|defeat|feed|reach|resist src=subj tgt=obj|xsubj|xcomp.obj need=both weight=0.85 "Belgian soldiers helped Polish villagers to repair the dikes." => belgian soldiers > polish villagers
v help + with|in:search|rescue|relief|evacuation|cleanup|clean-up|reconstruction|recovery|harvest|rescue-effort|relief-effort|rescue-work src=subj tgt=obj|with.of|in.of|in.in need=src cameo=073 weight=0.7 "The Greek navy helped in the evacuation of the tourists." => greek navy > tourists
v join|lead|mount|launch|conduct|organise|organize|coordinate|carry_out + obj:rescue-effort|relief-effort|rescue-operation|relief-operation|rescue-mission|relief-mission|search-and-rescue|airlift|evacuation|airdrop|humanitarian-operation|humanitarian-mission|food-distribution src=subj tgt=for|obj.for|obj.of|to|obj.to|in|obj.in need=power cameo=073 context=human_security weight=0.8 "The Italian navy launched a rescue mission." => italian navy
v protect|escort|guard|shield|safeguard + obj:refugee|aid-convoy|relief-convoy|humanitarian-convoy|evacuee|returnee|displaced|pilgrim|food-convoy|aid-worker src=subj tgt=obj|obj.of need=both cameo=074 context=peacekeeping weight=0.8 "French peacekeepers escorted the refugees." => french peacekeepers > refugees
v teach|school|instruct|coach|drill|mentor|train + obj:soldier|troop|recruit|police|policeman|officer|army|fighter|rebel|militia|militiaman|force|cadet|pilot|commando|guerrilla|security-force src=subj tgt=obj need=powers cameo=072 context=military weight=0.8 "Spanish officers mentored Afghan recruits." => spanish officers > afghan
