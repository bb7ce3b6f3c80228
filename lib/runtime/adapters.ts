import { tableFrom } from './aws.ts';
import { systemClock } from './clock.ts';
import type { Environment } from './config.ts';
import { systemIds } from './ids.ts';
import { createLog } from './log.ts';

/** For a function whose table is one of its own. */
export const systemAdapters = (functionName: string) => ({
  clock: systemClock,
  ids: systemIds,
  log: createLog(functionName),
});

/** What the composition of each other function begins with. */
export const adaptersFrom = (env: Environment, functionName: string) => ({
  ...systemAdapters(functionName),
  table: tableFrom(env),
});
