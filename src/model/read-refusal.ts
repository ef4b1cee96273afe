const SOURCE = String.raw`(?:passages?|reports?|documents?|texts?|sources?|context|excerpts?|materials?|speech)`;
const TELLS = String.raw`(?:say|mention|state|contain|provide|answer|give|include|specif|address|cover|discuss|indicate|disclose|reveal|report|list|name|set out|offer|explain|describe|refer)`;
const TOLD = String.raw`(?:mentioned|stated|specified|given|provided|addressed|covered|discussed|included|available|contained|disclosed|reported|found|answered|indicated|described|listed|named|set out|part of)`;

/** The token that the prompt asks for, in the spellings that models give it. */
const TOKEN =
  /^[^\p{L}]*not[\s_-]*(?:found[\s_-]*|stated[\s_-]*|mentioned[\s_-]*|answered[\s_-]*)?(?:in|by)[\s_-]*(?:the[\s_-]*|this[\s_-]*)?(?:report|passage|document|text)s?(?![\p{L}])/iu;

/** Sentences that say the passages do not answer, whoever they cite. */
const REFUSES = [
  String.raw`\b(?:${SOURCE}|they|it)\b[^.]{0,60}\b(?:do(?:es)?(?: not|n['’]t)|did(?: not|n['’]t)|cannot|never|fails? to)\b[^.]{0,40}\b${TELLS}`,
  String.raw`\b(?:none|neither|nothing|nowhere)\b[^.]{0,40}\b${SOURCE}\b|\bno ${SOURCE}\b[^.]{0,30}\b${TELLS}`,
  String.raw`\b${SOURCE}\b[^.]{0,40}\b(?:lacks?|omits?|(?:is|are) silent|(?:makes?|has|have|contains?|gives?|provides?|holds?|offers?) no(?:thing|ne)?)\b`,
  String.raw`\b(?:is|are|was|were)(?: not|n['’]t) (?:\p{L}+ )?${TOLD} (?:in|by|from|within|among|of) (?:\p{L}+ ){0,2}${SOURCE}\b`,
  String.raw`\bI(?: am|['’]m)? (?:cannot|can['’]?t|could not|couldn['’]t|(?:was )?unable to|not able to|do not|don['’]t|did not|didn['’]t) (?:\p{L}+ ){0,2}(?:answer|find|tell|say|determine|know|see|have|locate|help|provide|give|confirm)`,
  String.raw`\b(?:cannot|can['’]?t|can not|could not|couldn['’]t) be (?:\p{L}+ )?(?:answered|determined|found|told|derived|established|inferred|known)\b`,
  String.raw`\b(?:there is|there['’]s|there are|I (?:have|see|find|found)) (?:no|not any|insufficient|not enough) (?:\p{L}+ ){0,3}(?:mention|information|data|answer|figure|statement|detail|evidence|reference|indication)`,
  String.raw`^\W*(?:no|insufficient|not enough) (?:\p{L}+ ){0,2}(?:mention|information|data|answer|details?)\b|^\W*(?:unanswerable|unknown|not (?:available|specified|mentioned|stated|answered|given|provided))\W*$`,
  // German
  String.raw`(?<!\p{L})(?:Berichte?|Passagen?|Texte?|Abschnitte?|Auszüge?|Dokumente?|Quellen?|Textstellen?)(?!\p{L})[^.]{0,80}(?<!\p{L})(?:nicht|nichts|kein\p{Ll}*)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:nicht|nichts|kein\p{Ll}*)(?!\p{L})[^.]{0,60}(?<!\p{L})(?:Bericht\p{Ll}*|Passagen?|Text\p{Ll}*|Auszüg\p{Ll}*|Dokument\p{Ll}*)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:keine?|keinerlei) (?:\p{L}+ )?(?:Angaben?|Informationen|Aussagen?|Antwort|Auskunft|Hinweise?|Daten)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:kann|lässt|können|konnte)(?!\p{L})[^.]{0,60}(?<!\p{L})nicht (?:\p{L}+ )?(?:beantworte\p{Ll}*|finden|gefunden|entnehmen|ermitteln|sagen)`,
  // French, Spanish
  String.raw`(?<!\p{L})(?:rapport|passages?|textes?|documents?|extraits?)(?!\p{L})[^.]{0,40}(?<!\p{L})(?:ne|n['’])(?!\p{Ll}{3})|(?<!\p{L})aucune? (?:\p{L}+ )?(?:information|mention|donnée|réponse|indication|passage)`,
  String.raw`(?<!\p{L})je (?:ne |n['’])(?:\p{L}+ )?(?:pas|peux|puis|trouve|sais)`,
  String.raw`(?<!\p{L})(?:informe|pasajes?|textos?|documentos?|fragmentos?)(?!\p{L})[^.]{0,40}(?<!\p{L})(?:no|ningun[oa]?)(?!\p{L})|(?<!\p{L})no (?:se (?:menciona|indica|especifica|dice)|hay (?:\p{L}+ )?(?:información|datos)|puedo)(?!\p{L})`,
  // Chinese, Japanese, Korean
  String.raw`(?:报告|報告|段落|文本|材料|文中|资料|資料|原文|内容|内容|上下文|文件|文档|片段)[^。！？]{0,30}(?:没有|沒有|没|未|並未|并未|不曾|无|無|不)(?:有|能)?(?:明确|明確|直接|具体|相关|相關)?(?:的)?(?:提及|提到|说明|說明|包含|包括|给出|給出|回答|涉及|指出|写明|写|提供|列出|信息|資訊|答案|数据|描述|规定|公布|披露|关于)`,
  String.raw`(?:无法|無法|不能|未能|难以)(?:根据|從|从|在|由|确定|確定|回答|找到|得知|判断|给出|提供|获知|确认)|(?:没有|沒有|未|无|無|找不到)(?:找到|相关|相關|这方面的?|任何|有关|可用的?)+(?:信息|資訊|内容|答案|数据|资料|说明)|(?:未|没有|沒有)(?:被)?(?:提及|提到|说明|涉及)|不在(?:报告|報告|文)`,
  String.raw`(?:報告書|文書|本文|記載|情報|質問)[^。]{0,40}(?:いません|ありません|ません|できない|ない)|보고서[^.]{0,40}(?:없|않)`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** Of a sentence that cites nothing. */
const UNCITED = new RegExp(
  String.raw`\b(?:is|are|was|were|has|have)(?: not|n['’]t) (?:been )?(?:\p{L}+ )?${TOLD}\b`,
  'iu',
);

const CITES = /\[[\dP,\s]+\]/u;

function refuses(sentence: string): boolean {
  return (
    TOKEN.test(sentence) ||
    REFUSES.some((pattern) => pattern.test(sentence)) ||
    (!CITES.test(sentence) && UNCITED.test(sentence))
  );
}

/**
 * Whether a draft says in the model's own words, in whatever of the askers' languages, that the passages do not answer.
 * One that states something of a passage besides is no refusal.
 */
export function isRefusal(draft: string): boolean {
  const sentences = draft
    .split(/(?<=[.!?](?:\s*\[[^\]]*\])*)\s+(?!\[)|(?<=[。！？])|\n+/u)
    .filter((sentence) => /\p{L}/u.test(sentence));
  return sentences.some(refuses) && !sentences.some((sentence) => CITES.test(sentence) && !refuses(sentence));
}
