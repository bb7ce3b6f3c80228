import * as z from 'zod/mini';
import { amountInput } from '../../kernel/amount-input.ts';
import { changeRequest } from '../../kernel/change-request.ts';
import { documentAs } from '../../kernel/documented-as.ts';
import { merchantGuid } from '../../kernel/guids.ts';
import { NAME_LENGTH_MAX, requiredText } from '../../kernel/input-text.ts';
import { flag, integer } from '../../kernel/values.ts';
import { transactionTypeInput } from '../../transactions/transaction-type-input.ts';
import { transactionTypeId, transactionTypeName } from '../../transactions/transaction-type-schema.ts';
import { recurrenceInput } from './recurrence.ts';

const FIRST_DATE = '1970-01-01';

const occursOn = z.iso
  .date()
  .check(z.refine((value: string) => value >= FIRST_DATE, `must not be before ${FIRST_DATE}`));
const typeInput = documentAs(z.pipe(z.unknown(), transactionTypeInput), () => [transactionTypeId, transactionTypeName]);

const optional = {
  is_completed: z.optional(flag),
  is_recurring: z.optional(flag),
  merchant_guid: z.optional(merchantGuid),
  recurrence_day: z.optional(
    integer.check(
      z.describe(
        'Day of the month from 1, or of the week from 0 (Sunday). Required if `is_recurring` is true, otherwise not ' +
          'allowed.',
      ),
    ),
  ),
  recurrence_type: z.optional(recurrenceInput),
};

interface Recurring {
  readonly is_recurring?: boolean | undefined;
  readonly recurrence_day?: unknown;
  readonly recurrence_type?: unknown;
}

const RECURRENCE_FIELDS = ['recurrence_type', 'recurrence_day'] as const;

/** A recurring payment needs a recurrence; any other payment must have none. */
const saysHowItRecurs = RECURRENCE_FIELDS.flatMap((field) => [
  z.refine<Recurring>((fields) => fields.is_recurring !== true || fields[field] !== undefined, {
    path: [field],
    error: 'is required when is_recurring is true',
  }),
  z.refine<Recurring>((fields) => fields.is_recurring === true || fields[field] === undefined, {
    path: [field],
    error: 'must be left out unless is_recurring is true',
  }),
]);

export const scheduledPaymentCreateRequest = z
  .object({
    ...optional,
    amount: amountInput,
    description: requiredText(NAME_LENGTH_MAX),
    occurs_on: occursOn,
    transaction_type: typeInput,
  })
  .check(...saysHowItRecurs);
scheduledPaymentCreateRequest.register(z.globalRegistry, { id: 'ScheduledPaymentCreate' });

/** Omitted fields keep their value. */
export const scheduledPaymentUpdateRequest = changeRequest('ScheduledPaymentUpdate', {
  ...optional,
  amount: z.optional(amountInput),
  description: z.optional(requiredText(NAME_LENGTH_MAX)),
  occurs_on: z.optional(occursOn),
  transaction_type: z.optional(typeInput),
});
