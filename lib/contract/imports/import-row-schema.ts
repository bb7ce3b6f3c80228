import * as z from 'zod/mini';
import {
  date,
  decimal,
  namedObject,
  nullableDate,
  nullableDecimal,
  nullableInteger,
  nullableText,
  text,
} from '../kernel/values.ts';

/** A row of a file as it would be imported, in the words of transactions. */
export const importRow = namedObject('ImportRow', {
  amount: decimal,
  balance: nullableDecimal,
  currency: text,
  date,
  description: text,
  line: nullableInteger,
  memo: nullableText,
  posted_on: nullableDate,
  status: z.enum(['POSTED', 'PENDING']),
  transacted_on: date,
  type: z.enum(['CREDIT', 'DEBIT']),
});

/** What one value makes of some rows, beside what others make of them. */
export const importReading = namedObject('ImportReading', { rows: z.array(importRow), value: text });
