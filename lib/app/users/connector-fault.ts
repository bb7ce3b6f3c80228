import type * as z from 'zod/mini';
import type { ConnectorManifest } from '../../connectors/kit/manifest.ts';
import type { Fields, StoredConnector } from '../../store/users/client-connector-store.ts';

/** What a client says of a connector. What is left out stays as it is. */
export interface ConnectorChange {
  readonly isEnabled?: boolean | undefined;
  readonly settings?: Fields | undefined;
  /** In clear; none where it is empty. */
  readonly secrets?: Fields | undefined;
}

type Part = 'settings' | 'secrets';

/** `unknownField`: the connector does not know the field at this path. `invalid`: fields of this part do not fit its schema. */
export type ConnectorFault =
  | { readonly kind: 'unknownField'; readonly part: Part; readonly path: string }
  | {
      readonly kind: 'invalid';
      readonly part: Part;
      readonly given: Fields;
      readonly issues: readonly z.core.$ZodIssue[];
    };

/**
 * Why a change cannot be stored; null when it can. What is given must be whole. What a connector needs must be given, or
 * have been given before, unless the connector is being disabled.
 */
export const connectorFault = (
  { settings: { client: rule } }: ConnectorManifest,
  { settings, secrets, isEnabled }: ConnectorChange,
  before: StoredConnector | null,
): ConnectorFault | null => {
  if (rule === undefined) return unknownField('settings', settings) ?? unknownField('secrets', secrets);
  const isNeeded = rule.isNeeded && isEnabled !== false;
  const settingsChecked = settings ?? (isNeeded && before === null ? {} : undefined);
  const secretsChecked = secrets ?? (isNeeded && (before?.secrets ?? null) === null ? {} : undefined);
  return faultIn('settings', rule.settings, settingsChecked) ?? faultIn('secrets', rule.secrets, secretsChecked);
};

/** For a connector of which clients set nothing. */
const unknownField = (part: Part, given: Fields | undefined): ConnectorFault | null => {
  const [path] = Object.keys(given ?? {});
  return path === undefined ? null : { kind: 'unknownField', part, path };
};

const faultIn = (part: Part, schema: () => z.ZodMiniType, given: Fields | undefined): ConnectorFault | null => {
  if (given === undefined) return null;
  const { error } = schema().safeParse(given);
  if (error === undefined) return null;
  // A misspelled field is missing too; its own name says more.
  const issue = error.issues.find(({ code }) => code === 'unrecognized_keys');
  return issue?.code === 'unrecognized_keys'
    ? { kind: 'unknownField', part, path: [...issue.path, ...issue.keys.slice(0, 1)].join('.') }
    : { kind: 'invalid', part, given, issues: error.issues };
};
