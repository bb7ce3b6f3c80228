import * as z from 'zod/mini';
import { documentAs } from '../documented-as.ts';

const switchOf = (part: string) =>
  z.optional(
    documentAs(
      z.pipe(
        z.enum(['true', 'false']),
        z.transform((value): boolean => value === 'true'),
      ),
      () => z.boolean().check(z.describe(`False leaves ${part} out of this run.`)),
    ),
  );

/** Which parts of the data a run asks for; both when absent. */
export const aggregateSwitches = {
  include_holdings: switchOf('holdings'),
  include_transactions: switchOf('transactions'),
};
