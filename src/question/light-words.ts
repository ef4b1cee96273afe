import { splitWords } from '../language/words.ts';

/** Nouns that only say that a number is asked, or of what sort it is. */
const MEASURING = `
mark sum volume pace worth quantity count tally threshold magnitude
`;

/** Verbs for what is planned, brought about or come to: what they are said of tells which. */
const BRINGING = `
envisage foresee envision anticipate aspire strive seek reckon resolve slate schedule
attain accomplish fulfil fulfill succeed witness undergo
lay acquire obtain receive
`;

/** Common words that carry little of what a question is about; a report may well say the same in others. */
const LIGHT = `
make take keep stay come go put get hold give bring turn run move show see look let help want need try use work
pass admit allow suppose attribute owe draw promise cover belong involve concern consider regard face deal handle manage
big large small high low fast slow long far short good bad great strong weak deep wide sure able possible available
additional extra further enhanced initial revised average annual yearly monthly quarterly weekly daily add added more less new newly recent recently old existing overall total general main key major
different various certain several current present now today already still yet alone altogether together
thing ones someone somebody anybody everybody everyone anyone
explain describe submit consist comprise contain include involve mean
money aside finally ultimately
kind sort type lot number part aspect side case thing way matter issue point
people person resident residents citizen citizens public city town village municipality area region local locally place country nation nationwide
coming upcoming next future following year years month day time period end beginning
first last latest final initial
happen occur exist appear become remain continue
back nowadays today meant hope limit aimed aim passed pass disposal dweller room
announce unveil
straight away immediately
so-called such like similar same other another besides instead
around across within along among against toward towards near
exactly roughly approximately nearly almost around about
may might least always enough everyday easily easier properly little quite rather pretty fairly simply merely
stuff bit piece folk penny nobody nothing everywhere somewhere anywhere elsewhere foremost soon sooner closely plus
purpose status every everyone whole
tiny huge enormous slight sizeable hefty apiece thereby hitherto eventually meanwhile afterwards thereafter newly lately additionally likewise outright
undertake undertook intend lead shape particular particularly especially actual foot
`;

/** Words of change. They tell a growth from a level, but a level may be all the report gives. */
const CHANGE = `
grow growth increase rise raise climb gain jump expand expansion up
fall decline decrease drop reduce cut lower down shrink slip slide slump sink lose slash halve narrow worsen deteriorate
collapse contract plunge plummet tumble dwindle crash surge skyrocket swell
lift boost widen enlarge soar change improve improvement develop development
`;

function basesOf(words: string): ReadonlySet<string> {
  return new Set(splitWords(words).map(({ base }) => base));
}

const LIGHT_BASES = basesOf(MEASURING + BRINGING + LIGHT);
const CHANGE_BASES = basesOf(CHANGE);

/** How much a word counts among what a question is about, 0 to 1. */
export function importanceOf(base: string): number {
  if (LIGHT_BASES.has(base)) return 0.15;
  return CHANGE_BASES.has(base) ? 0.45 : 1;
}
