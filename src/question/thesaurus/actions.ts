/** What is done and how things change; weaker, because the difference can matter. How to read it: ../thesaurus.ts. */
export const ACTIONS = `
# Up and down
grow | growth | increase | rise | raise | lift | climb | (go up) | (going up) | (get bigger) | (bigger) | (mount) | (swell)
expand | expansion | enlarge | widen | extend | extension
fall | decrease | decline | drop | shrink | (come down) | (go down) | (going down) | (get smaller) | (sink) | (dip) | (slip)
reduce | reduction | cut | lower | (bring down) | (cut down) | (scale back) | (trim) | (slash) | (take off)
ease | lighten | relieve | alleviate | (lighter) | (made lighter)
affect | influence | impact | (hit by) | (hurt by) | (harmed by) | (struck by) | (suffer from)
exceed | surpass | outstrip | (get past) | (go past) | (get beyond) | (go beyond) | (rise above) | (go above) | (be above) | (climb past) | (top) | (grow past) | (grow beyond)
reach | total | amount to | hit | (stand at) | (come to) | (add up to) | (climb to) | (get to) | (pass) | (arrive at)
improve | improvement | enhance | better | (get better) | optimize | perfect | (make better) | (move forward) | (lift) | (polish)

# Building and mending
build | construct | construction | (put up) | (lay) | (brought up to) | (set up) | erect | (put in the ground) | (bring about) | (bring into being) | (come into being) | (lay out) | (put in) | (create)
establish | create | founded | formation | (set up) | (bring into being) | (bring about) | (come into being) | (call into being)
renovate | renovation | upgrade | refurbish | modernize | transformation | (do up) | (done up) | (fixed up) | adapt | convert | (given a facelift) | (made over) | rebuild | refit | remodel | revamp | rehabilitate | (spruced up) | (smartened up) | (brought up to date) | (look nicer) | (like new) | (redone) | (face-lift) | (repair) | (convert to suit) | (renew)
repair | fix | mend | restore | restoration | (put right) | (patch up)

narrow | (shrink) | (grow smaller) | (get smaller) | close the gap
historical | historic | (with a history) | (with history)

# Beginning, running, ending
use | utilize | utilization | make use of | application | (make use) | (put to use) | (put to work) | (put to good use)
adopt | replicate | popularize | (copy) | (taken over by) | (took over from) | (imitate) | (serve as examples)
focus | concentrate on | prioritize
begin | start | launch | commence | (kick off) | (get going) | (get off the ground) | (get under way) | (under way) | (set off) | (start work)
break ground | begin construction | start construction | construction began | construction started | (start building) | (start work on)
open | put into operation | go into operation | enter service | put into service | put into use | inaugurate | come into operation | (start running) | (start operating) | (go live) | (came into service) | (be at work) | (in use) | (up and running) | (opened to the public) | (working by) | (be ready) | (open its doors) | (open their doors) | (switch on) | (turned on) | (come on stream) | (go on air) | (bring into use)
finish | complete | completion | finalize | (get done) | (be ready) | (come to an end) | (wrapped up) | (over and done)
eliminate | closure | shut | close | (phase out) | shut down | close down | (face closure) | abolish | scrap | remove | repeal | discontinue | (do away with) | (get rid of) | (rid of) | (axe) | wipe out | (put an end to) | (done away with)
implement | implementation | execute | (carry out) | (roll out) | (put into practice) | (carry through) | (put into effect)
accelerate | speed up | hasten | quicken | faster
strengthen | reinforce | consolidate | boost | (beef up) | (step up) | (make stronger) | (shore up) | (make firm)
maintain | sustain | uphold | (keep up) | stabilize | (keep steady) | (hold their ground) | (keep stable) | (stay stable) | (keep going) | (hold steady) | (stay the course)
guarantee | ensure | secure | (make sure) | (see to it) | (make certain)
connect | link | connectivity | interconnect
integrate | integration | (join up) | (grow together) | merge
recover | recovery | rebound | (bounce back)
respond | response | react | reaction | (deal with) | (cope with) | (answer to) | (get through) | (handle) | (come through) | (overcome) | (face up to) | (get over) | (weather)
solve | resolve | settle | (sort out) | (iron out) | (clear up) | (work out)
move | relocate | resettle | relocation | (leave for) | (go to live) | (settle down)
hold | host | stage | organize | (put on)
participate | participation | join | (take part) | (sign up) | (covered by) | (take up)
win | gain | secure a title | (be awarded) | (was awarded) | receive an honor | (bring home) | (carry off) | (take home) | (walk off with) | be honored
designate | identify | accredit | certify | rate
choose | select | pick
monitor | supervise | inspect | supervision | inspection | oversight | (keep an eye on) | (watch over) | (kept in check) | (check on) | (keep watch)
punish | penalty | sanction | penalize | (fined) | (make pay) | (what happens to)
investigate | probe | investigation
install | equip | fit out
produce | production | (turn out)
sell | sale | (sell off)
cultivate | nurture | develop talents | (bring up)
gather | cluster | concentrate | agglomerate
simplify | streamline | (make simpler) | (make easier) | (less complicated) | (easier) | (faster) | (simpler)
postpone | delay | defer | (put off) | (hold back) | (held up) | (put back)
suspend | halt | stop | (bring to an end) | (bring to a halt)
replace | substitute | swap | exchange for
relax | loosen | (make looser)
tighten | stricter | (make stricter)
celebrate | commemorate | commemoration | (mark the anniversary)
donate | contribute | contribution
train | coach staff | (teach) | (taught skills)
restructure | reorganize | reorganization | overhaul
plan | blueprint

# Giving and taking
cover | coverage | (open to) | (apply to) | extend to
reserve | (set aside) | (put aside) | (kept back) | (kept free) | ring-fence
reclaim | (win back) | (bring back into use) | (get back into use) | (get back)
help | support | assist | assistance | aid | (lend a hand) | (stand by) | (prop up)
give | provide | offer | supply | (hand over) | deliver
distribute | issue | disburse | (pay out) | (hand out) | (give away) | (given out)
grant | award | confer
spend | invest | allocate | earmark | (put into) | (spend on) | (put in) | (paid out) | (laid out) | (go into)
fund | finance | (pay for) | (foot the bill) | (bankroll) | (meet the cost)
buy | purchase | acquire | procure | (pay for)
attract | introduce | lure | (draw in) | entice | (bring in) | (land) | (persuade to move) | (persuaded) | (win over) | (woo) | (pull in) | (draw) | (tempt) | (move here) | (come here) | (get to come) | (bring to the city) | (brought to) | (get to move)
recruit | enroll | enrol | hire | employ | (take on) | admit students | (room for) | (have room for) | (take in) | (signed on) | (fit in) | (fit into)

# Guarding and fighting
approve | approval | permission | go-ahead | green light | authorize | authorization | consent | (the nod) | (give leave)
protect | protection | conservation | conserve | preserve | safeguard | (look after) | (keep safe) | (guard)
decide | set forth | lay down | stipulate | prescribe
prevent | prevention | avert | (keep from) | (stop from) | (head off) | (ward off) | (guard against) | (keep away)
fight | (beat) | (beaten) | (defeat) | combat | tackle | crackdown | (crack down) | (get tough on) | eradicate | (stamp out) | (act against) | (do about) | (battle) | (go after) | (get rid of) | (undertaken against) | (done against)
ban | prohibit | outlaw | forbid

# Saying and planning
promise | pledge | commit | commitment | vow
admit | acknowledge | recognize | (own up)
encourage | promote | stimulate | incentive | foster | (spur) | (get people to) | (nudge) | (urge)
cooperate | cooperation | collaborate | collaboration | partnership | (work together) | (team up) | joint | (work with) | (work more closely) | (closer ties) | (join forces) | (work hand in hand) | (link up) | (closer) | (pull together)

# Qualities
traditional | conventional | (old-style) | (old-fashioned) | (of the old kind) | (of the old sort)
conversion | (turned into) | (turned over to) | (given over to) | (built over)
additional | extra | new | newly added | (brand-new)
modern | up-to-date | state-of-the-art
intelligent | smart | (clever)
eco-friendly | environment-friendly | environmentally friendly
first-class | top-quality | world-class | top-notch
famous | well-known | renowned
foreign | overseas | abroad
serious | severe | grave | severely | seriously | gravely
outdated | obsolete | backward
cheap | affordable | low-cost | inexpensive | (easier to afford) | (within reach) | (do not cost much)
free | free of charge | (for free) | (no cost) | (at no cost) | (no charge) | (at no charge) | (without charge) | (without paying) | (for nothing) | (without paying a penny) | (paying a penny) | (penny) | (gratis) | (costs nothing) | (without having to pay) | (not have to pay)
`;
