import { describe, expect, it } from 'vitest';
import { askText } from '../support/ask-text.ts';

const REPORT = `Report on the Work of the Town (2022)

A review of our work over the past five years:

The construction of the ring road was finished. The airport was approved. We opened the northern road linking Harbour Bridge.

Targets and tasks for the next five years:

The airport will be put into operation.
`;

async function tell(question: string): Promise<string> {
  return (await askText(question, REPORT)).answer;
}

describe('a question whether one thing is finished', () => {
  it('is confirmed by a result', async () => {
    expect(await tell('Is the ring road completed?')).toMatch(/^Yes\. .*was finished/u);
  });

  it('is denied where only a plan tells of it, by whichever word of finishing', async () => {
    expect(await tell('Has the airport been finished?')).toMatch(
      /^Not yet by this report\. .*will be put into operation/u,
    );
  });

  it('is not answered by what only stands beside the thing', async () => {
    expect(await tell('Has Harbour Bridge been finished?')).not.toMatch(/^Yes/u);
  });
});
