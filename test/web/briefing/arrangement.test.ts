import { describe, expect, it } from 'vitest';
import {
  arrangeAsMade,
  fitArrangement,
  leaveOut,
  listKept,
  movePoint,
  orderPoints,
  putBack,
} from '../../../web/briefing/arrangement.ts';
import { makeBriefing, point } from './make-briefing.ts';

const BRIEFING = makeBriefing('a', 'b', 'c');
const ACHIEVED = ['a', 'b', 'c'].map((id) => point(id));
const MADE = arrangeAsMade(BRIEFING);
const ids = (points: { id: string }[]) => points.map(({ id }) => id);

describe('an arrangement', () => {
  it('begins as the briefing was made, and then asks for nothing special', () => {
    expect(MADE).toEqual({ order: ['f1', 'a', 'b', 'c', 'p9'], leftOut: [] });
    expect(listKept(BRIEFING, MADE)).toBeUndefined();
  });

  it('moves a point within its group only', () => {
    const moved = movePoint(ACHIEVED, 'c', -1, MADE);
    expect(ids(orderPoints(ACHIEVED, moved))).toEqual(['a', 'c', 'b']);
    expect(listKept(BRIEFING, moved)).toEqual(['f1', 'a', 'c', 'b', 'p9']);
    expect(movePoint(ACHIEVED, 'c', 1, MADE)).toBe(MADE);
    expect(movePoint(ACHIEVED, 'a', -1, MADE)).toBe(MADE);
    expect(movePoint(ACHIEVED, 'p9', -1, MADE)).toBe(MADE);
  });

  it('leaves points and figures out, and puts them back at their place', () => {
    const less = leaveOut('f1', leaveOut('b', MADE));
    expect(listKept(BRIEFING, less)).toEqual(['a', 'c', 'p9']);
    expect(ids(orderPoints(ACHIEVED, less))).toEqual(['a', 'b', 'c']);
    expect(listKept(BRIEFING, putBack('f1', putBack('b', less)))).toBeUndefined();
    expect(
      listKept(
        BRIEFING,
        ['f1', 'a', 'b', 'c', 'p9'].reduce((all, id) => leaveOut(id, all), MADE),
      ),
    ).toEqual([]);
  });

  it('of an earlier visit is taken as far as it speaks of the same things', () => {
    const moved = movePoint(ACHIEVED, 'c', -1, MADE);
    expect(fitArrangement(BRIEFING, moved)).toEqual(moved);
    const other = { order: ['x', 'a'], leftOut: ['x', 'b'] };
    expect(fitArrangement(BRIEFING, other)).toEqual({ order: MADE.order, leftOut: ['b'] });
  });
});
