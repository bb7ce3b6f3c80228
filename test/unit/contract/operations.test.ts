import { describe, expect, test } from 'vitest';
import { answers } from '../../../lib/contract/answers.ts';
import { everyOperation as entries } from '../../../lib/contract/operations.ts';
import { words } from './words.ts';

/** Method, path and operation id as the contract prints them, with the function that serves each. */
const CONTRACT = `
  POST   /sessions                                      createSession                      sessions
  POST   /users                                         createUser                         partner
  GET    /users/{id}                                    readUserRecord                     partner
  PUT    /users/{id}                                    updateUser                         partner
  DELETE /users/{id}                                    deleteUser                         partner
  PUT    /users/{id}/remap_id                           remapUserId                        partner
  GET    /users/{id}/api_token                          getApiToken                        partner
  DELETE /users/{id}/sessions                           deleteUserSessions                 partner
  GET    /client                                        readClient                         partner
  PUT    /client                                        updateClient                       partner
  POST   /webhook_endpoints                             createWebhookEndpoint              partner
  GET    /webhook_endpoints                             listWebhookEndpoints               partner
  GET    /webhook_endpoints/{webhook_endpoint_guid}     readWebhookEndpoint                partner
  PUT    /webhook_endpoints/{webhook_endpoint_guid}     updateWebhookEndpoint              partner
  DELETE /webhook_endpoints/{webhook_endpoint_guid}     deleteWebhookEndpoint              partner
  POST   /webhook_endpoints/{webhook_endpoint_guid}/rotate_secret rotateWebhookEndpointSecret partner
  POST   /webhook_endpoints/{webhook_endpoint_guid}/test testWebhookEndpoint               partner
  GET    /webhook_endpoints/{webhook_endpoint_guid}/deliveries listDeliveries              partner
  POST   /webhook_endpoints/{webhook_endpoint_guid}/replay     replayDeliveries            partner
  GET    /webhook_endpoints/{webhook_endpoint_guid}/replays/{replay_guid} readReplay          partner
  GET    /events                                        listEvents                         read
  GET    /events/{event_guid}/deliveries                listEventDeliveries                read
  GET    /user                                          readUser                           read
  GET    /members                                       listMembers                        read
  POST   /members                                       createMember                       refresh
  GET    /members/aggregate                             aggregateAllMembers                refresh
  GET    /members/refresh                               refreshAllMembers                  refresh
  GET    /members/{member_guid}                         readMember                         read
  PUT    /members/{member_guid}                         updateMember                       refresh
  DELETE /members/{member_guid}                         deleteMember                       write
  GET    /members/{member_guid}/aggregate               aggregateMember                    refresh
  GET    /members/{member_guid}/refresh                 refreshMember                      refresh
  PUT    /members/{member_guid}/resume                  resumeAggregation                  refresh
  GET    /members/{member_guid}/challenges              listMemberChallenges               read
  GET    /members/{member_guid}/jobs                    listMemberJobs                     read
  GET    /members/{member_guid}/credentials             listMemberCredentials              read
  POST   /members/{member_guid}/credentials             createMemberCredentials            refresh
  GET    /member/{member_guid}/credentials              listMemberCredentialsSingularPath  read
  GET    /members/{member_guid}/accounts                listMemberAccounts                 read
  GET    /members/{member_guid}/transactions            listMemberTransactions             read
  GET    /jobs/{job_guid}                               readJob                            read
  GET    /jobs/{job_guid}/resume                        resumeJob                          refresh
  PUT    /jobs/{job_guid}/resume                        resumeJobPut                       refresh
  GET    /jobs/{job_guid}/mfa_credentials               listJobMfaCredentials              read
  GET    /institutions                                  listInstitutionsCsv                read
  POST   /institutions/search                           searchInstitutions                 read
  GET    /institutions/{institution_guid}               readInstitution                    read
  GET    /institutions/{institution_guid}/credentials   listInstitutionCredentials         read
  GET    /accounts                                      listAccounts                       read
  GET    /accounts/user_created                         listUserCreatedAccounts            read
  GET    /accounts/{account_guid}                       readAccount                        read
  GET    /accounts/{account_guid}/transactions          listAccountTransactions            read
  GET    /transactions                                  listTransactions                   read
  GET    /transactions/{transaction_guid}               readTransaction                    read
  GET    /holdings                                      listHoldings                       read
  GET    /holdings/{holding_guid}                       readHolding                        read
  GET    /categories                                    listCategories                     read
  GET    /categories/default                            listDefaultCategories              read
  GET    /categories/{category_guid}                    readCategory                       read
  POST   /categories                                    createSubcategory                  write
  PUT    /categories/{category_guid}                    updateSubcategory                  write
  DELETE /categories/{category_guid}                    deleteSubcategory                  write
  GET    /merchants                                     listMerchants                      read
  GET    /merchants/{merchant_guid}                     readMerchant                       read
  GET    /merchant_locations/{merchant_location_guid}   readMerchantLocation               read
  GET    /tags                                          listTags                           read
  POST   /tags                                          createTag                          write
  PUT    /tags/{tag_guid}                               updateTag                          write
  DELETE /tags/{tag_guid}                               deleteTag                          write
  GET    /taggings                                      listTaggings                       read
  POST   /taggings                                      createTagging                      write
  DELETE /taggings/{tagging_guid}                       deleteTagging                      write
  POST   /transactions/categorize_and_describe          categorizeTransactions             write
  POST   /members/{member_guid}/check_balance           checkMemberBalance                 refresh
  POST   /members/{member_guid}/identify                identifyMember                     refresh
  POST   /members/{member_guid}/verify                  verifyMember                       refresh
  POST   /members/{member_guid}/extend_history          extendTransactionHistory           refresh
  GET    /members/{member_guid}/account_owners          listAccountOwners                  read
  GET    /members/{member_guid}/account_numbers         readAccountNumbers                 read
  GET    /accounts/{account_guid}/account_number        readAccountNumbersByAccount        read
  GET    /micro_deposits                                listMicrodeposits                  read
  POST   /micro_deposits                                createMicrodeposit                 write
  GET    /micro_deposits/{micro_deposit_guid}           readMicrodeposit                   read
  PUT    /micro_deposits/{micro_deposit_guid}           verifyMicrodeposit                 write
  DELETE /micro_deposits/{micro_deposit_guid}           deleteMicrodeposit                 write
  GET    /members/{member_guid}/oauth_window_uri        generateOAuthWindowUri             read
`;

const contract = CONTRACT.trim().split('\n').map(words);

describe('the operations of the contract', () => {
  test.each(contract)('%s %s is %s of the function %s', (method, path, id, functionName) => {
    const entry = entries.find((candidate) => candidate.id === id);
    expect(entry).toMatchObject({ method, path, function: functionName });
  });

  test('never claim one method and path twice', () => {
    const routes = entries.map(({ method, path }) => `${method} ${path}`);
    expect(new Set(routes).size).toBe(routes.length);
  });

  test('validate each parameter of their path', () => {
    const undeclared = entries.filter((entry) => {
      const named = [...entry.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      if (named.length === 0) return entry.params !== undefined;
      const result = entry.params?.safeParse({});
      return result?.error?.issues.map((issue) => issue.path.join('.')).join() !== named.join();
    });
    expect(undeclared.map((entry) => entry.id)).toEqual([]);
  });

  test('are served by the function that fits their authentication', () => {
    const odd = entries.filter(
      (entry) =>
        // The feed is read, though by partners: a reader scales apart from what changes.
        (entry.auth === 'apiKey') !== (entry.function === 'partner' || entry.path.startsWith('/events')) ||
        (entry.auth === 'apiToken') !== (entry.function === 'sessions'),
    );
    expect(odd).toEqual([]);
  });

  test('deny access for the lack of a use case or a product, and where only what a user or a test bank made may be touched', () => {
    const denying = entries.filter((entry) => entry.errors.includes('forbidden')).map((entry) => entry.path);
    expect(denying.sort()).toEqual([
      '/accounts/{account_guid}',
      '/categories/{category_guid}',
      '/members/aggregate',
      '/members/refresh',
      '/members/{member_guid}/aggregate',
      '/members/{member_guid}/extend_history',
      '/members/{member_guid}/identify',
      '/members/{member_guid}/refresh',
      '/members/{member_guid}/verify',
      '/micro_deposits',
      '/sandbox/members/{member_guid}/fire_webhook',
    ]);
  });

  test('take both switches by query and body in the four aggregate and refresh calls', () => {
    const calls = entries.filter(({ path }) => /\/(aggregate|refresh)$/.test(path));
    for (const entry of calls) {
      expect(entry.query?.parse({ include_holdings: 'false', include_transactions: 'true' })).toEqual({
        include_holdings: false,
        include_transactions: true,
      });
      expect(entry.body?.schema.parse({ include_holdings: true, include_transactions: false })).toEqual({
        include_holdings: true,
        include_transactions: false,
      });
      expect(entry.body?.isRequired).toBe(false);
    }
    expect(calls).toHaveLength(4);
  });

  test('page exactly where the answer has a pagination object', () => {
    const answersWithPagination = entries.filter(
      ({ answer }) => 'body' in answer && answers[answer.body].safeParse({}).error?.issues.some(isAboutPagination),
    );
    const paging = entries.filter(({ query }) => {
      const parsed = query?.safeParse({});
      return parsed?.data instanceof Object && Object.hasOwn(parsed.data, 'records_per_page');
    });
    // Beside its single institution too, as its page prints; plan accounts and scheduled payments are all on one page.
    expect(answersWithPagination.map(({ id }) => id).sort()).toEqual(
      [...paging.map(({ id }) => id), 'readInstitution', 'listSpendingPlanAccounts', 'listScheduledPayments'].sort(),
    );
  });
});

const isAboutPagination = ({ path }: { readonly path: readonly PropertyKey[] }): boolean => path[0] === 'pagination';
