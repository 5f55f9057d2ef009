# PROTEST: patterns (docs/lexicon.md; codes and modes: ontology.toml)

[PROTEST]
v protest                                  src=subj tgt=against|over.by|at|outside|obj.of|obj.by|obj mode=demo need=src
v demonstrate|rally|march|picket           src=subj tgt=against|outside|on|to mode=demo need=src "Students demonstrated against the government."
v take + to:street                         src=subj tgt=against mode=demo need=src
v hold|stage|organize|organise|join|lead|begin|plan + obj:$protest src=subj tgt=obj.against|against|obj.outside|outside mode=demo
v riot|loot|rampage                        src=subj tgt=against|in mode=riot need=src
v strike + active                          src=subj tgt=against|over mode=strike need=src weight=0.4 "Miners struck over pay."
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
v march|parade|walk + on|to|through|toward|towards:parliament|palace|embassy|ministry|capital|street|square|city|headquarters|house|office tgt=on.of|to.of|on|to|against mode=demo need=src weight=0.9 "Miners marched on the ministry."
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
v picket                                   tgt=obj|obj.of|outside|outside.of mode=demo need=src "Workers picketed the ministry." => workers > ministry
v heckle|pelt + with:egg|tomato|stone|rock|bottle|shoe tgt=obj mode=riot need=src "Demonstrators pelted the police with eggs." => demonstrators > police
v sign|circulate|collect|gather + obj:petition|signature tgt=against|to|obj.against|obj.to|xcomp.obj mode=demo need=src weight=0.8
v launch|submit + obj:petition|signature tgt=against|to|obj.against|obj.to|xcomp.obj mode=demo need=src weight=0.8 "Villagers launched a petition against the mayor." => villagers > mayor
v camp_out|encamp|camp                     tgt=outside|against mode=demo need=src weight=0.6 "Demonstrators camped outside the ministry." => demonstrators
v mutiny|rebel|revolt|rise_up tgt=against need=both mode=riot weight=0.8 "Soldiers mutinied against the president." => soldiers > president
v rise tgt=against need=both mode=riot weight=0.8 "Soldiers rose against the president." => soldiers > president
v rise_up|revolt|rebel + against           mode=riot need=src "Peasants revolted against the landlords." => peasants > landlords
v stage|launch|begin|mount|foment + obj:uprising|revolt|rebellion|insurrection|mutiny tgt=against|obj.against mode=riot need=src
n anti-government-protest|street-protest|mass-protest|anti-government-demonstration|anti-government-rally src=by|of|poss|holder|from tgt=against|in mode=demo need=src weight=0.8 "A mass protest by students shook the capital." => students
n uprising|revolt|rebellion src=by|of|poss|mod|holder tgt=against mode=riot need=both weight=0.6 "The uprising by peasants against the landlords spread." => peasants > landlords
n insurrection src=by|of|poss|mod|holder tgt=against mode=riot need=both weight=0.6 "The insurrection by peasants against the landlords spread." => peasants > landlords
n mutiny|intifada src=by|of|poss|mod|holder tgt=against mode=riot need=both weight=0.6 "The mutiny by peasants against the landlords spread." => peasants > landlords

# riots (CAMEO 145)
v riot|rampage|go_wild                     tgt=against|in.mod mode=riot need=src "Prisoners rioted." => prisoners
v go + on:rampage|spree                    tgt=against|through mode=riot need=src "A mob went on a rampage." => mob
set $protest_stone stone rock bottle brick petrol-bomb firebomb molotov cocktail molotov-cocktail egg tomato shoe firecracker firework gasoline-bomb paving-stone
v throw|hurl|lob|toss + obj:$protest_stone tgt=at|obj.at|on mode=riot need=src "Youths threw stones at the police."
v fling|pelt + obj:$protest_stone tgt=at|obj.at|on mode=riot need=src "Youths flinged stones at the police."
set $protest_police police officer gendarme riot-police policeman security-force guard
v clash|scuffle|fight + with:$protest_police tgt=with mode=riot need=src cameo=145 "Demonstrators clashed with police." => demonstrators > police
v battle + with:$protest_police tgt=with mode=riot need=src cameo=145 "Demonstrators battled with police." => demonstrators > police
v skirmish|brawl + with:$protest_police tgt=with mode=riot need=src cameo=145 "Demonstrators skirmished with police." => demonstrators > police
set $protest_shop shop store car bus window vehicle building office station supermarket property statue barricade
v loot|ransack|vandalize + obj:$protest_shop tgt=obj.of|obj.mod|against mode=riot need=src weight=0.9 "Rioters looted shops." => rioters
v vandalise|torch|burn + obj:$protest_shop tgt=obj.of|obj.mod|against mode=riot need=src weight=0.9 "Rioters vandalised shops." => rioters
v smash|deface|trash|wreck + obj:$protest_shop tgt=obj.of|obj.mod|against mode=riot need=src weight=0.9 "Rioters smashed shops." => rioters
v vandalize|vandalise|deface|spray-paint   tgt=obj|obj.of mode=vandalize need=src weight=0.8 "Youths vandalized the mosque."
set $protest_protester protester demonstrator mob crowd rioter student thousand hundred supporter
v storm|ransack|invade + obj:embassy|parliament|consulate|ministry|capitol|palace + subj:$protest_protester tgt=obj.of|obj.mod|obj mode=riot need=src "Protesters stormed the embassy of Denmark." => protesters > denmark
v overrun + obj:embassy|parliament|consulate|ministry|capitol|palace + subj:$protest_protester tgt=obj.of|obj.mod|obj mode=riot need=src "Protesters overran the embassy of Denmark." => protesters > denmark
v attack|break_into|besiege + obj:embassy|parliament|consulate|ministry|capitol|palace + subj:$protest_protester tgt=obj.of|obj.mod|obj mode=riot need=src "Protesters attacked the embassy of Denmark." => protesters > denmark
n riot|rioting|looting src=by|among|of|mod tgt=against mode=riot need=src weight=0.6 "Riots by prisoners spread to a second jail." => prisoners
n unrest src=by|among|of|mod tgt=against mode=riot need=src weight=0.6 "Unrests by prisoners spread to a second jail." => prisoners

# strikes (CAMEO 143)
v strike + for:pay|wage|rise|raise|condition|right tgt=against mode=strike need=src "Teachers struck for higher pay." => teachers
v go|be|walk + on:strike|general-strike tgt=against mode=strike need=src "Miners went on strike against the government." => miners > government
v remain + on:strike|general-strike tgt=against mode=strike need=src "Miners remained on strike against the government." => miners > government
v stay|come_out + on:strike|general-strike tgt=against mode=strike need=src "Miners stayed on strike against the government." => miners > government
v walk_out|down_tools|walk_off             tgt=against mode=strike need=src weight=0.5 "Miners walked out against the company."
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
v shut|close + obj:shop|store|business|school + in:protest tgt=against mode=strike need=src "Traders closed their shops in protest." => traders
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
v boycott tgt=obj|obj.of|obj.by mode=boycott need=src weight=0.9 "Students boycotted classes." => students
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
v occupy + obj:building|university|school|campus|factory|office|embassy|church|ministry + subj:student|worker|protester|farmer|activist|demonstrator|striker|peasant tgt=obj.of|obj.mod|against|obj mode=obstruct need=src "Students occupied the university."
v stage|hold|begin + obj:sit-in|occupation|sit-down-strike|sit-down tgt=at|in|against|obj.at|obj.against|outside mode=obstruct need=src
n blockade|roadblock|barricade + by:farmer|protester|worker|student|trucker|driver|resident|striker|fisherman|villager src=by tgt=of|against mode=obstruct need=src "The blockade by farmers was lifted." => farmers

# the general verbs and nouns of the type, where no line above asks for more
n rally|march|demonstration|protest|sit-in|vigil|procession + against src=by|of|mod|poss|holder|from mode=demo need=both weight=0.9
v walk_off + obj:job                       tgt=against mode=strike need=src
n general-strike|walkout|work-stoppage|hour-strike|day-strike|teacher-strike|rail-strike|transport-strike src=by|of|poss|mod|holder tgt=against mode=strike need=src weight=0.8 "The work stoppage by unions crippled the ports."
n hunger-strike                            src=by|of|poss|mod|holder tgt=against mode=hunger need=src
