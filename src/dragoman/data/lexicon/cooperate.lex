# COOPERATE: patterns (docs/lexicon.md; codes and modes: ontology.toml)

[COOPERATE]
v cooperate|collaborate|team_up            src=subj tgt=with need=src
v hold|conduct|stage|begin|start|launch|carry_out + obj:exercise|drill|maneuver|manoeuvre + with  src=subj tgt=with|obj.with recip cameo=062 context=military
n exercise|drill|maneuver|manoeuvre + mod:joint|bilateral|combined|multinational src=mod|by|between|of|holder tgt=with|between recip cameo=062 context=military need=src
v exchange|swap + obj:prisoner|information|intelligence|technology|envoy|body src=subj tgt=with|obj.with recip cameo=064
v share + obj:intelligence|information|data|technology|expertise src=subj tgt=with|obj.with recip cameo=064
v trade                                    src=subj tgt=with need=both weight=0.7 cameo=061
v extradite                                src=subj tgt=to|obj cameo=063
v export|sell + to                         src=subj tgt=to need=both cameo=061
v import|buy|purchase + from               src=subj tgt=from need=both cameo=061
v sell|supply + iobj                       src=subj tgt=iobj need=both cameo=061
v hand_over|turn_over|transfer + to        src=subj tgt=to need=both weight=0.8
n cooperation + between                   src=between|mod|of tgt=with recip need=src weight=0.4 id=cooperate.cooperation-between
v launch|open|inaugurate|build|develop + obj:project|pipeline|venture|plant + with src=subj tgt=with|obj.with recip cameo=061

# military (CAMEO 062)
v hold|conduct|stage|begin|start|launch|carry_out|open|complete|wrap_up|kick_off|continue|undertake|run|perform + obj:joint-exercise|joint-drill|joint-maneuver|joint-manoeuvre|joint-patrol|joint-training|war-game-joint|joint-operation|joint-raid|joint-mission|joint-war-game|bilateral-exercise|combined-exercise|multinational-exercise tgt=with|obj.with|between recip=yes cameo=062 context=military need=src "The Danish navy held joint exercises with the Polish navy."
v hold|conduct|stage|begin|start|launch|carry_out|open|complete + obj:exercise|drill|maneuver|manoeuvre|war-game|patrol|naval-exercise|military-exercise|military-drill|training + with tgt=with|obj.with recip=yes cameo=062 context=military need=two "The Danish navy held exercises with the Polish navy."
v exercise|drill|train + with              recip=yes cameo=062 context=military need=two weight=0.8 "Danish soldiers trained with Polish soldiers."
v train|exercise|operate|patrol|fight + adv:together|jointly tgt=with recip=yes cameo=062 context=military need=two weight=0.7 "Danish soldiers and Polish soldiers trained together."
n joint-exercise|joint-drill|joint-maneuver|joint-patrol|joint-operation|joint-manoeuvre|joint-training|joint-war-game|joint-raid src=mod|by|between|of|holder|poss tgt=with|between recip=yes cameo=062 context=military need=two weight=0.9 "The joint exercises of Denmark and Poland ended."
v join_forces|team_up|ally|band_together|work_together|collaborate|cooperate|liaise|coordinate|partner|co-operate tgt=with|against.with recip=yes need=two weight=0.9 "Kenya cooperated with Uganda."
v join + obj:force                         tgt=with recip=yes need=two "Kenya joined forces with Uganda."
v cooperate|collaborate|co-operate + with|in|on tgt=with recip=yes need=two cameo=060 "Kenya collaborated with Uganda."
v work + with + xcomp:fight|combat|build|develop|improve|secure|stop|resolve|protect tgt=with need=both weight=0.6 "Kenya worked with Uganda to fight smuggling."
v coordinate|synchronize|harmonize|synchronise|coordinate_with + obj tgt=with|obj.with recip=yes need=two weight=0.6 "Kenya coordinated its patrols with Uganda."

# trade, economy (CAMEO 061)
v trade                                    tgt=with need=both cameo=061 context=economic weight=0.8 "Ghana trades with Togo." => ghana > togo
v sell|export|ship|supply|deliver + obj:oil|gas|natural-gas|grain|wheat|crude|coal|electricity|uranium|rice|cotton|steel|beef|corn|car|plane|aircraft|jet|submarine|frigate|warship|reactor|fighter-jet|arm|arms|weapon|missile tgt=to|iobj|obj.to need=both cameo=061 context=economic weight=0.8 "Qatar sold gas to Pakistan." => qatar > pakistan
v buy|purchase|import|order|acquire|procure + obj:oil|gas|natural-gas|grain|wheat|crude|coal|electricity|uranium|rice|arm|weapon|missile|aircraft|jet|submarine|frigate|reactor|fighter-jet|tank|helicopter|good tgt=from|obj.from need=both cameo=061 context=economic weight=0.8 "Egypt bought wheat from Russia." => egypt > russia
v resume|restore|begin|start|boost|expand|increase|open|liberalize|liberalise|restart + obj:trade|commerce|import|export|trade-link|bilateral-trade|flight|air-link|rail-link|trade-relation|economic-cooperation|air-service|ferry-service tgt=with|obj.with|between|obj.between|to|from|obj.from recip=yes need=two cameo=061 context=economic "India resumed trade with Pakistan."
v sign|award|win|land|clinch|conclude|secure + obj:contract|trade-deal|oil-deal|gas-deal|arms-deal|supply-contract|purchase-agreement tgt=with|obj.with|to|from|obj.from need=both cameo=061 context=economic weight=0.6 type=SUPPORT "Egypt signed a trade deal with Kenya."
v launch|open|inaugurate|build|develop|begin|start|set_up|establish|create|form|found|complete + obj:joint-venture|joint-project|joint-commission|joint-committee|joint-company|free-trade-zone|customs-union|common-market|pipeline|railway|joint-fund|economic-zone|monetary-union|joint-task-force tgt=with|obj.with|between recip=yes need=two cameo=061 context=economic "Turkey launched a joint venture with Georgia."
v boost|expand|deepen|strengthen|enhance|broaden|widen|develop|intensify|step_up|increase|promote|upgrade|extend + obj:cooperation|co-operation|economic-tie|trade-tie|collaboration|economic-cooperation|military-cooperation|defense-cooperation|security-cooperation|bilateral-cooperation|partnership tgt=with|obj.with|between|obj.between recip=yes need=two cameo=060 weight=0.8 "India deepened its cooperation with Bhutan."
v resume|restore|begin|start|launch|renew|establish|restart + obj:cooperation|co-operation|military-cooperation|economic-cooperation|security-cooperation|intelligence-sharing|collaboration tgt=with|obj.with|between|obj.between recip=yes need=two cameo=060 "India resumed cooperation with Bhutan."

# judicial, intelligence (CAMEO 063, 064)
v extradite|hand_over|turn_over|surrender|deliver|transfer + to + obj:suspect|fugitive|general|criminal|war-criminal|defendant|trafficker|murderer|militant|prisoner|terrorist|drug-lord|national|citizen|convict|gangster|dissident|warlord tgt=to need=both cameo=063 context=legal weight=0.95 "Colombia handed over the trafficker to the United States." => colombia > united states
v extradite                                tgt=to|obj need=src cameo=063 context=legal "Colombia extradited the drug lord."
n extradition                              src=by|from|poss|holder tgt=to need=both cameo=063 context=legal weight=0.8 "The extradition of the trafficker by Colombia to the United States took years." => colombia > united states
v share|exchange|swap|pass|trade|pool + obj:intelligence|information|data|technology|expertise|classified-information|experience|evidence|know-how|intelligence-information|secret tgt=with|obj.with|to|between recip=yes need=two cameo=064 context=intelligence "Jordan shared intelligence with Britain."
v exchange|swap + obj:ambassador|envoy|gift|delegation|student|expert|military-delegation tgt=with|obj.with recip=yes need=two cameo=064 "Chad exchanged ambassadors with Niger."
n cooperation|collaboration|partnership|co-operation + between src=between tgt=none recip=yes need=two cameo=060 weight=0.6 "Cooperation between India and Bhutan has grown."
n cooperation|collaboration|co-operation + with src=poss|by|mod|holder tgt=with recip=yes need=two cameo=060 weight=0.6 "The cooperation of India with Bhutan has grown."
n intelligence-sharing|information-sharing src=between|by|poss|mod tgt=with|between recip=yes need=two cameo=064 context=intelligence weight=0.7 "Intelligence sharing between Jordan and Britain has grown."
n trade|commerce + between                 src=between tgt=none recip=yes need=two cameo=061 context=economic weight=0.5 "Trade between Ghana and Togo has grown."
