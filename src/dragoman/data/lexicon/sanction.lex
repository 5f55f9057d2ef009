# SANCTION: patterns (docs/lexicon.md; codes and modes: ontology.toml)

[SANCTION]
v impose|slap|announce|adopt|approve|extend|renew|introduce|levy|tighten|apply|widen|enact|expand + obj:sanction|embargo|tariff|asset-freeze|blacklist|penalty|fine src=subj tgt=obj.on|obj.against|on|against|obj.upon|upon cameo=163 "Canada imposed sanctions on nine generals."
v impose + obj:$sanction                   src=subj tgt=obj.on|obj.against|on|against cameo=163
v sanction|blacklist|penalize|penalise|embargo src=subj tgt=obj cameo=163
v freeze + obj:asset|account|fund|aid      src=subj tgt=obj.of|obj.to|to|of|obj.poss cameo=162
v cut|sever|break|suspend|end|freeze|break_off|cut_off|halt|terminate|downgrade + obj:$ties|trade src=subj tgt=obj.with|with|obj.to|obj.between mode=discontinue cameo=161
v suspend|halt|cut|stop|end|freeze|withhold|cut_off|reduce|terminate|discontinue + obj:$aid|funding|talk|negotiation|membership|cooperation|trade|export|import|delivery|agreement|participation src=subj tgt=obj.to|to|obj.with|with|obj.of|obj.for|from|obj.from|in mode=discontinue cameo=162
v suspend                                  src=subj tgt=obj|obj.of|from mode=discontinue need=both weight=0.7
v expel                                    src=subj tgt=obj|obj.of|from mode=expel "Sofia expelled two Russian diplomats."
v declare + comp:grata                     src=subj tgt=obj|surf mode=expel
v close|shut + obj:embassy|consulate|mission src=subj tgt=obj.in|in|obj.of|obj.poss mode=discontinue
v ban + obj:import|export|flight|sale|trade|product|shipment src=subj tgt=obj.from|from|obj.to|to|obj.of cameo=163
v find + comp:guilty                       src=subj tgt=obj mode=convict need=tgt context=legal
v jail|imprison                            src=subj tgt=obj mode=convict need=tgt context=legal weight=0.7
n conviction + of                          src=by|poss tgt=of mode=convict need=tgt context=legal
n sanction|embargo + against              src=by|poss|mod|from|of|holder tgt=against|on need=tgt weight=0.5 id=sanction.sanction-against
v quit|leave|withdraw_from + obj:$deal|organization|organisation|bloc|alliance|coalition src=subj tgt=obj.with|obj mode=discontinue weight=0.8
v withdraw|pull_out + obj:ambassador|diplomat|observer|monitor|staff|mission|peacekeeper src=subj tgt=from mode=withdraw
v scrap|abrogate|cancel|tear_up|annul|renounce + obj:$deal src=subj tgt=obj.with|with mode=discontinue
v disqualify|dissolve|outlaw|disband       src=subj tgt=obj need=both type=COERCE mode=restrict
