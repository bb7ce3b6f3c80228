import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { create } from 'tar';
import { beforeEach, describe, expect, it } from 'vitest';
import { backUp } from '../../../infra/local/backup/back-up.ts';
import { restore } from '../../../infra/local/backup/restore.ts';
import { CHECK_FILE } from '../../../infra/local/data/master-key.ts';
import { createSeal } from '../../../infra/local/keys/seal.ts';
import { temporaryFolder } from '../../support/project/temporary-folder.ts';

let base = '';
beforeEach(() => {
  base = temporaryFolder();
  mkdirSync(join(base, 'data'), { mode: 0o700 });
});
const at = (...names: string[]): string => join(base, ...names);
const fill = (): void => {
  const table = new DatabaseSync(at('data', 'dynamodb.sqlite'));
  table.exec('CREATE TABLE t (x); INSERT INTO t VALUES (1)');
  table.close();
  writeFileSync(at('data', 'master.key'), Buffer.alloc(32));
};

describe('a backup of a data folder', () => {
  it('needs a table, and leaves nothing where there is none', async () => {
    const options = { folder: at('data'), file: at('b.tar.gz'), isWithKey: false };
    await expect(backUp(options)).rejects.toThrow('has no dynamodb.sqlite');
    expect(readdirSync(base)).toEqual(['data']);
  });

  it('is not written of a damaged table', async () => {
    fill();
    const table = at('data', 'dynamodb.sqlite');
    writeFileSync(table, readFileSync(table).fill(7, 4_096));
    await expect(backUp({ folder: at('data'), file: at('b.tar.gz'), isWithKey: false })).rejects.toThrow();
    expect(readdirSync(base)).toEqual(['data']);
  });

  it('has the key only where it is wanted', async () => {
    fill();
    expect(await backUp({ folder: at('data'), file: at('a'), isWithKey: false })).toEqual(['dynamodb.sqlite']);
    expect(await restore({ file: at('a'), folder: at('to', 'a'), keyFile: null })).toBe(false);
    await backUp({ folder: at('data'), file: at('b'), isWithKey: true });
    expect(await restore({ file: at('b'), folder: at('to', 'b'), keyFile: null })).toBe(true);
    expect(readdirSync(at('to', 'b')).sort()).toEqual(['dynamodb.sqlite', 'master.key']);
  });
});

describe('a restore of a data folder', () => {
  const NOT_WHOLE = 'is not a whole backup';
  const refuses = async (reason: string): Promise<void> => {
    await expect(restore({ file: at('b'), folder: at('to'), keyFile: null })).rejects.toThrow(reason);
    expect(readdirSync(base)).not.toContain('to');
  };

  it('takes no file of another name, no link and no path out of the folder', async () => {
    fill();
    writeFileSync(at('other'), '');
    for (const more of ['other', 'data/dynamodb.sqlite']) {
      await create({ file: at('b'), cwd: base, gzip: true }, [more]);
      await refuses(NOT_WHOLE);
    }
    await create({ file: at('b'), cwd: at('data'), gzip: true, preservePaths: true }, ['dynamodb.sqlite', '../other']);
    await refuses(NOT_WHOLE);
    symlinkSync('/etc/hostname', at('data', 'local-client.json'));
    await create({ file: at('b'), cwd: at('data'), gzip: true }, ['dynamodb.sqlite', 'local-client.json']);
    await refuses(NOT_WHOLE);
  });

  const pack = (...names: string[]) => create({ file: at('b'), cwd: at('data'), gzip: true }, names);

  it('refuses half a table, noise, and an empty file in the place of the table', async () => {
    const file = at('data', 'dynamodb.sqlite');
    const table = new DatabaseSync(file);
    table.exec('CREATE TABLE t (x); BEGIN');
    for (let row = 0; row < 2_000; row += 1) table.exec(`INSERT INTO t VALUES ('${'row '.repeat(20)}')`);
    table.exec('COMMIT');
    table.close();
    const bytes = readFileSync(file);
    for (const broken of [bytes.subarray(0, bytes.length / 2), Buffer.alloc(9_000, 'noise'), Buffer.alloc(0)]) {
      writeFileSync(file, broken);
      await pack('dynamodb.sqlite');
      await refuses('is damaged');
    }
    writeFileSync(file, bytes);
    await pack('dynamodb.sqlite');
    expect(await restore({ file: at('b'), folder: at('to'), keyFile: null })).toBe(false);
  });

  it('refuses the key of another host and a file that is no key', async () => {
    fill();
    writeFileSync(at('data', CHECK_FILE), createSeal(Buffer.alloc(32)).seal(CHECK_FILE, Buffer.from('tributary')));
    await pack('dynamodb.sqlite', CHECK_FILE);
    writeFileSync(at('other'), Buffer.alloc(32, 1));
    writeFileSync(at('short'), 'text');
    const withKey = (keyFile: string) => restore({ file: at('b'), folder: at('to'), keyFile });
    await expect(withKey(at('other'))).rejects.toThrow('is not the key of the host');
    await expect(withKey(at('short'))).rejects.toThrow('has 4 bytes in place of 32');
    expect(readdirSync(base)).not.toContain('to');
    expect(await withKey(at('data', 'master.key'))).toBe(true);
    writeFileSync(at('data', 'master.key'), Buffer.alloc(32, 2));
    await pack('dynamodb.sqlite', CHECK_FILE, 'master.key');
    await expect(restore({ file: at('b'), folder: at('new'), keyFile: null })).rejects.toThrow('is not the key');
  });

  it('refuses a backup that was cut off, another file, and a missing one', async () => {
    fill();
    await backUp({ folder: at('data'), file: at('whole'), isWithKey: true });
    const bytes = readFileSync(at('whole'));
    writeFileSync(at('b'), bytes.subarray(0, bytes.length / 2));
    await refuses(NOT_WHOLE);
    writeFileSync(at('b'), 'text');
    await refuses(NOT_WHOLE);
    rmSync(at('b'));
    await refuses('There is no file');
  });
});
