# Named sets of lemmas used by the patterns of all files: `set $name word word ...` (docs/lexicon.md).

# verbs whose subject does what their object noun names: "launched an attack", "held talks"
set $light launch mount carry conduct stage make give hold issue offer take lead deliver wage commit perpetrate stage order begin start stop end resume continue plan step intensify ramp escalate increase renew expand execute undertake organize organise pay receive host announce claim reach sign halt call
# nouns that hold the event noun after "of": "a series of attacks", "the outcome of the talks"
set $container series round wave number spate string lot pair set campaign spree kind type form part act dozens hundreds thousands outcome result couple handful barrage flurry week day month year host range array  ton tonne tons kg kilogram kilogramme kilo pound gallon barrel truckload planeload shipload boatload convoy worth amount quantity batch piece consignment cargo package total volley hail salvo rain stream succession sequence bout period act exchange possibility resumption continuation start end beginning level case form piece sort sense state variety collection majority mission delegation contingent force group dozen hundred thousand million billion

set $deal agreement deal accord pact treaty understanding memorandum compromise settlement contract arrangement framework protocol consensus
set $talks talk negotiation discussion dialogue consultation meeting summit conference session conversation
set $ceasefire ceasefire truce cease-fire armistice cessation
set $attack attack assault raid offensive strike operation airstrike bombardment incursion bombing ambush invasion onslaught campaign
set $sanction sanction embargo tariff penalty restriction fine ban measure blacklist
set $ties tie relation relationship link contact cooperation
set $aid aid assistance relief food medicine money fund grant loan support help supply donation package shelter tent dollar euro million billion humanitarian weapon arm ammunition equipment missile drone vaccine wheat grain fuel
set $troops troop force soldier army military unit brigade battalion division contingent warship ship destroyer carrier fleet aircraft jet tank plane bomber regiment navy personnel peacekeeper submarine helicopter reinforcement marine paratrooper
set $captive prisoner hostage captive detainee soldier journalist inmate activist crew sailor pilot worker dissident protester opposition leader
set $weapons missile rocket artillery mortar shell weapon warhead torpedo
set $protest protest demonstration rally march sit-in vigil walkout
set $person people person man woman child civilian soldier policeman officer protester villager journalist resident worker fighter militant rebel student leader official passenger bystander demonstrator guard driver family member commander general
set $visitor leader president minister premier delegation envoy official counterpart chancellor king emir ambassador secretary general chief senator lawmaker negotiator

# prepositions that may stand as a slot (`+ against:...`) or as a step of a role (`tgt=obj.against`)
set $preposition about above across after against ahead along alongside amid among around as aside at away before behind below beneath beside between beyond by despite down during following for from in inside into near next of off on onto out outside over past per since through throughout to toward towards under underneath until up upon via with within without with
# verbs of speaking, and who may speak for a power
set $say say announce declare state tell insist stress add warn argue maintain reiterate repeat note claim emphasize emphasise
# verbs that start, hold, stop, or go on with a meeting
set $hold hold have conduct open begin start resume continue conclude end finish launch host restart enter complete renew reopen convene hold_up carry_on pursue wrap_up kick_off undertake
set $begin begin start launch open resume restart initiate undertake stage mount conduct lead carry_out order announce step_up
set $stop stop halt end suspend cease freeze discontinue terminate cut withhold stop block pause interrupt
set $give give provide send deliver supply donate grant ship airlift dispatch contribute extend allocate distribute release rush disburse lend earmark transfer hand_over channel
set $impose impose slap announce adopt approve extend renew introduce levy tighten apply widen enact expand reimpose reinstate toughen broaden declare order clamp
set $lift lift ease relax loosen remove scrap drop waive soften abolish cancel end revoke rescind repeal suspend reverse roll_back
set $envoy ambassador envoy diplomat consul representative attache d'affaires
set $inspector inspector observer monitor investigator mission expert team auditor prosecutor
set $abuse abuse torture atrocity violation genocide killing massacre repression crackdown execution murder mistreatment oppression
set $warcrime war-crime genocide atrocity massacre ethnic-cleansing
set $corruption corruption bribery fraud embezzlement graft theft smuggling misconduct money-laundering crime
set $treason espionage treason spying sabotage conspiracy coup subversion sedition
set $opposition rebel militant insurgent guerrilla separatist opposition
set $refugee refugee migrant displaced evacuee returnee asylum-seeker exile
set $demo protest demonstration rally march sit-in vigil protest-rally protest-march mass-rally demonstrator
# prepositions that set the scene: an event noun behind one ("after the attack") counts only with both its sides named
set $scene after since during following before amid despite at in until ahead within
# what comes of an attack: "were killed during an attack on a union office"
set $outcome kill wound injure hurt die perish murder
# nouns behind "in" that lead on to whom an act is about: "marched in protest at the law", "an offensive in its war with Iraq"
set $stand defiance opposition protest response reaction retaliation reprisal revenge solidarity support favor favour violation breach war conflict struggle fight dispute battle quarrel
# verbs of what a protest is for: a participle of one tells whom it addresses ("marched demanding that the minister go")
set $pressing protest demand denounce condemn oppose call press urge force persuade convince push pressure decry reject voice express show urge ask blame accuse criticize criticise
