import { describe, expect, test } from 'vitest';
import type { RowForm, Subscription } from '../../../../lib/domain/webhooks/event.ts';
import {
  changeEndpoint,
  isAddressee,
  takesBatches,
  webhookUrlFault,
} from '../../../../lib/domain/webhooks/webhook-endpoint.ts';
import { TEST_NOW } from '../../../support/members/members.ts';
import { testWebhookEndpoint } from '../../../support/webhooks/webhook-endpoints.ts';

const event = (rowForm?: RowForm) => ({
  type: 'TRANSACTION' as const,
  createdAt: TEST_NOW,
  ...(rowForm !== undefined && { rowForm }),
});

describe('the subscription of an endpoint to rows (P29)', () => {
  test.each<readonly [readonly Subscription[], 'single' | 'batch', readonly (RowForm | 'edit')[]]>([
    [['*'], 'single', ['edit']],
    [['*'], 'batch', ['edit']],
    [['MEMBER'], 'single', []],
    [['TRANSACTION'], 'single', ['edit', 'ONE', 'BATCHED']],
    [['TRANSACTION'], 'batch', ['edit', 'ONE', 'BATCH']],
    [['*', 'TRANSACTION'], 'batch', ['edit', 'ONE', 'BATCH']],
    [['*', 'HOLDING'], 'batch', ['edit']],
  ])('on %j with row_events %s gives %j', (eventTypes, rowEvents, gets) => {
    const endpoint = testWebhookEndpoint({ eventTypes, rowEvents });
    const forms = ['edit', 'ONE', 'BATCHED', 'BATCH'] as const;
    expect(forms.filter((form) => isAddressee(endpoint, event(form === 'edit' ? undefined : form)))).toEqual(gets);
  });

  test('does not matter for what is sent to one endpoint alone', () => {
    const endpoint = testWebhookEndpoint({ eventTypes: ['USER'] });
    const test = { type: 'WEBHOOK', createdAt: TEST_NOW, endpointGuid: endpoint.guid } as const;
    expect(isAddressee(endpoint, test)).toBe(true);
    expect(isAddressee({ ...endpoint, eventTypes: ['*'], guid: 'WHE-other' }, test)).toBe(false);
  });

  test('gives earlier changes in its earlier form of row_events, whoever asks', () => {
    const single = testWebhookEndpoint({ eventTypes: ['TRANSACTION'] });
    const batch = changeEndpoint(single, { rowEvents: 'batch' }, TEST_NOW);
    for (const endpoint of [single, batch]) expect(takesBatches(endpoint, 'TRANSACTION', TEST_NOW - 1)).toBe(false);
    expect(takesBatches(batch, 'TRANSACTION', TEST_NOW)).toBe(true);
    const back = changeEndpoint(batch, { rowEvents: 'single' }, TEST_NOW + 5);
    expect(takesBatches(back, 'TRANSACTION', TEST_NOW + 4)).toBe(true);
    expect(takesBatches(back, 'TRANSACTION', TEST_NOW + 5)).toBe(false);
  });

  test('is not changed by a change that says nothing new', () => {
    const batch = testWebhookEndpoint({ eventTypes: ['TRANSACTION'], rowEvents: 'batch' });
    for (const change of [{ rowEvents: 'batch' }, { isEnabled: true }] as const) {
      expect(changeEndpoint(batch, change, TEST_NOW)).toMatchObject({ rowEvents: 'batch', rowEventsChangedAt: null });
    }
  });
});

test('the URL of an endpoint has two thousand characters at the most', () => {
  const longest = 'https://example.com/'.padEnd(2_000, 'x');
  expect(webhookUrlFault(longest)).toBeNull();
  expect(webhookUrlFault(`${longest}x`)).toBe('must not be longer than 2000 characters');
});
