import { createAccountReviser } from '../../lib/app/accounts/account-reviser.ts';
import { createHoldingReviser } from '../../lib/app/accounts/holding-reviser.ts';
import type { Adapters } from '../../lib/app/adapters.ts';
import { createLedgerReviser } from '../../lib/app/ledger/revise-ledger.ts';
import { composePlanning } from '../../lib/app/planning/compose-planning.ts';
import { composeSessionProof } from '../../lib/app/users/compose-session-proof.ts';
import { composeOutbox } from '../../lib/app/webhooks/compose-outbox.ts';
import { createDirectory } from '../../lib/connectors/directory.ts';
import { createHintReaders } from '../../lib/connectors/hint-readers.ts';
import { byNothing, bySession } from '../../lib/http/authenticate.ts';
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

type WriteAdapters = Pick<
  Adapters,
  'table' | 'clock' | 'ids' | 'log' | 'cipher' | 'tokenKeys' | 'notifyQueue' | 'bus' | 'wait' | 'sandboxHintSecret'
>;

export const composeWrite = (adapters: WriteAdapters) => {
  const { announce, events } = composeOutbox(adapters);
  const directory = createDirectory({ sandboxIsOffered: true });
  const reviser = createLedgerReviser(adapters);
  const common = {
    ...adapters,
    members: createMemberStore(adapters),
    accounts: createAccountStore(adapters),
    ledgers: reviser,
  };
  const deps = {
    ...common,
    announce,
    events,
    reviser,
    accountReviser: createAccountReviser(common),
    holdingReviser: createHoldingReviser(common),
    microDeposits: createMicroDepositStore(adapters),
    fingerprinter: adapters.cipher,
    history: createJobHistory(common),
    isTestInstitution: (guid) => directory.find(guid)?.isTest === true,
    hintReaderOf: createHintReaders(adapters),
    ledger: createLedgerStore(adapters),
    planning: composePlanning(adapters, announce),
    recurring: createRecurringReader(adapters),
    rules: createRuleStore(adapters),
    categories: createCategoryStore(adapters),
    tags: createTagStore(adapters),
  } satisfies WriteDeps;
  const authenticators = { session: bySession(composeSessionProof(adapters)), none: byNothing };
  return { ...adapters, operations, deps, authenticators, readsAhead: false };
};
