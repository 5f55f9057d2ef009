# COOPERATE: patterns (docs/lexicon.md; codes and modes: ontology.toml)

[COOPERATE]
v cooperate|collaborate|team_up            src=subj tgt=with need=src
v hold|conduct|stage|begin|start|launch|carry_out + obj:exercise|drill|maneuver|manoeuvre + with  src=subj tgt=with|obj.with recip cameo=062 context=military
n exercise|drill|maneuver + mod:joint|bilateral|combined|multinational src=mod|by|between|of|holder tgt=with|between recip cameo=062 context=military need=src "The bilateral exercise by Kenya with the rebels went on."
n manoeuvre + mod:joint|bilateral|combined|multinational src=mod|by|between|of|holder tgt=with|between recip cameo=062 context=military need=src "The bilateral manoeuvre by Kenya with the rebels went on."
v exchange|swap + obj:prisoner|information|intelligence|technology|envoy|body src=subj tgt=with|obj.with recip cameo=064 "Kenya exchanged prisoners with the rebels."
v share + obj:intelligence|information|data|technology|expertise src=subj tgt=with|obj.with recip cameo=064
v trade                                    src=subj tgt=with need=both weight=0.7 cameo=061
v extradite                                src=subj tgt=to|obj cameo=063
v export|sell + to                         src=subj tgt=to need=powers cameo=061
v import|buy|purchase + from               src=subj tgt=from need=both cameo=061
v sell|supply + iobj                       src=subj tgt=iobj need=both cameo=061
v hand_over|turn_over|transfer + to        src=subj tgt=to need=both weight=0.8
n cooperation + between                   src=between|mod|of tgt=with recip need=src weight=0.4 id=cooperate.cooperation-between
v launch|open|inaugurate|build + obj:project|pipeline|venture|plant + with src=subj tgt=with|obj.with recip cameo=061
v develop + obj:project|pipeline|venture|plant + with src=subj tgt=with|obj.with recip cameo=061

# military (CAMEO 062)
set $cooperate_joint_exercise joint-exercise joint-drill joint-maneuver joint-manoeuvre joint-patrol joint-training war-game-joint joint-operation joint-raid joint-mission joint-war-game bilateral-exercise combined-exercise multinational-exercise
v hold|conduct|stage + obj:$cooperate_joint_exercise tgt=with|obj.with|between recip=yes cameo=062 context=military need=src "The Danish navy held joint exercises with the Polish navy."
v begin + obj:$cooperate_joint_exercise tgt=with|obj.with|between recip=yes cameo=062 context=military need=src "The Danish navy began joint exercises with the Polish navy."
v start|launch|carry_out + obj:$cooperate_joint_exercise tgt=with|obj.with|between recip=yes cameo=062 context=military need=src "The Danish navy started joint exercises with the Polish navy."
v open + obj:$cooperate_joint_exercise tgt=with|obj.with|between recip=yes cameo=062 context=military need=src "The Danish navy opened joint exercises with the Polish navy."
v complete|wrap_up|kick_off + obj:$cooperate_joint_exercise tgt=with|obj.with|between recip=yes cameo=062 context=military need=src "The Danish navy completed joint exercises with the Polish navy."
v continue + obj:$cooperate_joint_exercise tgt=with|obj.with|between recip=yes cameo=062 context=military need=src "The Danish navy continued joint exercises with the Polish navy."
v undertake|run|perform + obj:$cooperate_joint_exercise tgt=with|obj.with|between recip=yes cameo=062 context=military need=src "The Danish navy undertook joint exercises with the Polish navy."
set $cooperate_exercise exercise drill maneuver manoeuvre war-game patrol naval-exercise military-exercise military-drill training
v hold|conduct|stage + obj:$cooperate_exercise + with tgt=with|obj.with recip=yes cameo=062 context=military need=two "The Danish navy held exercises with the Polish navy."
v begin + obj:$cooperate_exercise + with tgt=with|obj.with recip=yes cameo=062 context=military need=two "The Danish navy began exercises with the Polish navy."
v start|launch|carry_out + obj:$cooperate_exercise + with tgt=with|obj.with recip=yes cameo=062 context=military need=two "The Danish navy started exercises with the Polish navy."
v open + obj:$cooperate_exercise + with tgt=with|obj.with recip=yes cameo=062 context=military need=two "The Danish navy opened exercises with the Polish navy."
v complete + obj:$cooperate_exercise + with tgt=with|obj.with recip=yes cameo=062 context=military need=two "The Danish navy completed exercises with the Polish navy."
v exercise|drill|train + with              recip=yes cameo=062 context=military need=two weight=0.8
v train|exercise|operate + adv:together|jointly tgt=with recip=yes cameo=062 context=military need=two weight=0.7 "Danish soldiers and Polish soldiers trained together."
v patrol + adv:together|jointly tgt=with recip=yes cameo=062 context=military need=two weight=0.7 "Danish soldiers and Polish soldiers patrolled together."
v fight + adv:together|jointly tgt=with recip=yes cameo=062 context=military need=two weight=0.7 "Danish soldiers and Polish soldiers fought together."
n joint-operation|joint-manoeuvre|joint-training|joint-war-game src=mod|by|between|of|holder|poss tgt=with|between recip=yes cameo=062 context=military need=two weight=0.9
n joint-raid src=mod|by|between|of|holder|poss tgt=with|between recip=yes cameo=062 context=military need=two weight=0.9
v band_together|work_together|collaborate|liaise tgt=with|against.with recip=yes need=two weight=0.9
v coordinate|partner|co-operate tgt=with|against.with recip=yes need=two weight=0.9
v join + obj:force                         tgt=with recip=yes need=two "Kenya joined forces with Uganda."
v cooperate|collaborate|co-operate + with|in|on tgt=with recip=yes need=two cameo=060 "Kenya collaborated with Uganda."
v work + with + xcomp:fight|combat|build|develop|improve|secure|stop|resolve|protect tgt=with need=both weight=0.6 "Kenya worked with Uganda to fight smuggling."
v coordinate|synchronize|harmonize + obj tgt=with|obj.with recip=yes need=two weight=0.6 "Kenya coordinated its statements with Uganda."
v synchronise|coordinate_with + obj tgt=with|obj.with recip=yes need=two weight=0.6 "Kenya synchronised its patrols with Uganda."

# trade, economy (CAMEO 061)
v trade                                    tgt=with need=both cameo=061 context=economic weight=0.8 "Ghana trades with Togo." => ghana > togo
set $cooperate_oil oil gas natural-gas grain wheat crude coal electricity uranium rice cotton steel beef corn car plane aircraft jet submarine frigate warship reactor fighter-jet arm arms weapon missile
v supply + obj:$cooperate_oil tgt=to|iobj|obj.to need=both cameo=061 context=economic weight=0.8 "Qatar supplied gas to Pakistan." => qatar > pakistan
v deliver + obj:$cooperate_oil tgt=to|iobj|obj.to need=both cameo=061 context=economic weight=0.8 "Qatar delivered gas to Pakistan." => qatar > pakistan
set $cooperate_trade trade commerce import export trade-link bilateral-trade flight air-link rail-link trade-relation economic-cooperation air-service ferry-service
v resume|restore|begin + obj:$cooperate_trade tgt=with|obj.with|between|obj.between|to|from|obj.from recip=yes need=two cameo=061 context=economic "India resumed trade with Pakistan."
v start + obj:$cooperate_trade tgt=with|obj.with|between|obj.between|to|from|obj.from recip=yes need=two cameo=061 context=economic "India started trade with Pakistan."
v boost|expand|increase + obj:$cooperate_trade tgt=with|obj.with|between|obj.between|to|from|obj.from recip=yes need=two cameo=061 context=economic "India boosted trade with Pakistan."
v open + obj:$cooperate_trade tgt=with|obj.with|between|obj.between|to|from|obj.from recip=yes need=two cameo=061 context=economic "India opened trade with Pakistan."
v liberalize|liberalise|restart + obj:$cooperate_trade tgt=with|obj.with|between|obj.between|to|from|obj.from recip=yes need=two cameo=061 context=economic "India liberalized trade with Pakistan."
set $cooperate_joint_venture joint-venture joint-project joint-commission joint-committee joint-company free-trade-zone customs-union common-market pipeline railway joint-fund economic-zone monetary-union joint-task-force
set $cooperate_cooperation cooperation co-operation economic-tie trade-tie collaboration economic-cooperation military-cooperation defense-cooperation security-cooperation bilateral-cooperation partnership
v deepen|boost|expand + obj:$cooperate_cooperation tgt=with|obj.with|between|obj.between recip=yes need=two cameo=060 weight=0.8 "India deepened its cooperation with Bhutan."
v strengthen + obj:$cooperate_cooperation tgt=with|obj.with|between|obj.between recip=yes need=two cameo=060 weight=0.8 "India strengthened its cooperation with Bhutan."
v enhance|broaden|widen + obj:$cooperate_cooperation tgt=with|obj.with|between|obj.between recip=yes need=two cameo=060 weight=0.8 "India enhanced its cooperation with Bhutan."
v develop + obj:$cooperate_cooperation tgt=with|obj.with|between|obj.between recip=yes need=two cameo=060 weight=0.8 "India developed its cooperation with Bhutan."
v intensify|step_up|increase + obj:$cooperate_cooperation tgt=with|obj.with|between|obj.between recip=yes need=two cameo=060 weight=0.8 "India intensified its cooperation with Bhutan."
v promote + obj:$cooperate_cooperation tgt=with|obj.with|between|obj.between recip=yes need=two cameo=060 weight=0.8 "India promoted its cooperation with Bhutan."
v upgrade|extend + obj:$cooperate_cooperation tgt=with|obj.with|between|obj.between recip=yes need=two cameo=060 weight=0.8 "India extended its cooperation with Bhutan."
set $cooperate_cooperation_ cooperation co-operation military-cooperation economic-cooperation security-cooperation intelligence-sharing collaboration
v resume|restore|begin|start + obj:$cooperate_cooperation_ tgt=with|obj.with|between|obj.between recip=yes need=two cameo=060
v launch|renew|establish + obj:$cooperate_cooperation_ tgt=with|obj.with|between|obj.between recip=yes need=two cameo=060 "India launched cooperation with Bhutan."
v restart + obj:$cooperate_cooperation_ tgt=with|obj.with|between|obj.between recip=yes need=two cameo=060 "India restarted cooperation with Bhutan."

# judicial, intelligence (CAMEO 063, 064)
set $cooperate_suspect suspect fugitive general criminal war-criminal defendant trafficker murderer militant prisoner terrorist drug-lord national citizen convict gangster dissident warlord
v extradite                                tgt=to|obj need=src cameo=063 context=legal "Colombia extradited the drug lord."
n extradition                              src=by|from|poss|holder tgt=to need=both cameo=063 context=legal weight=0.8 "The extradition of the trafficker by Colombia to the United States took years." => colombia > united states
set $cooperate_intelligence intelligence information data technology expertise classified-information experience evidence know-how intelligence-information secret
v share|exchange|swap + obj:$cooperate_intelligence tgt=with|obj.with|to|between recip=yes need=two cameo=064 context=intelligence "Jordan shared intelligence with Britain."
v pass + obj:$cooperate_intelligence tgt=with|obj.with|to|between recip=yes need=two cameo=064 context=intelligence "Jordan passed intelligence with Britain."
v trade|pool + obj:$cooperate_intelligence tgt=with|obj.with|to|between recip=yes need=two cameo=064 context=intelligence "Jordan traded intelligence with Britain."
v exchange|swap + obj:ambassador|envoy|gift|delegation|student|expert|military-delegation tgt=with|obj.with recip=yes need=two cameo=060 "Chad exchanged ambassadors with Niger."
n cooperation|collaboration|partnership + between src=between tgt=none recip=yes need=two cameo=060 weight=0.6 "Cooperation between India and Bhutan has grown."
n co-operation + between src=between tgt=none recip=yes need=two cameo=060 weight=0.6 "Co operation between India and Bhutan has grown."
n cooperation|collaboration|co-operation + with src=poss|by|mod|holder tgt=with recip=yes need=two cameo=060 weight=0.6
n intelligence-sharing|information-sharing src=between|by|poss|mod tgt=with|between recip=yes need=two cameo=064 context=intelligence weight=0.7 "Intelligence sharing between Jordan and Britain has grown."
n trade|commerce + between                 src=between tgt=none recip=yes need=two cameo=061 context=economic weight=0.5 "Trade between Ghana and Togo has grown."

# the general verbs and nouns of the type, where no line above asks for more
v ally|join_forces|team_up|band_together|work_together|collaborate tgt=with|against.with recip=yes need=two weight=0.9 "Kenya allied with Uganda."
v cooperate|liaise|coordinate tgt=with|against.with recip=yes need=two weight=0.9 "Kenya liaised with Uganda."
v partner|co-operate tgt=with|against.with recip=yes need=two weight=0.9 "Kenya partnered with Uganda."
n joint-operation|joint-exercise|joint-drill src=mod|by|between|of|holder|poss tgt=with|between recip=yes cameo=062 context=military need=two weight=0.9 "The joint operation of Denmark and Poland ended."
n joint-maneuver|joint-patrol|joint-manoeuvre src=mod|by|between|of|holder|poss tgt=with|between recip=yes cameo=062 context=military need=two weight=0.9 "The joint patrol of Denmark and Poland ended."
n joint-training|joint-war-game|joint-raid src=mod|by|between|of|holder|poss tgt=with|between recip=yes cameo=062 context=military need=two weight=0.9 "The joint training of Denmark and Poland ended."

# wider vocabulary: the everyday words of newswire
# goods that cross a border, and how they go
set $cooperate_good oil gas petrol diesel gasoline kerosene naphtha lng petroleum crude fuel coal coke uranium electricity power grain wheat maize corn barley rice soybean soya sugar coffee cocoa tea cotton timber beef meat mutton pork poultry chicken cattle livestock sheep camel fish shrimp fruit banana orange vegetable onion potato tomato olive-oil wine tobacco rubber copper iron iron-ore ore zinc tin nickel bauxite aluminium aluminum steel cobalt lithium titanium diamond gold phosphate fertilizer fertiliser cement chemical textile garment cloth machinery machine tractor truck lorry bus car locomotive turbine transformer computer chip semiconductor aircraft airliner plane jet fighter-jet helicopter ship tanker submarine frigate corvette warship reactor missile tank drone weapon arm rifle ammunition radar satellite spare-part component goods good product commodity merchandise produce medicine vaccine technology
set $cooperate_in_return return exchange
set $cooperate_contract contract agreement deal accord barter-deal swap arrangement barter-arrangement pact treaty quota licence license
v export|sell|re-export + obj:$cooperate_good tgt=to|iobj|obj.to need=both cameo=061 context=economic weight=0.8 "Botswana exported beef to Namibia." => botswana > namibia
v ship|pump|pipe|truck|rail|export|supply|deliver|send|provide|give + obj:$cooperate_good + in:$cooperate_in_return src=subj tgt=to|iobj|obj.to need=both cameo=061 context=economic "Georgia delivered wine to Armenia in return for electricity." => georgia > armenia
v ship|pump|pipe|supply|deliver|send|provide + obj:$cooperate_good + under:$cooperate_contract src=subj tgt=to|iobj|obj.to need=both cameo=061 context=economic "Georgia delivered coal to Armenia under a contract." => georgia > armenia
v ship|pump|pipe|rail|barge|re-export|hawk + obj:oil|gas|petrol|diesel|crude|fuel|coal|electricity|power|ore|iron-ore|timber|copper|cattle|livestock|cement|steel|uranium|petroleum src=subj tgt=to|into|obj.to|through need=both cameo=061 context=economic weight=0.8 "Niger pumped crude to Benin." => niger > benin
v ship|pump|pipe|supply|deliver|provide + obj:$cooperate_good + for:price|fee|cash|payment src=subj tgt=to|iobj|obj.to need=both cameo=061 context=economic "Niger supplied uranium to Japan for cash." => niger > japan
v import|buy|purchase|order|acquire|procure|obtain|source + obj:$cooperate_good src=subj tgt=from|obj.from need=both cameo=061 context=economic weight=0.8 "The government of Nepal imported rice from India." => nepal > india
v take + obj:delivery                      src=subj tgt=from|obj.from need=both cameo=061 context=economic "The Peruvian army took delivery of missiles from the French government." => peruvian army > french government
v barter|swap|trade|exchange + obj:$cooperate_good + for src=subj tgt=with|to|obj.with|obj.to need=both cameo=061 context=economic "The Cuban government bartered sugar for oil with Algeria." => cuban government > algeria
v barter src=subj tgt=with|obj.with need=two recip=yes cameo=061 context=economic weight=0.8 "Mali and Niger bartered cattle." => mali + niger
v lease|rent|charter|license + obj:base|port|airfield|island|land|ship|aircraft|hangar|airbase|terminal|canal|mine|cosmodrome|pipeline|tanker|submarine|farmland|helicopter|field src=subj tgt=to|from|iobj|obj.to|obj.from need=both cameo=061 context=economic "Kazakhstan leased the cosmodrome to Russia." => kazakhstan > russia
v grant|give|extend|award|offer + obj:landing-right|fishing-right|overflight-right|transit-right|trade-privilege|tariff-preference|nation-status|trade-status|drilling-right|mining-right src=subj tgt=to|iobj|obj.to need=powers cameo=061 context=economic weight=1 "Senegal granted the Spanish fleet a trade privilege." => senegal > spanish fleet
n export|sale|delivery|shipment|supply + of:$cooperate_good src=from|by|holder|poss|mod tgt=to need=both cameo=061 context=economic weight=0.7 "Sales of missiles by Ukraine to Iraq went up." => ukraine > iraq
n import|purchase + of:$cooperate_good src=by|poss|holder|mod tgt=from need=both cameo=061 context=economic weight=0.7 "The purchase of missiles by Syria from Ukraine angered Ankara." => syria > ukraine
v flow|arrive|run|stream|start_flowing + subj:gas|oil|crude|electricity|power|water|fuel|current src=subj.mod|subj.from|from tgt=to|into|in|at need=both cameo=061 context=economic weight=0.8 "Libyan gas flowed to Italy." => libya > italy
v reach|enter + subj:gas|oil|crude|electricity|power|fuel src=subj.mod|subj.from|from tgt=obj|obj.in need=both cameo=061 context=economic weight=0.8 "Iraqi oil reached Syria on Monday." => iraq > syria
set $cooperate_traffic commercial-traffic cross-border-traffic border-trade cross-border-trade freight-traffic rail-traffic goods-traffic rail-service train-service bus-service ferry-link air-traffic mail-service postal-service telephone-link phone-link telephone-service direct-flight commercial-flight passenger-flight oil-export gas-export oil-shipment gas-shipment oil-import gas-delivery oil-delivery gas-supply oil-supply power-supply road-link shipping-line shipping-link commercial-relation economic-relation economic-link commercial-link trade-route economic-exchange cultural-exchange bilateral-trade trade
v resume|restore|begin|start|open|restart|reopen|launch|re-establish|revive|renew|reinstate|inaugurate|expand|boost|increase|double + obj:$cooperate_traffic src=subj tgt=with|obj.with|between|obj.between|to|obj.to|from|obj.from recip=yes need=two cameo=061 context=economic weight=0.9 "Algeria and Tunisia revived border trade." => algeria + tunisia
v do|conduct|carry_on|transact|increase + obj:business|trade|commerce + with src=subj tgt=with|obj.with recip=yes need=powers cameo=061 context=economic weight=0.8 "Malaysia did business with Libya." => malaysia + libya
n trade|commerce + with src=poss|mod|by tgt=with recip=yes need=powers cameo=061 context=economic weight=0.4 "Albania's trade with Serbia has grown." => albania + serbia

# works built and run together (CAMEO 061)
set $cooperate_work station power-station plant power-plant factory refinery dam bridge pipeline railway railroad line rail-line road highway motorway tunnel port terminal airport canal field gas-field oilfield mine shipyard reactor hospital university school laboratory research-centre research-center satellite telescope cable power-line ferry border-crossing border-post customs-post crossing border-market market industrial-park park fund bank centre center company venture project
v build|construct|finance|fund|run|operate|open|launch|design|dredge|complete|develop|own|inaugurate|commission|exploit|explore|mine|drill|manage|survey|study|monitor|host|produce|manufacture|assemble|map|chart|mark|restore|clean_up|administer|govern|protect|organise|organize|rescue|launch + adv:jointly|together src=subj tgt=with|obj.with recip=yes need=two cameo=061 context=economic weight=0.8 "Iran and Armenia jointly built a dam on the river." => iran + armenia
v go|come + into:operation|service + subj:pipeline|railway|bridge|rail-line|power-line|cable|line|link|ferry|tunnel|canal src=subj.between|subj.acl.obj tgt=subj.acl.with|subj.acl.to recip=yes need=two cameo=061 context=economic weight=0.8 "A pipeline between Iran and Iraq went into operation." => iran + iraq
v co-produce|coproduce|co-develop|co-finance|co-found|co-sponsor|co-host|co-fund src=subj tgt=with|obj.with recip=yes need=two cameo=061 context=economic weight=0.7
v inaugurate|open|launch|commission|complete|build|unveil|dedicate|construct|finish|reopen + obj:$cooperate_work src=obj.between tgt=none recip=yes need=two cameo=061 context=economic "Engineers completed a pipeline between Zambia and Botswana." => zambia + botswana
set $cooperate_joint_work joint-commission joint-committee joint-company joint-task-force free-trade-zone customs-union common-market economic-zone monetary-union finance-station finance-plant finance-dam finance-bridge finance-pipeline finance-railway finance-road finance-port build-station build-plant build-dam build-bridge build-pipeline build-railway build-road build-port build-refinery fund-station fund-plant fund-dam fund-bridge fund-railway fund-road fund-hospital own-plant own-refinery own-port run-plant run-port operate-port joint-plant joint-station joint-factory joint-refinery joint-bridge joint-dam joint-pipeline joint-railway joint-line joint-port joint-bank joint-university joint-centre joint-center joint-hospital joint-satellite joint-fund joint-airline joint-market joint-venture joint-project joint-force joint-command joint-unit joint-brigade joint-battalion joint-secretariat joint-programme joint-program joint-initiative joint-study joint-team joint-headquarters joint-border-post joint-crossing joint-laboratory joint-mission joint-post cross-border-pipeline cross-border-bridge cross-border-railway cross-border-market cross-border-line border-market border-bridge friendship-bridge
v inaugurate|open|launch|commission|complete|build|develop|unveil|dedicate|construct|finish|start|begin|set_up|establish|form|create|found|run|operate|fund|finance|sponsor|field|start_up + obj:$cooperate_joint_work src=subj tgt=with|obj.with|between|obj.between recip=yes need=two cameo=061 context=economic weight=0.9 "Laos and Thailand opened a joint power plant." => laos + thailand
v link|connect|join|hook|synchronize|synchronise|interconnect + obj:grid|power-grid|electricity-grid|network|railway|system|market|currency src=subj tgt=with|to|obj.with recip=yes need=powers cameo=061 context=economic weight=0.8 "Estonia linked its grid to Finland." => estonia + finland
v build|lay|construct + obj:pipeline|railway|road|bridge|cable|rail-line|line + to|with src=subj tgt=to|with|obj.to|obj.with need=powers cameo=061 context=economic weight=0.7 "Iraq built a pipeline to Jordan." => iraq > jordan
v launch|orbit + obj:satellite|probe|astronaut|cosmonaut|spacecraft src=subj tgt=for|obj.for|obj.mod|obj.poss|with need=powers cameo=061 context=technology "India launched a satellite for Vietnam." => india > vietnam

# troops and police side by side (CAMEO 062)
set $cooperate_joint_ops joint-exercise joint-drill joint-maneuver joint-manoeuvre joint-patrol joint-operation joint-raid joint-mission joint-sweep joint-training joint-wargame joint-game joint-flight joint-sortie joint-rehearsal joint-search joint-investigation joint-crackdown joint-effort joint-offensive bilateral-drill bilateral-maneuver bilateral-manoeuvre combined-drill combined-operation combined-patrol cross-border-patrol trilateral-exercise trilateral-drill multinational-drill multilateral-exercise coordinated-patrol
v mount|undertake|run|perform|execute|hold|conduct|stage|carry_out|start|launch|begin|lead|organise|organize|complete|conclude|wrap_up|end|finish|resume|kick_off|send_out|continue|fly|host|initiate|have + obj:$cooperate_joint_ops src=subj tgt=with|obj.with|between|obj.between|alongside recip=yes cameo=062 context=military need=two weight=0.95 "Ghana mounted joint patrols with Togo." => ghana + togo
v mount|undertake|execute|organise|organize|conclude|host|end|finish|resume|lead|put_on + obj:exercise|drill|maneuver|manoeuvre|war-game|patrol|wargame|naval-exercise|military-exercise|military-drill|war-exercise + with src=subj tgt=with|obj.with recip=yes need=two cameo=062 context=military "Oman mounted a naval exercise with Pakistan." => oman + pakistan
v rehearse|practise|practice|simulate|drill + adv:together|jointly src=subj tgt=with recip=yes need=two cameo=062 context=military weight=0.8 "Soldiers of Tunisia and marines of Algeria practised together." => soldiers + marines
v rehearse|practise|practice + obj:rescue|evacuation|firefighting|landing|search|assault|boarding|manoeuvre|maneuver|refuelling|drill|defence|defense|interception|parachute-jump + with src=subj tgt=with|obj.with recip=yes need=two cameo=062 context=military weight=0.8 "Tunisian marines rehearsed a landing with French commandos." => tunisian + french
v train|exercise|drill|patrol|sail|fly|operate|serve|practise|practice|manoeuvre|maneuver + alongside src=subj tgt=alongside recip=yes need=two cameo=062 context=military weight=0.8 "Irish soldiers trained alongside Austrian troops." => irish + austrian
v train|patrol|sail|deploy|operate|fly + with src=subj tgt=with recip=yes need=powers cameo=062 context=military weight=0.7 "Irish soldiers patrolled with Austrian troops." => irish + austrian
v search|sweep|comb|hunt|pursue|investigate|probe|dismantle|raid|bust|smash|break_up|clear|demine|guard|police|secure|uncover|foil|seize + adv:jointly|together src=subj tgt=with recip=yes need=two cameo=062 weight=0.7 "Spanish police and Moroccan troops jointly dismantled a smuggling ring." => spanish + moroccan
v join + obj:exercise|drill|manoeuvre|maneuver|patrol|war-game|hunt|search|operation|investigation + with src=subj tgt=with|obj.with recip=yes need=two cameo=062 weight=0.7 "Italy joined the search with Malta." => italy + malta
v work|act|operate + adv:together|jointly|closely|hand|alongside src=subj tgt=with|alongside recip=yes need=two cameo=060 weight=0.7 "Spanish police and Moroccan troops acted together against smugglers." => spanish + moroccan
v work + in:hand|tandem|concert|partnership|cooperation|collaboration src=subj|xcomp.subj|xsubj tgt=with|in.with|xsubj recip=yes need=two cameo=060 weight=0.8 "Swiss detectives worked in tandem with Italian prosecutors." => swiss + italian
v work + alongside|with src=subj tgt=alongside|with recip=yes need=powers cameo=060 weight=0.5 "Swiss police worked alongside Italian prosecutors." => swiss + italian
v coordinate|combine|pool|join|unite|merge + obj:effort|force|resource|operation|patrol|air-defence|air-defense|policy|search|strategy|hand src=subj tgt=with|obj.with recip=yes need=two cameo=060 weight=0.8 "Niger and Chad pooled their resources." => niger + chad


# handing over suspects and convicts (CAMEO 063)
v hand_over|extradite|turn_over|transfer|surrender|deliver|return|send_back|fly|send + to + obj:$cooperate_suspect|fugitive|convict|criminal|war-criminal|gangster|trafficker|smuggler|murderer|killer|embezzler|hijacker|accomplice|banker|swindler|fraudster|mobster|defendant|bomber src=subj tgt=to|obj.to need=src cameo=063 context=legal weight=0.95 "The government of Panama returned the fugitive to the Spanish authorities." => panama > spanish authorities
v hand_over|turn_over|transfer|surrender|deliver|return + for|to + xcomp:face|stand|serve|answer src=subj tgt=to|xcomp.to|obj need=both cameo=063 context=legal weight=0.9 "Greece transferred the soldier to the Norwegian authorities to stand trial." => greece > norwegian authorities
v send|put|bring|fly + adv:home|back + xcomp:serve|face|stand src=subj tgt=to|obj need=powers cameo=063 context=legal weight=0.8 "The Laotian authorities sent two Thai rebels home to face trial." => laotian > thai
n handover|transfer|surrender|rendition + of + to src=by|from|poss|holder tgt=to need=powers cameo=063 context=legal weight=0.7 "The handover of the suspect by Cyprus to Ireland took a year." => cyprus > ireland

# information, evidence, technology (CAMEO 064)
set $cooperate_info intelligence information data datum technology expertise know-how experience evidence file dossier image satellite-image imagery photograph photo footage record fingerprint sample database list name tip tip-off lead warning transcript message recording tape intercept map chart coordinate blueprint document finding report statistic secret code forecast research-result intelligence-report flight-data radar-data bank-record passport-detail detail password phone-record dna location whereabouts identity address
v share|exchange|swap|pool|trade|compare + obj:$cooperate_info src=subj tgt=with|obj.with|to|between|obj.between recip=yes need=powers cameo=064 context=intelligence weight=0.9 "Norway shared photographs of the wreck with Russian police." => norway + russian
v exchange|swap|pool|trade|share|compare + obj:$cooperate_info src=subj tgt=none recip=yes need=two cameo=064 context=intelligence weight=0.7 "Norway and Iceland exchanged data on Russian submarines." => norway + iceland
v pass|pass_on|give|hand|hand_over|turn_over|send|supply|provide|furnish|relay|transmit|forward|transfer|deliver|communicate|convey|feed|leak|slip + obj:$cooperate_info src=subj tgt=to|iobj|obj.to need=powers cameo=064 context=intelligence weight=0.9 "Kuwait passed dossiers on the smugglers to Lebanon." => kuwait > lebanon
v pass|pass_on|give|hand|hand_over|turn_over|send|supply|provide|relay|transmit|forward|transfer|convey + obj:$cooperate_info + to:counterpart|ally|colleague|partner src=subj tgt=to need=both cameo=064 context=intelligence weight=0.8 "Kuwaiti police passed dossiers to counterparts in Lebanon." => kuwaiti police > counterparts
v supply|provide|furnish|present + with:$cooperate_info src=subj tgt=obj need=powers cameo=064 context=intelligence weight=0.9 "Kuwait furnished Lebanese investigators with recordings." => kuwait > lebanese investigators
v tip_off|alert|warn_of|forewarn src=subj tgt=obj need=powers cameo=064 context=intelligence weight=0.6 "Serbian police tipped off the Austrian police." => serbian police > austrian police
v transfer|license + obj:technology|know-how|reactor-technology|missile-technology|expertise src=subj tgt=to|obj.to need=both cameo=064 context=technology "Canada transferred nuclear technology to Romania." => canada > romania
v exchange|swap|trade + obj:spy|agent|diplomat|teacher|scientist|athlete|artist|professor|journalist|officer|liaison-officer src=subj tgt=with|obj.with|for|obj.for|between recip=yes need=two cameo=064 weight=0.7 "Poland exchanged liaison officers with Latvia." => poland + latvia
n exchange|swap + of:prisoner|intelligence|information|data|spy|technology|student|expert|envoy|good|visit src=between|by|mod|poss tgt=with|between recip=yes need=two cameo=064 weight=0.6 "The exchange of information between Malta and Cyprus goes on." => malta + cyprus
