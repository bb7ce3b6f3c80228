import type { Adapters } from '../../lib/app/adapters.ts';
import { type JobAdapters, jobDepsOf } from '../../lib/app/jobs/job-deps.ts';
import { createDescriber } from '../../lib/app/ledger/describer.ts';
import { createFeedStaging } from '../../lib/app/ledger/stage-feed.ts';
import { createConsentOutcomes } from '../../lib/app/members/consent-outcomes.ts';
import { createUnitOfWork } from '../../lib/app/table/unit-of-work.ts';
import { createClientSettings } from '../../lib/app/users/client-settings.ts';
import { composeOutbox } from '../../lib/app/webhooks/compose-outbox.ts';
import type { ClientSettingsOf, ConnectorRegistry } from '../../lib/connectors/registry.ts';
import { createAccountNumberStore, createAccountOwnerStore } from '../../lib/store/accounts/account-detail-store.ts';
import { createMicroDepositStore } from '../../lib/store/accounts/micro-deposit-store.ts';
import { createConsentStore } from '../../lib/store/members/consent-store.ts';
import { createCredentialStore } from '../../lib/store/members/credential-store.ts';
import { createLoginTryStore } from '../../lib/store/members/login-try-store.ts';
import { createMemberStore } from '../../lib/store/members/member-store.ts';
import { createRuleStore } from '../../lib/store/transactions/rule-store.ts';
import { createClientConnectorStore } from '../../lib/store/users/client-connector-store.ts';
import { createKeptClients } from '../../lib/store/users/kept-clients.ts';
import { createUserStore } from '../../lib/store/users/user-store.ts';
import type { PollDeps } from './work.ts';

type PollAdapters = JobAdapters &
  Pick<Adapters, 'cipher' | 'notifyQueue' | 'bus' | 'wait'> &
  Pick<PollDeps, 'openUpstream' | 'depositNetwork' | 'timeout'> & {
    readonly connectorsWith: (clientSettingsOf: ClientSettingsOf) => ConnectorRegistry;
  };

export const composePoll = ({ connectorsWith, ...adapters }: PollAdapters): PollDeps => {
  const { announce } = composeOutbox(adapters);
  // Each step asks for the client, and a worker takes many steps for few of them.
  const clientOf = createKeptClients(adapters).read;
  const clientConnectors = createClientConnectorStore(adapters);
  const consenting = {
    ...adapters,
    announce,
    members: createMemberStore(adapters),
    consents: createConsentStore(adapters),
    userOf: createUserStore(adapters).read,
  };
  return {
    ...consenting,
    jobs: jobDepsOf(adapters, announce),
    consentOutcomes: createConsentOutcomes(consenting),
    change: createUnitOfWork({ ...adapters, announce }),
    microDeposits: createMicroDepositStore(adapters),
    credentials: createCredentialStore(adapters),
    loginTries: createLoginTryStore(adapters),
    clientOf,
    connectorFor: connectorsWith(createClientSettings({ clientOf, clientConnectors })),
    stageFeed: createFeedStaging({ ...adapters, describerOf: createDescriber(createRuleStore(adapters)) }),
    accountNumbers: createAccountNumberStore(adapters),
    accountOwners: createAccountOwnerStore(adapters),
  };
};
