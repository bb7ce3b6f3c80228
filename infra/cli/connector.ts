import type { ConnectorUpdateRequest } from '@tributary-data/tributary/client';
import * as z from 'zod/mini';
import { type Api, createApi, understood } from '../../cli/api.ts';
import type { Ask } from '../../cli/ask.ts';
import { loginFor } from '../../cli/settings.ts';
import { parseOptions, UsageError } from './usage.ts';

export const CONNECTOR_USAGE = `       npm run client -- connector list SERVICE
       npm run client -- connector set NAME SERVICE [--enable | --disable] [--setting FIELD=VALUE]… [--secret FIELD]…
       npm run client -- connector remove NAME SERVICE

Shows and changes what a client set for the connectors of a stage. SERVICE is --url https://…; left out, it is the one of
TRIBUTARY_URL or of "tributary login". The API key is that of TRIBUTARY_API_KEY or of "tributary login".
A value is JSON where it can be read as such (true, 5, "5"), and text otherwise. Settings that are given replace all
earlier ones, and so do secrets. The values of secrets are asked for one by one and not shown; without a terminal they are
the next lines of the input.`;

const connectors = z.object({
  connectors: z.array(
    z.object({
      name: z.string(),
      is_enabled: z.boolean(),
      settings: z.record(z.string(), z.unknown()),
      has_secrets: z.boolean(),
    }),
  ),
});

/** The world of the command: its input, its output and the variables of its shell. */
export interface ConnectorTools {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly ask: Ask;
  readonly print: (line: string) => void;
}

export const runConnector = async (args: readonly string[], tools: ConnectorTools): Promise<number> => {
  const { values, positionals } = parseOptions(args, {
    url: { type: 'string' },
    enable: { type: 'boolean' },
    disable: { type: 'boolean' },
    setting: { type: 'string', multiple: true },
    secret: { type: 'string', multiple: true },
  });
  const [verb, name, ...more] = positionals;
  if (more.length > 0) throw new UsageError(`Not understood: ${more.join(' ')}`);
  const { calls } = createApi(loginFor(tools.env, values.url === undefined ? {} : { url: values.url }));
  switch (verb ?? '') {
    case 'list':
      break;
    case 'set':
      await calls.updateConnector({
        connector: named(name),
        body: { connector: await changeFrom(values, tools.ask) },
      });
      break;
    case 'remove':
      await calls.resetConnector({ connector: named(name) });
      break;
    default:
      throw new UsageError('Say what to do with connectors: list, set or remove');
  }
  await show(calls, tools, verb === 'list' ? null : named(name));
  return 0;
};

const named = (name: string | undefined): string => {
  if (name === undefined) throw new UsageError('Say the name of the connector');
  return name;
};

interface Options {
  readonly enable?: boolean | undefined;
  readonly disable?: boolean | undefined;
  readonly setting?: readonly string[] | undefined;
  readonly secret?: readonly string[] | undefined;
}

const changeFrom = async ({ enable, disable, setting, secret }: Options, ask: Ask): Promise<ConnectorUpdateRequest> => {
  if (enable === true && disable === true) throw new UsageError('--enable and --disable exclude each other');
  const settings = setting?.map(settingFrom);
  const secrets: [string, string][] = [];
  for (const field of secret ?? []) {
    if (field.includes('=')) throw new UsageError('--secret takes the name of a field; its value is asked for');
    const value = await ask({ text: `${field}: `, isSecret: true });
    if (value === null || value === '') throw new UsageError(`The secret ${field} is empty`);
    secrets.push([field, value]);
  }
  return {
    ...((enable === true || disable === true) && { is_enabled: enable === true }),
    ...(settings && { settings: Object.fromEntries(settings) }),
    ...(secret && { secrets: Object.fromEntries(secrets) }),
  };
};

const settingFrom = (text: string): readonly [string, unknown] => {
  const at = text.indexOf('=');
  if (at < 1) throw new UsageError('--setting takes FIELD=VALUE');
  return [text.slice(0, at), valueIn(text.slice(at + 1))];
};

const valueIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

const show = async (calls: Api['calls'], { print }: ConnectorTools, name: string | null): Promise<void> => {
  const { body } = await calls.listConnectors();
  for (const one of understood(connectors, body).connectors) {
    if (name !== null && one.name !== name) continue;
    const settings = Object.keys(one.settings).length === 0 ? '' : `  ${JSON.stringify(one.settings)}`;
    print(
      `${one.name}  ${one.is_enabled ? 'enabled' : 'disabled'}${settings}${one.has_secrets ? '  has secrets' : ''}`,
    );
  }
};
