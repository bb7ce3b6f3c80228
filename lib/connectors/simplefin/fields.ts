import * as z from 'zod/mini';
import { SECOND_MS } from '../../domain/kernel/time.ts';
import { type ExactDecimal, parseDecimal } from '../kit/exact-decimal.ts';

/** The kinds of values in an answer, which was parsed by `parseExactJson`. */

const exactNumber = z.pipe(
  z.object({ source: z.string() }),
  z.transform(({ source }) => source),
);
/** A text. Some servers send a number in its place; then its spelling. */
export const text = z.union([z.string(), exactNumber]);

/** A field that the server leaves out is null, like a field that is null. */
export const orNull = <T extends z.ZodMiniType>(schema: T) => z._default(z.nullable(schema), null);

const ignored = z.pipe(
  z.unknown(),
  z.transform((): null => null),
);
/** The same for a field that we can do without: whatever we do not understand is null too. */
export const orIgnored = <T extends z.ZodMiniType>(schema: T) => z.union([orNull(schema), ignored]);

/** A text that we can do without: null where it is blank too. */
export const optionalText = orIgnored(
  z.pipe(
    text,
    z.transform((value): string | null => (value.trim() === '' ? null : value)),
  ),
);

/** "numeric string" in the protocol. No exponents, no separators, no `NaN`. */
export const amount = z.pipe(
  text,
  z.transform((spelled, context): ExactDecimal => {
    const value = parseDecimal(spelled.trim());
    if (value !== null) return value;
    context.issues.push({ code: 'custom', input: spelled, message: 'not a decimal number' });
    return z.NEVER;
  }),
);

/** The year 2100. Milliseconds in the place of seconds are far beyond it. */
const SECONDS_MAX = 4_102_444_800;

/** Seconds since 1970 as epoch milliseconds; some servers send fractions of a second. 0 means that there is no time. */
export const time = z.pipe(
  text,
  z.transform((spelled, context): number | null => {
    const seconds = /^\d{1,10}(?:\.\d{1,9})?$/.test(spelled) ? Math.floor(Number(spelled)) : Number.NaN;
    if (seconds < SECONDS_MAX) return seconds === 0 ? null : seconds * SECOND_MS;
    context.issues.push({ code: 'custom', input: spelled, message: 'not a time' });
    return z.NEVER;
  }),
);
