# SUPPORT: patterns (docs/lexicon.md; codes and modes: ontology.toml)

[SUPPORT]
v support|endorse|back|champion            src=subj tgt=obj stance=support need=src "Accra endorsed the Gambian candidate."
v welcome                                  src=subj tgt=obj|obj.of|obj.by|obj.poss|obj.mod stance=support cameo=051 "Rome welcomed the decision to reopen the port."
v thank                                    src=subj tgt=obj|iobj stance=support cameo=051
v express|voice|declare|reiterate|pledge|reaffirm|affirm|announce|lend|give|throw|confirm|offer + obj:support|solidarity|backing|confidence|gratitude|appreciation|satisfaction|sympathy|condolence src=subj tgt=obj.for|obj.to|obj.with|obj.in|for|to|with|behind|iobj stance=support
v recognize|recognise                      src=subj tgt=obj cameo=054 need=both
v grant|give|extend + obj:recognition      src=subj tgt=iobj|to|obj.to cameo=054
v establish|restore|resume|normalize|normalise|renew|open|upgrade + obj:$ties src=subj tgt=obj.with|obj.between|with|between recip cameo=055
v normalize|normalise + obj:$ties          src=subj tgt=obj.with|with recip cameo=055
v sign|ratify|ink|initial + obj:$deal|convention|declaration|charter|communique|statement|peace src=subj tgt=obj.with|with|obj.between recip cameo=057 "Ghana and Togo signed a treaty on fishing."
v sign                                     src=subj tgt=with|obj.with|obj.between cameo=057 need=src weight=0.6
v ratify                                   src=subj tgt=obj.with|obj.between|obj.mod cameo=057
v defend|justify|vouch_for                 src=subj tgt=obj stance=support cameo=053 need=both weight=0.8
v vote + for                              src=subj tgt=for|to stance=support weight=0.6 id=support.vote-for
v side|stand + with                        src=subj tgt=with stance=support need=both
v receive + obj:reception|welcome          src=in|from|by tgt=subj stance=support need=src weight=0.5
n support|praise|backing + for             src=poss|by|from|mod|holder|of tgt=for stance=support need=both
v rally + behind                           src=subj tgt=behind stance=support
v favor|favour|approve_of                  src=subj tgt=obj|of stance=support need=src weight=0.7

# praise, endorse, back (CAMEO 050, 051)
v praise|laud|hail|commend|applaud|salute|extol|acclaim|compliment|thank|congratulate|felicitate + for tgt=obj stance=support cameo=051 need=both "Kenya congratulated Uganda for the vote." => kenya > uganda
v congratulate|felicitate + on             tgt=obj stance=support cameo=051 need=both "Kenya congratulated the president on his victory." => kenya > president
v praise|laud|hail|commend|applaud|salute|welcome|cheer|extol|acclaim + obj:decision|effort|deal|plan|move|agreement|initiative|step|reform|release|resolution|role|progress|statement|election|courage|commitment|handling|policy|leadership|vote|achievement|contribution|withdrawal|ceasefire|visit|stand|action tgt=obj.by|by|obj.of|of|obj.from|obj.poss|obj.mod|obj.between|obj.with stance=support cameo=051 need=src "Kenya welcomed the decision by Uganda." => kenya > uganda
v hail|describe|regard|portray|call|depict + as:hero|friend|ally|breakthrough|success|victory|milestone|partner|success-story|historic|triumph|statesman|brother tgt=obj|obj.of stance=support cameo=051 need=both "Cuba hailed Venezuela as a friend." => cuba > venezuela
v pay + obj:tribute|homage|respect         tgt=to|to.of|obj.to stance=support cameo=051 need=both "France paid tribute to the general." => france > general
v honor|honour|decorate|knight|award|fete|fête|praise|laud|hail|commend|applaud|congratulate|salute|celebrate|cheer|compliment tgt=obj|to stance=support cameo=051 need=src "France honored the general." => france > general
v award|present|confer|give|bestow + obj:medal|prize|honor|honour|order|award|decoration|peace-prize|title|honorary-degree tgt=to|iobj|on|obj.to stance=support cameo=051 need=both "France awarded a medal to the general." => france > general
v express|voice|declare|reiterate|pledge|reaffirm|affirm|announce|lend|give|throw|confirm|offer|extend|convey|show|add|proclaim|underline|renew|repeat|restate|stress|signal + obj:support|solidarity|backing|confidence|gratitude|appreciation|satisfaction|sympathy|condolence|full-support|thanks|admiration|praise|endorsement|approval|respect|blessing|trust|optimism|delight|best-wish|congratulation|welcome|weight|friendship|faith tgt=for|obj.for|to|obj.to|with|obj.with|in|obj.in|behind|iobj|at.by|over.by stance=support cameo=051 need=src "Kenya voiced solidarity with Uganda." => kenya > uganda
v support|endorse|back|champion|bless|sponsor|second|approve|espouse|advocate|embrace + obj:bid|candidate|plan|proposal|call|candidacy|initiative|claim|resolution|position|reform|demand|effort|deal|cause|idea|stance|policy|membership|government|independence|peace-plan|mission tgt=obj.of|of|obj.by|by|obj.poss|obj.mod|for|obj.for|obj.from stance=support cameo=050 need=src "Kenya backed the bid of Uganda." => kenya > uganda
v win|receive|gain|get|secure|enjoy|draw|earn|attract|garner + obj:support|backing|endorsement|praise|approval|blessing|recognition|confidence src=obj.of|of|from|obj.from tgt=subj stance=support cameo=051 need=both "The candidate won the support of the union." => union > candidate
v rally|unite|line_up|mobilize|close_ranks|queue_up + behind           tgt=behind stance=support cameo=050 need=both "Tribal chiefs united behind the president." => chiefs > president
v stand|side|align|sympathize|sympathise|empathize + with tgt=with stance=support cameo=050 need=both "Kenya sided with Uganda." => kenya > uganda
v stand + by                               tgt=by stance=support need=powers weight=0.7 "Kenya stood by Uganda." => kenya > uganda
v come_out|speak|vote|argue|lobby|campaign|demonstrate|rally + in:favor|favour|support tgt=in.of|of|in.of.by stance=support need=src "The union came out in favor of the government." => union > government
v express|be|speak + in:favor|favour       tgt=in.of|of stance=support need=src weight=0.8 "The union is in favor of the government." => union > government
v vote|opt|campaign|canvass + for          tgt=for|for.of|for.by stance=support need=both weight=0.8 "The senator campaigned for the president." => senator > president
v vote|express|pass|give + obj:confidence|confidence-vote  tgt=in|to|obj.in stance=support need=src weight=0.8 "Parliament expressed confidence in the premier." => parliament > premier
v defend|justify|uphold|vouch|excuse|condone|exonerate|shield|stick_up + obj:right|decision|policy|action|record|handling|conduct|claim|move|raid|attack|stance|strike|role|legacy|war tgt=obj.of|of|obj.by|by|obj.poss|obj.mod|xsubj stance=support cameo=053 need=src "Syria defended the policy of Iran." => syria > iran
v defend|vouch_for|stick_up_for|excuse|vindicate tgt=obj|for stance=support cameo=053 need=powers "Syria defended Iran." => syria > iran
v rally|rush|leap|come + to:defense|defence|support|side tgt=to.of|to.poss stance=support cameo=053 need=both "Syria came to the defense of Iran." => syria > iran
v befriend|court|woo                       tgt=obj need=powers weight=0.5 "China wooed Kenya." => china > kenya
v admire|respect|revere|esteem|cherish|idolize tgt=obj stance=support cameo=051 need=powers weight=0.5 "Kenya respects Uganda." => kenya > uganda
v nominate|propose|recommend|elect|anoint|endorse + as|for:president|leader|candidate|chairman|successor|premier|minister|prize|secretary-general|chief|speaker|governor tgt=obj stance=support need=both weight=0.8 "The party nominated the general as president." => party > general
v lobby|plead|intercede + for:recognition|membership|accession|admission tgt=for.of|for.by|on.of stance=support need=src weight=0.7 "France pleaded for recognition of the rebels." => france > rebels
n support|praise|backing|endorsement|sympathy|solidarity|admiration|approval + for|of|with src=by|from|poss|mod|holder tgt=for|of|with stance=support need=both weight=0.8 "Praise from Kenya for Uganda was warm." => kenya > uganda
n tribute + to                             src=by|from|poss|holder tgt=to stance=support need=both weight=0.7 "A tribute by France to the general was read." => france > general
a supportive|appreciative|proud|fond|sympathetic|favorable|favourable|loyal|grateful tgt=of|to|toward|towards stance=support need=both weight=0.8 "Kenya is supportive of Uganda." => kenya > uganda
a pleased|satisfied|happy|delighted|glad|encouraged|grateful|thankful tgt=with|to|by|about.by|with.of stance=support need=both weight=0.7 "Kenya was grateful to Uganda." => kenya > uganda

# recognise, open relations, join (CAMEO 054, 055, 056)
v recognize|recognise|acknowledge + as     tgt=obj cameo=054 need=both context=diplomatic "Chad recognized the rebels as the government." => chad > rebels
v recognize|recognise + obj:independence|sovereignty|government|state|republic|statehood|legitimacy|right|border|result|victory|regime|council|leadership|claim tgt=obj.of|of|obj.in|obj.poss|obj.mod|obj.by|obj cameo=054 need=src context=diplomatic "Chad recognized the independence of Kosovo." => chad > kosovo
v grant|give|extend|accord|offer + obj:recognition|diplomatic-recognition|observer-status|legitimacy|full-recognition|membership tgt=to|iobj|obj.to|obj.of cameo=054 need=src context=diplomatic "Chad extended recognition to Kosovo." => chad > kosovo
v establish|restore|resume|normalize|normalise|renew|open|upgrade|re-establish|reestablish|mend|improve|repair|strengthen|forge|cement|build|develop|deepen|rebuild|raise|warm|boost|enhance|patch_up|cultivate|expand + obj:diplomatic-relation|diplomatic-tie|relation|tie|link|relationship|friendship|bond|contact|alliance|full-relation|bilateral-tie|partnership tgt=with|obj.with|between|obj.between|to|obj.to recip=yes cameo=055 context=diplomatic need=two "Ghana restored diplomatic relations with Libya."
v open|reopen|inaugurate|establish|upgrade + obj:embassy|consulate|mission|diplomatic-mission|liaison-office|interest-section|trade-office tgt=in|obj.in|to|of|obj.poss|with cameo=055 context=diplomatic need=src "Ghana reopened its embassy." => ghana
v appoint|name|send|accredit|post|nominate|exchange + obj:ambassador|envoy|consul|high-commissioner|charge-d'affaires tgt=to|obj.to|with cameo=055 context=diplomatic need=both weight=0.7 "Ghana named an ambassador to the Palestinians." => ghana > palestinians
v present + obj:credential                 tgt=to|iobj|obj.to cameo=055 context=diplomatic need=both "The ambassador presented his credentials to the king." => ambassador > king
v admit|accept|welcome|readmit|elect|invite + to|into|as:organization|organisation|union|alliance|council|member|membership|bloc|league|commonwealth|nato tgt=obj cameo=054 need=both weight=0.8 "The European Union admitted Malta as a member." => european union > malta
v reconcile|make_up|make_peace|bury_hatchet tgt=with recip=yes cameo=055 need=two "Ghana reconciled with Togo."
v make + obj:peace                         tgt=with|obj.with recip=yes cameo=055 need=two "Ghana made peace with Togo."
v form|forge|enter|seal|build|create|cement + obj:alliance|coalition|partnership|pact|united-front|bloc|common-front|government-of-national-unity|unity-government tgt=with|obj.with|between|into.with recip=yes cameo=055 need=two "The socialists formed an alliance with the liberals."
v join + obj:alliance|coalition|nato|union|pact|treaty|organization|organisation|commonwealth tgt=obj|obj.of|with|obj.with cameo=055 need=src weight=0.7 "Malta joined the coalition with Italy." => malta > italy
v shake + obj:hand                         tgt=with recip=yes need=two cameo=050 weight=0.8 "The president shook hands with the king."

# sign and ratify (CAMEO 057)
v sign|ratify|ink|initial|conclude|endorse|approve|renew|extend|accede_to + obj:treaty|peace-treaty|peace-agreement|peace-accord|peace-deal|trade-agreement|trade-pact|defense-pact|security-pact|convention|declaration|charter|communique|joint-statement|joint-declaration|protocol|memorandum|memorandum-of-understanding|friendship-treaty|extradition-treaty|border-agreement|ceasefire-agreement|truce|ceasefire|truce-agreement|cooperation-agreement|non-aggression-pact|free-trade-agreement|letter-of-intent|cooperation-accord|free-trade-pact|arms-treaty|covenant|loan-agreement|constitution tgt=with|obj.with|between|obj.between recip=yes cameo=057 need=src weight=0.95 commit=agreement "Peru signed a border agreement with Ecuador."
v put + obj:signature|name                 tgt=to.with|with cameo=057 need=src weight=0.8 "Peru put its signature to a treaty with Ecuador." => peru > ecuador
v accede|subscribe + to                    tgt=to.of|to|to.with cameo=057 need=src weight=0.6 "Peru acceded to the treaty of the United Nations." => peru > united nations
v approve|ratify|pass|endorse|vote_for + obj:$deal|treaty|peace-deal|accession|convention tgt=with|obj.with|between|obj.between|of|obj.of|on.with cameo=057 need=src weight=0.9 "Parliament approved a treaty with Ecuador." => parliament > ecuador
n signing|ratification|conclusion + of:$deal|treaty|convention|declaration|protocol|charter src=by|poss|between tgt=of.with|with|of.between cameo=057 need=src weight=0.8 "The signing of the treaty with Ecuador by Peru was televised." => peru > ecuador
n recognition + of                         src=by|poss|from|mod tgt=of cameo=054 need=both weight=0.8 "The recognition of Kosovo by Chad was unexpected." => chad > kosovo
n normalization|normalisation|restoration|resumption|establishment + of:$ties src=by|between|poss|of.between|of.of tgt=of.with|with recip=yes cameo=055 need=two weight=0.8 "The restoration of ties between Ghana and Libya took years."
