import * as z from 'zod/mini';
import { guidSchema } from '../../../lib/contract/kernel/guid-schema.ts';
import type { Faults } from '../faults.ts';
import { guarded, json, type LocalRoute } from '../http/local-route.ts';
import { type ClientKeys, createClientKeys } from '../operator/api-keys.ts';
import { readDue } from '../operator/due.ts';
import type { OperatorTable } from '../operator/operator-table.ts';
import type { DeadLetters } from '../queues/queue-reports.ts';

export interface ConsoleRoutesDeps {
  readonly now: () => number;
  readonly faults: Faults;
  readonly deadLetters: () => Promise<readonly DeadLetters[]>;
  readonly redrive: (queue: string) => Promise<number | null>;
  /** Null where the template has no table. */
  readonly operatorTable: OperatorTable | null;
  /** Whether `TRIBUTARY_ADMIN_KEY` is set, so that each caller has sent it. */
  readonly hasAdminKey: boolean;
  /** The key of the local client; null where nobody said it at this start. */
  readonly apiKey: () => string | null;
}

const NAME_CHARACTERS_MAX = 60;

const keyBody = z.strictObject({
  client_guid: guidSchema('CLT'),
  name: z.string().check(z.minLength(1), z.maxLength(NAME_CHARACTERS_MAX)),
});
const redriveBody = z.strictObject({ queue: z.string() });
const revokeBody = z.strictObject({ client_guid: guidSchema('CLT'), id: z.string() });

/** What the console shows beside the API. API keys and clients are told only to callers that sent the admin key. */
export const consoleRoutes = (deps: ConsoleRoutesDeps): Readonly<Record<string, LocalRoute>> => {
  const { operatorTable } = deps;
  const keys = operatorTable && createClientKeys({ operatorTable, clock: deps.now });
  const withKeys = (run: (keys: ClientKeys) => ReturnType<LocalRoute>): ReturnType<LocalRoute> => {
    if (!deps.hasAdminKey) return Promise.resolve(json(403, { message: NO_ADMIN_KEY }));
    return keys === null ? Promise.resolve(json(404, { message: NO_TABLE })) : run(keys);
  };
  return {
    'POST /_local/console/sign_in': guarded(z.strictObject({}), async () => {
      if (!deps.hasAdminKey) return json(403, { message: NO_ADMIN_KEY });
      const apiKey = deps.apiKey();
      return apiKey === null ? json(409, { message: NO_API_KEY }) : json(200, { api_key: apiKey });
    }),
    'GET /_local/faults': async () => json(200, { faults: deps.faults.settings() }),
    'GET /_local/dead_letters': async () => json(200, { queues: await deps.deadLetters() }),
    'POST /_local/dead_letters/redrive': guarded(redriveBody, async ({ queue }) => {
      const moved = await deps.redrive(queue);
      return moved === null
        ? json(404, {
            message: `queue: no queue has its dead letters in ${queue}; GET /_local/dead_letters names them`,
          })
        : json(200, { queue, moved });
    }),
    'GET /_local/due': async () => json(200, { due: operatorTable ? await readDue(operatorTable.table) : [] }),
    'GET /_local/clients': () => withKeys(async ({ list }) => json(200, { clients: await list() })),
    'POST /_local/api_keys': guarded(keyBody, ({ client_guid: guid, name }) =>
      withKeys(async ({ create }) => {
        const created = await create(guid, name);
        switch (created.kind) {
          case 'done':
            return json(200, { api_key: created.apiKey });
          case 'absent':
            return json(404, { message: 'client_guid: there is no such client' });
          case 'tooMany':
            return json(409, { message: 'The client has 20 keys, which is the most; revoke one first' });
        }
      }),
    ),
    'POST /_local/api_keys/revoke': guarded(revokeBody, ({ client_guid: guid, id }) =>
      withKeys(async ({ revoke }) => {
        const outcome = await revoke(guid, id);
        if (outcome === 'last')
          return json(409, { message: 'This is the last key of the client; create another one first' });
        return outcome === 'done'
          ? json(200, { revoked: id })
          : json(404, { message: 'id: the client has no such key' });
      }),
    ),
  };
};

const NO_ADMIN_KEY =
  'Start the host with TRIBUTARY_ADMIN_KEY=<a long random text>, and send it in the header Tributary-Admin-Key.';
const NO_API_KEY =
  'The API key of an earlier start is not known here. Sign in with that API key, or start the host with TRIBUTARY_API_KEY.';
const NO_TABLE = 'This host has no table';
