# PROTEST: patterns (docs/lexicon.md; codes and modes: ontology.toml)

[PROTEST]
v protest                                  src=subj tgt=against|over.by|at|outside|obj.of|obj.by|obj mode=demo need=src
v demonstrate|rally|picket                 src=subj tgt=against|outside|on|to mode=demo need=src "Students demonstrated against the government."
v march + active + against|on|to|for|in|outside|past|at src=subj tgt=against|outside|on|to mode=demo need=src id=protest.march-active "The opposition marched against the government." => opposition > government
v take + to:street                         src=subj tgt=against mode=demo need=src
v hold|stage|organize|organise|join|lead|begin|plan + obj:$protest src=subj tgt=obj.against|against|obj.outside|outside mode=demo
v riot|loot|rampage                        src=subj tgt=against|in mode=riot need=src
v go + on:strike                           src=subj tgt=against mode=strike need=src
v stage|begin|launch|hold|call|start + obj:strike|walkout|stoppage|work-stoppage + mod:general|hour|day|nationwide|national|labor|labour|week|indefinite src=subj tgt=obj.against|against mode=strike
v go + on:hunger                           src=subj tgt=against mode=hunger
n strike + mod:hunger                      src=by|of|poss|mod|holder tgt=against mode=hunger need=src "The hunger strike by Kenya against the rebels went on."
n strike + mod:general|labor|labour|teacher|worker|railway|bus|transport|day|hour|week|rail|dock|port src=by|of|poss|mod|holder tgt=against mode=strike need=any "The bus strike by Kenya against the rebels went on."
v block|barricade|obstruct|occupy + obj:road|highway|street|bridge|building|entrance|traffic|railway|square|square src=subj tgt=obj.of|against mode=obstruct need=src weight=0.8
v burn + obj:flag|effigy|tire|tyre         src=subj tgt=obj.of|obj.mod|obj.poss mode=demo cameo=141 "Students burned tires."
v clash + with:police|officer              src=subj tgt=with mode=riot need=src weight=0.6
n protest|demonstration|rally src=by|of|mod|poss|holder tgt=against|at|outside mode=demo need=any weight=0.8 "The protest by Kenya at the rebels went on."
n march src=by|of|mod|poss|holder tgt=against|at|outside mode=demo need=any weight=0.8 "The march by Kenya at the rebels went on."
n riot|unrest                              src=by|of|mod|poss tgt=against mode=riot need=any weight=0.6 "The prisoners' riot lasted all night."
v chant|shout + obj:slogan                 src=subj tgt=obj.against|against mode=demo need=src

# demonstrations and rallies (CAMEO 140, 141)
v take_part|participate + in:$demo|protest|march|parade|vigil tgt=in.against|against|in.outside mode=demo need=src
v gather|turn_out|assemble + for:$demo|protest|vigil tgt=for.against|against|outside mode=demo need=src "Students gathered for a rally against the government." => students > government
v converge + for:$demo|protest|vigil tgt=for.against|against|outside mode=demo need=src "Students converged for a rally against the government." => students > government
v congregate|mass|flock + for:$demo|protest|vigil tgt=for.against|against|outside mode=demo need=src "Students congregated for a rally against the government." => students > government
v mobilize + for:$demo|protest|vigil tgt=for.against|against|outside mode=demo need=src "Students mobilized for a rally against the government." => students > government
v crowd + for:$demo|protest|vigil tgt=for.against|against|outside mode=demo need=src "Students crowded for a rally against the government." => students > government
set $protest_embassy embassy palace parliament ministry office consulate headquarters courthouse court residence prison building mission
v gather|assemble|converge + outside|before|near:$protest_embassy tgt=outside.of|outside.poss|outside.mod|outside|before.of|before|near.of|near.mod mode=demo need=src "Demonstrators gathered outside the embassy of Israel." => demonstrators > israel
v congregate + outside|before|near:$protest_embassy tgt=outside.of|outside.poss|outside.mod|outside|before.of|before|near.of|near.mod mode=demo need=src "Demonstrators congregated outside the embassy of Israel." => demonstrators > israel
v mass|crowd|rally + outside|before|near:$protest_embassy tgt=outside.of|outside.poss|outside.mod|outside|before.of|before|near.of|near.mod mode=demo need=src "Demonstrators massed outside the embassy of Israel." => demonstrators > israel
v rally|gather|assemble + xcomp:protest|demand|denounce|condemn|oppose|demonstrate tgt=xcomp.against|xcomp.obj|xcomp.obj.of|xcomp.obj.by mode=demo need=src absorb=yes "Students rallied to denounce the government." => students > government
v march + xcomp:protest|demand|denounce|condemn|oppose|demonstrate tgt=xcomp.against|xcomp.obj|xcomp.obj.of|xcomp.obj.by mode=demo need=src absorb=yes "Students marched to denounce the government." => students > government
v turn_out|mobilize|mobilise + xcomp:protest|demand|denounce|condemn|oppose|demonstrate tgt=xcomp.against|xcomp.obj|xcomp.obj.of|xcomp.obj.by mode=demo need=src absorb=yes "Students turned out to denounce the government." => students > government
v converge + xcomp:protest|demand|denounce|condemn|oppose|demonstrate tgt=xcomp.against|xcomp.obj|xcomp.obj.of|xcomp.obj.by mode=demo need=src absorb=yes "Students converged to denounce the government." => students > government
v march|parade|walk + on|to|through|toward|towards:parliament|palace|embassy|ministry|capital|street|square|city|headquarters|house|office tgt=on.of|to.of|on|to|against mode=demo need=src weight=0.9 "The opposition marched on the ministry."
v take + to:street|square|road             tgt=against|over.of|over.by mode=demo need=src "Students took to the streets against the government." => students > government
v pour|spill|flood + into|onto:street|square|avenue|plaza|boulevard tgt=against mode=demo need=src "Protesters poured into the streets." => protesters
v stream + into|onto:street|square|avenue|plaza|boulevard tgt=against mode=demo need=src "Protesters streamed into the streets." => protesters
v surge + into|onto:street|square|avenue|plaza|boulevard tgt=against mode=demo need=src "Protesters surged into the streets." => protesters
v fill|throng|pack + obj:street|square|avenue|plaza|boulevard tgt=against mode=demo need=src "Protesters filled the square." => protesters
v flood + obj:street|square|avenue|plaza|boulevard tgt=against mode=demo need=src "Protesters flooded the square." => protesters
v chant|shout|scream + obj:slogan|insult|slur tgt=obj.against|against|at mode=demo need=src "Demonstrators chanted slogans against the president." => demonstrators > president
v yell + obj:slogan|insult|slur tgt=obj.against|against|at mode=demo need=src "Demonstrators yelled slogans against the president." => demonstrators > president
v wave|carry|hold_up + obj:placard|banner|sign tgt=against|obj.against mode=demo need=src weight=0.7 "Students waved banners against the government."
v brandish + obj:placard|banner|sign tgt=against|obj.against mode=demo need=src weight=0.7 "Students brandished banners against the government."
v burn|trample|tear + obj:flag|effigy|portrait|picture|poster|photograph tgt=obj.of|obj.mod|obj.poss|of mode=demo cameo=141 need=src "Demonstrators burned a flag of Israel." => demonstrators > israel
v set + obj:flag|effigy|portrait|picture|poster|photograph tgt=obj.of|obj.mod|obj.poss|of mode=demo cameo=141 need=src "Demonstrators set a flag of Israel." => demonstrators > israel
v picket                                   tgt=obj|obj.of|outside|outside.of mode=demo need=src "The opposition picketed the ministry." => opposition > ministry
v heckle|pelt + with:egg|tomato|stone|rock|bottle|shoe tgt=obj mode=riot need=src "Peasants pelted the police with eggs." => peasants > police
v sign|circulate|collect|gather + obj:petition|signature tgt=against|to|obj.against|obj.to|xcomp.obj mode=demo need=src weight=0.8
v launch|submit + obj:petition|signature tgt=against|to|obj.against|obj.to|xcomp.obj mode=demo need=src weight=0.8 "Villagers launched a petition against the mayor." => villagers > mayor
v camp_out|encamp|camp                     tgt=outside|against mode=demo need=src weight=0.6 "Demonstrators camped outside the ministry." => demonstrators
v mutiny|rebel|revolt|rise_up tgt=against need=both mode=riot weight=0.8 "Peasants mutinied against the president." => peasants > president
v rise tgt=against need=both mode=riot weight=0.8 "Soldiers rose against the president." => soldiers > president
v rise_up|revolt|rebel + against           mode=riot need=src "Peasants revolted against the landlords." => peasants > landlords
v stage|launch|begin|mount|foment + obj:uprising|revolt|rebellion|insurrection|mutiny tgt=against|obj.against mode=riot need=src
n anti-government-protest|street-protest|mass-protest|anti-government-demonstration|anti-government-rally src=by|of|poss|holder|from tgt=against|in mode=demo need=src weight=0.8 "A mass protest by students shook the capital." => students
n uprising|revolt|rebellion src=by|of|poss|mod|holder tgt=against mode=riot need=both weight=0.6 "The uprising by peasants against the landlords spread." => peasants > landlords
n insurrection src=by|of|poss|mod|holder tgt=against mode=riot need=both weight=0.6 "The insurrection by peasants against the landlords spread." => peasants > landlords
n mutiny|intifada src=by|of|poss|mod|holder tgt=against mode=riot need=both weight=0.6 "The mutiny by peasants against the landlords spread." => peasants > landlords

# riots (CAMEO 145)
v riot|rampage|go_wild                     tgt=against|in.mod mode=riot need=src "Peasants rioted." => peasants
v go + on:rampage|spree                    tgt=against|through mode=riot need=src "A mob went on a rampage." => mob
set $protest_stone stone rock bottle brick petrol-bomb firebomb molotov cocktail molotov-cocktail egg tomato shoe firecracker firework gasoline-bomb paving-stone
v throw|hurl|lob|toss + obj:$protest_stone tgt=at|obj.at|on mode=riot need=src "Youths threw stones at the police."
v fling|pelt + obj:$protest_stone tgt=at|obj.at|on mode=riot need=src "Youths flinged stones at the police."
set $protest_police police officer gendarme riot-police policeman security-force guard
v clash|scuffle|fight + with:$protest_police tgt=with mode=riot need=src cameo=145 "Peasants clashed with police." => peasants > police
v battle + with:$protest_police tgt=with mode=riot need=src cameo=145 "Peasants battled with police." => peasants > police
v skirmish|brawl + with:$protest_police tgt=with mode=riot need=src cameo=145 "Peasants skirmished with police." => peasants > police
set $protest_shop shop store car bus window vehicle building office station supermarket property statue barricade
v loot|ransack|vandalize + obj:$protest_shop tgt=obj.of|obj.mod|against mode=riot need=src weight=0.9 "The opposition looted shops." => opposition
v smash|deface|trash|wreck + obj:$protest_shop tgt=obj.of|obj.mod|against mode=riot need=src weight=0.9 "The opposition smashed shops." => opposition
v vandalize|vandalise|deface|spray-paint   tgt=obj|obj.of mode=vandalize need=src weight=0.8 "Youths vandalized the library."
set $protest_protester protester demonstrator mob crowd rioter student thousand hundred supporter
n riot|rioting|looting src=by|among|of|mod tgt=against mode=riot need=src weight=0.6 "Riots by prisoners spread to a second jail." => prisoners
n unrest src=by|among|of|mod tgt=against mode=riot need=src weight=0.6 "Unrests by prisoners spread to a second jail." => prisoners

# strikes (CAMEO 143)
v strike + for:pay|wage|rise|raise|condition|right tgt=against mode=strike need=src "Teachers struck for higher pay." => teachers
v go|be|walk + on:strike|general-strike tgt=against mode=strike need=src "Miners went on strike against the government." => miners > government
v remain + on:strike|general-strike tgt=against mode=strike need=src "Miners remained on strike against the government." => miners > government
v stay|come_out + on:strike|general-strike tgt=against mode=strike need=src "Miners stayed on strike against the government." => miners > government
v stop|halt|cease + obj:work tgt=against|at mode=strike need=src "Dockers stopped work." => dockers
v suspend + obj:work tgt=against|at mode=strike need=src "Dockers suspended work." => dockers
v down + obj:tool                          tgt=against mode=strike need=src "Dockers downed tools." => dockers
set $protest_general_strike general-strike walkout stoppage work-stoppage labor-strike labour-strike day-strike hour-strike nationwide-strike national-strike work-to-rule slowdown go-slow shutdown-strike bandh hartal industrial-action week-strike lightning-strike warning-strike indefinite-strike wildcat-strike token-strike transport-strike rail-strike
v hold|start|mount|continue + obj:$protest_general_strike tgt=obj.against|against mode=strike need=src "Unions mounted a general strike against the government." => unions > government
v extend|join|observe|declare + obj:$protest_general_strike tgt=obj.against|against mode=strike need=src "Unions extended a general strike against the government." => unions > government
v organize|organise + obj:$protest_general_strike tgt=obj.against|against mode=strike need=src "Unions organized a general strike against the government." => unions > government
set $protest_worker worker union teacher doctor nurse miner driver employee farmer student trader lawyer shopkeeper dockworker staff pilot federation judge trucker trade-union
v begin|launch|stage + obj:strike + subj:$protest_worker tgt=obj.against|against mode=strike need=src "Teachers began a strike against the ministry." => teachers > ministry
v call + obj:strike + subj:$protest_worker tgt=obj.against|against mode=strike need=src "Teachers called a strike against the ministry." => teachers > ministry
v start|continue|hold + obj:strike + subj:$protest_worker tgt=obj.against|against mode=strike need=src "Teachers started a strike against the ministry." => teachers > ministry
v join + obj:strike + subj:$protest_worker tgt=obj.against|against mode=strike need=src "Teachers joined a strike against the ministry." => teachers > ministry
v declare + obj:strike + subj:$protest_worker tgt=obj.against|against mode=strike need=src "Teachers declared a strike against the ministry." => teachers > ministry
v shut|close + obj:shop|store|business|school + in:protest tgt=against mode=strike need=src "The opposition closed its shops in protest." => opposition
n strike + against                         src=by|of|poss|mod|holder tgt=against mode=strike need=both weight=0.5

# hunger strikes (CAMEO 142)
v begin|stage|start|go_on + obj:hunger-strike|fast|hunger-protest|fast-unto-death tgt=against|obj.against mode=hunger need=src "Prisoners began a hunger strike against the government." => prisoners > government
v launch|continue|resume + obj:hunger-strike|fast|hunger-protest|fast-unto-death tgt=against|obj.against mode=hunger need=src "Prisoners launched a hunger strike against the government." => prisoners > government
v extend + obj:hunger-strike|fast|hunger-protest|fast-unto-death tgt=against|obj.against mode=hunger need=src "Prisoners extended a hunger strike against the government." => prisoners > government
v join|hold|declare + obj:hunger-strike|fast|hunger-protest|fast-unto-death tgt=against|obj.against mode=hunger need=src "Prisoners joined a hunger strike against the government." => prisoners > government
v observe + obj:hunger-strike|fast|hunger-protest|fast-unto-death tgt=against|obj.against mode=hunger need=src "Prisoners observed a hunger strike against the government." => prisoners > government
v go + obj:hunger-strike|fast|hunger-protest|fast-unto-death tgt=against|obj.against mode=hunger need=src "Prisoners went a hunger strike against the government." => prisoners > government
v go|be|remain + on:hunger-strike|hunger   tgt=against mode=hunger need=src "Prisoners went on a hunger strike." => prisoners
v refuse + obj:food|meal                   tgt=against mode=hunger need=src

# boycotts (CAMEO 143)
v boycott tgt=obj|obj.of|obj.by mode=boycott need=src weight=0.9 "Students boycotted the vote." => students
v launch|stage|call + obj:boycott tgt=obj.of|of|against|obj.against mode=boycott need=src "The opposition launched a boycott of parliament." => opposition > parliament
v organize + obj:boycott tgt=obj.of|of|against|obj.against mode=boycott need=src "The opposition organized a boycott of parliament." => opposition > parliament
v organise|begin|announce + obj:boycott tgt=obj.of|of|against|obj.against mode=boycott need=src "The opposition organised a boycott of parliament." => opposition > parliament
v declare + obj:boycott tgt=obj.of|of|against|obj.against mode=boycott need=src "The opposition declared a boycott of parliament." => opposition > parliament
v join + obj:boycott tgt=obj.of|of|against|obj.against mode=boycott need=src "The opposition joined a boycott of parliament." => opposition > parliament
v refuse + xcomp:buy|pay|vote              tgt=xcomp.to|xcomp.from|xcomp.obj.from mode=boycott need=src weight=0.7 "Farmers refused to pay taxes." => farmers
n boycott                                  src=by|poss|mod|holder|from tgt=of|against mode=boycott need=src weight=0.7 "The boycott of parliament by the opposition ended." => opposition > parliament

# blocking (CAMEO 144)
set $protest_road road highway street bridge entrance traffic railway square track motorway railroad intersection runway crossing line port refinery factory
set $protest_protester_ protester demonstrator farmer student worker striker villager trucker driver resident activist settler miner people mob thousand hundred union fisherman supporter crowd
v block|barricade|obstruct + obj:$protest_road + subj:$protest_protester_ tgt=obj.to|against|obj.of mode=obstruct need=src "Farmers blocked a highway." => farmers
v occupy + obj:$protest_road + subj:$protest_protester_ tgt=obj.to|against|obj.of mode=obstruct need=src "Farmers occupied a highway." => farmers
v blockade|cut_off|seal_off + obj:$protest_road + subj:$protest_protester_ tgt=obj.to|against|obj.of mode=obstruct need=src "Farmers blockaded a highway." => farmers
v shut_down + obj:$protest_road + subj:$protest_protester_ tgt=obj.to|against|obj.of mode=obstruct need=src "Farmers shut down a highway." => farmers
v close|seize + obj:$protest_road + subj:$protest_protester_ tgt=obj.to|against|obj.of mode=obstruct need=src "Farmers closed a highway." => farmers
v erect|set_up|build + obj:barricade|roadblock tgt=against mode=obstruct need=src weight=0.8 "Strikers erected barricades." => strikers
v put_up + obj:barricade|roadblock tgt=against mode=obstruct need=src weight=0.8 "Strikers put up barricades." => strikers
v throw_up + obj:barricade|roadblock tgt=against mode=obstruct need=src weight=0.8 "Strikers threw up barricades." => strikers
v chain|handcuff + to                      tgt=to.of|to mode=obstruct need=src weight=0.6
v occupy + obj:building|university|school|campus|factory|office|embassy|church|ministry + subj:student|worker|protester|farmer|activist|demonstrator|striker|peasant tgt=obj.of|obj.mod|against|obj mode=obstruct need=src "Peasants occupied the ministry."
v stage|hold|begin + obj:sit-in|occupation|sit-down-strike|sit-down tgt=at|in|against|obj.at|obj.against|outside mode=obstruct need=src
n blockade|roadblock|barricade + by:farmer|protester|worker|student|trucker|driver|resident|striker|fisherman|villager src=by tgt=of|against mode=obstruct need=src "The blockade by farmers was lifted." => farmers

# the general verbs and nouns of the type, where no line above asks for more
n rally|march|demonstration|protest|sit-in|vigil|procession + against src=by|of|mod|poss|holder|from mode=demo need=both weight=0.9
v walk_off + obj:job                       tgt=against mode=strike need=src
n general-strike|walkout|work-stoppage|hour-strike|day-strike|teacher-strike|rail-strike|transport-strike src=by|of|poss|mod|holder tgt=against mode=strike need=src weight=0.8 "The walkout by the opposition crippled the ports."
n hunger-strike                            src=by|of|poss|mod|holder tgt=against mode=hunger need=src

# who protests: civilians of every kind; a line that binds its subject to them may use an everyday verb
set $protest_doer protester protestor demonstrator marcher farmer fisherman student pupil schoolchild worker striker miner trucker driver villager resident inhabitant activist campaigner environmentalist settler mob crowd youth people woman man mother widow pensioner teacher nurse doctor lawyer trader shopkeeper unionist member supporter follower sympathizer opponent dissident monk nun refugee migrant asylum-seeker prisoner inmate detainee exile peasant grower vendor employee citizen islander tribesman veteran relative parent docker dockworker steelworker civil-servant youngster rioter picketer townspeople townsfolk local pilgrim worshipper merchant owner rancher breeder feminist nationalist loyalist separatist communist anarchist commuter passenger bystander family dweller thousand hundred dozen
set $protest_clear protester protestor demonstrator marcher activist campaigner environmentalist striker student pupil farmer worker teacher nurse unionist opponent dissident picketer feminist anarchist supporter miner trucker villager
set $protest_mob teacher farmer driver fisherman peasant monk pilgrim herder protester protestor demonstrator rioter mob crowd youth youngster looter student villager resident worker striker settler supporter miner thousand hundred dozen people hooligan skinhead inmate prisoner
set $protest_crew worker miner teacher nurse doctor driver docker dockworker pilot controller crew staff employee union steelworker lawyer judge magistrate journalist farmer railwayman railwayworker trucker operator cleaner labourer laborer trade-unionist civil-servant servant lecturer professor pharmacist postman firefighter shopkeeper trader merchant conductor handler engineer machinist builder porter guard stevedore seafarer sailor student

# anything done "in protest" or "to protest"
set $protest_act park dump pour spill drive ride crawl honk beat bang light wear release lie sit kneel walk line burn hang unfurl climb scale wave carry stay skip blow bring slow shave form link join tip scatter strew camp sleep empty throw hold raise lay deliver gather fast read sing shout come travel cycle surround ring encircle resign strip bare cut stage don hoist lower display paint project black switch fly drape sign write lock jump pull
v $protest_act + in:protest + subj:$protest_doer tgt=in.against|in.at.of|in.at.by|in.at|in.over.by|against|at|over.by mode=demo need=src "Pupils wore black in protest against the ministry." => pupils > ministry
v $protest_act + xcomp:protest|denounce|demonstrate|decry|oppose|condemn + subj:$protest_doer tgt=xcomp.against|xcomp.at|xcomp.obj.of|xcomp.obj.by|xcomp.obj.poss|xcomp.over.by|xcomp.obj mode=demo need=src absorb=yes "Growers drove their carts into the city to protest against the government." => growers > government
v block|close|cut|shut|halt|stop|occupy|delay|hold_up + in:protest + subj:$protest_doer tgt=in.against|in.at.of|in.at.by|in.at|against|at mode=obstruct need=src "Villagers occupied a hall in protest against the ministry." => villagers > ministry
v block|close|cut|shut|halt|stop|occupy|delay|hold_up|surround|ring|encircle|blockade|chain|glue|lie + xcomp:protest|denounce|demonstrate|decry|oppose|condemn + subj:$protest_doer tgt=xcomp.against|xcomp.at|xcomp.obj.of|xcomp.obj.by|xcomp.obj.poss|xcomp.obj mode=obstruct need=src absorb=yes "Villagers occupied a hall to protest against the ministry." => villagers > ministry
v leave|abandon|quit|stop|cease + xcomp:protest|denounce|oppose + subj:$protest_crew tgt=xcomp.against|xcomp.at|xcomp.obj.of|xcomp.obj.by|xcomp.obj mode=strike need=src absorb=yes "Nurses left their wards to protest against the ministry." => nurses > ministry
v leave|abandon|quit|stop|cease|walk|suspend + in:protest + subj:$protest_crew tgt=in.against|in.at.of|in.at.by|in.at|against|at mode=strike need=src "Nurses left their wards in protest against the ministry." => nurses > ministry

# crowds, rallies, vigils
v keep|mount|maintain|attend|observe|resume|conclude|convene|announce|repeat|swell + obj:$protest tgt=obj.against|against|obj.outside.of|outside.of|outside mode=demo need=src "Exiles kept a vigil outside the embassy of Egypt." => exiles > egypt
v stage|hold|organize|organise|mount|launch|begin|join|perform|form|start + obj:die-in|teach-in|sleep-in|kneel-in|walk-in|procession|motorcade|picket|picket-line|torchlight-parade|torchlight-procession|counter-demonstration|counter-protest|counter-rally|human-chain|human-wall|flash-mob|protest-camp|protest-march|street-protest|protest-action|day-of-action|civil-disobedience|disobedience-campaign + subj:$protest_doer tgt=obj.against|against|obj.outside.of|outside.of|at|outside mode=demo need=src "Students staged a die-in outside the embassy of Spain." => students > spain
v form|make|build + obj:human-chain|human-wall|human-barrier tgt=against|around|obj.around|obj.against|outside.of|outside mode=demo need=src "The opposition formed a human chain against the government." => opposition > government
v link|join + obj:hand|arm + subj:$protest_doer tgt=against|around.of|around mode=demo need=src weight=0.7 "Villagers joined hands around the base against the army." => villagers > army
v draw|attract|bring|pull|gather + obj:people|protester|demonstrator|thousand|hundred|student|supporter|worker|resident|marcher|crowd + subj:march|rally|demonstration|protest|sit-in|vigil src=obj tgt=subj.against|against|subj.outside mode=demo need=src "The march against the government drew students." => students > government
v erupt|break_out|flare|flare_up|spread|swell|resume|rage + subj:protest|demonstration|riot|unrest|rioting src=subj.by|subj.of|subj.among|subj.poss|subj.mod tgt=subj.against|against mode=demo need=src weight=0.8 "Riots by farmers against the government broke out." => farmers > government
v return|descend|come_out|spill_out|pour_out|go_out|stay|remain + to|into|on|onto:street|square + subj:$protest_doer tgt=against mode=demo need=src weight=0.8 "Demonstrators returned to the streets." => demonstrators
v jam|choke|clog|line|occupy|reoccupy|swamp|take_over|hold|retake + obj:street|square|avenue|plaza|boulevard|roundabout|park + subj:protester|protestor|demonstrator|marcher|student|supporter|opponent|striker|mob|activist tgt=against mode=demo need=src "Demonstrators swamped the park." => demonstrators
v throng|fill|pack|flood|crowd|mass|gather|assemble|converge|rally + xcomp:call|urge|push|back|support|mark|express|show|voice|call_for|press|mourn|hear + subj:protester|protestor|demonstrator|thousand|hundred|student|supporter|opponent|worker|resident|villager|activist tgt=xcomp.on|xcomp.obj.against|xcomp.for.of|xcomp.against|xcomp.obj.of|xcomp.for.by|xcomp.obj mode=demo need=src absorb=yes weight=0.8 "Demonstrators thronged the square to press the government." => demonstrators > government
v set_up|pitch|erect|build|put_up + obj:camp|tent|tent-camp|encampment|tent-city|protest-camp + subj:protester|protestor|demonstrator|student|teacher|activist|farmer|worker|striker|opposition|supporter|opponent tgt=outside.of|outside|against mode=demo need=src "Students pitched tents outside the embassy of Spain." => students > spain
v chant|shout|yell|scream + subj:protester|protestor|demonstrator|marcher|crowd|thousand|hundred|student|mob|supporter|villager tgt=against|at mode=demo need=src weight=0.6 "The demonstrators chanted against the president." => demonstrators > president
v chant|shout|yell|scream + obj:death tgt=obj.to|to mode=demo need=src weight=0.8 "The marchers shouted death to the president." => marchers > president
v march + active + subj:$protest_doer tgt=against|outside|on|to mode=demo need=src weight=0.9 "Peasants marched." => peasants
v march|parade|walk|file|process|file_past|stream|stride + through|across|past|along|down|around + subj:protester|protestor|demonstrator|student|worker|farmer|activist|supporter|opponent|thousand|hundred|villager|miner|woman|mourner|unionist|dissident|monk|exile|tribesman|pensioner tgt=against|past.of|past|through.against mode=demo need=src weight=0.7 "Students marched through the town against the president." => students > president
v hoist|unfurl|hang|drape|display|hold_aloft|raise + obj:banner|placard|effigy + subj:$protest_clear tgt=against|obj.against|on.of|from.of|at.of|outside.of|outside mode=demo need=src "Activists unfurled a banner against the minister." => activists > minister
v bang|beat|clang|rattle|clash + obj:pot|pan|saucepan + subj:$protest_doer tgt=against|outside.of|outside mode=demo need=src "Women banged pots against the government." => women > government
v wave|carry|brandish|hold + obj:flag|portrait|poster|picture|olive-branch|branch + subj:protester|protestor|demonstrator|marcher|crowd|thousand|hundred|mob tgt=against|outside.of|outside mode=demo need=src weight=0.6 "Demonstrators waved flags outside the embassy of Spain." => demonstrators > spain
v dump|tip|spill|pour|spread|strew|scatter|empty|unload|spray + obj:manure|milk|grape|fruit|vegetable|tomato|potato|onion|wine|slurry|hay|straw|rubbish|garbage|peach|dung|crop|melon|apple|cabbage|produce|rotten-fish|sewage + subj:$protest_doer tgt=outside.of|outside|at.of|at|in.of|on.of|before.of mode=demo need=src "Farmers dumped manure outside the embassy of Spain." => farmers > spain
v drive|ride|bring + obj:tractor|truck|lorry|taxi|herd|cow|cattle|motorbike|motorcycle|combine + into|to|through|onto|past|toward|towards:capital|city|parliament|ministry|square|centre|center|street|headquarters|town + subj:farmer|trucker|driver|protester|grower|demonstrator|peasant|rancher tgt=to.of|into.of|against|past mode=demo need=src "Farmers drove tractors into the capital." => farmers
v disrupt|interrupt|break_up|shout_down|heckle|drown_out|halt|invade + obj:speech|session|hearing|meeting|sitting|ceremony|address|debate|lecture|conference|summit|service|rally|inauguration|match + subj:$protest_clear tgt=obj.by|obj.of|obj.poss|by|of mode=obstruct need=src "Activists disrupted a speech by the minister." => activists > minister
v immolate                                 tgt=against|outside.of|outside mode=demo need=src "A monk immolated himself outside the embassy of China."
v set + obj:himself|herself|themselves + on:fire tgt=against|outside.of|outside|in.at|in.against mode=demo need=src "A student set himself on fire outside the embassy of Spain." => student > spain
v burn + obj:himself|herself|themselves    tgt=against|outside.of|outside|in.at|in.against mode=demo need=src "A student burned himself outside the embassy of Spain." => student > spain
v kneel|lie_down|sit_down|squat|lie|sit + before|outside|on|across:tank|road|track|street|bulldozer|highway|railway|rail|runway|line|motorway|railway-line|tramline + subj:$protest_doer tgt=against mode=obstruct need=src "Villagers sat down on the tracks." => villagers

# roads, ports, gates, works
set $protest_way motorway crossing border-crossing checkpoint terminal access gate harbour harbor airport depot route thoroughfare pass tunnel station train lane canal mine well pipeline oilfield warehouse convoy shipment quarry site autoroute boulevard avenue artery roundabout junction ring-road bypass rail-line railway-line track runway ferry causeway pit plant smelter dam
v block|blockade|barricade|obstruct|close|close_off|shut|shut_down|cut|cut_off|jam|clog|choke|seal_off|seal|paralyse|paralyze|occupy|disrupt|picket|encircle|surround + obj:$protest_way + subj:$protest_doer tgt=obj.of|obj.to|against|obj.mod mode=obstruct need=src "Truckers closed a border crossing." => truckers
v blockade|encircle|surround|ring|besiege|seal_off|block|picket|occupy + obj:parliament|ministry|palace|embassy|consulate|city-hall|town-hall|headquarters|office|building|court|university|campus|police-station|state-house + subj:protester|protestor|demonstrator|student|worker|farmer|trucker|villager|activist|supporter|striker|crowd|mob|resident|opponent|exile|miner|thousand|hundred|teacher tgt=obj.of|obj.mod|obj.poss|obj mode=obstruct need=src "Students encircled the ministry." => students > ministry
v park + across|on|along|outside:road|motorway|highway|street|bridge|route|track|square|embassy|parliament|ministry|carriageway|lane|entrance|crossing + subj:farmer|trucker|driver|protester|grower|demonstrator|worker|activist|villager tgt=outside.of|outside|against mode=obstruct need=src "Farmers parked their carts across the road." => farmers
v bring + obj:traffic|capital|city|train|service|port|country + to:standstill|halt + subj:$protest_doer tgt=against mode=obstruct need=src "Truckers brought traffic to a standstill." => truckers
v hold_up|delay|stop|halt|turn_back + obj:truck|lorry|train|traffic|shipment|bus|tanker + subj:farmer|protester|protestor|demonstrator|villager|activist|striker|docker|grower|fisherman|picketer tgt=obj.from|from|obj.of|against mode=obstruct need=src "Farmers held up trucks."
v glue|superglue|lock|shackle|tie|padlock|chain|strap|attach|handcuff + to|onto + subj:$protest_doer tgt=to.of|to.at|to mode=obstruct need=src "Activists chained themselves to the gates of the ministry." => activists > ministry
v board|climb_aboard|intercept|storm|occupy + obj:ship|vessel|tanker|rig|platform|whaler|boat|oil-rig|oil-platform|freighter|trawler + subj:activist|environmentalist|campaigner|protester|demonstrator tgt=obj.of|obj.mod mode=obstruct need=src "Activists boarded a tanker." => activists
v scale|climb|climb_over|breach|tear_down|break_through + obj:wall|fence|gate|roof|tower|crane|cordon|barrier + subj:protester|protestor|demonstrator|activist|campaigner|crowd|mob|student|environmentalist tgt=obj.of|of mode=riot need=src weight=0.8 "Protesters scaled the wall of the embassy of Sweden." => protesters > embassy

# strikes
v lay_down|put_down|drop|throw_down|set_down + obj:tool tgt=against|over.by mode=strike need=src "Miners laid down their tools." => miners
v stay_away|stay_off|keep_away|stay|be_absent + from:work|job|duty|class|school + subj:$protest_crew tgt=against mode=strike need=src "Nurses stayed away from work." => nurses
v observe|stage|hold|begin|launch|start|join|mount|continue|resume + obj:work-to-rule|work-to-rule-campaign|rule-campaign|go-slow|slow-down|sick-out|job-action|industrial-action|strike-action|shutdown|walkout|stoppage|lockout|down-tools|work-boycott + subj:$protest_crew tgt=obj.against|against mode=strike need=src "Doctors began a go-slow against the ministry." => doctors > ministry
n strike|stoppage|walkout|work-stoppage|go-slow|slowdown|shutdown + by:$protest_crew src=by tgt=against mode=strike need=src weight=0.8 "A walkout by nurses went on." => nurses
n strike|stoppage|walkout + of:$protest_crew src=of tgt=against mode=strike need=src weight=0.8 "The strike of the miners went on." => miners
n strike|stoppage|walkout + poss:$protest_crew src=poss tgt=against mode=strike need=src weight=0.8 "The miners' strike went on." => miners
v refuse + xcomp:work|unload|load|handle|teach|sail|drive|return|serve|man|crew|touch + subj:$protest_crew tgt=xcomp.obj.from|xcomp.obj.of|xcomp.obj.for|against|xcomp.for|xcomp.obj mode=strike need=src weight=0.8 "Dockers refused to unload a ship." => dockers
v strike + active + subj:$protest_crew     tgt=against|over.by mode=strike need=src weight=0.7 "Dockers struck on Monday." => dockers
v walk_out|walk_off|down_tools + subj:$protest_crew tgt=against|over.by mode=strike need=src weight=0.7 id=protest.walk-out-crew "Miners walked out against the company." => miners > company
v shut|close|shutter|pull_down|keep + obj:shop|store|business|shutter|stall|bazaar|pharmacy|market|surgery + subj:shopkeeper|trader|merchant|owner|vendor|pharmacist|butcher|baker|bazaari|businessman|grocer tgt=against|xcomp.against|xcomp.obj mode=strike need=src weight=0.8 "Merchants shut their shops." => merchants
v skip|boycott|abandon|desert|cut|walk_out_of|leave|shun + obj:class|lesson|school|lecture|exam|examination|classroom + subj:student|pupil|schoolchild|teacher|undergraduate|youngster tgt=against|in.against|in.at|over.by mode=boycott need=src "Pupils skipped lessons." => pupils

# hunger strikes
set $protest_faster prisoner inmate detainee activist dissident journalist leader hundred dozen militant migrant refugee seeker asylum-seeker striker student opponent politician convict captive mother widow lawyer farmer monk rebel cleric ex-minister minister thousand
v refuse|reject|decline|forgo|shun|refrain + obj:food|meal|ration|breakfast|nourishment|solid + subj:$protest_faster tgt=xcomp.at.by|xcomp.against|xcomp.obj.by|against|in.against|in.at.by mode=hunger need=src "Inmates refused food." => inmates
v stop|cease|quit + xcomp:eat|eating + subj:$protest_faster tgt=against|in.against|in.at.by mode=hunger need=src "The detainees stopped eating." => detainees
v fast + subj:$protest_faster              tgt=against|outside.of|outside|in.against mode=hunger need=src weight=0.8 "Activists fasted against the government." => activists > government
v go + without:food|meal + subj:$protest_faster tgt=against|in.against|in.at.by mode=hunger need=src "The inmates went without food." => inmates
v sew|stitch + obj:lip|mouth + subj:$protest_doer tgt=against|in.against|in.at mode=hunger need=src "Refugees sewed their lips." => refugees

# boycotts
v shun|avoid|stop|refuse|cease|give_up + xcomp:buy|purchase|patronise|patronize|drink|use + subj:consumer|shopper|customer|housewife|people|resident|buyer|muslim|thousand|citizen|student tgt=xcomp.obj.from|xcomp.obj.of|xcomp.obj.mod|xcomp.from mode=boycott need=src absorb=yes "Consumers stopped buying goods from France." => consumers > france
v shun|boycott|avoid + obj:good|product|shop|store|butcher|supermarket|brand|import|meat|milk|bank|restaurant|business + subj:consumer|shopper|customer|housewife|people|resident|buyer|muslim|thousand|citizen|student|villager tgt=obj.of|obj.from|obj.mod|obj mode=boycott need=src "Consumers shunned shops." => consumers

# riots, attacks by crowds
set $protest_target capitol police-station station office headquarters embassy consulate parliament palace ministry courthouse court town-hall city-hall mosque church temple shop store supermarket mall bank hotel car bus vehicle truck train factory warehouse home house residence school mission complex bureau checkpoint police-post van motorcade convoy premises villa compound building
v torch|burn|burn_down|ransack|loot|attack|stone|storm|trash|wreck|vandalise|vandalize|smash|overrun|break_into|firebomb|petrol-bomb|besiege|invade|plunder|pillage|pelt|rush|rampage|damage|gut|set_alight|set_ablaze|smash_up + obj:$protest_target + subj:$protest_mob tgt=obj.of|obj.mod|obj.poss|obj mode=riot need=src "Youths torched an office of the ministry." => youths > ministry
v set + obj:$protest_target + on:fire + subj:$protest_mob tgt=obj.of|obj.mod|obj.poss|obj mode=riot need=src "Students set the office of the minister on fire." => students > minister
v set + to:$protest_target + obj:fire + subj:$protest_mob tgt=to.of|to.mod|obj.to.of|obj.to mode=riot need=src "Students set fire to the office of the minister." => students > minister
v stone|pelt|attack|assail|heckle|jostle|jeer|mob|chase|egg + obj:police|officer|policeman|peacekeeper|soldier|troop|convoy|motorcade|minister|official|guard + subj:protester|protestor|demonstrator|crowd|mob|youth|rioter|villager|youngster|striker|student|settler|resident tgt=obj.of|obj mode=riot need=src weight=0.9 "Youths stoned soldiers." => youths > soldiers
v seize|take|take_over|gain + obj:control|wing|cell-block|block|prison|jail + subj:inmate|prisoner|detainee|convict tgt=obj.of|against mode=riot need=src "Inmates took over a prison." => inmates
v mutiny|revolt|riot|rampage|run_riot|run_amok|go_wild|rise_up + subj:inmate|prisoner|detainee|youth|youngster|mob|crowd|soldier|student|villager|supporter|settler|migrant|hundred|thousand|worker|miner|resident|police tgt=against|in.against|over.by mode=riot need=src weight=0.9 id=protest.riot-crowd "Soldiers mutinied over pay." => soldiers
v scuffle|clash|skirmish|fight|grapple|tussle|wrestle|battle + with:police|officer|gendarme|riot-police|policeman|guard|soldier|troop|security-force|trooper + subj:protester|protestor|demonstrator|marcher|student|farmer|worker|striker|crowd|mob|youth|settler|villager|resident|activist|supporter|rioter|miner|picketer|opponent tgt=with mode=riot need=src cameo=145 "Settlers scuffled with soldiers." => settlers > soldiers

# damage to monuments and walls (vandalize)
v topple|tear_down|pull_down|knock_down|bring_down|fell|behead|smash|deface|dismantle + obj:statue|monument|bust|memorial|effigy + subj:$protest_mob tgt=obj.of mode=vandalize need=src "Protesters toppled a statue of the president." => protesters > president
v daub|scrawl|spray|spray-paint|paint|smear + obj:graffiti|graffito|slogan|swastika|paint|red-paint|word|cross tgt=on.of|on.mod|on|over.of|over|outside.of|at.of mode=vandalize need=src weight=0.9 "Youths daubed slogans on the wall of the ministry." => youths > ministry
v splash|splatter|spatter|throw|hurl|fling|pour|spill|spray|toss|lob|smear + obj:paint|red-paint|soup|ink|fake-blood|blood|manure|excrement|flour|dye|pie|cake + subj:$protest_doer tgt=on.of|on.mod|on|over.of|over|at.of|at|onto.of|across.of|obj.over.of|obj.on.of mode=vandalize need=src "Activists threw paint over the gates of the embassy of Spain." => activists > embassy
v daub|spray|splash|smear|splatter|douse|deface|pelt|cover + with:paint|red-paint|graffiti|swastika|slogan|ink|blood|egg tgt=obj.of|obj.mod|obj mode=vandalize need=src weight=0.9 "Activists daubed the embassy of Spain with paint." => activists > spain
v desecrate|vandalise|vandalize|deface|profane|damage|daub + obj:grave|graf|gravestone|tomb|tombstone|cemetery|mosque|synagogue|church|shrine|temple|memorial|koran|quran|monument|statue + subj:vandal|youth|mob|protester|protestor|activist|extremist|hooligan|skinhead|demonstrator|neo-nazi|crowd tgt=obj.of|obj.mod mode=vandalize need=src "Vandals desecrated a mosque." => vandals

# the same told in the passive: the doer stands behind "by"
v block|blockade|barricade|obstruct|close|shut|cut|cut_off|seal_off|jam|choke|clog|paralyse|paralyze|occupy|bring|halt|disrupt|picket + by:$protest_doer + obj:road|highway|street|bridge|entrance|traffic|railway|square|motorway|crossing|border-crossing|checkpoint|terminal|gate|harbour|harbor|port|airport|route|rail-line|line|mine|refinery|station|depot|tunnel|runway|track|service|campus|university tgt=obj.of|obj.to|against mode=obstruct need=src "The highway was blocked by villagers." => villagers
v torch|burn|burn_down|ransack|loot|attack|stone|storm|trash|wreck|vandalise|vandalize|smash|overrun|firebomb|besiege|invade|plunder|pelt + by:$protest_mob + obj:$protest_target tgt=obj.of|obj.mod|obj.poss|obj mode=riot need=src "An office of the ministry was torched by youths." => youths > ministry
v topple|tear_down|pull_down|deface|vandalise|vandalize|desecrate|daub|smash|damage + by:$protest_mob + obj:statue|monument|bust|memorial|grave|graf|gravestone|tomb|cemetery|mosque|synagogue|church|shrine|temple tgt=obj.of|obj.mod mode=vandalize need=src "A statue of the president was toppled by youths." => youths > president
v splash|splatter|spatter|throw|hurl|fling|pour|spill|spray|toss|lob|smear|daub|scrawl|paint + by:$protest_doer + obj:paint|red-paint|soup|ink|blood|manure|egg|slogan|graffiti|swastika tgt=on.of|on.mod|on|over.of|over|at.of|at|onto.of|across.of mode=vandalize need=src "Paint was splashed over the gates of the embassy of Spain by activists." => activists > embassy
v hold|stage|organize|organise|mount|keep|attend|form|join + by:$protest_doer + obj:$protest tgt=obj.against|against|obj.outside.of|outside.of|outside mode=demo need=src "A vigil was held by exiles." => exiles
v boycott|shun + by:student|opposition|lawyer|consumer|voter|teacher|worker|trader|judge|lawmaker|deputy|shopper|farmer + obj tgt=obj|obj.of mode=boycott need=src "Parliament was boycotted by the opposition." => opposition > parliament
