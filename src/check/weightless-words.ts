import { splitWords } from '../language/words.ts';

function stemsOf(words: string): ReadonlySet<string> {
  return new Set(splitWords(words).map(({ stem }) => stem));
}

/** Words of telling: they stand in answers, not in reports. */
export const TELLING = stemsOf(
  `report say state mention describe note accord set give name list plan aim intend want target goal expect project
  schedule mean meant propose city government municipal authority figure amount level total number also additionally moreover
  furthermore while respectively compare comparison year period over difference calculated against altogether together promise commit attribute`,
);

/** Words that any account needs and that say nothing of what it is about: a statement may have them of its own. */
export const LIGHT = stemsOf(
  `make take give get put bring come go move lift push change turn draw keep hold stay stood remain become have use see show do let help allow enable want need
  receive include contain involve cover concern relate regard handle process provide offer supply serve earmark allocate
  dedicate commit set aside available place position row run rank stand amount reach account form part portion way term
  case point step measure effort work area field kind type sort range series variety lot room good well better new newly
  additional further extra among across around now start begin order possible act meet achieve more other another next five ten same such certain various respective overall rate level number
  total volume figure value share proportion percentage percent size target goal plan aim increase rise grow growth climb
  jump decrease decline fall drop reduce exceed alongside broadly pace year annual average raise make standard cent per about elsewhere highest lowest`,
);
