import { describe, expect, it } from 'vitest';
import type { MakeBriefing } from '../../../web/api/make-briefing.ts';
import { RequestFailure } from '../../../web/api/request-failure.ts';
import { BriefingDesk } from '../../../web/briefing/briefing-desk.ts';
import { makeBriefing, point } from './make-briefing.ts';

const REQUEST = { topics: ['education', 'space travel'] };
const ACHIEVED = ['a', 'b'].map((id) => point(id));

function record(make: MakeBriefing) {
  const desk = new BriefingDesk(make);
  const told: string[] = [];
  desk.addEventListener('worked', () => {
    const { work } = desk;
    told.push(
      work.status === 'making' && work.progress ? `${work.progress.done}/${work.progress.of}` : work.status,
    );
  });
  for (const event of ['made', 'arranged']) desk.addEventListener(event, () => told.push(event));
  return { desk, told };
}

describe('the desk of a briefing', () => {
  it('tells how far it is, and shows what was made', async () => {
    const { desk, told } = record(async (_request, tell) => {
      tell({ topic: 'education', done: 1, of: 2 });
      return makeBriefing('a', 'b');
    });
    await desk.make(REQUEST);
    expect(told).toEqual(['making', '1/2', 'idle', 'made']);
    expect(desk.made?.briefing.title).toBe('Briefing: education, space travel');
    expect(desk.documentRequest).toEqual(REQUEST);
  });

  it('asks the server for what stays, in the reader’s order', async () => {
    const { desk, told } = record(async () => makeBriefing('a', 'b'));
    await desk.make(REQUEST);
    desk.move(ACHIEVED, 'b', -1);
    desk.leaveOut('f1');
    expect(desk.documentRequest).toEqual({ ...REQUEST, points: ['b', 'a', 'p9'] });
    desk.restore();
    expect(desk.documentRequest).toEqual(REQUEST);
    expect(told.filter((each) => each === 'arranged')).toHaveLength(3);
  });

  it('keeps the briefing that stands while another one fails, and says why', async () => {
    let fails = false;
    const { desk } = record(async () => {
      if (fails) throw new RequestFailure('rejected', 'Name fewer topics.');
      return makeBriefing('a', 'b');
    });
    await desk.make(REQUEST);
    desk.leaveOut('a');
    fails = true;
    await desk.make({ topics: ['health'] });
    expect(desk.work).toMatchObject({ status: 'failed', failure: { detail: 'Name fewer topics.' } });
    expect(desk.documentRequest).toEqual({ ...REQUEST, points: ['f1', 'b', 'p9'] });
  });

  it('is stopped without a failure, and what comes late is not shown', async () => {
    const { desk, told } = record(
      (_request, _tell, signal) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    );
    const making = desk.make(REQUEST);
    desk.stop();
    await making;
    expect(told).toEqual(['making', 'idle']);
    expect(desk.made).toBeNull();
  });
});
