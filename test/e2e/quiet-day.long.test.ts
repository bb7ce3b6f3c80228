import { afterAll, beforeAll, it } from 'vitest';
import { type LocalHost, startLocalHost } from '../../infra/local/host/start-local-host.ts';
import { connect, newApp, settle } from './app.ts';
import { expectNoPolls } from './quiet-time.ts';

const DAY_SECONDS = 86_400;

let host: LocalHost;
beforeAll(async () => {
  host = await startLocalHost({ port: 0 });
});
afterAll(() => host.stop());

it('on a day without aggregations nothing is polled (P14)', async () => {
  const app = await newApp(host);
  await settle(host, app, await connect(app, 'mxuser'));
  await expectNoPolls(host, DAY_SECONDS);
});
