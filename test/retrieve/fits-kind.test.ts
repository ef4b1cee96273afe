import { describe, expect, it } from 'vitest';
import type { QuestionKind } from '../../src/question/question.ts';
import { fitsKind } from '../../src/retrieve/fits-kind.ts';

describe('fitsKind', () => {
  it.each<[QuestionKind, string, string]>([
    ['quantity', 'We opened 33 parks.', 'We opened parks.'],
    ['quantity', 'GDP doubled.', 'GDP grew.'],
    ['list', 'We improved schools, hospitals and roads.', 'We improved schools.'],
    ['date', 'It opened in June.', 'It opened.'],
    ['person', 'Li Jun spoke.', 'It was said.'],
  ])('a text for %s: %j rather than %j', (kind, fitting, other) => {
    expect(fitsKind(kind, fitting)).toBe(1);
    expect(fitsKind(kind, other)).toBeLessThan(0.5);
  });

  it('says nothing where the kind of question wants nothing special', () => {
    expect(fitsKind('other', 'We opened 33 parks.')).toBe(0.5);
  });
});
