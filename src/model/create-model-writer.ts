import type { CitedText } from '../answer/cited-text.ts';
import type {
  ModelResult,
  ModelSession,
  ModelTask,
  ModelUsage,
  ModelWriter,
  Restatement,
  Statement,
} from '../answer/model-writer.ts';
import { detectForeignLanguage } from '../question/detect-language.ts';
import type { Turn } from '../types.ts';
import { createCaller, MODEL_LIMITS, type CallModel, type ModelLimits } from './call-model.ts';
import type { ChatMessage, ChatModel } from './chat-model.ts';
import { chooseFigures, choosePassages, describePassages } from './choose-passages.ts';
import { keepsQuestion } from './keep-question.ts';
import type { QuestionKind } from '../question/question.ts';
import { ModelFailure } from './model-failure.ts';
import { promptAnswer, promptRestatement } from './prompt.ts';
import { isRefusal } from './read-refusal.ts';
import { SentenceReleaser } from './release-sentences.ts';
import { smoothStatements } from './smooth-statements.ts';
import { SentenceGatherer } from './split-sentences.ts';
import { translateAnswer } from './translate-answer.ts';

/** A draft is cut off here, however long the model goes on. Characters. */
const LONGEST_DRAFT = 8000;
const LONGEST_QUESTION = 400;

const ASKS_FIGURE: ReadonlySet<QuestionKind> = new Set(['quantity', 'comparison', 'superlative', 'keywords']);

/** The model told something else than what was asked for. */
const LACKING = 'What answers the question follows the chat model’s sentences in the report’s own words.';
const WITHHELD =
  'The chat model wrote sentences that the report does not bear out; they were left out or replaced by its own words.';

const NOT_RESTATED: Restatement = {
  status: 'failed',
  cause: 'The chat model gave no question that could be searched for',
};

function causeOf({ message }: ModelFailure): string {
  return message.slice(0, -1);
}

function explain(failure: ModelFailure): string {
  return `${causeOf(failure)}, so this is told in the report’s own words.`;
}

class Session implements ModelSession {
  readonly usage: ModelUsage = { input: 0, output: 0 };
  readonly #call: CallModel;
  readonly #signal: AbortSignal;
  readonly #deadline: number;

  constructor(call: CallModel, signal: AbortSignal, deadline: number) {
    this.#call = call;
    this.#signal = signal;
    this.#deadline = deadline;
  }

  async *#ask(messages: ChatMessage[]) {
    for await (const chunk of this.#call(messages, this.#deadline, this.#signal)) {
      this.usage.input += chunk.usage?.input ?? 0;
      this.usage.output += chunk.usage?.output ?? 0;
      yield chunk;
    }
  }

  async restate(question: string, history: Turn[]): Promise<Restatement> {
    const earlier = history.filter(({ role }) => role === 'user').map(({ content }) => content);
    let restated = '';
    try {
      for await (const { text } of this.#ask(promptRestatement(question, earlier.slice(-4)))) {
        restated += text;
        if (restated.length > LONGEST_QUESTION) return NOT_RESTATED;
      }
    } catch (error) {
      if (error instanceof ModelFailure) return { status: 'failed', cause: causeOf(error) };
      throw error;
    }
    const line = restated
      .replace(/<[^>]*>/gu, '')
      .replace(/\s+/gu, ' ')
      .trim();
    const isQuestion = /\p{L}{2}/u.test(line) && detectForeignLanguage(line) === undefined;
    return isQuestion && keepsQuestion(line, question, history)
      ? { status: 'restated', question: line }
      : NOT_RESTATED;
  }

  async write(task: ModelTask, tell: (text: string) => void): Promise<ModelResult> {
    const passages = choosePassages(task);
    const releaser = new SentenceReleaser({
      passages,
      library: task.library,
      extractive: task.extractive,
      question: task.question,
      asksFigure: task.parts.some(({ question: { kind } }) => ASKS_FIGURE.has(kind)),
    });
    // A foreign answer is drafted and checked in the report's language before a word of it is told.
    const told: string[] = [];
    const keep = (text: string) => {
      if (text === '') return;
      told.push(text);
      if (task.language === undefined) tell(text);
    };
    let draft = '';
    let failure: ModelFailure | undefined;
    try {
      const gatherer = new SentenceGatherer();
      const prompt = promptAnswer(task.question, describePassages(passages), chooseFigures(task, passages));
      for await (const { text } of this.#ask(prompt)) {
        draft += text;
        for (const sentence of gatherer.push(text)) keep(releaser.release(sentence));
        if (draft.length > LONGEST_DRAFT) throw new ModelFailure('endless');
      }
      for (const sentence of gatherer.finish()) keep(releaser.release(sentence));
    } catch (error) {
      this.#signal.throwIfAborted();
      failure =
        error instanceof ModelFailure
          ? error
          : error instanceof RangeError
            ? new ModelFailure('endless')
            : undefined;
      if (!failure) throw error;
    }
    if (releaser.released === 0) {
      if (failure) return { status: 'failed', notice: explain(failure) };
      if (isRefusal(draft)) return { status: 'refused' };
      const why = draft.trim() === '' ? 'wrote nothing' : 'wrote nothing that the report bears out';
      return {
        status: 'failed',
        notice: `The chat model ${why}, so this is told in the report’s own words.`,
      };
    }
    const { cited } = releaser;
    const lacking = !failure && !releaser.answers(told.join(''));
    if (lacking) keep(`\n\n${releaser.tellExtractive()}`);
    const notices = [
      ...(releaser.withheld > 0 ? [WITHHELD] : []),
      ...(lacking ? [LACKING] : []),
      ...(await this.#translate(task, told, tell)),
      ...(failure ? [this.#follow(task, cited, failure, (text) => (told.push(text), tell(text)))] : []),
    ];
    return {
      status: 'written',
      markdown: told.join(''),
      citations: cited.citations,
      ...(notices.length > 0 ? { notice: notices.join(' ') } : {}),
    };
  }

  async smooth(
    statements: Statement[],
    take: (number: number, words: string) => void,
  ): Promise<string | undefined> {
    try {
      await smoothStatements(statements, (messages) => this.#ask(messages), take);
      return undefined;
    } catch (error) {
      this.#signal.throwIfAborted();
      if (!(error instanceof ModelFailure)) throw error;
      return causeOf(error);
    }
  }

  /** Replaces `told` by what was really told. */
  async #translate({ language }: ModelTask, told: string[], tell: (text: string) => void): Promise<string[]> {
    if (language === undefined) return [];
    const sentences = told.splice(0).map((text) => text.trim());
    const keep = (text: string) => {
      told.push(text);
      tell(text);
    };
    try {
      const untranslated = await translateAnswer(
        sentences,
        language,
        (messages) => this.#ask(messages),
        keep,
      );
      return untranslated > 0 ? ['Some sentences could not be translated safely and stayed in English.'] : [];
    } catch (error) {
      if (!(error instanceof ModelFailure)) throw error;
      return [`${causeOf(error)}, so the answer stayed in English in part.`];
    }
  }

  /** The model broke off: what was told stays, and the answer in the report's own words follows. */
  #follow(
    { extractive }: ModelTask,
    cited: CitedText,
    failure: ModelFailure,
    tell: (text: string) => void,
  ): string {
    const cause = causeOf(failure);
    if (extractive.markdown === '') return `${cause} before the answer was complete.`;
    tell(`\n\n${cited.take(extractive.markdown, extractive.citations)}`);
    return `${cause}; what follows its sentences is told in the report’s own words.`;
  }
}

/** A writer that asks a chat model within limits and shows only what has been checked. */
export function createModelWriter(model: ChatModel, limits: Partial<ModelLimits> = {}): ModelWriter {
  const all = { ...MODEL_LIMITS, ...limits };
  const call = createCaller(model, all);
  return {
    name: model.name,
    begin: (signal) => new Session(call, signal, performance.now() + all.answer),
  };
}
