import { derivedGuid } from '../../../lib/domain/kernel/guid.ts';
import type { Beat } from '../../../lib/domain/planning/beats/beat.ts';
import { TEST_NOW } from '../members/members.ts';
import { accountGuid } from './planning-view.ts';

/** A new beat of the first account that nobody has seen. */
export const testBeat = (template: string, fields: Partial<Beat> = {}): Beat => ({
  guid: derivedGuid('BET', template),
  template,
  digest: template,
  activeAt: TEST_NOW,
  hasBeenDisplayed: false,
  displayedAt: null,
  isDismissed: false,
  isOvertaken: false,
  createdAt: TEST_NOW,
  updatedAt: TEST_NOW,
  title: `${template} title`,
  description: `${template} text`,
  microTitle: '',
  microDescription: '',
  microCallToAction: null,
  primaryAccountGuid: accountGuid('Checking'),
  primaryTransactionGuid: null,
  accountGuids: [accountGuid('Checking')],
  categoryGuids: [],
  merchantGuids: [],
  scheduledPaymentGuids: [],
  transactionGuids: [],
  ...fields,
});
