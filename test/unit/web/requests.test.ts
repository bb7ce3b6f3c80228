import { describe, expect, test } from 'vitest';
import { consentFields, createBody, jobCall, updateBody, useCasesBody } from '../../../web/widgets/machine/requests.ts';
import type { Options } from '../../../web/widgets/session.ts';
import { BANK, contextOf, memberOf, OAUTH_BANK } from './page-values.ts';

const CLIENT = {
  name: null,
  privacy_url: null,
  terms_url: null,
  color: null,
  origins: [],
  use_cases_enabled: false,
};
const returnUrl = 'https://service.example/md/oauth/return';
const settings = (options: Partial<Options> = {}, use_cases_enabled = false) => ({
  options: contextOf(options).options,
  client: { ...CLIENT, use_cases_enabled },
  returnUrl,
});
const answers = [{ guid: 'CRD-1', value: 'mxuser' }];

describe('a new member of a widget', () => {
  test('has the login and nothing else where the address asked for nothing', () => {
    expect(createBody(BANK, answers, settings())).toEqual({
      member: { institution_guid: 'INS-1', credentials: answers },
    });
  });

  test('has exactly the use cases of the address, and its background setting', () => {
    const { member } = createBody(BANK, answers, settings({ use_cases: ['PFM'], disable_background_agg: true }, true));
    expect(member).toMatchObject({ use_cases: ['PFM'], background_aggregation_is_disabled: true });
  });

  test.each([
    [{ mode: 'verification' }, true],
    [{ include_transactions: false }, true],
    // Without PFM no job fetches transactions anyway, and no other job may be asked for.
    [{ include_transactions: false, use_cases: ['MONEY_MOVEMENT'] }, false],
    [{ include_transactions: true }, false],
  ] as const)('starts no job by itself where another one is wanted: %j', (options, skips) => {
    const { member } = createBody(BANK, answers, settings(options));
    expect('skip_aggregation' in member).toBe(skips);
  });

  test('by OAuth has a return address: a window of ours, or the app', () => {
    expect(createBody(OAUTH_BANK, null, settings()).member).toMatchObject({
      is_oauth: true,
      referral_source: 'BROWSER',
      client_redirect_url: returnUrl,
    });
    const app = { oauth_referral_source: 'APP', ui_message_webview_url_scheme: 'acme' } as const;
    expect(consentFields(settings(app))).toEqual({ referral_source: 'APP', ui_message_webview_url_scheme: 'acme' });
    expect(consentFields(settings({ ...app, client_redirect_url: 'acme://back' }))).toMatchObject({
      client_redirect_url: 'acme://back',
    });
  });

  test('of files has no login and needs no consent', () => {
    expect(createBody(BANK, null, settings()).member).toEqual({ institution_guid: 'INS-1' });
  });
});

describe('an update of a member by a widget', () => {
  test('keeps the use cases of the member, and adds those of the address', () => {
    const member = memberOf('DENIED', { use_cases: ['PFM'] });
    const options: Partial<Options> = { use_cases: ['MONEY_MOVEMENT'] };
    expect(updateBody(answers, member, settings(options, true)).member.use_cases).toEqual(['PFM', 'MONEY_MOVEMENT']);
    expect(useCasesBody(member, contextOf(options).options).member.use_cases).toEqual(['PFM', 'MONEY_MOVEMENT']);
  });

  test('names the use cases of the member where the client uses them', () => {
    const member = memberOf('DENIED', { use_cases: ['MONEY_MOVEMENT'] });
    expect(updateBody(answers, member, settings({}, true)).member.use_cases).toEqual(['MONEY_MOVEMENT']);
    expect('use_cases' in updateBody(answers, member, settings()).member).toBe(false);
  });
});

test.each([
  ['main', {}, 'GET', 'members/MBR-1/aggregate'],
  ['main', { include_transactions: false }, 'GET', 'members/MBR-1/aggregate?include_transactions=false'],
  ['main', { mode: 'verification' }, 'POST', 'members/MBR-1/verify'],
  ['identity', {}, 'POST', 'members/MBR-1/identify'],
] as const)('the job of the stage %s with %j is %s %s', (stage, options, method, path) => {
  expect(jobCall('MBR-1', stage, contextOf(options).options)).toMatchObject({ method, path });
});
