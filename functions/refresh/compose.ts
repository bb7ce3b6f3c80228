import type { Adapters } from '../../lib/app/adapters.ts';
import { composeKeyedCalls } from '../../lib/app/idempotency/compose-keyed-calls.ts';
import { type JobAdapters, jobDepsOf } from '../../lib/app/jobs/job-deps.ts';
import { createConsentOutcomes } from '../../lib/app/members/consent-outcomes.ts';
import { composeRequestLimiter } from '../../lib/app/users/compose-request-limiter.ts';
import { composeSessionProof } from '../../lib/app/users/compose-session-proof.ts';
import { composeOutbox } from '../../lib/app/webhooks/compose-outbox.ts';
import { createAnswerFaults } from '../../lib/connectors/answer-faults.ts';
import { createDirectoryOf } from '../../lib/connectors/client-connectors.ts';
import { offeredConnectors } from '../../lib/connectors/connectors.ts';
import { createConsentUrls } from '../../lib/connectors/consent-urls.ts';
import { createDirectory } from '../../lib/connectors/directory.ts';
import type { ConsentMessage } from '../../lib/contract/jobs/messages.ts';
import type { Queue } from '../../lib/domain/kernel/queue.ts';
import { byNothing, byPartnerOr, bySession } from '../../lib/http/authenticate.ts';
import { createKeyedCalls } from '../../lib/http/keyed-calls.ts';
import { createJobHistory } from '../../lib/store/jobs/job-history.ts';
import { createAnswerDraftStore } from '../../lib/store/members/answer-draft-store.ts';
import { type ConsentName, createConsentStore } from '../../lib/store/members/consent-store.ts';
import { createCredentialStore } from '../../lib/store/members/credential-store.ts';
import { createLoginTryStore } from '../../lib/store/members/login-try-store.ts';
import { createMemberStore } from '../../lib/store/members/member-store.ts';
import { createOAuthWindowStore } from '../../lib/store/members/oauth-window-store.ts';
import { createClientStore } from '../../lib/store/users/client-store.ts';
import { createKeptClients } from '../../lib/store/users/kept-clients.ts';
import { createUserReader } from '../../lib/store/users/user-reader.ts';
import { createUserStore } from '../../lib/store/users/user-store.ts';
import type { RefreshDeps } from './members/refresh-deps.ts';
import { operations } from './operations.ts';
import type { BusEventDeps } from './upstream/bus-event.ts';

type RefreshAdapters = JobAdapters &
  Pick<Adapters, 'cipher' | 'tokenKeys' | 'notifyQueue' | 'bus' | 'connectorSettings' | 'wait' | 'requestLimits'> & {
    readonly pollQueue: Queue<ConsentMessage>;
  };

const depsOf = (adapters: RefreshAdapters) => {
  const { connectorSettings, pollQueue } = adapters;
  const { announce } = composeOutbox(adapters);
  const consenting = {
    ...adapters,
    members: createMemberStore(adapters),
    jobs: jobDepsOf(adapters, announce),
    clientOf: createClientStore(adapters).read,
    onSendFailed: (error: unknown): void => adapters.log.error('SEND_FAILED', error),
    announce,
    consents: createConsentStore(adapters),
    userOf: createUserStore(adapters).read,
  };
  return {
    ...consenting,
    directory: createDirectory(offeredConnectors(connectorSettings)),
    directoryOf: createDirectoryOf(offeredConnectors(connectorSettings)),
    oauthWindows: createOAuthWindowStore(adapters),
    consentUrlOf: createConsentUrls(adapters),
    answerFaultOf: createAnswerFaults(adapters),
    consentOutcomes: createConsentOutcomes(consenting),
    sendConsent: ({ userGuid, stateHash }: ConsentName) =>
      pollQueue.send({ user_guid: userGuid, oauth_state_hash: stateHash }, 0).catch(consenting.onSendFailed),
    credentials: createCredentialStore(adapters),
    loginTries: createLoginTryStore(adapters),
    drafts: createAnswerDraftStore(adapters),
    history: createJobHistory(consenting),
  } satisfies RefreshDeps;
};

/** The function is called over HTTPS, and by events of the bus. */
export const composeRefresh = (adapters: RefreshAdapters) => {
  const deps = depsOf(adapters);
  return {
    http: {
      ...adapters,
      operations,
      deps,
      keyedCalls: createKeyedCalls(composeKeyedCalls(adapters, depsOf)),
      authenticators: {
        session: byPartnerOr(bySession(composeSessionProof(adapters)), {
          readByKey: createKeptClients(adapters).byApiKey,
          readUser: createUserReader(adapters).read,
        }),
        none: byNothing,
      },
      limiter: composeRequestLimiter(adapters),
    },
    busEvents: {
      ...deps,
      users: createUserStore(adapters),
    } satisfies BusEventDeps,
  };
};
