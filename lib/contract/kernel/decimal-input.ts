import * as z from 'zod/mini';
import { ExactNumber, plainDecimal } from '../../domain/kernel/decimal.ts';
import { documentAs } from './documented-as.ts';
import { decimal } from './values.ts';

const textOf = (value: unknown): string | null => {
  if (typeof value === 'number') return String(value);
  return value instanceof ExactNumber ? value.source : null;
};

/** A JSON number, read into its plain decimal text. It never becomes a float. */
export const decimalInput = documentAs(
  z.pipe(
    z.transform((value: unknown, context: Pick<z.core.ParsePayload, 'issues'>): unknown => {
      const text = textOf(value);
      const plain = text === null ? null : plainDecimal(text);
      if (plain !== null) return plain;
      context.issues.push(
        text === null
          ? { code: 'invalid_type', expected: 'number', input: value }
          : {
              code: 'custom',
              message: 'must not have more than 18 digits before and 12 after the point',
              input: value,
            },
      );
      return '';
    }),
    z.string(),
  ),
  () => decimal,
);
