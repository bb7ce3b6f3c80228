import * as z from 'zod/mini';
import { currencyCodeOf } from '../../../lib/connectors/kit/currency-code.ts';
import {
  createRounding,
  type ExactDecimal,
  parseDecimal,
  type Rounding,
} from '../../../lib/connectors/kit/exact-decimal.ts';
import type { FetchedAccount } from '../../../lib/connectors/kit/fetched-data.ts';
import { failedWith } from '../../../lib/connectors/kit/observed.ts';
import { type FeedAccountType, type FeedTransaction, NO_ACCOUNT_FACTS } from '../../../lib/domain/upstream/feed.ts';

/**
 * Translates answers of Acme. Fields that are not known are ignored; what may be missing may be null too. Null means that
 * the answer cannot be understood.
 */

const text = z.string();
const orNull = <T extends z.ZodMiniType>(schema: T) => z._default(z.nullable(schema), null);

/** A number of the JSON as it was spelled: no amount passes through a float. */
const decimal = z.pipe(
  z.object({ source: text }),
  z.transform(({ source }, { issues }): ExactDecimal => {
    const value = parseDecimal(source);
    if (value !== null) return value;
    issues.push({ code: 'custom', input: source, message: 'no decimal number' });
    return { digits: 0n, scale: 0 };
  }),
);

const row = z.object({
  id: text,
  status: text,
  /** What comes in is positive. */
  amount: decimal,
  description: text,
  memo: orNull(text),
  date: z.iso.date(),
});

const account = z.object({
  id: text,
  type: text,
  name: text,
  number: orNull(text),
  currency: text,
  /** What is owed is negative. */
  balance: decimal,
  /** Null where Acme could not ask the institution. */
  transactions: z.nullable(z.array(row)),
});

const accountsBody = z.object({ accounts: z.array(account), from: z.iso.date() });
export type AcmeAnswer = z.output<typeof accountsBody>;

export const toAnswer = (body: unknown): AcmeAnswer | null => accountsBody.safeParse(body).data ?? null;

const TYPES: Readonly<Record<string, FeedAccountType>> = {
  checking: 'CHECKING',
  savings: 'SAVINGS',
  credit_card: 'CREDIT_CARD',
};

/** Types of which our balance is what is owed. */
const DEBTS: ReadonlySet<FeedAccountType> = new Set(['CREDIT_CARD']);

/** `today` is the last day that the answer has. */
export const allFetchedData = ({ accounts, from }: AcmeAnswer, today: string): readonly FetchedAccount[] =>
  accounts.map((raw) => {
    const rounding = createRounding();
    const accountType = TYPES[raw.type] ?? 'UNKNOWN';
    const currencyCode = currencyCodeOf(raw.currency);
    const held = rounding.minorOf(raw.balance, currencyCode);
    const rows = raw.transactions?.map((one) => rowOf(one, currencyCode, rounding)) ?? null;
    return {
      account: {
        ...NO_ACCOUNT_FACTS,
        upstreamId: raw.id,
        name: raw.name,
        accountType,
        accountNumber: raw.number,
        currencyCode,
        balanceMinor: DEBTS.has(accountType) ? -held : held,
        isClosed: false,
      },
      institutionName: null,
      rows:
        rows === null
          ? failedWith('server_error', { wasSent: true })
          : { kind: 'arrived', value: { kind: 'window', rows, servedFrom: from, servedTo: today } },
      holdings: null,
      numbers: null,
      owners: null,
      roundedCount: rounding.count(),
    };
  });

const rowOf = (raw: z.output<typeof row>, currencyCode: string, rounding: Rounding): FeedTransaction => {
  const minor = rounding.minorOf(raw.amount, currencyCode);
  const isPending = raw.status === 'pending';
  return {
    upstreamId: raw.id,
    pendingUpstreamId: null,
    status: isPending ? 'PENDING' : 'POSTED',
    type: minor < 0n ? 'DEBIT' : 'CREDIT',
    amountMinor: minor < 0n ? -minor : minor,
    currencyCode,
    description: raw.description,
    memo: raw.memo,
    transactedOn: raw.date,
    postedOn: isPending ? null : raw.date,
    checkNumber: null,
    merchantCategoryCode: null,
    isInternational: null,
    transactedAt: null,
    postedAt: null,
    latitude: null,
    longitude: null,
    extendedType: null,
  };
};
