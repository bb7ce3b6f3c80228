import { setTimeout as wait } from 'node:timers/promises';
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
import { createAccountReviser } from '../../lib/store/account-reviser.ts';
import { createAccountStore } from '../../lib/store/account-store.ts';
import { createCategoryStore } from '../../lib/store/category-store.ts';
import { createHoldingReviser } from '../../lib/store/holding-reviser.ts';
import { createJobHistory } from '../../lib/store/job-history.ts';
import { createLedgerReviser } from '../../lib/store/ledger-revise.ts';
import { createLedgerStore } from '../../lib/store/ledger-store.ts';
import { createMemberStore } from '../../lib/store/member-store.ts';
import { createMicroDepositStore } from '../../lib/store/micro-deposit-store.ts';
import { createPlanningStore } from '../../lib/store/planning-store.ts';
import { createRecurringReader } from '../../lib/store/recurring-reader.ts';
import { createRuleStore } from '../../lib/store/rule-store.ts';
import { createTagStore } from '../../lib/store/tag-store.ts';
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
