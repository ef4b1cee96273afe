/** What is done and how things change; weaker, because the difference can matter. How to read it: ../thesaurus.ts. */
export const ACTIONS = `
# Up and down
grow | growth | increase | rise | raise | lift | climb | (go up) | (going up)
expand | expansion | enlarge | widen | extend | extension
fall | decrease | decline | drop | shrink | (come down) | (go down) | (going down)
reduce | reduction | cut | lower | (bring down) | (cut down) | (scale back)
ease | lighten | relieve | alleviate
exceed | surpass | outstrip
reach | total | amount to | hit | (stand at) | (stood at) | (come to) | (add up to) | (climb to) | (get to)
improve | improvement | enhance | better | (get better) | optimize | perfect

# Building and mending
build | construct | construction | (put up) | (lay) | (laid) | (brought up to)
establish | create | found | formation | (set up) | institute
renovate | renovation | upgrade | refurbish | modernize | transformation | (do up) | (done up) | (fixed up) | adapt | convert | (given a facelift) | (made over)
repair | fix | mend | restore | restoration

# Beginning, running, ending
use | utilize | utilization | make use of | application
focus | concentrate on | prioritize
begin | start | launch | commence | (kick off) | (get going) | (get off the ground)
break ground | begin construction | start construction | construction began | construction started | (start building) | (start work on)
open | put into operation | go into operation | enter service | put into service | put into use | inaugurate | come into operation | (start running) | (start operating) | (go live) | (came into service) | (be at work) | (in use)
finish | complete | completion | finalize | (get done)
eliminate | closure | shut | close | (phase out) | shut down | close down | (face closure)
implement | implementation | execute | (carry out) | (roll out)
accelerate | speed up | hasten | quicken | faster
strengthen | reinforce | consolidate | boost | (beef up) | (step up)
maintain | sustain | uphold | (keep up)
guarantee | ensure | secure | (make sure)
connect | link | connectivity | interconnect
integrate | integration | (join up) | (grow together) | merge
recover | recovery | rebound | (bounce back)
respond | response | react | reaction | (deal with) | (cope with) | (answer to)
solve | resolve | settle | (sort out)
move | relocate | resettle | relocation | (leave for)
hold | host | stage | organize | (put on)
participate | participation | join | (take part)
win | gain | secure a title | (be awarded) | (was awarded) | receive an honor
designate | identify | accredit | certify | rate
choose | select | pick
monitor | supervise | inspect | supervision | inspection | oversight | (keep an eye on)
punish | penalty | sanction | penalize
investigate | probe | investigation
install | equip | fit out
produce | production
sell | sale
cultivate | nurture | develop talents | (bring up)
gather | cluster | concentrate | agglomerate
simplify | streamline | (make simpler) | (make easier)
postpone | delay | defer | (put off)
suspend | halt | stop | (bring to an end)
replace | substitute | swap | exchange for
relax | loosen | (make looser)
tighten | stricter | (make stricter)
celebrate | commemorate | commemoration | (mark the anniversary)
donate | contribute | contribution
train | coach staff
restructure | reorganize | reorganization | overhaul
plan | blueprint

# Giving and taking
help | support | assist | assistance | aid
give | provide | offer | supply | (hand over) | deliver
distribute | issue | disburse | (pay out) | (hand out) | (give away) | (given out)
grant | award | confer
spend | invest | allocate | earmark | (put into) | (spend on)
fund | finance | (pay for) | (foot the bill)
buy | purchase | acquire | procure
attract | introduce | lure | (draw in) | entice | (bring in) | (land)
recruit | enroll | enrol | hire | employ | (take on) | admit students | (room for) | (have room for) | (take in)

# Guarding and fighting
protect | protection | conservation | conserve | preserve | safeguard
prevent | prevention | avert
fight | combat | tackle | crackdown | (crack down) | (get tough on) | eradicate | (stamp out) | (act against) | (do about)
ban | prohibit | outlaw | forbid

# Saying and planning
promise | pledge | commit | commitment | vow
admit | acknowledge | recognize | (own up)
encourage | promote | stimulate | incentive | foster
cooperate | cooperation | collaborate | collaboration | partnership | (work together) | (team up) | joint

# Qualities
additional | extra | new | newly added
modern | up-to-date | state-of-the-art
intelligent | smart
eco-friendly | environment-friendly | environmentally friendly
first-class | top-quality | world-class | top-notch
famous | well-known | renowned
foreign | overseas | abroad
serious | severe | grave
outdated | obsolete | backward
cheap | affordable | low-cost | inexpensive | (easier to afford)
free | free of charge | (for free) | (no cost) | (at no cost) | (no charge) | (at no charge) | (without charge) | (without paying)
`;
