import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync, constants as zlib } from 'node:zlib';
import { extract } from 'tar';
import { expect, it } from 'vitest';
import { backUp } from '../../infra/local/backup/back-up.ts';
import { type LocalHost, startLocalHost } from '../../infra/local/host/start-local-host.ts';
import { FILE_IMPORT } from '../support/files/imports.ts';
import { rowText, withRows } from '../support/files/ofx.ts';
import { temporaryFolder } from '../support/project/temporary-folder.ts';
import { newApp } from './app.ts';
import { searchFor } from './search-bytes.ts';

const TEST_MS = 120_000;
const DAY_MS = 86_400_000;
/** Enough that the ledger packs them. */
const ROWS = 300;

const base = temporaryFolder();
const folder = join(base, 'data');

/** What only the user has, by where it was entered. No text contains another one. */
const TEXTS = {
  user: 'gone-user-id',
  metadata: 'gone-user-metadata',
  account: 'gone-account-name',
  tag: 'gone-tag-name',
  payee: 'GONE PAYEE',
  memo: 'gone memo of a row',
};

/** What packed pieces say, as far as one page of the file has them: `"B":"…"` in the items, as the emulator writes them. */
const unpackedIn = (content: Buffer): readonly Buffer[] =>
  [...content.toString('latin1').matchAll(/eN[A-Za-z0-9+/]{20,}/g)].flatMap(([packed]) => {
    try {
      return [inflateSync(Buffer.from(packed, 'base64'), { finishFlush: zlib.Z_SYNC_FLUSH })];
    } catch {
      return [];
    }
  });

/** The texts that are in the bytes of the files of a folder, plain, in base64 or packed, each with its file. */
const foundIn = (path: string): readonly string[] => {
  const needles = Object.values(TEXTS).flatMap((text) =>
    [text, Buffer.from(text).toString('base64').slice(0, -4)].map((spelling) => Buffer.from(spelling)),
  );
  const search = searchFor(needles);
  return readdirSync(path).flatMap((name) => {
    const content = readFileSync(join(path, name));
    const plain = [...search(content)].map((needle) => `${needle.toString()} in ${name}`);
    const packed = unpackedIn(content).flatMap((piece) =>
      [...search(piece)].map((needle) => `${needle.toString()} packed in ${name}`),
    );
    return [...new Set([...plain, ...packed])];
  });
};

const backedUp = async (name: string): Promise<string> => {
  const file = join(base, `${name}.tar.gz`);
  await backUp({ folder, file, isWithKey: true });
  const cwd = mkdtempSync(join(base, `${name}-`));
  await extract({ file, cwd });
  return cwd;
};

const enterEverything = async (host: LocalHost): Promise<void> => {
  const app = await newApp(host, undefined, TEXTS.user);
  await app.api.partner('PUT', `/users/${TEXTS.user}`, { user: { metadata: TEXTS.metadata } });
  const account = { name: TEXTS.account, account_type: 'SAVINGS', balance: 3 };
  await app.session('POST', '/accounts', { account });
  await app.session('POST', '/tags', { tag: { name: TEXTS.tag } });
  const { member } = await app.session<{ member: { guid: string } }>('POST', '/members', {
    member: { institution_guid: FILE_IMPORT },
  });
  const rows = Array.from({ length: ROWS }, (_, at) =>
    rowText({ id: `F${at}`, name: `${TEXTS.payee} ${at}`, more: `<MEMO>${TEXTS.memo}` }),
  );
  await app.session('POST', `/members/${member.guid}/imports`, Buffer.from(withRows(...rows)));
};

it('a deleted user is in no byte of a later backup or of a started folder (P42)', {
  timeout: TEST_MS,
}, async () => {
  const notes: string[] = [];
  const start = (): Promise<LocalHost> =>
    startLocalHost({ port: 0, dataFolder: folder, onNote: (sentence) => notes.push(sentence) });
  const first = await start();
  const staying = await newApp(first, undefined, 'stays');
  await staying.api.partner('POST', '/webhook_endpoints', {
    webhook_endpoint: { url: `${first.url}/_local/receiver`, event_types: ['*'] },
  });
  await staying.session('POST', '/tags', { tag: { name: 'tag that stays' } });
  await enterEverything(first);
  await first.advance(60);
  const found = foundIn(folder).join('\n');
  for (const text of Object.values(TEXTS)) expect(found).toContain(text);
  expect(found).toMatch(/packed in dynamodb\.sqlite/);
  await staying.api.partner('DELETE', `/users/${TEXTS.user}`);
  await first.stop();

  // Two weeks and a day later, which would take minutes of sweeps to live through.
  writeFileSync(join(folder, 'clock-offset-ms'), String(15 * DAY_MS));
  const second = await start();
  await second.advance(180);
  expect(foundIn(await backedUp('while it runs'))).toEqual([]);
  await second.stop();
  expect(foundIn(folder)).not.toEqual([]);

  const third = await start();
  expect(foundIn(folder)).toEqual([]);
  await third.stop();
  expect(foundIn(folder)).toEqual([]);
  expect(foundIn(await backedUp('at rest'))).toEqual([]);
  expect(readFileSync(join(folder, 'dynamodb.sqlite'), 'latin1')).toContain('tag that stays');
  expect(notes).toEqual([]);
});
