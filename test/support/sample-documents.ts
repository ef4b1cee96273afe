import type { Briefing, FigureRow, Point } from '../../src/briefing/briefing.ts';
import type { Reply } from '../../src/reply/reply.ts';
import type { Citation, DocumentSummary, Period } from '../../src/types.ts';

const REPORT: DocumentSummary = {
  id: 'town-2022',
  title: 'Report on the Work of the Town (2022)',
  publisher: 'Town Council',
  speaker: null,
  released: '2022-07-06',
  language: 'en',
  source: null,
  sha256: 'ab12'.repeat(16),
  characters: 1000,
};

const RESULT: Period = { kind: 'result', label: '2021', from: '2021-01-01', to: '2021-12-31' };
const TARGET: Period = { kind: 'target', label: '2022', from: '2022-01-01', to: '2022-12-31' };

const SCHOOLS: Citation = cite(1, 'We opened 33 schools.', ['Work in 2021'], 4, RESULT);
const TEACHERS: Citation = cite(2, 'We will train over 500 teachers.', ['Targets', '1. Schools.'], 9, TARGET);
const CLINICS: Citation = cite(3, 'We will open 10 clinics near schools.', ['Targets'], 10, TARGET);

function cite(marker: number, quote: string, section: string[], paragraph: number, period: Period): Citation {
  const start = paragraph * 100;
  const place = { documentId: REPORT.id, title: REPORT.title, start, end: start + quote.length };
  return { marker, ...place, section, paragraph, quote, period };
}

function point(text: string, citation: Citation): Point {
  return { id: `town-2022:${citation.start}-${citation.end}`, text, citations: [citation] };
}

function figure(
  indicator: string,
  text: string,
  citation: Citation,
  more: Partial<FigureRow> = {},
): FigureRow {
  return {
    id: `${indicator}-${text}`,
    indicator,
    text,
    value: null,
    unit: '',
    comparator: 'exactly',
    measure: 'level',
    period: citation.period,
    citations: [citation],
    ...more,
  };
}

/** Education with a table and three groups, health that refers back to it, and a topic that the report does not cover. */
export const SAMPLE_BRIEFING: Briefing = {
  id: 'briefing-1',
  title: 'Schools and health',
  status: 'answered',
  documents: [REPORT],
  topics: [
    {
      topic: 'Education',
      status: 'answered',
      section: ['Work in 2021', 'Targets'],
      figures: [
        figure('schools opened', '33', SCHOOLS),
        figure('teachers trained', 'more than 500', TEACHERS, { comparator: 'more than' }),
        figure('spending on schools', 'at least 6%', TEACHERS, { comparator: 'at least', measure: 'change' }),
      ],
      achieved: [point('For 2021: “We opened 33 schools” [1].', SCHOOLS)],
      nextYears: [],
      thisYear: [point('Planned for 2022: “We will train over 500 teachers” [2].', TEACHERS)],
      problems: [],
      context: [],
      seeAlso: [],
      cut: [{ ...SCHOOLS, quote: `${'We repaired old schools and '.repeat(8)}roads.`, paragraph: 5 }],
    },
    {
      topic: 'Health',
      status: 'answered',
      section: ['Targets'],
      figures: [],
      achieved: [],
      nextYears: [],
      thisYear: [point('Planned for 2022: “We will open 10 clinics near schools” [3].', CLINICS)],
      problems: [],
      context: [],
      seeAlso: [{ id: 'town-2022:900-932', topic: 'Education', marker: 2 }],
      cut: [],
    },
    {
      topic: 'Airports',
      status: 'not_found',
      reason: 'absent',
      answer: 'The report does not mention “airports”.',
      nearest: [CLINICS],
    },
  ],
  citations: [SCHOOLS, TEACHERS, CLINICS],
  mode: 'extractive',
  timings: {},
};

/** A letter with one answered and one unanswered question. */
export function createSampleReply(language: Reply['language'] = 'en'): Reply {
  const parts =
    language === 'en'
      ? {
          reference: 'Your letter on the report',
          salutation: 'Dear Sir or Madam,',
          opening: 'Thank you for your letter.',
          closing: 'We hope that this helps.',
          contact: 'For anything else, write to the Information Office.',
          signOff: 'Yours faithfully,\n\nThe Information Office',
        }
      : {
          reference: '关于您的来信',
          salutation: '尊敬的先生或女士：',
          opening: '感谢您的来信。',
          closing: '希望以上答复对您有所帮助。',
          contact: '其他事宜请联系信息办公室。',
          signOff: '此致\n信息办公室',
        };
  const answers = [
    '**How many schools were opened?**',
    'For 2021: “We opened 33 schools” [1].',
    '**Will there be an airport?**',
    'The report does not mention an airport.',
  ];
  const { reference, salutation, opening, closing, contact, signOff } = parts;
  return {
    id: 'reply-1',
    status: 'answered',
    language,
    questions: [],
    draft: [reference, salutation, opening, ...answers, closing, contact, signOff].join('\n\n'),
    parts,
    citations: [SCHOOLS],
    documents: [REPORT],
    mode: 'extractive',
    timings: {},
  };
}
