import { afterAll, beforeAll, describe, it } from 'vitest';
import { type LocalHost, startLocalHost } from '../../infra/local/start-local-host.ts';
import { expectWholeImport } from './large-import.ts';

let host: LocalHost;
beforeAll(async () => {
  host = await startLocalHost({ port: 0 });
}, 180_000);
afterAll(() => host.stop());

describe('an import of 100,000 rows', () => {
  it('P19 is seen whole or not at all, and writes no chunk the second time', () => expectWholeImport(host, 100_000));
});
