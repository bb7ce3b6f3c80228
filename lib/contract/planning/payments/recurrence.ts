import * as z from 'zod/mini';
import { RECURRENCE_IDS } from '../../../domain/planning/payments/recurrence.ts';
import { documentAs } from '../../kernel/documented-as.ts';
import { namesOf } from '../../kernel/names-of.ts';

export const recurrenceName = z.enum(namesOf(RECURRENCE_IDS)).register(z.globalRegistry, { id: 'RecurrenceName' });

const recurrenceId = z.enum(RECURRENCE_IDS);
recurrenceId.register(z.globalRegistry, {
  id: 'Recurrence',
  description: namesOf(RECURRENCE_IDS)
    .map((name) => `${RECURRENCE_IDS[name]} ${name}`)
    .join(', '),
});

const toName = (value: unknown): unknown =>
  namesOf(RECURRENCE_IDS).find((name) => RECURRENCE_IDS[name] === value) ?? value;

/** Callers may give the number or the name; operations get the name. */
export const recurrenceInput = documentAs(z.pipe(z.transform(toName), recurrenceName), () => [
  recurrenceId,
  recurrenceName,
]);
