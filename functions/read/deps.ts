import type { Adapters } from '../../lib/app/adapters.ts';
import { withFreshTransfers } from '../../lib/app/planning/fresh-ledgers.ts';
import { createDirectoryOf } from '../../lib/connectors/client-connectors.ts';
import { offeredConnectors } from '../../lib/connectors/connectors.ts';
import { createConsentUrls } from '../../lib/connectors/consent-urls.ts';
import { createDirectory } from '../../lib/connectors/directory.ts';
import type { Operations } from '../../lib/contract/operations.ts';
import type { CallerByAuth } from '../../lib/http/authenticate.ts';
import { createAccountNumberStore, createAccountOwnerStore } from '../../lib/store/accounts/account-detail-store.ts';
import { createAccountStore } from '../../lib/store/accounts/account-store.ts';
import { createHoldingStore } from '../../lib/store/accounts/holding-store.ts';
import { createMicroDepositReader } from '../../lib/store/accounts/micro-deposit-store.ts';
import { createCategoryReader } from '../../lib/store/categories/category-reader.ts';
import { createTagReader } from '../../lib/store/categories/tag-reader.ts';
import { createImportMappingStore } from '../../lib/store/imports/import-mapping-store.ts';
import { createImportReader } from '../../lib/store/imports/import-reader.ts';
import { createJobHistory } from '../../lib/store/jobs/job-history.ts';
import { chunkCacheOf } from '../../lib/store/ledger/chunk-cache.ts';
import { createLedgerStore } from '../../lib/store/ledger/ledger-store.ts';
import { createMemberReader } from '../../lib/store/members/member-reader.ts';
import { createOAuthStateStore } from '../../lib/store/members/oauth-state-store.ts';
import { createOAuthWindowStore } from '../../lib/store/members/oauth-window-store.ts';
import { createPlanningLeases } from '../../lib/store/planning/planning-leases.ts';
import { createPlanningReader, type RefreshPlanning } from '../../lib/store/planning/planning-reader.ts';
import { createRecurringReader } from '../../lib/store/planning/recurring-reader.ts';
import type { ItemTable } from '../../lib/store/table/table-client.ts';
import { createRuleStore } from '../../lib/store/transactions/rule-store.ts';
import { createDeliveryLog } from '../../lib/store/webhooks/delivery-log.ts';
import { createFeedStore } from '../../lib/store/webhooks/feed-store.ts';

export type ReadAdapters = Pick<
  Adapters,
  | 'clock'
  | 'ids'
  | 'log'
  | 'cipher'
  | 'tokenKeys'
  | 'connectorSettings'
  | 'budgetRuleOf'
  | 'wait'
  | 'requestLimits'
  | 'clientAgeMsMax'
  | 'release'
> & {
  readonly table: ItemTable;
  readonly refreshPlanning: RefreshPlanning;
};

/** A sixteenth of the function's memory: some hundred thousand rows. */
const CHUNK_CACHE_BYTES_MAX = 64 * 1_024 * 1_024;

/**
 * The stores that the operations of this function read from, made of the adapters. They keep chunks between calls, so an
 * environment makes them once.
 */
export const createReadDeps = (adapters: ReadAdapters) => {
  const members = createMemberReader(adapters);
  const accounts = createAccountStore(adapters);
  return {
    clock: adapters.clock,
    release: adapters.release,
    budgetRuleOf: adapters.budgetRuleOf,
    members,
    accounts,
    accountNumbers: createAccountNumberStore(adapters),
    accountOwners: createAccountOwnerStore(adapters),
    microDeposits: createMicroDepositReader(adapters),
    oauthWindows: createOAuthWindowStore(adapters),
    oauthStates: createOAuthStateStore(adapters),
    consentUrlOf: createConsentUrls(adapters),
    /** Of all connectors of the stage, for members that are there. */
    directory: createDirectory(offeredConnectors(adapters.connectorSettings)),
    directoryOf: createDirectoryOf(offeredConnectors(adapters.connectorSettings)),
    imports: createImportReader(adapters),
    importMappings: createImportMappingStore(adapters),
    history: createJobHistory({ ...adapters, members }),
    holdings: createHoldingStore({ ...adapters, accounts }),
    ledger: withFreshTransfers({
      ...adapters,
      ledger: createLedgerStore({ ...adapters, chunkCache: chunkCacheOf(CHUNK_CACHE_BYTES_MAX) }),
    }),
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
  };
};

export type ReadDeps = ReturnType<typeof createReadDeps>;
export type ReadOperations = Operations<'read', CallerByAuth, ReadDeps>;

/** The code of one operation, by its id. */
export type ReadRun<Id extends keyof ReadOperations> = ReadOperations[Id];
