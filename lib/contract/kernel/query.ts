import * as z from 'zod/mini';
import { PER_PAGE_DEFAULT } from '../../domain/kernel/paging.ts';
import { countryCodeInput } from './country-codes.ts';
import { documentAs } from './documented-as.ts';
import { accountGuid, importMappingGuid } from './guids.ts';

/** Query parameters arrive as text; a name that is given more than once arrives as a list of texts. */

export const PAGE_DEFAULT = 1;
/** Far beyond any list. The page times its size stays an exact integer. */
export const PAGE_MAX = 1_000_000_000;
export const RECORDS_PER_PAGE_MIN = 10;
export const RECORDS_PER_PAGE_MAX = 1_000;
/** For lists of insights, and of the objects that an insight is about. */
const INSIGHT_RECORDS_PER_PAGE_MAX = 100;

/** The size of a page that begins at a cursor, where the caller gives none. */
const LIMIT_DEFAULT = 100;

const WHOLE_NUMBER = /^[0-9]{1,10}$/;

const pageNumber = z.int().check(z.minimum(1), z.maximum(PAGE_MAX));
const pageText = z.pipe(
  z.string().check(z.minLength(1), z.regex(WHOLE_NUMBER, 'must be a whole number from 1')),
  z.pipe(z.transform(Number), pageNumber),
);

/** Pages count from 1; any other value is refused. */
export const page = documentAs(z._default(pageText, PAGE_DEFAULT), () =>
  z._default(pageNumber.check(z.describe('Page number, from 1.')), PAGE_DEFAULT),
);

/** Never refused: an absent value, a value outside the range and a value that is no number all give the default. */
const recordsPerPageUpTo = (max: number) => {
  const toRecords = (value: unknown): number => {
    const records = typeof value === 'string' && WHOLE_NUMBER.test(value) ? Number(value) : PER_PAGE_DEFAULT;
    return records >= RECORDS_PER_PAGE_MIN && records <= max ? records : PER_PAGE_DEFAULT;
  };
  const range = `${RECORDS_PER_PAGE_MIN} to ${max}.`;
  const description = `${range} Anything else counts as ${PER_PAGE_DEFAULT}, never as an error.`;
  return documentAs(z._default(z.pipe(z.transform(toRecords), z.int()), PER_PAGE_DEFAULT), () =>
    z._default(z.int().check(z.describe(description)), PER_PAGE_DEFAULT),
  );
};

export const recordsPerPage = recordsPerPageUpTo(RECORDS_PER_PAGE_MAX);

/** The size of a page that begins at a cursor, from 1. */
export const limitUpTo = (max: number) => {
  const limit = z.int().check(z.minimum(1), z.maximum(max));
  const text = z.pipe(
    z.string().check(z.minLength(1), z.regex(WHOLE_NUMBER, 'must be a whole number from 1')),
    z.pipe(z.transform(Number), limit),
  );
  return documentAs(z._default(text, LIMIT_DEFAULT), () =>
    z._default(limit.check(z.describe(`1 to ${max}.`)), LIMIT_DEFAULT),
  );
};

/** Only `true` or `false`. */
export const optionalSwitch = (description: string) =>
  z.optional(
    documentAs(
      z.pipe(
        z.enum(['true', 'false']),
        z.transform((value): boolean => value === 'true'),
      ),
      () => z.boolean().check(z.describe(description)),
    ),
  );

/** One or several values under one name. */
export const listOf = <S extends z.ZodMiniType>(item: S) =>
  documentAs(
    z.pipe(
      z.transform((value: unknown) => (typeof value === 'string' ? [value] : value)),
      z.array(item),
    ),
    () => z.array(item),
  );

export const optionalAccountGuid = z.optional(accountGuid);
export const optionalMappingGuid = z.optional(importMappingGuid);
export const optionalAccountGuids = z.optional(listOf(accountGuid));
export const optionalCountryCodes = z.optional(listOf(countryCodeInput));

/** Three parameters name accounts. Gives all accounts of the three; undefined when no parameter is given. */
export const accountsNamed = <G extends string>(query: {
  readonly account_guid?: G | undefined;
  readonly 'account_guid[]'?: readonly G[] | undefined;
  readonly 'account_guids[]'?: readonly G[] | undefined;
}): readonly G[] | undefined => {
  const lists = [query['account_guid[]'], query['account_guids[]']].filter((list) => list !== undefined);
  const named = query.account_guid === undefined ? lists : [[query.account_guid], ...lists];
  return named.length === 0 ? undefined : [...new Set(named.flat())];
};

/** The parameters of every list with pages. */
export const paged = { page, records_per_page: recordsPerPage };
export const pagedInsights = { page, records_per_page: recordsPerPageUpTo(INSIGHT_RECORDS_PER_PAGE_MAX) };

/**
 * The window of transaction dates, both ends included. The operation sets the defaults, which depend on the present
 * day.
 */
export const dateWindow = {
  from_date: z.optional(z.iso.date().check(z.describe('First transaction date. Default: 120 days ago.'))),
  to_date: z.optional(z.iso.date().check(z.describe('Last transaction date. Default: five days ahead.'))),
};

interface DateWindow {
  readonly from_date?: string | undefined;
  readonly to_date?: string | undefined;
}

/** Dates of this spelling sort as text. */
export const windowIsForward = z.refine<DateWindow>(
  ({ from_date, to_date }) => from_date === undefined || to_date === undefined || from_date <= to_date,
  { path: ['from_date'], error: 'must not be after to_date' },
);
