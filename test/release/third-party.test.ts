import { expect, test } from 'vitest';
import { thirdPartyNotices } from '../../infra/release/third-party.ts';

test('the licence of the index of brands goes with the bundle that has its data', () => {
  const notices = thirdPartyNotices(['../lib/domain/transactions/kinds/packed-brands.ts', 'lib/domain/kernel/guid.ts']);
  expect(notices).toMatch(/^name-suggestion-index \S+ \(BSD-3-Clause\)/);
  expect(notices).toContain('Redistributions in binary form must reproduce the above copyright notice');
});
