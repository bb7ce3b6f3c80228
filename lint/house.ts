import { allowedImport } from './allowed-import.ts';
import { oneOptimisticLoop } from './one-optimistic-loop.ts';

/** Our own rules, as a plugin of oxlint. */
export default {
  meta: { name: 'house' },
  rules: { 'allowed-import': allowedImport, 'one-optimistic-loop': oneOptimisticLoop },
};
