import { createClient } from '@tributary-data/tributary/client';
import { expect, test } from 'vitest';
import { compareSpending } from '../oracle/hosted/compare-spending.ts';
import { startTestHost } from './test-host.ts';

const USERS = 20;
/** Budgets of 35 categories, totals of each with those below it, lines of the page: of each user. */
const FIGURES_OF_USER_MIN = 100;
const TEST_MS = 300_000;

const host = await startTestHost();
// The day must not end while users are brought and read.
await host.sleep((new Date(host.now()).setUTCHours(36, 0, 0, 0) - host.now()) / 1_000);
const today = new Date(host.now()).toISOString().slice(0, 10);
const client = createClient({ baseUrl: host.url, apiKey: host.apiKey });

test('totals, budgets, plan, list and page show the same spending of a month', { timeout: TEST_MS }, async () => {
  const differences: string[] = [];
  for (let seed = 1; seed <= USERS; seed += 1) {
    const comparison = await compareSpending(client, seed, today);
    expect(comparison.compared).toBeGreaterThan(FIGURES_OF_USER_MIN);
    differences.push(...comparison.differences);
  }
  expect(differences).toEqual([]);
});
