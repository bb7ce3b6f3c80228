import type { HintReader } from './hint.ts';
import { createSandboxHintReader } from './sandbox/hint.ts';

/**
 * By the name of a connector. Null for a connector that sends no hints, or whose hints could not be told from forged
 * ones. Apart from the registry of connectors, which needs an HTTP client.
 */
export const createHintReaders =
  ({ sandboxHintSecret }: { readonly sandboxHintSecret: string | null }) =>
  (connector: string): HintReader | null =>
    connector !== 'sandbox' || sandboxHintSecret === null ? null : createSandboxHintReader(sandboxHintSecret);
