import { dateOf } from '../../../lib/domain/kernel/calendar.ts';
import type { AccountStatement } from './account-statement.ts';
import type { Day } from './day.ts';
import { accountNumberOf, ROUTING_NUMBER } from './details.ts';
import { estateOf } from './estate.ts';
import { cashCentsOf, gainCentsOf } from './holdings.ts';
import { type Decimal, decimal, dollars, type Json } from './json.ts';
import { ACCOUNT_IDS, type AccountId, LIFE_BEGINS } from './life.ts';
import { draw, pick, seedOf } from './random.ts';
import type { BankRow } from './row.ts';
import type { Statement } from './statement.ts';

/** Bodies of the bank's answers, as `docs/sandbox-bank.md` describes them. */
export const presentAccounts = (person: string, statement: Statement): Json => [
  ...ACCOUNT_IDS.map((id) => ({
    id,
    number: accountNumberOf(person, id),
    routing_number: id === 'checking' || id === 'savings' ? ROUTING_NUMBER : null,
    currency: 'USD',
    opened_on: dateOf(LIFE_BEGINS),
    is_closed: false,
    is_business: false,
    reference: `TSB-${accountNumberOf(person, id).slice(-6)}`,
    holder: holderOf(person),
    insurance: id === 'checking' || id === 'savings' ? 'insured' : 'not_insured',
    ...detailsOf(id, person, statement.accounts[id]),
  })),
  ...statement.others.map(({ account, cents, day }) => ({
    id: account.id,
    currency: 'USD',
    opened_on: dateOf(LIFE_BEGINS),
    is_closed: false,
    is_business: false,
    holder: holderOf(person),
    ...account.describe(cents, day),
  })),
  ...estateOf(person),
];

const FIRST_NAMES = ['Alex', 'Noor', 'Kim', 'Robin', 'Sascha'] as const;
const LAST_NAMES = ['Rivera', 'Larsen', 'Okafor', 'Novak', 'Ito', 'Haddad', 'Moreau'] as const;

/** Whose name the accounts are in; made up, and always the same for one login. */
const holderOf = (person: string): string => {
  const seed = seedOf(`${person}/holder`);
  return `${pick(draw(seed, 1), FIRST_NAMES)} ${pick(draw(seed, 2), LAST_NAMES)}`;
};

export const presentRow = (row: BankRow): Json => ({
  id: row.id,
  pending_id: row.pendingId,
  status: row.status,
  amount: dollars(row.cents),
  currency: 'USD',
  description: row.description,
  memo: row.memo ?? (row.isInternational ? 'CHIP AND PIN' : null),
  date: dateOf(row.day),
  posted_date: dateOrNull(row.postedDay),
  check_number: row.checkNumber,
  merchant_category_code: row.merchantCategoryCode,
  is_international: row.isInternational,
  ...(row.isInternational ? abroad(row) : AT_HOME),
  type: row.checkNumber !== null ? 'check' : row.isInternational ? 'card_purchase' : null,
});

const AT_HOME = { at: null, posted_at: null, latitude: null, longitude: null };

/** A purchase abroad has a time and a place: around noon, in Piccadilly. */
const abroad = ({ day, postedDay }: BankRow) => ({
  at: `${dateOf(day)}T12:30:00Z`,
  posted_at: postedDay === null ? null : `${dateOf(postedDay)}T04:00:00Z`,
  latitude: decimal(515_101, 4),
  longitude: decimal(-1_340, 4),
});

const dateOrNull = (day: Day | null): string | null => (day === null ? null : dateOf(day));

const CARD_LIMIT_CENTS = 1_200_000;
const percent = (hundredths: number): Decimal => decimal(hundredths, 2);

/** `balance` is what is owned, or, of a debt, what is owed: both are normally positive. */
const detailsOf = (
  id: AccountId,
  person: string,
  { cents, pendingCents }: AccountStatement,
): { readonly [key: string]: Json } => {
  switch (id) {
    case 'checking':
      return {
        type: 'checking',
        name: 'Everyday Checking',
        balance: dollars(cents),
        available: dollars(cents + pendingCents),
        minimum_balance: dollars(0),
      };
    case 'savings':
      return {
        type: 'savings',
        name: 'Rainy Day Savings',
        balance: dollars(cents),
        available: dollars(cents + pendingCents),
        apy: percent(408),
      };
    case 'card':
      return {
        type: 'credit_card',
        name: 'Confluence Rewards Card',
        balance: dollars(-cents),
        available: dollars(CARD_LIMIT_CENTS + cents + pendingCents),
        credit_limit: dollars(CARD_LIMIT_CENTS),
        statement_balance: dollars(-cents),
        minimum_payment: dollars(Math.max(0, Math.min(-cents, 3_500))),
        apr: percent(2_174),
        payment_due_day: 25,
      };
    case 'loan':
      return {
        type: 'loan',
        subtype: 'auto',
        name: 'Auto Loan',
        balance: dollars(-cents),
        original_balance: dollars(3_200_000),
        payoff_balance: dollars(-cents),
        minimum_payment: dollars(38_940),
        apr: percent(540),
        payment_due_day: 10,
        matures_on: '2031-08-10',
      };
    case 'investment':
      return {
        type: 'investment',
        subtype: 'brokerage',
        name: 'Brokerage',
        balance: dollars(cents),
        cash: dollars(cashCentsOf(cents, person)),
        margin_balance: dollars(0),
        total_gain: dollars(gainCentsOf(cents, person)),
        gain_today: dollars(0),
        gain_today_percent: percent(0),
      };
  }
};
