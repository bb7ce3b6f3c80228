import * as z from 'zod/mini';
import { createRounding, type ExactDecimal, parseDecimal } from '../../../lib/connectors/kit/exact-decimal.ts';
import type { FetchedAccount } from '../../../lib/connectors/kit/fetched-data.ts';
import { failedWith } from '../../../lib/connectors/kit/observed.ts';
import { isLiability } from '../../../lib/domain/accounts/account-view.ts';
import type { ChangedTransaction } from '../../../lib/domain/ledger/member-feed.ts';
import { type FeedAccountType, NO_ACCOUNT_FACTS } from '../../../lib/domain/upstream/feed.ts';

const text = z.string();
const date = z.iso.date();
const orNull = <T extends z.ZodMiniType>(schema: T) => z._default(z.nullable(schema), null);
const decimal = z.pipe(
  text,
  z.transform((source, context): ExactDecimal => {
    const value = parseDecimal(source);
    if (value !== null) return value;
    context.issues.push({ code: 'custom', input: source, message: 'no decimal number' });
    return { digits: 0n, scale: 0 };
  }),
);

const account = z.object({
  id: text,
  type: text,
  name: text,
  digits: orNull(text),
  currency: text.check(z.regex(/^[A-Z]{3}$/)),
  balance: decimal,
  is_failing: orNull(z.boolean()),
});
const changed = z.object({
  account: text,
  id: text,
  pending_id: orNull(text),
  amount: decimal,
  text,
  memo: orNull(text),
  date,
  is_pending: orNull(z.boolean()),
});
const changesBody = z.object({
  accounts: z.array(account),
  changed: z.array(changed),
  removed: z.array(z.object({ account: text, id: text })),
  is_all: z.boolean(),
  cursor: text,
});
export type Changes = z.output<typeof changesBody>;

/** Null when the answer cannot be understood. */
export const toChanges = (body: unknown): Changes | null => changesBody.safeParse(body).data ?? null;

const TYPES: Readonly<Record<string, FeedAccountType>> = { current: 'CHECKING', card: 'CREDIT_CARD' };

export const allFetchedData = ({ accounts, changed: rows, removed, is_all }: Changes): readonly FetchedAccount[] =>
  accounts.map(({ id, type, name, digits, currency, balance, is_failing }) => {
    const rounding = createRounding();
    const accountType = TYPES[type] ?? 'UNKNOWN';
    const held = rounding.minorOf(balance, currency);
    const upserts = rows.filter((row) => row.account === id).map((row) => rowOf(row, currency, rounding.minorOf));
    return {
      account: {
        ...NO_ACCOUNT_FACTS,
        upstreamId: id,
        name,
        accountType,
        accountNumber: digits,
        currencyCode: currency,
        balanceMinor: isLiability(accountType) ? -held : held,
        isClosed: false,
      },
      institutionName: null,
      rows:
        is_failing === true
          ? failedWith('server_error', { wasSent: true })
          : {
              kind: 'arrived',
              value: {
                kind: 'delta',
                upserts,
                removedIds: removed.flatMap((row) => (row.account === id ? [row.id] : [])),
                extent: is_all ? 'all' : 'changes',
                servedFrom: null,
                servedTo: null,
              },
            },
      holdings: null,
      numbers: null,
      owners: null,
      roundedCount: rounding.count(),
    };
  });

const rowOf = (
  row: Changes['changed'][number],
  currencyCode: string,
  minorOf: (value: ExactDecimal, currencyCode: string) => bigint,
): ChangedTransaction => {
  const minor = minorOf(row.amount, currencyCode);
  return {
    upstreamId: row.id,
    pendingUpstreamId: row.pending_id,
    status: row.is_pending === true ? 'PENDING' : 'POSTED',
    type: minor < 0n ? 'DEBIT' : 'CREDIT',
    amountMinor: minor < 0n ? -minor : minor,
    currencyCode,
    description: row.text,
    memo: row.memo,
    transactedOn: row.date,
    postedOn: row.is_pending === true ? null : row.date,
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
