import { describe, expect, it } from 'vitest';
import { askText } from '../support/ask-text.ts';

const REPORT = `Budget of the Town

A word on fares

The fare cut for ferries is equivalent to a rebate on ferries. We did consider cutting the fare for ferries but decided against it. The fare cut on ferries would cost much.

I will extend the Harbour Repair Scheme for another three years. Many firms use it gladly.

Boats will be inspected in spring. The Lantern Festival draws guests.
`;

describe('a question for a yes or no', () => {
  it('is answered with what was decided, not with what only touches on it', async () => {
    const { answer } = await askText('Is the fare for ferries being cut?', REPORT);
    expect(answer).toContain('decided against it');
  });

  it('is answered with another deed, where that is done to the same thing', async () => {
    const { answer } = await askText('Does it let the Harbour Repair Scheme expire?', REPORT);
    expect(answer).toContain('I will extend the Harbour Repair Scheme');
  });

  it('is not answered where nothing is decided about the thing', async () => {
    expect(await askText('Will the Lantern Festival be abolished?', REPORT)).toMatchObject({
      status: 'not_found',
    });
  });
});

describe('a question for a place', () => {
  const report = `Report of the Town

Plans for 2022

We will build a second terminal to meet the need. We will build a theatre on Harbour Road.
`;

  it('is not answered by what names no place', async () => {
    expect(await askText('Where will the second terminal be built?', report)).toMatchObject({
      status: 'not_found',
    });
    expect((await askText('Where will the theatre be built?', report)).answer).toContain('Harbour Road');
  });
});
