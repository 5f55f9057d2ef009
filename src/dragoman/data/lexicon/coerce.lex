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
v occupy|annex|capture|take_over           src=subj tgt=obj.of|obj mode=seize need=src weight=0.8
v ban|outlaw|prohibit                      src=subj tgt=obj|obj.of|obj.by|obj.from|from mode=restrict need=src
v close|shut|shut_down|seal|seal_off|blockade + obj:border|crossing|airspace|port|road|office|school|university|airport|bridge|city|station|newspaper|strait src=subj tgt=obj.with|with|obj.of|to|obj.to|obj.from mode=restrict
v blockade|besiege                         src=subj tgt=obj|obj.of mode=restrict
v censor|silence|muzzle|gag                src=subj tgt=obj mode=censor need=src
v block|shut_down|suspend|jam + obj:internet|website|newspaper|broadcast|channel|access|media|station src=subj tgt=obj.of|to|obj.to mode=censor
v impose|declare|order|extend + obj:curfew src=subj tgt=on|in|obj.on|obj.in mode=curfew
v impose|declare|proclaim|extend + obj:law|emergency|state + mod:martial|emergency src=subj tgt=in|on|obj.in mode=martial-law
v declare|impose|extend|proclaim + obj:emergency|martial-law src=subj tgt=in|on|obj.in mode=martial-law
v declare|impose|extend + obj:state        src=subj tgt=in|on|obj.in mode=martial-law weight=0.7
v hack|hack_into                           src=subj tgt=obj|into|obj.of mode=cyber need=any context=cyber
n cyberattack|hack|hacking                 src=by|poss|mod|from tgt=on|against|of mode=cyber context=cyber need=any
v raid|search|ransack|storm + obj:office|home|house|headquarters|building|newsroom|apartment|camp src=subj tgt=obj.of|obj.poss|obj.mod mode=seize
v disperse|break_up + obj                  src=subj tgt=obj|obj.of mode=restrict need=both
v crack_down                               src=subj tgt=on mode=restrict
n crackdown                                src=by|poss|mod|holder tgt=on|against mode=restrict need=any
v suppress|repress|persecute|intimidate|harass src=subj tgt=obj mode=restrict need=tgt
v restrict|curb|limit                      src=subj tgt=obj.of|obj.to|obj.by|obj need=both mode=restrict weight=0.7
v evict|displace|expel_from                src=subj tgt=obj mode=deport need=both
v dissolve + obj:parliament|assembly|government|party src=subj tgt=obj mode=restrict
