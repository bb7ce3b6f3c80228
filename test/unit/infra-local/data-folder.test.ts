import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type DataFolder, openDataFolder } from '../../../infra/local/data/data-folder.ts';
import { temporaryFolder } from '../../support/project/temporary-folder.ts';

const root = temporaryFolder();
let count = 0;
const newPath = (): string => {
  count += 1;
  return join(root, `data-${count}`);
};

/** A host that runs and ends: what it leaves behind. */
const run = async (folder: string, localKey = ''): Promise<void> => {
  const data = await openDataFolder(folder, localKey);
  writeFileSync(data.databaseFile ?? '', 'rows');
  data.saveReceiverSecrets(['whsec_a']);
  data.confirmKey(true);
  data.close();
};
const usedFolder = async (localKey = ''): Promise<string> => {
  const folder = newPath();
  await run(folder, localKey);
  return folder;
};

const snapshot = (folder: string) =>
  readdirSync(folder).map((name) => {
    const path = join(folder, name);
    const { mode, mtimeMs } = statSync(path);
    return { name, mode, mtimeMs, content: statSync(path).isFile() ? readFileSync(path, 'hex') : null };
  });

/** What the refusal says; fails when the folder is opened after all, or is not as it was. */
const refusalOf = async (folder: string, localKey = ''): Promise<string> => {
  const before = snapshot(folder);
  const message = await openDataFolder(folder, localKey).then(
    () => 'opened',
    (error: Error) => error.message,
  );
  expect(snapshot(folder)).toEqual(before);
  return message;
};

describe('the master key of a data folder', () => {
  it('is made when the folder is new, and never changes', async () => {
    const folder = newPath();
    const first = await openDataFolder(folder, '');
    const sealed = first.seal.seal('place', Buffer.from('data'));
    first.confirmKey(true);
    first.close();
    const second = await openDataFolder(folder, '');
    expect(second.seal.open('place', sealed)?.toString()).toBe('data');
    second.close();
  });

  it.each([
    ['is missing', (file: string) => rmSync(file), 'is missing'],
    ['is empty', (file: string) => writeFileSync(file, ''), 'holds 0 bytes in place of 32'],
    ['is too long', (file: string) => writeFileSync(file, randomBytes(33)), 'holds 33 bytes in place of 32'],
    ['is another', (file: string) => writeFileSync(file, randomBytes(32)), 'is not the key'],
    [
      'cannot be read',
      (file: string) => {
        rmSync(file);
        mkdirSync(file);
      },
      'cannot be read: EISDIR',
    ],
  ])('that %s stops the start with the file and the solution, and changes nothing', async (_, spoil, reason) => {
    const folder = await usedFolder();
    const file = join(folder, 'master.key');
    spoil(file);
    const message = await refusalOf(folder);
    expect(message).toContain(`TRIBUTARY_DATA: ${file} ${reason}`);
    expect(message).toMatch(/Put .*back from a backup.* or name an empty folder\.$/s);
  });

  it.skipIf(process.getuid?.() === 0)('that this user may not read stops the start', async () => {
    const folder = await usedFolder();
    chmodSync(join(folder, 'master.key'), 0);
    expect(await openDataFolder(folder, '').catch(({ message }: Error) => message)).toContain('cannot be read: EACCES');
  });

  it('is not made again in a folder that holds any of our data', async () => {
    for (const name of ['dynamodb.sqlite', 'clock-offset-ms', 'receiver-secrets', 'master-key-check']) {
      const folder = newPath();
      mkdirSync(folder, { mode: 0o700 });
      writeFileSync(join(folder, name), 'x');
      expect(await refusalOf(folder)).toContain('master.key is missing');
    }
  });

  it('may come from TRIBUTARY_LOCAL_KEY, which must then stay the same', async () => {
    const folder = await usedFolder('a long text');
    expect(readdirSync(folder)).not.toContain('master.key');
    expect(await refusalOf(folder, 'another')).toMatch(/^TRIBUTARY_LOCAL_KEY is not the key .*Set the one/s);
    expect(await refusalOf(folder)).toMatch(/master\.key is missing.*TRIBUTARY_LOCAL_KEY/s);
    await run(folder, 'a long text');
  });

  it('of the folder is not replaced by TRIBUTARY_LOCAL_KEY', async () => {
    const folder = await usedFolder();
    expect(await refusalOf(folder, 'a long text')).toMatch(/^TRIBUTARY_LOCAL_KEY is not the key .*or unset it/s);
    await run(folder);
  });
});

describe('a data folder without a check of its key', () => {
  const oldFolder = async (): Promise<string> => {
    const folder = await usedFolder();
    rmSync(join(folder, 'master-key-check'));
    return folder;
  };

  it('is accepted once, and from then on knows its key', async () => {
    const folder = await oldFolder();
    await run(folder);
    writeFileSync(join(folder, 'master.key'), randomBytes(32));
    expect(await refusalOf(folder)).toContain('is not the key');
  });

  it('is not accepted with a key that does not decrypt data of the host', async () => {
    const folder = await oldFolder();
    writeFileSync(join(folder, 'master.key'), randomBytes(32));
    expect(await refusalOf(folder)).toContain('is not the key');
  });

  it('is not accepted with a key that does not decrypt data of the table', async () => {
    const folder = await oldFolder();
    const data: DataFolder = await openDataFolder(folder, '');
    expect(() => data.confirmKey(false)).toThrow(`${join(folder, 'master.key')} is not the key`);
    data.close();
    expect(readdirSync(folder)).not.toContain('master-key-check');
  });
});

describe('the files of a data folder', () => {
  const modes = (folder: string) =>
    ['.', ...readdirSync(folder)].map((name) => ({ name, mode: statSync(join(folder, name)).mode & 0o777 }));

  it('are for its owner alone', async () => {
    for (const { name, mode } of modes(await usedFolder())) {
      if (name !== 'dynamodb.sqlite') expect({ name, open: mode & 0o077 }).toEqual({ name, open: 0 });
    }
  });

  it('are closed to others where they were open, and nothing else is changed', async () => {
    const folder = await usedFolder();
    for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o644);
    writeFileSync(join(folder, 'dynamodb.sqlite-wal'), '', { mode: 0o644 });
    mkdirSync(join(folder, 'lost+found'), { mode: 0o755 });
    chmodSync(folder, 0o755);
    (await openDataFolder(folder, '')).close();
    for (const { name, mode } of modes(folder)) {
      const isFolder = name === '.' || name === 'lost+found';
      expect({ name, mode }).toEqual({ name, mode: name === 'lost+found' ? 0o755 : isFolder ? 0o700 : 0o600 });
    }
  });

  it('are not put into a folder that others use too', async () => {
    const shared = newPath();
    mkdirSync(shared);
    chmodSync(shared, 0o755);
    writeFileSync(join(shared, 'letters.txt'), 'x');
    expect(await refusalOf(shared)).toContain(`${shared} is open to other users and holds letters.txt`);
    chmodSync(shared, 0o700);
    await run(shared);

    const temporary = newPath();
    mkdirSync(temporary);
    chmodSync(temporary, 0o1777);
    expect(await refusalOf(temporary)).toContain(`${temporary} is open to other users and shared`);
  });
});
