# ACCUSE: patterns (docs/lexicon.md; codes and modes: ontology.toml)

[ACCUSE]
v send|dispatch|despatch|deploy|order + obj + xcomp:investigate|probe|inspect|verify|examine|inquire tgt=to|in|xcomp.obj mode=investigate need=src absorb=yes weight=0.9 "The court sent experts to Sudan to investigate the raid." => court > experts
v accuse                                   src=subj tgt=obj mode=allege "Tbilisi accused the separatists of shelling a school."
v blame                                    src=subj tgt=obj|on mode=allege need=both "Kenya blamed the rebels."
v charge + with                            src=subj tgt=obj mode=allege need=tgt context=legal
v charge + ccomp                           src=subj tgt=ccsubj mode=allege need=src
v indict|prosecute|sue src=subj tgt=obj mode=allege need=tgt context=legal cameo=115 "Kenya indicted the rebels."
v arraign src=subj tgt=obj mode=allege need=tgt context=legal cameo=115 "Kenya arraigned the rebels."
v allege|claim + ccomp                     src=subj tgt=ccsubj mode=allege need=both weight=0.7
v condemn|denounce|decry|deplore|lambast|lambaste|censure|rebuke|castigate|chastise|berate|deride|chide|vilify|reprimand|scold src=subj tgt=obj|obj.of|obj.by|obj.poss mode=disapprove stance=oppose "Canberra condemned the strike on the convoy."
v blast + for|over|as                      tgt=obj mode=disapprove stance=oppose need=both "The senator blasted the president for the delay." => senator > president
v slam + obj                               src=subj tgt=obj|obj.of|obj.by|obj.poss mode=disapprove stance=oppose id=accuse.slam-obj "Canberra slammed the militia."
v criticize|criticise|attack_verbally|rap src=subj tgt=obj|obj.of|for stance=oppose mode=disapprove
v fault|chastise|disparage src=subj tgt=obj|obj.of|for stance=oppose mode=disapprove
v dismiss                    src=subj tgt=obj.of|obj.by|obj.poss|obj mode=disapprove stance=oppose need=src weight=0.6 type=REJECT mode=none cameo=120 id=reject.dismiss
v call|brand|label|describe + comp:aggression|terrorist|illegal|crime|criminal|dictator|genocide|murderer|traitor|liar src=subj tgt=obj mode=disapprove "The army called Sudan aggression."
set $accuse_concern concern outrage anger dismay alarm disappointment displeasure regret worry fear criticism condemnation
v express|voice|raise + obj:$accuse_concern src=subj tgt=obj.over.by|over.by|obj.about|about|over|obj.over|at|obj.at|to|with mode=disapprove weight=0.7 "Kenya expressed concern over the rebels."
v reiterate + obj:$accuse_concern src=subj tgt=obj.over.by|over.by|obj.about|about|over|obj.over|at|obj.at|to|with mode=disapprove weight=0.7 "Kenya reiterated concern over the rebels."
v share + obj:$accuse_concern src=subj tgt=obj.over.by|over.by|obj.about|about|over|obj.over|at|obj.at|to|with mode=disapprove weight=0.7
v protest + obj                            src=subj tgt=obj.by|obj.of|obj.poss|to|obj mode=disapprove need=both id=accuse.protest-note weight=0.5
v lodge|file|submit|bring + obj:complaint|protest|lawsuit|suit|case|charge|petition|note src=subj tgt=against|obj.against|with|to mode=allege
v deliver + obj:complaint|protest|lawsuit|suit|case|charge|petition|note src=subj tgt=against|obj.against|with|to mode=allege
n investigation|probe|inquiry + into       src=poss|by|mod tgt=into mode=investigate cameo=090 need=tgt weight=0.7 "The investigation by Kenya into the rebels went on."
v complain                                 src=subj tgt=about|of|to|against mode=disapprove need=both "Kenya complained against the rebels."
v recall + obj:ambassador|envoy            src=subj tgt=from|obj.to|obj.in|obj.from cameo=112
n accusation|allegation|criticism|condemnation|denunciation src=by|from|poss|of|mod|holder tgt=of|against|about mode=allege need=both weight=0.7
v hold + comp:responsible                  src=subj tgt=obj mode=allege "Kenya held the rebels responsible."
a critical                                 src=subj tgt=of mode=disapprove stance=oppose need=both
a angry|furious|outraged|dismayed          src=subj tgt=at|over|with|about mode=disapprove need=both "Kenya was angry at the rebels."

# disapprove: criticise, condemn, deplore (CAMEO 110, 111)
v excoriate|revile|pillory mode=disapprove stance=oppose need=both "Iran excoriated Israel." => iran > israel
v flay mode=disapprove stance=oppose need=both "Iran flayed Israel." => iran > israel
v savage|assail_verbally mode=disapprove stance=oppose need=both "Iran savaged Israel." => iran > israel
v lash_out|hit_out|rail + at mode=disapprove stance=oppose need=src "Iran lashed out at Israel."
v inveigh + at mode=disapprove stance=oppose need=src "Iran inveighed at Israel."
v fulminate|rage + at mode=disapprove stance=oppose need=src "Iran fulminated at Israel."
v rail|lash_out|hit_out + against mode=disapprove stance=oppose need=src "Iran railed against Israel." => iran > israel
v inveigh + against mode=disapprove stance=oppose need=src "Iran inveighed against Israel." => iran > israel
v speak_out|come_out + against mode=disapprove stance=oppose need=src "Iran spoke out against Israel." => iran > israel
v hit_back + at                            mode=disapprove need=both
v speak|argue|preach + against             mode=disapprove stance=oppose need=both weight=0.6 "The bishop spoke against the government." => bishop > government
v take + obj:issue + with                  tgt=with mode=disapprove stance=oppose "Ghana took issue with Togo." => ghana > togo
v take + obj:aim|swipe|shot|jab + at       tgt=at mode=disapprove stance=oppose "The senator took aim at the president." => senator > president
v find + obj:fault + with                  tgt=with mode=disapprove stance=oppose "The court found fault with the government." => court > government
v pour|heap + obj:scorn|contempt + on      tgt=on mode=disapprove stance=oppose "The prime minister poured scorn on the opposition." => prime minister > opposition
v draw|provoke|spark + obj:criticism|condemnation|fire|anger|rebuke|outcry|ire|outrage + from src=from|obj.from tgt=subj|subj.of|subj.by mode=disapprove "The decision of Hungary drew criticism from Germany."
v attract + obj:criticism|condemnation|fire|anger|rebuke|outcry|ire|outrage + from src=from|obj.from tgt=subj|subj.of|subj.by mode=disapprove "The decision of Hungary attracted criticism from Germany."
v prompt|trigger + obj:criticism|condemnation|fire|anger|rebuke|outcry|ire|outrage + from src=from|obj.from tgt=subj|subj.of|subj.by mode=disapprove "The decision of Hungary prompted criticism from Germany." => germany > hungary
v earn + obj:rebuke|criticism|condemnation src=obj.from|from|obj.of tgt=subj mode=disapprove "Hungary earned a rebuke from Germany."
v come + under:criticism|scrutiny              src=from|under.from|under.by|by tgt=subj mode=disapprove need=both "The minister came under criticism from the opposition." => opposition > minister
v face + obj:criticism|backlash|rebuke|condemnation src=obj.from|from tgt=subj mode=disapprove need=both "Hungary faced criticism from Germany." => germany > hungary
v be + under:criticism|fire                src=from|under.from tgt=subj mode=disapprove need=both "The minister is under fire from the opposition." => opposition > minister
v level|direct|aim + obj:criticism         tgt=at|against|obj.of|obj.at mode=disapprove "Poland levelled criticism at Germany."
v join|echo|repeat + obj:criticism|condemnation tgt=obj.of|of mode=disapprove "Norway joined the condemnation of Iran." => norway > iran
v issue|deliver|make + obj:condemnation|denunciation|rebuke|reprimand|criticism|statement-of-condemnation tgt=obj.of|of|to|obj.to mode=disapprove "Norway issued a condemnation of Iran." => norway > iran
v adopt|pass|approve|vote_for + obj:condemnation-resolution|censure|censure-motion|no-confidence tgt=obj.of|against|in|obj.against|obj.in mode=disapprove cameo=111 "Parliament passed a censure motion against the prime minister." => parliament > prime minister
set $accuse_no_confidence_vote no-confidence-vote confidence-motion no-confidence-motion confidence-vote
v table|pass|adopt + obj:$accuse_no_confidence_vote tgt=in|against|obj.in|obj.against mode=disapprove cameo=111 "The opposition tabled a no-confidence motion against the government." => opposition > government
v approve + obj:$accuse_no_confidence_vote tgt=in|against|obj.in|obj.against mode=disapprove cameo=111 "The opposition approved a no-confidence motion against the government." => opposition > government
v back|submit|file + obj:$accuse_no_confidence_vote tgt=in|against|obj.in|obj.against mode=disapprove cameo=111 "The opposition backed a no-confidence motion against the government." => opposition > government
v pass|adopt|approve + obj:resolution + acl src=subj tgt=acl.obj mode=disapprove need=both weight=0.3
v censure|impeach                          mode=disapprove cameo=111 stance=oppose "Parliament censured the president." => parliament > president
v impeach                                  mode=allege cameo=115 context=legal "Lawmakers impeached the president." => lawmakers > president
set $accuse_disapproval disapproval opposition objection protest disgust indignation misgiving reservation unease disquiet unhappiness dissatisfaction frustration anger discontent disagreement distaste
v express|voice|register + obj:$accuse_disapproval tgt=obj.to|to|obj.over.by|over.by|obj.with|with|about|obj.about|at|obj.at|over mode=disapprove stance=oppose weight=0.9 "Peru expressed disapproval over Chile."
v record + obj:$accuse_disapproval tgt=obj.to|to|obj.over.by|over.by|obj.with|with|about|obj.about|at|obj.at|over mode=disapprove stance=oppose weight=0.9 "Peru recorded disapproval over Chile."
v convey|make_known + obj:$accuse_disapproval tgt=obj.to|to|obj.over.by|over.by|obj.with|with|about|obj.about|at|obj.at|over mode=disapprove stance=oppose weight=0.9 "Peru conveyed disapproval over Chile."
v be + comp:concerned|worried|alarmed|disturbed|appalled|dismayed|disappointed|outraged|shocked|horrified|troubled|saddened  tgt=comp.by|about|by|at|over|comp.about|comp.over|comp.at|comp.with|with mode=disapprove need=power weight=0.5
v anger|alarm|worry src=obj tgt=subj mode=disapprove need=both weight=0.6 "Serbia angered Croatia." => croatia > serbia
v enrage src=obj tgt=subj mode=disapprove need=both weight=0.6 "Serbia enraged Croatia." => croatia > serbia
v infuriate|outrage|annoy src=obj tgt=subj mode=disapprove need=both weight=0.6 "Serbia infuriated Croatia." => croatia > serbia
v irk src=obj tgt=subj mode=disapprove need=both weight=0.6 "Serbia irked Croatia." => croatia > serbia
v dismay|upset|disappoint src=obj tgt=subj mode=disapprove need=both weight=0.6 "Serbia dismayed Croatia." => croatia > serbia
v incense src=obj tgt=subj mode=disapprove need=both weight=0.6 "Serbia incensed Croatia." => croatia > serbia
v rile src=obj tgt=subj mode=disapprove need=both weight=0.6 "Serbia riled Croatia." => croatia > serbia
v rue tgt=obj.of|obj.by|obj mode=disapprove stance=oppose need=power weight=0.7
v disapprove + of                          mode=disapprove stance=oppose need=src "Sweden disapproved of the government." => sweden > government
v disagree|differ|quarrel + with mode=disapprove need=both weight=0.7 "Turkey disagreed with Greece." => turkey > greece
v argue + with mode=disapprove need=both weight=0.7 "Turkey argued with Greece." => turkey > greece
v bicker|clash_verbally + with mode=disapprove need=both weight=0.7 "Turkey bickered with Greece." => turkey > greece
v protest + to                             mode=disapprove cameo=114 need=both "Turkey protested to Greece." => turkey > greece
v protest + against                        mode=disapprove cameo=114 need=powers weight=0.5
v object + to                              tgt=to|to.by|to.of mode=disapprove stance=oppose need=src "Turkey objected to the plan of Greece." => turkey > greece
v complain + about                         mode=disapprove cameo=114 need=src "Sudan complained about Chad." => sudan > chad
v attack|hit|savage|slam + for             tgt=obj mode=disapprove stance=oppose need=both weight=0.5
v attack|assail|savage + obj:record|policy|decision|plan|government-policy|handling|stance|bill|law|reform|budget|position tgt=obj.of|obj.poss|obj.by mode=disapprove stance=oppose "The opposition attacked the policy of the government." => opposition > government
set $accuse_legitimacy legitimacy motive sincerity fairness legality validity result integrity right credibility commitment
v question|challenge|dispute + obj:$accuse_legitimacy tgt=obj.of|obj.poss mode=disapprove stance=oppose "The opposition questioned the legitimacy of the president." => opposition > president
v doubt + obj:$accuse_legitimacy tgt=obj.of|obj.poss mode=disapprove stance=oppose "The opposition doubted the legitimacy of the president." => opposition > president
v compare|liken + to:hitler|nazi|fascist|stalin|terrorist|apartheid tgt=obj mode=disapprove stance=oppose "The minister compared Israel to the Nazis."
v insult|offend|humiliate mode=disapprove stance=oppose need=both "The president insulted the opposition." => president > opposition
v belittle mode=disapprove stance=oppose need=both "The president belittled the opposition." => president > opposition
v demean|discredit|defame mode=disapprove stance=oppose need=both "The president demeaned the opposition." => president > opposition
v slander mode=disapprove stance=oppose need=both "The president slandered the opposition." => president > opposition
v vilify|demonize|demonise mode=disapprove stance=oppose need=both "The president vilified the opposition." => president > opposition
v smear mode=disapprove stance=oppose need=both "The president smeared the opposition." => president > opposition
set $accuse_aggression aggression terrorist illegal crime criminal dictator genocide murderer traitor liar barbaric aggressor unacceptable massacre provocation puppet farce threat violation outrage sham
v describe|call|brand + as:$accuse_aggression tgt=obj mode=disapprove stance=oppose "Syria described Israel as an aggressor." => syria > israel
v label + as:$accuse_aggression tgt=obj mode=disapprove stance=oppose "Syria labeled Israel as an aggressor." => syria > israel
v denounce|condemn|slam + as:$accuse_aggression tgt=obj mode=disapprove stance=oppose "Syria denounced Israel as an aggressor." => syria > israel
v characterize + as:$accuse_aggression tgt=obj mode=disapprove stance=oppose "Syria characterized Israel as an aggressor." => syria > israel
v depict|portray|regard + as:$accuse_aggression tgt=obj mode=disapprove stance=oppose "Syria depicted Israel as an aggressor." => syria > israel
v dismiss + as:$accuse_aggression tgt=obj mode=disapprove stance=oppose "Syria dismissed Israel as an aggressor." => syria > israel
v call|brand|label|term|deem + comp:unacceptable|illegitimate|unlawful|irresponsible|provocative|reckless|dangerous|cowardly|barbaric|shameful|disgraceful|outrageous|sham|farce|provocation|aggressor|hypocrite|racist|apartheid|fascist|tyrant|coward|puppet|enemy|thug|pariah|killer tgt=obj|obj.by|obj.of|ccsubj mode=disapprove stance=oppose need=src
v summon|call_in|haul_in + obj:$envoy      tgt=obj.of|obj.poss|obj.mod|obj mode=disapprove cameo=111 context=diplomatic "Austria summoned the ambassador of Turkey." => austria > turkey
v lodge|hand|deliver + obj:protest|protest-note|complaint|demarche|protest-letter tgt=to|iobj|with|against|obj.to|obj.with mode=disapprove cameo=114 context=diplomatic "Austria lodged a protest with Turkey." => austria > turkey
v send + obj:protest|protest-note|complaint|demarche|protest-letter tgt=to|iobj|with|against|obj.to|obj.with mode=disapprove cameo=114 context=diplomatic "Austria sent a protest with Turkey." => austria > turkey
v submit|present|issue + obj:protest|protest-note|complaint|demarche|protest-letter tgt=to|iobj|with|against|obj.to|obj.with mode=disapprove cameo=114 context=diplomatic "Austria submitted a protest with Turkey." => austria > turkey
v file + obj:protest|protest-note|complaint|demarche|protest-letter tgt=to|iobj|with|against|obj.to|obj.with mode=disapprove cameo=114 context=diplomatic "Austria filed a protest with Turkey." => austria > turkey
v make + obj:protest|protest-note|complaint|demarche|protest-letter tgt=to|iobj|with|against|obj.to|obj.with mode=disapprove cameo=114 context=diplomatic "Austria made a protest with Turkey." => austria > turkey
v boo|jeer|heckle                          mode=disapprove need=both stance=oppose "Workers booed the minister." => workers > minister
v be + comp:critical|scornful|contemptuous|disdainful|scathing|dismissive tgt=of|comp.of|about|comp.about mode=disapprove stance=oppose need=both "Germany was critical of Hungary." => germany > hungary
n condemnation|denunciation|criticism      tgt=of|against src=by|from|poss|mod|holder mode=disapprove stance=oppose need=both weight=0.7 "Condemnation of Iran by Norway followed." => norway > iran
n rebuke|reprimand|censure                 src=by|from|poss|mod|holder tgt=of|to|for mode=disapprove need=both weight=0.7 "The rebuke of Hungary by Germany was sharp." => germany > hungary
n outrage|anger|fury + mod:international|public|diplomatic src=by|in|from|poss|among tgt=at|against|over.by|with mode=disapprove need=both weight=0.6 "The diplomatic outrage by Kenya at the rebels went on."
n indignation + mod:international|public|diplomatic src=by|in|from|poss|among tgt=at|against|over.by|with mode=disapprove need=both weight=0.6 "The diplomatic indignation by Kenya at the rebels went on."
n outcry|displeasure|dismay + mod:international|public|diplomatic src=by|in|from|poss|among tgt=at|against|over.by|with mode=disapprove need=both weight=0.6 "The diplomatic outcry by Kenya at the rebels went on."
a concerned|worried|alarmed|uneasy         tgt=about|over|at|by mode=disapprove need=power weight=0.5

# allege: accuse, charge, blame, sue (CAMEO 112, 113, 115)
v accuse + of:aggression|invasion|attack|incursion|interference|meddling|bombing|shelling|provocation|expansionism tgt=obj mode=allege cameo=1123 "Chad accused Sudan of aggression." => chad > sudan
v accuse + of:$abuse                       tgt=obj mode=allege cameo=1122 context=human_rights "The opposition accused the government of abuses." => opposition > government
v accuse + of:$warcrime                    tgt=obj mode=allege cameo=1124 "The opposition accused the army of genocide." => opposition > army
v accuse + of:$corruption                  tgt=obj mode=allege cameo=1121 context=corruption "The opposition accused the president of corruption." => opposition > president
v accuse + of:$treason                     tgt=obj mode=allege cameo=1125 "Iran accused Israel of espionage." => iran > israel
v charge|indict|prosecute|try + with|for|over|on:$treason tgt=obj mode=allege cameo=1125 need=tgt context=legal
v charge + with:$corruption                tgt=obj mode=allege cameo=1121 need=tgt context=legal|corruption "Prosecutors charged the minister with fraud." => prosecutors > minister
v charge + with:$treason                   tgt=obj mode=allege cameo=1125 need=tgt context=legal "Prosecutors charged the general with treason." => prosecutors > general
v charge + with:$warcrime                  tgt=obj mode=allege cameo=1124 need=tgt context=legal "Prosecutors charged the general with genocide." => prosecutors > general
v charge + over|for                        tgt=obj mode=allege need=tgt context=legal cameo=115
v bring|press|file + obj:charge|indictment|accusation|case|proceeding tgt=against|obj.against mode=allege cameo=115 context=legal "Prosecutors brought charges against the minister." => prosecutors > minister
v lay + obj:charge|indictment|accusation|case|proceeding tgt=against|obj.against mode=allege cameo=115 context=legal "Prosecutors laid charges against the minister." => prosecutors > minister
v prefer + obj:charge|indictment|accusation|case|proceeding tgt=against|obj.against mode=allege cameo=115 context=legal "Prosecutors prefered charges against the minister." => prosecutors > minister
v face + obj:charge|trial|prosecution|indictment|lawsuit|accusation src=obj.from|from|by tgt=subj mode=allege cameo=115 context=legal need=tgt weight=0.8 "The minister faces charges."
v go|appear|stand + on:trial               src=none tgt=subj mode=allege cameo=115 context=legal need=tgt weight=0.8 "The general went on trial." => > general
v stand + obj:trial                        src=none tgt=subj mode=allege cameo=115 context=legal need=tgt weight=0.8 "The general stood trial." => > general
v put + on:trial                           tgt=obj mode=allege cameo=115 context=legal "The court put the general on trial." => court > general
v try                                      tgt=obj mode=allege cameo=115 context=legal need=both weight=0.5 "The court tried the general." => court > general
v take + to:court|tribunal|arbitration     tgt=obj mode=allege cameo=115 context=legal "Bolivia took Chile to court." => bolivia > chile
set $accuse_lawsuit lawsuit suit case proceeding legal-action legal-challenge challenge claim dispute complaint
v file|bring|lodge + obj:$accuse_lawsuit tgt=against|obj.against mode=allege cameo=115 context=legal "Bolivia filed a lawsuit against Chile." => bolivia > chile
v launch + obj:$accuse_lawsuit tgt=against|obj.against mode=allege cameo=115 context=legal "Bolivia launched a lawsuit against Chile." => bolivia > chile
v initiate|start|open + obj:$accuse_lawsuit tgt=against|obj.against mode=allege cameo=115 context=legal "Bolivia initiated a lawsuit against Chile." => bolivia > chile
v sue                                      tgt=obj mode=allege cameo=115 context=legal "Bolivia sued Chile." => bolivia > chile
v petition|appeal + against                tgt=against mode=allege cameo=115 need=both weight=0.6
v pin|lay|put + obj:blame|responsibility tgt=on|obj.on|at.of mode=allege "Mali pinned the blame on the rebels." => mali > rebels
v place + obj:blame|responsibility tgt=on|obj.on|at.of mode=allege "Mali placed the blame on the rebels." => mali > rebels
v cast + obj:blame|responsibility tgt=on|obj.on|at.of mode=allege "Mali casted the blame on the rebels." => mali > rebels
v blame + for                              tgt=obj mode=allege "Mali blamed the rebels for the attack." => mali > rebels
v blame + on                               tgt=on mode=allege "Mali blamed the attack on the rebels." => mali > rebels
v attribute|ascribe + to                   tgt=to mode=allege need=both weight=0.7 "Police attributed the attack to separatists." => police > separatists
v hold + comp:accountable|liable           tgt=obj mode=allege need=src "Norway held Iran accountable." => norway > iran
v implicate|incriminate|finger             tgt=obj mode=allege need=tgt "The report by the commission implicated the army."
v suspect + of                             tgt=obj mode=allege need=both "Police suspect the rebels of the attack." => police > rebels
v allege + ccomp                           tgt=ccsubj|ccomp.by mode=allege need=both weight=0.8 "The opposition alleged that the army stole votes." => opposition > army
v charge + ccomp                           tgt=ccsubj mode=allege need=both "The opposition charged that the government rigged the election." => opposition > government
v claim|say|maintain|assert|contend + ccomp:rig|steal|falsify|violate|breach|abuse|torture|sponsor|harbor|harbour|orchestrate|fabricate|mastermind|meddle|plot|conspire tgt=ccsubj mode=allege need=both weight=0.7 "The opposition said the government rigged the election." => opposition > government
v level|make|repeat + obj:accusation|allegation|charge tgt=against|at|obj.against|obj.of mode=allege "Rwanda levelled accusations against Uganda." => rwanda > uganda
v renew + obj:accusation|allegation|charge tgt=against|at|obj.against|obj.of mode=allege "Rwanda renewed accusations against Uganda." => rwanda > uganda
v raise|trade + obj:accusation|allegation|charge tgt=against|at|obj.against|obj.of mode=allege "Rwanda raised accusations against Uganda." => rwanda > uganda
v trade|exchange|swap + obj:accusation|insult|barb|recrimination|charge|blame tgt=with|obj.with mode=disapprove "India traded accusations with Pakistan." => india > pakistan
v expose|unmask|denounce + obj:plot|conspiracy|scheme tgt=obj.by|by|obj.of mode=allege need=both weight=0.7 "Iran exposed a plot by Israel." => iran > israel
v issue|hand_down|return + obj:indictment tgt=against|of|obj.against|obj.of mode=allege cameo=115 context=legal "The tribunal issued an indictment against the general." => tribunal > general
v unseal + obj:indictment tgt=against|of|obj.against|obj.of mode=allege cameo=115 context=legal "The tribunal unsealed an indictment against the general." => tribunal > general
v present + obj:indictment tgt=against|of|obj.against|obj.of mode=allege cameo=115 context=legal "The tribunal presented an indictment against the general." => tribunal > general
v rule|decide|find + ccomp:violate|breach|break|infringe tgt=ccsubj mode=allege cameo=116 need=both context=legal "The court ruled that Hungary violated the law." => court > hungary
set $accuse_law law treaty sovereignty airspace border resolution right convention constitution
v violate|breach|break + obj:$accuse_law src=none tgt=subj mode=allege need=tgt weight=0.2 "Sudan violated the border."
v flout + obj:$accuse_law src=none tgt=subj mode=allege need=tgt weight=0.2 "Sudan flouted the border."
v contravene + obj:$accuse_law src=none tgt=subj mode=allege need=tgt weight=0.2 "Sudan contravened the treaty."
n accusation|allegation|charge + ccomp     src=by|from|poss|mod|holder tgt=against mode=allege need=both weight=0.6
n accusation|allegation|charge + against   src=by|from|poss|mod|holder tgt=against mode=allege need=tgt weight=0.6 "Accusations against the army have multiplied." => > army
n trial + of                               src=by|poss tgt=of mode=allege cameo=115 need=tgt context=legal weight=0.6
n impeachment + of                         src=by|poss tgt=of mode=allege cameo=115 need=tgt context=legal "The impeachment of the president began." => > president

# investigate: probe, question, inspect (CAMEO 090-094)
v investigate + obj:$abuse                 tgt=obj.by|obj.of|by mode=investigate cameo=092 context=human_rights "The commission investigated abuses by the army."
v investigate + obj:$corruption            tgt=obj.by|obj.of|obj.in|by|in mode=investigate cameo=091 context=corruption "Prosecutors investigated fraud in the ministry."
v investigate|probe                        tgt=obj|obj.of|obj.by|for mode=investigate need=src weight=0.9 "Prosecutors investigated the explosion."
v look + into                              tgt=into|into.by|into.of mode=investigate need=power weight=0.8 "Police looked into the killing." => police >
v inquire|enquire + into                   tgt=into|into.by|into.of mode=investigate need=power
v interrogate|grill|interview|cross-examine mode=investigate need=powers weight=0.8 "Interpol interrogated the rebels." => interpol > rebels
v question|investigate|probe mode=investigate need=powers weight=0.8 "Interpol questioned the rebels." => interpol > rebels
v inspect mode=investigate need=powers weight=0.8 "Police inspected the rebels." => police > rebels
v summon|subpoena|call_in + for:questioning|interrogation|hearing tgt=obj mode=investigate
v subpoena                                 tgt=obj mode=investigate context=legal "Congress subpoenaed the minister." => congress > minister
v place|put|be + under:investigation|scrutiny|probe tgt=obj mode=investigate need=tgt "Prosecutors placed the minister under investigation." => prosecutors > minister
v be|come|fall + under:investigation|probe src=by|under.by tgt=subj mode=investigate need=tgt "The minister is under investigation by prosecutors." => prosecutors > minister
set $accuse_site site plant facility account record ship vessel base reactor laboratory factory
v inspect|audit|scrutinize + obj:$accuse_site tgt=obj.of|obj.in|in|obj.poss|obj.mod mode=investigate need=src "Inspectors inspected a plant in Iran."
v scrutinise + obj:$accuse_site tgt=obj.of|obj.in|in|obj.poss|obj.mod mode=investigate need=src "Inspectors scrutinised a plant in Iran."
v examine|search + obj:$accuse_site tgt=obj.of|obj.in|in|obj.poss|obj.mod mode=investigate need=src "Inspectors examined a plant in Iran."
set $accuse_inspector inspector investigator fact-finding-mission fact-finding-team commission-of-inquiry prosecutor inquiry-commission monitoring-team inspection-team
v send|dispatch|deploy + obj:$accuse_inspector tgt=to|in|into|obj.to mode=investigate "The United Nations sent inspectors to Iran."
v name + obj:$accuse_inspector tgt=to|in|into|obj.to mode=investigate "The United Nations named inspectors to Iran."
v appoint|assign + obj:$accuse_inspector tgt=to|in|into|obj.to mode=investigate "The United Nations appointed inspectors to Iran." => united nations > iran
v set_up|establish|form|create|appoint|name + obj:commission|panel|tribunal|committee|inquiry|task-force|team + acl:investigate|probe|examine|inquire|look tgt=acl.obj mode=investigate
set $accuse_inquiry inquiry inquiry-commission truth-commission tribunal war-crimes-tribunal inquiry-panel
v set_up|establish|form + obj:$accuse_inquiry tgt=into|against|on|obj.into mode=investigate "Parliament set up an inquiry into the army."
v create + obj:$accuse_inquiry tgt=into|against|on|obj.into mode=investigate "Parliament created an inquiry into the army."
set $accuse_investigation investigation probe inquiry enquiry fact-finding-mission manhunt audit inspection preliminary-investigation criminal-investigation
v resume|restart|initiate + obj:$accuse_investigation tgt=obj.into|into|obj.of|against|obj.against|of|on mode=investigate "Prosecutors resumed an investigation into the minister." => prosecutors > minister
v undertake + obj:$accuse_investigation tgt=obj.into|into|obj.of|against|obj.against|of|on mode=investigate "Prosecutors undertook an investigation into the minister." => prosecutors > minister
v mount|stage|conduct + obj:$accuse_investigation tgt=obj.into|into|obj.of|against|obj.against|of|on mode=investigate "Prosecutors mounted an investigation into the minister." => prosecutors > minister
v lead + obj:$accuse_investigation tgt=obj.into|into|obj.of|against|obj.against|of|on mode=investigate "Prosecutors led an investigation into the minister." => prosecutors > minister
v carry_out|order|announce + obj:$accuse_investigation tgt=obj.into|into|obj.of|against|obj.against|of|on mode=investigate "Prosecutors carried out an investigation into the minister." => prosecutors > minister
v step_up + obj:$accuse_investigation tgt=obj.into|into|obj.of|against|obj.against|of|on mode=investigate "Prosecutors stepped up an investigation into the minister." => prosecutors > minister
v reopen|expand|widen + obj:investigation|probe|inquiry|case tgt=obj.into|into|against|obj.against mode=investigate "Prosecutors reopened a probe into the army."
v extend + obj:investigation|probe|inquiry|case tgt=obj.into|into|against|obj.against mode=investigate "Prosecutors extended a probe into the army."
set $accuse_hearing hearing congressional-hearing investigation probe inquiry enquiry
v hold|conduct|open + obj:$accuse_hearing tgt=obj.on|on|obj.into mode=investigate need=src "Congress held a hearing on Iran." => congress > iran
v begin + obj:$accuse_hearing tgt=obj.on|on|obj.into mode=investigate need=src "Congress began a hearing on Iran." => congress > iran
v launch|start|order + obj:$accuse_hearing tgt=obj.on|on|obj.into mode=investigate need=src "Congress launched a hearing on Iran." => congress > iran
v announce + obj:$accuse_hearing tgt=obj.on|on|obj.into mode=investigate need=src "Congress announced a hearing on Iran." => congress > iran
v monitor + obj:election|ceasefire|border|situation|compliance|vote tgt=obj.of|in|between|obj.between|obj.in mode=investigate need=power weight=0.5
v exhume                                   tgt=obj|obj.of mode=investigate need=src "Investigators exhumed the victims."
v track_down|hunt|pursue + for             tgt=obj mode=investigate need=both weight=0.4
n investigation|probe|inquiry + against tgt=against mode=investigate need=tgt weight=0.7 "An investigation against the minister is under way."
n audit + against tgt=against mode=investigate need=tgt weight=0.7 "An audit against the minister is under way."
n inspection|interrogation|questioning + of src=by|poss|mod tgt=of mode=investigate need=both weight=0.7 "The interrogation of the rebels by police went on." => police > rebels

# the general verbs and nouns of the type, where no line above asks for more
v regret|deplore|lament tgt=obj.of|obj.by|obj mode=disapprove stance=oppose need=power weight=0.7 "Sweden regretted the execution by Iran."
v bemoan|rue tgt=obj.of|obj.by|obj mode=disapprove stance=oppose need=power weight=0.7 "Sweden bemoaned the execution by Iran."
v complain + to                            tgt=about|of|against|to mode=disapprove cameo=114 need=src "Sudan complained to the Security Council."
n complaint|protest-note|protest-letter    src=by|from|poss|mod tgt=against|about|to mode=allege cameo=114 need=both weight=0.7 "The complaint by Sudan against Chad went unanswered."
a critical|disapproving|scathing|contemptuous tgt=of|about mode=disapprove stance=oppose need=both
n lawsuit|suit|indictment src=by|from|poss|mod|holder tgt=against|of mode=allege cameo=115 need=tgt context=legal weight=0.7 "The lawsuit by villagers against the government failed."
n legal-action src=by|from|poss|mod|holder tgt=against|of mode=allege cameo=115 need=tgt context=legal weight=0.7 "The legal action by villagers against the government failed."

# taken to task, torn into, called names
set $accuse_deed attack killing bombing blast explosion massacre murder death crime violence abuse atrocity assassination shelling raid kidnapping abduction hijacking ambush slaughter bloodshed genocide torture poisoning shooting unrest coup sabotage crash assault blackout strike disappearance arson hacking leak famine collapse failure deadlock crisis
set $accuse_abuse torture abuse killing execution massacre atrocity violation rape disappearance crime arrest detention beating repression mistreatment corruption looting bombing attack persecution discrimination violence exploitation
v take + to:task                           tgt=obj mode=disapprove stance=oppose need=both "The bishops took the government to task." => bishops > government
v tear|lay|rip|light|laid|lash|pile + into tgt=into mode=disapprove stance=oppose need=both weight=0.8 "The senator tore into the president." => senator > president
v round + on                               tgt=on mode=disapprove need=both weight=0.7 "The senator rounded on the president." => senator > president
v launch|mount|unleash|deliver|make|begin + obj:scathing-attack|verbal-attack|stinging-attack|blistering-attack|withering-attack|rhetorical-attack|personal-attack|tirade|broadside|diatribe|harangue|scathing-criticism|verbal-assault|bitter-attack|thinly-veiled-attack tgt=obj.on|on|obj.against|against|at|obj.at mode=disapprove stance=oppose need=src "The senator launched a scathing attack on the president." => senator > president
v fire|loose + obj:broadside      tgt=at|obj.at|against mode=disapprove need=both "The senator fired a broadside at the president." => senator > president
v come|be + under:fire|attack + from|by:opposition|lawmaker|senator|critic|deputy|campaigner|activist|bishop|group|mp|politician|minister|union|commission|parliament|congress|party|ally|press|media|leader|watchdog|economist src=from|under.from|by tgt=subj mode=disapprove need=both weight=0.9 "The minister came under fire from the opposition." => opposition > minister
v meet|greet + with:criticism|condemnation|outrage|protest|scorn|anger|disapproval|derision|fury|dismay|indignation|outcry|hostility|contempt|alarm|concern src=with.from|with.by|from|with.among|with.in tgt=obj.of|obj.by|obj.poss|obj mode=disapprove need=src "The decree of the president was met with criticism from the opposition." => opposition > president
v draw|provoke|spark|attract|prompt|trigger|bring|earn|arouse|elicit|unleash|evoke + obj:protest|objection|complaint|indignation|fury|censure|reproach|derision|dismay|concern|alarm|denunciation|uproar|howl|storm|reprimand|scorn|ridicule|disapproval|retort + from src=from|obj.from tgt=subj.by|subj.of|subj mode=disapprove need=both "The arrest of the writer by the army drew protests from the opposition." => opposition > army
v ridicule|mock|deride|lampoon|taunt|jeer|scorn|disparage|malign|pan|upbraid|admonish|lecture|reprove|trash|decry|bash|impugn|rubbish|rip|roast|damn|lash|execrate|reproach tgt=obj|obj.of|obj.by|obj.poss mode=disapprove stance=oppose need=both weight=0.7 "The president mocked the opposition." => president > opposition
v denounce|condemn|slam|deride|describe|attack|portray|depict|characterise|characterize|dub|brand|label + as:interference|meddling|insult|betrayal|disaster|disgrace|shame|hypocrisy|fraud|hypocritical|illegal|unjust|undemocratic|inhumane|barbarism|cowardice|blackmail|aggression|provocation|outrage|treason|traitor|plot|conspiracy|stooge|bully|colonialism|racism|racist|war-crime|crime|terrorism|state-terrorism|failure|occupier|threat|mockery|travesty|extremist|bandit|thug|warmonger|liar|dictator|tyrant|lackey|scandal tgt=obj.by|obj.of|obj.mod|obj.poss|obj mode=disapprove stance=oppose need=both weight=0.9 "Iran denounced the statement by Israel as interference." => iran > israel
v brand|dub                                tgt=obj.by|obj.of|obj mode=disapprove stance=oppose need=both weight=0.7 "The senator branded the president a coward." => senator > president
v lament|decry + obj:$accuse_abuse  tgt=obj.by|by|obj.of|obj.in|obj.poss mode=disapprove need=src "The bishop lamented abuses by the army." => bishop > army
v convey|relay|communicate|make_clear|express|voice|show|signal|register + obj:displeasure|dissatisfaction|ire|resentment|annoyance|irritation|unease|protest|objection|strong-displeasure|reproach|frustration|abhorrence|revulsion|exasperation tgt=to|obj.to|obj.with|with|at|obj.at|over.by|obj.over.by mode=disapprove stance=oppose need=src "Austria conveyed its displeasure to Turkey." => austria > turkey
v make|deliver + obj:representation|demarche|solemn-representation tgt=to|with|obj.to|obj.with mode=disapprove cameo=114 context=diplomatic need=both "Austria made representations to Turkey." => austria > turkey
v call + in:$envoy                         tgt=in.of|in.poss|in.mod|in mode=disapprove cameo=111 context=diplomatic need=both "Austria called in the ambassador of Turkey." => austria > turkey
a unhappy|displeased|dissatisfied|frustrated|incensed|enraged|irate|indignant|appalled|irritated|annoyed|exasperated|disgusted|impatient tgt=with|at|over.by|about|by mode=disapprove need=both weight=0.8 "The army was unhappy with the president." => army > president
n criticism|outcry|reproach + by|from src=by|from tgt=of.by|of.of|of.poss|of|over.by mode=disapprove need=src weight=0.6 "Criticism of the law by the opposition grew." => opposition
n attack + mod:scathing|verbal|stinging|blistering|withering|rhetorical|personal src=by|from|poss|holder tgt=on|against mode=disapprove need=both weight=0.8 "The scathing attack by the senator on the president surprised many." => senator > president

# whose doing it was
v name|identify|single_out|finger|describe|portray|unmask|expose + as:front|sponsor|suspect|mastermind|perpetrator|culprit|attacker|killer|ringleader|spy|agent|financier|backer|supplier|source|accomplice|plotter|conduit|supporter|bomber|gunman|organiser|organizer tgt=obj mode=allege need=both weight=0.8 "Police identified the senator as the mastermind." => police > senator
v see + obj:hand                           tgt=obj.of|obj.poss|obj.mod mode=allege need=both weight=0.8 "Iran saw the hand of Israel behind the blast." => iran > israel
v speak|talk|warn|complain + of:conspiracy|plot|sabotage|treachery|betrayal|intimidation|harassment|fraud|vote-rigging|persecution tgt=of.by|by|of.of|of.from mode=allege need=both weight=0.8 "The premier spoke of a plot by the army." => premier > army
v present|produce|unveil|release|publish|show|submit|display|hand_over|compile|gather|have + obj:evidence|proof|dossier|documentation + of|against tgt=of.by|obj.of.by|against|obj.against|of.of mode=allege need=both weight=0.8 "The commission presented evidence of crimes by the army." => commission > army
v document|chronicle|catalogue|catalog|detail|expose|uncover|denounce + obj:$accuse_abuse tgt=obj.by|by|obj.of|obj.in|obj.poss mode=allege need=both weight=0.7 context=human_rights "The United Nations documented torture by the militia." => united nations > militia
v say + in:report|statement|study + ccomp:execute|kill|torture|rape|beat|massacre|shell|bomb|loot|burn|detain|abuse|persecute|violate|commit|recruit|use|force|expel|attack|target|murder|evict|mistreat|shoot|fail|abduct|arrest tgt=ccsubj mode=allege need=both weight=0.8 context=human_rights "The commission said in a report that the army tortured captives." => commission > army
v find|conclude|determine|establish|rule|hold + ccomp:commit|fight|kill|torture|execute|fail|collude|abuse|order|shoot|bomb|massacre|plot|sponsor|aid|arm|lie|mislead|discriminate|act|use|bear tgt=ccsubj mode=allege need=both weight=0.8 "The United Nations found that Serbia sponsored the militia." => united nations > serbia
v charge|allege|claim|say|maintain|assert|insist|contend|complain|argue + ccomp:arm|harbour|harbor|shelter|finance|fund|incite|foment|stoke|infiltrate|spy|hack|smuggle|interfere|meddle|destabilise|destabilize|undermine|sabotage|collude|connive|instigate|abet|cheat|lie|persecute|exploit|blackmail|provoke|violate|encroach|trespass|mastermind|orchestrate|bribe|intimidate|manipulate tgt=ccsubj mode=allege need=powers weight=0.7 "Chad said that Sudan was arming the rebels." => chad > sudan
a responsible|culpable|answerable + for:$accuse_deed src=none tgt=subj mode=allege need=tgt weight=0.5 "The militia was responsible for the massacre, police said." => > militia
v be|stand|lie + behind:$accuse_deed       src=none tgt=subj mode=allege need=tgt weight=0.5 "The militia was behind the massacre, police said." => > militia
a guilty + of:genocide|crime|war-crime|aggression|ethnic-cleansing|cleansing|abuse|atrocity|treachery|terrorism|violation src=none tgt=subj mode=allege need=tgt weight=0.5 "The militia was guilty of genocide, the envoy said." => > militia

# inquiries
v gather|collect|compile|assemble|seek|examine|review|sift + obj:evidence|testimony|proof|statement + against|on|about|into|from tgt=obj.against|against|obj.of.of|on.of|obj.on.of|obj.on|on|about|into mode=investigate need=src weight=0.8 "Prosecutors gathered evidence against the general." => prosecutors > general
v examine|exhume|excavate|inspect|visit|comb|search|dig_up + obj:mass-grave|mass-graf|grave|graf|crime-scene|blast-site|massacre-site|torture-chamber + subj:investigator|expert|inspector|team|prosecutor|police|commission|detective|mission|forensic-expert|officer tgt=obj.of|in mode=investigate need=src "Investigators examined a mass grave."
v question|interview|grill|interrogate|quiz|summon + subj:police|detective|prosecutor|investigator|magistrate|judge|senate|committee|commission|officer|panel|inspector|lawmaker|senator tgt=obj mode=investigate need=both weight=0.9 "Detectives quizzed the minister." => detectives > minister
v open|launch|begin|start|file + obj:criminal-case|case|criminal-investigation|criminal-inquiry|criminal-proceeding|disciplinary-proceeding|infringement-proceeding|legal-proceeding|contempt-proceeding|investigation|file + against|into|over tgt=against|obj.against|obj.into|into|into.of mode=investigate need=both weight=0.9 "Prosecutors opened a criminal case against the banker." => prosecutors > banker
n investigation|probe|inquiry|enquiry + into src=by|poss|mod|of|holder tgt=into|into.of|into.by mode=investigate cameo=090 need=src weight=0.6 id=accuse.inquiry-into-by "The inquiry by parliament into the leak began." => parliament
v ask|seek|request|demand + obj:lifting|waiver|removal + of:immunity tgt=obj.of.of|of.of|obj.of.poss mode=allege cameo=115 context=legal need=src weight=0.8
