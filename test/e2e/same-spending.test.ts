import { createClient } from '@tributary-data/tributary/client';
import { expect, test } from 'vitest';
import { DAY_MS } from '../../lib/domain/kernel/time.ts';
import { compareSpending } from '../oracle/hosted/compare-spending.ts';
import { API_KEY } from '../support/api/api.ts';
import { servedApi } from '../support/api/served-api.ts';

const USERS = Array.from({ length: 20 }, (_, place) => place + 1);
/** Totals of each category in two months, its budget, and lines of the page. */
const FIGURES_OF_USER_MIN = 150;
/** The users come on days from the first to the last of a month. */
const DAYS_APART = 17;

const { api, server } = await servedApi();
const startMs = api.clock();
const client = createClient({ baseUrl: server.url, apiKey: API_KEY });

test.each(USERS)('totals, budgets, plan, list, page and beats of user %i show the same spending', async (seed) => {
  api.clock.advance(startMs + seed * DAYS_APART * DAY_MS - api.clock());
  const today = new Date(api.clock()).toISOString().slice(0, 10);
  const { compared, differences } = await compareSpending(client, seed, today);
  console.log(`user ${seed} on ${today}: ${compared} figures`);
  expect(compared).toBeGreaterThan(FIGURES_OF_USER_MIN);
  expect(differences).toEqual([]);
});
