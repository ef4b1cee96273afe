import type { SentenceView } from '../library/library.ts';
import type { Figure } from '../types.ts';

/** What is done to things that are counted, as a table says it behind their name. */
const DONE: Record<string, string> = {
  ...{ build: 'built', close: 'closed', plant: 'planted', train: 'trained', attract: 'attracted' },
  ...{
    protect: 'protected',
    support: 'supported',
    restore: 'restored',
    recruit: 'recruited',
    equip: 'equipped',
  },
  ...{ improve: 'improved', renovate: 'renovated', upgrade: 'upgraded', transform: 'transformed' },
  ...{ increase: 'increased', raise: 'raised', reduce: 'reduced', foster: 'fostered', expand: 'expanded' },
  ...{ complete: 'completed', finish: 'finished', cultivate: 'cultivated', establish: 'established' },
  ...{ digitize: 'digitized', reclaim: 'reclaimed', introduce: 'introduced', eliminate: 'eliminated' },
  ...{ reconstruct: 'reconstructed', install: 'installed', develop: 'developed', settle: 'settled' },
};
const PARTICIPLES = new Set(Object.values(DONE));
const COMPARED =
  '(?:(?:a total of|over|more than|at least|about|around|approximately|nearly|another|some|the|up to) )*';
const VERB = String.raw`(?:(?<first>\p{L}+)(?<particle> (?:down|out|up|off))? (?:and|or) )?(?<verb>\p{L}+)`;
/** "improved the lighting quality of 2,814 classrooms" */
const ITS_PART = new RegExp(String.raw`\b${VERB} the (?<part>(?:\p{Ll}+[- ]){1,3}?)of ${COMPARED}$`, 'iu');
/** "built and renovated more than 1,075 kilometers of rural highways" */
const ITSELF = new RegExp(String.raw`\b${VERB} ${COMPARED}$`, 'iu');
/** "new schools, recruit students": the verb stood between. */
const CARRIED = /, (?<verb>\p{Ll}+) (?<things>[^,]+)$/u;
/** "More than 81 percent of families will have an annual disposable income of" */
const CONDITION =
  /^\s*(?:of )?(?<things>(?:\p{L}[\p{L}-]*\s+){1,6}?)(?<joined>each with|with|each having|having|(?:will )?have) (?<what>an? [^,;:.]{3,60}? of(?: over| more than| at least| about)?)\s*$/iu;

function participleOf(word: string | undefined): string | undefined {
  const small = word?.toLowerCase() ?? '';
  return PARTICIPLES.has(small) ? small : DONE[small];
}

/** "built and renovated"; for what is still to come "to be upgraded". */
function tellDone(verbs: Record<string, string>, { period }: Figure): string | undefined {
  const last = participleOf(verbs.verb);
  if (last === undefined || period.kind === 'other') return undefined;
  const first = participleOf(verbs.first);
  const done = first === undefined ? last : `${first}${verbs.particle ?? ''} and ${last}`;
  return period.kind === 'target' ? `to be ${done}` : done;
}

/** The figure that the words behind this one set as a condition: "projects each with an investment of USD one billion". */
function findCondition(figure: Figure, { document }: SentenceView, others: Figure[]) {
  for (const other of others) {
    if (other.start <= figure.end) continue;
    const groups = CONDITION.exec(document.text.slice(figure.end, other.start))?.groups;
    if (!groups) continue;
    const joined = /^each\b/iu.test(groups.joined!) ? 'each with' : 'with';
    return { other, name: `${groups.things!.trim()} ${joined} ${groups.what}` };
  }
  return undefined;
}

/** Whether a figure only says which things another figure counts. */
export function isCondition(figure: Figure, view: SentenceView, others: Figure[]): boolean {
  if (others.some((other) => findCondition(other, view, others)?.other.id === figure.id)) return true;
  // "the projects each with an investment of more than USD100 million": counted by none.
  const before = view.document.text.slice(view.sentence.start, figure.start);
  return /\beach (?:with|having) an? [^,;:.]{3,60}? of(?: over| more than| at least| about)?\s*$/iu.test(
    before,
  );
}

/**
 * Names for a figure's row, the most telling first; the ledger's own last, where it tells enough.
 * @param others the figures of the same sentence.
 */
export function nameFigure(figure: Figure, view: SentenceView, others: Figure[]): string[] {
  const { indicator, measure, unit } = figure;
  const condition = findCondition(figure, view, others);
  if (condition) {
    const { name, other } = condition;
    // Without its condition the count would be of all.
    return [`${name} ${view.document.text.slice(other.start, other.end)}`];
  }
  const before = view.document.text.slice(view.sentence.start, figure.start);
  const part = unit === '' ? ITS_PART.exec(before)?.groups : undefined;
  const ofPart = part && `${part.part!.trim()} of `;
  if (part && ofPart && measure === 'level' && indicator.toLowerCase().startsWith(ofPart.toLowerCase())) {
    const done = tellDone({ verb: part.verb! }, figure);
    if (done) return [`${indicator.slice(ofPart.length)}, ${part.part!.trim()} ${done}`, indicator];
  }
  const carried = CARRIED.exec(indicator)?.groups;
  const deed = carried && tellDone({ verb: carried.verb! }, figure);
  if (deed) return [`${carried.things} ${deed}`, indicator];
  const itself = ITSELF.exec(before)?.groups;
  const done = itself && measure === 'level' && !/^new\b/iu.test(indicator) && tellDone(itself, figure);
  return done && !indicator.includes(done) ? [`${indicator} ${done}`, indicator] : [indicator];
}
