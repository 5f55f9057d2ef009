# THREATEN: patterns (docs/lexicon.md; codes and modes: ontology.toml)

[THREATEN]
v threaten + xcomp:attack|bomb|strike|invade|kill|destroy|use|shell|fire|retaliate|launch|annihilate|execute|shoot|respond|wage|avenge|hit|target|raid src=subj tgt=xcomp.obj|xcomp.against|xcomp.on|obj|xcomp.obj.on mode=violence
v threaten + xcomp:expel|deport src=subj tgt=xcomp.obj mode=expel "Kenya threatened to deport the rebels."
v threaten + xcomp:arrest|prosecute|sue|jail|detain|charge src=subj tgt=xcomp.obj|xcomp.against mode=arrest
v threaten + xcomp:annex|occupy|seize|invade src=subj tgt=xcomp.obj|xcomp.obj.of mode=territory "Iraq threatened to annex Kuwait."
v threaten + xcomp:veto|boycott|withdraw|quit|walk|leave|resign src=subj tgt=xcomp.obj|xcomp.from|xcomp.with|xcomp.obj.of|obj "Kenya threatened to boycott the talks with Sudan."
v threaten + xcomp                         src=subj tgt=xcomp.obj|xcomp.against|xcomp.on|xcomp.with|xcomp.to|obj|xcomp.obj.of need=src
v threaten + obj:war|retaliation|attack|strike|violence|revenge|action|force src=subj tgt=obj.against|against|obj.on|on|iobj mode=violence "Kenya threatened attacks on the rebels."
v threaten + obj:$sanction|embargo         src=subj tgt=obj.against|against|obj.on|on mode=restrict "Kenya threatened sanctions against Sudan."
v threaten + with                          src=subj tgt=obj need=both
v threaten                                 src=subj tgt=obj need=both "Kenya threatened the rebels."
v warn + ccomp                             src=subj tgt=obj|ccomp.obj.with|ccomp.obj.on|ccomp.against|ccomp.on|ccomp.obj|ccsubj need=power weight=0.8
v warn + of                                src=subj tgt=obj|of.against|of.on|to need=power weight=0.8
v warn                                     src=subj tgt=obj|against need=both weight=0.9 "Kenya warned the rebels."
v issue|give|deliver|send + obj:ultimatum|warning|threat src=subj tgt=obj.to|to|iobj|obj.against|against
v vow|swear|promise|pledge + xcomp:avenge|retaliate|attack|destroy|crush|fight|punish|respond|strike|kill|eliminate|defeat|resist src=subj tgt=xcomp.obj|xcomp.against|xcomp.to|xcomp.for|against mode=violence
v vow|swear|threaten + obj:revenge|retaliation|vengeance src=subj tgt=against|obj.against|on|obj.on mode=violence "Kenya vowed revenge on the rebels."
v pledge + obj:revenge|retaliation|vengeance src=subj tgt=against|obj.against|on|obj.on mode=violence "Kenya pledged revenge on the rebels."
v promise + obj:revenge|retaliation|vengeance src=subj tgt=against|obj.against|on|obj.on mode=violence "Kenya promised revenge on the rebels."
n threat|warning + acl                     src=poss|by|from|mod|of tgt=to|against need=src "The threat by Kenya to the rebels to leave went on."
n threat|warning|ultimatum + to            src=poss|by|from|mod|holder tgt=to need=both weight=0.8 "The threat by Kenya to the rebels went on."
n ultimatum                                src=poss|by|from|mod|holder tgt=to need=src "The ultimatum by the opposition to the rebels went on."
n threat + of                              src=poss|by|from|mod tgt=against|of.against|of.on need=src weight=0.6
v brace|prepare + for:war|attack|retaliation src=subj tgt=for.with|for.by|for.from weight=0.4

# warnings and threats by what is threatened (CAMEO 131-139)
set $threaten_war war invasion bombardment air-strike airstrike military-action intervention offensive reprisal bloodshed jihad genocide
v threaten|warn_of|vow + obj:$threaten_war tgt=obj.against|against|obj.on|on|obj.of|iobj mode=violence cameo=138 "Iran threatened war against Israel." => iran > israel
v swear + obj:$threaten_war tgt=obj.against|against|obj.on|on|obj.of|iobj mode=violence cameo=138 "Iran swore war against Israel." => iran > israel
v threaten + with:war|force|attack|invasion|violence|annihilation|destruction|retaliation|death|strike|missile|bomb|military-action tgt=obj mode=violence cameo=138 "The militia threatened the villagers with death." => militia > villagers
v threaten + with:$sanction|embargo|boycott|tariff|blockade|isolation|fine tgt=obj mode=restrict cameo=132 "The European Union threatened Belarus with sanctions." => european union > belarus
v threaten + with:arrest|prosecution|jail|prison|imprisonment|trial|lawsuit tgt=obj mode=arrest cameo=132 "Police threatened the strikers with arrest." => police > strikers
v threaten + with:expulsion|deportation|eviction tgt=obj mode=expel "Kenya threatened the refugees with expulsion." => kenya > refugees
v threaten + obj:expulsion|deportation|eviction tgt=obj.of|of mode=expel "Kenya threatened the deportation of the refugees." => kenya > refugees
v threaten + obj:strike|walkout|boycott|stoppage|protest|industrial-action|hunger-strike|rally|demonstration tgt=against|obj.against|obj.of mode=none cameo=133 need=src "Miners threatened a strike against the government." => miners > government
v threaten + xcomp:strike|protest|demonstrate|march|rally|walk|picket|riot mode=none cameo=133 need=src "Miners threatened to demonstrate against the government." => miners > government
v threaten + xcomp:cut|end|sever|break|suspend|withdraw|halt|stop|freeze|downgrade|recall|reconsider|review|quit|leave|abandon|pull|scrap|cancel tgt=xcomp.obj.with|xcomp.with|xcomp.obj.to|xcomp.to|xcomp.from|xcomp.of|xcomp.obj.of|xcomp.obj mode=relations cameo=131 "Turkey threatened to cut ties with Sweden." => turkey > sweden
v threaten + obj:veto                      tgt=of|against|obj.of|obj.against|obj.on mode=none cameo=131 "Russia threatened a veto of the resolution by Norway." => russia > norway
v threaten + obj:withdrawal|secession|walkout|boycott|default|break|withdrawal-from tgt=from|with|obj.from|obj.with mode=relations need=src
v warn + of:$attack|war|consequence|retaliation|reprisal|action|force|violence|bloodshed|response|punishment|jihad tgt=obj|of.against|of.on|of.for|against|to|on mode=violence cameo=130 "Iran warned Israel of retaliation." => iran > israel
v warn + of:$sanction|embargo|penalty|tariff|fine|boycott|measure|restriction tgt=obj|of.against|of.on|of.for|against|to|on mode=restrict cameo=132 "The European Union warned Belarus of sanctions." => european union > belarus
v warn + of:arrest|prosecution|crackdown|prison|jail|detention tgt=obj|of.against|of.on|of.for|against|to mode=arrest "Police warned the marchers of arrest." => police > marchers
v warn + against                           tgt=obj|against.by|against need=power weight=0.8 "China warned the United States against interference." => china > united states
v warn + ccomp:attack|strike|retaliate|respond|bomb|invade|shoot|kill|destroy|fight|hit|crush|shell|target|act|fire|defend|avenge|punish tgt=obj|ccomp.obj|ccomp.against|ccomp.on|ccomp.to mode=violence need=power cameo=138 "Iran warned that it would attack Israel." => iran > israel
v caution|admonish                         tgt=obj need=powers weight=0.7 "China cautioned Japan." => china > japan
v menace|intimidate|blackmail|bully        tgt=obj mode=none need=both weight=0.8 "The militia menaced the villagers." => militia > villagers
v rattle + obj:saber|sabre                 tgt=at|against mode=violence need=src "Iran rattled its saber at the rebels." => iran > rebels
v declare + obj:war|jihad|holy-war         tgt=on|against|obj.on|obj.against mode=violence cameo=138 "The sect declared war on the government." => sect > government
v call + for:jihad|holy-war|uprising|war|attack|revenge|killing|assassination|death tgt=for.against|against|for.on|for.of mode=violence cameo=138 need=src "The cleric called for jihad against Israel." => cleric > israel
v give|issue|deliver + obj:ultimatum|deadline-to-leave|death-threat tgt=to|iobj|obj.to|for cameo=139 commit=deadline "Burundi gave the rebels an ultimatum." => burundi > rebels
v send + obj:ultimatum|deadline-to-leave|death-threat tgt=to|iobj|obj.to|for cameo=139 commit=deadline "Burundi sent the rebels an ultimatum." => burundi > rebels
v hand|set|present + obj:ultimatum|deadline-to-leave|death-threat tgt=to|iobj|obj.to|for cameo=139 commit=deadline "Burundi handed the rebels an ultimatum." => burundi > rebels
v issue|make|repeat + obj:threat|warning|death-threat|bomb-threat|veiled-threat tgt=to|against|obj.to|obj.against|iobj need=src "The militia issued a threat against the journalists." => militia > journalists
v renew + obj:threat|warning|death-threat|bomb-threat|veiled-threat tgt=to|against|obj.to|obj.against|iobj need=src "The militia renewed a threat against the journalists." => militia > journalists
v send|deliver + obj:threat|warning|death-threat|bomb-threat|veiled-threat tgt=to|against|obj.to|obj.against|iobj need=src "The militia sent a threat against the journalists." => militia > journalists
v give + obj:warning                       tgt=iobj|to|obj.to need=src "China gave Japan a warning." => china > japan
v serve + obj:notice|warning + on          tgt=on "The general served notice on the rebels." => general > rebels
v issue|obtain|seek + obj:warrant|arrest-warrant|red-notice tgt=for|against|obj.for|obj.against mode=arrest cameo=132 context=legal "The court issued an arrest warrant for the general."
v request + obj:warrant|arrest-warrant|red-notice tgt=for|against|obj.for|obj.against mode=arrest cameo=132 context=legal "The court requested an arrest warrant for the general."
v put + obj:bounty|price                   tgt=on|on.poss|obj.on mode=violence "Iran put a bounty on the writer."
v offer + obj:bounty                       tgt=for|obj.for|on mode=violence "The militia offered a bounty for the soldiers." => militia > soldiers
v vow|pledge|promise + obj:crackdown|punishment|action|tough-action tgt=on|against|obj.on|obj.against mode=arrest need=src "The president vowed a crackdown on the gangs." => president > gangs
v swear + obj:crackdown|punishment|action|tough-action tgt=on|against|obj.on|obj.against mode=arrest need=src "The president swore a crackdown on the gangs." => president > gangs
v threaten + obj:crackdown|punishment|action|tough-action tgt=on|against|obj.on|obj.against mode=arrest need=src "The president threatened a crackdown on the gangs." => president > gangs
v vow|pledge|promise + xcomp:crack|arrest|jail|prosecute|detain|hunt|root tgt=xcomp.on|xcomp.obj|xcomp.against mode=arrest need=src "The president vowed to crack down on the gangs." => president > gangs
v swear + xcomp:crack|arrest|jail|prosecute|detain|hunt|root tgt=xcomp.on|xcomp.obj|xcomp.against mode=arrest need=src "The president swore to crack down on the gangs." => president > gangs
v threaten + xcomp:crack|arrest|jail|prosecute|detain|hunt|root tgt=xcomp.on|xcomp.obj|xcomp.against mode=arrest need=src "The president threatened to crack down on the gangs." => president > gangs
v vow|pledge|promise + xcomp:impose|ban|close|block|sanction|blockade|tariff tgt=xcomp.obj.on|xcomp.on|xcomp.obj|xcomp.obj.against|xcomp.against|xcomp.to mode=restrict need=src "The United States vowed to impose sanctions on Iran." => united states > iran
v swear + xcomp:impose|ban|close|block|sanction|blockade|tariff tgt=xcomp.obj.on|xcomp.on|xcomp.obj|xcomp.obj.against|xcomp.against|xcomp.to mode=restrict need=src "The United States swore to impose sanctions on Iran." => united states > iran
v threaten + xcomp:impose|ban|close|block|sanction|blockade|tariff tgt=xcomp.obj.on|xcomp.on|xcomp.obj|xcomp.obj.against|xcomp.against|xcomp.to mode=restrict need=src "The United States threatened to impose sanctions on Iran." => united states > iran
v vow|pledge|promise + xcomp:expel|deport tgt=xcomp.obj mode=expel need=src "The president vowed to deport the migrants." => president > migrants
v swear + xcomp:expel|deport tgt=xcomp.obj mode=expel need=src "The president swore to deport the migrants." => president > migrants
set $threaten_oust oust topple overthrow remove drive wipe eradicate liquidate exterminate annihilate obliterate hunt hit bomb invade continue_attack step
v vow|pledge|promise + xcomp:$threaten_oust mode=violence tgt=xcomp.obj|xcomp.obj.of need=both "The rebels vowed to topple the president." => rebels > president
v swear + xcomp:$threaten_oust mode=violence tgt=xcomp.obj|xcomp.obj.of need=both "The rebels swore to topple the president." => rebels > president
v threaten + xcomp:$threaten_oust mode=violence tgt=xcomp.obj|xcomp.obj.of need=both "The rebels threatened to topple the president." => rebels > president
v consider|contemplate|mull + obj:$sanction|embargo|tariff|asset-freeze tgt=against|on|obj.against|obj.on mode=restrict need=power weight=0.8 "The European Union considered sanctions against Belarus." => european union > belarus
v weigh + obj:$sanction|embargo|tariff|asset-freeze tgt=against|on|obj.against|obj.on mode=restrict need=power weight=0.8 "The European Union weighed sanctions against Belarus." => european union > belarus
v discuss|study + obj:$sanction|embargo|tariff|asset-freeze tgt=against|on|obj.against|obj.on mode=restrict need=power weight=0.8 "The European Union discussed sanctions against Belarus." => european union > belarus
set $threaten_military_action military-action air-strike airstrike intervention invasion strike retaliation
v consider|contemplate|mull + obj:$threaten_military_action tgt=against|on|obj.against|obj.on|in|obj.in mode=violence need=power weight=0.8 "The United States considered air strikes against Syria." => united states > syria
v weigh + obj:$threaten_military_action tgt=against|on|obj.against|obj.on|in|obj.in mode=violence need=power weight=0.8 "The United States weighed air strikes against Syria." => united states > syria
n threat + of:war|force|attack|strike|invasion|violence|retaliation|military-action|jihad src=by|from|poss|mod tgt=against|to|of.against|of.on mode=violence cameo=138 need=src weight=0.8 "The threat of force by Iran against Israel remains." => iran > israel
n threat + of:$sanction|embargo|tariff     src=by|from|poss|mod tgt=against|to|of.against|of.on mode=restrict need=src weight=0.8 "The threat of sanctions by France against Mali remains." => france > mali
n threat                                   src=by|from|poss tgt=against mode=violence need=both weight=0.7 "Threats by the militia against the journalists multiplied." => militia > journalists
n arrest-warrant|death-threat              src=by|from|poss|holder tgt=for|against|to mode=arrest need=tgt context=legal weight=0.9

# the general verbs and nouns of the type, where no line above asks for more
n warning                                  src=by|from|poss tgt=to|against need=both weight=0.8
