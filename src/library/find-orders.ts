import type { Document } from '../types.ts';

const MACHINE = String.raw`(?:AIs?|(?:AI |large )?language models?|LLMs?|(?:AI )?(?:assistants?|models?|systems?)|chatbots?|bots?)`;
const SAY = String.raw`(?:say|answer|reply|respond|output|print|write|state|report|tell)`;
const BEGINS = String.raw`(?:^|[.!?:;–—]\s+|(?<!\p{L})(?:please|and then|now) )`;

// What no report says to its readers, but a tampered text says to a program that reads it.
const ORDERS = [
  // What the program was told before, and shall no longer heed.
  String.raw`(?<!\p{L})(?:ignore|disregard|forget|override|bypass|do not (?:follow|obey))(?!\p{L})[^.!?\n]{0,40}(?<!\p{L})(?:previous|prior|earlier|preceding|above|foregoing|your|system)(?!\p{L})[^.!?\n]{0,30}(?<!\p{L})(?:instructions?|rules|prompts?|guidelines|orders)(?!\p{L})`,
  String.raw`${BEGINS}(?:ignore|disregard|forget) (?:all|any|everything|the|these|those|what)(?!\p{L})[^.!?\n]{0,30}(?<!\p{L})(?:instructions?|rules|prompts?|guidelines|above|passages?)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:your new (?:instructions?|rules|task)|(?:new|system) (?:instructions|prompt)\s*:|system prompt)`,
  // Who is spoken to.
  String.raw`(?<!\p{L})(?:you are|act as) (?:now )?an? (?:helpful )?${MACHINE}(?!\p{L}|\s+(?!(?:that|who|which|and)\b)\p{L})|(?<!\p{L})as an (?:AI|(?:large )?language model),`,
  String.raw`(?<!\p{L})${MACHINE},? (?:reading this|(?:must|should|shall|will) (?:now |always |only )?${SAY}(?!\p{L}))`,
  String.raw`(?<!\p{L})(?:note|notice|message|attention|instructions?)(?: to| for)?:? (?:any |all |the |every )?${MACHINE}\s*[:,!–—-]`,
  String.raw`^\s*(?:[#<[({*]+\s*)?(?:system|assistant)(?:[\]>)}*]+\s*:?|\s*:)`,
  // What it shall say.
  String.raw`(?<!\p{L})(?:when(?:ever)?|if)(?!\p{L})[^.!?\n]{0,30}(?<!\p{L})ask(?:ed|s)?(?!\p{L})[^.!?\n]{0,80}, (?:you (?:must|should) )?(?:please |always |only |just |simply )*${SAY}(?!\p{L})`,
  String.raw`${BEGINS}(?:always |only |just |simply )*(?:answer|reply|respond) (?:only )?(?:with|that)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:tell|inform) (?:the|any|every) users?(?!\p{L})`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** Characters that show nothing and could part the words of an order. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/gu;

/** Whether a text gives orders to a program that reads it: such text is no evidence. */
export function givesOrders(text: string): boolean {
  const seen = text.replace(UNSEEN, '');
  return ORDERS.some((order) => order.test(seen));
}

/** Indices of the paragraphs that give orders to the program. */
export function findOrders({ text, paragraphs }: Pick<Document, 'text' | 'paragraphs'>): Set<number> {
  return new Set(paragraphs.flatMap(({ start, end }, i) => (givesOrders(text.slice(start, end)) ? [i] : [])));
}
