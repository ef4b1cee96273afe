import { randomUUID } from 'node:crypto';
import { detectForeignLanguage } from '../question/detect-language.ts';
import { recogniseTalk } from '../question/recognise-talk.ts';
import { readStandalone } from '../retrieve/read-standalone.ts';
import type { Sources } from '../retrieve/retrieve-passages.ts';
import type { Answer, AnswerListener, AskRequest, Citation } from '../types.ts';
import { answerPremise, tellWithCorrection } from './answer-premise.ts';
import { answerOfBoth } from './answer-of-both.ts';
import type { AnsweredPart } from './answer-part.ts';
import { CitedText } from './cited-text.ts';
import { partsForModel } from './may-ask-model.ts';
import type { ModelResult, ModelUsage, ModelWriter } from './model-writer.ts';
import { refuseIn, refuseLanguage, refuseTalk, type Refusal } from './refuse.ts';
import { startTimer } from './start-timer.ts';
import { toExcerpts, toPassages } from './tell-passages.ts';
import { tellUnanswered } from './tell-unanswered.ts';

/** All that led to an answer. */
export interface Explained {
  answer: Answer;
  parts: AnsweredPart[];
  /** Tokens a chat model took; absent where none was asked. */
  usage?: ModelUsage;
}

const NEVER = new AbortController().signal;

const READ_BY_RULE = 'what the question leaves out was filled in by rule';
const NOT_TRANSLATED = 'the question could not be put into the report’s language';

/**
 * question (+ history) -> standalone question -> retrieve -> decide whether the reports answer it -> write -> check ->
 * cite. With a chat model its checked sentences take the place of the report's own words, which it falls back on.
 * @throws whatever the index or the embeddings throw; "the report does not say" is a normal answer.
 */
export async function answerQuestion(
  request: AskRequest,
  sources: Sources,
  listener: AnswerListener = {},
  signal: AbortSignal = NEVER,
  model?: ModelWriter,
): Promise<Explained> {
  const timer = startTimer();
  const { question, history = [] } = request;
  const session = model?.begin(signal);
  const notices: string[] = [];
  const told: string[] = [];
  const tell = (text: string) => {
    told.push(text);
    listener.delta?.(text);
  };
  let standalone = question;
  let parts: AnsweredPart[] = [];

  const finish = (
    mode: Answer['mode'],
    outcome:
      | { status: 'answered'; citations: Citation[]; unanswered?: string[] }
      | Pick<Extract<Answer, { status: 'not_found' }>, 'status' | 'reason' | 'citations' | 'nearest'>,
  ): Explained => ({
    answer: {
      id: randomUUID(),
      question,
      standaloneQuestion: standalone,
      ...outcome,
      answer: told.join(''),
      mode,
      ...(notices.length > 0 ? { notice: notices.join(' ') } : {}),
      timings: timer.stop(),
    },
    parts,
    ...(session && session.usage.input + session.usage.output > 0 ? { usage: session.usage } : {}),
  });
  const refuse = ({ reason, message, nearest }: Refusal, mode: Answer['mode'] = 'extractive'): Explained => {
    tell(message);
    const excerpts = toExcerpts(nearest);
    const shown = excerpts.length > 0 ? { nearest: excerpts } : {};
    return finish(mode, { status: 'not_found', reason, citations: [], ...shown });
  };

  const language = detectForeignLanguage(question);
  if (language !== undefined && !session) return refuse(refuseLanguage(language));
  const talk = recogniseTalk(question);
  if (talk !== undefined && language === undefined && (talk !== 'unclear' || history.length === 0))
    return refuse(refuseTalk(talk));

  const asks = language !== undefined || history.some(({ role }) => role === 'user');
  const restated = asks ? await session?.restate(question, history) : undefined;
  if (restated?.status === 'failed') {
    notices.push(`${restated.cause}, so ${language === undefined ? READ_BY_RULE : NOT_TRANSLATED}.`);
    if (language !== undefined) return refuse(refuseLanguage(language, true));
  }
  const asked = readStandalone(
    question,
    history,
    sources.library,
    restated?.status === 'restated' ? restated.question : undefined,
  );
  standalone = asked.text;
  timer.lap('understand');

  const cited = new CitedText();
  const premise =
    asked.premise === undefined ? undefined : await answerPremise(asked.premise, sources, request.documents);
  const correction = premise?.verdict === 'corrects' ? premise.cite(cited) : undefined;
  for (const text of asked.parts) {
    parts = [...parts, ...(await answerOfBoth(text, sources, request.documents, cited))];
    signal.throwIfAborted();
  }
  if (correction) parts = tellWithCorrection(correction, parts);
  else if (premise?.verdict === 'tells' && parts.every(({ result }) => result.status === 'refused'))
    parts = [premise.cite(cited), ...parts];
  timer.lap('answer');
  listener.passages?.(parts.flatMap((part) => toPassages(part, sources)));

  const found = parts.filter(({ result }) => result.status === 'written').filter(isNew);
  const unanswered = found.length === 0 ? [] : parts.filter(({ result }) => result.status !== 'written');
  const extractive = {
    markdown: found.map(({ result }) => (result.status === 'written' ? result.markdown : '')).join('\n\n'),
    citations: cited.citations,
  };
  const open = session ? partsForModel(parts, language !== undefined) : [];
  let written: ModelResult | undefined;
  if (session && open.length > 0) {
    const task = {
      question: open.map((part) => part.question.text).join(' '),
      ...(language === undefined ? {} : { language }),
      parts: open,
      library: sources.library,
      extractive,
    };
    written = await session.write(task, tell);
    signal.throwIfAborted();
    timer.lap('model');
    if (written.status !== 'refused' && written.notice !== undefined) notices.push(written.notice);
  }

  const [first] = parts;
  if (found.length === 0 && first?.result.status === 'refused' && written?.status !== 'written')
    return refuse(refuseIn(language, first.result), written?.status === 'refused' ? 'llm' : 'extractive');
  if (written?.status === 'refused')
    return refuse(
      refuseIn(language, {
        reason: 'absent',
        message: 'The report does not answer this.',
        nearest: parts.flatMap(nearestOf),
      }),
      'llm',
    );
  if (written?.status !== 'written')
    for (const [i, { result }] of found.entries())
      tell(`${i === 0 ? '' : '\n\n'}${result.status === 'written' ? result.markdown : ''}`);
  for (const part of unanswered)
    tell(`\n\n${tellUnanswered(part.question.text, parts.indexOf(part), language)}`);
  return finish(written?.status === 'written' ? 'llm' : 'extractive', {
    status: 'answered',
    citations: written?.status === 'written' ? written.citations : extractive.citations,
    ...(unanswered.length > 0 ? { unanswered: unanswered.map((part) => part.question.text) } : {}),
  });
}

/** What one sentence says of two things that were asked for is told once. */
function isNew({ result }: AnsweredPart, at: number, parts: AnsweredPart[]): boolean {
  return (
    result.status !== 'written' ||
    parts.findIndex(
      (other) => other.result.status === 'written' && other.result.markdown === result.markdown,
    ) === at
  );
}

/** What comes closest to a question that the model found no answer to. */
function nearestOf({ evidence }: AnsweredPart): Refusal['nearest'] {
  return evidence.slice(0, 3);
}
