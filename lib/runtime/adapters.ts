import { tableFrom } from './aws.ts';
import { systemClock } from './clock.ts';
import { clientAgeMsMaxOf, type Environment, requiredText } from './config.ts';
import { systemIds } from './ids.ts';
import { createLog } from './log.ts';

/** For functions that have a table of their own. */
export const systemAdapters = (env: Environment, functionName: string) => {
  const release = requiredText(env, 'RELEASE');
  return { clock: systemClock, ids: systemIds, log: createLog(functionName, release), release };
};

/** For all other functions. */
export const adaptersFrom = (env: Environment, functionName: string) => ({
  ...systemAdapters(env, functionName),
  table: tableFrom(env),
  clientAgeMsMax: clientAgeMsMaxOf(env),
});
