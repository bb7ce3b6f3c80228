import { tableFrom } from './aws.ts';
import { systemClock } from './clock.ts';
import { clientAgeMsMaxOf, type Environment } from './config.ts';
import { systemIds } from './ids.ts';
import { createLog } from './log.ts';

/** For functions that have a table of their own. */
export const systemAdapters = (functionName: string) => ({
  clock: systemClock,
  ids: systemIds,
  log: createLog(functionName),
});

/** For all other functions. */
export const adaptersFrom = (env: Environment, functionName: string) => ({
  ...systemAdapters(functionName),
  table: tableFrom(env),
  clientAgeMsMax: clientAgeMsMaxOf(env),
});
