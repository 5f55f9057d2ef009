# COERCE: patterns (docs/lexicon.md; codes and modes: ontology.toml)

[COERCE]
v round_up|jail|imprison|incarcerate src=subj tgt=obj mode=arrest need=any
v hold + in:custody|detention|prison|jail  src=subj tgt=obj mode=arrest
v take + into:custody                      src=subj tgt=obj mode=arrest
v put|place + under:arrest                 src=subj tgt=obj mode=arrest
n arrest|detention + of                    src=by|poss|holder tgt=of mode=arrest need=tgt "The arrest of the bishop caused an outcry."
n arrest|detention                         src=by tgt=of|poss mode=arrest need=both
v deport                                   src=subj tgt=obj|to mode=deport need=tgt
v confiscate|impound|commandeer src=subj tgt=obj|obj.of|from|obj.from|obj.poss mode=seize need=src
v seize src=subj tgt=obj|obj.of|from|obj.from|obj.poss mode=seize need=both
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
v evict|displace|expel_from                src=subj tgt=obj mode=deport need=power "Kenya evicted the rebels."
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
v capture|catch|seize|hold|take_away + by:$coerce_police src=by tgt=obj mode=arrest cameo=173 need=both weight=0.9 "The teacher was captured by soldiers." => soldiers > teacher
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
set $coerce_held town city village capital country province region island airport port area territory district base border road highway mine oilfield field refinery pipeline bridge station building headquarters parliament palace ministry camp enclave state government garrison strait crossing valley peninsula quarter half part suburb north south east west post outpost institution company bank factory
v seize|take|gain|wrest|assert|assume|regain|tighten|extend|consolidate|establish|impose + obj:control + of|over:$coerce_held tgt=from|of|obj.of|of.from|over|obj.over mode=seize need=power weight=0.8 "Ethiopia seized control of the town." => ethiopia
v seize|take|gain|wrest|regain|assume + obj:control + subj:army|rebel|troop|force|soldier|militia|fighter|guerrilla|insurgent|militant|junta|separatist|police|government tgt=from|of|obj.of|of.from|over mode=seize need=src weight=0.8 "Rebels took control of Goma." => rebels > democratic republic of the congo
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
v reimpose|maintain + obj:$coerce_blockade tgt=on|obj.on|of|obj.of|against|around|in mode=restrict cameo=172 need=src "Israel reimposed a blockade on the militants." => israel > militants
v mount + obj:$coerce_blockade tgt=on|obj.on|of|obj.of|against|around|in mode=restrict cameo=172 need=src "Israel mounted a blockade on the militants." => israel > militants
v order|introduce|set_up + obj:$coerce_blockade tgt=on|obj.on|of|obj.of|against|around|in mode=restrict cameo=172 need=src "Israel ordered a blockade on the militants." => israel > militants
v extend + obj:$coerce_blockade tgt=on|obj.on|of|obj.of|against|around|in mode=restrict cameo=172 need=src "Israel extended a blockade on the militants." => israel > militants
v besiege|blockade|lay_siege tgt=obj|obj.of|to mode=restrict need=src weight=0.9 "The army besieged the rebels." => army > rebels
v encircle tgt=obj|obj.of|to mode=restrict need=src weight=0.9 "The army encircled the rebels." => army > rebels
set $coerce_besieged city town village capital camp palace headquarters base embassy compound fortress garrison port church mosque enclave parliament building ministry house hospital hotel airport barracks station prison airbase district residence monastery stronghold
v lay + obj:siege + to:$coerce_besieged    tgt=to|to.of mode=restrict need=src "Bandits laid siege to the town." => bandits
v lay + obj:siege + subj:army|rebel|troop|force|soldier|militia|police|fighter|guerrilla|insurgent|militant|gunman|militiaman|tank tgt=to|to.of mode=restrict need=src "Rebels laid siege to Sarajevo." => rebels > bosnia and herzegovina
v lay + obj:siege                          tgt=to|to.of mode=restrict need=both "The tribesmen laid siege to the soldiers." => tribesmen > soldiers
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
set $coerce_restriction restriction curb ban limit limitation quarantine control exit-ban censorship-law security-law anti-terror-law law
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

# everyday words for arrests (CAMEO 173)
set $coerce_vehicle van car vehicle truck jeep lorry minibus police-van police-car bus cell taxi pickup ambulance
set $coerce_cell cell jail prison custody detention gaol dungeon penitentiary lock-up brig police-station police-cell labor-camp labour-camp prison-camp internment-camp detention-camp re-education-camp penal-colony psychiatric-hospital psychiatric-ward
set $coerce_arrested suspect militant activist dissident journalist reporter blogger editor writer lawyer protester demonstrator gunman trafficker smuggler migrant refugee student leader lawmaker deputy minister official member supporter spy rebel opponent critic campaigner monk priest cleric bishop imam preacher teacher worker unionist fisherman sailor crew tourist citizen national soldier officer general man woman person people villager resident youth follower politician candidate mayor photographer singer foreigner passenger driver doctor academic professor hacker asylum-seeker guerrilla separatist insurgent manager aide spokesman spokeswoman owner publisher director commander musician singer poet nurse organizer organiser presenter broadcaster adviser relative brother son wife dozens scores hundreds
v bundle|shove|hustle|haul + into|in:$coerce_vehicle tgt=obj mode=arrest need=tgt weight=0.9 "Plainclothes police bundled the activist into a van." => police > activist
v push|force|drag|throw|load|pull + into|in:$coerce_vehicle tgt=obj mode=arrest need=both weight=0.9 "Security agents dragged the lawyer into a car." => agents > lawyer
v lead_away|march_away|haul_away|drag_away|cart_away|whisk_away|bundle_away|cart_off|march_off|drag_off tgt=obj mode=arrest need=both weight=0.8 "The engineer was led away by the police." => police > engineer
v lead_away|take_away|haul_away|drag_away|march_away|cart_away|whisk_away|march_off|lead_off|cart_off|haul_off|drag_off|take_off|bundle_off + obj:$coerce_arrested tgt=obj mode=arrest need=tgt weight=0.9 "Security agents led the dissident away." => agents > dissident
v cart_off|haul_off|march_off|drag_off|bundle_off + to:$coerce_cell tgt=obj mode=arrest need=tgt "The junta carted off the students to prison." => junta > students
v haul + in tgt=obj|in mode=arrest need=powers weight=0.7 "Police hauled in the rebels." => police > rebels
v pull_in|scoop_up|sweep_up tgt=obj mode=arrest need=both weight=0.7 "The militia scooped up the villagers." => militia > villagers
v haul_in|take_in|pick_up|pull_in|bring_in|round_up|seize|stop + by:police|soldier|troop|authority|agent|officer|guard|policeman|force|gendarme|militia src=by tgt=obj mode=arrest need=both weight=0.9 "Four students were picked up by soldiers in the market." => soldiers > students
set $coerce_force police officer authority agent policeman force troop soldier guard gendarme junta regime detective militiaman gendarmerie patrol coastguard navy commando secret-police immigration security-service army
v seize|grab|snatch|bag|nab|collar|net|trap|catch|intercept + obj:$coerce_arrested + subj:$coerce_force tgt=obj mode=arrest need=src weight=0.9 "Secret police grabbed the editor outside his home." => police > editor
v pick_up|haul_in|take_in|bring_in|pull_in|round_up|bundle_away|lift|track_down|apprehend + obj:$coerce_arrested + subj:$coerce_force tgt=obj mode=arrest need=src weight=0.9 "Gendarmes tracked down two smugglers in the hills." => gendarmes > smugglers
v confine + to|in:home|house|villa|flat|apartment|quarters|residence|barracks|cell|hotel|palace|compound|room|camp|ghetto|base tgt=obj mode=arrest need=tgt "The junta confined the bishop to his residence." => junta > bishop
v lock|shut + in|inside|behind:cell|jail|prison|room|bar|camp|basement|stadium|warehouse tgt=obj mode=arrest need=tgt weight=0.9 "Guards locked the prisoners in a basement." => guards > prisoners
v take|hold|bring_in|detain|keep|haul_in|pull_in|pick_up|take_away + for:questioning|question|interrogation|interrogate tgt=obj mode=arrest need=tgt "The army held the student leader for questioning." => army > student leader
v keep|hold|put|place + in|behind:$coerce_cell|bar|confinement|isolation|irons|handcuffs tgt=obj mode=arrest need=tgt weight=0.9 "The junta kept the editor in a psychiatric hospital." => junta > editor
v commit|confine|consign|pack_off|dispatch|banish|march|ship_off + to|in:$coerce_cell tgt=obj mode=arrest need=tgt weight=0.9 "The junta packed the monks off to labour camps." => junta > monks
v haul|drag + before|in|to|into:court|tribunal|prosecutor|judge|police-station tgt=obj mode=arrest need=tgt weight=0.7 "Police dragged the monk before a tribunal." => police > monk
v swoop|pounce|descend + on|upon tgt=on|on.of|upon mode=arrest need=both weight=0.8 "Police swooped on the opposition activists." => police > activists
v clap + in|into:iron|irons|jail|prison|handcuffs tgt=obj mode=arrest need=tgt "The governor clapped the mutineers in irons." => governor > mutineers
v make|carry_out|conduct + obj:arrest|roundup|sweep|detention + of|among tgt=obj.of|obj.among|of|among mode=arrest need=src "Soldiers carried out arrests among students." => soldiers > students
v languish|rot|sit + in:$coerce_cell src=none tgt=subj mode=arrest need=tgt weight=0.6 "The editor languished in a cell." => > editor
n swoop|dragnet|police-sweep|police-raid src=by|poss|mod|from|holder tgt=on|against|of|among mode=arrest need=both weight=0.8 "A dragnet by police against students went on." => police > students
v smash|break_up|dismantle|crack|roll_up|bust + obj:spy-ring|terrorist-cell|cell|ring|network|gang|syndicate|cartel tgt=obj.of|obj|obj.mod mode=arrest need=power weight=0.7 "Police broke up a ring of smugglers." => police > smugglers

# out of the country, out of the house (CAMEO 174)
set $coerce_carrier plane flight aircraft train ship boat bus airliner jet ferry truck lorry freighter convoy barge
v put|bundle|load|pack|herd|hustle|pile|march|force|cram|shove + on|onto|into:$coerce_carrier tgt=obj mode=deport need=power weight=0.9 "Denmark put the asylum seekers on a plane to Kabul." => denmark > asylum seekers
set $coerce_sent migrant refugee imam preacher cleric illegal immigrant asylum-seeker deportee overstayer stowaway laborer labourer worker foreigner activist campaigner journalist reporter suspect tourist student national citizen trader child family herder nomad squatter
v ship_back|fly_back|push_back|hand_back|send_home|fly_home|ship_home|ship_off|pack_off|ship_out|bus_out|truck_out|throw_out|kick_out + obj:$coerce_sent tgt=obj mode=deport need=both weight=0.9 "Algeria shipped the migrants back across the desert." => algeria > migrants
v push_back|force_back|drive_back|tow_back + at|from|across|over|into|to:border|frontier|sea|airport|crossing|shore|port|water|river tgt=obj mode=deport need=both weight=0.9 "Hungary forced back the refugees at the border." => hungary > refugees
v eject|clear|turf_out|turn_out|throw_out|oust + from|off:home|land|house|farm|camp|village|settlement|flat|apartment|plot|slum|property|premise|estate|forest|reserve|shelter|street|square tgt=obj mode=deport need=both "Police cleared the squatters from the farm." => police > squatters
v resettle|relocate|transplant|herd|march|drive|move + into|to:camp|reservation|ghetto|strategic-hamlet|protected-village|desert|island tgt=obj mode=deport need=both weight=0.8 "The army herded the peasants into camps." => army > peasants
v dump|abandon|strand|maroon + in|on:desert|wilderness|forest|island|border|no-man's-land tgt=obj mode=deport need=both weight=0.9 "Algeria abandoned the migrants in the desert." => algeria > migrants
n pushback|push-back|mass-deportation|forced-repatriation|refoulement|forced-eviction src=by|poss|from|mod tgt=of mode=deport need=tgt weight=0.8 "The forced repatriation of refugees by Kenya drew protests." => kenya > refugees

# seizures (CAMEO 1711)
set $coerce_property farm estate plantation ranch factory plant mine works refinery field oil-field oilfield company firm business bank airline station hotel warehouse mill brewery club house home villa palace office building premise account asset land property vessel ship boat trawler tanker yacht cargo shipment consignment stock herd cattle livestock crop grain truck lorry archive document equipment camera computer laptop phone passport weapon cash money fund church monastery temple shrine university hospital mosque newspaper
v take_over|grab|occupy|seize|confiscate|impound|sequestrate|sequester|commandeer|appropriate|invade|squat + obj:$coerce_property tgt=obj.of|of|from|obj.from|obj.poss|obj.mod|acl.to|obj mode=seize cameo=1711 need=power weight=0.9 "Ruling party militants took over a plantation of the bishop." => militants > bishop
v take|seize|assume + obj:possession|charge|ownership|custody tgt=of|obj.of|of.of|from|of.from|of.mod|of.acl.to mode=seize cameo=1711 need=power weight=0.8 "The army took possession of the estates of the bishop." => army > bishop
v make_off|walk_off|disappear + with:$coerce_property|vehicle|computer|food tgt=with.of|with.from|from|with.poss mode=seize cameo=1711 need=power weight=0.8 "The militia made off with vehicles of the charity." => militia > charity
v take_away|carry_off|cart_off|haul_off|haul_away|tow_away|tow|remove|carry_away + obj:$coerce_property tgt=obj.of|from|obj.from|obj.poss|obj.mod mode=seize cameo=1711 need=power weight=0.8 "Police carried off the computers of the union." => police > union
v board|detain|hold|arrest|tow|escort|capture + obj:ship|vessel|tanker|trawler|freighter|boat|fishing-boat|cargo-ship|container-ship|yacht tgt=obj.of|obj.from|from|obj.mod|obj.poss|obj mode=seize cameo=1711 need=power weight=0.9 "The coast guard detained a Taiwanese trawler." => coast guard > taiwanese
v place|put|bring + under:state-control|government-control|receivership|administration|trusteeship|sequestration|military-control|control|administrator tgt=obj|obj.of mode=seize cameo=1711 need=both weight=0.8 "Poland put the bank under state control." => poland > bank
v search|raid|ransack|comb|rummage|burst_into|turn_over + obj:flat|apartment|home|office|villa|premise|studio|newsroom|monastery|dormitory|warehouse|shop|farm|printing-house|archive tgt=obj.of|of|obj.poss|obj.mod mode=seize cameo=1711 need=power weight=0.8 "Police combed the flat of the blogger." => police > blogger
v burst|break|barge|force + into:flat|apartment|home|office|villa|premise|studio|newsroom|house|monastery|dormitory tgt=into.of|into.poss|into.mod mode=seize cameo=1711 need=power weight=0.8 "Police burst into the home of the judge." => police > judge
v pull_down|tear_down|bulldoze|demolish|raze|flatten|dismantle|level|rip_down|clear + obj:home|house|shack|stall|market|mosque|church|school|shanty|hut|slum|shantytown|camp|settlement|tent|dwelling|shop|village tgt=obj.of|of|obj.poss|obj.mod|obj.by mode=seize cameo=1712 need=power weight=0.8 "City authorities pulled down the stalls of the traders." => authorities > traders
v sabotage|cut|sever|blow_up|wreck|vandalise|vandalize|disable|knock_out + obj:cable|pipeline|undersea-cable|rail-line|railway|transformer|substation|pylon|fence|dyke|water-main tgt=obj.of|obj.mod|obj.in|obj.to|to mode=seize cameo=1712 need=src weight=0.7 "Saboteurs severed a cable."
n takeover|land-grab|grab|sequestration|requisition|requisitioning|impounding src=by|poss|mod tgt=of|of.of|of.from mode=seize need=both weight=0.7 "The requisition of the bishop's farm by the army went on." => army > bishop

# closures, bans, sieges (CAMEO 172, 1721)
set $coerce_shut border frontier crossing airspace airport port harbor harbour strait road highway bridge railway tunnel city town capital village camp quarter district territory strip bank enclave island province region mosque university school college campus office headquarters bureau newspaper station hospital clinic church monastery factory shop market union club party court mission charity ngo foundation
v close|shut|close_off|shut_off|padlock|wall_off|fence_off|cordon_off|cut_off|lock_down|bar + obj:$coerce_shut tgt=obj.of|obj.with|with|to|obj.to|obj.poss|obj.mod|from|against|obj.in|obj mode=restrict need=power weight=0.8 "Authorities padlocked the district of the villagers." => authorities > villagers
v seal|seal_off|close_off|lock_down|fence_off|wall_off tgt=obj|obj.of|obj.poss|obj.mod|off|off.of mode=restrict need=powers weight=0.95 "Serbia sealed off Kosovo." => serbia > kosovo
v order|decree|impose + obj:shutdown|shut-down|dissolution|prohibition tgt=of|obj.of|on|obj.on|obj.to mode=restrict need=power weight=0.7 "The junta ordered the dissolution of the union." => junta > union
v order|tell|force|compel|instruct|direct + xcomp:close|shut|cease|stop|disband|suspend|halt|dissolve tgt=xsubj|obj mode=restrict need=both absorb=yes weight=0.7 "The junta ordered the union to disband." => junta > union
v ban|forbid|prohibit|bar + xcomp tgt=obj|xsubj|surf mode=restrict need=both absorb=yes weight=0.8 "The regime prohibited the monks to preach." => regime > monks
v forbid|prohibit tgt=obj|obj.of|obj.by|surf mode=restrict need=src weight=0.6 "The governor forbade the song." => governor
v ban|bar|forbid|prohibit|exclude|suspend|stop|block|disqualify + from:speak|travel|leave|teach|practise|practice|run|stand|enter|vote|preach|work|hold|wear|broadcast|meet|gather|report|publish|contest|write|fish|farm|use|return|march tgt=obj mode=restrict need=both weight=0.9 "The junta banned the priest from teaching." => junta > priest
v confiscate|take_away|hold|withhold + obj:passport|travel-document|identity-card|permit tgt=obj.of|of|obj.poss|from|obj.from mode=restrict need=power weight=0.8 "Police took away the passports of the activists." => police > activists
v purge + from:party|army|ministry|post|service|government|office tgt=obj mode=restrict need=tgt weight=0.8 "The president purged the generals from the army." => president > generals
v break_up|disband|scatter|chase_away|disperse|prevent|halt|stop|block|ban|forbid|quash|call_off|cut_short + obj:rally|procession|vigil|march|gathering|meeting|demonstration|protest|sit-in|congress|picket|funeral|concert|ceremony|parade|assembly|conference tgt=obj.by|by|obj.of|of|obj.mod|obj.poss mode=restrict cameo=1721 need=power weight=0.8 "Police cut short a vigil by nurses." => police > nurses
v bear_down|come_down|close_in + on tgt=on|on.of mode=restrict cameo=175 need=powers weight=0.7 "The army bore down on the rebels." => army > rebels
v tighten|step_up|harden|stiffen + obj:grip|hold|stranglehold|noose|screw|curb|repression|control tgt=on|obj.on|around|over|obj.over mode=restrict need=power weight=0.7 "The army tightened its grip on the opposition." => army > opposition
v place|slap|clamp|order|tighten|bring_in + obj:restriction|curb|limit|ban|limitation|travel-ban|quarantine|control|rationing|lockdown|exit-ban tgt=on|obj.on|against|obj.against|for|obj.for mode=restrict need=power weight=0.7 "The military government placed restrictions on the monks." => military government > monks
v close|shut|bar + to:journalist|reporter|observer|aid-worker|inspector tgt=to mode=restrict need=both weight=0.8 "The army closed the area to reporters." => army > reporters
v turn_back|turn_away|wave_back|chase_off|chase_away|expel|drive_away + obj:journalist|reporter|observer|monitor|inspector|patrol|delegation|camera-crew|investigator tgt=obj mode=restrict need=both weight=0.8 "Soldiers chased away the inspectors." => soldiers > inspectors
v persecute|oppress|victimize|victimise|terrorise|terrorize|browbeat|cow|muzzle|hound tgt=obj|obj.of mode=restrict cameo=175 need=both weight=0.8 "The secret police browbeat the bishop." => police > bishop
v tap|bug + obj:phone|telephone|office|line|conversation tgt=obj.of|of|obj.poss mode=restrict need=src weight=0.8 "Intelligence agents tapped the phones of the reporters." => agents > reporters
v spy|eavesdrop|snoop + on tgt=on|on.of mode=restrict need=powers weight=0.8 "The United States spied on the chancellor." => united states > chancellor
v outlaw|proscribe|criminalize|criminalise|dissolve|disband|deregister|ban|wind_up + obj:party|movement|union|group|organization|organisation|association|charity|ngo|church|sect|brotherhood|federation|front|league tgt=obj.of|obj mode=restrict need=power weight=0.9 "Authorities deregistered the trade union." => authorities > trade union
n closure|shutdown + of src=by|poss tgt=of|of.of|of.poss mode=restrict need=both weight=0.7 "The closure of the union by the junta drew criticism." => junta > union

# silence, blackouts (CAMEO 1722)
set $coerce_line internet internet-access internet-connection internet-service web network phone-network telephone phone phone-line telephone-line telecommunication connection communication connectivity signal broadband server mobile-network mobile-service satellite-dish radio-signal website facebook twitter whatsapp telegram youtube instagram tiktok social-network social-media messaging-app app platform vpn
v cut|cut_off|shut_down|shut_off|switch_off|turn_off|block|throttle|disconnect|sever|restrict|disable|suspend|pull + obj:$coerce_line tgt=to|obj.to|in|obj.in|across|for|of|obj.of mode=censor context=rights_freedoms need=src weight=0.9 "The ministry throttled the internet across the province." => ministry
v switch|turn|shut|cut + off:$coerce_line tgt=off.of|to|in|across mode=censor context=rights_freedoms need=src weight=0.9 "The ministry switched off the internet across the province." => ministry
v go|fall|be + comp:dead|dark|offline|down|silent + subj:$coerce_line|broadcaster|station|channel|line|service src=on.of|by tgt=across|in|of mode=censor need=src weight=0.7 "The phone network went dead on the orders of the junta." => junta
v pull|take|throw|force|yank|order|knock|drive|keep + off:air|airwave tgt=obj|obj.of|obj.poss mode=censor context=rights_freedoms need=tgt weight=0.9 "The regulator knocked the broadcaster off the air." => regulator > broadcaster
v close|shut|shut_down|raid|ban|suspend|gag|padlock|seal|silence|censor|fine|occupy|storm + obj:newspaper|radio-station|television-station|tv-station|broadcaster|daily|weekly|magazine|news-agency|news-website|printing-press|printing-house|newsroom|periodical|newsletter|journal|bureau tgt=obj.of|of|obj.poss|obj.mod|obj mode=censor context=rights_freedoms need=power weight=0.8 "Soldiers occupied the printing press of the opposition party." => soldiers > opposition party
v ban|block|censor|withdraw|pulp|burn|seize|confiscate|cut|remove|impound|suppress + obj:book|film|novel|play|song|issue|edition|copy|article|broadcast|programme|program|magazine|newspaper|video|leaflet|pamphlet|report|interview|documentary|cartoon|website tgt=obj.of|of|obj.by|obj.poss|obj.on|obj.about|obj.mod mode=censor context=rights_freedoms need=power weight=0.7 "Police confiscated the leaflets of the union." => police > union
v maintain|declare|clamp|decree + obj:censorship|blackout|news-blackout|gag-order|gag|internet-blackout|communication-blackout|internet-shutdown|media-blackout|information-blackout|reporting-ban|internet-ban tgt=on|obj.on|in|of|obj.of|across mode=censor context=rights_freedoms need=src weight=0.9 "The junta decreed a news blackout on the monks." => junta > monks
v forbid|ban|bar|order|stop|prevent + obj:journalist|reporter|newspaper|editor|broadcaster|media|press|station + from tgt=obj mode=censor context=rights_freedoms need=src weight=0.9 "The army banned the reporters from filming." => army > reporters
n internet-blackout|internet-shutdown|news-blackout|gag-order|media-blackout src=by|poss|mod|from|holder tgt=on|in|of|against mode=censor need=both weight=0.8 "The news blackout by the junta on the monks went on." => junta > monks

# curfew, emergency (CAMEO 1723, 1724)
v confine|order|restrict|keep|send + to|in|into|inside:home|house|indoors|dormitory|camp + obj:villager|resident|people|student|inhabitant|population|refugee|camp-resident|civilian|citizen tgt=obj mode=curfew need=both weight=0.8 "Soldiers confined the villagers to their homes." => soldiers > villagers
v suspend|abrogate|set_aside|scrap|tear_up|annul + obj:constitution|civil-liberty|habeas-corpus|basic-right|civil-right|constitutional-guarantee tgt=of|obj.of|in|obj.for mode=martial-law need=power weight=0.9 "The general abrogated the constitution." => general
v assume|invoke|take|seize|grant|claim + obj:emergency-power|special-power|dictatorial-power|sweeping-power tgt=in|over mode=martial-law need=power weight=0.8 "The president assumed emergency powers." => president

# goods kept from people (CAMEO 172)
set $coerce_relief aid relief food convoy aid-convoy relief-convoy food-convoy truck lorry shipment supply medicine fuel water grain flour relief-supply humanitarian-aid delivery aid-truck food-aid ration rice wheat vaccine cargo assistance
v block|hold_up|stop|turn_back|halt|delay|intercept|hijack|obstruct|detain|impound|bar|loot|keep_out|turn_away|strand|divert|prevent + obj:$coerce_relief tgt=to|for|from|of|obj.to|obj.for|obj.of|obj.from|obj.poss|obj.mod|acl.for|into mode=withhold need=power weight=0.8 "Soldiers impounded a relief convoy of the Red Cross." => soldiers > red cross
v keep|prevent|stop|block|bar + obj:$coerce_relief + from:reach|enter|leave|cross|get|go|arrive|pass|move tgt=from.obj|from.into|obj.of|obj.for|obj.to|obj.mod|obj.poss mode=withhold need=src weight=0.9 "The army kept trucks of grain from reaching the refugees." => army > refugees
v dock|stop|freeze|cut|garnish + obj:pay|salary|wage|pension|back-pay|ration|benefit|allowance tgt=of|obj.of|obj.poss|from|to|obj.to|for mode=withhold need=power weight=0.7 "The ministry docked the pay of the teachers." => ministry > teachers
v deny|refuse + obj:food|water|medicine|medical-care|treatment|medical-treatment|care|lawyer|visit|ration|sleep tgt=iobj|to|obj.to|for mode=withhold need=both weight=0.8 "Guards denied the prisoners medical care." => guards > prisoners
v deprive + of:food|water|sleep|medicine|power|electricity|ration|fuel tgt=obj mode=withhold need=both weight=0.9 "The militia deprived the villagers of water." => militia > villagers
v starve|starve_out tgt=obj mode=withhold need=powers weight=0.7 "The army starved out the rebels." => army > rebels
v cut|cut_off|shut_off|turn_off|switch_off + obj:water|power|electricity|gas|heating|water-supply|power-supply|light + by:police|army|soldier|militia|troop|security-force|junta src=by tgt=to|of|in|obj.to|obj.of mode=withhold need=src weight=0.9 "Water was cut to the monastery by the army." => army > monastery

# computers, falsehoods (CAMEO 176, 170)
set $coerce_system website computer network server system computer-system computer-network database email-account email account web-site webpage site portal bank grid power-grid mailbox phone router archive record registry satellite
v knock_out|take_down|bring_down|cripple|paralyse|paralyze|disable|crash|hijack|wipe|encrypt|infect|steal|tap + obj:$coerce_system + subj:hacker|group|cyberspy|spy|virus|malware|worm|ransomware|intruder|hacktivist|operator|attacker src=subj|subj.acl.to|subj.from|subj.of|subj.acl.by tgt=obj.of|obj.poss|obj.mod|obj.in|obj mode=cyber cameo=176 context=cyber need=src weight=0.9 "Hackers knocked out the servers of the ministry." => hackers > ministry
v hack|break|tap|burrow|intrude + into:$coerce_system tgt=into.of|into.poss|into.mod|into mode=cyber cameo=176 context=cyber need=any weight=0.9 "Hackers broke into the network of the ministry." => hackers > ministry
v steal|leak|siphon|siphon_off|exfiltrate|copy|publish + obj:data|email|e-mail|file|record|secret|password + subj:hacker|cyberspy|attacker|group|intruder src=subj tgt=from|obj.from|obj.of|from.of|obj.poss mode=cyber cameo=176 context=cyber need=src weight=0.9 "Hackers working for Russia copied files of the defence ministry." => hackers > defence ministry
v flood|swamp|overwhelm|bombard + with:traffic|request|spam|junk-traffic tgt=obj.of|obj.poss|obj.mod|obj mode=cyber cameo=176 context=cyber need=both weight=0.8 "Hackers flooded the servers of the ministry with traffic." => hackers > ministry
v target|hit|strike|disrupt|paralyse|paralyze|cripple + by:cyberattack|cyber-attack|hack|hacker|ransomware|ransomware-attack|malware|virus|hacking-attack src=by.by|by.from|by.mod|by tgt=obj|obj.of|obj.poss|obj.mod mode=cyber cameo=176 context=cyber need=tgt weight=0.9 "The ministry was paralysed by a cyberattack." => > ministry
set $coerce_story story rumor rumour lie falsehood fabrication fake hoax disinformation misinformation propaganda conspiracy-theory claim report video allegation account letter document news
v spread|peddle|circulate|plant|disseminate|broadcast|push|amplify|concoct|invent|fabricate|seed|pump_out|churn_out + obj:fake-story|false-story|fabricated-story|bogus-story|false-rumor|false-rumour|false-report|false-claim|false-news|fake-news|fake-video|fake-document|doctored-video|forged-letter|forged-document|lie|falsehood|hoax|disinformation|misinformation|propaganda|conspiracy-theory src=subj|subj.acl.from|subj.from|subj.acl.by|subj.acl.to|subj.of tgt=about|against|obj.about|obj.against|about.of|obj.about.of mode=misinformation context=misinformation need=src weight=0.9 "Russia pushed a fabricated story about the president of Moldova." => russia > president of moldova
v forge|fake|doctor|fabricate|falsify|tamper_with|stuff + obj:document|evidence|letter|ballot|vote|result|video|photograph|ballot-box|voter-roll tgt=against|obj.against|about|of|obj.of|obj.about mode=misinformation need=power weight=0.8 "The junta forged letters about the bishop." => junta > bishop
v seal|close|wall|fence|lock + off:$coerce_shut tgt=off.of|off.mod|off.poss|off mode=restrict need=power weight=0.9 "Serbian soldiers sealed off the town." => soldiers
v strike|knock|cross|leave|keep + off:ballot|ballot-paper|voter-roll|electoral-roll|voter-list|electoral-register|candidate-list tgt=obj mode=restrict context=election need=tgt weight=0.9 "The ministry struck two candidates off the ballot." => ministry > candidates
v pull + obj:plug + on:$coerce_line|station|channel|broadcaster|broadcast|programme tgt=on.of|on.in|in|on mode=censor context=rights_freedoms need=src "The junta pulled the plug on the internet." => junta
v cut|cut_off|block|shut_off|turn_off|stop|choke_off + obj:water|power|electricity|food|food-supply|water-supply|medicine|fuel|gas|supply|power-supply|heating + subj:$coerce_force|rebel|militia tgt=to|obj.to|from|obj.of|of|in mode=withhold need=src weight=0.9 "Soldiers cut off water to the prisoners." => soldiers > prisoners
