import { createAsk } from '../../cli/ask.ts';
import { newApiKey } from '../../lib/domain/users/api-key.ts';
import { tableFrom } from '../../lib/runtime/aws.ts';
import { systemClock } from '../../lib/runtime/clock.ts';
import { generateWrappedDataKey } from '../../lib/runtime/data-keys.ts';
import { systemIds } from '../../lib/runtime/ids.ts';
import { foundClient } from '../../lib/store/users/client-store.ts';
import { DATA_KEY_USAGE, runDataKey } from './client-data-key.ts';
import { DELETE_USAGE, runDelete } from './client-delete.ts';
import { KEY_USAGE, runKey, SHOWN_ONCE } from './client-key.ts';
import { LIMIT_USAGE, runLimit } from './client-limit.ts';
import { nameFrom } from './client-operands.ts';
import { runDisable, runEnable, STATE_USAGE } from './client-state.ts';
import { keyOf, openTarget, TARGET_OPTIONS, TARGET_USAGE, type Target, targetWithKeyFrom } from './client-target.ts';
import { CONNECTOR_USAGE, runConnector } from './connector.ts';
import { parseOptions, runCommand, UsageError } from './usage.ts';

const USAGE = `Usage: npm run client -- create --name "Name of the partner" TARGET [--refresh-throttle-seconds N]
         [--session-freshness-hours N]

Makes a client and prints its API key, which is shown this once and stored nowhere. ${TARGET_USAGE}

${KEY_USAGE}

${DATA_KEY_USAGE}

${LIMIT_USAGE}

${STATE_USAGE}

${DELETE_USAGE}

${CONNECTOR_USAGE}`;

/** Long enough for the full name of a company. */
const NAME_CHARACTERS_MAX = 200;

export interface Creation {
  readonly name: string;
  readonly target: Target;
  readonly refreshThrottleSeconds: number | null;
  readonly sessionFreshnessHours: number | null;
}

export const creationFrom = (args: readonly string[]): Creation => {
  const { values, positionals } = parseOptions(args, {
    ...TARGET_OPTIONS,
    name: { type: 'string' },
    'refresh-throttle-seconds': { type: 'string' },
    'session-freshness-hours': { type: 'string' },
  });
  if (positionals.length !== 1 || positionals[0] !== 'create') {
    throw new UsageError(positionals.length === 0 ? 'Say what to do' : `Not understood: ${positionals.join(' ')}`);
  }
  const name = nameFrom(values.name, NAME_CHARACTERS_MAX);
  return {
    name,
    target: targetWithKeyFrom(values),
    refreshThrottleSeconds: wholeFrom(values['refresh-throttle-seconds'], '--refresh-throttle-seconds', 'seconds'),
    sessionFreshnessHours: wholeFrom(values['session-freshness-hours'], '--session-freshness-hours', 'hours'),
  };
};

const wholeFrom = (text: string | undefined, option: string, unit: string): number | null => {
  if (text === undefined) return null;
  if (!/^\d{1,7}$/.test(text)) throw new UsageError(`${option} takes a whole number of ${unit}`);
  return Number(text);
};

const create = async (args: readonly string[]): Promise<number> => {
  const { name, target, refreshThrottleSeconds, sessionFreshnessHours } = creationFrom(args);
  const names = await openTarget(target);
  const apiKey = newApiKey(systemIds);
  const client = await foundClient(
    {
      table: tableFrom({ TABLE_NAME: names.table }),
      clock: systemClock,
      ids: systemIds,
      wrapDataKey: (clientGuid) => generateWrappedDataKey(keyOf(names), clientGuid),
    },
    {
      ...{ name, apiKey },
      ...(refreshThrottleSeconds === null ? {} : { refreshThrottleSeconds }),
      ...(sessionFreshnessHours === null ? {} : { sessionFreshnessHours }),
    },
  );
  console.log(`Client   ${client.guid}  ${client.name}
API key  ${apiKey}

Send the key in the header MD-API-KEY. ${SHOWN_ONCE}`);
  return 0;
};

const run = (args: readonly string[]): Promise<number> => {
  const [first, ...rest] = args;
  const ask = createAsk({ input: process.stdin, shown: process.stderr, isTerminal: process.stdin.isTTY });
  const tools = { env: process.env, ask, print: (line: string) => console.log(line) };
  switch (first ?? '') {
    case 'connector':
      return runConnector(rest, tools);
    case 'data-key':
      return runDataKey(rest, tools.print);
    case 'delete':
      return runDelete(rest, tools.print);
    case 'disable':
      return runDisable(rest, tools.print);
    case 'enable':
      return runEnable(rest, tools.print);
    case 'key':
      return runKey(rest, tools);
    case 'limit':
      return runLimit(rest, tools.print);
    default:
      return create(args);
  }
};

if (import.meta.main) await runCommand(USAGE, () => run(process.argv.slice(2)));
