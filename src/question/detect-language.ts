// Scripts that by themselves tell a language, in the order in which they are tried.
const SCRIPTS: [string, RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
];

// Common words that no other of these languages shares in a question.
const COMMON: Record<string, string> = {
  en: 'the what is how many much of in for which who when where does did was are will and report year about tell me to',
  fr: 'le la les quel quelle quels quelles est sont combien pour des du dans une et comment pourquoi objectif année rapport cible où qui que',
  de: 'der die das wie was ist sind viele wann wer wo warum für ein eine und im den des wurde welche welches ziel jahr bericht hoch',
  es: 'el los las cuál cual cuáles qué cuánto cuántos cómo es son para en del una y por quién dónde objetivo año informe meta fue',
  pt: 'o os as qual quais quanto quantos como é são para em do da uma e por quem onde objetivo ano relatório meta foi não',
  it: 'il lo gli qual quale quali quanto quanti come è sono per nel della una e perché chi dove obiettivo anno rapporto',
  nl: 'de het wat hoe hoeveel is zijn voor een van en wie waar waarom welke doel jaar verslag',
  vi: 'là gì bao nhiêu của và năm trong mục tiêu báo cáo',
  id: 'apa berapa yang dan di untuk tahun pada adalah target laporan bagaimana siapa',
};

function detectLatin(text: string): string | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < 3) return undefined;
  const scores = Object.entries(COMMON).map(([language, common]): [string, number] => {
    const known = new Set(common.split(' '));
    return [language, words.filter((word) => known.has(word)).length];
  });
  const english = scores[0]![1];
  const [best, score] = scores.slice(1).sort((a, b) => b[1] - a[1])[0]!;
  return score >= 2 && score > english * 1.5 ? best : undefined;
}

/**
 * Tells the language of a question where it is surely not English.
 * @returns an ISO 639-1 code; undefined for English and for what is too short to tell.
 */
export function detectForeignLanguage(text: string): string | undefined {
  const letters = (text.match(/\p{L}/gu) ?? []).length;
  for (const [language, script] of SCRIPTS) {
    const count = (text.match(script) ?? []).length;
    // Half of the letters: an English question may quote a foreign name. A CJK letter says as much as a word.
    const weight = language === 'zh' || language === 'ja' || language === 'ko' ? 3 : 1;
    if (count * weight * 2 > letters) return language;
  }
  return detectLatin(text);
}
