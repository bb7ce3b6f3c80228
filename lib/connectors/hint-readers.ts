import type { ConnectorName, ConnectorSettings } from './connectors.ts';
import type { HintReader } from './hint.ts';
import { createSandboxHintReader } from './sandbox/hint.ts';

type ReaderOf = (settings: Readonly<Record<string, string>>) => HintReader | null;

/** Null for a connector whose upstream sends no hints. */
const READERS: Readonly<Record<ConnectorName, ReaderOf | null>> = {
  sandbox: ({ hintSecret }) => (hintSecret === undefined ? null : createSandboxHintReader(hintSecret)),
};

/**
 * By the name of a connector. Null for a connector that sends no hints, or whose hints could not be told from forged
 * ones. Apart from the registry of connectors, which needs an HTTP client.
 */
export const createHintReaders = ({ connectorSettings }: { readonly connectorSettings: ConnectorSettings }) => {
  const readers = new Map(
    Object.entries(READERS).flatMap(([name, readerOf]) => {
      const settings = connectorSettings[name];
      const reader = settings === undefined ? null : (readerOf?.(settings) ?? null);
      return reader === null ? [] : [[name, reader] as const];
    }),
  );
  return (connector: string): HintReader | null => readers.get(connector) ?? null;
};
