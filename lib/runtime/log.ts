import { Logger } from '@aws-lambda-powertools/logger';
import type { Log, LogFields } from '../domain/log.ts';

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

/** Names and places only: the messages of foreign errors may quote what they were given. */
const describe = (error: unknown): LogFields =>
  error instanceof Error
    ? { error_name: error.name, error_at: (error.stack ?? '').split('\n').slice(1, 6).join('\n') }
    : { error_name: typeof error };
