import type * as z from 'zod/mini';
import type { ConnectorManifest } from '../../../lib/connectors/kit/manifest.ts';
import { type Problem, problem } from '../../../lib/contract/error-code.ts';
import { problemOfIssues } from '../../../lib/contract/problem-of-issues.ts';
import type { StoredConnector } from '../../../lib/store/users/client-connector-store.ts';

type Fields = Readonly<Record<string, unknown>>;

export interface ConnectorChange {
  readonly is_enabled?: boolean | undefined;
  readonly settings?: Fields | undefined;
  readonly secrets?: Fields | undefined;
}

/** Longer names are cut where an answer repeats them. */
const NAME_LENGTH_SHOWN_MAX = 64;

/**
 * Why a change cannot be stored; null when it can. What is given must be whole. What a connector needs must be given, or
 * have been given before, unless the connector is being disabled.
 */
export const connectorProblem = (
  { settings: { client: rule } }: ConnectorManifest,
  { settings, secrets, is_enabled }: ConnectorChange,
  before: StoredConnector | null,
): Problem | null => {
  if (rule === undefined) return unknownField('settings', settings) ?? unknownField('secrets', secrets);
  const isNeeded = rule.isNeeded && is_enabled !== false;
  const settingsChecked = settings ?? (isNeeded && before === null ? {} : undefined);
  const secretsChecked = secrets ?? (isNeeded && (before?.secrets ?? null) === null ? {} : undefined);
  return faultIn('settings', rule.settings, settingsChecked) ?? faultIn('secrets', rule.secrets, secretsChecked);
};

type Part = 'settings' | 'secrets';

/** For a connector of which clients set nothing. */
const unknownField = (part: Part, given: Fields | undefined): Problem | null => {
  const [name] = Object.keys(given ?? {});
  return name === undefined ? null : unknown(part, name);
};

const unknown = (part: Part, name: string): Problem =>
  problem('malformed', `connector.${part}.${name.slice(0, NAME_LENGTH_SHOWN_MAX)} is not known to this connector.`);

const faultIn = (part: Part, schema: () => z.ZodMiniType, given: Fields | undefined): Problem | null => {
  if (given === undefined) return null;
  const { error } = schema().safeParse(given);
  if (error === undefined) return null;
  // A misspelled field is missing too; its own name says more.
  const issue = error.issues.find(({ code }) => code === 'unrecognized_keys');
  if (issue?.code === 'unrecognized_keys') return unknown(part, [...issue.path, ...issue.keys.slice(0, 1)].join('.'));
  const issues = error.issues.map((one) => ({ ...one, path: ['connector', part, ...one.path] }));
  return problemOfIssues(issues, { connector: { [part]: given } });
};
