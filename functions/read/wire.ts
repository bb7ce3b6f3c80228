import { createDirectory } from '../../lib/connectors/directory.ts';
import { bySession } from '../../lib/http/authenticate.ts';
import { createHttpHandler } from '../../lib/http/handler.ts';
import { itemTableFrom } from '../../lib/runtime/aws.ts';
import { systemClock } from '../../lib/runtime/clock.ts';
import { type Environment, optionalText } from '../../lib/runtime/config.ts';
import { createLog } from '../../lib/runtime/log.ts';
import { sessionProofOf } from '../../lib/runtime/session-proof.ts';
import { createAccountStore } from '../../lib/store/account-store.ts';
import { createCategoryReader } from '../../lib/store/category-reader.ts';
import { createHoldingStore } from '../../lib/store/holding-store.ts';
import { createJobHistory } from '../../lib/store/job-history.ts';
import { createLedgerStore } from '../../lib/store/ledger-store.ts';
import { createMemberReader } from '../../lib/store/member-reader.ts';
import { createRuleStore } from '../../lib/store/rule-store.ts';
import { createTagReader } from '../../lib/store/tag-reader.ts';
import { operations, type ReadDeps } from './operations.ts';

export const wire = (env: Environment) => {
  const [clock, log] = [systemClock, createLog('read')];
  const table = itemTableFrom(env);
  const members = createMemberReader({ table });
  const accounts = createAccountStore({ table });
  const deps: ReadDeps = {
    clock,
    members,
    accounts,
    directory: createDirectory({ sandboxIsOffered: optionalText(env, 'SANDBOX_BANK_URL') !== null }),
    history: createJobHistory({ table, members }),
    holdings: createHoldingStore({ table, accounts }),
    ledger: createLedgerStore({ table }),
    rules: createRuleStore({ table }),
    ownCategories: createCategoryReader({ table }),
    tags: createTagReader({ table }),
  };
  return createHttpHandler({
    operations,
    deps,
    authenticators: { session: bySession(sessionProofOf(table)) },
    readsAhead: true,
    log,
    clock,
  });
};
