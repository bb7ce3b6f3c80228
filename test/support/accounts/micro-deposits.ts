import type { MicroDeposit } from '../../../lib/domain/accounts/micro-deposit.ts';
import { TEST_NOW, testUser } from '../members/members.ts';

/** A microdeposit of `testUser` that was just asked for. */
export const testDeposit = (fields: Partial<MicroDeposit> = {}): MicroDeposit => ({
  guid: 'MIC-00000000-0000-7000-a000-000000000001',
  userGuid: testUser().guid,
  clientGuid: testUser().clientGuid,
  status: 'PREINITIATED',
  details: {
    firstName: 'Ada',
    lastName: 'Hopper',
    email: 'ada@example.com',
    accountName: null,
    account: null,
    amountsMinor: null,
  },
  institutionName: null,
  errorCode: null,
  errorMessage: null,
  upstreamId: null,
  failureCount: 0,
  wrongAmountsCount: 0,
  dueAtMs: null,
  revision: 1,
  createdAt: TEST_NOW,
  updatedAt: TEST_NOW,
  verifiedAt: null,
  ...fields,
});
