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
v treat                                    src=subj tgt=obj need=both cameo=073 weight=0.4 "Doctors treated the soldiers."
v repatriate                               src=subj tgt=obj need=src weight=0.6 "Kenya repatriated the refugees."

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
v write_off|cancel|forgive + obj:debt|loan|foreign-debt|arrears tgt=obj.of|of|obj.poss|for|obj.mod cameo=071 need=src context=economic "France wrote off the debt of Togo." => france > togo
v restructure + obj:debt|loan|foreign-debt|arrears tgt=obj.of|of|obj.poss|for|obj.mod cameo=071 need=src context=economic "France restructured the debt of Togo." => france > togo
v reschedule|waive|reduce + obj:debt|loan|foreign-debt|arrears tgt=obj.of|of|obj.poss|for|obj.mod cameo=071 need=src context=economic "France rescheduled the debt of Togo." => france > togo
v erase + obj:debt|loan|foreign-debt|arrears tgt=obj.of|of|obj.poss|for|obj.mod cameo=071 need=src context=economic "France erased the debt of Togo." => france > togo
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
v train|arm|equip tgt=obj need=both cameo=072 context=military weight=0.8 "Uganda trained the soldiers." => uganda > soldiers
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
v come + to:aid|rescue|help|assistance     tgt=to.of|to.poss need=src cameo=073 weight=0.9 "Norway came to the aid of the refugees." => norway > refugees
set $aid_doctor doctor rescue-team rescuer medic medical-team nurse relief-team hospital-ship relief-worker aid-worker firefighter rescue-worker engineer relief-flight rescue-dog aid-convoy relief-convoy
v send|dispatch|deploy + obj:$aid_doctor tgt=to|obj.to|for need=both cameo=073 context=disasters "Cuba sent doctors to the refugees." => cuba > refugees
v fly + obj:$aid_doctor tgt=to|obj.to|for need=both cameo=073 context=disasters "Cuba flew doctors to the refugees." => cuba > refugees
v rescue|save|evacuate + from tgt=obj need=both cameo=073 weight=0.8 "The navy rescued migrants from a boat." => navy > migrants
v airlift + from tgt=obj need=both cameo=073 weight=0.8 "The navy airlifted migrants from a boat." => navy > migrants
v free|pluck|pull + from tgt=obj need=both cameo=073 weight=0.8 "The navy freed migrants from a boat." => navy > migrants
v rescue|save|evacuate tgt=obj need=both cameo=073 weight=0.9 "The navy rescued migrants." => navy > migrants
v airlift tgt=obj need=both cameo=073 weight=0.9 "The navy airlifted migrants." => navy > migrants
set $aid_refugee refugee victim survivor displaced wounded civilian migrant evacuee casualty child
v treat|vaccinate|immunize + obj:$aid_refugee tgt=obj need=both cameo=073 weight=0.9 "Doctors treated refugees." => doctors > refugees
v nurse + obj:$aid_refugee tgt=obj need=both cameo=073 weight=0.9 "Doctors nursed refugees." => doctors > refugees
v house|clothe|resettle + obj:$aid_refugee tgt=obj need=both cameo=073 weight=0.9 "Doctors clothed refugees." => doctors > refugees
v rebuild|reconstruct|build + for          tgt=for need=both cameo=073 weight=0.7 "Turkey built homes for the refugees." => turkey > refugees

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
v open + obj:door|border|gate + to         tgt=to need=both cameo=075 context=asylum weight=0.7 "Jordan opened its doors to the refugees." => jordan > refugees

# general help
v assist|help|aid|support + xcomp          tgt=obj|xsubj need=both weight=0.7 "France helped Niger to train soldiers." => france > niger
v help_out|assist|aid                      tgt=obj need=both weight=0.8 "France assisted Niger." => france > niger
v help|assist + with|in                    tgt=obj need=both weight=0.8 "France helped Niger with the harvest." => france > niger
v lend|give|offer|provide|render|extend + obj:helping-hand|hand|logistical-support|technical-assistance|logistic-support|material-support|assistance|air-support|air-cover|financial-support|logistical-assistance|protection tgt=to|iobj|for|obj.to|obj.for need=both cameo=070
v protect|escort|shield + from|against|through tgt=obj need=both cameo=074 weight=0.6 "Peacekeepers protected the villagers from the militia." => peacekeepers > villagers
v guard + from|against|through tgt=obj need=both cameo=074 weight=0.6 "Peacekeepers guarded the villagers from the militia." => peacekeepers > villagers
n aid|assistance|relief|humanitarian-aid + to|for src=by|from|poss|mod|holder tgt=to|for need=both cameo=070 weight=0.7
n military-aid|economic-aid|food-aid + to|for src=by|from|poss|mod|holder tgt=to|for need=both cameo=070 weight=0.7 "Military aid from France to Niger doubled." => france > niger
n financial-aid + to|for src=by|from|poss|mod|holder tgt=to|for need=both cameo=070 weight=0.7 "Financial aid from France to Niger doubled." => france > niger
n delivery|shipment|supply + of:$aid|arm|weapon|missile|relief src=by|from|poss|holder tgt=to|for need=both cameo=070 weight=0.8 "The delivery of arms by Iran to the rebels went on." => iran > rebels
n distribution + of:$aid|arm|weapon|missile|relief src=by|from|poss|holder tgt=to|for need=both cameo=070 weight=0.8 "The distribution of arms by Iran to the rebels went on." => iran > rebels
n airlift|donation|transfer + of:$aid|arm|weapon|missile|relief src=by|from|poss|holder tgt=to|for need=both cameo=070 weight=0.8 "The airlift of arms by Iran to the rebels went on." => iran > rebels
n rescue|evacuation|resettlement + of      src=by|poss tgt=of need=both cameo=073 weight=0.8 "The rescue of migrants by the navy took hours." => navy > migrants
