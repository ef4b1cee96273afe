import type { FoundQuestion } from './find-questions.ts';
import type { LetterParts } from './read-letter.ts';

/** What asks in Chinese without a question mark. */
const REQUEST =
  /(?:请问|想问|想请问|请教|想知道|想了解|希望了解|希望知道|请告知|请告诉|请说明|请解释|能否告知|可否告知|能不能告诉|麻烦告知|望告知|想咨询|咨询一下|敬请答复|请予答复)/u;
const QUESTION_MARK = /[?？]/u;
/** Nothing but politeness. */
const EMPTY = /^(?:您好|你好|谢谢|感谢|请问|可以吗|好吗|行吗|对吗|是吗|有几个问题|[想要]?请教)?[^\p{L}]*$/u;
const ANNOUNCEMENT =
  /(?:几个|一些|以下|下列|如下).{0,4}(?:问题|事项)[^?？]{0,12}$|^[^?？]{0,40}(?:想请教|想请问|想咨询)(?:一下|您|贵府|你们)?[。：:]?$/u;
const RHETORIC =
  /(?:难道|何必|岂能|怎么能这样|凭什么|有没有良心|还有没有王法|你们.{0,6}(?:干什么吃的|良心)|谁不知道)/u;
const LEAD =
  /^.*?(?:请问|想请问|想问(?:一下)?|请教(?:一下)?|想知道|想了解|希望了解|希望知道|请告知|请告诉(?:我们?)?|请说明|请解释|能否告知|可否告知|麻烦告知|想咨询)\s*[,，:：]?\s*/u;
const CONNECTIVE =
  /^(?:另外|此外|还有|以及|同时|再者|最后|首先|其次|第[一二三四五六七八九十]|而且|那么|那)\s*[,，:：]?\s*/u;

export function isChinese(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}+/gu)?.length ?? 0;
  return han > latin;
}

/**
 * Finds the questions of a Chinese letter by its question marks and words of request.
 * @param clean takes out what tells who wrote the letter.
 */
export function findChineseQuestions(
  { sentences }: LetterParts,
  clean: (text: string) => string,
): FoundQuestion[] {
  return sentences.flatMap(({ text, start, end }) => {
    const asks = QUESTION_MARK.test(text) || REQUEST.test(text);
    if (
      !asks ||
      EMPTY.test(text) ||
      RHETORIC.test(text) ||
      (!QUESTION_MARK.test(text) && ANNOUNCEMENT.test(text))
    )
      return [];
    const bare = text.replace(LEAD, '').replace(CONNECTIVE, '').trim();
    // What is said beside a request ("…, the lamp is broken") is not asked.
    const asked = QUESTION_MARK.test(text)
      ? bare
      : bare.replace(/(?<=情况|数字|计划|政策|安排|进展|标准|问题)[,，].*$/u, '');
    const question = clean(asked).replace(/[。.!！?？\s]+$/u, '');
    return /\p{Script=Han}{2}/u.test(question) ? [{ question: `${question}？`, asked: { start, end } }] : [];
  });
}
