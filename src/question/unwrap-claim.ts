/** Who says it: "I heard that", "my neighbour says". */
const HEARSAY = new RegExp(
  String.raw`^(?:(?:so|and|but|well|ok|hi|hello)[\s,]+)*` +
    String.raw`(?:(?:i|we)(?:[’']ve| have| had| was| were)? (?:just |once |also |recently |often )?(?:heard|read|saw|seen|was told|were told|been told|told|think|thought|believe|understand|understood|gather|assume|suppose|remember)` +
    String.raw`|(?:my|our|a|an|one of my|the|some) (?:\p{L}+ )?(?:neighbou?rs?|friends?|colleagues?|boss|teacher|husband|wife|father|mother|son|daughter|brother|sister|uncle|aunt|cousin|journalists?|newspapers?|papers?|people|customers?|clients?|article|blog|website) (?:says?|said|claims?|claimed|thinks?|believes?|told me|tells me|insists?|wrote|writes|maintains?)` +
    String.raw`|(?:some|many|people|they|someone|somebody|everyone) (?:people )?(?:says?|said|claims?|told me)|it is (?:said|claimed|rumou?red)|rumou?r has it|apparently|supposedly|allegedly|correct me if i[’']?m wrong,?(?: but)?)` +
    String.raw`(?: (?:somewhere|online|on the radio|on tv|in the (?:news|paper|papers|press)|today|yesterday))?,?\s+(?:that )?`,
  'iu',
);
/** "Is that so?" behind it. */
const CONFIRM =
  /[\s,;.–—-]*\b(?:(?:is|was) (?:that|this|it|he|she) (?:so|right|true|correct|accurate|the case|really so|really true)|right|correct|true|really|true or false|yes or no|can that be(?: right| true| so)?|could that be(?: right| true)?|does that (?:hold|add up|sound right)|did i get that right|am i right|or not|or is it|no|yes|(?:is|are|was|were|do|does|did|has|have|had|will|would|should|can)n[’']t (?:it|they|he|she|there|we|that)|(?:wo|ca)n[’']t (?:it|they|he|she|there|we))\s*\?+$/iu;
const TRUE_THAT =
  /^(?:(?:so|and|but)[\s,]+)*(?:is it|it is|it[’']s|was it) (?:really |actually |also )?(?:true|right|correct|a fact|the case|so) (?:to say )?that\s+/iu;
const TRUE_OR_FALSE = /^(?:true or false|right or wrong|fact check|correct or not)\s*[:,–—-]\s*/iu;
/** "So the economy should grow by 8% this year?" */
const SO =
  /^(?:so|then)[\s,]+(?=.*\b(?:is|are|was|were|has|have|had|will|would|should|shall|can|must|did|does|wants?|plans?|promises?|rose|fell|grew|went)\b.*\?\s*$)/iu;

const ASKS =
  /^(?:(?:so|and|but|then)[\s,]+)*(?:in [^,]{3,40}, |for [^,]{3,40}, |by \d{4}, )?(?:what|which|who|whom|whose|when|where|why|how|is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|shall|list|name|tell|give|show|explain|describe|compare|by how|to what|from what|in what|in which|for what|of what|at what|until when|since when)\b/iu;
const VERB =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|should|shall|can|could|must|may|did|does|do|gets?|got|wants?|plans?|aims?|promises?|says?|put|puts|let|lets|\p{L}{3,}(?:ed|es)|rose|fell|grew|went|goes|came|comes|took|takes|made|makes|built|won|lost|sank|cut|cuts|spent|\p{Ll}{3,}s)\b/iu;

function isStatement(text: string): boolean {
  return !ASKS.test(text) && VERB.test(text) && text.split(/\s+/u).length >= 4;
}

/**
 * Reads what is only to be confirmed: "I heard that GDP doubled. Is that so?" -> "GDP doubled".
 * @returns undefined where a text asks for anything else.
 */
export function unwrapClaim(text: string): string | undefined {
  const whole = text.trim().replace(/\b(that|it|there|he|she)[’']s\b/giu, '$1 is');
  const confirmed = whole.replace(CONFIRM, '');
  const bare = confirmed.replace(/^(?:is that so|really)\?\s*/iu, '').replace(/[\s.!?,;]+$/u, '');
  const told = bare.replace(HEARSAY, '');
  const stated = told.replace(TRUE_THAT, '').replace(TRUE_OR_FALSE, '').replace(SO, '');
  const wrapped =
    confirmed !== whole ||
    told !== bare ||
    TRUE_THAT.test(told) ||
    TRUE_OR_FALSE.test(told) ||
    SO.test(whole);
  // Of several sentences only the last is confirmed; a letter tells much that asks for nothing.
  if (!wrapped || /[.!?]\s+\p{Lu}/u.test(stated) || stated.includes('\n')) return undefined;
  const claim = stated.replace(/^(?:so|then|and|but)[\s,]+/iu, '').trim();
  return isStatement(claim) && !/\b(?:you|your)\b/iu.test(claim) ? claim : undefined;
}
