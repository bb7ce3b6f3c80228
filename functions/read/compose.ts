import type { Adapters } from '../../lib/app/adapters.ts';
import { composeSessionProof } from '../../lib/app/users/compose-session-proof.ts';
import { createConsentUrls } from '../../lib/connectors/consent-urls.ts';
import { createDirectory } from '../../lib/connectors/directory.ts';
import { byApiKey, bySession } from '../../lib/http/authenticate.ts';
import { createAccountNumberStore, createAccountOwnerStore } from '../../lib/store/accounts/account-detail-store.ts';
import { createAccountStore } from '../../lib/store/accounts/account-store.ts';
import { createHoldingStore } from '../../lib/store/accounts/holding-store.ts';
import { createMicroDepositReader } from '../../lib/store/accounts/micro-deposit-store.ts';
import { createCategoryReader } from '../../lib/store/categories/category-reader.ts';
import { createTagReader } from '../../lib/store/categories/tag-reader.ts';
import { createJobHistory } from '../../lib/store/jobs/job-history.ts';
import { createLedgerStore } from '../../lib/store/ledger/ledger-store.ts';
import { createMemberReader } from '../../lib/store/members/member-reader.ts';
import { createOAuthWindowStore } from '../../lib/store/members/oauth-window-store.ts';
import { createPlanningLeases } from '../../lib/store/planning/planning-leases.ts';
import { createPlanningReader, type RefreshPlanning } from '../../lib/store/planning/planning-reader.ts';
import { createRecurringReader } from '../../lib/store/planning/recurring-reader.ts';
import type { ItemTable } from '../../lib/store/table/table-client.ts';
import { createRuleStore } from '../../lib/store/transactions/rule-store.ts';
import { createClientStore } from '../../lib/store/users/client-store.ts';
import { createDeliveryLog } from '../../lib/store/webhooks/delivery-log.ts';
import { createFeedStore } from '../../lib/store/webhooks/feed-store.ts';
import { operations, type ReadDeps } from './operations.ts';

type ReadAdapters = Pick<Adapters, 'clock' | 'ids' | 'log' | 'cipher' | 'tokenKeys' | 'sandboxBankUrl' | 'wait'> & {
  readonly table: ItemTable;
  readonly refreshPlanning: RefreshPlanning;
};

export const composeRead = (adapters: ReadAdapters) => {
  const members = createMemberReader(adapters);
  const accounts = createAccountStore(adapters);
  const deps = {
    ...adapters,
    members,
    accounts,
    accountNumbers: createAccountNumberStore(adapters),
    accountOwners: createAccountOwnerStore(adapters),
    microDeposits: createMicroDepositReader(adapters),
    oauthWindows: createOAuthWindowStore(adapters),
    consentUrlOf: createConsentUrls(adapters),
    directory: createDirectory({ sandboxIsOffered: adapters.sandboxBankUrl !== null }),
    history: createJobHistory({ ...adapters, members }),
    holdings: createHoldingStore({ ...adapters, accounts }),
    ledger: createLedgerStore(adapters),
    feed: createFeedStore(adapters),
    deliveryLog: createDeliveryLog(adapters),
    rules: createRuleStore(adapters),
    ownCategories: createCategoryReader(adapters),
    tags: createTagReader(adapters),
    recurring: createRecurringReader(adapters),
    planning: createPlanningReader({
      ...adapters,
      refresh: adapters.refreshPlanning,
      leases: createPlanningLeases(adapters),
    }),
  } satisfies ReadDeps;
  const authenticators = {
    session: bySession(composeSessionProof(adapters)),
    apiKey: byApiKey(createClientStore(adapters).byApiKey),
  };
  return { ...adapters, operations, deps, authenticators, readsAhead: true };
};
