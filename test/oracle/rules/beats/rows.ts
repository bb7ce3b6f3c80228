import { addDays } from '../../../../lib/domain/kernel/calendar.ts';
import { topOf } from '../../made-up/payees.ts';
import type { MadeUpAccount, MadeUpRow, Mark } from '../../made-up/user.ts';
import { DEBTS } from '../goals.ts';
import { type BeatInput, dayWord, type ExpectedBeat, moneyWord, payeeWord, rowsSince, units } from './beat.ts';

const DAYS_OF_NEWS = 30;
const LARGE_UNITS = 500;
const EDUCATION_UNITS = 10;

/** Beats about one row each. */
export const rowBeats = (input: BeatInput): readonly ExpectedBeat[] =>
  input.rows
    .filter(({ on }) => on >= addDays(input.today, -DAYS_OF_NEWS) && on <= input.today)
    .flatMap((row) => [...templatesOf(row, input)].map((template) => beatOf(template, row)));

/** The order of the figures and names in the sentences that differ from amount, account, day. */
const ORDERS: Readonly<Record<string, readonly (keyof ReturnType<typeof wordsOf>)[]>> = {
  LargeTransactions: ['amount', 'payee', 'account', 'day'],
  FeeDetected: ['account', 'amount', 'day', 'payee'],
  InternationalTransaction: ['payee', 'account', 'amount', 'day'],
  PayrollDeposit: ['amount', 'payee', 'account', 'day'],
  LargeDeposit: ['amount', 'payee', 'account', 'day'],
  Deposit529: ['amount', 'account', 'day', 'plan'],
};

const wordsOf = (row: MadeUpRow) => ({
  amount: moneyWord(row.minor, row.currency),
  ...{ payee: payeeWord(row.text), account: row.account, day: dayWord(row.on), plan: '529' },
});

const beatOf = (template: string, row: MadeUpRow): ExpectedBeat => {
  const words = wordsOf(row);
  const order = ORDERS[template] ?? ['amount', 'account', 'day'];
  const inTitle = template === 'Withdrawal529' ? '529' : '';
  return { template, subject: row.id, facts: order.map((name) => words[name]), inTitle };
};

/** Words of the made-up texts, whole ones, that tell where money came from. */
const OF_DISPUTE = /\b(?:DISPUTE|CHARGEBACK)\b/;
const OF_TAX_OFFICE = /\b(?:IRS|TAX REF)\b/;
const OF_STATE = /\bSSA TREAS\b/;
const OF_CHECK = /\bMOBILE DEPOSIT\b/;

export const isOfDispute = ({ text }: MadeUpRow): boolean => OF_DISPUTE.test(text.toUpperCase());

const isMarked = ({ marks = [] }: MadeUpRow, mark: Mark): boolean => marks.includes(mark);

function* templatesOf(row: MadeUpRow, input: BeatInput): Generator<string> {
  const account = input.accounts.find(({ name }) => name === row.account);
  const isPosted = row.postedOn <= input.today;
  if (account === undefined || row.minor === 0n) return;
  if (row.isCredit) {
    if (!isPosted) return;
    if (isOfDispute(row)) yield 'ChargeDisputeRefund';
    const deposit = DEBTS.includes(account.type) ? null : depositOf(row, account);
    if (deposit !== null) yield deposit;
    return;
  }
  const top = topOf(row.category);
  const isMoved = top === 'Transfer' || top === 'Investments';
  const isLarge = row.currency === input.currency && row.minor > units(LARGE_UNITS, row.currency);
  if (!isMoved && isLarge) yield 'LargeTransactions';
  if (top === 'Fees & Charges' || isMarked(row, 'OVERDRAFT_FEE')) yield 'FeeDetected';
  if (isMarked(row, 'INTERNATIONAL')) yield 'InternationalTransaction';
  if (isPosted && isEducationPlan(account)) yield 'Withdrawal529';
}

const depositOf = (row: MadeUpRow, account: MadeUpAccount): string | null => {
  const text = row.text.toUpperCase();
  if (topOf(row.category) === 'Taxes' || OF_TAX_OFFICE.test(text)) return 'TaxDeposit';
  if (OF_STATE.test(text)) return 'GovernmentDeposit';
  if (isEducationPlan(account) && row.minor > units(EDUCATION_UNITS, row.currency)) return 'Deposit529';
  if (account.subtype === 'HSA' || /HSA|Health Savings/.test(account.name)) return 'HSADeposit';
  if (row.isDirectDeposit || row.category === 'Paycheck') return 'PayrollDeposit';
  if (OF_CHECK.test(text) || isMarked(row, 'CHECK_NUMBER') || row.category === 'Check') return 'CheckDeposit';
  if (row.minor >= units(LARGE_UNITS, row.currency)) return 'LargeDeposit';
  return account.type === 'SAVINGS' && row.category !== 'Interest Income' ? 'SavingsAccountDeposit' : null;
};

const isEducationPlan = ({ name, subtype }: MadeUpAccount): boolean => {
  if (name.includes('Prepaid')) return false;
  const words = name.split(' ');
  const isPlan = name.includes('Plan') && /\b529\b/.test(name);
  return (
    subtype === 'PLAN_529' || isPlan || words.some((word) => ['529', '(529)'].includes(word) || /^529-\d/.test(word))
  );
};

const SMALL_UNITS = 15;
/** Of small amounts, these are paid several times a day. */
const MEALS = ['Food & Dining', 'Rental Car & Taxi'];

/** A payee that is no merchant is known by its text. */
const mayBeTwice = ({ merchant, category, minor, currency }: MadeUpRow): boolean => {
  const isMeal = MEALS.includes(category) || MEALS.includes(topOf(category));
  if (['Transfer', 'Investments'].includes(topOf(category))) return false;
  if (merchant !== null) return true;
  return topOf(category) !== 'Fees & Charges' && !(isMeal && minor < units(SMALL_UNITS, currency));
};

/** Posted debits of one account, day, payee, amount and currency. */
export const duplicateBeats = (input: BeatInput): readonly ExpectedBeat[] => {
  const { today } = input;
  const counts = new Map<string, MadeUpRow[]>();
  for (const row of rowsSince(input)) {
    if (row.isCredit || row.minor === 0n || row.parent !== null || row.postedOn > today || !mayBeTwice(row)) continue;
    const payee = row.merchant ?? `text ${row.text}`;
    const key = [row.account, row.on, payee, row.minor, row.currency].join(' ');
    counts.set(key, [...(counts.get(key) ?? []), row]);
  }
  const twice = [...counts.values()].filter((all) => all.length > 1);
  return twice.flatMap((all) => {
    const [row] = all;
    const isUsual = twice.some(([one]) => one !== undefined && row !== undefined && isBefore(one, row));
    if (row === undefined || row.on < addDays(today, -DAYS_OF_NEWS) || isUsual) return [];
    const times = all.length === 2 ? 'twice' : String(all.length);
    const facts = [payeeWord(row.text), moneyWord(row.minor, row.currency), times, dayWord(row.on)];
    const subject = all
      .map(({ id }) => id)
      .toSorted()
      .join(' ');
    return [{ template: 'DuplicatePayment', subject, facts }];
  });
};

/** A pair of a payee that is no merchant is usual where an earlier day had one. */
const isBefore = (one: MadeUpRow, row: MadeUpRow): boolean =>
  row.merchant === null &&
  one.merchant === null &&
  one.on < row.on &&
  one.text === row.text &&
  one.account === row.account &&
  one.minor === row.minor &&
  one.currency === row.currency;
