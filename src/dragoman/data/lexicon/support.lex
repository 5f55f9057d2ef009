# SUPPORT: patterns (docs/lexicon.md; codes and modes: ontology.toml)

[SUPPORT]
v thank                                    src=subj tgt=obj|iobj stance=support cameo=051 "Kenya thanked the rebels."
v express|voice|declare|reiterate|pledge|reaffirm|affirm|announce|lend|give|throw|confirm|offer + obj:support|solidarity|backing|confidence|gratitude|appreciation|satisfaction|sympathy|condolence src=subj tgt=obj.for|obj.to|obj.with|obj.in|for|to|with|behind|iobj stance=support
v recognize|recognise                      src=subj tgt=obj cameo=054 need=both "Kenya recognized the rebels."
v grant|give|extend + obj:recognition      src=subj tgt=iobj|to|obj.to cameo=054
v establish|restore|resume|normalize + obj:$ties src=subj tgt=obj.with|obj.between|with|between recip cameo=050
v normalise|renew|open|upgrade + obj:$ties src=subj tgt=obj.with|obj.between|with|between recip cameo=050
v normalize|normalise + obj:$ties          src=subj tgt=obj.with|with recip cameo=050
set $support_deal $deal convention declaration charter communique statement peace
v sign|ratify|ink + obj:$support_deal src=subj tgt=obj.with|with|obj.between recip cameo=057 "Ghana and Togo signed a treaty on fishing."
v initial + obj:$support_deal src=subj tgt=obj.with|with|obj.between recip cameo=057 "Ghana and Togo initialed a treaty on fishing."
v sign                                     src=subj tgt=with|obj.with|obj.between cameo=057 need=src weight=0.6
v ratify                                   src=subj tgt=obj.with|obj.between|obj.mod cameo=057
v defend|justify|vouch_for                 src=subj tgt=obj stance=support cameo=052 need=both weight=0.8 "Kenya justified the rebels."
v vote + for                              src=subj tgt=for|to stance=support weight=0.6 id=support.vote-for
v side|stand + with                        src=subj tgt=with stance=support need=both
v receive + obj:reception|welcome          src=in|from|by tgt=subj stance=support need=src weight=0.5
n support|praise|backing + for             src=poss|by|from|mod|holder|of tgt=for stance=support need=both "The support by Kenya for the rebels went on."
v rally + behind                           src=subj tgt=behind stance=support
v favor|favour|approve_of                  src=subj tgt=obj|of stance=support need=src weight=0.7

# praise, endorse, back (CAMEO 050, 051)
v congratulate|praise|laud + for tgt=obj stance=support cameo=051 need=both "Kenya congratulated Uganda for the vote." => kenya > uganda
v hail + for tgt=obj stance=support cameo=051 need=both "Kenya hailed Uganda for the vote." => kenya > uganda
v commend|applaud|salute|extol + for tgt=obj stance=support cameo=051 need=both "Kenya commended Uganda for the vote." => kenya > uganda
v acclaim|compliment|thank + for tgt=obj stance=support cameo=051 need=both "Kenya acclaimed Uganda for the vote." => kenya > uganda
v felicitate + for tgt=obj stance=support cameo=051 need=both "Kenya felicitated Uganda for the vote." => kenya > uganda
v congratulate|felicitate + on             tgt=obj stance=support cameo=051 need=both "Kenya congratulated the president on his victory." => kenya > president
set $support_decision decision effort deal plan move agreement initiative step reform release resolution role progress statement election courage commitment handling policy leadership vote achievement contribution withdrawal ceasefire visit stand action
v welcome|praise|laud + obj:$support_decision tgt=obj.by|by|obj.of|of|obj.from|obj.poss|obj.mod|obj.between|obj.with stance=support cameo=051 need=src "Kenya welcomed the decision by Uganda." => kenya > uganda
v hail + obj:$support_decision tgt=obj.by|by|obj.of|of|obj.from|obj.poss|obj.mod|obj.between|obj.with stance=support cameo=051 need=src "Kenya hailed the decision by Uganda." => kenya > uganda
v commend|applaud|salute + obj:$support_decision tgt=obj.by|by|obj.of|of|obj.from|obj.poss|obj.mod|obj.between|obj.with stance=support cameo=051 need=src "Kenya commended the decision by Uganda." => kenya > uganda
v cheer + obj:$support_decision tgt=obj.by|by|obj.of|of|obj.from|obj.poss|obj.mod|obj.between|obj.with stance=support cameo=051 need=src "Kenya cheered the decision by Uganda." => kenya > uganda
v extol|acclaim + obj:$support_decision tgt=obj.by|by|obj.of|of|obj.from|obj.poss|obj.mod|obj.between|obj.with stance=support cameo=051 need=src "Kenya acclaimed the decision by Uganda." => kenya > uganda
set $support_hero hero friend ally breakthrough success victory milestone partner success-story historic triumph statesman brother
v hail|describe|regard + as:$support_hero tgt=obj|obj.of stance=support cameo=051 need=both "Cuba hailed Venezuela as a friend." => cuba > venezuela
v portray + as:$support_hero tgt=obj|obj.of stance=support cameo=051 need=both "Cuba portrayed Venezuela as a friend." => cuba > venezuela
v call|depict + as:$support_hero tgt=obj|obj.of stance=support cameo=051 need=both "Cuba called Venezuela as a friend." => cuba > venezuela
v pay + obj:tribute|homage|respect         tgt=to|to.of|obj.to stance=support cameo=051 need=both "France paid tribute to the rebels." => france > rebels
v honor|honour|decorate tgt=obj|to stance=support cameo=051 need=src "France honored the general." => france > general
v knight tgt=obj|to stance=support cameo=051 need=src "France knighted the general." => france > general
v award|fete|fête tgt=obj|to stance=support cameo=051 need=both "France awarded the general." => france > general
v praise tgt=obj|to stance=support cameo=051 need=src "France praised the general." => france > general
v laud|hail|commend tgt=obj|to stance=support cameo=051 need=src "France lauded the general." => france > general
v applaud tgt=obj|to stance=support cameo=051 need=src "France applauded the general." => france > general
v congratulate|salute tgt=obj|to stance=support cameo=051 need=src "France congratulated the general." => france > general
v cheer tgt=obj|to stance=support cameo=051 need=both "France cheered the general." => france > general
v compliment tgt=obj|to stance=support cameo=051 need=src "France complimented the general." => france > general
set $support_support support solidarity backing confidence gratitude appreciation satisfaction sympathy condolence full-support thanks admiration praise endorsement approval respect blessing trust optimism delight best-wish congratulation welcome weight friendship faith
v voice|express|declare + obj:$support_support tgt=for|obj.for|to|obj.to|with|obj.with|in|obj.in|behind|iobj|at.by|over.by stance=support cameo=051 need=src "Kenya voiced solidarity with Uganda." => kenya > uganda
v reiterate + obj:$support_support tgt=for|obj.for|to|obj.to|with|obj.with|in|obj.in|behind|iobj|at.by|over.by stance=support cameo=051 need=src "Kenya reiterated solidarity with Uganda." => kenya > uganda
v pledge|reaffirm|affirm + obj:$support_support tgt=for|obj.for|to|obj.to|with|obj.with|in|obj.in|behind|iobj|at.by|over.by stance=support cameo=051 need=src "Kenya pledged solidarity with Uganda." => kenya > uganda
v announce + obj:$support_support tgt=for|obj.for|to|obj.to|with|obj.with|in|obj.in|behind|iobj|at.by|over.by stance=support cameo=051 need=src "Kenya announced solidarity with Uganda." => kenya > uganda
v lend|give|throw + obj:$support_support tgt=for|obj.for|to|obj.to|with|obj.with|in|obj.in|behind|iobj|at.by|over.by stance=support cameo=051 need=src "Kenya lent solidarity with Uganda." => kenya > uganda
v confirm + obj:$support_support tgt=for|obj.for|to|obj.to|with|obj.with|in|obj.in|behind|iobj|at.by|over.by stance=support cameo=051 need=src "Kenya confirmed solidarity with Uganda." => kenya > uganda
v offer|extend|convey + obj:$support_support tgt=for|obj.for|to|obj.to|with|obj.with|in|obj.in|behind|iobj|at.by|over.by stance=support cameo=051 need=src "Kenya offered solidarity with Uganda." => kenya > uganda
v show + obj:$support_support tgt=for|obj.for|to|obj.to|with|obj.with|in|obj.in|behind|iobj|at.by|over.by stance=support cameo=051 need=src "Kenya showed solidarity with Uganda." => kenya > uganda
v add|proclaim|underline + obj:$support_support tgt=for|obj.for|to|obj.to|with|obj.with|in|obj.in|behind|iobj|at.by|over.by stance=support cameo=051 need=src "Kenya added solidarity with Uganda." => kenya > uganda
v renew + obj:$support_support tgt=for|obj.for|to|obj.to|with|obj.with|in|obj.in|behind|iobj|at.by|over.by stance=support cameo=051 need=src "Kenya renewed solidarity with Uganda." => kenya > uganda
v repeat|restate|stress + obj:$support_support tgt=for|obj.for|to|obj.to|with|obj.with|in|obj.in|behind|iobj|at.by|over.by stance=support cameo=051 need=src "Kenya repeated solidarity with Uganda." => kenya > uganda
v signal + obj:$support_support tgt=for|obj.for|to|obj.to|with|obj.with|in|obj.in|behind|iobj|at.by|over.by stance=support cameo=051 need=src "Kenya signaled solidarity with Uganda." => kenya > uganda
set $support_bid bid candidate plan proposal call candidacy initiative claim resolution position reform demand effort deal cause idea stance policy membership government independence peace-plan mission
v back|support|endorse + obj:$support_bid tgt=obj.of|of|obj.by|by|obj.poss|obj.mod|for|obj.for|obj.from stance=support cameo=050 need=src "Kenya backed the bid of Uganda." => kenya > uganda
v champion + obj:$support_bid tgt=obj.of|of|obj.by|by|obj.poss|obj.mod|for|obj.for|obj.from stance=support cameo=050 need=src "Kenya championed the bid of Uganda." => kenya > uganda
v bless|sponsor|second + obj:$support_bid tgt=obj.of|of|obj.by|by|obj.poss|obj.mod|for|obj.for|obj.from stance=support cameo=050 need=src "Kenya blessed the bid of Uganda." => kenya > uganda
v approve + obj:$support_bid tgt=obj.of|of|obj.by|by|obj.poss|obj.mod|for|obj.for|obj.from stance=support cameo=050 need=src "Kenya approved the bid of Uganda." => kenya > uganda
v espouse|advocate|embrace + obj:$support_bid tgt=obj.of|of|obj.by|by|obj.poss|obj.mod|for|obj.for|obj.from stance=support cameo=050 need=src "Kenya espoused the bid of Uganda." => kenya > uganda
set $support_support_ support backing endorsement praise approval blessing recognition confidence
v win|receive|gain + obj:$support_support_ src=obj.of|of|from|obj.from tgt=subj stance=support cameo=051 need=both "The candidate won the support of the union." => union > candidate
v get + obj:$support_support_ src=obj.of|of|from|obj.from tgt=subj stance=support cameo=051 need=both "The candidate got the support of the union." => union > candidate
v secure|enjoy|draw + obj:$support_support_ src=obj.of|of|from|obj.from tgt=subj stance=support cameo=051 need=both "The candidate secured the support of the union." => union > candidate
v earn + obj:$support_support_ src=obj.of|of|from|obj.from tgt=subj stance=support cameo=051 need=both "The candidate earned the support of the union." => union > candidate
v attract|garner + obj:$support_support_ src=obj.of|of|from|obj.from tgt=subj stance=support cameo=051 need=both "The candidate attracted the support of the union." => union > candidate
v unite|rally|line_up + behind tgt=behind stance=support cameo=050 need=both "Tribal chiefs united behind the president." => chiefs > president
v mobilize + behind tgt=behind stance=support cameo=050 need=both "Tribal chiefs mobilized behind the president." => chiefs > president
v close_ranks|queue_up + behind tgt=behind stance=support cameo=050 need=both "Tribal chiefs queued up behind the president." => chiefs > president
v side|stand|align + with tgt=with stance=support cameo=050 need=both "Kenya sided with Uganda." => kenya > uganda
v sympathize + with tgt=with stance=support cameo=050 need=both "Kenya sympathized with Uganda." => kenya > uganda
v sympathise|empathize + with tgt=with stance=support cameo=050 need=both "Kenya sympathised with Uganda." => kenya > uganda
v stand + by                               tgt=by stance=support need=powers weight=0.7 "Kenya stood by Uganda." => kenya > uganda
v come_out|speak|vote + in:favor|favour|support tgt=in.of|of|in.of.by stance=support need=src "The union came out in favor of the government." => union > government
v argue + in:favor|favour|support tgt=in.of|of|in.of.by stance=support need=src "The union argued in favor of the government." => union > government
v lobby|campaign|demonstrate + in:favor|favour|support tgt=in.of|of|in.of.by stance=support need=src "The union lobbied in favor of the government." => union > government
v rally + in:favor|favour|support tgt=in.of|of|in.of.by stance=support need=src "The union rallied in favor of the government." => union > government
v express|be|speak + in:favor|favour       tgt=in.of|of stance=support need=src weight=0.8 "The union is in favor of the government." => union > government
v campaign|vote|opt + for tgt=for|for.of|for.by stance=support need=both weight=0.8 "The senator campaigned for the president." => senator > president
v canvass + for tgt=for|for.of|for.by stance=support need=both weight=0.8 "The senator canvassed for the president." => senator > president
set $support_right right decision policy action record handling conduct claim move raid attack stance strike role legacy war
v defend|justify|uphold + obj:$support_right tgt=obj.of|of|obj.by|by|obj.poss|obj.mod|xsubj stance=support cameo=052 need=src "Syria defended the policy of Iran." => syria > iran
v vouch + obj:$support_right tgt=obj.of|of|obj.by|by|obj.poss|obj.mod|xsubj stance=support cameo=052 need=src "Syria vouched the policy of Iran." => syria > iran
v excuse|condone|exonerate + obj:$support_right tgt=obj.of|of|obj.by|by|obj.poss|obj.mod|xsubj stance=support cameo=052 need=src "Syria excused the policy of Iran." => syria > iran
v shield + obj:$support_right tgt=obj.of|of|obj.by|by|obj.poss|obj.mod|xsubj stance=support cameo=052 need=src "Syria shielded the policy of Iran." => syria > iran
v stick_up + obj:$support_right tgt=obj.of|of|obj.by|by|obj.poss|obj.mod|xsubj stance=support cameo=052 need=src "Syria stuck up the policy of Iran." => syria > iran
v defend|vouch_for|stick_up_for tgt=obj|for stance=support cameo=052 need=powers "Syria defended Iran." => syria > iran
v excuse tgt=obj|for stance=support cameo=052 need=powers "Syria excused Iran." => syria > iran
v vindicate tgt=obj|for stance=support cameo=052 need=powers "Syria vindicated Iran." => syria > iran
v come|rally|rush + to:defense|defence|support|side tgt=to.of|to.poss stance=support cameo=053 need=both "Syria came to the defense of Iran." => syria > iran
v leap + to:defense|defence|support|side tgt=to.of|to.poss stance=support cameo=053 need=both "Syria leaped to the defense of Iran." => syria > iran
v befriend|court|woo                       tgt=obj need=powers weight=0.5 "China wooed Kenya." => china > kenya
v respect|admire|revere tgt=obj stance=support cameo=051 need=powers weight=0.5 "Kenya respects Uganda." => kenya > uganda
v esteem tgt=obj stance=support cameo=051 need=powers weight=0.5 "Kenya esteems Uganda." => kenya > uganda
v cherish|idolize tgt=obj stance=support cameo=051 need=powers weight=0.5 "Kenya cherishes Uganda." => kenya > uganda
set $support_president president leader candidate chairman successor premier minister prize secretary-general chief speaker governor
v nominate|propose|recommend + as|for:$support_president tgt=obj stance=support need=both weight=0.8 "The party nominated the general as president." => party > general
v elect + as|for:$support_president tgt=obj stance=support need=both weight=0.8 "The party elected the general as president." => party > general
v anoint|endorse + as|for:$support_president tgt=obj stance=support need=both weight=0.8 "The party anointed the general as president." => party > general
v lobby|plead|intercede + for:recognition|membership|accession|admission tgt=for.of|for.by|on.of stance=support need=src weight=0.7 "France pleaded for recognition of the rebels." => france > rebels
n support|praise|backing|endorsement|sympathy|solidarity|admiration|approval + for|of|with src=by|from|poss|mod|holder tgt=for|of|with stance=support need=both weight=0.8
n tribute + to                             src=by|from|poss|holder tgt=to stance=support need=both weight=0.7
a supportive|appreciative|proud tgt=of|to|toward|towards stance=support need=both weight=0.8 "Kenya is supportive of Uganda." => kenya > uganda
a fond tgt=of|to|toward|towards stance=support need=both weight=0.8 "Kenya is fond of Uganda." => kenya > uganda
a sympathetic|favorable|favourable tgt=of|to|toward|towards stance=support need=both weight=0.8 "Kenya is sympathetic of Uganda." => kenya > uganda
a loyal tgt=of|to|toward|towards stance=support need=both weight=0.8 "Kenya is loyal of Uganda." => kenya > uganda
a grateful tgt=of|to|toward|towards stance=support need=both weight=0.8 "Kenya is grateful of Uganda." => kenya > uganda
a delighted|glad|encouraged|thankful tgt=with|to|by|about.by|with.of stance=support need=both weight=0.7

# recognise, open relations, join (CAMEO 054, 055, 056)
v recognize|recognise|acknowledge + as     tgt=obj cameo=054 need=both context=diplomatic "Chad recognized the rebels as the government." => chad > rebels
v recognize|recognise + obj:independence|sovereignty|government|state|republic|statehood|legitimacy|right|border|result|victory|regime|council|leadership|claim tgt=obj.of|of|obj.in|obj.poss|obj.mod|obj.by|obj cameo=054 need=src context=diplomatic "Chad recognized the independence of Kosovo." => chad > kosovo
set $support_recognition recognition diplomatic-recognition observer-status legitimacy full-recognition membership
v extend|grant|give|accord + obj:$support_recognition tgt=to|iobj|obj.to|obj.of cameo=054 need=src context=diplomatic
v offer + obj:$support_recognition tgt=to|iobj|obj.to|obj.of cameo=054 need=src context=diplomatic "Chad offered recognition to Kosovo." => chad > kosovo
set $support_diplomatic_relation diplomatic-relation diplomatic-tie relation tie link relationship friendship bond contact alliance full-relation bilateral-tie partnership
v restore|establish|resume + obj:$support_diplomatic_relation tgt=with|obj.with|between|obj.between|to|obj.to recip=yes cameo=050 context=diplomatic need=two "Ghana restored diplomatic relations with Libya."
v normalize + obj:$support_diplomatic_relation tgt=with|obj.with|between|obj.between|to|obj.to recip=yes cameo=050 context=diplomatic need=two "Ghana normalized diplomatic relations with Libya."
v normalise|renew|open + obj:$support_diplomatic_relation tgt=with|obj.with|between|obj.between|to|obj.to recip=yes cameo=050 context=diplomatic need=two "Ghana normalised diplomatic relations with Libya."
v upgrade + obj:$support_diplomatic_relation tgt=with|obj.with|between|obj.between|to|obj.to recip=yes cameo=050 context=diplomatic need=two "Ghana upgraded diplomatic relations with Libya."
v reestablish|re-establish|mend + obj:$support_diplomatic_relation tgt=with|obj.with|between|obj.between|to|obj.to recip=yes cameo=050 context=diplomatic need=two "Ghana reestablished diplomatic relations with Libya."
v improve + obj:$support_diplomatic_relation tgt=with|obj.with|between|obj.between|to|obj.to recip=yes cameo=050 context=diplomatic need=two "Ghana improved diplomatic relations with Libya."
v repair|strengthen|forge + obj:$support_diplomatic_relation tgt=with|obj.with|between|obj.between|to|obj.to recip=yes cameo=050 context=diplomatic need=two "Ghana repaired diplomatic relations with Libya."
v cement + obj:$support_diplomatic_relation tgt=with|obj.with|between|obj.between|to|obj.to recip=yes cameo=050 context=diplomatic need=two "Ghana cemented diplomatic relations with Libya."
v build|develop|deepen + obj:$support_diplomatic_relation tgt=with|obj.with|between|obj.between|to|obj.to recip=yes cameo=050 context=diplomatic need=two "Ghana built diplomatic relations with Libya."
v rebuild + obj:$support_diplomatic_relation tgt=with|obj.with|between|obj.between|to|obj.to recip=yes cameo=050 context=diplomatic need=two "Ghana rebuilt diplomatic relations with Libya."
v raise|warm|boost + obj:$support_diplomatic_relation tgt=with|obj.with|between|obj.between|to|obj.to recip=yes cameo=050 context=diplomatic need=two "Ghana raised diplomatic relations with Libya."
v enhance + obj:$support_diplomatic_relation tgt=with|obj.with|between|obj.between|to|obj.to recip=yes cameo=050 context=diplomatic need=two "Ghana enhanced diplomatic relations with Libya."
v patch_up|cultivate|expand + obj:$support_diplomatic_relation tgt=with|obj.with|between|obj.between|to|obj.to recip=yes cameo=050 context=diplomatic need=two "Ghana patched up diplomatic relations with Libya."
set $support_embassy embassy consulate mission diplomatic-mission liaison-office interest-section trade-office
v reopen|open|inaugurate + obj:$support_embassy tgt=in|obj.in|to|of|obj.poss|with cameo=050 context=diplomatic need=src "Ghana reopened its embassy." => ghana
v establish + obj:$support_embassy tgt=in|obj.in|to|of|obj.poss|with cameo=050 context=diplomatic need=src "Ghana established its embassy." => ghana
v upgrade + obj:$support_embassy tgt=in|obj.in|to|of|obj.poss|with cameo=050 context=diplomatic need=src "Ghana upgraded its embassy." => ghana
v name|appoint|send + obj:ambassador|envoy|consul|high-commissioner|charge-d'affaires tgt=to|obj.to|with cameo=050 context=diplomatic need=both weight=0.7 "Ghana named an ambassador to the Palestinians." => ghana > palestinians
v accredit + obj:ambassador|envoy|consul|high-commissioner|charge-d'affaires tgt=to|obj.to|with cameo=050 context=diplomatic need=both weight=0.7 "Ghana accredited an ambassador to the Palestinians." => ghana > palestinians
v post|nominate|exchange + obj:ambassador|envoy|consul|high-commissioner|charge-d'affaires tgt=to|obj.to|with cameo=050 context=diplomatic need=both weight=0.7 "Ghana posted an ambassador to the Palestinians." => ghana > palestinians
v present + obj:credential                 tgt=to|iobj|obj.to cameo=050 context=diplomatic need=both "The ambassador presented his credentials to the king." => ambassador > king
set $support_organization organization organisation union alliance council member membership bloc league commonwealth nato
v admit|accept|welcome + to|into|as:$support_organization tgt=obj cameo=054 need=both weight=0.8 "The European Union admitted Malta as a member." => european union > malta
v readmit + to|into|as:$support_organization tgt=obj cameo=054 need=both weight=0.8 "The European Union readmited Malta as a member." => european union > malta
v elect|invite + to|into|as:$support_organization tgt=obj cameo=054 need=both weight=0.8 "The European Union elected Malta as a member." => european union > malta
v reconcile|make_up|make_peace|bury_hatchet tgt=with recip=yes cameo=050 need=two "Ghana reconciled with Togo."
v make + obj:peace                         tgt=with|obj.with recip=yes cameo=050 need=two "Ghana made peace with Togo."
set $support_alliance alliance coalition partnership pact united-front bloc common-front government-of-national-unity unity-government
v form|forge|enter + obj:$support_alliance tgt=with|obj.with|between|into.with recip=yes cameo=050 need=two "The socialists formed an alliance with the liberals."
v seal + obj:$support_alliance tgt=with|obj.with|between|into.with recip=yes cameo=050 need=two "The socialists sealed an alliance with the liberals."
v build|create|cement + obj:$support_alliance tgt=with|obj.with|between|into.with recip=yes cameo=050 need=two "The socialists built an alliance with the liberals."
v join + obj:alliance|coalition|nato|union|pact|treaty|organization|organisation|commonwealth tgt=obj|obj.of|with|obj.with cameo=050 need=src weight=0.7 "Malta joined the coalition with Italy."
v shake + obj:hand                         tgt=with recip=yes need=two cameo=050 weight=0.8 "The president shook hands with the king."

# sign and ratify (CAMEO 057)
set $support_treaty treaty peace-treaty peace-agreement peace-accord peace-deal trade-agreement trade-pact defense-pact security-pact convention declaration charter communique joint-statement joint-declaration protocol memorandum memorandum-of-understanding friendship-treaty extradition-treaty border-agreement ceasefire-agreement truce ceasefire truce-agreement cooperation-agreement non-aggression-pact free-trade-agreement letter-of-intent cooperation-accord free-trade-pact arms-treaty covenant loan-agreement constitution
v endorse|conclude|approve + obj:$support_treaty tgt=with|obj.with|between|obj.between recip=yes cameo=057 need=src weight=0.95 commit=agreement "Peru endorsed a border agreement with Ecuador."
v renew + obj:$support_treaty tgt=with|obj.with|between|obj.between recip=yes cameo=057 need=src weight=0.95 commit=agreement "Peru renewed a border agreement with Ecuador."
v extend|accede_to + obj:$support_treaty tgt=with|obj.with|between|obj.between recip=yes cameo=057 need=src weight=0.95 commit=agreement "Peru extended a border agreement with Ecuador."
v put + obj:signature|name                 tgt=to.with|with cameo=057 need=src weight=0.8 "Peru put its signature to a treaty with Ecuador." => peru > ecuador
v accede|subscribe + to                    tgt=to.of|to|to.with cameo=057 need=src weight=0.6 "Peru acceded to the treaty of the United Nations." => peru > united nations
n signing|ratification|conclusion + of:$deal|treaty|convention|declaration|protocol|charter src=by|poss|between tgt=of.with|with|of.between cameo=057 need=src weight=0.8
n recognition + of                         src=by|poss|from|mod tgt=of cameo=054 need=both weight=0.8 "The recognition of Kosovo by Chad was unexpected." => chad > kosovo
n restoration|normalization|normalisation + of:$ties src=by|between|poss|of.between|of.of tgt=of.with|with recip=yes cameo=050 need=two weight=0.8 "The restoration of ties between Ghana and Libya took years."
n resumption + of:$ties src=by|between|poss|of.between|of.of tgt=of.with|with recip=yes cameo=050 need=two weight=0.8 "The resumption of ties between Ghana and Libya took years."
n establishment + of:$ties src=by|between|poss|of.between|of.of tgt=of.with|with recip=yes cameo=050 need=two weight=0.8 "The establishment of ties between Ghana and Libya took years."

# the general verbs and nouns of the type, where no line above asks for more
v support|endorse|back|champion            src=subj tgt=obj stance=support need=src "Accra endorsed the Gambian president."
v welcome                                  src=subj tgt=obj|obj.of|obj.by|obj.poss|obj.mod stance=support cameo=051 "Rome welcomed the truce by the rebels."
set $support_medal medal prize honor honour order award decoration peace-prize title honorary-degree
v award|present|confer + obj:$support_medal tgt=to|iobj|on|obj.to stance=support cameo=051 need=both "France awarded the general a medal."
v give|bestow + obj:$support_medal tgt=to|iobj|on|obj.to stance=support cameo=051 need=both "France gave the general a medal."
a pleased|satisfied|happy tgt=with|to|by|about.by|with.of stance=support need=both weight=0.7 "Kenya was pleased with Uganda."
a delighted|glad|encouraged tgt=with|to|by|about.by|with.of stance=support need=both weight=0.7 "Kenya was delighted with Uganda."
a grateful|thankful tgt=with|to|by|about.by|with.of stance=support need=both weight=0.7 "Kenya was grateful with Uganda."

# taking a side, told in idioms (CAMEO 050, 051)
v speak_up|stick_up|stand_up|speak_out|go_to_bat|vouch + for tgt=for|for.of stance=support cameo=052 need=both weight=0.9 "France spoke up for the rebels." => france > rebels
v root|cheer|pull|lobby + for tgt=for stance=support need=powers weight=0.6 "France lobbied for the rebels." => france > rebels
v swing|fall_in|close_ranks|line_up|get|queue_up|throw_weight|stand|lean|consolidate|coalesce|mass + behind tgt=behind|behind.of|behind.poss stance=support cameo=050 need=both weight=0.9 "The union stood behind the government." => union > government
v rally|gather|unite|close_ranks + around tgt=around|around.of stance=support cameo=050 need=powers weight=0.8 "African ministers rallied around the president." => ministers > president
v line_up|throw_in|identify|stay + with tgt=with stance=support cameo=050 need=powers weight=0.9 "Kenya lined up with Uganda." => kenya > uganda
v throw|put|lend|swing|give + obj:weight|support|backing|muscle|prestige|authority|vote|full-support|name + behind|to tgt=behind|to|obj.behind|obj.to|behind.of|behind.poss|to.of|to.poss|obj.behind.of|obj.behind.poss stance=support cameo=050 need=both weight=0.9 "The union threw its weight behind the president." => union > president
v stand + adv:firm|firmly|fully|squarely|together + with|by tgt=with|by stance=support cameo=050 need=both weight=0.9 "Poland stands firmly by Ukraine." => poland > ukraine
v stand + to:shoulder tgt=with|to.with stance=support cameo=050 need=both weight=0.9 "Britain stood shoulder to shoulder with France." => britain > france
v come_down|be|weigh_in + on:side tgt=on.of|on.poss|of stance=support cameo=050 need=both weight=0.9 "Russia came down on the side of the rebels." => russia > rebels
v take + obj:side + with tgt=with|obj.with stance=support need=both weight=0.8 "Russia took sides with Armenia." => russia > armenia
v take + obj:side tgt=obj.of|obj.poss stance=support need=both weight=0.7 "Russia took the side of the rebels." => russia > rebels
v swear|pledge|declare|vow|profess|reaffirm|renew|give|announce|pay|owe|proclaim + obj:allegiance|loyalty|fealty|fidelity|bay'a tgt=to|obj.to|to.of stance=support cameo=050 need=both weight=0.95 "The generals swore allegiance to the president." => generals > president
v declare|opt|come_out|plump|speak + for tgt=for stance=support cameo=050 need=powers weight=0.7 "The opposition declared for the president." => opposition > president
v spring|come|rise|rush|fly|run|leap|jump + to:defense|defence|aid|support|side|rescue tgt=to.of|to.poss|to.mod stance=support cameo=052 need=powers weight=0.8 "Syria sprang to the defence of Iran." => syria > iran
v assure|reassure|promise + of:support|solidarity|backing|friendship|loyalty|confidence tgt=obj stance=support cameo=051 need=both weight=0.95 "Germany assured Israel of its solidarity." => germany > israel
v express|voice|show|declare + obj:understanding|sympathy|admiration|respect|approval|relief|joy|delight|pride|hope-for|esteem|affection tgt=for|obj.for|with|obj.with|of|obj.of|to|at.by|for.of|for.poss stance=support cameo=051 need=both weight=0.8 "Moscow voiced understanding for Serbia." => moscow > serbia
v speak + adv:warmly|highly|approvingly|admiringly|glowingly|well + of|about tgt=of|about stance=support cameo=051 need=both weight=0.9 "The envoy spoke warmly of the Kenyan president." => envoy > president
v heap|lavish|shower|bestow|pour|rain + obj:praise|honor|honour|compliment|accolade|tribute tgt=on|upon|obj.on|on.of|on.for stance=support cameo=051 need=both weight=0.9 "Cuba lavished praise on the rebels." => cuba > rebels
v single_out|hold_up + for|as:praise|model|example|commendation tgt=obj stance=support cameo=051 need=both weight=0.9 "Norway held up Rwanda as a model." => norway > rwanda
v have|find|be_full_of|offer|reserve + obj:praise|kind-word|warm-word|word-of-praise|compliment tgt=for|obj.for stance=support cameo=051 need=both weight=0.8 "Cuba had warm words for the rebels." => cuba > rebels
v give + obj:ovation|standing-ovation|applause|hero-welcome|cheer tgt=iobj|to|obj.to stance=support cameo=051 need=both weight=0.7 "Lawmakers gave the president a standing ovation." => lawmakers > president
v toast|fete|lionise|lionize|eulogise|eulogize tgt=obj stance=support cameo=051 need=powers weight=0.7 "The senators toasted the Ukrainian president." => senators > president
v greet|hail|receive|meet + with:approval|praise|applause|enthusiasm|relief|satisfaction|delight|joy|acclaim src=surf tgt=obj.by|obj.of|obj.poss|obj stance=support cameo=051 need=both weight=0.7 "Norway greeted the ceasefire of the rebels with approval." => norway > rebels

# who praise, thanks and condolence came from
set $support_praise praise applause support backing endorsement acclaim approval plaudit commendation tribute congratulation condolence sympathy thanks welcome solidarity recognition accolade gratitude kudos
v draw|win|earn|attract|receive|garner|get|gain|elicit|evoke|reap|secure|prompt|have|enjoy + obj:$support_praise src=from|obj.from|obj.of|of|in|obj.in tgt=subj.of|subj.by|subj.poss|subj.between|subj stance=support cameo=051 need=src weight=0.95 "The truce drew praise from the Kenyan army." => army
v come|pour|flow|arrive|be|flood|pour_in|come_in|flood_in + subj:$support_praise + from src=from|in.from|subj.from tgt=subj.for|for|subj.to stance=support cameo=051 need=src weight=0.9 "Support for the rebels came from the army." => army > rebels
v send|offer|convey|extend|telegraph|express|present|deliver + obj:condolence|congratulation|sympathy|greeting|good-wish|best-wish|felicitation|thanks|well-wish tgt=to|iobj|obj.to|for|obj.for|with|obj.on stance=support cameo=051 need=both weight=0.9 "The king sent condolences to the president." => king > president
v send|offer|convey|extend + obj:condolence|sympathy|felicitation src=subj tgt=to|iobj|obj.to|in stance=support cameo=051 need=power weight=0.6 "Arab ministers sent condolences." => ministers
v mourn|eulogize|grieve + for|with tgt=with|for stance=support need=powers weight=0.6 "The king mourned with the ministers." => king > ministers
v credit + for|with tgt=obj stance=support cameo=051 need=both weight=0.95 "Jordan credited Egypt with the truce." => jordan > egypt
v owe + obj:gratitude|thanks|thank|debt tgt=to|iobj|obj.to|obj.of.to stance=support cameo=051 need=both weight=0.7 "Jordan owes thanks to Egypt." => jordan > egypt
n support|praise|backing|endorsement|applause|acclaim|approval + from + for src=from tgt=for stance=support cameo=051 need=both weight=0.8 "Praise from Egypt for the rebels was warm." => egypt > rebels
n vote + of:confidence src=by|from|in tgt=in|for stance=support cameo=051 need=both weight=0.7 "The vote of confidence by parliament in the minister was close." => parliament > minister
v hand|grant + obj:confidence-vote|blessing|seal-of-approval|stamp-of-approval|thumbs-up|imprimatur tgt=iobj|to|obj.to stance=support cameo=051 need=both weight=0.7 "The pope granted his blessing to the rebels." => pope > rebels

# treaties approved, envoys returned, memberships granted (CAMEO 054-057)
set $support_entry accession membership entry admission bid application enlargement inclusion independence statehood
v approve|ratify|back|support|endorse|accept|welcome|favor|favour|clear + obj:accession|membership|entry|admission|enlargement|statehood|inclusion tgt=obj.of|of|obj.poss|obj.mod|obj.by cameo=057 stance=support need=src weight=0.95 "The senate approved the accession of Finland to the pact." => senate > finland
v vote|decide|agree|move + xcomp:approve|ratify|endorse|recognize|recognise|back|support|welcome|adopt|admit tgt=xcomp.obj|xcomp.obj.of|xcomp.obj.with|xcomp.obj.poss|xcomp.obj.by|xcomp.obj.mod stance=support cameo=057 need=power absorb=yes weight=0.9 "Lawmakers voted to ratify the pact with Kuwait." => lawmakers > kuwait
v approve|pass|adopt + obj:treaty|pact|accord|convention|protocol|peace-deal|peace-accord|trade-deal tgt=obj.with|with|obj.between|obj.on cameo=057 need=power weight=0.8 "The senate passed the treaty with Japan." => senate > japan
v give + obj:approval|consent|assent|ratification + to:treaty|pact|accord|convention|agreement|deal tgt=to.with|to.between|to.by cameo=057 stance=support need=src weight=0.9 "The senate gave its consent to the treaty with Panama." => senate > panama
v restore|reopen|reconnect|reactivate|re-establish|reestablish|resume|open + obj:hotline|link|telephone-link|postal-service|flight|communication|communication-channel|contact|military-hotline|mission tgt=with|obj.with|between|obj.between|to recip=yes cameo=050 need=two weight=0.8 "Seoul and Pyongyang restored their hotline." => seoul + pyongyang
v return|restore|send_back|reinstate|reappoint|exchange|swap|dispatch + obj:ambassador|high-commissioner|charge-d'affaires|consul tgt=to|obj.to|with cameo=050 context=diplomatic need=src weight=0.8 "Turkey returned its ambassador to Egypt." => turkey > egypt
v elevate|promote|upgrade|lift|raise|cement|thaw|reset|revive|rekindle|reaffirm|consolidate + obj:$support_diplomatic_relation tgt=with|obj.with|between|obj.between|to.with recip=yes cameo=050 context=diplomatic need=two weight=0.9 "Ghana elevated its ties with Libya." => ghana + libya
v mend|repair + obj:fence|bridge|rift tgt=with|obj.with recip=yes cameo=050 need=two weight=0.9 "Ghana mended fences with Libya." => ghana + libya
v bury + obj:hatchet|difference|grievance tgt=with recip=yes cameo=050 need=two weight=0.9 "Ghana and Libya buried the hatchet." => ghana + libya
v turn + obj:page|leaf tgt=with recip=yes cameo=050 need=two weight=0.7 "Ghana and Libya turned the page." => ghana + libya
v grant|give|award|offer + obj:candidate-status|observer-status|member-status|membership|full-membership|associate-membership|statehood|diplomatic-status|diplomatic-recognition|seat tgt=iobj|to|obj.to cameo=054 need=both weight=0.9 "The European Union granted candidate status to Ukraine." => european union > ukraine
v join|enter|rejoin + obj:court|bloc|council|community|convention|eurozone|eu|commonwealth|union|treaty|organization|organisation|club tgt=obj|obj.of cameo=050 need=power weight=0.7 "Malta joined the treaty organization." => malta > organization
v append|affix|add + obj:signature|name tgt=to.with|with|to.of cameo=057 need=src weight=0.8 "Peru affixed its signature to a treaty with Ecuador." => peru > ecuador
v sign_up|adhere|sign_on + to:convention|treaty|charter|protocol|pact|accord|court|agreement|covenant|declaration tgt=to.of|to.with cameo=057 need=src weight=0.9 "Ukraine signed up to the convention." => ukraine
v sign|ink|initial|pen + obj:roadmap|letter-of-intent|road-map|ceasefire|truce|armistice|action-plan|document tgt=with|obj.with|between|obj.between recip=yes cameo=057 need=power weight=0.8 "Serbia signed a roadmap with Egypt." => serbia + egypt
n signing|ratification|initialing|initialling + of:pact|memorandum|communique|agreement|accord|deal|treaty src=between|by|poss|of.between|of.by|of.poss tgt=of.with|with cameo=057 need=src weight=0.9 "The signing of a pact between Chad and Libya was delayed."
v make_up|make_peace + with tgt=with recip=yes cameo=050 need=powers weight=0.8 "Ghana made up with the rebels." => ghana + rebels
v name|nominate|pick|choose|adopt|propose|back + as:candidate|nominee|successor|leader|standard-bearer|running-mate|prime-minister tgt=obj stance=support need=both weight=0.8 "The party picked the general as its candidate." => party > general
v stand|appear|march + beside|alongside tgt=beside|alongside stance=support cameo=050 need=powers weight=0.6 "The king stood beside the president." => king > president
v pin|hang + obj:medal|order|decoration|star tgt=on|obj.on stance=support cameo=051 need=both weight=0.9 "The king pinned a medal on the commander." => king > commander
