import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalHost } from '../../infra/local/host/start-local-host.ts';
import { comeBack, connect, newApp, settle } from '../e2e/app.ts';
import { readAll } from './folder-reads.ts';
import { filesIn, folderFiles } from './kept-folder.ts';

/** A user whose data are here, and another one with a job under way. */
export const keepFolderOf = async (release: string): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'tributary-'));
  const host = await startLocalHost({ port: 0, dataFolder: folder });
  const app = await newApp(host);
  const memberGuid = await connect(app, 'sandbox-60');
  await settle(host, app, memberGuid);
  await app.session('POST', '/tags', { tag: { name: 'Holiday' } });
  await app.session('POST', '/transaction_rules', {
    transaction_rule: {
      description: 'Coffee',
      match_description: 'coffee',
      category_guid: 'CAT-982ea9e6-3f0e-0c5b-611b-6657a10ba819',
    },
  });
  const waiting = await newApp(host);
  await connect(waiting, 'mxuser+slow30');
  await host.whenIdle();
  const { session } = await comeBack(app);
  const lines = await readAll(session);
  const { apiKey } = host;
  await host.stop();
  folderFiles.keep(release, {
    apiKey,
    files: filesIn(folder),
    userId: app.userId,
    memberGuid,
    waitingUserId: waiting.userId,
    lines,
  });
  rmSync(folder, { recursive: true });
};
