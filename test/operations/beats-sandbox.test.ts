import { afterAll, beforeAll, expect, test } from 'vitest';
import { DAY_MS } from '../../lib/domain/time.ts';
import { startApi, type TestApi, type TestCaller } from '../support/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const show = async (app: TestCaller) => (await app.get('/beats')).json.beats;

test('x', async () => {
  const app = await api.signIn('x');
  await api.connect(app, 'sandbox-beats');
  await api.settle();
  for (const b of await show(app)) console.log(b.template, '|', b.is_relevant, '|', b.title, '|', b.description);
});
