import { Logger } from '@aws-lambda-powertools/logger';
import { DescribedError, type Log, type LogFields } from '../domain/kernel/log.ts';

/** JSON lines by Powertools; level from LOG_LEVEL. */
export const createLog = (serviceName: string): Log => wrap(new Logger({ serviceName }));

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

/** Frames of a stack that are worth their bytes in a log line. */
const FRAMES_MAX = 5;
const FRAME = /^ {4}at .+:\d+:\d+\)?$/;

/** Names and places only: the messages of foreign errors may quote what they were given. */
const describe = (error: unknown): LogFields =>
  error instanceof Error
    ? {
        error_name: error.name,
        error_at: framesOf(error),
        ...(error.cause instanceof Error && { error_cause: error.cause.name }),
        ...(error instanceof DescribedError ? error.fields : {}),
      }
    : { error_name: typeof error };

/** A stack repeats the message, whose own lines may look like frames; where it does not, nothing tells them apart. */
const framesOf = ({ message, stack = '' }: Error): string => {
  const at = stack.indexOf(message);
  if (at === -1) return '';
  const frames = stack
    .slice(at + message.length)
    .split('\n')
    .filter((line) => FRAME.test(line));
  return frames.slice(0, FRAMES_MAX).join('\n');
};
