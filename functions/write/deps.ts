import { createAccountChanges } from '../../lib/app/accounts/change-accounts.ts';
import { createHoldingPieces } from '../../lib/app/accounts/holding-pieces.ts';
import type { Adapters } from '../../lib/app/adapters.ts';
import { createLedgerReviser, pieceLimits } from '../../lib/app/ledger/revise-ledger.ts';
import { createPlanningLoader } from '../../lib/app/planning/planning-context.ts';
import { createUnitOfWork } from '../../lib/app/table/unit-of-work.ts';
import { composeOutbox } from '../../lib/app/webhooks/compose-outbox.ts';
import { createEventEmitter } from '../../lib/app/webhooks/emit-event.ts';
import { EVERY_CONNECTOR } from '../../lib/connectors/connectors.ts';
import { createDirectory } from '../../lib/connectors/directory.ts';
import { createHintReaders } from '../../lib/connectors/hint-readers.ts';
import type { Operations } from '../../lib/contract/operations.ts';
import type { Guid } from '../../lib/domain/kernel/guid.ts';
import type { CallerByAuth } from '../../lib/http/authenticate.ts';
import { createAccountStore } from '../../lib/store/accounts/account-store.ts';
import { createMicroDepositStore } from '../../lib/store/accounts/micro-deposit-store.ts';
import { createCategoryStore } from '../../lib/store/categories/category-store.ts';
import { createTagStore } from '../../lib/store/categories/tag-store.ts';
import { createJobHistory } from '../../lib/store/jobs/job-history.ts';
import { NO_CHUNK_CACHE } from '../../lib/store/ledger/chunk-cache.ts';
import { createLedgerStore } from '../../lib/store/ledger/ledger-store.ts';
import { createMemberStore } from '../../lib/store/members/member-store.ts';
import { createRecurringReader } from '../../lib/store/planning/recurring-reader.ts';
import { createRuleStore } from '../../lib/store/transactions/rule-store.ts';
import { createUserReader } from '../../lib/store/users/user-reader.ts';

export type WriteAdapters = Pick<
  Adapters,
  | 'table'
  | 'clock'
  | 'ids'
  | 'log'
  | 'cipher'
  | 'tokenKeys'
  | 'notifyQueue'
  | 'bus'
  | 'wait'
  | 'connectorSettings'
  | 'clientAgeMsMax'
>;

/** The stores and use cases that the operations of this function change things with, made of the adapters. */
export const createWriteDeps = (adapters: WriteAdapters) => {
  const { announce, events } = composeOutbox(adapters);
  const directory = createDirectory(EVERY_CONNECTOR);
  const reviser = createLedgerReviser({ ...adapters, announce });
  const members = createMemberStore(adapters);
  const accounts = createAccountStore(adapters);
  const ledger = createLedgerStore({ ...adapters, chunkCache: NO_CHUNK_CACHE });
  const changing = { change: createUnitOfWork({ ...adapters, announce }), pieceLimits: pieceLimits(adapters) };
  return {
    clock: adapters.clock,
    ids: adapters.ids,
    bus: adapters.bus,
    ...changing,
    /** Sends the messages of committed events; never fails the change they tell of. */
    announce,
    emit: createEventEmitter({ ...adapters, announce, events }),
    members,
    users: createUserReader(adapters),
    accounts,
    reviser,
    changeAccounts: createAccountChanges({ ...changing, accounts, ledgers: reviser }),
    holdingPieces: createHoldingPieces({ ...adapters, accounts }),
    microDeposits: createMicroDepositStore(adapters),
    fingerprinter: adapters.cipher,
    history: createJobHistory({ ...adapters, members }),
    isTestInstitution: (guid: Guid<'INS'>): boolean => directory.find(guid)?.isTest === true,
    hintReaderOf: createHintReaders(adapters),
    ledger,
    planning: createPlanningLoader({ ...adapters, ledger }),
    recurring: createRecurringReader(adapters),
    rules: createRuleStore(adapters),
    categories: createCategoryStore(adapters),
    tags: createTagStore(adapters),
  };
};

export type WriteDeps = ReturnType<typeof createWriteDeps>;
export type WriteOperations = Operations<'write', CallerByAuth, WriteDeps>;

/** The code of one operation, by its id. */
export type WriteRun<Id extends keyof WriteOperations> = WriteOperations[Id];
