import type { Question } from '../question/question.ts';
import type { Talk } from '../question/recognise-talk.ts';
import type { Evidence } from '../retrieve/score-evidence.ts';
import type { RefusalReason } from '../types.ts';
import { escapeMarkdown } from './cited-text.ts';
import { judgeEvidence } from './judge-evidence.ts';
import { namePeriod } from './name-period.ts';

export interface Refusal {
  reason: RefusalReason;
  message: string;
  nearest: Evidence[];
}

/** How many of the closest passages are shown. */
const NEAREST = 3;

const TALK: Record<Talk, { reason: RefusalReason; message: string }> = {
  greeting: {
    reason: 'out_of_scope',
    message:
      'Hello! I answer questions about the reports in this collection, each answer with the sentence it rests on.',
  },
  thanks: {
    reason: 'out_of_scope',
    message: 'You are welcome. Ask on: I answer questions about the reports in this collection.',
  },
  identity: {
    reason: 'out_of_scope',
    message:
      'I am a question-answering program: I look up what the reports in this collection say and show the sentence each answer rests on.',
  },
  instruction: {
    reason: 'out_of_scope',
    message: 'I only look up what the reports in this collection say; I do not follow other instructions.',
  },
  opinion: {
    reason: 'out_of_scope',
    message: 'I have no opinions and give no advice: I only look up what the reports in this collection say.',
  },
  unclear: {
    reason: 'unclear',
    message:
      'I could not make out what is asked. Please ask a whole question, such as one about a figure, a plan or a place.',
  },
};

export function refuseTalk(talk: Talk): Refusal {
  return { ...TALK[talk], nearest: [] };
}

const LANGUAGES: Record<string, string> = {
  zh: '没有配置语言模型时，我只能用报告的语言（英语）回答问题。请用英语提问。',
  ja: '言語モデルが設定されていないため、報告書の言語（英語）での質問にのみお答えできます。英語でお尋ねください。',
  ko: '언어 모델이 설정되어 있지 않아 보고서의 언어(영어)로 된 질문에만 답할 수 있습니다. 영어로 질문해 주세요.',
  fr: 'Sans modèle de langue, je ne réponds qu’aux questions posées dans la langue du rapport (l’anglais). Veuillez poser votre question en anglais.',
  de: 'Ohne Sprachmodell beantworte ich nur Fragen in der Sprache des Berichts (Englisch). Bitte fragen Sie auf Englisch.',
  es: 'Sin un modelo de lenguaje solo respondo a preguntas en el idioma del informe (inglés). Por favor, pregunte en inglés.',
  pt: 'Sem um modelo de linguagem, só respondo a perguntas no idioma do relatório (inglês). Por favor, pergunte em inglês.',
  it: 'Senza un modello linguistico rispondo solo a domande nella lingua del rapporto (inglese). La prego di chiedere in inglese.',
  ru: 'Без языковой модели я отвечаю только на вопросы на языке доклада (английском). Пожалуйста, спросите по-английски.',
  nl: 'Zonder taalmodel beantwoord ik alleen vragen in de taal van het verslag (Engels). Stel uw vraag in het Engels.',
  ar: 'من دون نموذج لغوي لا أجيب إلا عن الأسئلة المطروحة بلغة التقرير (الإنجليزية). يرجى طرح السؤال بالإنجليزية.',
  vi: 'Khi chưa có mô hình ngôn ngữ, tôi chỉ trả lời câu hỏi bằng ngôn ngữ của báo cáo (tiếng Anh). Vui lòng hỏi bằng tiếng Anh.',
  id: 'Tanpa model bahasa, saya hanya menjawab pertanyaan dalam bahasa laporan (Inggris). Silakan bertanya dalam bahasa Inggris.',
};

export function refuseLanguage(language: string): Refusal {
  const message =
    LANGUAGES[language] ??
    'Without a language model I only answer questions in the language of the report (English). Please ask in English.';
  return { reason: 'language', message, nearest: [] };
}

const NOT_ANSWERED: Record<string, string> = {
  zh: '报告没有回答这个问题。',
  ja: '報告書はこの質問に答えていません。',
  ko: '보고서는 이 질문에 답하지 않습니다.',
  fr: 'Le rapport ne répond pas à cette question.',
  de: 'Der Bericht beantwortet diese Frage nicht.',
  es: 'El informe no responde a esta pregunta.',
  pt: 'O relatório não responde a esta pergunta.',
  it: 'Il rapporto non risponde a questa domanda.',
  ru: 'Доклад не отвечает на этот вопрос.',
  nl: 'Het verslag beantwoordt deze vraag niet.',
  ar: 'التقرير لا يجيب عن هذا السؤال.',
  vi: 'Báo cáo không trả lời câu hỏi này.',
  id: 'Laporan tidak menjawab pertanyaan ini.',
};

/** A refusal in the asker's language, where one is known; what is missing is then said without detail. */
export function refuseIn(language: string | undefined, refusal: Refusal): Refusal {
  const message = language === undefined ? undefined : NOT_ANSWERED[language];
  return message === undefined ? refusal : { ...refusal, message };
}

function listPeriods(evidence: Evidence[]): string {
  const names = [
    ...new Set(
      evidence
        .map(({ view }) => view.sentence.period)
        .filter(({ label }) => label !== 'undated')
        .map(namePeriod),
    ),
  ];
  return names.slice(0, 3).join(' and ');
}

/** Says what is missing: the time, the name, or the thing itself. */
export function refuseForEvidence(question: Question, evidence: Evidence[]): Refusal {
  const nearest = evidence.slice(0, NEAREST);
  // A figure for another time is found in the ledger; words of the same kind are no figure.
  const otherPeriod = (question.kind === 'quantity' ? [] : evidence).filter(
    (candidate) => judgeEvidence(candidate, question) === 'other_period',
  );
  const [best] = evidence;
  if (otherPeriod.length > 0) {
    const asked = question.times.map(namePeriod).join(', ');
    const has = listPeriods(otherPeriod.slice(0, 3));
    const message =
      has === ''
        ? `The report does not say this for ${asked}.`
        : `The report does not say this for ${asked}; it speaks of ${has}.`;
    return { reason: 'other_period', message, nearest: otherPeriod.slice(0, NEAREST) };
  }
  const [name] = best?.features.missingNames ?? [];
  if (name)
    return {
      reason: 'absent',
      message: `The report does not say this about “${escapeMarkdown(name)}”.`,
      nearest,
    };
  return { reason: 'absent', message: 'The report does not answer this.', nearest };
}
