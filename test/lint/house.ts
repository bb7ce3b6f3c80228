import { allowedImport } from './allowed-import.ts';
import { changesInUseCases } from './changes-in-use-cases.ts';
import { keepsNothing } from './keeps-nothing.ts';
import { oneOptimisticLoop } from './one-optimistic-loop.ts';
import { shortTestNames } from './short-test-names.ts';

/** Our own rules, as a plugin of oxlint. */
export default {
  meta: { name: 'house' },
  rules: {
    'allowed-import': allowedImport,
    'changes-in-use-cases': changesInUseCases,
    'keeps-nothing': keepsNothing,
    'one-optimistic-loop': oneOptimisticLoop,
    'short-test-names': shortTestNames,
  },
};
