import { beforeAll, describe, expect, it } from 'vitest';
import type { LocalHost } from '../../infra/local/host/start-local-host.ts';
import { apiTokenOf } from '../e2e/app.ts';
import { startTestHost } from '../e2e/test-host.ts';
import { missedBy } from '../recorded/still-answered.ts';
import { createApiClient, type Session } from '../support/api/calls-by-path.ts';
import { temporaryFolder } from '../support/project/temporary-folder.ts';
import { readAll } from './folder-reads.ts';
import { folderFiles, putFiles } from './kept-folder.ts';

const START_MS_MAX = 180_000;

interface Members {
  readonly members: readonly { readonly is_being_aggregated: boolean; readonly connection_status: string }[];
}

describe.each(folderFiles.releases())('the data folder of %s (P44)', (release) => {
  const kept = folderFiles.read(release);
  const folder = temporaryFolder();
  let host: LocalHost;
  beforeAll(async () => {
    putFiles(folder, kept.files);
    host = await startTestHost({ dataFolder: folder, apiKey: kept.apiKey });
  }, START_MS_MAX);

  const comeBackAs = async (userId: string): Promise<Session> => {
    const api = createApiClient(host.url, kept.apiKey);
    return api.openSession(await apiTokenOf(api, userId), { session: { skip_aggregation: true } });
  };

  it('is served unchanged', async () => {
    expect(missedBy(kept.lines, await readAll(await comeBackAs(kept.userId)))).toEqual([]);
  });

  it('has members that can be refreshed, and its unfinished job ends', async () => {
    const session = await comeBackAs(kept.userId);
    const accountsOf = async () =>
      (await session<{ accounts: readonly { readonly guid: string }[] }>('GET', '/accounts')).accounts;
    const guids = (await accountsOf()).map(({ guid }) => guid);
    await session('GET', `/members/${kept.memberGuid}/refresh`);
    await host.advance(1_200);
    const after = await session<Members>('GET', '/members');
    expect(after.members).toMatchObject([{ is_being_aggregated: false, connection_status: 'CONNECTED' }]);
    expect((await accountsOf()).map(({ guid }) => guid)).toEqual(guids);
    const { members: waiting } = await (await comeBackAs(kept.waitingUserId))<Members>('GET', '/members');
    expect(waiting).toMatchObject([{ is_being_aggregated: false }]);
  });
});
