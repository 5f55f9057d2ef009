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
v export|sell + to                         src=subj tgt=to need=both cameo=061
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
v coordinate|synchronize|harmonize + obj tgt=with|obj.with recip=yes need=two weight=0.6 "Kenya coordinated its patrols with Uganda."
v synchronise|coordinate_with + obj tgt=with|obj.with recip=yes need=two weight=0.6 "Kenya synchronised its patrols with Uganda."

# trade, economy (CAMEO 061)
v trade                                    tgt=with need=both cameo=061 context=economic weight=0.8 "Ghana trades with Togo." => ghana > togo
set $cooperate_oil oil gas natural-gas grain wheat crude coal electricity uranium rice cotton steel beef corn car plane aircraft jet submarine frigate warship reactor fighter-jet arm arms weapon missile
v sell|export|ship + obj:$cooperate_oil tgt=to|iobj|obj.to need=both cameo=061 context=economic weight=0.8 "Qatar sold gas to Pakistan." => qatar > pakistan
v supply + obj:$cooperate_oil tgt=to|iobj|obj.to need=both cameo=061 context=economic weight=0.8 "Qatar supplied gas to Pakistan." => qatar > pakistan
v deliver + obj:$cooperate_oil tgt=to|iobj|obj.to need=both cameo=061 context=economic weight=0.8 "Qatar delivered gas to Pakistan." => qatar > pakistan
v buy|purchase|import|order|acquire|procure + obj:oil|gas|natural-gas|grain|wheat|crude|coal|electricity|uranium|rice|arm|weapon|missile|aircraft|jet|submarine|frigate|reactor|fighter-jet|tank|helicopter|good tgt=from|obj.from need=both cameo=061 context=economic weight=0.8 "Egypt bought wheat from Russia." => egypt > russia
set $cooperate_trade trade commerce import export trade-link bilateral-trade flight air-link rail-link trade-relation economic-cooperation air-service ferry-service
v resume|restore|begin + obj:$cooperate_trade tgt=with|obj.with|between|obj.between|to|from|obj.from recip=yes need=two cameo=061 context=economic "India resumed trade with Pakistan."
v start + obj:$cooperate_trade tgt=with|obj.with|between|obj.between|to|from|obj.from recip=yes need=two cameo=061 context=economic "India started trade with Pakistan."
v boost|expand|increase + obj:$cooperate_trade tgt=with|obj.with|between|obj.between|to|from|obj.from recip=yes need=two cameo=061 context=economic "India boosted trade with Pakistan."
v open + obj:$cooperate_trade tgt=with|obj.with|between|obj.between|to|from|obj.from recip=yes need=two cameo=061 context=economic "India opened trade with Pakistan."
v liberalize|liberalise|restart + obj:$cooperate_trade tgt=with|obj.with|between|obj.between|to|from|obj.from recip=yes need=two cameo=061 context=economic "India liberalized trade with Pakistan."
set $cooperate_joint_venture joint-venture joint-project joint-commission joint-committee joint-company free-trade-zone customs-union common-market pipeline railway joint-fund economic-zone monetary-union joint-task-force
v begin|develop|start + obj:$cooperate_joint_venture tgt=with|obj.with|between recip=yes need=two cameo=061 context=economic "Turkey began a joint venture with Georgia."
v set_up + obj:$cooperate_joint_venture tgt=with|obj.with|between recip=yes need=two cameo=061 context=economic "Turkey set up a joint venture with Georgia."
v establish|create|form + obj:$cooperate_joint_venture tgt=with|obj.with|between recip=yes need=two cameo=061 context=economic "Turkey established a joint venture with Georgia."
v found + obj:$cooperate_joint_venture tgt=with|obj.with|between recip=yes need=two cameo=061 context=economic "Turkey founded a joint venture with Georgia."
v complete + obj:$cooperate_joint_venture tgt=with|obj.with|between recip=yes need=two cameo=061 context=economic "Turkey completed a joint venture with Georgia."
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
v hand_over|extradite|turn_over + to + obj:$cooperate_suspect tgt=to need=both cameo=063 context=legal weight=0.95 "Colombia handed over the trafficker to the United States." => colombia > united states
v surrender + to + obj:$cooperate_suspect tgt=to need=both cameo=063 context=legal weight=0.95 "Colombia surrendered the trafficker to the United States." => colombia > united states
v deliver|transfer + to + obj:$cooperate_suspect tgt=to need=both cameo=063 context=legal weight=0.95 "Colombia delivered the trafficker to the United States." => colombia > united states
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
