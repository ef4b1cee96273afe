import { describe, expect, it } from 'vitest';
import type { QuestionKind } from '../../src/question/question.ts';
import { readKind } from '../../src/question/read-kind.ts';

const FORMS: Record<string, string[]> = {
  quantity: [
    'How many parks were opened?',
    'How much was invested?',
    'What percentage of waste is recycled?',
    'By how much did it fall?',
    'How large is the urbanization rate?',
    'What is the GDP target?',
    'What was the income of rural residents?',
    'gdp 2022',
    'What slice of the budget goes to schools?',
    'How dear may bread become?',
    'What do pensioners get in a year?',
    'Which growth does the city want to reach?',
    'What part of the people live in towns, in percent?',
    'In which place is the city in the province by income?',
  ],
  date: ['When was the bridge opened?', 'In what year will it open?'],
  person: ['Who built the bridge?'],
  place: ['Where is the new hospital?', 'In which city is the port?'],
  list: [
    'List all six tasks.',
    'Can you list the targets?',
    'What are the six major tasks?',
    'What are the weaknesses of the plan?',
    'Which railways are planned?',
    'What kinds of schools are planned?',
    'What is the second of these: What are the six tasks?',
    'Tell me which ones',
  ],
  yes_no: ['Is the target 8.5%?', 'Did GDP grow by 8.5% in 2021?', 'GDP grew by 8.5%, right?'],
  explanation: [
    'Why did exports fall?',
    'How will the city help firms?',
    'What is being done about air pollution?',
    'Describe the plan for schools.',
    'What keeps officials from taking bribes?',
    'By what means should farmers earn more?',
    'In what ways will small shops be helped?',
    'What has been changed so that firms get their papers sooner?',
    'What happens to those who pollute rivers?',
    'What does the report put the success down to?',
  ],
  comparison: [
    'Compare 2016 and 2021 GDP.',
    'How does 2021 compare with 2016?',
    'Is the income higher than in 2016?',
    'What is the difference between urban and rural income?',
  ],
  superlative: ['Which of the targets is the highest?', 'Which indicator grew the fastest?'],
  about: [
    'What about Haining?',
    'Tell me about the port.',
    'What does the report say about schools?',
    'What did the budget say about schools?',
  ],
  where_said: ['Where does the report say this: GDP?', 'Which section covers housing?'],
  exact_words: ['What are the exact words on the GDP target?', 'Quote the sentence on housing.'],
  overview: ['What is this report about?', 'Summarise the report.', 'What are the key points?'],
  other: ['What is the capital of France?', 'How often do buses run?'],
};

describe('readKind', () => {
  it.each(
    Object.entries(FORMS).flatMap(([kind, questions]) =>
      questions.map((question) => [question, kind as QuestionKind]),
    ),
  )('%j asks for: %s', (question, kind) => {
    expect(readKind(question).kind).toBe(kind);
  });

  it.each([
    ['Does the report mention hydrogen?', 'mention', 'hydrogen'],
    ['Does it say anything about tourism?', 'mention', 'tourism'],
    ['Is Tesla mentioned?', 'mention', 'Tesla'],
    ['Is there any mention of football?', 'mention', 'football'],
    ['Is there any reference to football in the report?', 'mention', 'football'],
    ['How often is the word innovation used?', 'frequency', 'innovation'],
    ['How many times does the report mention “common prosperity”?', 'frequency', 'common prosperity'],
    ['What does CPPCC stand for?', 'abbreviation', 'CPPCC'],
    ['What is the full form of the abbreviation CPC?', 'abbreviation', 'CPC'],
    ['What does the “Double Reduction” policy consist of?', 'definition', 'Double Reduction” policy'],
    ['What is the “Big Dipper” mode?', 'definition', 'Big Dipper” mode'],
  ])('%j looks for words: %s %j', (question, kind, phrase) => {
    expect(readKind(question)).toEqual({ kind, phrase });
  });

  it.each([
    ['Who gave the report?', 'speaker'],
    ['Who is the mayor?', 'speaker'],
    ['When was the report published?', 'released'],
    ['What is the title of this report?', 'title'],
    ['Who published the report?', 'publisher'],
  ])('%j asks about the report itself: %s', (question, field) => {
    expect(readKind(question)).toEqual({ kind: 'metadata', field });
  });
});
