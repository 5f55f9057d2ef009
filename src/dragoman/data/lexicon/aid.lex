# AID: patterns (docs/lexicon.md; codes and modes: ontology.toml)

[AID]
v send|provide|deliver|supply|donate|give|grant|ship|airlift|dispatch|contribute|extend|allocate|distribute|release|offer|drop|rush|disburse|lend + obj:$aid src=subj tgt=to|iobj|for|obj.to|obj.for|into cameo=070 need=both "Japan sent tents to Vanuatu."
v provide + with:$aid                      src=subj tgt=obj|with
v assist|help|aid                          src=subj tgt=obj need=both cameo=070 weight=0.7
v finance|fund|bankroll|subsidize|subsidise  src=subj tgt=obj need=both cameo=071
v shelter|accommodate|feed|evacuate        src=subj tgt=obj need=both cameo=073 weight=0.8
v grant|give|offer + obj:asylum|refuge|shelter|citizenship src=subj tgt=iobj|to|obj.to cameo=075
v cancel|forgive|write_off|restructure + obj:debt src=subj tgt=obj.of|obj.poss|for|obj.mod cameo=071
n aid|assistance + to                      src=poss|mod|from|by|holder tgt=to need=both weight=0.6
n shipment|delivery + of                   src=poss|mod|from|by|holder tgt=to|for need=both weight=0.6
v treat                                    src=subj tgt=obj need=both cameo=073 weight=0.4
v repatriate                               src=subj tgt=obj need=src weight=0.6

# economic aid, debt (CAMEO 070, 071)
v $give|pledge_out|pay|wire|hand|inject|pump|invest|award + obj:economic-aid|loan|grant|credit|subsidy|fund|money|financial-aid|million|billion|dollar|euro|budget-support|credit-line|economic-assistance|development-aid|stipend|funding|investment|bailout|yuan|yen|pound tgt=to|iobj|for|obj.to|obj.for|in|into need=both cameo=071 context=economic weight=0.9 "Japan lent money to the Palestinians." => japan > palestinians
v finance|fund|bankroll|subsidize|subsidise|bail_out|underwrite|sponsor tgt=obj|obj.of need=both cameo=071 context=economic "Germany bailed out Greece." => germany > greece
v cancel|forgive|write_off|restructure|reschedule|waive|reduce|erase + obj:debt|loan|foreign-debt|arrears tgt=obj.of|of|obj.poss|for|obj.mod cameo=071 need=src context=economic "France wrote off the debt of Togo." => france > togo
v grant|give|offer|extend + obj:debt-relief|trade-preference|tariff-preference|credit tgt=to|iobj|obj.to need=both cameo=071 context=economic "France granted Togo debt relief." => france > togo
v contribute|donate + to                   tgt=to|to.of need=both cameo=070 weight=0.7 "Japan contributed to the United Nations." => japan > united nations

# military aid, arms (CAMEO 072)
v $give|sell|smuggle|funnel|hand + obj:arm|weapon|ammunition|missile|tank|ammunition|rifle|military-aid|military-assistance|military-equipment|drone|fighter-jet|helicopter|intelligence|military-hardware|artillery|air-defense-system|armored-vehicle|shell|howitzer|warplane|military-intelligence|gun|rocket|training|military-training|military-support tgt=to|iobj|for|obj.to|obj.for need=both cameo=072 context=military "Iran supplied missiles to the rebels." => iran > rebels
v supply|provide|equip|furnish|arm|outfit + with:arm|weapon|ammunition|missile|tank|equipment|intelligence|rifle|artillery|drone|rocket|gun tgt=obj need=both cameo=072 context=military "Iran supplied the rebels with rockets." => iran > rebels
v arm|equip|train|back_militarily|advise tgt=obj need=both cameo=072 context=military weight=0.8 "Uganda trained the soldiers." => uganda > soldiers
v send|dispatch|deploy|provide|contribute|lend + obj:peacekeeper|peacekeeping-troop|peacekeeping-force|military-adviser|adviser|trainer|instructor|peacekeeping-unit|military-advisor tgt=to|obj.to|iobj need=both cameo=074 context=peacekeeping "Kenya sent peacekeepers to the Congolese." => kenya > congolese
v fight|side + alongside                   need=both cameo=072 context=military weight=0.8 "Cuban soldiers fought alongside the rebels." => cuban > rebels

# humanitarian aid, relief, rescue (CAMEO 073)
v $give|airdrop|fly|truck|rush|bring|hand_out|parachute|ferry|take|carry|get + obj:food|medicine|relief|tent|blanket|supply|rice|wheat|medical-supply|food-aid|relief-supply|humanitarian-aid|emergency-aid|vaccine|water|clothing|grain|shelter|flour|relief-good|fuel|medical-aid|food-parcel|ration|oil|milk|doctor|drug|blood|vaccine-dose|kit|generator|field-hospital tgt=to|iobj|for|obj.to|obj.for|among|into need=both cameo=073 context=human_security "Japan airdropped food to the refugees." => japan > refugees
v supply|provide|furnish + with:food|medicine|water|shelter|relief|blanket|care|fuel|electricity|oil|gas|power|clothing|grain|fund|money|loan|tent tgt=obj need=both cameo=073 "Japan supplied the refugees with blankets." => japan > refugees
v come + to:aid|rescue|help|assistance     tgt=to.of|to.poss need=src cameo=073 weight=0.9 "Norway came to the aid of the refugees." => norway > refugees
v send|dispatch|deploy|fly + obj:doctor|rescue-team|rescuer|medic|medical-team|nurse|relief-team|hospital-ship|relief-worker|aid-worker|firefighter|rescue-worker|engineer|relief-flight|rescue-dog|aid-convoy|relief-convoy tgt=to|obj.to|for need=both cameo=073 context=disasters "Cuba sent doctors to the refugees." => cuba > refugees
v rescue|save|evacuate|airlift|free|pluck|pull + from tgt=obj need=both cameo=073 weight=0.8 "The navy rescued migrants from a boat." => navy > migrants
v rescue|save|evacuate|airlift tgt=obj need=both cameo=073 weight=0.9 "The navy rescued migrants." => navy > migrants
v treat|vaccinate|immunize|nurse|house|clothe|resettle + obj:refugee|victim|survivor|displaced|wounded|civilian|migrant|evacuee|casualty|child tgt=obj need=both cameo=073 weight=0.9 "Doctors treated refugees." => doctors > refugees
v rebuild|reconstruct|build + for          tgt=for need=both cameo=073 weight=0.7 "Turkey built homes for the refugees." => turkey > refugees

# asylum, refuge (CAMEO 075)
v grant|give|offer|provide|extend|award + obj:asylum|refuge|political-asylum|diplomatic-asylum|refugee-status|safe-haven|sanctuary|citizenship|residency|temporary-protection|protection|humanitarian-visa|shelter tgt=to|iobj|obj.to|for need=src cameo=075 context=asylum "Ecuador granted asylum to the activist." => ecuador > activist
v accept|take_in|admit|receive|resettle|welcome|absorb|harbor|harbour|host|shelter|let_in|house + obj:$refugee|refugees|evacuee|deserter|defector|fugitive tgt=obj|from need=src cameo=075 context=asylum "Jordan took in refugees." => jordan > refugees
v open + obj:door|border|gate + to         tgt=to need=both cameo=075 context=asylum weight=0.7 "Jordan opened its doors to the refugees." => jordan > refugees

# general help
v assist|help|aid|support + xcomp          tgt=obj|xsubj need=both weight=0.7 "France helped Niger to train soldiers." => france > niger
v help_out|assist|aid                      tgt=obj need=both weight=0.8 "France assisted Niger." => france > niger
v help|assist + with|in                    tgt=obj need=both weight=0.8 "France helped Niger with the harvest." => france > niger
v lend|give|offer|provide|render|extend + obj:helping-hand|hand|logistical-support|technical-assistance|logistic-support|material-support|assistance|air-support|air-cover|financial-support|logistical-assistance|protection tgt=to|iobj|for|obj.to|obj.for need=both cameo=070 "France gave Niger logistical support." => france > niger
v protect|escort|shield|guard + from|against|through tgt=obj need=both cameo=074 weight=0.6 "Peacekeepers protected the villagers from the militia." => peacekeepers > villagers
n aid|assistance|relief|humanitarian-aid|military-aid|economic-aid|food-aid|financial-aid + to|for src=by|from|poss|mod|holder tgt=to|for need=both cameo=070 weight=0.7 "Aid from France to Niger doubled." => france > niger
n delivery|shipment|supply|distribution|airlift|donation|transfer + of:$aid|arm|weapon|missile|relief src=by|from|poss|holder tgt=to|for need=both cameo=070 weight=0.8 "The delivery of arms by Iran to the rebels went on." => iran > rebels
n rescue|evacuation|resettlement + of      src=by|poss tgt=of need=both cameo=073 weight=0.8 "The rescue of migrants by the navy took hours." => navy > migrants
