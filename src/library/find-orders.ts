import type { Document } from '../types.ts';

const MACHINE = String.raw`(?:AIs?|(?:(?:AI|large|chat|the) )*language models?|LLMs?|(?:AI |chat )?(?:assistants?|models?|systems?)|chat ?bots?|bots?|ChatGPT|GPTs?)`;
const SAY = String.raw`(?:say|answer|reply|respond|output|print|write|state|report|tell|repeat|claim|cite)`;
const SPEAK = String.raw`(?:say|answer|reply|respond|output|print|repeat|(?:state|report|write|claim|tell [^.!?\n]{1,20}) that)`;
const GENTLY = String.raw`(?:please |kindly |always |only |just |simply |then |now |truthfully |politely )*`;
const ASKED = String.raw`(?:ask(?:ed|s|ing)?|inquir\p{Ll}*|enquir\p{Ll}*|quer(?:y|ied|ies)|wants? to know|prompted)`;
const REPLY = String.raw`(?:answers?|repl(?:y|ies)|responses?)`;
const FIGURE = String.raw`(?:figure|number|value|wording|statement|fact|${REPLY})`;
const BEGINS = String.raw`(?:^|[.!?:;–—]\s+|(?<!\p{L})(?:please|and then|now) )`;

// What no report says to its readers, but a tampered text says to a program that reads it.
const ORDERS = [
  // What the program was told before, and shall no longer heed.
  String.raw`(?<!\p{L})(?:ignore|disregard|forget|override|bypass|do not (?:follow|obey))(?!\p{L})[^.!?\n]{0,40}(?<!\p{L})(?:previous|prior|earlier|preceding|above|foregoing|your|system)(?!\p{L})[^.!?\n]{0,30}(?<!\p{L})(?:instructions?|rules|prompts?|guidelines|orders)(?!\p{L})`,
  String.raw`${BEGINS}(?:ignore|disregard|forget) (?:all|any|everything|the|these|those|what)(?!\p{L})[^.!?\n]{0,30}(?<!\p{L})(?:instructions?|rules|prompts?|guidelines|above|passages?)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:your new (?:instructions?|rules|task)|(?:new|system) (?:instructions|prompt)\s*:|system prompt)`,
  // Who is spoken to.
  String.raw`(?<!\p{L})(?:in|into|enter|activate|enable) (?:the |your )?(?:developer|debug|god|admin|jailbreak|unrestricted|DAN)[ -]mode(?!\p{L})|(?<!\p{L})from now on,? you(?!\p{L})|(?<!\p{L})(?:you must|you are to|pretend) (?:now )?(?:pretend |to be |act )`,
  String.raw`(?<!\p{L})${MACHINE} (?:is|are) (?:asked|told|required|instructed|ordered|advised|requested|expected|to be told) to ${GENTLY}${SAY}(?!\p{L})|(?<!\p{L})(?:best|better|right|proper|required|necessary|important|advisable|helpful|preferable) (?:\p{L}+ )?for (?:the|any|an|every|all|this|your) ${MACHINE} to ${GENTLY}${SAY}(?!\p{L})`,
  String.raw`(?<!\p{L})(?:you are|act as) (?:now )?an? (?:helpful )?${MACHINE}(?!\p{L}|\s+(?!(?:that|who|which|and)\b)\p{L})|(?<!\p{L})as an (?:AI|(?:large )?language model),`,
  String.raw`(?<!\p{L})${MACHINE},? (?:reading this|(?:must|should|shall|will) (?:now |always |only )?${SPEAK}(?!\p{L}))`,
  String.raw`(?<!\p{L})(?:note|notice|message|attention|instructions?)(?: to| for)?:? (?:any |all |the |every )?${MACHINE}\s*[:,!–—-]`,
  String.raw`^\s*(?:[#<[({*]+\s*)?(?:system|assistant)(?:[\]>)}*]+\s*:?|\s*:)`,
  // The marks that a prompt is made of.
  String.raw`<\s*/?\s*(?:passages?|figures?|questions?|system|instructions?|prompt|user|assistant|documents?|context|earlier_question|statements)\s*/?>|<\|[\p{L}_]+\|>|\[/?INST\]|<</?SYS>>`,
  String.raw`^\s*#+\s*(?:new |system )?instructions?\s*:`,
  // What it shall say.
  String.raw`(?<!\p{L})(?:when(?:ever)?|if)(?!\p{L})[^.!?\n]{0,30}(?<!\p{L})${ASKED}(?!\p{L})[^.!?\n]{0,80}[,:] (?:you (?:must|should|shall|are to|will) )?${GENTLY}${SAY}(?!\p{L})`,
  String.raw`(?<!\p{L})(?:when(?:ever)?|if)(?!\p{L})[^.!?\n]{0,30}(?<!\p{L})ask(?:ed|s)? (?:for|about)(?!\p{L})[^.!?\n]{0,80}[,:] (?:the|your) (?:\p{L}+ )?${REPLY}(?!\p{L}) (?:is|must|should|shall|will)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:anyone|anybody|whoever|everyone|those|readers|users|people|citizens|askers) (?:who )?(?:asks?|asking|inquir\p{Ll}*)(?!\p{L})[^.!?\n]{0,80}(?<!\p{L})(?:must|should|shall|is to|are to|has to|have to) be (?:told|informed|answered)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:(?:any|all|every|such) )?questions?(?!\p{L})[^.!?\n]{0,50}(?<!\p{L})(?:must|should|shall|is to|are to|has to|have to) (?:always |only )?be answered (?:with|by|as|that)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:for|to) (?:any|all|every|such) questions?(?!\p{L})[^.!?\n]{0,60}[, ](?:the|your) (?:\p{L}+ )*${REPLY}(?!\p{L})`,
  String.raw`(?<!\p{L})(?:only|single|sole|one) (?:acceptable|allowed|permitted|permissible|admissible|valid|authorised|authorized|approved) ${FIGURE}(?!\p{L})`,
  String.raw`(?<!\p{L})(?:correct|right|proper|true|real|official|approved|required|expected|updated|only) ${FIGURE} (?:to (?:give|tell|quote|cite|show|report|return|output|state|present)(?!\p{L})|for (?:readers|users|askers|anyone who asks)(?!\p{L}))`,
  String.raw`(?<!\p{L})(?:must|should|shall|is to|are to) (?:always |only )?be (?:cited|quoted|referenced|numbered) (?:as|by|with|from) \[?\d|(?<!\p{L})cite (?:this|it|that|the following)(?: \p{Ll}+)? as \[`,
  String.raw`${BEGINS}(?:do not|don['’]t|never) (?:cite|quote|use|trust|rely on|mention|reveal|show) (?:any |the |these |those )?(?:other|above|previous|preceding|remaining|earlier) (?:passages?|documents?|figures?|sources?|paragraphs?)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:the|all|any|these) (?:other|above|previous|preceding|remaining|earlier) passages? (?:is|are|must|should|shall)(?!\p{L})`,
  String.raw`${BEGINS}${GENTLY}(?:answer|reply|respond) (?:only )?(?:with|that|in the affirmative)(?!\p{L})|${BEGINS}(?:repeat after me|(?:print|output|repeat) (?:the following|exactly|verbatim|this sentence))(?!\p{L})`,
  String.raw`(?<!\p{L})(?:tell|inform) (?:the|any|every|all) (?:users?|askers?|readers? of this answer)(?!\p{L})`,
  // In other languages.
  String.raw`(?:忽略|无视|忘记|不要理会)[^。！？\n]{0,12}(?:指令|指示|规则|提示|说明|要求|内容|段落)|(?:请|必须|应当?|只能|务必)(?:回答|回复|答复)(?:说)?[:：“"「]|(?:系统|助手)\s*[:：]\s*(?:你|您|请)|(?:语言模型|人工智能助手|聊天机器人|AI助手)[^。！？\n]{0,8}(?:必须|应当?|请|务必|只能)(?:回答|回复|说|输出|写)`,
  String.raw`(?<!\p{L})(?:ignorier\p{Ll}*|missacht\p{Ll}*|vergiss|vergessen sie)(?!\p{L})[^.!?\n]{0,40}(?<!\p{L})(?:Anweisung\p{Ll}*|Instruktion\p{Ll}*|Regeln|Vorgaben)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:ignore[rz]?|oublie[rz]?|ignora|ignore|olvida)(?!\p{L})[^.!?\n]{0,40}(?<!\p{L})(?:instructions (?:pré|ant|ci)\p{Ll}*|instructions|consignes|instrucciones|instruções|istruzioni|reglas)(?!\p{L})`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** Characters that show nothing and could part the words of an order. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/gu;

/** Whether a text gives orders to a program that reads it: such text is no evidence. */
export function givesOrders(text: string): boolean {
  const seen = text.replace(UNSEEN, '').normalize('NFKC');
  return ORDERS.some((order) => order.test(seen));
}

/** Indices of the paragraphs that give orders to the program. */
export function findOrders({ text, paragraphs }: Pick<Document, 'text' | 'paragraphs'>): Set<number> {
  return new Set(paragraphs.flatMap(({ start, end }, i) => (givesOrders(text.slice(start, end)) ? [i] : [])));
}
