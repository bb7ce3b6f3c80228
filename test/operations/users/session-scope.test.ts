import { describe, expect, test } from 'vitest';
import type { Operation } from '../../../lib/contract/operation.ts';
import { everyOperation } from '../../../lib/contract/operations.ts';
import { startApi } from '../../support/api/api.ts';
import { openWidgetSession } from '../../support/api/widget-session.ts';

const ofSessions = everyOperation.filter(({ auth }) => auth === 'session');
const isForWidgets = (entry: Operation): boolean => entry.isForWidgets === true;

const api = await startApi();
const app = await api.signIn('scoped');
const widget = await openWidgetSession(api, 'scoped');

/** Any values of the right form: no call gets as far as an object. */
const pathOf = ({ path }: Operation): string =>
  path
    .replace('{institution_guid}', 'INS-1572a04c-912b-59bf-5841-332c7dfafaef')
    .replaceAll(/\{([a-z_]+)\}/g, (_, name: string) => VALUES[name] ?? '1');
const VALUES: Readonly<Record<string, string>> = { member_guid: 'MBR-00000000-0000-4000-8000-000000000000' };

describe('a session of a widget', () => {
  test('may make the calls that a widget needs, and no others', () => {
    expect(
      ofSessions
        .filter(isForWidgets)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual([
      'aggregateMember',
      'checkMemberBalance',
      'createImport',
      'createManualAccount',
      'createMember',
      'createUserImport',
      'deleteMember',
      'generateOAuthWindowUri',
      'identifyMember',
      'joinMember',
      'listImports',
      'listInstitutionCredentials',
      'listMemberAccounts',
      'listMemberChallenges',
      'listMemberCredentials',
      'listMembers',
      'listOAuthStates',
      'readAccountNumbers',
      'readImport',
      'readInstitution',
      'readMember',
      'readMicrodeposit',
      'refreshMember',
      'resumeAggregation',
      'searchInstitutions',
      'updateAccount',
      'updateImportMapping',
      'updateMember',
      'updateUserImportMapping',
      'verifyMember',
      'verifyMicrodeposit',
    ]);
  });

  test.each(ofSessions.filter((entry) => !isForWidgets(entry)))('is refused by $id with 403', async (operation) => {
    const answer = await widget.call(operation.method, pathOf(operation));
    expect([answer.status, answer.json.error]).toEqual([
      403,
      { code: 4030, message: 'The session is one of a widget, which may not make this call.' },
    ]);
  });

  test.each(ofSessions.filter(isForWidgets))('is accepted by $id', async (operation) => {
    expect((await widget.call(operation.method, pathOf(operation))).status).not.toBe(403);
  });

  test('can read what the user connected, and not transactions', async () => {
    const { guid } = (await api.connect(app)).json.member;
    await api.settle();
    expect((await widget.get(`/members/${guid}`)).json.member.connection_status).toBe('CONNECTED');
    expect((await widget.get(`/members/${guid}/accounts`)).json.accounts).not.toEqual([]);
    for (const path of ['/transactions', `/members/${guid}/transactions`, `/members/${guid}/account_owners`, '/user']) {
      expect((await widget.get(path)).status).toBe(403);
    }
    expect((await app.get('/transactions')).json.transactions).not.toEqual([]);
  });

  test('is reported as expired, not as forbidden, once it has expired', async () => {
    const old = await openWidgetSession(api, 'scoped-late');
    api.clock.advance(31 * 60_000);
    expect((await old.get('/transactions')).json.error.code).toBe(4011);
  });
});
