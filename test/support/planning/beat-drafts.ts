import { derivedGuid } from '../../../lib/domain/kernel/guid.ts';
import type { BeatContext, BeatDraft, BeatTemplate } from '../../../lib/domain/planning/beats/beat-template.ts';
import type { ScheduledPayment } from '../../../lib/domain/planning/payments/scheduled-payment.ts';
import type { RepeatingTransaction } from '../../../lib/domain/planning/repeating/repeating-transaction.ts';
import { testMember } from '../members/members.ts';
import { accountGuid, beatContext, categoryGuid, dollars, type ViewWords } from './planning-view.ts';
import { testPayment } from './spending-plans.ts';

/** For one transaction, at most one of these templates finds a beat; the first in this list comes first. */
export const DEPOSIT_TEMPLATES: readonly string[] = [
  'TaxDeposit',
  'GovernmentDeposit',
  'Deposit529',
  'HSADeposit',
  'PayrollDeposit',
  'CheckDeposit',
  'LargeDeposit',
  'SavingsAccountDeposit',
];

/** The beats that a template finds in a short history. */
export const draftsOf = (
  { find }: BeatTemplate,
  words: ViewWords,
  planned: Partial<BeatContext> = {},
): readonly BeatDraft[] => find(beatContext(words, planned));

/** The only beat that it finds; throws when it finds none or several. */
export const draftOf = (...found: Parameters<typeof draftsOf>): BeatDraft => {
  const [draft, ...others] = draftsOf(...found);
  if (draft === undefined || others.length > 0) throw new Error(`found ${others.length + (draft ? 1 : 0)}`);
  return draft;
};

/** A monthly payment of the first account, due tomorrow unless told. */
export const repeating = (name: string, fields: Partial<RepeatingTransaction> = {}): RepeatingTransaction => ({
  guid: derivedGuid('RPT', name),
  accountGuid: accountGuid('Checking'),
  memberGuid: testMember().guid,
  merchantGuid: null,
  categoryGuid: categoryGuid('Utilities'),
  description: name,
  type: 'DEBIT',
  kind: 'BILL',
  recurrence: 'EVERY_MONTH',
  recurrenceDay: 22,
  secondDay: null,
  amountMinor: dollars('80.00'),
  currencyCode: 'USD',
  lastPostedOn: '2026-10-22',
  predictedOn: '2026-11-22',
  confidencePercent: 90,
  occurrences: [],
  ...fields,
});

/** The payment that follows from it. */
export const scheduled = (from: RepeatingTransaction, fields: Partial<ScheduledPayment> = {}): ScheduledPayment => {
  const { guid, description, amountMinor, currencyCode, type, merchantGuid, recurrence, secondDay, predictedOn, kind } =
    from;
  return testPayment({
    ...{
      description,
      amountMinor,
      currencyCode,
      type,
      merchantGuid,
      recurrence,
      secondDay,
      repeatingGuid: guid,
      repeatingKind: kind,
    },
    guid: derivedGuid('SCP', guid),
    occursOn: predictedOn,
    recurrenceDay: Number(predictedOn.slice(-2)),
    ...fields,
  });
};
