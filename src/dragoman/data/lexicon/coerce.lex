# COERCE: patterns (docs/lexicon.md; codes and modes: ontology.toml)

[COERCE]
v arrest|detain|apprehend|nab|round_up|jail|imprison|incarcerate  src=subj tgt=obj mode=arrest need=any "Police arrested forty students."
v hold + in:custody|detention|prison|jail  src=subj tgt=obj mode=arrest
v take + into:custody                      src=subj tgt=obj mode=arrest
v put|place + under:arrest                 src=subj tgt=obj mode=arrest
n arrest|detention + of                    src=by|poss|holder tgt=of mode=arrest need=tgt
n arrest|detention                         src=by tgt=of|poss mode=arrest need=both
v deport                                   src=subj tgt=obj|to mode=deport need=tgt
v seize|confiscate|impound|commandeer|expropriate|nationalize|nationalise src=subj tgt=obj|obj.of|from|obj.from|obj.poss mode=seize need=src
v ban|outlaw|prohibit                      src=subj tgt=obj|obj.of|obj.by|obj.from|from mode=restrict need=src
v close|shut|shut_down|seal|seal_off|blockade + obj:border|crossing|airspace|port|road|office|school|university|airport|bridge|city|station|newspaper|strait src=subj tgt=obj.with|with|obj.of|to|obj.to|obj.from mode=restrict
v censor|silence|muzzle|gag                src=subj tgt=obj mode=censor need=src
v block|shut_down|suspend|jam + obj:internet|website|newspaper|broadcast|channel|access|media|station src=subj tgt=obj.of|to|obj.to mode=censor
v impose|declare|order|extend + obj:curfew src=subj tgt=on|in|obj.on|obj.in mode=curfew
v impose|declare|proclaim|extend + obj:law|emergency|state + mod:martial|emergency src=subj tgt=in|on|obj.in mode=martial-law
v declare|impose|extend|proclaim + obj:emergency|martial-law src=subj tgt=in|on|obj.in mode=martial-law
v declare|impose|extend + obj:state        src=subj tgt=in|on|obj.in mode=martial-law weight=0.7
v hack|hack_into                           src=subj tgt=obj|into|obj.of mode=cyber need=any context=cyber
v disperse|break_up + obj                  src=subj tgt=obj|obj.of mode=restrict need=both
v crack_down                               src=subj tgt=on mode=restrict
n crackdown                                src=by|poss|mod|holder tgt=on|against mode=restrict need=any
v suppress|repress|persecute|intimidate|harass src=subj tgt=obj mode=restrict need=tgt
v restrict|curb|limit                      src=subj tgt=obj.of|obj.to|obj.by|obj need=both mode=restrict weight=0.7
v evict|displace|expel_from                src=subj tgt=obj mode=deport need=both
v dissolve + obj:parliament|assembly|government|party src=subj tgt=obj mode=restrict

# arrest, detain (CAMEO 173)
v arrest|detain + over|for                 tgt=obj mode=arrest cameo=173 need=tgt "Police arrested the activist over the fire." => police > activist
v arrest|detain|seize|capture|catch|nab|apprehend|round_up|pick_up|intercept|hold|take_in|net|bust + obj:suspect|militant|activist|dissident|journalist|protester|demonstrator|opposition-leader|suspected-militant|opposition-member|gunman|trafficker|smuggler|migrant|student|leader|lawmaker|minister|official|member|supporter|spy|rebel + subj:police|officer|authority|security|agent|policeman|authorities|force|troop|soldier|guard tgt=obj mode=arrest cameo=173 "Police rounded up dissidents." => police > dissidents
v collar|bust|handcuff|remand|intern|lock_up|take_away|place_under_arrest tgt=obj mode=arrest need=tgt weight=0.8 "Police handcuffed the activist." => police > activist
v take|bring|remand|place|keep|lead + into|in|to:custody|jail|detention|prison|police-custody tgt=obj mode=arrest need=tgt "Police took the activist into custody." => police > activist
v place|put|keep|hold + under:house-arrest|arrest|detention|guard|surveillance tgt=obj mode=arrest need=tgt "The junta placed the opposition leader under house arrest." => junta > opposition leader
v hold|keep|detain + without:trial|charge  tgt=obj mode=arrest need=tgt context=human_rights "The junta held the dissident without trial." => junta > dissident
v throw|send|put|toss + in|into|to|behind:jail|prison|bar|custody|cell|camp tgt=obj mode=arrest need=tgt "The junta threw the dissident into jail." => junta > dissident
v make|carry_out|conduct|announce + obj:arrest|mass-arrest|sweep|roundup|detention tgt=obj.of|of mode=arrest need=src "Police made arrests." => police
v extend|prolong|order|renew + obj:detention|custody|remand tgt=of|obj.of|obj.poss mode=arrest need=tgt "The court extended the detention of the activist." => court > activist
n arrest|detention|imprisonment|jailing|capture|internment|incarceration src=by|poss tgt=of|poss mode=arrest need=tgt weight=0.8 "The jailing of the dissident by the junta drew protests." => junta > dissident
n house-arrest|mass-arrest|roundup         src=by|from tgt=of mode=arrest need=tgt weight=0.8 "The mass arrest of students by police drew protests." => police > students

# deport persons (CAMEO 174)
v deport|repatriate_forcibly|extradite_illegally|banish|exile tgt=obj mode=deport need=tgt "Algeria deported the migrants." => algeria > migrants
v send_back|return|forcibly_return|remove|turn_over + to|from|across + obj:$refugee tgt=obj mode=deport need=both weight=0.8 "Greece sent the migrants back to Turkey." => greece > migrants
v force|send|drive + into:exile|hiding     tgt=obj mode=deport need=tgt "The junta forced the journalist into exile." => junta > journalist
v evict|relocate|resettle|remove|uproot + from:home|land|village|camp|settlement|house|property tgt=obj mode=deport need=tgt "The army evicted the villagers from their homes." => army > villagers
n deportation|forced-return|eviction|forced-relocation src=by|poss|from|mod|holder tgt=of|poss mode=deport need=tgt weight=0.9 "The deportation of the migrants by Algeria went on." => algeria > migrants

# seize or damage property, territory (CAMEO 171, 1711, 1712)
v seize|confiscate|impound|commandeer|expropriate|nationalize|nationalise|requisition|appropriate|sequester + obj:land|property|asset|ship|vessel|tanker|boat|aircraft|weapon|cargo|equipment|house|oil|company|farm|bank|drug|newspaper|computer|passport|plane|trawler|vehicle|good tgt=obj.of|of|from|obj.from|obj.poss|obj.mod mode=seize cameo=1711 need=src "Iran seized a tanker." => iran
v seize|take|gain|wrest|assert|assume|regain + obj:control               tgt=from|of|obj.of|of.from mode=seize need=power weight=0.8 "Rebels seized control of the town." => rebels
v seize|grab|usurp|take + obj:power        tgt=from|in mode=seize need=power weight=0.9 "The army seized power." => army
v stage|mount|launch|lead|attempt|carry_out|plot + obj:coup|putsch|takeover|power-grab|military-coup tgt=against|obj.against|in mode=seize need=src "Officers staged a coup against the president." => officers > president
v oust|overthrow|depose|topple|unseat|dethrone|remove_from_power|bring_down tgt=obj|obj.of|obj.poss mode=seize need=both "The army overthrew the president." => army > president
v raid|search|ransack|storm|sweep|comb + obj:office|home|house|headquarters|newsroom|apartment|residence|mosque|church|hospital|camp|hideout|premise|village|neighborhood|school|university|bank|base-camp|prison|cell|building tgt=obj.of|of|obj.poss|obj.mod mode=seize cameo=1711 need=src weight=0.9 "Police searched the office of the union." => police > union
v damage|cut|sabotage|disable|destroy|blow_up + obj:power-line|pipeline|oil-pipeline|gas-pipeline|bridge|railway|cable|dam|power-station|electricity-line|infrastructure|railway-line|phone-line tgt=obj.of|obj.mod|obj.in mode=seize cameo=1712 need=src weight=0.9 "Saboteurs cut a pipeline."
v demolish|bulldoze|raze|tear_down|knock_down|flatten|dismantle + obj:home|house|building|village|structure|camp|settlement|school|mosque|church|shop|shack|slum|tent|block tgt=obj.of|of|obj.poss|obj.mod mode=seize cameo=1712 need=power "Soldiers demolished the homes of the villagers." => soldiers > villagers
n coup|takeover|coup-d'etat|putsch         src=by|poss|mod|holder tgt=against mode=seize need=src weight=0.5 "The coup by officers failed." => officers
n seizure|confiscation|expropriation|annexation|occupation|capture|nationalization src=by|poss|mod|from tgt=of|of.from mode=seize need=src weight=0.8 "The annexation of the islands by Argentina was annulled." => argentina
n demolition|bulldozing + of               src=by|poss|mod tgt=of mode=seize cameo=1712 need=src weight=0.8 "The demolition of homes by the army went on." => army

# restrict, ban, limit (CAMEO 172, 1721)
v ban|outlaw|prohibit|forbid|proscribe|disallow + obj:protest|rally|demonstration|gathering|party|march|book|group|movement|union|strike|meeting|organization|organisation|opposition-party|assembly|veil|headscarf|religion|church|language|film|song|newspaper|broadcast|alcohol|abortion tgt=obj.of|of|obj.by|by|obj mode=restrict cameo=1721 need=src "Authorities banned a rally by the opposition." => authorities > opposition
v dissolve|suspend|disband|abolish|shut_down|close_down|prorogue + obj:parliament|assembly|legislature|constitution|party|union|council|court|commission|cabinet|congress|national-assembly|ngo|association tgt=obj|obj.of mode=restrict cameo=172 need=src "The president dissolved parliament." => president > parliament
v restrict|limit|curb|curtail|hamper|impede|hinder|block|deny|prevent|tighten|clamp|bar + obj:access|movement|travel|freedom|entry|right|press|worship|gathering|speech|assembly|press-freedom|civil-liberty|navigation|immigration|activity tgt=obj.of|of|obj.by|by|to|obj.to|obj.for mode=restrict cameo=172 need=src weight=0.9 "Israel restricted the movement of the Palestinians." => israel > palestinians
v prevent|stop|block|bar|keep|prohibit|forbid|obstruct|hinder|restrain + from tgt=obj mode=restrict need=powers weight=0.7 "Police prevented the marchers from leaving." => police > marchers
v prevent|stop|block|thwart|foil|halt|obstruct|break_up|ban|disrupt|disperse|cancel + obj:demonstration|protest|rally|march|gathering|meeting|procession|sit-in|vigil|protest-march tgt=obj.by|by|obj.of|of|acl.by mode=restrict cameo=1721 need=power "Police prevented a rally by students." => police > students
v impose|enforce|tighten|declare|reimpose|lay|maintain|mount|order|introduce|set_up|extend + obj:blockade|siege|lockdown|closure|naval-blockade|state-of-siege|cordon|restriction|travel-restriction|quarantine tgt=on|obj.on|of|obj.of|against|around|in mode=restrict cameo=172 need=src "Israel imposed a blockade on the militants." => israel > militants
v blockade|besiege|lay_siege|encircle tgt=obj|obj.of|to mode=restrict need=src weight=0.9 "The army besieged the rebels." => army > rebels
v lay + obj:siege                          tgt=to|to.of mode=restrict need=src "The army laid siege to the town." => army
v close|shut|seal|seal_off|shut_down|shutter|block|padlock + obj:border|frontier|border-crossing|crossing|airspace|strait|airport|seaport|checkpoint|gate|port|border-post tgt=with|obj.with|to|obj.to|from|obj.from|between|obj.of mode=restrict cameo=172 need=src "Egypt closed its border with Sudan." => egypt > sudan
v close|shut|shut_down|close_down|seal|padlock|shutter + obj:office|school|university|mosque|church|hospital|shop|bank|branch|market|club|headquarters|ngo|charity|camp tgt=obj.of|of|obj.poss|obj.mod mode=restrict cameo=172 need=power "Authorities closed the office of the union." => authorities > union
v crack_down|clamp_down                    tgt=on mode=restrict need=src "The junta cracked down on the opposition." => junta > opposition
v launch|mount|begin|order|step_up|intensify|wage|lead + obj:crackdown|purge|clampdown|security-crackdown|witch-hunt|campaign-of-repression|repression tgt=on|against|obj.on|obj.against|of|obj.of mode=restrict cameo=175 need=src context=repression "The junta launched a crackdown on the opposition." => junta > opposition
v suppress|repress|persecute|oppress|crush|quell|put_down|quash|stamp_out|stifle|subdue|smother + obj tgt=obj|obj.of|obj.by mode=restrict cameo=175 need=src context=repression weight=0.9 "The army crushed a revolt by peasants." => army > peasants
v purge|harass|intimidate|hound|terrorize|terrorise|subjugate|silence|coerce|bully|spy_on|wiretap tgt=obj mode=restrict cameo=175 need=both context=repression "Police harassed the activists." => police > activists
v discriminate + against                   mode=restrict need=both context=rights_freedoms "The government discriminated against the minority." => government > minority
v deprive|strip|rob + of:right|freedom|liberty|vote|property|land tgt=obj mode=restrict need=tgt context=rights_freedoms "The law of the junta deprived the monks of rights."
v disperse|break_up|scatter|drive_back|push_back|clear|remove|dislodge + obj:protester|demonstrator|crowd|protest|rally|demonstration|march|student|striker|sit-in|gathering|camp|mob|thousand|hundred|blockade tgt=obj|obj.of|obj.by mode=restrict need=src weight=0.9 "Police dispersed the demonstrators." => police > demonstrators
v disqualify|bar|exclude|ban|strike_off + from:run|election|office|ballot|poll|politics|voting|race|stand|standing|running|contest tgt=obj mode=restrict context=election need=tgt "The court disqualified the candidate from the election." => court > candidate
v conscript|draft|press-gang|forcibly_recruit tgt=obj mode=restrict need=both weight=0.6 "The army conscripted the villagers." => army > villagers
v impose|introduce|enact|pass|adopt + obj:restriction|curb|ban|censorship-law|security-law|anti-terror-law|law tgt=on|obj.on|against|obj.against mode=restrict need=power weight=0.7 "The junta imposed curbs on the press." => junta
n crackdown|clampdown|repression|persecution|suppression|oppression|purge src=by|poss|mod|from|holder tgt=on|against|of mode=restrict cameo=175 need=both context=repression weight=0.9 "The persecution of monks by the junta continued." => junta > monks
n blockade|siege + of                      src=by|poss|mod|holder tgt=of|against mode=restrict need=both weight=0.8 "The siege of the rebels by the army went on." => army > rebels
n harassment|intimidation                  src=by|poss|mod|from tgt=of mode=restrict need=both weight=0.8 "The intimidation of judges by the militia went on." => militia > judges

# censor (CAMEO 1722 here)
v censor|silence|muzzle|gag|jam|block|ban|suspend|shut_down|close|shut|close_down|take_off|raid|revoke + obj:newspaper|website|radio-station|broadcaster|channel|television-station|television|station|magazine|newspaper-licence|social-media|twitter|facebook|internet|site|broadcast|radio|publication|web-site|internet-access|press|media|weekly|daily|foreign-media tgt=obj|obj.of|to|obj.to mode=censor context=rights_freedoms need=src "Authorities shut down a newspaper." => authorities
v impose|tighten|order|enforce|introduce + obj:censorship|news-blackout|blackout|information-blackout|gag-order|media-blackout|press-censorship|media-restriction|reporting-ban tgt=on|obj.on|of|obj.of mode=censor context=rights_freedoms need=src "The junta imposed censorship." => junta
v cut|cut_off|block|disrupt|restrict|shut_off|disconnect|jam + obj:internet|phone|phone-line|internet-access|communication|mobile-network|telephone|signal|broadcast|network tgt=to|obj.to|in|of mode=censor need=src "The junta blocked the internet." => junta
n censorship                               src=by|poss|mod tgt=of mode=censor need=both weight=0.8 "The censorship of journalists by the junta grew." => junta > journalists

# curfew, martial law (CAMEO 1723, 1724)
v impose|declare|order|extend|announce|clamp|enforce|slap|reimpose|introduce|decree|maintain|tighten + obj:curfew|night-curfew|night-time-curfew|stay-at-home-order|dusk-to-dawn-curfew tgt=on|obj.on|in mode=curfew need=src "The army imposed a curfew." => army
v place|put + under:curfew                 tgt=obj mode=curfew need=src "The army put the town under curfew." => army
v impose|declare|proclaim|extend|decree|announce|introduce|renew|order + obj:martial-law|state-of-emergency|emergency-rule|emergency|state-of-siege|emergency-law|president's-rule|direct-rule|military-rule|emergency-power|emergency-measure tgt=on|obj.on|in mode=martial-law need=src "The president declared martial law." => president
v place|put + under:martial-law|emergency-rule|military-rule|emergency tgt=obj mode=martial-law need=src "The president placed the province under martial law." => president

# withhold, cyber, misinformation (CAMEO 176)
v withhold|deny|block|delay|divert|hold_up|confiscate|intercept|impede|obstruct + obj:food|food-aid|medicine|relief-supply|wage|salary|pension|aid-convoy|relief-convoy|supply|convoy|water|payment|humanitarian-aid|pay|vaccine|grain tgt=from|obj.from|to|iobj|obj.to|obj.of|for mode=withhold need=src weight=0.9 "The militia withheld food from the villagers." => militia > villagers
v hack|hack_into|break_into|breach|infiltrate|penetrate|deface|disrupt|compromise + obj:website|computer|network|server|system|email|account|database|web-site|site|computer-system|computer-network tgt=obj.of|of|obj.poss|obj.mod|obj mode=cyber context=cyber need=any "Hackers defaced the website of the ministry." => hackers > ministry
v launch|carry_out|conduct|mount|stage|wage + obj:cyberattack|cyber-attack|hacking-attack|ransomware-attack|denial-of-service-attack|cyber-operation|cyber-campaign|ddos-attack tgt=on|against|obj.on|obj.against mode=cyber context=cyber need=src "Hackers launched a cyberattack on the ministry." => hackers > ministry
n cyber-attack|cyberattack|hacking-attack|ransomware-attack|hack|hacking src=by|from|poss|mod|holder tgt=on|against|of mode=cyber context=cyber need=any weight=0.8 "A cyberattack by Russian hackers hit the bank." => russian
v spread|peddle|circulate|disseminate|broadcast|plant + obj:disinformation|propaganda|misinformation|fake-news|falsehood|lie|rumor|rumour tgt=about|against|obj.about|obj.against mode=misinformation context=misinformation need=src "Russia spread disinformation about Ukraine." => russia > ukraine
v run|wage|launch|conduct|mount + obj:disinformation-campaign|propaganda-campaign|smear-campaign|influence-campaign|information-war tgt=against|obj.against|about mode=misinformation context=misinformation need=src "Russia ran a disinformation campaign against Ukraine." => russia > ukraine
v rig|falsify|steal|manipulate + obj:election|vote|ballot|result|referendum|poll tgt=obj.of|against mode=misinformation context=election need=src weight=0.7 "The junta rigged the election." => junta
v hold|use + as:shield|human-shield|hostage|collateral tgt=obj mode=arrest need=tgt weight=0.9 "The militia used the villagers as shields." => militia > villagers
v force|compel|coerce + xcomp              tgt=obj|xsubj mode=restrict need=both weight=0.7 "The army forced the villagers to work." => army > villagers
v force|compel|coerce|press|strong-arm + into tgt=obj mode=restrict need=both weight=0.7 "The army forced the villagers into labour." => army > villagers
v annex|occupy tgt=obj|obj.of|obj.poss mode=seize need=src weight=0.9 "Iraq annexed Kuwait." => iraq > kuwait
