import { describe, expect, test, vi } from 'vitest';
import { startApi } from '../../support/api/api.ts';

const api = await startApi();

describe('GET /health', () => {
  test('names the release that runs, to callers without credentials and with wrong ones', async () => {
    for (const caller of [api.caller({}), api.caller({ 'MD-SESSION-TOKEN': 'wrong' })]) {
      const answer = await caller.get('/health');
      expect([answer.status, answer.json]).toEqual([200, { health: { status: 'UP', release: '0.3.0' } }]);
    }
  });

  test('reads nothing from the table, so that it cannot be overloaded by it', async () => {
    const app = await api.signIn('healthy');
    const { table } = api;
    const calls = [vi.spyOn(table, 'get'), vi.spyOn(table, 'query'), vi.spyOn(table, 'getMany')];
    const count = () => calls.reduce((sum, { mock }) => sum + mock.calls.length, 0);
    await api.caller({}).get('/health');
    expect(count()).toBe(0);
    await app.get('/user');
    expect(count()).toBeGreaterThan(0);
  });
});
