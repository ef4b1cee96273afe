import type { Span } from '../types.ts';

/** What a number, a time or a word of a statement may be wrong about. */
export type FaultReason =
  | 'no such figure'
  | 'other indicator'
  | 'other unit'
  | 'other comparator'
  | 'other measure'
  | 'other direction'
  | 'other period'
  | 'result and target confused'
  | 'opposite words'
  | 'no such time'
  | 'no such name'
  | 'wrong count'
  | 'wrong calculation'
  | 'nothing cited';

/** One thing that the cited spans do not bear out. Offsets in the statement. */
export interface Fault extends Span {
  reason: FaultReason;
  /** The words of the statement that are at fault. */
  text: string;
}

export type Check = { status: 'passed' } | { status: 'failed'; faults: Fault[] };
