import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod/mini';
import { type DepositDeps, takeDepositStep } from '../../lib/app/accounts/take-deposit-step.ts';
import { type PollDeps, takeStep } from '../../lib/app/jobs/take-step.ts';
import { createDescriber } from '../../lib/app/ledger/describer.ts';
import { createMemberDataStore } from '../../lib/app/ledger/member-data-store.ts';
import { createConsentOutcomes } from '../../lib/app/members/consent-outcomes.ts';
import { type ConsentDeps, takeConsentStep } from '../../lib/app/members/take-consent-step.ts';
import { createConnectorRegistry, createDepositNetwork, createOAuthExchange } from '../../lib/connectors/registry.ts';
import { consentMessage, depositMessage, pollMessage } from '../../lib/contract/jobs/messages.ts';
import { tableFrom } from '../../lib/runtime/aws.ts';
import { systemClock } from '../../lib/runtime/clock.ts';
import { type Environment, optionalText } from '../../lib/runtime/config.ts';
import { systemIds } from '../../lib/runtime/ids.ts';
import { jobStoreFrom } from '../../lib/runtime/jobs.ts';
import { createKmsCipher } from '../../lib/runtime/kms-cipher.ts';
import { createLog } from '../../lib/runtime/log.ts';
import { outboxFrom } from '../../lib/runtime/outbox.ts';
import { createQueueHandler } from '../../lib/runtime/queue-handler.ts';
import { createAccountNumberStore, createAccountOwnerStore } from '../../lib/store/accounts/account-detail-store.ts';
import { createMicroDepositStore } from '../../lib/store/accounts/micro-deposit-store.ts';
import { createConsentStore } from '../../lib/store/members/consent-store.ts';
import { createCredentialStore } from '../../lib/store/members/credential-store.ts';
import { createLoginTryStore } from '../../lib/store/members/login-try-store.ts';
import { createMemberStore } from '../../lib/store/members/member-store.ts';
import { createRuleStore } from '../../lib/store/transactions/rule-store.ts';
import { createClientStore } from '../../lib/store/users/client-store.ts';
import { createUserStore } from '../../lib/store/users/user-store.ts';

export const wire = (env: Environment) => {
  const [clock, ids, log] = [systemClock, systemIds, createLog('poll')];
  const table = tableFrom(env);
  const cipher = createKmsCipher({ clock, ids });
  const { announce, events } = outboxFrom(env, table, log);
  const upstream = { sandboxBankUrl: optionalText(env, 'SANDBOX_BANK_URL'), clock };
  const userOf = createUserStore({ table, clock, ids }).read;
  const members = createMemberStore({ table, clock });
  const consents = createConsentStore({ table, cipher, clock });
  const deps: PollDeps & DepositDeps & ConsentDeps = {
    clock,
    cipher,
    jobs: jobStoreFrom(env, table, events, log),
    connectorFor: createConnectorRegistry(upstream),
    depositNetwork: createDepositNetwork(upstream),
    microDeposits: createMicroDepositStore({ table, cipher }),
    userOf,
    members,
    consents,
    consentOutcomes: createConsentOutcomes({ consents, members, userOf, announce, ids, clock }),
    exchangeOAuthCode: createOAuthExchange(upstream),
    announce,
    ids,
    credentials: createCredentialStore({ table, cipher }),
    loginTries: createLoginTryStore({ table, clock }),
    clientOf: createClientStore({ table, clock }).read,
    memberData: createMemberDataStore({
      table,
      ids,
      clock,
      describerOf: createDescriber(createRuleStore({ table })),
      wait: (ms) => wait(ms),
    }),
    accountNumbers: createAccountNumberStore({ table, cipher }),
    accountOwners: createAccountOwnerStore({ table, cipher }),
    timeout: (ms) => AbortSignal.timeout(ms),
  };
  return createQueueHandler({
    schema: z.union([pollMessage, depositMessage, consentMessage]),
    log,
    work: (message, recordLog) => {
      if ('micro_deposit_guid' in message) return takeDepositStep(message, deps, recordLog);
      if ('oauth_state_hash' in message) return takeConsentStep(message, deps, recordLog);
      return takeStep(message, deps, recordLog);
    },
  });
};
