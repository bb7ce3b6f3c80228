import { readFileSync } from 'node:fs';
import type { ConnectorSettings } from '../../../lib/connectors/connectors.ts';
import { settingsFault } from '../../../lib/connectors/settings-fault.ts';
import { readStage } from '../../stages/stages.ts';

/** Of the sandbox bank that runs beside the host. */
interface BankSettings {
  readonly base_url: string;
  readonly hint_secret: string;
}

/** The bank of the host, before it is started. */
const BANK_TO_COME: BankSettings = { base_url: 'http://127.0.0.1:1', hint_secret: '' };

/** What the file of `TRIBUTARY_CONNECTORS` has. Throws one sentence where it is not there or is no JSON. */
export const readConnectorsFile = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'has no JSON' : 'cannot be read';
    const detail = error instanceof Error ? error.message : String(error);
    throw new Error(`TRIBUTARY_CONNECTORS: the file ${path} ${reason}: ${detail}`, { cause: error });
  }
};

/** Given settings with more, which replace those of the same connector. What is no object stays, to be refused. */
export const withConnectors = (given: unknown, more: object): unknown =>
  isObject(given) ? { ...given, ...more } : given;

/**
 * The connectors of this host: those of the dev stage, and over their settings the given ones; a connector that is null
 * there does not exist. Throws one sentence at once where something is wrong, and gives the settings when the bank runs.
 */
export const localConnectors = (given: unknown): ((bank: BankSettings) => ConnectorSettings) => {
  const wanted = entriesOf(given);
  const settingsWith = (bank: BankSettings): ConnectorSettings => {
    const own = entriesOf({ ...readStage('dev').settings.connectors, sandbox: bank });
    const names = new Set([...own.keys(), ...wanted.keys()]);
    return Object.fromEntries(
      [...names]
        .map((name) => [name, over(own.get(name), wanted.get(name))] as const)
        .filter(([, settings]) => settings !== null),
    );
  };
  const fault = settingsFault(isObject(given) ? settingsWith(BANK_TO_COME) : given);
  if (fault !== null) throw new Error(`TRIBUTARY_CONNECTORS: ${fault}`);
  return settingsWith;
};

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const entriesOf = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(isObject(value) ? Object.entries(value) : []);

const over = (own: unknown, wanted: unknown): unknown => {
  if (wanted === undefined) return own ?? null;
  return isObject(own) && isObject(wanted) ? { ...own, ...wanted } : wanted;
};
