import type { Adapters, Services } from '../../lib/app/adapters.ts';
import { composeKeyedCalls } from '../../lib/app/idempotency/compose-keyed-calls.ts';
import type { ImportCommitDeps } from '../../lib/app/imports/commit-import.ts';
import { createReplacedReader } from '../../lib/app/imports/replaced-imports.ts';
import { jobDepsOf } from '../../lib/app/jobs/job-deps.ts';
import { createDescriber } from '../../lib/app/ledger/describer.ts';
import { readMemberData } from '../../lib/app/ledger/member-data.ts';
import { createLedgerReviser } from '../../lib/app/ledger/revise-ledger.ts';
import { createFeedStaging } from '../../lib/app/ledger/stage-feed.ts';
import { composeEndJoin } from '../../lib/app/members/compose-end-join.ts';
import { composeRequestLimiter } from '../../lib/app/users/compose-request-limiter.ts';
import { composeSessionProof } from '../../lib/app/users/compose-session-proof.ts';
import { composeOutbox } from '../../lib/app/webhooks/compose-outbox.ts';
import { readFile } from '../../lib/connectors/files/read-file.ts';
import { tables } from '../../lib/connectors/files/table.ts';
import { bySession } from '../../lib/http/authenticate.ts';
import { createKeyedCalls } from '../../lib/http/keyed-calls.ts';
import { createAccountNumberStore, createAccountOwnerStore } from '../../lib/store/accounts/account-detail-store.ts';
import { createAccountStore } from '../../lib/store/accounts/account-store.ts';
import { createTagReader } from '../../lib/store/categories/tag-reader.ts';
import { createImportMappingStore } from '../../lib/store/imports/import-mapping-store.ts';
import { createImportReader } from '../../lib/store/imports/import-reader.ts';
import { createProposedMappingStore } from '../../lib/store/imports/proposed-mapping-store.ts';
import { createUploadStore } from '../../lib/store/imports/upload-store.ts';
import { createMemberStore } from '../../lib/store/members/member-store.ts';
import { createRuleStore } from '../../lib/store/transactions/rule-store.ts';
import { createClientStore } from '../../lib/store/users/client-store.ts';
import { createUserReader } from '../../lib/store/users/user-reader.ts';
import type { ImportFunctionDeps } from './import-deps.ts';
import type { BusEventDeps } from './imports/bus-event.ts';
import { operations } from './operations.ts';
import { tableUntil } from './table-until.ts';

type ImportAdapters = Omit<Adapters, 'planQueue' | 'bus' | 'connectorSettings' | 'budgetRuleOf' | 'isConnectorOff'> &
  Pick<Services, 'timeout'>;

const depsOf = (adapters: ImportAdapters): ImportFunctionDeps & BusEventDeps => {
  const { announce } = composeOutbox(adapters);
  return {
    ...adapters,
    ...commitDepsOf(adapters),
    describerOf: describerOf(adapters),
    endJoin: composeEndJoin({ ...adapters, announce }),
    onEndFailed: (error) => adapters.log.error('JOIN_LEFT', error),
    members: createMemberStore(adapters),
    accounts: createAccountStore(adapters),
    imports: createImportReader(adapters),
    replaced: createReplacedReader(adapters),
    uploads: createUploadStore(adapters),
    memberDataOf: (member) => readMemberData(adapters.table, member),
    reviser: createLedgerReviser({ ...adapters, announce }),
    tags: createTagReader(adapters),
    announce,
    mappings: createImportMappingStore(adapters),
    proposals: createProposedMappingStore(adapters),
    userOf: createUserReader(adapters).read,
    tables,
    readFile,
    onSendFailed: (error) => adapters.log.error('SEND_FAILED', error),
    commitDepsUntil: (signal) => commitDepsOf({ ...adapters, table: tableUntil(adapters.table, signal) }),
  };
};

/** The function is called over HTTPS, and by events of the bus. */
export const composeImport = (adapters: ImportAdapters) => {
  const deps = depsOf(adapters);
  return {
    http: {
      ...adapters,
      operations,
      deps,
      keyedCalls: createKeyedCalls(composeKeyedCalls(adapters, depsOf)),
      authenticators: { session: bySession(composeSessionProof(adapters)) },
      limiter: composeRequestLimiter(adapters),
    },
    busEvents: deps,
  };
};

/** The stores that a commit writes with. */
const commitDepsOf = (adapters: ImportAdapters): ImportCommitDeps => ({
  // Nobody is called for a file, so there are no requests to count, and no connector of the member is asked.
  jobs: jobDepsOf(
    { ...adapters, budgetRuleOf: () => null, isConnectorOff: () => false },
    composeOutbox(adapters).announce,
  ),
  clientOf: createClientStore(adapters).read,
  stageFeed: createFeedStaging({ ...adapters, describerOf: describerOf(adapters) }),
  accountNumbers: createAccountNumberStore(adapters),
  accountOwners: createAccountOwnerStore(adapters),
  clock: adapters.clock,
  replaced: createReplacedReader(adapters),
});

const describerOf = (adapters: ImportAdapters) => createDescriber(createRuleStore(adapters));
