import { setTimeout as wait } from 'node:timers/promises';
import { disableClient } from '../../lib/app/users/disable-client.ts';
import type { Guid } from '../../lib/domain/kernel/guid.ts';
import { SECOND_MS } from '../../lib/domain/kernel/time.ts';
import { CLIENT_AGE_SECONDS_MAX } from '../../lib/domain/users/client.ts';
import { tableFrom } from '../../lib/runtime/aws.ts';
import { systemClock } from '../../lib/runtime/clock.ts';
import { systemIds } from '../../lib/runtime/ids.ts';
import { foundTokenKeys } from '../../lib/runtime/token-keys.ts';
import { createClientStore } from '../../lib/store/users/client-store.ts';
import { createSessionStore } from '../../lib/store/users/session-store.ts';
import { createUserStore } from '../../lib/store/users/user-store.ts';
import { atMost, clientFrom, noSuchClient } from './client-operands.ts';
import { openTarget, TARGET_OPTIONS, type Target, targetFrom } from './client-target.ts';
import { parseOptions } from './usage.ts';

export const STATE_USAGE = `       npm run client -- disable CLIENT TARGET
       npm run client -- enable CLIENT TARGET

"disable" refuses the API keys of a client within 5 seconds and starts none of its jobs; fifteen seconds later it ends the
sessions of all its users, some hundred a second. It may be repeated. "enable" takes it back; the users open new sessions.`;

export interface StateCommand {
  readonly clientGuid: Guid<'CLT'>;
  readonly target: Target;
}

export const stateCommandFrom = (args: readonly string[]): StateCommand => {
  const { values, positionals } = parseOptions(args, TARGET_OPTIONS);
  return { clientGuid: clientFrom(atMost(positionals, 1)), target: targetFrom(values) };
};

type Print = (line: string) => void;

const openStores = async (target: Target) => {
  const deps = {
    table: tableFrom({ TABLE_NAME: (await openTarget(target)).table }),
    clock: systemClock,
    ids: systemIds,
  };
  return {
    clients: createClientStore(deps),
    users: createUserStore(deps),
    sessions: createSessionStore({ ...deps, tokenKeys: foundTokenKeys(deps.table) }),
  };
};

export const runDisable = async (args: readonly string[], print: Print): Promise<number> => {
  const { clientGuid, target } = stateCommandFrom(args);
  const disabled = await disableClient(clientGuid, {
    ...(await openStores(target)),
    wait: async (ms) => {
      print(
        `Its API keys are refused within ${CLIENT_AGE_SECONDS_MAX} seconds. Ending sessions follows in ${ms / SECOND_MS} seconds.`,
      );
      await wait(ms);
    },
  });
  if (disabled.kind === 'absent') throw noSuchClient(clientGuid);
  print(`The client is disabled. The sessions of ${disabled.users} users have ended.`);
  return 0;
};

export const runEnable = async (args: readonly string[], print: Print): Promise<number> => {
  const { clientGuid, target } = stateCommandFrom(args);
  const { clients } = await openStores(target);
  if ((await clients.setDisabled(clientGuid, false)).kind === 'absent') throw noSuchClient(clientGuid);
  print('The client is enabled.');
  return 0;
};
