# ASSAULT: patterns (docs/lexicon.md; codes and modes: ontology.toml)

[ASSAULT]
v attack|assail|assault|raid               src=subj tgt=obj|obj.in need=any "Rebels attacked a convoy near the border."
v target                                   src=subj tgt=obj need=any weight=0.7
v kill|slay|murder|massacre|slaughter|gun_down|shoot_dead|execute|behead|assassinate|lynch  src=subj tgt=obj need=any
v assassinate|execute|behead               src=subj tgt=obj mode=targeted need=any
v wound|injure|maim                        src=subj tgt=obj need=both
v bomb|dynamite                            src=subj tgt=obj|obj.in|obj.of mode=explosives need=any
v blow_up|detonate                         src=subj tgt=obj|obj.of mode=explosives need=any
v shell|bombard|pound                      src=subj tgt=obj|obj.in|obj.of mode=heavy-weapons need=any
v shoot                                    src=subj tgt=obj|at mode=firearms need=any
v shoot_down|down                          src=subj tgt=obj|obj.of mode=aerial need=both
v open + obj:fire                          src=subj tgt=on|at|obj.on mode=firearms need=src
v fire + at                               src=subj tgt=at|on|into mode=firearms need=src id=assault.fire-at
v fire + on                                src=subj tgt=on mode=firearms need=src
v fire + obj:tear|gas|tear-gas|bullet|canister|cannon|grenade src=subj tgt=at|on|into|obj.at|against mode=crowd-control need=src "Police fired tear gas at the marchers."
v use + obj:gas|cannon|baton|tear|force|truncheon|pepper src=subj tgt=against|on|to mode=crowd-control need=src weight=0.8
v fire|launch|lob + obj:$weapons           src=subj tgt=at|on|into|against|toward|towards|obj.at mode=heavy-weapons need=src
v drop + obj:bomb                          src=subj tgt=on mode=aerial need=src
v launch|mount|carry_out|conduct|stage|step_up|unleash|wage|make|commit|intensify|resume|continue|begin|perpetrate|ramp_up|escalate|lead + obj:$attack src=subj tgt=obj.on|obj.against|on|against|obj.in|obj.of need=src
v launch|conduct|carry_out|stage + obj:airstrike|air-strike|airstrikes src=subj tgt=obj.on|obj.against|on|against|obj.in mode=aerial
v launch|conduct|carry_out + obj:strike + mod:air|aerial|missile src=subj tgt=obj.on|obj.against|on|against mode=aerial
v invade|storm|overrun|ambush              src=subj tgt=obj|obj.of need=any
v clash|battle|fight|skirmish              src=subj tgt=with|against|obj recip need=src cameo=190
v exchange|trade + obj:fire|gunfire|shot|blow|shelling src=subj tgt=with|obj.with recip mode=firearms
v kidnap|abduct|hijack                     src=subj tgt=obj mode=abduct need=any
v take + obj:hostage|captive               src=subj tgt=obj|obj.from mode=abduct need=any
v capture                                  src=subj tgt=obj mode=abduct need=both weight=0.7
v beat|club|whip|flog|manhandle            src=subj tgt=obj mode=beat need=both
v stab|hack_to|stone|knife                 src=subj tgt=obj mode=primitive need=any
v torture|mistreat                         src=subj tgt=obj mode=torture need=any
v rape                                     src=subj tgt=obj mode=sexual need=any
v burn|torch|set_fire|destroy|demolish|raze|bulldoze|ransack|loot|sabotage src=subj tgt=obj|obj.of|to|obj.in mode=destroy need=src weight=0.8
v hit|strike                               src=subj tgt=obj|obj.in|obj.of need=both weight=0.8
v die + in:$attack|explosion|blast|bombing|clash|fighting|raid|strike|shelling|shooting src=in.by|in.of tgt=subj need=tgt
v explode|go_off                           src=none tgt=in.poss|outside|near mode=explosives need=any weight=0.5
v break_out + subj:fighting|clash|battle   src=between|subj.between|subj.with tgt=none recip need=src
n attack|assault|raid|offensive|ambush|incursion|invasion|onslaught src=poss|by|mod|from|holder|of tgt=on|against|at|of|in need=any
n airstrike|bombardment                    src=poss|by|mod|from|holder tgt=on|against|of|in mode=aerial need=any
n strike + mod:air|aerial|missile          src=poss|by|mod|from|holder tgt=on|against|of|in mode=aerial need=any
n strike + mod:drone                       src=poss|by|mod|from|holder tgt=on|against|of|in mode=drone need=any
n shelling                                 src=poss|by|mod|from|holder tgt=of|on|against mode=heavy-weapons need=none
n bombing|explosion|blast                  src=by|poss|mod|from|holder tgt=of|on|against|at|outside|near mode=explosives need=any
n bombing + mod:suicide|car                src=by|poss|from|holder tgt=of|on|against|at|outside|near mode=suicide-attack need=none
n massacre|killing|murder|slaying          src=by|poss|mod tgt=of need=tgt
n assassination                            src=by tgt=of|poss mode=targeted need=tgt
n shooting|gunfire                         src=by|poss|mod|from tgt=of|at mode=firearms need=any
n kidnapping|abduction                     src=by|mod tgt=of|poss mode=abduct need=tgt
n clash|fighting|skirmish|battle + between src=between tgt=none recip need=src
n clash|fighting|skirmish|battle + with    src=poss|mod|holder|by tgt=with recip need=tgt
n torture                                  src=by|poss|mod tgt=of mode=torture need=tgt
n rape                                     src=by tgt=of mode=sexual need=tgt
n war + against                        src=poss|by|mod|holder tgt=against|on need=both weight=0.5
n invasion|occupation + of                 src=poss|by|mod tgt=of need=both
