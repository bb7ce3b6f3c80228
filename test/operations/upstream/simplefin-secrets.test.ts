import { expect, test } from 'vitest';
import { withRow } from '../../../infra/local/upstreams/simplefin-book.ts';
import type { WebhookRequest } from '../../../lib/delivery/sender.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';
import { bookRow } from '../../support/upstreams/simplefin.ts';
import { simplefinWorld } from '../../support/upstreams/simplefin-world.ts';
import { ANSWERED_204, notifier } from '../../support/webhooks/notify-deps.ts';

/** Acceptance check S6: neither token nor access URL nor password lies in clear anywhere, whatever the coding. */

const PASSWORD = 'p@ss:w%rd/with everything';

/** A secret as it would look in other texts: as it is, in hex, in the codings of addresses, and in base64 at any place. */
const spellingsOf = (secret: string): readonly string[] => {
  const bytes = Buffer.from(secret);
  const hex = bytes.toString('hex');
  // Within a longer text, base64 depends on where the secret begins; its first and last characters mix with others.
  const base64 = [0, 1, 2].map((before) =>
    Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/, '')
      .slice(before === 0 ? 0 : before + 1, -1),
  );
  return [
    secret,
    encodeURIComponent(secret),
    [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
    hex,
    hex.toUpperCase(),
    ...base64,
    ...base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
  ];
};

test('no secret is in table, logs, messages, events, deliveries or answers (P3, P39)', async () => {
  const table = createMemoryTable();
  const world = await simplefinWorld({ table });
  const { server, api } = world;
  await api.partner.call('POST', '/webhook_endpoints', {
    webhook_endpoint: { url: 'https://hooks.example.com/tributary', event_types: ['*'], row_events: 'single' },
  });
  const said: string[] = [];
  const keep = (value: unknown): void => {
    said.push(
      JSON.stringify(value, (_, part: unknown) => {
        if (part instanceof Uint8Array) return Buffer.from(part).toString('latin1');
        return typeof part === 'bigint' ? String(part) : part;
      }),
    );
  };
  const posts: WebhookRequest[] = [];
  const { workOffNow } = notifier({ ...api, table }, async (request) => {
    posts.push(request);
    return ANSWERED_204;
  });
  /** Keeps everything that there is now, then sends what is to be sent, and keeps that too. */
  const keepAll = async (): Promise<void> => {
    keep([table.items(), api.log.lines, api.pollQueue.sent, api.notifyQueue.sent, api.planQueue.sent, api.bus]);
    await workOffNow();
    keep([table.items(), api.log.lines, posts]);
  };

  const tokens = Array.from({ length: 3 }, () => server.issueToken(PASSWORD));
  const [first = '', lost = '', last = ''] = tokens;
  const created = await world.createMember(first);
  const guid: string = created.json.member.guid;
  keep(created);
  await keepAll();
  await api.settle();
  await keepAll();
  server.change((book) => withRow(book, 'ACT-1', bookRow({ id: 'NEXT' })));
  await world.refresh(guid);
  server.script('accounts', { kind: 'status', status: 403, body: PASSWORD });
  await world.refresh(guid);
  await keepAll();
  server.script('claim', { kind: 'lost' });
  keep(await world.giveToken(guid, lost));
  await api.settle();
  await keepAll();
  keep(await world.giveToken(guid, last));
  await api.settle();
  await keepAll();
  keep([await world.member(guid), await world.jobs(guid), await world.accounts(guid), await world.rows(guid)]);
  expect(posts.filter(({ body }) => body.includes(guid)).length).toBeGreaterThan(5);
  expect(await world.member(guid)).toMatchObject({ connection_status: 'CONNECTED' });

  const claimUrls = tokens.map((token) => Buffer.from(token, 'base64').toString());
  const logins = server
    .calls()
    .flatMap(({ headers }) =>
      headers.authorization === undefined ? [] : [headers.authorization.slice('Basic '.length)],
    )
    .map((login) => Buffer.from(login, 'base64').toString());
  expect(new Set(logins).size).toBe(2);
  const secrets = [
    ...tokens,
    ...claimUrls,
    ...claimUrls.map((url) => url.slice(url.lastIndexOf('/') + 1)),
    ...logins,
    ...logins.map((login) => login.slice(0, login.indexOf(':'))),
    PASSWORD,
  ];
  const all = said.join('\n');
  for (const secret of new Set(secrets)) {
    for (const spelling of spellingsOf(secret)) expect(all.includes(spelling)).toBe(false);
  }
  // The same scan finds what is there.
  expect(spellingsOf(guid).some((spelling) => all.includes(spelling))).toBe(true);
});

test.each([0, 1, 2])('the test would find a secret in base64 after %i other bytes', (before) => {
  const text = Buffer.from(`${'x'.repeat(before)}${PASSWORD}and more`).toString('base64');
  expect(spellingsOf(PASSWORD).some((spelling) => text.includes(spelling))).toBe(true);
});
