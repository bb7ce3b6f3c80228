import { describe, expect, test } from 'vitest';
import { UnreadableError } from '../../../lib/domain/kernel/unreadable.ts';
import { hashOf } from '../../../lib/domain/users/token.ts';
import { BROKEN_DATA_ERRORS, ItemMissingError, ItemUnreadableError } from '../../../lib/store/table/item-error.ts';
import { ItemVersionUnknownError } from '../../../lib/store/table/item-versions.ts';
import { keys } from '../../../lib/store/table/keys.ts';

const uuid = (last: number) => `00000000-0000-7000-a000-${last.toString().padStart(12, '0')}`;
const client = `CLT-${uuid(1)}` as const;
const user = `USR-${uuid(2)}` as const;
const member = `MBR-${uuid(3)}` as const;
const row = `TRN-${uuid(4)}` as const;

describe('the log line of a broken item', () => {
  test.each([
    ['a chunk', keys.chunk(user, member, '7-0a1b2c3d-12'), `CHUNK#${member}#7-0a1b2c3d-12`],
    ['a marker', keys.purge(user, member, 'told-7-0a1b2c3d'), `PURGE#${member}#told-7-0a1b2c3d`],
    ['a row that moved', keys.moved(user, member, row, '2026-11-21'), `MOVED#${member}#${row}#2026-11-21`],
    ['a page of statistics', keys.stats(user, member, 7), `STATS#${member}#7`],
    ['a part of planning', keys.planningPart(user, 'beats'), 'PLN#beats'],
    ['accounts', keys.accounts(user, member), `MBS#${member}`],
  ])('names %s by its whole key', (_, key, sk) => {
    expect(new ItemMissingError(key).fields).toMatchObject({ item_pk: key.pk, item_sk: sk });
  });

  const hash = hashOf('a token');
  test.each([
    ['the hash of an API key', keys.apiKey(hash), hash],
    ['the hash of an API key of a client', keys.apiKeyOf(client, hash), hash],
    ['the hash of an API token', keys.apiToken(hash), hash],
    ['the hash of the token of a widget', keys.widgetToken(hash), hash],
    ['the hash of a session', keys.session(user, hash), hash],
    ['the hash of a login', keys.login(user, hash), hash],
    ['what a partner calls its user', keys.uniqueUserId(client, 'ada@example.com'), 'ada@example.com'],
    ['what a partner calls its user, in digits', keys.uniqueUserId(client, '4711'), '4711'],
    ['what a partner calls its user, as a uuid', keys.uniqueUserId(client, uuid(9)), uuid(9)],
    ['what a partner calls its member', keys.uniqueMemberExternal(client, 'ADA'), 'ADA'],
  ])('never has %s (P3)', (_, key, secret) => {
    for (const error of [new ItemMissingError(key), new ItemUnreadableError(key, 'why')])
      expect(JSON.stringify([error.message, error.fields])).not.toContain(secret);
  });

  test('has a name that the alarm counts, whichever the error is', () => {
    const key = keys.user(user);
    const errors = [
      new ItemUnreadableError(key, 'why'),
      new ItemMissingError(key),
      new ItemVersionUnknownError('why', {}),
      new UnreadableError('why'),
    ];
    expect(errors.map(({ name }) => name)).toEqual(BROKEN_DATA_ERRORS);
  });
});
