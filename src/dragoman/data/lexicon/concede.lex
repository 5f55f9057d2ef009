# CONCEDE: patterns (docs/lexicon.md; codes and modes: ontology.toml)

[CONCEDE]
v ease|lift|relax|loosen|remove|scrap|drop|waive|soften|abolish + obj:$sanction|curfew|blockade|siege|emergency|objection|demand|condition|charge|opposition|ban|restriction|rule|law src=subj tgt=obj.on|obj.against|on|against|obj.to cameo=080 "Manila lifted the curfew."
v drop|withdraw + obj:objection|demand|opposition|threat|complaint|condition|claim|charge|veto src=subj tgt=obj.to|obj.against|to|against cameo=080
v apologize|apologise                      src=subj tgt=to|for.to|for cameo=055
v offer|issue|make + obj:apology           src=subj tgt=iobj|to|obj.to cameo=055
v express + obj:regret|remorse             src=subj tgt=obj.to|to|for weight=0.8
v pardon|amnesty                           src=subj tgt=obj cameo=0832
v grant|offer|declare|announce + obj:amnesty|pardon|clemency src=subj tgt=iobj|to|obj.to|obj.for cameo=081
v declare|announce|proclaim|order + obj:$ceasefire|withdrawal|pullout|moratorium|truce|end|halt src=subj tgt=obj.with|with|obj.against|obj.from|obj.in cameo=087
v announce|order + obj:withdrawal|pullout|resignation|release src=subj tgt=obj.from|from|obj.of cameo=087
v suspend|call_off|end + obj:strike|hunger-strike|protest|boycott src=subj tgt=against weight=0.9
v back_down|give_in|cave_in|relent|bow     src=subj tgt=to need=src weight=0.8
v agree + to:$ceasefire|truce|withdrawal   src=subj tgt=with|to.with|to.in id=concede.agree-ceasefire weight=0.9 commit=agreement type=AGREE
v yield + to                               src=subj tgt=to
v allow|permit + xcomp                     src=subj tgt=xsubj|obj need=src weight=0.6
v commute + obj:sentence                   src=subj tgt=obj.of|of|poss
v legalize|legalise|decriminalize|unban    src=subj tgt=obj need=src
