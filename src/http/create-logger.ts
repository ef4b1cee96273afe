import { type DestinationStream, type Logger, pino } from 'pino';
import type { LogLevel } from '../configuration.ts';

/** One JSON object a line, on standard error unless told otherwise. Callers never pass texts of readers. */
export function createLogger(level: LogLevel, destination: DestinationStream = pino.destination(2)): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
}
