import type { Guid } from '../../lib/domain/kernel/guid.ts';
import { tableFrom } from '../../lib/runtime/aws.ts';
import { systemClock } from '../../lib/runtime/clock.ts';
import { createClientStore } from '../../lib/store/users/client-store.ts';
import { atMost, clientFrom, noSuchClient } from './client-operands.ts';
import { openTarget, TARGET_OPTIONS, type Target, targetFrom } from './client-target.ts';
import { parseOptions, UsageError } from './usage.ts';

export const LIMIT_USAGE = `       npm run client -- limit CLIENT TARGET [--requests-per-second N|default]

Sets how many calls a second the keys and users of a client may make together: N, 0 for no limit, or as the stage has it.
Without the option it prints the limit. A change holds in every environment within a minute.`;

/** Far above what the gateway lets through. */
const PER_SECOND_MAX = 1_000_000;

export interface LimitCommand {
  readonly clientGuid: Guid<'CLT'>;
  readonly target: Target;
  /** Undefined: the limit stays as it is; null: that of the stage. */
  readonly requestsPerSecondMax: number | null | undefined;
}

export const limitCommandFrom = (args: readonly string[]): LimitCommand => {
  const { values, positionals } = parseOptions(args, { ...TARGET_OPTIONS, 'requests-per-second': { type: 'string' } });
  return {
    clientGuid: clientFrom(atMost(positionals, 1)),
    target: targetFrom(values),
    requestsPerSecondMax: perSecondFrom(values['requests-per-second']),
  };
};

const perSecondFrom = (text: string | undefined): number | null | undefined => {
  if (text === undefined) return undefined;
  if (text === 'default') return null;
  if (!/^\d{1,7}$/.test(text) || Number(text) > PER_SECOND_MAX) {
    throw new UsageError(`--requests-per-second takes a whole number up to ${PER_SECOND_MAX}, or "default"`);
  }
  return Number(text);
};

export const runLimit = async (args: readonly string[], print: (line: string) => void): Promise<number> => {
  const { clientGuid, target, requestsPerSecondMax } = limitCommandFrom(args);
  const clients = createClientStore({
    table: tableFrom({ TABLE_NAME: (await openTarget(target)).table }),
    clock: systemClock,
  });
  const client =
    requestsPerSecondMax === undefined
      ? await clients.read(clientGuid)
      : await clients.update(clientGuid, { requestsPerSecondMax });
  if (client === null) throw noSuchClient(clientGuid);
  print(inWords(client.requestsPerSecondMax));
  return 0;
};

const inWords = (requestsPerSecondMax: number | null): string => {
  if (requestsPerSecondMax === null) return 'The client has the limit of its stage.';
  if (requestsPerSecondMax === 0) return 'The calls of the client are not limited.';
  return `The client may make ${requestsPerSecondMax} calls a second.`;
};
