import { expect, test } from 'vitest';
import { CONNECTION_STATUS_IDS, type ConnectionStatus } from '../../../lib/domain/members/connection-status.ts';
import { connectionsOf, type MemberState, stateOf } from '../../../web/widgets/connections/member-state.ts';
import { words } from '../contract/words.ts';
import { memberOf } from './page-values.ts';

const STATES: Readonly<Record<Exclude<MemberState, 'busy' | 'file'>, readonly string[]>> = {
  good: ['CONNECTED'],
  later: words('DEGRADED DISCONNECTED DELAYED'),
  ended: words('DISCONTINUED CLOSED DISABLED'),
  person: words(`CREATED PREVENTED DENIED CHALLENGED REJECTED LOCKED IMPEDED RECONNECTED FAILED UPDATED IMPORTED RESUMED
    EXPIRED IMPAIRED PENDING`),
};
const statuses = Object.keys(CONNECTION_STATUS_IDS) as readonly ConnectionStatus[];

test.each(statuses)('a connection in %s has one word for its state, and a person knows what to do', (status) => {
  expect(Object.entries(STATES).filter(([, those]) => those.includes(status))).toEqual([
    [stateOf(memberOf(status)), expect.anything()],
  ]);
});

test.each(statuses.filter((status) => status !== 'CHALLENGED'))('a running job is shown before %s', (status) => {
  expect(stateOf(memberOf(status, { is_being_aggregated: true }))).toBe('busy');
});

test('a question of the bank is shown although its job runs', () => {
  expect(stateOf(memberOf('CHALLENGED', { is_being_aggregated: true }))).toBe('person');
});

test('a connection by files waits for a file until the first one', () => {
  expect(stateOf(memberOf('CREATED', { institution_code: 'file_import' }))).toBe('file');
  expect(stateOf(memberOf('CONNECTED', { institution_code: 'file_import' }))).toBe('good');
});

test('a connection with both use cases is listed once, and manual accounts are not', () => {
  const [both, other] = [memberOf('CONNECTED'), memberOf('CONNECTED', { guid: 'MBR-2' })];
  const manual = memberOf(null, { guid: 'MBR-3', is_manual: true });
  expect(
    connectionsOf([
      [both, manual],
      [other, both],
    ]).map(({ guid }) => guid),
  ).toEqual(['MBR-1', 'MBR-2']);
});
