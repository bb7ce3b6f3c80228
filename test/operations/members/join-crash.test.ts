import { expect, test } from 'vitest';
import { HOUR_MS, MINUTE_MS } from '../../../lib/domain/kernel/time.ts';
import { itemToHead } from '../../../lib/store/ledger/head-item.ts';
import { startImportApi } from '../../support/files/imports.ts';
import { cardStatement, ofxText } from '../../support/files/ofx.ts';
import { CAFE, doubledUser, doubledUserOf, fileOf, PAY, RENT } from '../../support/ledger/joining.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';
import { type Death, mortalTable } from '../../support/table/mortal-table.ts';
import { notifier } from '../../support/webhooks/notify-deps.ts';

const USER = 'mortal';

/** Two doubled members with tags and edits, and one row that only the lost one has. */
const world = async () => {
  const memory = createMemoryTable();
  const machine = mortalTable(memory);
  const api = await startImportApi({ table: machine.table, items: async () => memory.items() });
  const user = await doubledUser(api, USER);
  const [kept = '', lost = ''] = user.members;
  for (const member of user.members) await user.bring(member, fileOf(CAFE, RENT));
  await user.bring(lost, fileOf(PAY));
  await user.bring(lost, ofxText(cardStatement()));
  const { guid: theirs } = (await user.accounts()).find((account) => account.member_guid === lost);
  const { tag } = (await user.app.call('POST', '/tags', { tag: { name: 'Home' } })).json;
  for (const words of ['CORNER CAFE', 'RENT', 'PAY']) {
    const { guid } = (await user.rows()).find(
      (row) => row.member_guid === lost && row.feed_description === words && row.account_guid === theirs,
    );
    await user.app.call('POST', '/taggings', { tagging: { tag_guid: tag.guid, transaction_guid: guid } });
    await user.app.call('PUT', `/transactions/${guid}`, { transaction: { memo: 'mine' } });
  }
  // Guids differ from run to run, so that things have the names that they had before the join.
  const ownerOf = (guid: string): string => (guid === kept ? 'kept' : 'lost');
  const accounts = new Map(
    (await user.accounts()).map(({ guid, name, member_guid }) => [guid, `${ownerOf(member_guid)} ${name}`]),
  );
  const rows = (await user.rows()).map((row) => [
    row.guid,
    `${accounts.get(row.account_guid)} ${row.feed_description}`,
  ]);
  const names = new Map<string, string>([[kept, 'kept'], [lost, 'lost'], ...accounts, ...(rows as [string, string][])]);
  const nameOf = (guid: string): string => names.get(guid) ?? guid;
  return { api, machine, user, kept, lost, nameOf };
};

type World = Awaited<ReturnType<typeof world>>;

/** All that a person sees of it. */
const seen = async ({ api, kept, lost, nameOf }: World) => {
  const app = await api.signIn(USER);
  const user = doubledUserOf(api, app, [kept, lost]);
  const rows = await user.rows();
  const { taggings } = (await app.get('/taggings')).json;
  return {
    members: (await app.get('/members')).json.members.map(({ guid }: { guid: string }) => nameOf(guid)),
    accounts: (await user.accounts()).map(({ guid, member_guid, balance }) => [
      nameOf(guid),
      nameOf(member_guid),
      balance,
    ]),
    rows: rows.map(({ guid, account_guid, member_guid, memo }) => [
      nameOf(guid),
      nameOf(account_guid),
      nameOf(member_guid),
      memo,
    ]),
    imports: await Promise.all(
      [kept, lost].map(async (guid) => (await app.get(`/members/${guid}/imports`)).json.imports?.length),
    ),
    tagged: taggings.map(({ transaction_guid }: { transaction_guid: string }) => nameOf(transaction_guid)).toSorted(),
  };
};

/** Chunks that no head names, and whatever is left of the lost member. */
const leftOf = async ({ api, lost }: World): Promise<readonly string[]> => {
  const items = await api.items();
  const named = new Set(
    items
      .filter(({ sk }) => sk.startsWith('MBH#'))
      .flatMap((item) => itemToHead(item).index.chunks.map(({ id }) => id)),
  );
  return items
    .map(({ sk }) => sk)
    .filter(
      (sk) =>
        sk.includes(lost) ||
        sk.startsWith('PURGE#') ||
        (/^(CHUNK|TWIN)#/.test(sk) && !named.has(sk.slice(sk.lastIndexOf('#') + 1))),
    );
};

/** What a sweep does, and what is told in between: until then the purge keeps what the events are made of. */
const sweepFor = async ({ api }: World, times: number, stepMs: number): Promise<void> => {
  const { workOff } = notifier(api, () => Promise.reject(new Error('nobody listens')));
  for (let past = 0; past < times; past += 1) {
    await workOff();
    api.clock.advance(stepMs);
    await api.sweepOnce();
  }
};

const joinWith = async (death: Death | null) => {
  const scene = await world();
  const { machine, user, kept, lost, api } = scene;
  const before = await seen(scene);
  if (death === null) machine.revive();
  else machine.dieAt(death);
  await user.join(kept, lost).catch(() => undefined);
  const writes = machine.writes();
  machine.revive();
  const after = await seen(scene);
  await sweepFor(scene, 3, MINUTE_MS);
  const swept = await seen(scene);
  const again = doubledUserOf(api, await api.signIn(USER), [kept, lost]);
  expect((await again.join(kept, lost)).status).toBe(200);
  await sweepFor(scene, 6, HOUR_MS);
  const end = { seen: await seen(scene), left: await leftOf(scene) };
  return { before, after, swept, end, writes };
};

test('a join that dies at any write is invisible or whole, and can be finished (P19)', async () => {
  const clean = await joinWith(null);
  expect(clean.writes).toBeGreaterThan(4);
  expect(clean.after).toMatchObject({ members: ['kept'], imports: [4, undefined] });
  expect(clean.after.rows).toHaveLength(4);
  const own = new Set(clean.after.rows.map(([guid]: readonly string[]) => guid));
  expect(clean.after.tagged.every((guid: string) => own.has(guid))).toBe(true);
  expect(clean.end).toEqual({ seen: clean.after, left: [] });
  const ends: string[] = [];
  for (let write = 1; write <= clean.writes; write += 1) {
    for (const when of ['before', 'after'] as const) {
      const { before, after, swept, end } = await joinWith({ write, when });
      const isJoined = after.members.length === 1;
      const { tagged: _, ...shown } = after;
      const { tagged: __, ...whole } = isJoined ? clean.after : before;
      expect(shown, `${write} ${when}`).toEqual(whole);
      // Tags name their rows by a guid that finds them until the sweep has finished the join.
      expect(swept, `${write} ${when}`).toEqual(isJoined ? clean.after : before);
      expect(end, `${write} ${when}`).toEqual({ seen: clean.after, left: [] });
      ends.push(isJoined ? 'joined' : 'before');
    }
  }
  expect(ends.lastIndexOf('before')).toBeLessThan(ends.indexOf('joined'));
});
