import { describe, expect, it } from 'vitest';
import { findQuestions } from '../../src/reply/find-questions.ts';

const isPublic = (word: string) => /^(?:Jiaxing|Pinghu|Railway|Nanhu|District|South|Lake)$/u.test(word);

function ask(letter: string): string[] {
  return findQuestions(letter, isPublic).map(({ question }) => question);
}

describe('What tells who wrote the letter is not in its questions', () => {
  it.each([
    [
      'the name in the signature',
      'Dear Sir,\n\nWill Ada Quill get a place?\n\nYours,\nAda Quill',
      'Will the person named in the letter get a place?',
    ],
    [
      'a name that the letter gives',
      'My name is Ada Quill-Moss. When will the road of Quill-Moss be built?',
      'When will the road of us be built?',
    ],
    [
      'those of the family',
      'My daughter, Beatrix, is six. Will my daughter Beatrix get a place in school?',
      'Will my daughter get a place in school?',
    ],
    [
      'the address',
      'Dear Sir,\n\nWill a lift be installed at 12 Mill Lane before winter?\n\nYours,\nAda Quill\n12 Mill Lane',
      'Will a lift be installed at the place named in the letter before winter?',
    ],
    [
      'the street that they live in',
      'I live at 12 Mill Lane. When will Mill Lane be repaired?',
      'When will the place named in the letter be repaired?',
    ],
    [
      'a firm',
      'BLUEREED LTD.\n\nDear Sirs,\n\nWhat loans are there for Bluereed Ltd.?\n\nYours,\nAda Quill\nBluereed Ltd.',
      'What loans are there for us?',
    ],
    [
      'numbers of things and papers',
      'Why was my bicycle, plate no. 0573-E-88412, towed away on 2 June?',
      'Why was my bicycle towed away on 2 June?',
    ],
    [
      'telephone numbers and addresses of mail',
      'How many parks are planned (answer to ada@post.example or 139 5555 0182)?',
      'How many parks are planned?',
    ],
    ['amounts in brackets', 'To whom do I send the bill (4,800 yuan)?', 'To whom do I send the bill?'],
  ])('%s', (_, letter, question) => {
    expect(ask(letter)).toEqual([question]);
  });

  it('but names of which the reports speak stay', () => {
    const letter =
      'Dear Sir,\n\nWhen will the Pinghu Railway be built?\n\nYours,\nAda Quill\nPinghu Commuters, Nanhu District';
    expect(ask(letter)).toEqual(['When will the Pinghu Railway be built?']);
  });
});
