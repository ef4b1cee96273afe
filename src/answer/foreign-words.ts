/** What is told to those who ask in another language than the reports'. */
export interface ForeignWords {
  /** No chat model is configured, and without one the question cannot be read. */
  noModel: string;
  /** One is, but it did not put the question into the reports' language. */
  modelFailed: string;
  notAnswered: string;
  partNotAnswered: string;
}

const ENGLISH: ForeignWords = {
  noModel:
    'Without a language model I only answer questions in the language of the report (English). Please ask in English.',
  modelFailed:
    'The language model could not put the question into the language of the report (English). Please try again later, or ask in English.',
  notAnswered: 'The report does not answer this.',
  partNotAnswered: 'The report does not answer a part of the question.',
};

const WORDS: Record<string, ForeignWords> = {
  zh: {
    noModel: '没有配置语言模型时，我只能用报告的语言（英语）回答问题。请用英语提问。',
    modelFailed: '语言模型未能把您的问题译成报告的语言（英语）。请稍后再试，或用英语提问。',
    notAnswered: '报告没有回答这个问题。',
    partNotAnswered: '报告没有回答问题的一部分。',
  },
  ja: {
    noModel:
      '言語モデルが設定されていないため、報告書の言語（英語）での質問にのみお答えできます。英語でお尋ねください。',
    modelFailed:
      '言語モデルがご質問を報告書の言語（英語）に訳せませんでした。後でもう一度お試しになるか、英語でお尋ねください。',
    notAnswered: '報告書はこの質問に答えていません。',
    partNotAnswered: '報告書は質問の一部に答えていません。',
  },
  ko: {
    noModel:
      '언어 모델이 설정되어 있지 않아 보고서의 언어(영어)로 된 질문에만 답할 수 있습니다. 영어로 질문해 주세요.',
    modelFailed:
      '언어 모델이 질문을 보고서의 언어(영어)로 옮기지 못했습니다. 나중에 다시 시도하시거나 영어로 질문해 주세요.',
    notAnswered: '보고서는 이 질문에 답하지 않습니다.',
    partNotAnswered: '보고서는 질문의 일부에 답하지 않습니다.',
  },
  fr: {
    noModel:
      'Sans modèle de langue, je ne réponds qu’aux questions posées dans la langue du rapport (l’anglais). Veuillez poser votre question en anglais.',
    modelFailed:
      'Le modèle de langue n’a pas pu traduire votre question dans la langue du rapport (l’anglais). Réessayez plus tard ou posez votre question en anglais.',
    notAnswered: 'Le rapport ne répond pas à cette question.',
    partNotAnswered: 'Le rapport ne répond pas à une partie de la question.',
  },
  de: {
    noModel:
      'Ohne Sprachmodell beantworte ich nur Fragen in der Sprache des Berichts (Englisch). Bitte fragen Sie auf Englisch.',
    modelFailed:
      'Das Sprachmodell konnte Ihre Frage nicht in die Sprache des Berichts (Englisch) übertragen. Bitte versuchen Sie es später noch einmal oder fragen Sie auf Englisch.',
    notAnswered: 'Der Bericht beantwortet diese Frage nicht.',
    partNotAnswered: 'Der Bericht beantwortet einen Teil der Frage nicht.',
  },
  es: {
    noModel:
      'Sin un modelo de lenguaje solo respondo a preguntas en el idioma del informe (inglés). Por favor, pregunte en inglés.',
    modelFailed:
      'El modelo de lenguaje no pudo traducir su pregunta al idioma del informe (inglés). Inténtelo más tarde o pregunte en inglés.',
    notAnswered: 'El informe no responde a esta pregunta.',
    partNotAnswered: 'El informe no responde a una parte de la pregunta.',
  },
  pt: {
    noModel:
      'Sem um modelo de linguagem, só respondo a perguntas no idioma do relatório (inglês). Por favor, pergunte em inglês.',
    modelFailed:
      'O modelo de linguagem não conseguiu traduzir a sua pergunta para o idioma do relatório (inglês). Tente mais tarde ou pergunte em inglês.',
    notAnswered: 'O relatório não responde a esta pergunta.',
    partNotAnswered: 'O relatório não responde a uma parte da pergunta.',
  },
  it: {
    noModel:
      'Senza un modello linguistico rispondo solo a domande nella lingua del rapporto (inglese). La prego di chiedere in inglese.',
    modelFailed:
      'Il modello linguistico non è riuscito a tradurre la domanda nella lingua del rapporto (inglese). Riprovi più tardi o chieda in inglese.',
    notAnswered: 'Il rapporto non risponde a questa domanda.',
    partNotAnswered: 'Il rapporto non risponde a una parte della domanda.',
  },
  ru: {
    noModel:
      'Без языковой модели я отвечаю только на вопросы на языке доклада (английском). Пожалуйста, спросите по-английски.',
    modelFailed:
      'Языковая модель не смогла перевести ваш вопрос на язык доклада (английский). Попробуйте позже или спросите по-английски.',
    notAnswered: 'Доклад не отвечает на этот вопрос.',
    partNotAnswered: 'На часть вопроса доклад не отвечает.',
  },
  nl: {
    noModel:
      'Zonder taalmodel beantwoord ik alleen vragen in de taal van het verslag (Engels). Stel uw vraag in het Engels.',
    modelFailed:
      'Het taalmodel kon uw vraag niet in de taal van het verslag (Engels) vertalen. Probeer het later opnieuw of stel uw vraag in het Engels.',
    notAnswered: 'Het verslag beantwoordt deze vraag niet.',
    partNotAnswered: 'Het verslag beantwoordt een deel van de vraag niet.',
  },
  ar: {
    noModel:
      'من دون نموذج لغوي لا أجيب إلا عن الأسئلة المطروحة بلغة التقرير (الإنجليزية). يرجى طرح السؤال بالإنجليزية.',
    modelFailed:
      'لم يتمكن النموذج اللغوي من ترجمة سؤالك إلى لغة التقرير (الإنجليزية). يرجى المحاولة لاحقًا أو طرح السؤال بالإنجليزية.',
    notAnswered: 'التقرير لا يجيب عن هذا السؤال.',
    partNotAnswered: 'لا يجيب التقرير عن جزء من السؤال.',
  },
  vi: {
    noModel:
      'Khi chưa có mô hình ngôn ngữ, tôi chỉ trả lời câu hỏi bằng ngôn ngữ của báo cáo (tiếng Anh). Vui lòng hỏi bằng tiếng Anh.',
    modelFailed:
      'Mô hình ngôn ngữ chưa dịch được câu hỏi của bạn sang ngôn ngữ của báo cáo (tiếng Anh). Vui lòng thử lại sau hoặc hỏi bằng tiếng Anh.',
    notAnswered: 'Báo cáo không trả lời câu hỏi này.',
    partNotAnswered: 'Báo cáo không trả lời một phần của câu hỏi.',
  },
  id: {
    noModel:
      'Tanpa model bahasa, saya hanya menjawab pertanyaan dalam bahasa laporan (Inggris). Silakan bertanya dalam bahasa Inggris.',
    modelFailed:
      'Model bahasa tidak berhasil menerjemahkan pertanyaan Anda ke bahasa laporan (Inggris). Silakan coba lagi nanti atau bertanya dalam bahasa Inggris.',
    notAnswered: 'Laporan tidak menjawab pertanyaan ini.',
    partNotAnswered: 'Laporan tidak menjawab sebagian pertanyaan.',
  },
};

/** @param language as ISO 639-1. @returns undefined where these words are not known in it. */
export function findWordsIn(language: string): ForeignWords | undefined {
  return WORDS[language];
}

/** The same, in English where they are not known. */
export function wordsIn(language: string): ForeignWords {
  return WORDS[language] ?? ENGLISH;
}
