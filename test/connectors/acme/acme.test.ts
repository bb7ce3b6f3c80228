import { describe, expect, test } from 'vitest';
import { fakeAccount } from '../../support/conformance/books.ts';
import { connectorConformance } from '../../support/conformance/conformance.ts';
import type { ConformanceSubject } from '../../support/conformance/fake.ts';
import { inWorld } from '../../support/conformance/in-world.ts';
import { create } from './connector.ts';
import { acmeFake } from './fake.ts';
import { manifest } from './manifest.ts';

const acme: ConformanceSubject = {
  manifest,
  create,
  settings: (host) => ({ base_url: `http://${host}` }),
  fake: acmeFake,
  calls: {
    accounts: { matches: /^GET \/accounts(?:\?|$)/ },
  },
  accountTypes: ['CHECKING', 'SAVINGS', 'CREDIT_CARD'],
  optionalFields: ['memo', 'number'],
};

connectorConformance(acme);

describe('Acme', () => {
  test('brings one account with one row', async () => {
    await inWorld(acme, { book: { accounts: [fakeAccount()] } }, async (world) => {
      await world.refresh();
      expect((await world.accounts()).map(({ feed }) => feed)).toMatchObject([
        { name: 'Everyday Checking', accountType: 'CHECKING', currencyCode: 'USD', balanceMinor: 100_000n },
      ]);
      expect(await world.rows()).toMatchObject([
        { feedDescription: 'CORNER CAFE 0042', type: 'DEBIT', amountMinor: 1_250n, status: 'POSTED' },
      ]);
    });
  });
});
