import { it } from 'vitest';
import { connect, newApp, settle } from './app.ts';
import { expectNoPolls } from './quiet-time.ts';
import { startTestHost } from './test-host.ts';

const DAY_SECONDS = 86_400;

const host = await startTestHost();

it('on a day without aggregations nothing is polled (P14)', async () => {
  const app = await newApp(host);
  await settle(host, app, await connect(app, 'mxuser'));
  await expectNoPolls(host, DAY_SECONDS);
});
