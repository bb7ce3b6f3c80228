import { setTimeout as wait } from 'node:timers/promises';
import { createConsentUrls } from '../../lib/connectors/consent-urls.ts';
import { createDirectory } from '../../lib/connectors/directory.ts';
import { byApiKey, bySession } from '../../lib/http/authenticate.ts';
import { createHttpHandler } from '../../lib/http/handler.ts';
import { itemTableFrom } from '../../lib/runtime/aws.ts';
import { systemClock } from '../../lib/runtime/clock.ts';
import { type Environment, optionalText } from '../../lib/runtime/config.ts';
import { systemIds } from '../../lib/runtime/ids.ts';
import { createKmsCipher } from '../../lib/runtime/kms-cipher.ts';
import { lazy } from '../../lib/runtime/lazy.ts';
import { createLog } from '../../lib/runtime/log.ts';
import { sessionProofOf } from '../../lib/runtime/session-proof.ts';
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
import { createRuleStore } from '../../lib/store/transactions/rule-store.ts';
import { createClientStore } from '../../lib/store/users/client-store.ts';
import { createDeliveryLog } from '../../lib/store/webhooks/delivery-log.ts';
import { createFeedStore } from '../../lib/store/webhooks/feed-store.ts';
import { operations, type ReadDeps } from './operations.ts';

export const wire = (env: Environment) => {
  const [clock, log] = [systemClock, createLog('read')];
  const table = itemTableFrom(env);
  const members = createMemberReader({ table });
  const [ids, sessionProof] = [systemIds, sessionProofOf(table)];
  const { tokenKeys } = sessionProof;
  const cipher = createKmsCipher({ clock, ids });
  const sandboxBankUrl = optionalText(env, 'SANDBOX_BANK_URL');
  const accounts = createAccountStore({ table });
  const deps: ReadDeps = {
    clock,
    members,
    accounts,
    accountNumbers: createAccountNumberStore({ table, cipher }),
    accountOwners: createAccountOwnerStore({ table, cipher }),
    microDeposits: createMicroDepositReader({ table, cipher }),
    oauthWindows: createOAuthWindowStore({ table, cipher, clock, ids, tokenKeys }),
    consentUrlOf: createConsentUrls({ sandboxBankUrl }),
    directory: createDirectory({ sandboxIsOffered: sandboxBankUrl !== null }),
    history: createJobHistory({ table, members }),
    holdings: createHoldingStore({ table, accounts }),
    ledger: createLedgerStore({ table }),
    feed: createFeedStore({ table, clock }),
    deliveryLog: createDeliveryLog({ table }),
    rules: createRuleStore({ table }),
    ownCategories: createCategoryReader({ table }),
    tags: createTagReader({ table }),
    recurring: createRecurringReader({ table }),
    planning: createPlanningReader({
      table,
      clock,
      wait,
      refresh: lazyRefresh(env),
      leases: createPlanningLeases({ table, clock, ids }),
    }),
  };
  return createHttpHandler({
    operations,
    deps,
    authenticators: {
      session: bySession(sessionProof),
      apiKey: byApiKey(createClientStore({ table, clock }).byApiKey),
    },
    readsAhead: true,
    log,
    clock,
  });
};

/** The rules of planning are many, and needed here only when something changed since they were last applied. */
const lazyRefresh = (env: Environment): RefreshPlanning => {
  const refresh = lazy(async () => {
    const { planningFrom } = await import('../../lib/runtime/planning.ts');
    return planningFrom(env).refresh;
  });
  return async (...request) => (await refresh())(...request);
};
