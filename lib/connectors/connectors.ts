import { manifest as files } from './files/manifest.ts';
import type { ConnectorManifest } from './kit/manifest.ts';
import { manifest as sandbox } from './sandbox/manifest.ts';
import { manifest as simplefin } from './simplefin/manifest.ts';

/**
 * Every connector, by the name of its folder. Directory, registry, consent addresses and readers of hints follow from this
 * list: a connector that is missing in one of their tables does not compile.
 */
export const CONNECTORS = { files, sandbox, simplefin } as const satisfies Readonly<Record<string, ConnectorManifest>>;

export type ConnectorName = keyof typeof CONNECTORS;

/** What the operator set for each connector of a stage, by name. A connector exists on the stage when its name is a key. */
export type ConnectorSettings = Readonly<Record<string, unknown>>;

export const EVERY_CONNECTOR: readonly ConnectorManifest[] = Object.values(CONNECTORS);

export const offeredConnectors = (settings: ConnectorSettings): readonly ConnectorManifest[] =>
  EVERY_CONNECTOR.filter(({ name }) => Object.hasOwn(settings, name));
