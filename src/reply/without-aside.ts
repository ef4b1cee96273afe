const PERSON = '(?:i|we|they|he|she|it|that|this|you)';
const KIN = String.raw`(?:my|our|his|her|the) \p{L}+ (?:says?|said|thinks?|wants?|needs?|asks?|asked|bets?|swears?|believes?|claims?|told|is|was|has)\b`;
/** ", they've got a bet on it", ", it is for school", " - my uncle says no". */
const ASIDE = new RegExp(
  String.raw`(?:,|;| [-–—])+ (?:and |but |so |as |because )?(?:${PERSON}(?:[’'](?:ve|s|m|re|d|ll))? (?!how\b|what\b)\p{L}+|${KIN})(?<rest>[^?]*)(?=\?*$)`,
  'iu',
);
/** ", because at our table everybody says something else", ", since ours is not among them". */
const REASON =
  /,\s*(?:be?c\p{L}{1,3}se|cause|cos|coz|since (?!\d|the |then\b|last\b|january|february|march|april|may\b|june|july|august|september|october|november|december)\p{L}+|as (?!well\b|of\b|far\b|a\b|the\b|in\b|an\b)\p{L}+ \p{L}+|given that|seeing that|considering (?:that|how)|which is why|so that|for (?:i|we|my|our)\b)\b[^?]*(?=\?*$)/iu;
/** "; the lady at the counter only shrugs" */
const BESIDE = /;\s+(?![^;]*\b(?:who|what|when|where|why|how|which|whether|if)\b)[^?;]*(?=\?*$)/iu;

/** What is begun must be ended: "that, when it is built, it will …". */
const OPEN =
  /(?:^|[,;–—] ?|\b(?:that|and|but|if) )(?:if|when(?! (?:is|are|was|were|will|would|can|could|shall|should|do|does|did|has|have)\b)|as|since|although|though|while|because|after|before|once|unless|now that|even if|given that|where(?! (?:is|are|was|were|will|would|can|could|shall|should|do|does|did|has|have)\b))\b[^,;]*$/iu;

/** ", and I wonder who planted them": asked as well. */
const ASKS_ON =
  /\b(?:wonder|know|ask|tell|curious|learn|hear)\b.*\b(?:who|what|when|where|why|how|which|whether|if)\b/iu;

function cutBehind(words: string, end: number | undefined): string {
  const asked = words.slice(0, end);
  return OPEN.test(asked) || asked.split(' ').length < 3 ? words : asked;
}

/**
 * Takes off what the writer tells behind a question in the same sentence.
 * @returns the words as they are where what is left would be no question.
 */
export function withoutAside(words: string): string {
  const bare = [REASON, BESIDE].reduce((text, pattern) => cutBehind(text, pattern.exec(text)?.index), words);
  const match = ASIDE.exec(bare);
  if (match && ASKS_ON.test(match[0])) return bare;
  if (!match || /,[^,]*\b(?:that|which|who|whether|how (?:many|much))\b/iu.test(match.groups!.rest!))
    return bare;
  return cutBehind(bare, match.index);
}
