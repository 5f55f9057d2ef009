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
set $concede_apology apology public-apology formal-apology remorse contrition official-apology regret
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
v moderate|compromise tgt=to|on|with|over.with need=power weight=0.7 "The government moderated." => government
v cave_in tgt=to|on|with|over.with need=power weight=0.7 "The government caved in." => government
v bow tgt=to|on|with|over.with need=power weight=0.7 "The government bowed." => government
v make|offer|grant + obj:concession|compromise tgt=to|iobj|obj.to|with cameo=080 need=src "The government made concessions to the rebels." => government > rebels
v extend + obj:concession|compromise tgt=to|iobj|obj.to|with cameo=080 need=src "The government extended concessions to the rebels." => government > rebels
set $concede_ceasefire $ceasefire unilateral-ceasefire unilateral-truce cease-fire unilateral-cease-fire moratorium end-to-hostility temporary-truce cessation withdrawal pullout truce end halt
v declare|announce|proclaim|order|decree + obj:$concede_ceasefire tgt=with|obj.with|against|obj.against|in|obj.in cameo=0871 need=power weight=0.95 "The rebels declared a unilateral ceasefire." => rebels
v call|offer|propose|begin_unilateral + obj:$concede_ceasefire tgt=with|obj.with|against|obj.against|in|obj.in cameo=0871 need=power weight=0.95 "The rebels called a unilateral ceasefire." => rebels
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

# rules that lapse, are relaxed or done away with, also where nobody is named (CAMEO 081)
set $concede_rule rule restriction control curb limit ban regulation requirement visa visa-requirement exit-visa permit-requirement censorship blackout curfew closure lockdown embargo quota tariff decree order law travel-rule blockade sanction prohibition moratorium exclusion veto duty levy freeze blacklist quarantine directive edict injunction gag-order state-of-emergency emergency-rule martial-law emergency-law emergency
v relax|loosen|ease|soften|moderate|liberalise|liberalize|slacken|lighten|shorten|trim|partially_lift + obj:$concede_rule tgt=on|obj.on|against|obj.against|for|obj.for|in|obj.in|of|obj.of cameo=081 need=power weight=0.9 "The army slackened the rules for the dissidents." => army > dissidents
v do_away|dispense + with:$concede_rule tgt=with.on|with.for|for|on|with.against cameo=081 need=power weight=0.9 "Egypt did away with visa requirements for pilgrims." => egypt > pilgrims
v rescind|revoke|repeal|withdraw|scrap|drop|abolish|annul|cancel|reverse|overturn|void|retract|suspend|abandon|strike_down|undo|nullify|dismantle|phase_out|scale_back|discontinue|terminate|abrogate|junk|axe + obj:$concede_rule tgt=on|obj.on|against|obj.against|for|obj.for|obj.acl.obj|in|obj.in cameo=081 need=power weight=0.9 "The junta rescinded an order against the monks." => junta > monks
v let + obj:lapse|expiry tgt=none cameo=081 need=power weight=0.7 "The president let the emergency decree lapse." => president
v let + ccomp:lapse|expire|run tgt=none cameo=081 need=power weight=0.7 id=concede.let-lapse-ccomp
v let|allow + xcomp:lapse|expire|run_out tgt=none cameo=081 need=power weight=0.8 "The president allowed the decree to lapse." => president
v lift|relax|ease|end|suspend|shorten + obj:curfew|state-of-emergency|martial-law|emergency-rule|night-curfew|emergency-law tgt=in|obj.in|on|obj.on cameo=081 need=none weight=0.4 id=concede.curfew-lifted "The curfew was lifted at dawn."
v expire|lapse|end|run_out + subj:emergency-rule|martial-law|state-of-emergency|curfew|emergency-decree|emergency-law src=none tgt=subj.in|in cameo=081 need=none weight=0.4 id=concede.curfew-lapsed "The curfew expired at dawn."
v come + to:end + subj:rule|law|curfew|emergency|blockade|embargo|emergency-rule|martial-law|siege src=subj.poss|subj.mod|subj.by tgt=subj.in|in|subj.of|subj.on cameo=081 need=any weight=0.5 "The siege of the rebels came to an end." => > rebels
v unfreeze|decriminalise|unseal|decontrol|legitimise|legitimize tgt=obj|obj.of|obj.poss|obj.mod cameo=081 need=src weight=0.9 "The junta legitimised the rebels." => junta > rebels
v release|unlock|free_up|free|return|give_back|restore|thaw + obj:frozen-asset|frozen-fund|frozen-account|blocked-fund|asset|frozen-money tgt=obj.of|obj.poss|obj.mod|to|of cameo=081 need=power weight=0.9 "Norway thawed the assets of the rebels." => norway > rebels
v allow|permit|let|authorize|authorise|enable + xcomp:return|leave|travel|stay|visit|work|vote|march|hold|protest|operate|resume|form|come|go|emigrate|publish|run|stand|fish|cross|worship tgt=xsubj|obj need=both cameo=081 weight=0.9 type=CONCEDE id=concede.allow-return "The junta allowed the dissident to publish." => junta > dissident
v allow|permit + obj:entry|departure|travel|emigration|visit|pilgrimage tgt=obj.of|of|obj.by|obj.poss|obj.mod cameo=081 need=power weight=0.7 "The junta allowed the departure of the exiles." => junta > exiles
v issue|grant|give|resume|restore|reissue + obj:work-permit|visa|passport|exit-visa|travel-permit|travel-document|residence-permit|exit-permit|permit|permission|licence|license|accreditation tgt=to|iobj|obj.to|for|obj.for cameo=081 need=both weight=0.7 "The junta gave exit permits to the dissidents." => junta > dissidents
v restore|reinstate|give_back|return|grant|concede + obj:citizenship|nationality|civil-right|vote|voting-right|political-right|licence|license|passport|freedom|rights|status|autonomy|liberty tgt=to|iobj|obj.to|of|obj.of|for cameo=081 need=both weight=0.8 "The junta restored citizenship to the exiles." => junta > exiles
v restore|reopen|reinstate|reintroduce|re-establish + obj:multi-party-politics|civilian-rule|democracy|constitutional-rule|constitution|democratic-rule|internet|internet-access|mobile-service|press-freedom|habeas-corpus|parliament|party-politics|free-speech tgt=in|obj.in|to cameo=081 need=power weight=0.7 "The junta restored civilian rule." => junta
n lifting|easing|relaxation|loosening|repeal|removal|suspension|abolition|scrapping|rescinding + of:$concede_rule src=by|poss|from tgt=of.on|of.against|on|against|of.for cameo=081 need=src weight=0.8 "The loosening of the closure by the army came at dawn." => army

# amnesties, pardons, mercy, charges dropped (CAMEO 081)
v decree|pass|adopt|enact|sign|order + obj:amnesty|general-amnesty|pardon|royal-pardon|reprieve src=subj tgt=for|obj.for|to|iobj|obj.to cameo=081 need=any weight=0.7 "An amnesty for the rebels was signed by the king." => king > rebels
v benefit|go_free|walk_free + from|under:amnesty|pardon|clemency src=from.by|under.by|from.poss tgt=subj cameo=081 need=tgt weight=0.7 "The rebels benefited from the amnesty." => > rebels
v amnesty|pardon|spare|reprieve|exonerate|rehabilitate|absolve|exculpate|acquit tgt=obj cameo=081 need=powers weight=0.7 "The king spared the generals." => king > generals
v spare + obj:life tgt=obj.of|obj.poss cameo=081 need=both weight=0.8 "The king spared the life of the dissident." => king > dissident
v commute|reduce|overturn|cut|quash|shorten|remit|lighten|halve|reverse|stay|annul|set_aside|void|lift|waive|mitigate + obj:sentence|death-sentence|conviction|jail-term|prison-term|term|execution|verdict|prison-sentence|jail-sentence|life-sentence|fine|death-penalty tgt=of|obj.of|on|against|obj.against|for|obj.poss cameo=081 context=legal need=tgt weight=0.8 "The jail term of the dissident was halved." => > dissident
v drop|withdraw|dismiss|abandon|throw_out|quash|lift|discontinue + obj:charge|indictment|case|prosecution|lawsuit|accusation|arrest-warrant|warrant|suit|action|complaint|murder-charge|sedition-charge + against tgt=against|obj.against cameo=081 context=legal need=both weight=0.8 "Prosecutors dropped the case against the journalist." => prosecutors > journalist
v show|have + obj:mercy|clemency|leniency|lenience tgt=to|toward|towards|on|for cameo=081 need=both weight=0.8 "The king showed mercy to the rebels." => king > rebels

# climbing down (CAMEO 080, 082, 083)
v climb_down|back_down|back_off|back_away|backpedal|backtrack|cave|capitulate|buckle|relent|bend|knuckle_under|retreat|u-turn|compromise|soften + on|over|in|from|before|under|to|after tgt=to.by|to.of|to|before|from.with|with|over.with|in.with cameo=083 need=power weight=0.5 id=concede.climb-down-on "The government retreated on the fuel tax." => government
v make|do|execute|perform|stage|announce|complete + obj:u-turn|about-turn|about-face|climbdown|climb-down|volte-face|turnaround|policy-reversal tgt=on|over|to cameo=083 need=power weight=0.8 "The government made a climbdown on the fuel tax." => government
v bow|yield|give_in|cave|submit|succumb|surrender|bend|capitulate|relent|cave_in|give_way + to|under|before:public-pressure|street-pressure|international-pressure|protest|outcry|criticism|threat|protester tgt=to.from|from|to.of|to.by|to.poss|to.mod|under.from|under.of cameo=083 need=power weight=0.9 "The junta bowed to threats from the monks." => junta > monks
v drop|withdraw|give_up|renounce|abandon|lift|waive|soften|relinquish|retract|shelve|set_aside|forgo|moderate|end|scale_down|tone_down|suspend + obj:objection|demand|claim|opposition|veto|threat|precondition|insistence|resistance|call|bid|boycott-threat|campaign|reservation|territorial-claim|ultimatum|stance|stand|position|hostility|quest tgt=to|obj.to|against|obj.against|on|obj.on|to.of|obj.to.of|obj.for|of|obj.of cameo=080 need=power weight=0.8 "Hungary withdrew its reservations about the accord with Romania." => hungary > romania
v retract|withdraw|take_back|recant|disavow|correct|apologise_for + obj:remark|statement|accusation|allegation|comment|word|claim|charge|insult tgt=about|obj.about|against|obj.against|on|obj.on|to cameo=080 need=power weight=0.8 "The minister retracted his remarks about the rebels." => minister > rebels
v concede|accept|admit|acknowledge + obj:election-defeat|loss|victory|result|election-result|outcome|election-defeat tgt=to|obj.of|of|obj.poss|in cameo=080 need=power context=election weight=0.8 "The ruling party acknowledged the result." => party
v concede|admit|acknowledge|confess|grant + ccomp:violate|kill|fail|err|shoot|lose|lie|bomb|torture|mistreat|break|mishandle|breach tgt=ccomp.obj cameo=080 need=power weight=0.7 absorb=yes "The army admitted it had killed the monks." => army > monks
v admit|accept|acknowledge|take|assume|shoulder|own_up_to + obj:mistake|error|responsibility|blame|fault|guilt|failing|shortcoming|wrongdoing|excess|full-responsibility tgt=to|in|for|obj.for|for.of|obj.in cameo=080 need=power weight=0.8 "The army admitted mistakes in the war." => army
v say + comp:sorry tgt=to|for cameo=055 need=src weight=0.9 "The army said sorry to the villagers." => army > villagers
v ask|beg|plead + for:forgiveness|pardon tgt=from|for.from|of|for.of|obj cameo=055 need=src weight=0.9 "The general asked for forgiveness." => general
v beg|ask|seek|plead + obj:forgiveness|pardon tgt=of|from|obj.of|obj.from|obj.poss|iobj cameo=055 need=src weight=0.9 "The army begged forgiveness from the villagers." => army > villagers
v express|voice|convey|show|state + obj:regret|remorse|contrition|sorrow|deep-regret|shame|repentance tgt=to|for|over|obj.for|obj.over|obj.to|for.of|over.of cameo=055 need=power weight=0.9 "The army voiced regret over the deaths of the villagers." => army > villagers
v shelve|scrap|abandon|withdraw|drop|cancel|freeze|suspend|postpone|reverse|repeal|reconsider|water_down|soften|amend|bin|ditch|mothball|rethink|defer|halt|overturn + obj:bill|law|tax|fuel-tax|price-rise|price-increase|price-hike|fare-increase|austerity-measure|pension-reform|tax-increase|extradition-bill|legislation|wage-cut|pay-cut|levy|sedition-law|security-law|rule-change|media-law|tax-rise|increase|privatisation|privatization|amendment|blasphemy-law tgt=after.by|on|obj.on cameo=083 need=power weight=0.85 "The cabinet shelved the extradition bill." => cabinet
v meet|grant|concede|satisfy|fulfil|fulfill|heed|address + obj:pay-demand|wage-demand|grievance|pay-claim tgt=obj.of|of|obj.by|by|obj.from|from cameo=083 need=power weight=0.85 "The government addressed the grievances of the miners." => government > miners
v agree|promise|pledge|offer|vow|decide + xcomp:resign|quit|step|free|release|withdraw|lift|leave|ease|pull|pardon|relax|disarm|surrender|reopen|drop|allow|permit|scrap|abandon|retreat|relinquish|vacate|evacuate|apologise|apologize|repeal|lay tgt=xcomp.obj|xcomp.from|xcomp.to|xcomp.obj.on|xcomp.xsubj|to cameo=035 need=power weight=0.99 absorb=yes commit=pledge type=AGREE id=agree.promise-yield "The rebels promised to release the hostages." => rebels > hostages

# arms laid down, fights and stoppages called off, in words (CAMEO 083, 087)
v unveil|decree|proclaim + obj:ceasefire|truce|cease-fire|unilateral-ceasefire|armistice|humanitarian-pause|christmas-truce|pause tgt=with|obj.with|against|obj.against|in|obj.in|on|obj.on|to.against cameo=0871 need=src weight=0.9 "The rebels unveiled a truce with the army." => rebels > army
v renounce|forswear|abandon|give_up|abjure|repudiate + obj:claim|independence|separatism|statehood|secession tgt=to|obj.to|against|obj.against|on|obj.on cameo=080 need=power weight=0.8 "The rebels renounced separatism." => rebels
v call_off|suspend|end|halt|lift|cancel|postpone|abandon|break_off|pause|drop|wind_up|discontinue + obj:strike|hunger-strike|protest|boycott|general-strike|march|sit-in|blockade|walkout|industrial-action|go-slow|roadblock|occupation|picket|fast|siege|rally|stoppage|demonstration|election-boycott + after|at|in|over|against|following tgt=against|obj.against|of|obj.of|at cameo=083 need=src weight=0.9 "Lorry drivers suspended their roadblock after talks." => drivers
v go_back + to:work|job|class|classroom|post|desk|mine|pit tgt=none cameo=083 need=src weight=0.6 "Teachers went back to work." => teachers
v offer|promise|accord + obj:autonomy|self-rule|home-rule|independence|self-government|special-status|limited-autonomy|devolution|self-determination|wide-autonomy|seat|power-sharing|referendum tgt=to|iobj|obj.to|for|obj.for|of cameo=083 need=power weight=0.95 "Jakarta offered autonomy to the separatists." => jakarta > separatists
v promise|hold_out + obj:early-election|snap-election|free-election|fresh-election|election|referendum|multi-party-election|early-poll|snap-poll tgt=in|on|obj.in cameo=083 need=power context=election weight=0.55 "The junta promised free elections." => junta
