import type { Log } from '../../lib/domain/kernel/log.ts';
import { Unavailable } from '../../lib/domain/kernel/unavailable.ts';
import { AnswerLostError, WorkerKilledError } from '../simulation/faults.ts';
import type { Evidence } from './evidence.ts';
import type { SecretScan } from './secret-scan.ts';

/** Errors that our own faults bring about. Any other is a bug of the service. */
export const isOfFaults = (error: unknown): boolean =>
  error instanceof WorkerKilledError || error instanceof AnswerLostError || error instanceof Unavailable;

/** Counts the lines of the day by their code, and looks at each; keeping them would need more memory than the city. */
export const createDayLog = (evidence: Evidence, scan: SecretScan) => {
  const counts = new Map<string, number>();
  const noted = (code: string, fields: unknown): void => {
    counts.set(code, (counts.get(code) ?? 0) + 1);
    if (fields !== undefined) scan(fields, 'a log line');
  };
  const log: Log = {
    info: noted,
    warn: noted,
    error: (code, error, fields) => {
      noted(code, fields);
      evidence.look('P17', isOfFaults(error), () => `${code}: ${error instanceof Error ? error.stack : String(error)}`);
    },
    child: () => log,
  };
  return { log, counts };
};
