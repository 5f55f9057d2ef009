# CONCEDE: patterns (docs/lexicon.md; codes and modes: ontology.toml)

[CONCEDE]
set $concede_sanction $sanction curfew blockade siege emergency objection demand condition charge opposition ban restriction rule law
v lift|ease|relax|loosen|soften|abolish + obj:$concede_sanction src=subj tgt=obj.on|obj.against|on|against|obj.to cameo=080 "Manila lifted the curfew."
v remove|scrap|drop|waive + obj:$concede_sanction src=subj tgt=obj.on|obj.against|on|against|obj.to cameo=080 "Manila scrapped the curfew."
v offer|issue|make + obj:apology           src=subj tgt=iobj|to|obj.to cameo=055
v express + obj:regret|remorse             src=subj tgt=obj.to|to|for weight=0.8
v pardon|amnesty                           src=subj tgt=obj cameo=081
v grant|offer|declare|announce + obj:amnesty|pardon|clemency src=subj tgt=iobj|to|obj.to|obj.for cameo=081
v suspend|call_off|end + obj:strike|hunger-strike|protest|boycott src=subj tgt=against weight=0.9
v agree + to:$ceasefire|truce|withdrawal   src=subj tgt=with|to.with|to.in id=concede.agree-ceasefire weight=0.9 commit=agreement type=AGREE
v yield + to                               src=subj tgt=to
v allow|permit + xcomp                     src=subj tgt=xsubj|obj need=src weight=0.6
v commute + obj:sentence                   src=subj tgt=obj.of|of|poss

# ease restrictions and penalties (CAMEO 080, 081, 0811-0814)
set $concede_sanction_ $sanction curfew blockade siege emergency ban restriction state-of-emergency martial-law embargo travel-ban lockdown emergency-rule emergency-law emergency-measure visa-requirement censorship quarantine limit curb tariff export-ban import-ban trade-ban asset-freeze quota decree blackout closure control
v end|soften|abolish + obj:$concede_sanction_ tgt=on|obj.on|against|obj.against|to|obj.to|obj.of|in|obj.in|for cameo=081 need=src weight=0.95 "Nepal ended the curfew." => nepal
v cancel + obj:$concede_sanction_ tgt=on|obj.on|against|obj.against|to|obj.to|obj.of|in|obj.in|for cameo=081 need=src weight=0.95 "Nepal cancelled the curfew." => nepal
v revoke|repeal|rescind + obj:$concede_sanction_ tgt=on|obj.on|against|obj.against|to|obj.to|obj.of|in|obj.in|for cameo=081 need=src weight=0.95 "Nepal revoked the curfew." => nepal
v reverse + obj:$concede_sanction_ tgt=on|obj.on|against|obj.against|to|obj.to|obj.of|in|obj.in|for cameo=081 need=src weight=0.95 "Nepal reversed the curfew." => nepal
v withdraw|suspend|annul + obj:$concede_sanction_ tgt=on|obj.on|against|obj.against|to|obj.to|obj.of|in|obj.in|for cameo=081 need=src weight=0.95 "Nepal withdrew the curfew." => nepal
v overturn + obj:$concede_sanction_ tgt=on|obj.on|against|obj.against|to|obj.to|obj.of|in|obj.in|for cameo=081 need=src weight=0.95 "Nepal overturned the curfew." => nepal
v roll_back|reduce|undo + obj:$concede_sanction_ tgt=on|obj.on|against|obj.against|to|obj.to|obj.of|in|obj.in|for cameo=081 need=src weight=0.95 "Nepal rolled back the curfew." => nepal
v quash + obj:$concede_sanction_ tgt=on|obj.on|against|obj.against|to|obj.to|obj.of|in|obj.in|for cameo=081 need=src weight=0.95 "Nepal quashed the curfew." => nepal
v void|terminate|unfreeze + obj:$concede_sanction_ tgt=on|obj.on|against|obj.against|to|obj.to|obj.of|in|obj.in|for cameo=081 need=src weight=0.95 "Nepal voided the curfew." => nepal
v lift|end|cancel + obj:state + of tgt=in|on|obj.in cameo=081 need=src weight=0.95 "The president lifted the state of emergency." => president
v revoke + obj:state + of tgt=in|on|obj.in cameo=081 need=src weight=0.95 "The president revoked the state of emergency." => president
v suspend + obj:state + of tgt=in|on|obj.in cameo=081 need=src weight=0.95 "The president suspended the state of emergency." => president
v legalize|legalise|decriminalize|unban tgt=obj|obj.of cameo=081 need=src weight=0.9 "The government legalized the opposition." => government > opposition
v reinstate|rehabilitate|restore_to tgt=obj|obj.of cameo=081 need=src weight=0.9 "The government reinstated the opposition." => government > opposition
v readmit tgt=obj|obj.of cameo=081 need=src weight=0.9 "The government readmited the opposition." => government > opposition
v unblock tgt=obj|obj.of cameo=081 need=src weight=0.9 "The government unblocked the opposition." => government > opposition
v lift|waive|drop + obj:immunity tgt=of|from|obj.of cameo=115 need=src weight=0.6 type=ACCUSE mode=allege "Parliament lifted the immunity of the minister." => parliament > minister
v remove + obj:immunity tgt=of|from|obj.of cameo=115 need=src weight=0.6 type=ACCUSE mode=allege "Parliament removed the immunity of the minister." => parliament > minister
set $concede_newspaper newspaper radio-station parliament university school mosque constitution broadcast court civil-liberty right press-freedom
v reinstate|reopen|restore + obj:$concede_newspaper tgt=obj.of|of|to|obj.to cameo=0811 need=power weight=0.8 "The junta reinstated parliament." => junta
v resume + obj:$concede_newspaper tgt=obj.of|of|to|obj.to cameo=0811 need=power weight=0.8 "The junta resumed parliament." => junta
set $concede_objection objection demand opposition threat complaint condition claim charge veto lawsuit territorial-claim accusation precondition insistence case plan bid resistance appeal suit indictment prosecution
v retract|waive|relinquish|forgo + obj:$concede_objection tgt=to|obj.to|against|obj.against|on|obj.on|for|obj.of cameo=080 need=src weight=0.95 "Greece retracted its objection to Macedonia." => greece > macedonia
v give_up|shelve|set_aside + obj:$concede_objection tgt=to|obj.to|against|obj.against|on|obj.on|for|obj.of cameo=080 need=src weight=0.95 "Greece gave up its objection to Macedonia." => greece > macedonia
v rescind + obj:$concede_objection tgt=to|obj.to|against|obj.against|on|obj.on|for|obj.of cameo=080 need=src weight=0.95 "Greece rescinded its objection to Macedonia." => greece > macedonia
set $concede_bill bill law reform tax price-rise price-increase fare-increase austerity-measure pension-reform legislation tax-increase controversial-bill extradition-bill measure decision
v shelve|scrap|abandon + obj:$concede_bill tgt=after.by|for|of|obj.on cameo=083 need=power weight=0.8 "The government shelved the reform." => government
v postpone + obj:$concede_bill tgt=after.by|for|of|obj.on cameo=083 need=power weight=0.8 "The government postponed the reform." => government
v delay|withdraw|freeze + obj:$concede_bill tgt=after.by|for|of|obj.on cameo=083 need=power weight=0.8 "The government delayed the reform." => government
v suspend + obj:$concede_bill tgt=after.by|for|of|obj.on cameo=083 need=power weight=0.8 "The government suspended the reform." => government
v put_off|water_down|backtrack_on + obj:$concede_bill tgt=after.by|for|of|obj.on cameo=083 need=power weight=0.8 "The government put off the reform." => government
v reverse + obj:$concede_bill tgt=after.by|for|of|obj.on cameo=083 need=power weight=0.8 "The government reversed the reform." => government
v back_away + obj:$concede_bill tgt=after.by|for|of|obj.on cameo=083 need=power weight=0.8 "The government backed away the reform." => government

# apologise, forgive, pardon (CAMEO 055 in the verbal part, 081)
v apologize|apologise tgt=to|for.to|for|for.of cameo=055 need=src weight=0.95 "Japan apologized to Korea."
set $concede_apology apology public-apology formal-apology remorse contrition official-apology regret condolence
v offer|issue|make + obj:$concede_apology tgt=to|iobj|obj.to|for|obj.for|over cameo=055 need=src "Japan offered an apology to Korea."
v extend + obj:$concede_apology tgt=to|iobj|obj.to|for|obj.for|over cameo=055 need=src "Japan extended an apology to Korea."
v send|express|deliver + obj:$concede_apology tgt=to|iobj|obj.to|for|obj.for|over cameo=055 need=src "Japan sent an apology to Korea."
v convey + obj:$concede_apology tgt=to|iobj|obj.to|for|obj.for|over cameo=055 need=src "Japan conveyed an apology to Korea."
v give|present + obj:$concede_apology tgt=to|iobj|obj.to|for|obj.for|over cameo=055 need=src "Japan gave an apology to Korea."
v pardon|forgive|amnesty tgt=obj cameo=081 need=src "The king pardoned the dissidents." => king > dissidents
v reprieve tgt=obj cameo=081 need=src "The king reprieved the dissidents." => king > dissidents
v absolve tgt=obj cameo=081 need=src "The king absolved the dissidents." => king > dissidents
set $concede_amnesty amnesty pardon clemency general-amnesty royal-pardon presidential-pardon reprieve immunity forgiveness leniency parole
v grant|offer|declare + obj:$concede_amnesty tgt=to|iobj|obj.to|for|obj.for cameo=081 need=src "The king granted a pardon to the dissidents." => king > dissidents
v announce + obj:$concede_amnesty tgt=to|iobj|obj.to|for|obj.for cameo=081 need=src "The king announced a pardon to the dissidents." => king > dissidents
v give|issue|extend + obj:$concede_amnesty tgt=to|iobj|obj.to|for|obj.for cameo=081 need=src "The king gave a pardon to the dissidents." => king > dissidents
v proclaim + obj:$concede_amnesty tgt=to|iobj|obj.to|for|obj.for cameo=081 need=src "The king proclaimed a pardon to the dissidents." => king > dissidents
v approve + obj:$concede_amnesty tgt=to|iobj|obj.to|for|obj.for cameo=081 need=src "The king approved a pardon to the dissidents." => king > dissidents
set $concede_sentence sentence death-sentence conviction jail-term prison-term verdict penalty
v commute|reduce|overturn + obj:$concede_sentence tgt=of|obj.of|on|against|obj.against|for|obj.poss cameo=081 context=legal "The king commuted the sentence of the general."
v annul + obj:$concede_sentence tgt=of|obj.of|on|against|obj.against|for|obj.poss cameo=081 context=legal "The king annuled the sentence of the general."
v suspend|quash + obj:$concede_sentence tgt=of|obj.of|on|against|obj.against|for|obj.poss cameo=081 context=legal "The king suspended the sentence of the general."
set $concede_guilt guilt responsibility mistake error wrongdoing defeat blame fault failure wrong culpability abuse killing loss
v admit|acknowledge|concede + obj:$concede_guilt tgt=to|in|for|obj.for|for.of cameo=080 need=src weight=0.7 "The president admitted defeat." => president
v own_up + obj:$concede_guilt tgt=to|in|for|obj.for|for.of cameo=080 need=src weight=0.7 "The president owned up defeat." => president
v accept|recognize|recognise + obj:$concede_guilt tgt=to|in|for|obj.for|for.of cameo=080 need=src weight=0.7 "The president accepted defeat." => president
v confess                                  tgt=to need=src weight=0.5 cameo=080 "The general confessed to the court." => general > court

# agree to yield, accept demands, announce ceasefires and withdrawals (CAMEO 082, 083, 087)
set $concede_demand demand ultimatum condition term call list-of-demand request-of
v accept|meet|agree_to + obj:$concede_demand tgt=of|by|from|obj.of|obj.by|obj.from|obj.poss|obj.mod cameo=083 need=src "The government accepted the demands of the rebels." => government > rebels
v grant + obj:$concede_demand tgt=of|by|from|obj.of|obj.by|obj.from|obj.poss|obj.mod cameo=083 need=src "The government granted the demands of the rebels." => government > rebels
v satisfy|concede_to|heed + obj:$concede_demand tgt=of|by|from|obj.of|obj.by|obj.from|obj.poss|obj.mod cameo=083 need=src "The government satisfied the demands of the rebels." => government > rebels
v honor + obj:$concede_demand tgt=of|by|from|obj.of|obj.by|obj.from|obj.poss|obj.mod cameo=083 need=src "The government honored the demands of the rebels." => government > rebels
v honour|fulfil|fulfill + obj:$concede_demand tgt=of|by|from|obj.of|obj.by|obj.from|obj.poss|obj.mod cameo=083 need=src "The government honoured the demands of the rebels." => government > rebels
v address + obj:$concede_demand tgt=of|by|from|obj.of|obj.by|obj.from|obj.poss|obj.mod cameo=083 need=src "The government addressed the demands of the rebels." => government > rebels
set $concede_demand_ demand pressure ultimatum call condition term request protest will
v concede|accede|yield + to:$concede_demand_ tgt=to.of|to.by|to.from|to.poss|to.mod|from cameo=083 need=src "The government conceded to the demands of the rebels." => government > rebels
v bow + to:$concede_demand_ tgt=to.of|to.by|to.from|to.poss|to.mod|from cameo=083 need=src "The government bowed to the demands of the rebels." => government > rebels
v submit|give_in|cave + to:$concede_demand_ tgt=to.of|to.by|to.from|to.poss|to.mod|from cameo=083 need=src "The government submitted to the demands of the rebels." => government > rebels
v capitulate + to:$concede_demand_ tgt=to.of|to.by|to.from|to.poss|to.mod|from cameo=083 need=src "The government capitulated to the demands of the rebels." => government > rebels
v consent|acquiesce|agree + to:$concede_demand_ tgt=to.of|to.by|to.from|to.poss|to.mod|from cameo=083 need=src "The government consented to the demands of the rebels." => government > rebels
v surrender + to:$concede_demand_ tgt=to.of|to.by|to.from|to.poss|to.mod|from cameo=083 need=src "The government surrendered to the demands of the rebels." => government > rebels
v succumb|relent|cave_in + to:$concede_demand_ tgt=to.of|to.by|to.from|to.poss|to.mod|from cameo=083 need=src "The government succumbed to the demands of the rebels." => government > rebels
v buckle + to:$concede_demand_ tgt=to.of|to.by|to.from|to.poss|to.mod|from cameo=083 need=src "The government buckled to the demands of the rebels." => government > rebels
v back_down|give_way|give_ground tgt=to|on|with|over.with need=power weight=0.7 "The government backed down." => government
v climb_down tgt=to|on|with|over.with need=power weight=0.7 "The government climbed down." => government
v back_off|relent|blink tgt=to|on|with|over.with need=power weight=0.7 "The government backed off." => government
v soften tgt=to|on|with|over.with need=power weight=0.7 "The government softened." => government
v moderate|compromise|give_in tgt=to|on|with|over.with need=power weight=0.7 "The government moderated." => government
v cave_in tgt=to|on|with|over.with need=power weight=0.7 "The government caved in." => government
v bow tgt=to|on|with|over.with need=power weight=0.7 "The government bowed." => government
v make|offer|grant + obj:concession|compromise tgt=to|iobj|obj.to|with cameo=080 need=src "The government made concessions to the rebels." => government > rebels
v extend + obj:concession|compromise tgt=to|iobj|obj.to|with cameo=080 need=src "The government extended concessions to the rebels." => government > rebels
set $concede_ceasefire $ceasefire unilateral-ceasefire unilateral-truce cease-fire unilateral-cease-fire moratorium end-to-hostility temporary-truce cessation withdrawal pullout truce end halt
v declare|announce|proclaim|order|decree + obj:$concede_ceasefire tgt=with|obj.with|against|obj.against|in|obj.in cameo=0871 need=src weight=0.95 "The rebels declared a unilateral ceasefire." => rebels
v call|offer|propose|begin_unilateral + obj:$concede_ceasefire tgt=with|obj.with|against|obj.against|in|obj.in cameo=0871 need=src weight=0.95 "The rebels called a unilateral ceasefire." => rebels
set $concede_withdrawal withdrawal pullout pullback resignation release troop-withdrawal retreat demobilization disarmament drawdown redeployment evacuation handover prisoner-release
v announce|order|promise + obj:$concede_withdrawal tgt=from|obj.from|of|obj.of|obj.of.from|in cameo=0874 need=src commit=withdrawal weight=0.95 "Vietnam announced a troop withdrawal." => vietnam
v declare + obj:$concede_withdrawal tgt=from|obj.from|of|obj.of|obj.of.from|in cameo=0874 need=src commit=withdrawal weight=0.95 "Vietnam declared a troop withdrawal." => vietnam
v pledge|offer|approve|decide_on + obj:$concede_withdrawal tgt=from|obj.from|of|obj.of|obj.of.from|in cameo=0874 need=src commit=withdrawal weight=0.95 "Vietnam pledged a troop withdrawal." => vietnam
set $concede_war war hostility siege occupation attack offensive bombing violence blockade strike boycott fighting
v announce|order|declare + obj:end|halt|stop|cessation|suspension + to|of:$concede_war tgt=against|to.against|to.of|of.against|to.on cameo=087 need=src "The rebels announced an end to hostilities." => rebels
v promise + obj:end|halt|stop|cessation|suspension + to|of:$concede_war tgt=against|to.against|to.of|of.against|to.on cameo=087 need=src "The rebels promised an end to hostilities." => rebels
set $concede_strike strike hunger-strike protest boycott general-strike march sit-in rally walkout demonstration industrial-action stoppage occupation fast picket roadblock
v call_off|suspend|end|halt + obj:$concede_strike tgt=against|obj.against|of|obj.of cameo=083 need=src weight=0.95
v cancel|postpone|abandon + obj:$concede_strike tgt=against|obj.against|of|obj.of cameo=083 need=src weight=0.95 "Miners cancelled their strike." => miners
v break_off + obj:$concede_strike tgt=against|obj.against|of|obj.of cameo=083 need=src weight=0.95 "Miners breaked off their strike." => miners
v stop|break|drop + obj:$concede_strike tgt=against|obj.against|of|obj.of cameo=083 need=src weight=0.95 "Miners stopped their strike." => miners
v return + to:work|job|class               tgt=none cameo=083 need=src weight=0.5 "Miners returned to work." => miners
v allow|permit|let|authorize|authorise|enable|license + xcomp tgt=xsubj|obj need=both cameo=081 weight=0.7
set $concede_rally rally demonstration protest opposition-party party union election strike march vote private-ownership foreign-investment visit return gathering trip
v permit|allow|authorize + obj:$concede_rally tgt=obj.of|of|obj.by|by|obj.in|obj.poss cameo=081 need=power weight=0.8 "The junta permitted a rally by the opposition." => junta > opposition
v authorise + obj:$concede_rally tgt=obj.of|of|obj.by|by|obj.in|obj.poss cameo=081 need=power weight=0.8 "The junta authorised a rally by the opposition." => junta > opposition
v approve|tolerate|legalize + obj:$concede_rally tgt=obj.of|of|obj.by|by|obj.in|obj.poss cameo=081 need=power weight=0.8 "The junta approved a rally by the opposition." => junta > opposition
set $concede_autonomy autonomy independence self-rule right vote freedom suffrage home-rule self-government permission licence license
v grant|give|concede + obj:$concede_autonomy tgt=to|iobj|obj.to|for|obj.for|of cameo=083 need=src weight=0.8 "The government granted autonomy to the Kurds."
v restore + obj:$concede_autonomy tgt=to|iobj|obj.to|for|obj.for|of cameo=083 need=src weight=0.8 "The government restored autonomy to the Kurds."
v recognize + obj:$concede_autonomy tgt=to|iobj|obj.to|for|obj.for|of cameo=083 need=src weight=0.8 "The government recognized autonomy to the Kurds."
set $concede_election election snap-election early-election referendum general-election free-election
v call|announce|schedule + obj:$concede_election tgt=in|on|obj.in cameo=083 need=power context=election weight=0.5 "The president called early elections." => president
v set + obj:$concede_election tgt=in|on|obj.in cameo=083 need=power context=election weight=0.5 "The president set early elections." => president
v order|agree_to + obj:$concede_election tgt=in|on|obj.in cameo=083 need=power context=election weight=0.5 "The president ordered early elections." => president
set $concede_political_reform political-reform democratic-reform constitutional-reform reform electoral-reform
v announce|introduce|enact|approve + obj:$concede_political_reform tgt=for|in cameo=083 need=power weight=0.6 "The king announced political reforms." => king
v launch|initiate|adopt + obj:$concede_political_reform tgt=for|in cameo=083 need=power weight=0.6 "The king launched political reforms." => king
v implement + obj:$concede_political_reform tgt=for|in cameo=083 need=power weight=0.6 "The king implemented political reforms." => king
v pledge_to|promise + obj:$concede_political_reform tgt=for|in cameo=083 need=power weight=0.6 "The king promised political reforms." => king
n concession|apology|pardon|amnesty|clemency src=by|poss|from|of|mod tgt=to|for need=both weight=0.8
set $concede_sanction__ $sanction curfew blockade siege ban restriction embargo emergency
n lifting|easing|relaxation + of:$concede_sanction__ src=by|poss|from tgt=of.on|of.against|on cameo=081 need=src weight=0.9 "The lifting of the curfew by the army came at dawn." => army
n removal + of:$concede_sanction__ src=by|poss|from tgt=of.on|of.against|on cameo=081 need=src weight=0.9 "The removal of the curfew by the army came at dawn." => army
a apologetic|sorry|regretful               tgt=to|for|about need=both weight=0.5
set $concede_allow allow permit let lift ease relax release free pardon legalize withdraw step resign disarm concede reinstate drop retreat
v decide|opt|resolve + xcomp:$concede_allow tgt=xcomp.obj|xcomp.xsubj|xcomp.from|xcomp.to|xcomp.obj.on cameo=080 need=src commit=decision "The junta decided to release the dissidents." => junta > dissidents
v choose + xcomp:$concede_allow tgt=xcomp.obj|xcomp.xsubj|xcomp.from|xcomp.to|xcomp.obj.on cameo=080 need=src commit=decision "The junta chose to release the dissidents." => junta > dissidents
v announce|undertake + xcomp:$concede_allow tgt=xcomp.obj|xcomp.xsubj|xcomp.from|xcomp.to|xcomp.obj.on cameo=080 need=src commit=decision "The junta announced to release the dissidents." => junta > dissidents
