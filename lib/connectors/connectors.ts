import type { ConnectorManifest } from './kit/manifest.ts';
import { manifest as sandbox } from './sandbox/manifest.ts';

/**
 * Every connector, by the name of its folder. Directory, registry, consent addresses and readers of hints follow from this
 * list: a connector that is missing in one of their tables does not compile.
 */
export const CONNECTORS = { sandbox } as const satisfies Readonly<Record<string, ConnectorManifest>>;

export type ConnectorName = keyof typeof CONNECTORS;

/** Settings of the connectors that are offered, by name; see `SettingsRule`. */
export type ConnectorSettings = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const EVERY_CONNECTOR: readonly ConnectorManifest[] = Object.values(CONNECTORS);

export const offeredConnectors = (settings: ConnectorSettings): readonly ConnectorManifest[] =>
  EVERY_CONNECTOR.filter(({ name }) => Object.hasOwn(settings, name));

/** The settings of the connectors of which one at least is given; `variableOf` reads an environment variable. */
export const connectorSettingsOf = (variableOf: (name: string) => string | null): ConnectorSettings =>
  Object.fromEntries(
    EVERY_CONNECTOR.flatMap(({ name, settings }) => {
      const given = Object.entries(settings.environment).flatMap(([setting, variable]) => {
        const value = variableOf(variable);
        return value === null ? [] : [[setting, value] as const];
      });
      return given.length === 0 ? [] : [[name, Object.fromEntries(given)] as const];
    }),
  );
