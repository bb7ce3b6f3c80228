import { Logger } from '@aws-lambda-powertools/logger';
import { DescribedError, type Log, type LogFields } from '../domain/kernel/log.ts';

/** JSON lines by Powertools, each with the number of the release that runs; level from LOG_LEVEL. */
export const createLog = (serviceName: string, release: string): Log =>
  wrap(new Logger({ serviceName, persistentKeys: { release } }));

const wrap = (logger: Logger): Log => ({
  info: (code, fields) => logger.info(code, { ...fields }),
  warn: (code, fields) => logger.warn(code, { ...fields }),
  error: (code, error, fields) => logger.error(code, { ...fields, ...describe(error) }),
  child: (fields) => {
    const child = logger.createChild();
    child.appendKeys({ ...fields });
    return wrap(child);
  },
});

/** How many frames of a stack a log line holds. */
const FRAMES_MAX = 5;
const FRAME = /^ {4}at .+:\d+:\d+\)?$/;

/** Only names and places are logged: the messages of other libraries' errors may quote what they were given. */
const describe = (error: unknown): LogFields =>
  error instanceof Error
    ? {
        error_name: error.name,
        error_at: framesOf(error),
        ...(error.cause instanceof Error && { error_cause: error.cause.name }),
        ...(error instanceof DescribedError ? error.fields : {}),
      }
    : { error_name: typeof error };

/**
 * A stack repeats the message, and lines of the message may look like frames. When the message is not found, nothing
 * tells them apart, so there are no frames.
 */
const framesOf = ({ message, stack = '' }: Error): string => {
  const at = stack.indexOf(message);
  if (at === -1) return '';
  const frames = stack
    .slice(at + message.length)
    .split('\n')
    .filter((line) => FRAME.test(line));
  return frames.slice(0, FRAMES_MAX).join('\n');
};
