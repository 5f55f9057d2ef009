# COERCE: patterns (docs/lexicon.md; codes and modes: ontology.toml)

[COERCE]
v round_up|jail|imprison|incarcerate src=subj tgt=obj mode=arrest need=any
v hold + in:custody|detention|prison|jail  src=subj tgt=obj mode=arrest
v take + into:custody                      src=subj tgt=obj mode=arrest
v put|place + under:arrest                 src=subj tgt=obj mode=arrest
n arrest|detention + of                    src=by|poss|holder tgt=of mode=arrest need=tgt "The arrest of the bishop caused an outcry."
n arrest|detention                         src=by tgt=of|poss mode=arrest need=both
v deport                                   src=subj tgt=obj|to mode=deport need=tgt
v seize|confiscate|impound|commandeer src=subj tgt=obj|obj.of|from|obj.from|obj.poss mode=seize need=src
v expropriate|nationalize|nationalise src=subj tgt=obj|obj.of|from|obj.from|obj.poss mode=seize need=src
v ban|outlaw|prohibit                      src=subj tgt=obj|obj.of|obj.by|obj.from|from mode=restrict need=src
set $coerce_border border crossing airspace port road office school university airport bridge city station newspaper strait
v close|shut|shut_down|seal + obj:$coerce_border src=subj tgt=obj.with|with|obj.of|to|obj.to|obj.from mode=restrict
v seal_off|blockade + obj:$coerce_border src=subj tgt=obj.with|with|obj.of|to|obj.to|obj.from mode=restrict
v censor|silence|muzzle src=subj tgt=obj mode=censor need=src "Kenya censored the rebels."
v gag src=subj tgt=obj mode=censor need=src "Kenya gagged the rebels."
v block|shut_down|suspend|jam + obj:internet|website|newspaper|broadcast|channel|access|media|station src=subj tgt=obj.of|to|obj.to mode=censor
v impose|declare|order|extend + obj:curfew src=subj tgt=on|in|obj.on|obj.in mode=curfew
v impose|declare|proclaim|extend + obj:law|emergency|state + mod:martial|emergency src=subj tgt=in|on|obj.in mode=martial-law
v declare|impose|extend|proclaim + obj:emergency|martial-law src=subj tgt=in|on|obj.in mode=martial-law
v declare|impose|extend + obj:state        src=subj tgt=in|on|obj.in mode=martial-law weight=0.7
v hack|hack_into                           src=subj tgt=obj|into|obj.of mode=cyber need=any context=cyber
v disperse|break_up + obj                  src=subj tgt=obj|obj.of mode=restrict need=both
v crack_down                               src=subj tgt=on mode=restrict
n crackdown                                src=by|poss|mod|holder tgt=on|against mode=restrict need=any "The crackdown by Kenya on the rebels went on."
v suppress|repress|persecute|intimidate|harass src=subj tgt=obj mode=restrict need=tgt
v restrict|curb|limit                      src=subj tgt=obj.of|obj.to|obj.by|obj need=both mode=restrict weight=0.7
v evict|displace|expel_from                src=subj tgt=obj mode=deport need=both "Kenya evicted the rebels."
v dissolve + obj:parliament|assembly|government|party src=subj tgt=obj mode=restrict

# arrest, detain (CAMEO 173)
set $coerce_suspect suspect militant activist dissident journalist protester demonstrator opposition-leader suspected-militant opposition-member gunman trafficker smuggler migrant student leader lawmaker minister official member supporter spy rebel
set $coerce_police police officer authority security agent policeman authorities force troop soldier guard
v round_up|arrest|detain + obj:$coerce_suspect + subj:$coerce_police tgt=obj mode=arrest cameo=173 "Police rounded up dissidents." => police > dissidents
v seize + obj:$coerce_suspect + subj:$coerce_police tgt=obj mode=arrest cameo=173 "Police seized dissidents." => police > dissidents
v capture|catch|nab + obj:$coerce_suspect + subj:$coerce_police tgt=obj mode=arrest cameo=173 "Police captured dissidents." => police > dissidents
v apprehend + obj:$coerce_suspect + subj:$coerce_police tgt=obj mode=arrest cameo=173 "Police apprehended dissidents." => police > dissidents
v pick_up|intercept|hold + obj:$coerce_suspect + subj:$coerce_police tgt=obj mode=arrest cameo=173 "Police picked up dissidents." => police > dissidents
v take_in + obj:$coerce_suspect + subj:$coerce_police tgt=obj mode=arrest cameo=173 "Police took in dissidents." => police > dissidents
v net|bust + obj:$coerce_suspect + subj:$coerce_police tgt=obj mode=arrest cameo=173 "Police netted dissidents." => police > dissidents
v handcuff|collar|bust tgt=obj mode=arrest need=tgt weight=0.8 "Police handcuffed the activist." => police > activist
v remand tgt=obj mode=arrest need=tgt weight=0.8 "Police remanded the activist." => police > activist
v intern|lock_up|take_away|place_under_arrest tgt=obj mode=arrest need=tgt weight=0.8 "Police interned the activist." => police > activist
v take|bring|remand + into|in|to:custody|jail|detention|prison|police-custody tgt=obj mode=arrest need=tgt "Police took the activist into custody." => police > activist
v place + into|in|to:custody|jail|detention|prison|police-custody tgt=obj mode=arrest need=tgt "Police placed the activist into custody." => police > activist
v keep|lead + into|in|to:custody|jail|detention|prison|police-custody tgt=obj mode=arrest need=tgt "Police kept the activist into custody." => police > activist
v place|put|keep + under:house-arrest|arrest|detention|guard|surveillance tgt=obj mode=arrest need=tgt "The junta placed the opposition leader under house arrest." => junta > opposition leader
v hold + under:house-arrest|arrest|detention|guard|surveillance tgt=obj mode=arrest need=tgt "The junta held the opposition leader under house arrest." => junta > opposition leader
v hold|keep|detain + without:trial|charge  tgt=obj mode=arrest need=tgt context=human_rights "The junta held the dissident without trial." => junta > dissident
v throw|send|put + in|into|to|behind:jail|prison|bar|custody|cell|camp tgt=obj mode=arrest need=tgt "The junta threw the dissident into jail." => junta > dissident
v toss + in|into|to|behind:jail|prison|bar|custody|cell|camp tgt=obj mode=arrest need=tgt "The junta tossed the dissident into jail." => junta > dissident
v make|carry_out|conduct + obj:arrest|mass-arrest|sweep|roundup|detention tgt=obj.of|of mode=arrest need=src "Police made arrests." => police
v announce + obj:arrest|mass-arrest|sweep|roundup|detention tgt=obj.of|of mode=arrest need=src "Police announced arrests." => police
v extend|prolong|order + obj:detention|custody|remand tgt=of|obj.of|obj.poss mode=arrest need=tgt "The court extended the detention of the activist." => court > activist
v renew + obj:detention|custody|remand tgt=of|obj.of|obj.poss mode=arrest need=tgt "The court renewed the detention of the activist." => court > activist
n jailing|arrest|detention src=by|poss tgt=of|poss mode=arrest need=tgt weight=0.8 "The jailing of the dissident by the junta drew protests." => junta > dissident
n imprisonment src=by|poss tgt=of|poss mode=arrest need=tgt weight=0.8 "The imprisonment of the dissident by the junta drew protests." => junta > dissident
n capture|internment|incarceration src=by|poss tgt=of|poss mode=arrest need=tgt weight=0.8 "The internment of the dissident by the junta drew protests." => junta > dissident
n house-arrest|mass-arrest|roundup         src=by|from tgt=of mode=arrest need=tgt weight=0.8 "The mass arrest of students by police drew protests." => police > students

# deport persons (CAMEO 174)
v deport|repatriate_forcibly|extradite_illegally tgt=obj mode=deport need=tgt "Algeria deported the migrants." => algeria > migrants
v banish tgt=obj mode=deport need=tgt "Algeria banished the migrants." => algeria > migrants
v exile tgt=obj mode=deport need=tgt "Algeria exiled the migrants." => algeria > migrants
v send_back|return|forcibly_return|remove|turn_over + to|from|across + obj:$refugee tgt=obj mode=deport need=both weight=0.8 "Greece sent the migrants back to Turkey." => greece > migrants
v force|send|drive + into:exile|hiding     tgt=obj mode=deport need=tgt "The junta forced the journalist into exile." => junta > journalist
v evict|relocate|resettle + from:home|land|village|camp|settlement|house|property tgt=obj mode=deport need=tgt "The army evicted the villagers from their homes." => army > villagers
v remove + from:home|land|village|camp|settlement|house|property tgt=obj mode=deport need=tgt "The army removed the villagers from their homes." => army > villagers
v uproot + from:home|land|village|camp|settlement|house|property tgt=obj mode=deport need=tgt "The army uprooted the villagers from their homes." => army > villagers
n deportation|forced-return|eviction src=by|poss|from|mod|holder tgt=of|poss mode=deport need=tgt weight=0.9 "The deportation of the migrants by Algeria went on." => algeria > migrants
n forced-relocation src=by|poss|from|mod|holder tgt=of|poss mode=deport need=tgt weight=0.9 "The forced relocation of the migrants by Algeria went on." => algeria > migrants

# seize or damage property, territory (CAMEO 171, 1711, 1712)
set $coerce_land land property asset ship vessel tanker boat aircraft weapon cargo equipment house oil company farm bank drug newspaper computer passport plane trawler vehicle good
v seize|confiscate|impound + obj:$coerce_land tgt=obj.of|of|from|obj.from|obj.poss|obj.mod mode=seize cameo=1711 need=src "Iran seized a tanker." => iran > tanker
v commandeer + obj:$coerce_land tgt=obj.of|of|from|obj.from|obj.poss|obj.mod mode=seize cameo=1711 need=src "Iran commandeered a tanker." => iran > tanker
v expropriate|nationalize|nationalise + obj:$coerce_land tgt=obj.of|of|from|obj.from|obj.poss|obj.mod mode=seize cameo=1711 need=src "Iran expropriated a tanker." => iran > tanker
v requisition + obj:$coerce_land tgt=obj.of|of|from|obj.from|obj.poss|obj.mod mode=seize cameo=1711 need=src "Iran requisitioned a tanker." => iran > tanker
v appropriate|sequester + obj:$coerce_land tgt=obj.of|of|from|obj.from|obj.poss|obj.mod mode=seize cameo=1711 need=src "Iran appropriated a tanker." => iran > tanker
v seize|take|gain + obj:control tgt=from|of|obj.of|of.from mode=seize need=power weight=0.8 "Rebels seized control of the town." => rebels
v wrest + obj:control tgt=from|of|obj.of|of.from mode=seize need=power weight=0.8 "Rebels wrested control of the town." => rebels
v assert|assume|regain + obj:control tgt=from|of|obj.of|of.from mode=seize need=power weight=0.8 "Rebels asserted control of the town." => rebels
v seize|grab|usurp + obj:power tgt=from|in mode=seize need=power weight=0.9 "The army seized power." => army
v take + obj:power tgt=from|in mode=seize need=power weight=0.9 "The army took power." => army
v stage|mount|launch|lead|attempt|carry_out|plot + obj:coup|putsch|takeover|power-grab|military-coup tgt=against|obj.against|in mode=seize need=src
v overthrow|oust|depose tgt=obj|obj.of|obj.poss mode=seize need=both "The army overthrew the president." => army > president
v topple tgt=obj|obj.of|obj.poss mode=seize need=both "The army toppled the president." => army > president
v unseat|dethrone|remove_from_power tgt=obj|obj.of|obj.poss mode=seize need=both "The army unseated the president." => army > president
v bring_down tgt=obj|obj.of|obj.poss mode=seize need=both "The army brought down the president." => army > president
set $coerce_office office home house headquarters newsroom apartment residence mosque church hospital camp hideout premise village neighborhood school university bank base-camp prison cell building
v search|raid|ransack + obj:$coerce_office tgt=obj.of|of|obj.poss|obj.mod mode=seize cameo=1711 need=src weight=0.9 "Police searched the office of the union." => police > union
v storm + obj:$coerce_office tgt=obj.of|of|obj.poss|obj.mod mode=seize cameo=1711 need=src weight=0.9 "Police stormed the office of the union." => police > union
v sweep|comb + obj:$coerce_office tgt=obj.of|of|obj.poss|obj.mod mode=seize cameo=1711 need=src weight=0.9 "Police swept the office of the union." => police > union
set $coerce_power_line power-line pipeline oil-pipeline gas-pipeline bridge railway cable dam power-station electricity-line infrastructure railway-line phone-line
v cut|damage|sabotage + obj:$coerce_power_line tgt=obj.of|obj.mod|obj.in mode=seize cameo=1712 need=src weight=0.9 "Saboteurs cut a pipeline."
v disable + obj:$coerce_power_line tgt=obj.of|obj.mod|obj.in mode=seize cameo=1712 need=src weight=0.9 "Saboteurs disabled a pipeline."
v destroy|blow_up + obj:$coerce_power_line tgt=obj.of|obj.mod|obj.in mode=seize cameo=1712 need=src weight=0.9 "Saboteurs destroyed a pipeline."
set $coerce_home home house building village structure camp settlement school mosque church shop shack slum tent block
v demolish|bulldoze|raze + obj:$coerce_home tgt=obj.of|of|obj.poss|obj.mod mode=seize cameo=1712 need=power "Soldiers demolished the homes of the villagers." => soldiers > villagers
v tear_down + obj:$coerce_home tgt=obj.of|of|obj.poss|obj.mod mode=seize cameo=1712 need=power "Soldiers tore down the homes of the villagers." => soldiers > villagers
v knock_down|flatten|dismantle + obj:$coerce_home tgt=obj.of|of|obj.poss|obj.mod mode=seize cameo=1712 need=power "Soldiers knocked down the homes of the villagers." => soldiers > villagers
n coup|takeover|coup-d'etat src=by|poss|mod|holder tgt=against mode=seize need=src weight=0.5 "The coup by officers failed." => officers
n putsch src=by|poss|mod|holder tgt=against mode=seize need=src weight=0.5 "The putsch by officers failed." => officers
n annexation|seizure|confiscation src=by|poss|mod|from tgt=of|of.from mode=seize need=src weight=0.8 "The annexation of the islands by Argentina was annulled." => argentina
n expropriation src=by|poss|mod|from tgt=of|of.from mode=seize need=src weight=0.8 "The expropriation of the islands by Argentina was annulled." => argentina
n occupation|capture|nationalization src=by|poss|mod|from tgt=of|of.from mode=seize need=src weight=0.8 "The occupation of the islands by Argentina was annulled." => argentina
n demolition|bulldozing + of               src=by|poss|mod tgt=of mode=seize cameo=1712 need=src weight=0.8 "The demolition of homes by the army went on." => army

# restrict, ban, limit (CAMEO 172, 1721)
set $coerce_protest protest rally demonstration gathering party march book group movement union strike meeting organization organisation opposition-party assembly veil headscarf religion church language film song newspaper broadcast alcohol abortion
v proscribe|disallow + obj:$coerce_protest tgt=obj.of|of|obj.by|by|obj mode=restrict cameo=1721 need=src "Authorities proscribed a rally by the opposition." => authorities > opposition
set $coerce_parliament parliament assembly legislature constitution party union council court commission cabinet congress national-assembly ngo association
v dissolve|suspend|disband + obj:$coerce_parliament tgt=obj|obj.of mode=restrict cameo=172 need=src "The president dissolved parliament." => president > parliament
v abolish + obj:$coerce_parliament tgt=obj|obj.of mode=restrict cameo=172 need=src "The president abolished parliament." => president > parliament
v shut_down|close_down|prorogue + obj:$coerce_parliament tgt=obj|obj.of mode=restrict cameo=172 need=src "The president shut down parliament." => president > parliament
set $coerce_access access movement travel freedom entry right press worship gathering speech assembly press-freedom civil-liberty navigation immigration activity
v restrict|limit|curb + obj:$coerce_access tgt=obj.of|of|obj.by|by|to|obj.to|obj.for mode=restrict cameo=172 need=src weight=0.9 "Israel restricted the movement of the Palestinians." => israel > palestinians
v curtail + obj:$coerce_access tgt=obj.of|of|obj.by|by|to|obj.to|obj.for mode=restrict cameo=172 need=src weight=0.9 "Israel curtailed the movement of the Palestinians." => israel > palestinians
v hamper|impede|hinder + obj:$coerce_access tgt=obj.of|of|obj.by|by|to|obj.to|obj.for mode=restrict cameo=172 need=src weight=0.9 "Israel hampered the movement of the Palestinians." => israel > palestinians
v block + obj:$coerce_access tgt=obj.of|of|obj.by|by|to|obj.to|obj.for mode=restrict cameo=172 need=src weight=0.9 "Israel blocked the movement of the Palestinians." => israel > palestinians
v deny|prevent|tighten + obj:$coerce_access tgt=obj.of|of|obj.by|by|to|obj.to|obj.for mode=restrict cameo=172 need=src weight=0.9 "Israel denied the movement of the Palestinians." => israel > palestinians
v clamp + obj:$coerce_access tgt=obj.of|of|obj.by|by|to|obj.to|obj.for mode=restrict cameo=172 need=src weight=0.9 "Israel clamped the movement of the Palestinians." => israel > palestinians
v bar + obj:$coerce_access tgt=obj.of|of|obj.by|by|to|obj.to|obj.for mode=restrict cameo=172 need=src weight=0.9 "Israel barred the movement of the Palestinians." => israel > palestinians
v prevent|stop|block|bar + from tgt=obj mode=restrict need=powers weight=0.7
v keep|prohibit|forbid|obstruct + from tgt=obj mode=restrict need=both weight=0.7 "Police obstructed the marchers from leaving." => police > marchers
v hinder|restrain + from tgt=obj mode=restrict need=both weight=0.7 "Police hindered the marchers from leaving." => police > marchers
set $coerce_demonstration demonstration protest rally march gathering meeting procession sit-in vigil protest-march
v prevent|stop|block + obj:$coerce_demonstration tgt=obj.by|by|obj.of|of|acl.by mode=restrict cameo=1721 need=power "Police prevented a rally by students." => police > students
v thwart + obj:$coerce_demonstration tgt=obj.by|by|obj.of|of|acl.by mode=restrict cameo=1721 need=power "Police thwarted a rally by students." => police > students
v foil|halt|obstruct + obj:$coerce_demonstration tgt=obj.by|by|obj.of|of|acl.by mode=restrict cameo=1721 need=power "Police foiled a rally by students." => police > students
v break_up + obj:$coerce_demonstration tgt=obj.by|by|obj.of|of|acl.by mode=restrict cameo=1721 need=power "Police breaked up a rally by students." => police > students
v ban|disrupt|disperse + obj:$coerce_demonstration tgt=obj.by|by|obj.of|of|acl.by mode=restrict cameo=1721 need=power "Police banned a rally by students." => police > students
v cancel + obj:$coerce_demonstration tgt=obj.by|by|obj.of|of|acl.by mode=restrict cameo=1721 need=power "Police cancelled a rally by students." => police > students
set $coerce_blockade blockade siege lockdown closure naval-blockade state-of-siege cordon restriction travel-restriction quarantine
v impose|enforce|tighten + obj:$coerce_blockade tgt=on|obj.on|of|obj.of|against|around|in mode=restrict cameo=172 need=src "Israel imposed a blockade on the militants." => israel > militants
v declare + obj:$coerce_blockade tgt=on|obj.on|of|obj.of|against|around|in mode=restrict cameo=172 need=src "Israel declared a blockade on the militants." => israel > militants
v reimpose|lay|maintain + obj:$coerce_blockade tgt=on|obj.on|of|obj.of|against|around|in mode=restrict cameo=172 need=src "Israel reimposed a blockade on the militants." => israel > militants
v mount + obj:$coerce_blockade tgt=on|obj.on|of|obj.of|against|around|in mode=restrict cameo=172 need=src "Israel mounted a blockade on the militants." => israel > militants
v order|introduce|set_up + obj:$coerce_blockade tgt=on|obj.on|of|obj.of|against|around|in mode=restrict cameo=172 need=src "Israel ordered a blockade on the militants." => israel > militants
v extend + obj:$coerce_blockade tgt=on|obj.on|of|obj.of|against|around|in mode=restrict cameo=172 need=src "Israel extended a blockade on the militants." => israel > militants
v besiege|blockade|lay_siege tgt=obj|obj.of|to mode=restrict need=src weight=0.9 "The army besieged the rebels." => army > rebels
v encircle tgt=obj|obj.of|to mode=restrict need=src weight=0.9 "The army encircled the rebels." => army > rebels
v lay + obj:siege                          tgt=to|to.of mode=restrict need=src "The army laid siege to the town." => army
set $coerce_border_ border frontier border-crossing crossing airspace strait airport seaport checkpoint gate port border-post
v close|shut|seal + obj:$coerce_border_ tgt=with|obj.with|to|obj.to|from|obj.from|between|obj.of mode=restrict cameo=172 need=src "Egypt closed its border with Sudan." => egypt > sudan
v seal_off + obj:$coerce_border_ tgt=with|obj.with|to|obj.to|from|obj.from|between|obj.of mode=restrict cameo=172 need=src "Egypt sealed off its border with Sudan." => egypt > sudan
v shut_down|shutter|block + obj:$coerce_border_ tgt=with|obj.with|to|obj.to|from|obj.from|between|obj.of mode=restrict cameo=172 need=src "Egypt shut down its border with Sudan." => egypt > sudan
v padlock + obj:$coerce_border_ tgt=with|obj.with|to|obj.to|from|obj.from|between|obj.of mode=restrict cameo=172 need=src "Egypt padlocked its border with Sudan." => egypt > sudan
set $coerce_office_ office school university mosque church hospital shop bank branch market club headquarters ngo charity camp
v close|shut|shut_down|close_down + obj:$coerce_office_ tgt=obj.of|of|obj.poss|obj.mod mode=restrict cameo=172 need=power "Authorities closed the office of the union." => authorities > union
v seal|padlock|shutter + obj:$coerce_office_ tgt=obj.of|of|obj.poss|obj.mod mode=restrict cameo=172 need=power "Authorities sealed the office of the union." => authorities > union
v crack_down|clamp_down                    tgt=on mode=restrict need=src "The junta cracked down on the opposition." => junta > opposition
set $coerce_crackdown crackdown purge clampdown security-crackdown witch-hunt campaign-of-repression repression
v launch|mount|begin + obj:$coerce_crackdown tgt=on|against|obj.on|obj.against|of|obj.of mode=restrict cameo=175 need=src context=repression "The junta launched a crackdown on the opposition." => junta > opposition
v order + obj:$coerce_crackdown tgt=on|against|obj.on|obj.against|of|obj.of mode=restrict cameo=175 need=src context=repression "The junta ordered a crackdown on the opposition." => junta > opposition
v step_up|intensify|wage + obj:$coerce_crackdown tgt=on|against|obj.on|obj.against|of|obj.of mode=restrict cameo=175 need=src context=repression "The junta stepped up a crackdown on the opposition." => junta > opposition
v lead + obj:$coerce_crackdown tgt=on|against|obj.on|obj.against|of|obj.of mode=restrict cameo=175 need=src context=repression "The junta led a crackdown on the opposition." => junta > opposition
v crush|suppress|repress + obj tgt=obj|obj.of|obj.by mode=restrict cameo=175 need=src context=repression weight=0.9 "The army crushed a revolt by peasants." => army > peasants
v persecute + obj tgt=obj|obj.of|obj.by mode=restrict cameo=175 need=src context=repression weight=0.9 "The army persecuted a revolt by peasants." => army > peasants
v oppress|quell|put_down + obj tgt=obj|obj.of|obj.by mode=restrict cameo=175 need=src context=repression weight=0.9 "The army oppressed a revolt by peasants." => army > peasants
v quash + obj tgt=obj|obj.of|obj.by mode=restrict cameo=175 need=src context=repression weight=0.9 "The army quashed a revolt by peasants." => army > peasants
v stamp_out|stifle|subdue + obj tgt=obj|obj.of|obj.by mode=restrict cameo=175 need=src context=repression weight=0.9 "The army stamped out a revolt by peasants." => army > peasants
v smother + obj tgt=obj|obj.of|obj.by mode=restrict cameo=175 need=src context=repression weight=0.9 "The army smothered a revolt by peasants." => army > peasants
v harass|purge|intimidate tgt=obj mode=restrict cameo=175 need=both context=repression "Police harassed the activists." => police > activists
v hound tgt=obj mode=restrict cameo=175 need=both context=repression "Police hounded the activists." => police > activists
v terrorize|terrorise|subjugate tgt=obj mode=restrict cameo=175 need=both context=repression "Police terrorized the activists." => police > activists
v silence tgt=obj mode=restrict cameo=175 need=both context=repression "Police silenced the activists." => police > activists
v coerce|bully|spy_on tgt=obj mode=restrict cameo=175 need=both context=repression "Police coerced the activists." => police > activists
v wiretap tgt=obj mode=restrict cameo=175 need=both context=repression "Police wiretaped the activists." => police > activists
v discriminate + against                   mode=restrict need=both context=rights_freedoms "The government discriminated against the minority." => government > minority
v deprive|strip|rob + of:right|freedom|liberty|vote|property|land tgt=obj mode=restrict need=tgt context=rights_freedoms "The law of the junta deprived the monks of rights."
set $coerce_protester protester demonstrator crowd protest rally demonstration march student striker sit-in gathering camp mob thousand hundred blockade
v disperse|break_up|scatter + obj:$coerce_protester tgt=obj|obj.of|obj.by mode=restrict need=src weight=0.9 "Police dispersed the demonstrators." => police > demonstrators
v drive_back + obj:$coerce_protester tgt=obj|obj.of|obj.by mode=restrict need=src weight=0.9 "Police drove back the demonstrators." => police > demonstrators
v push_back|clear|remove + obj:$coerce_protester tgt=obj|obj.of|obj.by mode=restrict need=src weight=0.9 "Police pushed back the demonstrators." => police > demonstrators
v dislodge + obj:$coerce_protester tgt=obj|obj.of|obj.by mode=restrict need=src weight=0.9 "Police dislodged the demonstrators." => police > demonstrators
set $coerce_run run election office ballot poll politics voting race stand standing running contest
v disqualify|bar|exclude + from:$coerce_run tgt=obj mode=restrict context=election need=tgt "The court disqualified the candidate from the election." => court > candidate
v ban + from:$coerce_run tgt=obj mode=restrict context=election need=tgt "The court banned the candidate from the election." => court > candidate
v strike_off + from:$coerce_run tgt=obj mode=restrict context=election need=tgt "The court struck off the candidate from the election." => court > candidate
v conscript|draft|press-gang|forcibly_recruit tgt=obj mode=restrict need=both weight=0.6 "The army conscripted the villagers." => army > villagers
set $coerce_restriction restriction curb ban censorship-law security-law anti-terror-law law
v impose|introduce|enact + obj:$coerce_restriction tgt=on|obj.on|against|obj.against mode=restrict need=power weight=0.7 "The junta imposed curbs on the press." => junta
v pass + obj:$coerce_restriction tgt=on|obj.on|against|obj.against mode=restrict need=power weight=0.7 "The junta passed curbs on the press." => junta
v adopt + obj:$coerce_restriction tgt=on|obj.on|against|obj.against mode=restrict need=power weight=0.7 "The junta adopted curbs on the press." => junta
n persecution|crackdown|clampdown src=by|poss|mod|from|holder tgt=on|against|of mode=restrict cameo=175 need=both context=repression weight=0.9 "The persecution of monks by the junta continued." => junta > monks
n repression src=by|poss|mod|from|holder tgt=on|against|of mode=restrict cameo=175 need=both context=repression weight=0.9 "The repression of monks by the junta continued." => junta > monks
n suppression|oppression|purge src=by|poss|mod|from|holder tgt=on|against|of mode=restrict cameo=175 need=both context=repression weight=0.9 "The suppression of monks by the junta continued." => junta > monks
n blockade|siege + of                      src=by|poss|mod|holder tgt=of|against mode=restrict need=both weight=0.8 "The siege of the rebels by the army went on." => army > rebels
n harassment|intimidation                  src=by|poss|mod|from tgt=of mode=restrict need=both weight=0.8 "The intimidation of judges by the militia went on." => militia > judges

# censor (CAMEO 1722 here)
set $coerce_newspaper newspaper website radio-station broadcaster channel television-station television station magazine newspaper-licence social-media twitter facebook internet site broadcast radio publication web-site internet-access press media weekly daily foreign-media
v shut_down|censor|silence + obj:$coerce_newspaper tgt=obj|obj.of|to|obj.to mode=censor context=rights_freedoms need=src "Authorities shut down a newspaper."
v muzzle + obj:$coerce_newspaper tgt=obj|obj.of|to|obj.to mode=censor context=rights_freedoms need=src "Authorities muzzled a newspaper."
v gag|jam|block + obj:$coerce_newspaper tgt=obj|obj.of|to|obj.to mode=censor context=rights_freedoms need=src "Authorities gagged a newspaper."
v ban + obj:$coerce_newspaper tgt=obj|obj.of|to|obj.to mode=censor context=rights_freedoms need=src "Authorities banned a newspaper."
v suspend|close|shut|close_down + obj:$coerce_newspaper tgt=obj|obj.of|to|obj.to mode=censor context=rights_freedoms need=src "Authorities suspended a newspaper."
v take_off|raid|revoke + obj:$coerce_newspaper tgt=obj|obj.of|to|obj.to mode=censor context=rights_freedoms need=src "Authorities took off a newspaper."
v impose|tighten|order|enforce|introduce + obj:censorship|news-blackout|blackout|information-blackout|gag-order|media-blackout|press-censorship|media-restriction|reporting-ban tgt=on|obj.on|of|obj.of mode=censor context=rights_freedoms need=src
set $coerce_internet internet phone phone-line internet-access communication mobile-network telephone signal broadcast network
v block|cut|cut_off + obj:$coerce_internet tgt=to|obj.to|in|of mode=censor need=src "The junta blocked the internet." => junta
v disrupt + obj:$coerce_internet tgt=to|obj.to|in|of mode=censor need=src "The junta disrupted the internet." => junta
v restrict|shut_off|disconnect + obj:$coerce_internet tgt=to|obj.to|in|of mode=censor need=src "The junta restricted the internet." => junta
v jam + obj:$coerce_internet tgt=to|obj.to|in|of mode=censor need=src "The junta jammed the internet." => junta
n censorship                               src=by|poss|mod tgt=of mode=censor need=both weight=0.8 "The censorship of journalists by the junta grew." => junta > journalists

# curfew, martial law (CAMEO 1723, 1724)
set $coerce_curfew curfew night-curfew night-time-curfew stay-at-home-order dusk-to-dawn-curfew
v impose|declare|order + obj:$coerce_curfew tgt=on|obj.on|in mode=curfew need=src "The army imposed a curfew." => army
v extend + obj:$coerce_curfew tgt=on|obj.on|in mode=curfew need=src "The army extended a curfew." => army
v announce|clamp|enforce + obj:$coerce_curfew tgt=on|obj.on|in mode=curfew need=src "The army announced a curfew." => army
v slap + obj:$coerce_curfew tgt=on|obj.on|in mode=curfew need=src "The army slapped a curfew." => army
v reimpose|introduce|decree + obj:$coerce_curfew tgt=on|obj.on|in mode=curfew need=src "The army reimposed a curfew." => army
v maintain + obj:$coerce_curfew tgt=on|obj.on|in mode=curfew need=src "The army maintained a curfew." => army
v tighten + obj:$coerce_curfew tgt=on|obj.on|in mode=curfew need=src "The army tightened a curfew." => army
v place|put + under:curfew                 tgt=obj mode=curfew need=src "The army put the town under curfew." => army
set $coerce_martial_law martial-law state-of-emergency emergency-rule emergency state-of-siege emergency-law president's-rule direct-rule military-rule emergency-power emergency-measure
v declare|impose|proclaim + obj:$coerce_martial_law tgt=on|obj.on|in mode=martial-law need=src "The president declared martial law." => president
v extend + obj:$coerce_martial_law tgt=on|obj.on|in mode=martial-law need=src "The president extended martial law." => president
v decree|announce|introduce + obj:$coerce_martial_law tgt=on|obj.on|in mode=martial-law need=src "The president decreed martial law." => president
v renew + obj:$coerce_martial_law tgt=on|obj.on|in mode=martial-law need=src "The president renewed martial law." => president
v order + obj:$coerce_martial_law tgt=on|obj.on|in mode=martial-law need=src "The president ordered martial law." => president
v place|put + under:martial-law|emergency-rule|military-rule|emergency tgt=obj mode=martial-law need=src "The president placed the province under martial law." => president

# withhold, cyber, misinformation (CAMEO 176)
set $coerce_food food food-aid medicine relief-supply wage salary pension aid-convoy relief-convoy supply convoy water payment humanitarian-aid pay vaccine grain
v withhold|deny|block|delay + obj:$coerce_food tgt=from|obj.from|to|iobj|obj.to|obj.of|for mode=withhold need=src weight=0.9
v divert|hold_up|confiscate + obj:$coerce_food tgt=from|obj.from|to|iobj|obj.to|obj.of|for mode=withhold need=src weight=0.9 "The militia diverted food from the villagers." => militia > villagers
v intercept + obj:$coerce_food tgt=from|obj.from|to|iobj|obj.to|obj.of|for mode=withhold need=src weight=0.9 "The militia intercepted food from the villagers." => militia > villagers
v impede|obstruct + obj:$coerce_food tgt=from|obj.from|to|iobj|obj.to|obj.of|for mode=withhold need=src weight=0.9 "The militia impeded food from the villagers." => militia > villagers
set $coerce_website website computer network server system email account database web-site site computer-system computer-network
v deface|hack|hack_into|break_into + obj:$coerce_website tgt=obj.of|of|obj.poss|obj.mod|obj mode=cyber context=cyber need=any "Hackers defaced the website of the ministry." => hackers > ministry
v breach|infiltrate|penetrate + obj:$coerce_website tgt=obj.of|of|obj.poss|obj.mod|obj mode=cyber context=cyber need=any "Hackers breached the website of the ministry." => hackers > ministry
v disrupt + obj:$coerce_website tgt=obj.of|of|obj.poss|obj.mod|obj mode=cyber context=cyber need=any "Hackers disrupted the website of the ministry." => hackers > ministry
v compromise + obj:$coerce_website tgt=obj.of|of|obj.poss|obj.mod|obj mode=cyber context=cyber need=any "Hackers compromised the website of the ministry." => hackers > ministry
set $coerce_cyberattack cyberattack cyber-attack hacking-attack ransomware-attack denial-of-service-attack cyber-operation cyber-campaign ddos-attack
v launch|carry_out|conduct + obj:$coerce_cyberattack tgt=on|against|obj.on|obj.against mode=cyber context=cyber need=src "Hackers launched a cyberattack on the ministry." => hackers > ministry
v mount|stage|wage + obj:$coerce_cyberattack tgt=on|against|obj.on|obj.against mode=cyber context=cyber need=src "Hackers mounted a cyberattack on the ministry." => hackers > ministry
n cyber-attack|cyberattack|hacking-attack|ransomware-attack|hack|hacking src=by|from|poss|mod|holder tgt=on|against|of mode=cyber context=cyber need=any weight=0.8 "A cyberattack by Russian hackers hit the bank." => russian
set $coerce_disinformation disinformation propaganda misinformation fake-news falsehood lie rumor rumour
v spread|peddle|circulate + obj:$coerce_disinformation tgt=about|against|obj.about|obj.against mode=misinformation context=misinformation need=src "Russia spread disinformation about Ukraine." => russia > ukraine
v disseminate + obj:$coerce_disinformation tgt=about|against|obj.about|obj.against mode=misinformation context=misinformation need=src "Russia disseminated disinformation about Ukraine." => russia > ukraine
v broadcast|plant + obj:$coerce_disinformation tgt=about|against|obj.about|obj.against mode=misinformation context=misinformation need=src "Russia broadcasted disinformation about Ukraine." => russia > ukraine
set $coerce_disinformation_campaign disinformation-campaign propaganda-campaign smear-campaign influence-campaign information-war
v run|wage|launch + obj:$coerce_disinformation_campaign tgt=against|obj.against|about mode=misinformation context=misinformation need=src "Russia ran a disinformation campaign against Ukraine." => russia > ukraine
v conduct + obj:$coerce_disinformation_campaign tgt=against|obj.against|about mode=misinformation context=misinformation need=src "Russia conducted a disinformation campaign against Ukraine." => russia > ukraine
v mount + obj:$coerce_disinformation_campaign tgt=against|obj.against|about mode=misinformation context=misinformation need=src "Russia mounted a disinformation campaign against Ukraine." => russia > ukraine
v rig|falsify|steal + obj:election|vote|ballot|result|referendum|poll tgt=obj.of|against mode=misinformation context=election need=src weight=0.7 "The junta rigged the election." => junta
v manipulate + obj:election|vote|ballot|result|referendum|poll tgt=obj.of|against mode=misinformation context=election need=src weight=0.7 "The junta manipulated the election." => junta
v hold|use + as:shield|human-shield|hostage|collateral tgt=obj mode=arrest need=tgt weight=0.9 "The militia used the villagers as shields." => militia > villagers
v force|compel|coerce + xcomp              tgt=obj|xsubj mode=restrict need=both weight=0.7 "The army forced the villagers to work." => army > villagers
v force|compel|coerce + into tgt=obj mode=restrict need=both weight=0.7 "The army forced the villagers into labour." => army > villagers
v press|strong-arm + into tgt=obj mode=restrict need=both weight=0.7 "The army pressed the villagers into labour." => army > villagers
v annex|occupy tgt=obj|obj.of|obj.poss mode=seize need=src weight=0.9 "Iraq annexed Kuwait." => iraq > kuwait

# the general verbs and nouns of the type, where no line above asks for more
v detain|arrest|apprehend src=subj tgt=obj mode=arrest need=any "Gunmen detained the students."
v nab|round_up|jail src=subj tgt=obj mode=arrest need=any "Gunmen nabbed the students."
v imprison|incarcerate src=subj tgt=obj mode=arrest need=any "Gunmen imprisoned the students."
