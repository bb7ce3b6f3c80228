import { setTimeout as wait } from 'node:timers/promises';
import { createConsentOutcomes } from '../../lib/app/members/consent-outcomes.ts';
import { createConsentUrls } from '../../lib/connectors/consent-urls.ts';
import { createDirectory } from '../../lib/connectors/directory.ts';
import type { ConsentMessage } from '../../lib/contract/jobs/messages.ts';
import { byNothing, bySession } from '../../lib/http/authenticate.ts';
import { createHttpHandler } from '../../lib/http/handler.ts';
import { tableFrom } from '../../lib/runtime/aws.ts';
import { systemClock } from '../../lib/runtime/clock.ts';
import { type Environment, optionalText, requiredText } from '../../lib/runtime/config.ts';
import { systemIds } from '../../lib/runtime/ids.ts';
import { backgroundIntervalHoursOf, eventJobStoreFrom, jobStoreFrom } from '../../lib/runtime/jobs.ts';
import { createKmsCipher } from '../../lib/runtime/kms-cipher.ts';
import { lateBusFrom } from '../../lib/runtime/late-bus.ts';
import { createLog } from '../../lib/runtime/log.ts';
import { outboxFrom } from '../../lib/runtime/outbox.ts';
import { sessionProofOf } from '../../lib/runtime/session-proof.ts';
import { createSqsQueue } from '../../lib/runtime/sqs-queue.ts';
import { createJobHistory } from '../../lib/store/jobs/job-history.ts';
import { createAnswerDraftStore } from '../../lib/store/members/answer-draft-store.ts';
import { createConsentStore } from '../../lib/store/members/consent-store.ts';
import { createCredentialStore } from '../../lib/store/members/credential-store.ts';
import { createLoginTryStore } from '../../lib/store/members/login-try-store.ts';
import { createMemberStore } from '../../lib/store/members/member-store.ts';
import { createOAuthWindowStore } from '../../lib/store/members/oauth-window-store.ts';
import { createUserStore } from '../../lib/store/users/user-store.ts';
import type { RefreshDeps } from './members/refresh-deps.ts';
import { operations } from './operations.ts';
import { createBusEventHandler } from './upstream/bus-event.ts';

/** The two ways in: a call over HTTPS, and an event from an upstream caller. */
export const wire = (env: Environment) => {
  const [clock, ids, log] = [systemClock, systemIds, createLog('refresh')];
  const table = tableFrom(env);
  const sessionProof = sessionProofOf(table);
  const { announce, events } = outboxFrom(env, table, log);
  const cipher = createKmsCipher({ clock, ids });
  const members = createMemberStore({ table, clock });
  const users = createUserStore({ table, clock, ids });
  const jobs = jobStoreFrom(env, table, events, log);
  const sandboxBankUrl = optionalText(env, 'SANDBOX_BANK_URL');
  const { tokenKeys, readClient: clientOf } = sessionProof;
  const userOf = users.read;
  const consents = createConsentStore({ table, cipher, clock });
  const consentQueue = createSqsQueue<ConsentMessage>(requiredText(env, 'POLL_QUEUE_URL'));
  const deps: RefreshDeps = {
    clock,
    ids,
    log,
    cipher,
    members,
    jobs,
    announce,
    backgroundIntervalHours: backgroundIntervalHoursOf(env),
    tokenKeys,
    clientOf,
    directory: createDirectory({ sandboxIsOffered: sandboxBankUrl !== null }),
    oauthWindows: createOAuthWindowStore({ table, cipher, clock, ids, tokenKeys }),
    consentUrlOf: createConsentUrls({ sandboxBankUrl }),
    consents,
    consentOutcomes: createConsentOutcomes({ consents, members, userOf, announce, ids, clock }),
    sendConsent: ({ userGuid, stateHash }) =>
      consentQueue
        .send({ user_guid: userGuid, oauth_state_hash: stateHash }, 0)
        .catch((error: unknown) => log.error('SEND_FAILED', error)),
    wait: (ms) => wait(ms),
    userOf,
    credentials: createCredentialStore({ table, cipher }),
    loginTries: createLoginTryStore({ table, clock }),
    drafts: createAnswerDraftStore({ table, cipher }),
    history: createJobHistory({ table, members }),
  };
  return {
    onRequest: createHttpHandler({
      operations,
      deps,
      authenticators: { session: bySession(sessionProof), none: byNothing },
      readsAhead: false,
      log,
      clock,
    }),
    onBusEvent: createBusEventHandler({
      members,
      jobs: eventJobStoreFrom(env, table, jobs, log),
      users,
      clientOf,
      bus: lateBusFrom(env),
      log,
      clock,
    }),
  };
};
