import { setTimeout as wait } from 'node:timers/promises';
import { createAccountReviser } from '../../lib/app/accounts/account-reviser.ts';
import { createHoldingReviser } from '../../lib/app/accounts/holding-reviser.ts';
import { createLedgerReviser } from '../../lib/app/ledger/revise-ledger.ts';
import { createPlanningStore } from '../../lib/app/planning/planning-store.ts';
import { createDirectory } from '../../lib/connectors/directory.ts';
import { createHintReaders } from '../../lib/connectors/hint-readers.ts';
import { byNothing, bySession } from '../../lib/http/authenticate.ts';
import { createHttpHandler } from '../../lib/http/handler.ts';
import { tableFrom } from '../../lib/runtime/aws.ts';
import { systemClock } from '../../lib/runtime/clock.ts';
import { type Environment, optionalText } from '../../lib/runtime/config.ts';
import { systemIds } from '../../lib/runtime/ids.ts';
import { createKmsCipher } from '../../lib/runtime/kms-cipher.ts';
import { lateBusFrom } from '../../lib/runtime/late-bus.ts';
import { createLog } from '../../lib/runtime/log.ts';
import { outboxFrom } from '../../lib/runtime/outbox.ts';
import { sessionProofOf } from '../../lib/runtime/session-proof.ts';
import { createAccountStore } from '../../lib/store/accounts/account-store.ts';
import { createMicroDepositStore } from '../../lib/store/accounts/micro-deposit-store.ts';
import { createCategoryStore } from '../../lib/store/categories/category-store.ts';
import { createTagStore } from '../../lib/store/categories/tag-store.ts';
import { createJobHistory } from '../../lib/store/jobs/job-history.ts';
import { createLedgerStore } from '../../lib/store/ledger/ledger-store.ts';
import { createMemberStore } from '../../lib/store/members/member-store.ts';
import { createRecurringReader } from '../../lib/store/planning/recurring-reader.ts';
import { createRuleStore } from '../../lib/store/transactions/rule-store.ts';
import { operations, type WriteDeps } from './operations.ts';

export const wire = (env: Environment) => {
  const [clock, log] = [systemClock, createLog('write')];
  const table = tableFrom(env);
  const accounts = createAccountStore({ table });
  const shared = { table, accounts, clock, ids: systemIds, wait: (ms: number) => wait(ms) };
  const reviser = createLedgerReviser(shared);
  const ledger = createLedgerStore({ table });
  const members = createMemberStore({ table, clock });
  const directory = createDirectory({ sandboxIsOffered: true });
  const { announce, events } = outboxFrom(env, table, log);
  const cipher = createKmsCipher({ clock, ids: systemIds });
  const deps: WriteDeps = {
    clock,
    ids: systemIds,
    microDeposits: createMicroDepositStore({ table, cipher }),
    fingerprinter: cipher,
    members,
    events,
    history: createJobHistory({ table, members }),
    isTestInstitution: (guid) => directory.find(guid)?.isTest === true,
    bus: lateBusFrom(env),
    hintReaderOf: createHintReaders({ sandboxHintSecret: optionalText(env, 'SANDBOX_HINT_SECRET') }),
    accounts,
    ledger,
    planning: createPlanningStore({ table, clock, ids: systemIds, ledger, announce }),
    recurring: createRecurringReader({ table }),
    rules: createRuleStore({ table }),
    reviser,
    accountReviser: createAccountReviser({ ...shared, ledgers: reviser }),
    categories: createCategoryStore({ table }),
    tags: createTagStore({ table }),
    holdingReviser: createHoldingReviser(shared),
    announce,
  };
  return createHttpHandler({
    operations,
    deps,
    authenticators: { session: bySession(sessionProofOf(table)), none: byNothing },
    readsAhead: false,
    log,
    clock,
  });
};
