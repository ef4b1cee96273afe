/** What is done and how things change; weaker, because the difference can matter. How to read it: ../thesaurus.ts. */
export const ACTIONS = `
# Up and down
grow | growth | increase | rise | raise | lift | climb | (go up) | (going up)
expand | expansion | enlarge | widen | extend | extension
fall | decrease | decline | drop | shrink | (come down) | (go down) | (going down)
reduce | reduction | cut | lower | (bring down) | (cut down) | (scale back)
ease | lighten | relieve | alleviate
exceed | surpass | outstrip
reach | total | amount to | hit | (stand at) | (stood at) | (come to)
improve | improvement | enhance | better | (get better)

# Building and mending
build | construct | construction | (put up)
establish | create | found | formation | (set up)
renovate | renovation | upgrade | refurbish | modernize | transformation | (do up) | (done up) | (fixed up)
repair | fix | mend | restore | restoration

# Beginning, running, ending
begin | start | launch | commence | (kick off) | (get going) | (get off the ground)
break ground | begin construction | start construction | construction began | construction started | (start building) | (start work on)
open | put into operation | go into operation | enter service | put into service | put into use | inaugurate
finish | complete | completion | finalize | (get done)
eliminate | closure | shut | close | (phase out)
implement | implementation | execute | (carry out) | (roll out)

# Giving and taking
help | support | assist | assistance | aid
give | provide | offer | supply | (hand over)
distribute | issue | disburse | (pay out) | (hand out) | (give away)
grant | award | confer
spend | invest | allocate | earmark | (put into) | (spend on)
fund | finance | (pay for) | (foot the bill)
buy | purchase | acquire | procure
attract | introduce | lure | (draw in) | entice | (bring in)
recruit | enroll | enrol | hire | employ | (take on)

# Guarding and fighting
protect | protection | conservation | conserve | preserve | safeguard
prevent | prevention | avert
fight | combat | tackle | crackdown | (crack down) | (get tough on)
ban | prohibit | outlaw | forbid

# Saying and planning
promise | pledge | commit | commitment | vow
admit | acknowledge | recognize | (own up)
encourage | promote | stimulate | incentive | foster
cooperate | cooperation | collaborate | collaboration | partnership

# Qualities
additional | extra | new | newly added
cheap | affordable | low-cost | inexpensive
free of charge | (for free) | (no cost)
`;
