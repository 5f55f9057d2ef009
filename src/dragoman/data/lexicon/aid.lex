# AID: patterns (docs/lexicon.md; codes and modes: ontology.toml)

[AID]
v send|provide|deliver|supply|donate|give|grant|ship|airlift|dispatch|contribute|extend|allocate|distribute|release|offer|drop|rush|disburse|lend + obj:$aid src=subj tgt=to|iobj|for|obj.to|obj.for|into cameo=070 need=both "Japan sent tents to Vanuatu."
v provide + with:$aid                      src=subj tgt=obj|with
v assist|help|aid                          src=subj tgt=obj need=both cameo=070 weight=0.7
v finance|fund|bankroll|subsidize|subsidise  src=subj tgt=obj need=both cameo=071
v arm|equip|train                          src=subj tgt=obj need=both cameo=072 context=military
v shelter|accommodate|feed|evacuate        src=subj tgt=obj need=both cameo=073 weight=0.8
v rescue|save                              src=subj tgt=obj need=both cameo=073
v grant|give|offer + obj:asylum|refuge|shelter|citizenship src=subj tgt=iobj|to|obj.to cameo=075
v cancel|forgive|write_off|restructure + obj:debt src=subj tgt=obj.of|obj.poss|for|obj.mod cameo=071
n aid|assistance + to                      src=poss|mod|from|by|holder tgt=to need=both weight=0.6
n shipment|delivery + of                   src=poss|mod|from|by|holder tgt=to|for need=both weight=0.6
v treat                                    src=subj tgt=obj need=both cameo=073 weight=0.4
v repatriate                               src=subj tgt=obj need=src weight=0.6
