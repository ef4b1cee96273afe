import { describe, expect, it } from 'vitest';
import { plainFrame } from '../../src/question/plain-frame.ts';

describe('plainFrame', () => {
  it.each([
    ['CPPCC – what is that short for?', 'What does CPPCC stand for?'],
    ['QFLP: what do those four letters stand for?', 'What does QFLP stand for?'],
    ['Xiuzhou – what is in store for it in 2022?', 'What is planned for Xiuzhou in 2022?'],
    ['“1612” systems – what are the things in it?', 'What does the “1612” systems consist of?'],
    ['Explain what the “Green Plan” is about.', 'What is meant by “Green Plan”?'],
    ['What exactly does the “Green Plan” do?', 'What does the “Green Plan” involve?'],
    ['What are the points of the “Green Plan”?', 'What does the “Green Plan” consist of?'],
    ['How many times is Alder named in the report?', 'How often does the report mention Alder?'],
    ['Is nuclear power touched on anywhere?', 'Is nuclear power mentioned?'],
    ['In what connection does the name Alder come up?', 'What does the report say about Alder?'],
    [
      'What figure does the city want retail sales to top by 2026?',
      'What is the target for retail sales by 2026?',
    ],
    ['What number of berths is planned?', 'How many berths is planned?'],
    ['How much GDP growth is planned, not what 2021 brought?', 'How much GDP growth is planned?'],
    ['How much was spent, in yuan?', 'How much was spent?'],
    ['What is the aim for this year alone?', 'What is the aim for this year?'],
    ['What share had been reached, not a goal?', 'What share had been reached?'],
    ['Where does the port stand in the world table?', 'What rank does the port take in the world table?'],
    [
      'Which up-and-coming (emerging) industries are named?',
      'Which up-and-coming emerging industries are named?',
    ],
    ['What ensembles – orchestra and so on – are founded?', 'What ensembles are founded?'],
    ['Name the six jobs the government has set itself.', 'Name the six tasks the government has set itself.'],
    ['To whom does the mayor credit the successes?', 'To whom does the mayor attribute the successes?'],
  ])('puts “%s” plainly', (question, plain) => {
    expect(plainFrame(question)).toBe(plain);
  });

  it.each([
    'What was invested in 2021 alone?',
    'What is the GDP target?',
    'Which schools are planned, and where?',
  ])('leaves “%s” as it is', (question) => {
    expect(plainFrame(question)).toBe(question);
  });
});
