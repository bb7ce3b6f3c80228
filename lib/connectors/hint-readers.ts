import type { ConnectorName, ConnectorSettings } from './connectors.ts';
import type { HintReader } from './hint.ts';
import { createSandboxHintReader } from './sandbox/hint.ts';
import { sandboxSettings } from './sandbox/manifest.ts';

type ReaderOf = (settings: unknown) => HintReader | null;

/** Null for a connector whose upstream sends no hints. */
const READERS: Readonly<Record<ConnectorName, ReaderOf | null>> = {
  files: null,
  sandbox: (settings) => {
    const { hint_secret: secret } = sandboxSettings(settings);
    return secret === undefined ? null : createSandboxHintReader(secret);
  },
  simplefin: null,
};

/**
 * By the name of a connector. Null for a connector that sends no hints, or whose hints could not be told from forged
 * ones. Apart from the registry of connectors, which needs an HTTP client.
 */
export const createHintReaders = ({ connectorSettings }: { readonly connectorSettings: ConnectorSettings }) => {
  const readers = new Map(Object.entries(READERS));
  return (connector: string): HintReader | null =>
    Object.hasOwn(connectorSettings, connector)
      ? (readers.get(connector)?.(connectorSettings[connector]) ?? null)
      : null;
};
