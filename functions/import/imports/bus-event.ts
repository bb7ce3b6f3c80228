import { type FinishDeps, finishImport } from '../../../lib/app/imports/finish-import.ts';
import { importInterrupted } from '../../../lib/contract/jobs/import-interrupted.ts';
import type { Log } from '../../../lib/domain/kernel/log.ts';

export interface BusEventDeps extends FinishDeps {
  readonly log: Log;
}

/**
 * Goes on with an interrupted import. An event of another form, or about a job of another kind, is logged and dropped. A
 * throw means a fault of ours: Lambda brings the event again, and the sweep has the step taken as well.
 */
export const createBusEventHandler =
  (deps: BusEventDeps) =>
  async (event: unknown): Promise<void> => {
    const parsed = importInterrupted.safeParse(event);
    const { kind } = parsed.success ? await finishImport(parsed.data.detail, deps, deps.log) : MALFORMED;
    if (kind !== 'handled') deps.log.warn('EVENT_IGNORED', { reason: kind });
  };

const MALFORMED = { kind: 'malformed' } as const;
