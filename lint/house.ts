import { allowedImport } from './allowed-import.ts';
import { oneOptimisticLoop } from './one-optimistic-loop.ts';

/** The rules of this house that no ready-made linter has, as a plugin of oxlint. */
export default {
  meta: { name: 'house' },
  rules: { 'allowed-import': allowedImport, 'one-optimistic-loop': oneOptimisticLoop },
};
