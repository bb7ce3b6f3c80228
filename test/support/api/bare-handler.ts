import { createHttpHandler } from '../../../lib/http/handler.ts';
import { recordingLog } from '../adapters/log.ts';
import { UNLIMITED } from './request-limits.ts';

type Given = Parameters<typeof createHttpHandler>[0];

/** A handler of these operations alone, without a table and without limits. */
export const bareHandler = (
  given: Pick<Given, 'operations' | 'authenticators'> & Partial<Given>,
): ReturnType<typeof createHttpHandler> =>
  createHttpHandler({ deps: {}, log: recordingLog(), clock: () => 0, ...UNLIMITED, ...given });
