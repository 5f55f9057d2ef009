# CONCEDE: patterns (docs/lexicon.md; codes and modes: ontology.toml)

[CONCEDE]
v ease|lift|relax|loosen|remove|scrap|drop|waive|soften|abolish + obj:$sanction|curfew|blockade|siege|emergency|objection|demand|condition|charge|opposition|ban|restriction|rule|law src=subj tgt=obj.on|obj.against|on|against|obj.to cameo=080 "Manila lifted the curfew."
v offer|issue|make + obj:apology           src=subj tgt=iobj|to|obj.to cameo=055
v express + obj:regret|remorse             src=subj tgt=obj.to|to|for weight=0.8
v pardon|amnesty                           src=subj tgt=obj cameo=0832
v grant|offer|declare|announce + obj:amnesty|pardon|clemency src=subj tgt=iobj|to|obj.to|obj.for cameo=081
v suspend|call_off|end + obj:strike|hunger-strike|protest|boycott src=subj tgt=against weight=0.9
v agree + to:$ceasefire|truce|withdrawal   src=subj tgt=with|to.with|to.in id=concede.agree-ceasefire weight=0.9 commit=agreement type=AGREE
v yield + to                               src=subj tgt=to
v allow|permit + xcomp                     src=subj tgt=xsubj|obj need=src weight=0.6
v commute + obj:sentence                   src=subj tgt=obj.of|of|poss

# ease restrictions and penalties (CAMEO 080, 081, 0811-0814)
v ease|lift|relax|loosen|remove|scrap|drop|waive|soften|abolish|end|cancel|revoke|repeal|rescind|reverse|withdraw|suspend|annul|overturn|roll_back|reduce|undo|quash|void|terminate|unfreeze + obj:$sanction|curfew|blockade|siege|emergency|ban|restriction|state-of-emergency|martial-law|embargo|travel-ban|lockdown|emergency-rule|emergency-law|emergency-measure|visa-requirement|censorship|quarantine|limit|curb|tariff|export-ban|import-ban|trade-ban|asset-freeze|quota|decree|blackout|closure|control tgt=on|obj.on|against|obj.against|to|obj.to|obj.of|in|obj.in|for cameo=081 need=src weight=0.95 "Nepal eased the curfew." => nepal
v lift|end|cancel|revoke|suspend + obj:state + of tgt=in|on|obj.in cameo=081 need=src weight=0.95 "The president lifted the state of emergency." => president
v legalize|legalise|decriminalize|unban|reinstate|rehabilitate|restore_to|readmit|unblock tgt=obj|obj.of cameo=081 need=src weight=0.9 "The government legalized the opposition." => government > opposition
v lift|waive|drop|remove + obj:immunity    tgt=of|from|obj.of cameo=081 need=src weight=0.6 type=ACCUSE mode=allege "Parliament lifted the immunity of the minister." => parliament > minister
v reopen|restore|resume|reinstate + obj:newspaper|radio-station|parliament|university|school|mosque|constitution|broadcast|court|civil-liberty|right|press-freedom tgt=obj.of|of|to|obj.to cameo=0811 need=power weight=0.8 "The junta reinstated parliament." => junta
v drop|withdraw|abandon|renounce|retract|waive|relinquish|forgo|give_up|shelve|set_aside|rescind + obj:objection|demand|opposition|threat|complaint|condition|claim|charge|veto|lawsuit|territorial-claim|accusation|precondition|insistence|case|plan|bid|resistance|appeal|suit|indictment|prosecution tgt=to|obj.to|against|obj.against|on|obj.on|for|obj.of cameo=080 need=src weight=0.95 "Greece dropped its objection to Macedonia." => greece > macedonia
v shelve|scrap|abandon|postpone|delay|withdraw|freeze|suspend|put_off|water_down|backtrack_on|reverse|back_away + obj:bill|law|reform|tax|price-rise|price-increase|fare-increase|austerity-measure|pension-reform|legislation|tax-increase|controversial-bill|extradition-bill|measure|decision tgt=after.by|for|of|obj.on cameo=083 need=power weight=0.8 "The government shelved the reform." => government

# apologise, forgive, pardon (CAMEO 055 in the verbal part, 081)
v apologize|apologise tgt=to|for.to|for|for.of cameo=055 need=src weight=0.95 "Japan apologized to Korea." => japan > korea
v issue|offer|make|extend|send|express|deliver|convey|give|present + obj:apology|public-apology|formal-apology|remorse|contrition|official-apology|regret|condolence tgt=to|iobj|obj.to|for|obj.for|over cameo=055 need=src "Japan offered an apology to Korea." => japan > korea
v forgive|pardon|amnesty|reprieve|absolve  tgt=obj cameo=0812 need=src "The king pardoned the dissidents." => king > dissidents
v grant|offer|declare|announce|give|issue|extend|proclaim|approve + obj:amnesty|pardon|clemency|general-amnesty|royal-pardon|presidential-pardon|reprieve|immunity|forgiveness|leniency|parole tgt=to|iobj|obj.to|for|obj.for cameo=0812 need=src "The king granted a pardon to the dissidents." => king > dissidents
v commute|reduce|overturn|annul|suspend|quash + obj:sentence|death-sentence|conviction|jail-term|prison-term|verdict|penalty tgt=of|obj.of|on|against|obj.against|for|obj.poss cameo=0812 context=legal "The king commuted the sentence of the general." => king > general
v admit|acknowledge|concede|own_up|accept|recognize|recognise + obj:guilt|responsibility|mistake|error|wrongdoing|defeat|blame|fault|failure|wrong|culpability|abuse|killing|loss tgt=to|in|for|obj.for|for.of cameo=080 need=src weight=0.7 "The president admitted defeat." => president
v confess                                  tgt=to need=src weight=0.5 cameo=080 "The general confessed to the court." => general > court

# agree to yield, accept demands, announce ceasefires and withdrawals (CAMEO 082, 083, 087)
v accept|meet|agree_to|grant|concede_to|satisfy|heed|honor|honour|fulfil|fulfill|address + obj:demand|ultimatum|condition|term|call|list-of-demand|request-of tgt=of|by|from|obj.of|obj.by|obj.from|obj.poss|obj.mod cameo=083 need=src "The government accepted the demands of the rebels." => government > rebels
v concede|accede|yield|bow|submit|give_in|cave|capitulate|consent|acquiesce|agree|surrender|succumb|relent|cave_in|buckle + to:demand|pressure|ultimatum|call|condition|term|request|protest|will tgt=to.of|to.by|to.from|to.poss|to.mod|from cameo=083 need=src "The government conceded to the demands of the rebels." => government > rebels
v give_way|give_ground|back_down|climb_down|back_off|relent|blink|soften|moderate|compromise|give_in|cave_in|bow tgt=to|on|with|over.with need=power weight=0.7 "The government backed down." => government
v make|offer|grant|extend + obj:concession|compromise                 tgt=to|iobj|obj.to|with cameo=080 need=src "The government made concessions to the rebels." => government > rebels
v declare|announce|proclaim|order|call|offer|propose|begin_unilateral|decree + obj:$ceasefire|unilateral-ceasefire|unilateral-truce|cease-fire|unilateral-cease-fire|moratorium|end-to-hostility|temporary-truce|cessation|withdrawal|pullout|truce|end|halt tgt=with|obj.with|against|obj.against|in|obj.in cameo=0871 need=src weight=0.95 "The rebels declared a unilateral ceasefire." => rebels
v announce|order|promise|declare|pledge|offer|approve|decide_on + obj:withdrawal|pullout|pullback|resignation|release|troop-withdrawal|retreat|demobilization|disarmament|drawdown|redeployment|evacuation|handover|prisoner-release tgt=from|obj.from|of|obj.of|obj.of.from|in cameo=0873 need=src commit=withdrawal weight=0.95 "Vietnam announced a troop withdrawal." => vietnam
v announce|order|declare|promise + obj:end|halt|stop|cessation|suspension + to|of:war|hostility|siege|occupation|attack|offensive|bombing|violence|blockade|strike|boycott|fighting tgt=against|to.against|to.of|of.against|to.on cameo=087 need=src "The rebels announced an end to hostilities." => rebels
v suspend|call_off|end|halt|cancel|postpone|abandon|break_off|stop|break|drop + obj:strike|hunger-strike|protest|boycott|general-strike|march|sit-in|rally|walkout|demonstration|industrial-action|stoppage|occupation|fast|picket|roadblock tgt=against|obj.against|of|obj.of cameo=083 need=src weight=0.95 "Miners called off their strike." => miners
v return + to:work|job|class               tgt=none cameo=083 need=src weight=0.5 "Miners returned to work." => miners
v allow|permit|let|authorize|authorise|enable|license + xcomp tgt=xsubj|obj need=both cameo=081 weight=0.7 "The junta allowed the opposition to march." => junta > opposition
v permit|allow|authorize|authorise|approve|tolerate|legalize + obj:rally|demonstration|protest|opposition-party|party|union|election|strike|march|vote|private-ownership|foreign-investment|visit|return|gathering|trip tgt=obj.of|of|obj.by|by|obj.in|obj.poss cameo=081 need=power weight=0.8 "The junta permitted a rally by the opposition." => junta > opposition
v grant|give|concede|restore|recognize + obj:autonomy|independence|self-rule|right|vote|freedom|suffrage|home-rule|self-government|permission|licence|license tgt=to|iobj|obj.to|for|obj.for|of cameo=083 need=src weight=0.8 "The government granted autonomy to the Kurds." => government > kurds
v call|announce|schedule|set|order|agree_to + obj:election|snap-election|early-election|referendum|general-election|free-election tgt=in|on|obj.in cameo=083 need=power context=election weight=0.5 "The president called early elections." => president
v introduce|enact|announce|approve|launch|initiate|adopt|implement|pledge_to|promise + obj:political-reform|democratic-reform|constitutional-reform|reform|electoral-reform tgt=for|in cameo=083 need=power weight=0.6 "The king announced political reforms." => king
n concession|apology|pardon|amnesty|clemency src=by|poss|from|of|mod tgt=to|for need=both weight=0.8 "The apology by Japan to Korea was broadcast." => japan > korea
n lifting|easing|relaxation|removal + of:$sanction|curfew|blockade|siege|ban|restriction|embargo|emergency src=by|poss|from tgt=of.on|of.against|on cameo=081 need=src weight=0.9 "The lifting of the curfew by the army came at dawn." => army
a apologetic|sorry|regretful               tgt=to|for|about need=both weight=0.5 "Japan was apologetic to Korea." => japan > korea
v decide|opt|resolve|choose|announce|undertake + xcomp:allow|permit|let|lift|ease|relax|release|free|pardon|legalize|withdraw|step|resign|disarm|concede|reinstate|drop|retreat tgt=xcomp.obj|xcomp.xsubj|xcomp.from|xcomp.to|xcomp.obj.on cameo=080 need=src commit=decision "The junta decided to release the dissidents." => junta > dissidents
