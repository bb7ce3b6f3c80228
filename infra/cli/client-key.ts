import type { Ask } from '../../cli/ask.ts';
import { tableLines } from '../../cli/terminal.ts';
import { type ApiKeyDeps, createApiKey, revokeApiKey, rotateApiKey } from '../../lib/app/users/change-api-keys.ts';
import type { Guid } from '../../lib/domain/kernel/guid.ts';
import { HOUR_MS, toTimestamp } from '../../lib/domain/kernel/time.ts';
import { API_KEYS_MAX, type ApiKey, apiKeyIdOf, newApiKey } from '../../lib/domain/users/api-key.ts';
import { CLIENT_AGE_SECONDS_MAX } from '../../lib/domain/users/client.ts';
import { hashOf } from '../../lib/domain/users/token.ts';
import { tableFrom } from '../../lib/runtime/aws.ts';
import { systemClock } from '../../lib/runtime/clock.ts';
import { systemIds } from '../../lib/runtime/ids.ts';
import { type ApiKeyStore, createApiKeyStore } from '../../lib/store/users/api-key-store.ts';
import { createClientStore } from '../../lib/store/users/client-store.ts';
import { atMost, clientFrom, nameFrom, noSuchClient } from './client-operands.ts';
import { openTarget, TARGET_OPTIONS, type Target, targetFrom } from './client-target.ts';
import { parseOptions, UsageError } from './usage.ts';

/** A partner's team needs a working day or more to put a new key everywhere. */
const OVERLAP_HOURS_DEFAULT = 24;
/** Thirty days. A key that is good for longer was not rotated. */
const OVERLAP_HOURS_MAX = 720;

export const KEY_USAGE = `       npm run client -- key list CLIENT TARGET
       npm run client -- key create CLIENT TARGET --name "What uses the key"
       npm run client -- key rotate CLIENT KEY TARGET [--overlap-hours N]
       npm run client -- key revoke CLIENT KEY TARGET
       npm run client -- key find TARGET

Shows and changes the API keys of a client, at most ${API_KEYS_MAX}. CLIENT is its guid; KEY is the id of a key, as "list" prints it. A
new key is shown once. After "rotate" both keys are good for the overlap, 0 to ${OVERLAP_HOURS_MAX} hours (${OVERLAP_HOURS_DEFAULT} unless given); then the
former one ends. "revoke" ends a key at once. "find" asks for a key, not shown, and says whose it is.`;

export const SHOWN_ONCE = 'It cannot be shown again: give it to the partner by a safe way now.';

/** A word or two for the system that uses the key: it stands in a column of `key list`. */
const NAME_CHARACTERS_MAX = 60;

type OfClient = { readonly clientGuid: Guid<'CLT'> };

export type KeyCommand =
  | { readonly kind: 'find' }
  | (OfClient & { readonly kind: 'list' })
  | (OfClient & { readonly kind: 'create'; readonly name: string })
  | (OfClient & { readonly kind: 'rotate'; readonly keyId: string; readonly overlapMs: number })
  | (OfClient & { readonly kind: 'revoke'; readonly keyId: string });

export const keyCommandFrom = (args: readonly string[]): { readonly command: KeyCommand; readonly target: Target } => {
  const [verb, ...rest] = args;
  const { values, positionals } = parseOptions(rest, {
    ...TARGET_OPTIONS,
    name: { type: 'string' },
    'overlap-hours': { type: 'string' },
  });
  if (values.name !== undefined && verb !== 'create') throw new UsageError('--name is for "key create"');
  if (values['overlap-hours'] !== undefined && verb !== 'rotate') {
    throw new UsageError('--overlap-hours is for "key rotate"');
  }
  return { command: commandFrom(verb ?? '', positionals, values), target: targetFrom(values) };
};

interface KeyOptions {
  readonly name?: string | undefined;
  readonly 'overlap-hours'?: string | undefined;
}

const commandFrom = (verb: string, operands: readonly string[], options: KeyOptions): KeyCommand => {
  switch (verb) {
    case 'find':
      atMost(operands, 0);
      return { kind: 'find' };
    case 'list':
      return { kind: 'list', clientGuid: clientFrom(atMost(operands, 1)) };
    case 'create':
      return {
        kind: 'create',
        clientGuid: clientFrom(atMost(operands, 1)),
        name: nameFrom(options.name, NAME_CHARACTERS_MAX),
      };
    case 'rotate': {
      const overlapMs = hoursFrom(options['overlap-hours']) * HOUR_MS;
      return { kind: 'rotate', ...clientAndKeyFrom(operands), overlapMs };
    }
    case 'revoke':
      return { kind: 'revoke', ...clientAndKeyFrom(operands) };
    default:
      throw new UsageError('Say what to do with keys: list, create, rotate, revoke or find');
  }
};

const clientAndKeyFrom = (operands: readonly string[]) => {
  const [, keyId] = atMost(operands, 2);
  const clientGuid = clientFrom(operands);
  if (keyId === undefined) throw new UsageError('Say which key by its id, as "key list" prints it');
  return { clientGuid, keyId };
};

const hoursFrom = (text = `${OVERLAP_HOURS_DEFAULT}`): number => {
  const hours = /^\d{1,3}$/.test(text) ? Number(text) : Number.POSITIVE_INFINITY;
  if (hours > OVERLAP_HOURS_MAX) throw new UsageError(`--overlap-hours takes 0 to ${OVERLAP_HOURS_MAX}`);
  return hours;
};

/** The world of the command: its input and its output. */
export interface KeyTools {
  readonly ask: Ask;
  readonly print: (line: string) => void;
}

export const runKey = async (args: readonly string[], tools: KeyTools): Promise<number> => {
  const { command, target } = keyCommandFrom(args);
  const deps = { table: tableFrom({ TABLE_NAME: (await openTarget(target)).table }), clock: systemClock };
  const apiKeys = createApiKeyStore(deps);
  if (command.kind === 'find') {
    await find(apiKeys, tools);
    return 0;
  }
  const client = await createClientStore(deps).read(command.clientGuid);
  if (client === null) throw noSuchClient(command.clientGuid);
  await change({ ...deps, apiKeys }, command, tools.print);
  if (client.disabledAt !== null)
    tools.print(`The client is disabled since ${toTimestamp(client.disabledAt)}: its keys are refused.\n`);
  const listed = await apiKeys.list(command.clientGuid);
  for (const line of tableOf(listed)) tools.print(line);
  return 0;
};

const change = async (
  deps: ApiKeyDeps,
  command: Exclude<KeyCommand, { kind: 'find' }>,
  print: KeyTools['print'],
): Promise<void> => {
  switch (command.kind) {
    case 'list':
      return;
    case 'create': {
      const apiKey = newApiKey(systemIds);
      if ((await createApiKey({ ...command, apiKey }, deps)) === 'tooMany') throw new Error(TOO_MANY);
      print(shown(apiKey));
      return;
    }
    case 'rotate': {
      const apiKey = newApiKey(systemIds);
      const rotated = await rotateApiKey({ ...command, formerId: command.keyId, apiKey }, deps);
      if (rotated.kind !== 'done') throw new UsageError(REFUSALS[rotated.kind]);
      print(shown(apiKey));
      print(`The former key ${command.keyId} ends at ${toTimestamp(rotated.formerEndsAt)}.\n`);
      return;
    }
    case 'revoke': {
      const revoked = await revokeApiKey(command.clientGuid, command.keyId, deps);
      if (revoked !== 'done') throw new UsageError(REFUSALS[revoked]);
      print(
        `The key ${command.keyId} is revoked: calls with it are answered 401 within ${CLIENT_AGE_SECONDS_MAX} seconds.\n`,
      );
      return;
    }
  }
};

const TOO_MANY = `The client has ${API_KEYS_MAX} keys: revoke one first`;
const REFUSALS = {
  absent: 'The client has no such key. One of an earlier version is listed from its next use on, or after "key find"',
  ending: 'The key was rotated before, and ends at the time that "key list" prints',
  tooMany: TOO_MANY,
} as const;

const shown = (apiKey: string): string => `API key  ${apiKey}\n\n${SHOWN_ONCE}\n`;

const find = async (store: ApiKeyStore, { ask, print }: KeyTools): Promise<void> => {
  const apiKey = await ask({ text: 'API key: ', isSecret: true });
  if (apiKey === null || apiKey === '') throw new UsageError('The key is empty');
  const found = await store.find(apiKey);
  if (found === null) {
    print(`No client has this key now. Its id would be ${apiKeyIdOf(hashOf(apiKey))}.`);
    return;
  }
  await store.enlist(found);
  print(`Client   ${found.clientGuid}`);
  for (const line of tableOf([found])) print(line);
};

const COLUMNS = ['KEY', 'NAME', 'CREATED', 'LAST USED', 'ENDS'].map((name) => ({ name }));

const tableOf = (listed: readonly ApiKey[]): readonly string[] =>
  listed.length === 0 ? ['The client has no key: nobody can call for it.'] : tableLines(COLUMNS, listed.map(cellsOf));

/** The length of `2026-11-23T10:00`. */
const MINUTES = 16;

const cellsOf = ({ hash, name, createdAt, lastUsedAt, expiresAt }: ApiKey): readonly string[] => [
  apiKeyIdOf(hash),
  name === '' ? '—' : name,
  createdAt === null ? '—' : `${toTimestamp(createdAt).slice(0, MINUTES)}Z`,
  lastUsedAt === null ? 'never' : `${toTimestamp(lastUsedAt).slice(0, MINUTES)}Z`,
  expiresAt === null ? '—' : toTimestamp(expiresAt),
];
