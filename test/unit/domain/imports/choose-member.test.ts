import { describe, expect, test } from 'vitest';
import { type KnownAccount, newAccount } from '../../../../lib/domain/accounts/account.ts';
import { chooseMember, isOfInstitution, type MemberOfFiles } from '../../../../lib/domain/imports/choose-member.ts';
import { toGuid } from '../../../../lib/domain/kernel/guid.ts';
import { withMoveBegun, withMoveDone, withMoveUndone } from '../../../../lib/domain/members/move.ts';
import { testMember } from '../../../support/members/members.ts';

const ACCOUNT = toGuid('ACT', '00000000-0000-4000-8000-000000000001');
const STATES: Readonly<Record<string, KnownAccount['state']>> = {
  open: { kind: 'open' },
  merged: { kind: 'merged', into: ACCOUNT },
  blocked: { kind: 'blocked' },
  deleted: { kind: 'deleted' },
};

/** A member with accounts, each written as its id and, after a colon, its state. */
const member = (ordinal: number, accounts: readonly string[] = [], useCases: 'PFM' | 'MONEY_MOVEMENT' = 'PFM') => ({
  member: testMember({ ordinal, useCases: [useCases] }),
  accounts: accounts.map((text, at) => {
    const [upstreamId = '', state = 'open'] = text.split(':');
    const account = newAccount({ guid: ACCOUNT, ordinal: at, feed: null, upstreamId }, 0);
    return { ...account, state: STATES[state] ?? STATES.open ?? account.state };
  }),
});

/** The ordinal of the member that a file with the accounts a and b goes to. */
const chosen = (...members: readonly MemberOfFiles<KnownAccount>[]): number | undefined =>
  chooseMember(members, ({ upstreamId }) => upstreamId === 'a' || upstreamId === 'b')?.member.ordinal;

describe('the member of an imported file (P48)', () => {
  test.each([
    ['none, where there is none', [], undefined],
    ['the only one, whatever it has', [member(3, ['x'])], 3],
    ['the oldest, where none has the accounts', [member(1, ['x']), member(2), member(3, ['y'])], 1],
    ['the one that has one of them', [member(1), member(2, ['a'])], 2],
    ['the one that shows the most of them', [member(1, ['a']), member(2, ['a', 'b']), member(3, ['b'])], 2],
    ['the oldest of those that show as many', [member(1), member(2, ['a']), member(3, ['b'])], 2],
    [
      'one that shows it, rather than one where it was removed',
      [member(1, ['a:blocked', 'b:deleted']), member(2, ['a'])],
      2,
    ],
    ['one where it was removed, rather than one that never had it', [member(1), member(2, ['a:blocked'])], 2],
    ['one whose user has merged it into another account', [member(1, ['a:blocked']), member(2, ['a:merged'])], 2],
    ['one with transactions, where none has the accounts', [member(1, [], 'MONEY_MOVEMENT'), member(2)], 2],
    ['one without transactions, where it has the accounts', [member(1), member(2, ['a'], 'MONEY_MOVEMENT')], 2],
    ['one without transactions, where no other is there', [member(1, [], 'MONEY_MOVEMENT')], 1],
  ])('is %s', (_, members, ordinal) => {
    expect(chosen(...members)).toBe(ordinal);
  });

  test('is the same among five hundred, in any order of its accounts', () => {
    const many = Array.from({ length: 500 }, (_, at) => member(at, at === 321 ? ['x', 'b', 'a'] : ['a']));
    expect(chosen(...many)).toBe(321);
  });
});

test('a member belongs to its old institution until a move has brought data', () => {
  const before = testMember({});
  const other = { guid: toGuid('INS', '00000000-0000-4000-8000-000000000009'), code: 'other' };
  const moving = withMoveBegun(before, other, null);
  const isStill = (now: typeof before): boolean => isOfInstitution(now, before.institutionGuid);
  expect([before, moving, withMoveUndone(moving), withMoveDone(moving)].map(isStill)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
