import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isProblem, problem } from '../../../lib/contract/error-code.ts';
import { EXTERNAL_ID_LENGTH_MAX, METADATA_LENGTH_MAX } from '../../../lib/contract/kernel/input-text.ts';
import type { Operation } from '../../../lib/contract/operation.ts';
import { everyOperation as entries, operations } from '../../../lib/contract/operations.ts';
import { problemOfIssues } from '../../../lib/contract/problem-of-issues.ts';
import { anyCharacter } from '../../support/files/any-character.ts';
import { forAll, runs } from '../../support/project/runs.ts';

const INSTITUTION = 'INS-1572a04c-912b-59bf-5841-332c7dfafaef';
const CREDENTIAL = 'CRD-9f61fb4c-912c-bd1e-b175-ccc7f0275cc1';
const ACCOUNT = 'ACT-82ac32b4-06e6-48a9-8440-17e49bb3d720';
const OTHER_ACCOUNT = 'ACT-82ac32b4-06e6-48a9-8440-17e49bb3d721';

type Schema = NonNullable<Operation['query']>;

/** What an operation would get, or the refusal its sender would. */
const read = (schema: Schema | undefined, input: unknown) => {
  const parsed = schema?.safeParse(input);
  if (parsed === undefined) throw new Error('The operation reads no such thing');
  return parsed.success ? { data: parsed.data } : problemOfIssues(parsed.error.issues, input);
};
const missing = (message: string) => problem('missing', message);
const malformed = (message: string) => problem('malformed', message);

describe('query parameters', () => {
  const query = (input: unknown) => read(operations.listTransactions.query, input);

  test('ask for the first page of 25 by default', () => {
    expect(query({})).toEqual({ data: { page: 1, records_per_page: 25 } });
  });

  test.each(['5', '9', '1001', '1e3', '-20', '', 'many', '25.5', ['100', '200']])(
    'with records_per_page=%s count as 25, without an error',
    (records) => {
      expect(query({ records_per_page: records })).toMatchObject({ data: { records_per_page: 25 } });
    },
  );

  test.each(['10', '25', '1000'])('with records_per_page=%s count', (records) => {
    expect(query({ records_per_page: records })).toMatchObject({ data: { records_per_page: Number(records) } });
  });

  test.each(['0', '-1', '1.5', 'x', ' 1', '99999999999', ['1', '2']])('with page=%s are malformed', (page) => {
    expect(query({ page })).toMatchObject({ problem: 'malformed', message: expect.stringMatching(/^page must /) });
  });

  test('with an empty page lack it', () => {
    expect(query({ page: '' })).toEqual(missing('page is required and must not be empty.'));
  });

  test.each(['2023-02-29', '2023-13-01', '2023-1-1', '20230101', 'yesterday', '2023-01-01T00:00:00Z'])(
    'with from_date=%s name no day of the calendar',
    (date) => {
      expect(query({ from_date: date })).toEqual(malformed('from_date must be a calendar date such as 2026-11-21.'));
    },
  );

  test('may have 29 February of a leap year', () => {
    expect(query({ from_date: '2024-02-29' })).toMatchObject({ data: { from_date: '2024-02-29' } });
  });

  test('refuse a window that ends before it begins, and accept one of a single day', () => {
    expect(query({ from_date: '2023-03-02', to_date: '2023-03-01' })).toEqual(
      malformed('from_date must not be after to_date.'),
    );
    expect(query({ from_date: '2023-03-01', to_date: '2023-03-01' })).toHaveProperty('data');
  });

  test('refuse an unknown use case', () => {
    expect(query({ use_case: 'SAVING' })).toEqual(malformed('use_case must be one of PFM, MONEY_MOVEMENT.'));
  });

  test('join the three spellings of accounts into one list without repetitions', () => {
    expect(
      query({ account_guid: ACCOUNT, 'account_guid[]': [ACCOUNT], 'account_guids[]': OTHER_ACCOUNT }),
    ).toMatchObject({ data: { account_guids: [ACCOUNT, OTHER_ACCOUNT] } });
    expect(query({ 'account_guid[]': [] })).toMatchObject({ data: { account_guids: [] } });
  });

  test('refuse a guid of another kind, in upper case or of other text', () => {
    for (const guid of [CREDENTIAL, ACCOUNT.toUpperCase(), 'ACT-1', `${ACCOUNT} `]) {
      expect(query({ account_guid: guid })).toMatchObject({ problem: 'malformed' });
    }
  });

  test.each(['True', '1', 'yes'])('refuse include_holdings=%s', (value) => {
    expect(read(operations.refreshMember.query, { include_holdings: value })).toEqual(
      malformed('include_holdings must be one of true, false.'),
    );
  });

  test('may ask for one country or several', () => {
    const search = (input: unknown) => read(operations.searchInstitutions.query, input);
    expect(search({ iso_country_code: 'US' })).toMatchObject({ data: { iso_country_code: ['US'] } });
    expect(search({ iso_country_code: ['US', 'CA'] })).toMatchObject({ data: { iso_country_code: ['US', 'CA'] } });
    expect(search({ iso_country_code: 'DE' })).toMatchObject({ data: { iso_country_code: ['DE'] } });
    for (const wrong of ['XX', 'us', 'USA']) {
      expect(search({ iso_country_code: ['US', wrong] })).toEqual(
        malformed('iso_country_code[1] must be a country code of ISO 3166-1, such as US.'),
      );
    }
  });
});

interface WrittenBody {
  readonly root: string;
  readonly fields: object;
  /** Of a body that may also be a list. */
  readonly kind?: 'one';
}

describe('bodies', () => {
  const member = { institution_guid: INSTITUTION, credentials: [{ guid: CREDENTIAL, value: 'someone' }] };
  const create = (input: unknown) => read(operations.createMember.body.schema, input);

  test('reach the operation with their root object, whether they were sent so or not', () => {
    expect(create({ member })).toEqual({ data: { member } });
    expect(create(member)).toEqual({ data: { member } });
    expect(read(operations.searchInstitutions.body.schema, { name: '' })).toEqual({
      data: { institution: { name: '' } },
    });
    expect(read(operations.createMemberCredentials.body.schema, { credential_guid: CREDENTIAL, value: 'x' })).toEqual({
      data: { member: { credential_guid: CREDENTIAL, value: 'x' } },
    });
  });

  test('have their mistakes named by the path as sent', () => {
    const wrong = { ...member, credentials: [{ guid: 'CRD-1', value: 'x' }] };
    const said = 'must be a guid: a prefix of three letters, a dash and a lower-case UUID.';
    expect(create({ member: wrong })).toEqual(malformed(`member.credentials[0].guid ${said}`));
    expect(create(wrong)).toEqual(malformed(`credentials[0].guid ${said}`));
  });

  test.each([undefined, null, '', [], {}])('of %j are missing, not malformed', (body) => {
    expect(create(body)).toMatchObject({ problem: 'missing' });
  });

  test('with a root object and a mistake inside are not read as one without a root', () => {
    expect(read(operations.updateMember.body.schema, { member: { name: 5 } })).toEqual(
      malformed('member.name must be a string.'),
    );
  });

  test('of an update without fields are refused', () => {
    for (const body of [{ member: {} }, {}]) {
      expect(read(operations.updateMember.body.schema, body)).toMatchObject({ problem: 'missing' });
    }
    expect(read(operations.updateClient.body.schema, { client: { guid: 'x' } })).toEqual(
      malformed('client must hold at least one field.'),
    );
  });

  test('with an empty list of credentials change none', () => {
    const update = { member: { credentials: [], name: 'x' } };
    expect(read(operations.updateMember.body.schema, update)).toEqual({ data: { member: { name: 'x' } } });
  });

  test('lack empty credentials and use cases; unknown ones are malformed', () => {
    expect(create({ member: { ...member, credentials: [] } })).toMatchObject({ problem: 'missing' });
    expect(create({ member: { ...member, use_cases: [] } })).toMatchObject({ problem: 'missing' });
    expect(create({ member: { ...member, use_cases: ['SAVING'] } })).toEqual(
      malformed('member.use_cases[0] must be one of PFM, MONEY_MOVEMENT.'),
    );
  });

  test('with texts that storage would change are refused', () => {
    for (const text of ['a\ud800', '\udc00', 'a\0b']) {
      expect(create({ member: { ...member, external_guid: text } })).toEqual(
        malformed('member.external_guid must be well-formed Unicode without NUL characters.'),
      );
    }
    expect(create({ member: { ...member, external_guid: '👩‍👧 <"=' } })).toHaveProperty('data');
  });

  test('have texts of limited length', () => {
    expect(create({ member: { ...member, metadata: 'x'.repeat(METADATA_LENGTH_MAX) } })).toHaveProperty('data');
    expect(create({ member: { ...member, metadata: 'x'.repeat(METADATA_LENGTH_MAX + 1) } })).toEqual(
      malformed('member.metadata must be at most 4096 characters long.'),
    );
    expect(read(operations.createUser.body.schema, { user: { id: 'x'.repeat(EXTERNAL_ID_LENGTH_MAX + 1) } })).toEqual(
      malformed('user.id must be at most 255 characters long.'),
    );
  });

  test('of a user need an id', () => {
    expect(read(operations.createUser.body.schema, { user: { id: '' } })).toEqual(
      missing('user.id is required and must not be empty.'),
    );
    expect(read(operations.createUser.body.schema, { user: { email: 'a@b' } })).toEqual(
      missing('user.id is required and must not be empty.'),
    );
  });

  test('of a search need a name or url', () => {
    expect(read(operations.searchInstitutions.body.schema, { institution: {} })).toEqual(
      missing('institution.name or url must be given.'),
    );
  });

  test.each([
    ['ftp://example.com', 'begin with'],
    ['nowhere', 'absolute URL'],
    ['https://u:p@example.com/', 'user name or password'],
  ])('refuse the webhook address %s', (url, said) => {
    expect(read(operations.createWebhookEndpoint.body.schema, { webhook_endpoint: { url } })).toMatchObject({
      problem: 'malformed',
      message: expect.stringContaining(said),
    });
  });

  test('of an endpoint subscribe to everything by default, except rows', () => {
    const endpoint = (fields: object) =>
      read(operations.createWebhookEndpoint.body.schema, {
        webhook_endpoint: { url: 'https://a.example/', ...fields },
      });
    expect(endpoint({})).toMatchObject({ data: { webhook_endpoint: { event_types: ['*'], is_enabled: true } } });
    for (const event_types of [
      ['USER', 'BEAT'],
      ['*', 'TRANSACTION'],
      ['HOLDING', '*', 'TRANSACTION'],
    ]) {
      expect(endpoint({ event_types })).toMatchObject({ data: { webhook_endpoint: { event_types } } });
    }
    for (const event_types of [
      ['*', 'USER'],
      ['*', 'TRANSACTION', 'USER'],
      ['*', '*'],
      ['USER', 'USER'],
      ['NOTHING'],
    ]) {
      expect(endpoint({ event_types })).toMatchObject({ problem: 'malformed' });
    }
  });

  test('have a throttle between nothing and thirty days', () => {
    const throttle = (seconds: unknown) =>
      read(operations.updateClient.body.schema, { client: { refresh_throttle_seconds: seconds } });
    expect(throttle(0)).toHaveProperty('data');
    expect(throttle(2_592_000)).toHaveProperty('data');
    for (const seconds of [-1, 2_592_001, 1.5, '60']) expect(throttle(seconds)).toMatchObject({ problem: 'malformed' });
  });

  const CATEGORY = 'CAT-00000000-0000-4000-8000-000000000000';

  test('lose all fields that are not writable (P38)', () => {
    const csvMapping = {
      columns: ['date', 'description', 'amount'].map((field) => ({ field, name: field })),
      currency: 'EUR',
      date_format: 'DD.MM.YYYY',
      decimal: ',',
      delimiter: ';',
      encoding: 'utf-8',
      header_row: 1,
      sign: 'negative_is_out',
    };
    const bodies: Readonly<Record<string, WrittenBody>> = {
      createMember: { root: 'member', fields: member },
      updateBeat: { root: 'beat', fields: { has_been_displayed: true, is_dismissed: false } },
      updateMember: { root: 'member', fields: { name: 'x' } },
      joinMember: { root: 'member', fields: { from_member_guid: 'MBR-00000000-0000-4000-8000-000000000000' } },
      createMemberCredentials: { root: 'member', fields: { credential_guid: CREDENTIAL, value: 'x' } },
      fireWebhook: { root: 'fire_webhook', fields: { type: 'MEMBER' } },
      createUser: { root: 'user', fields: { id: 'x' } },
      updateUser: { root: 'user', fields: { email: 'x' } },
      remapUserId: { root: 'user', fields: { id: 'x' } },
      updateClient: { root: 'client', fields: { name: 'x' } },
      updateConnector: { root: 'connector', fields: { is_enabled: true } },
      createSubcategory: { root: 'category', fields: { metadata: 'x', name: 'x', parent_guid: CATEGORY } },
      updateSubcategory: { root: 'category', fields: { name: 'x' } },
      createTag: { root: 'tag', fields: { name: 'x' } },
      updateTag: { root: 'tag', fields: { name: 'x', skip_webhook: true } },
      createTagging: {
        root: 'tagging',
        fields: {
          tag_guid: 'TAG-00000000-0000-4000-8000-000000000000',
          transaction_guid: 'TRN-00000000-0000-4000-8000-000000000000',
        },
      },
      createSession: { root: 'session', fields: { skip_aggregation: true } },
      searchInstitutions: { root: 'institution', fields: { name: 'x' } },
      replayDeliveries: {
        root: 'replay',
        fields: { event_guid: 'EVT-00000000-0000-4000-8000-000000000000', only_missing: false },
      },
      createWebhookEndpoint: {
        root: 'webhook_endpoint',
        fields: {
          authentication: null,
          event_types: ['*'],
          is_enabled: true,
          requests_per_second_max: null,
          retry_schedule: 'STANDARD',
          row_events: 'single',
          signature_versions: ['v1'],
          url: 'https://a.example/',
        },
      },
      rotateWebhookEndpointSecret: { root: 'rotation', fields: { overlap_seconds: 60 } },
      createManualAccount: { root: 'account', fields: { name: 'x', account_type: 'CASH' } },
      updateAccount: { root: 'account', fields: { nickname: 'x' } },
      updateImportMapping: { root: 'mapping', fields: csvMapping },
      updateUserImportMapping: { root: 'mapping', fields: csvMapping },
      updateAccountImportMapping: { root: 'mapping', fields: csvMapping },
      updateHolding: { root: 'holding', fields: { metadata: 'x' } },
      updateInsight: { root: 'insight', fields: { is_dismissed: true } },
      createMicrodeposit: {
        root: 'micro_deposit',
        fields: { email: 'a@example.com', first_name: 'A', last_name: 'B' },
      },
      updateWebhookEndpoint: { root: 'webhook_endpoint', fields: { is_enabled: false } },
      updateTransaction: { root: 'transaction', fields: { memo: 'x' } },
      createManualTransaction: {
        root: 'transaction',
        kind: 'one',
        fields: { amount: '1', date: '2026-11-21', description: 'x', transaction_type: 2 },
      },
      createLegacySplit: {
        root: 'transaction',
        fields: { amount: '1', parent_guid: 'TRN-00000000-0000-4000-8000-000000000000' },
      },
      createTransactionRule: {
        root: 'transaction_rule',
        fields: { category_guid: CATEGORY, description: 'x', match_description: 'x' },
      },
      createSpendingPlanIterationItem: {
        root: 'iteration_item',
        fields: { category_guid: CATEGORY, item_type: 1, planned_amount: '1' },
      },
      updateSpendingPlanIterationItem: { root: 'iteration_item', fields: { planned_amount: '1' } },
      createScheduledPayment: {
        root: 'scheduled_payment',
        fields: { amount: '1', description: 'x', occurs_on: '2026-11-21', transaction_type: 2 },
      },
      updateScheduledPayment: { root: 'scheduled_payment', fields: { description: 'x' } },
      updateTransactionRule: { root: 'transaction_rule', fields: { description: 'x' } },
      createBudget: { root: 'budget', fields: { amount: '1', category_guid: CATEGORY } },
      updateBudget: { root: 'budget', fields: { amount: '1' } },
      createGoal: {
        root: 'goal',
        fields: {
          account_guid: 'ACT-00000000-0000-4000-8000-000000000000',
          amount: '1',
          goal_type_name: 'PAYOFF',
          meta_type_name: 'OTHER',
          name: 'x',
        },
      },
      updateGoal: { root: 'goal', fields: { position: 2 } },
      updateMonthlyCashFlowProfile: {
        root: 'monthly_cash_flow_profile',
        fields: { uses_estimated_goals_contribution: true },
      },
      createNotification: { root: 'notification', fields: { subject: 'x' } },
      createDeliverable: { root: 'deliverable', fields: { channel: 'EMAIL', content: 'x' } },
      createWidgetSession: { root: 'widget_session', fields: { key: 'A'.repeat(43), token: 'A'.repeat(86) } },
      getWidgetUrlWithOptions: {
        root: 'url',
        fields: {
          client_redirect_url: null,
          color_scheme: 'dark',
          connections_use_case_filter: true,
          current_institution_code: 'mxbank',
          current_institution_guid: INSTITUTION,
          current_member_guid: null,
          current_microdeposit_guid: null,
          disable_background_agg: true,
          disable_institution_search: true,
          iframe_target_origin: 'https://a.example',
          include_identity: false,
          include_transactions: false,
          is_mobile_webview: true,
          iso_country_code: ['US', 'MX'],
          mode: 'verification',
          oauth_referral_source: 'APP',
          type: 'connect_widget',
          ui_message_version: 4,
          ui_message_webview_url_scheme: 'acme',
          update_credentials: true,
          use_cases: ['PFM'],
          wait_for_full_aggregation: false,
          widget_type: 'connect_widget',
        },
      },
    };
    const forbidden = JSON.parse(
      `{"guid":"x","user_guid":"x","client_guid":"x","revision":9,"epoch":9,"created_at":"x","secret":"x","deletedAt":1,
        "connection_status":"CONNECTED","is_being_aggregated":false,"wrappedDataKey":"x","__proto__":{"isAdmin":true}}`,
    );
    for (const [id, { root, fields, kind }] of Object.entries(bodies)) {
      const schema = entries.find((entry) => entry.id === id)?.body?.schema;
      const sent = {
        ...fields,
        ...('amount' in fields ? { amount: 1 } : {}),
        ...('planned_amount' in fields ? { planned_amount: 1 } : {}),
      };
      expect(read(schema, { [root]: { ...forbidden, ...sent }, ...forbidden }), id).toEqual({
        data: { [root]: fields, ...(kind !== undefined && { kind }) },
      });
    }
    const bare = [
      ...['aggregateAllMembers', 'refreshAllMembers', 'aggregateMember', 'refreshMember', 'resumeAggregation'],
      ...['identifyMember', 'verifyMember', 'verifyMicrodeposit'],
      'mergeAccounts',
      'createSplitTransactions',
      'categorizeTransactions',
      'repositionGoals',
    ];
    expect(
      entries
        .filter(({ body }) => body !== undefined)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...Object.keys(bodies), ...bare].sort());
  });

  test('of any JSON are read, or refused with a field or the body named (P40)', () => {
    const schemas = entries.flatMap(({ params, query, body }) => [params, query, body?.schema]);
    const roots = ['member', 'user', 'client', 'webhook_endpoint', 'institution', 'session'];
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 6 }),
      fc.dictionary(fc.constantFrom(...roots), fc.jsonValue({ maxDepth: 4 })),
      fc.dictionary(
        fc.constantFrom('page', 'from_date', 'account_guid[]', '__proto__', 'credentials', 'use_cases', 'url'),
        fc.oneof(fc.string({ unit: anyCharacter }), fc.array(fc.string())),
      ),
    );
    forAll(runs(100), value, (input) => {
      for (const schema of schemas) {
        if (schema === undefined) continue;
        const result = read(schema, input);
        if (isProblem(result) && !(NAMED.test(result.message) && REFUSALS.has(result.problem))) {
          throw new Error(`${result.problem}: ${result.message}`);
        }
      }
    });
  });

  test('are refused without repeating a value (P3)', () => {
    const SECRET = 'Tr1butary-s3cret';
    const planted = [
      { member: { institution_guid: SECRET, credentials: [{ guid: SECRET, value: SECRET }] } },
      { member: { institution_guid: INSTITUTION, credentials: [{ guid: CREDENTIAL, value: { [SECRET]: SECRET } }] } },
      { member: { institution_guid: INSTITUTION, credentials: SECRET, use_cases: [SECRET] } },
      { challenges: [{ guid: SECRET, value: SECRET }] },
      { webhook_endpoint: { url: SECRET, event_types: [SECRET] } },
      { webhook_endpoint: { url: 'https://a.example/', authentication: { type: 'MTLS', private_key: `${SECRET}\0` } } },
      { webhook_endpoint: { url: 'https://a.example/', authentication: { type: SECRET, password: [SECRET] } } },
      { user: { id: `${SECRET}\0`, birthdate: SECRET, credit_score: SECRET } },
      { client: { name: [SECRET], refresh_throttle_seconds: SECRET } },
      { page: SECRET, from_date: SECRET, use_case: SECRET, account_guid: SECRET, include_holdings: SECRET },
    ];
    for (const { query, body } of entries) {
      for (const schema of [query, body?.schema]) {
        for (const input of planted) {
          if (schema !== undefined) expect(JSON.stringify(read(schema, input)) ?? '').not.toMatch(secretIn(SECRET));
        }
      }
    }
  });
});

const REFUSALS = new Set(['missing', 'malformed']);
/** `The body …` or `member.credentials[0].guid …`. */
const NAMED = /^(The body|[a-z0-9_]+(\[\])?(\[[0-9]+\])?(\.[a-z0-9_]+(\[[0-9]+\])?)*) .+\.$/;

/** A body that is accepted does carry it, as the operation's input; a refusal must not. */
const secretIn = (secret: string): RegExp => new RegExp(`"message":"[^"]*${secret}`);
