import { DECIMAL_MARKS, type DecimalMark, type Sign } from '../../../domain/imports/import-mapping.ts';
import { type BalanceStep, directedBy, isFirstKnown, proveBalances } from '../csv/balance.ts';
import { hasSign, isNothing, isNumberText } from '../csv/number.ts';
import { type Figure, type Figures, figuresOf } from './figures.ts';
import { type Candidate, candidatesOf } from './money-candidates.ts';
import { COLUMNS_TRIED_MAX, type MoneyFacts, type ProvedMoney, STEPS_WITHOUT_NAME_MIN } from './money-facts.ts';

/** Of so many steps some may be broken, as by a row that is missing. */
const STEPS_MANY = 10;
const SHARE_OF_MANY = 0.9;

interface Proved {
  readonly money: ProvedMoney;
  readonly isNamed: boolean;
  /** What moves with each row by this reading. */
  readonly moved: readonly Figure[];
  readonly steps: number;
  readonly adding: number;
  /** The balance is of money held. */
  readonly isHeld: boolean;
  /** Amounts have no sign: their balances say their direction. */
  readonly isDirected: boolean;
  readonly isGuess: boolean;
}

/**
 * The reading of amounts from which the running balances follow: the balance column decides which columns have the money,
 * what their signs mean, whether a fee comes off, and what the decimal mark is. Null where no balances prove anything.
 */
export const proveMoney = (facts: MoneyFacts): ProvedMoney | null => {
  const [best, other] = DECIMAL_MARKS.map((decimal) => bestWith(decimal, facts))
    .filter((proved) => proved !== null)
    .toSorted((a, b) => rankOf(b) - rankOf(a));
  if (best === undefined) return null;
  return other === undefined || rankOf(other) < rankOf(best) ? best.money : { ...best.money, decimal: null };
};

const bestWith = (decimal: DecimalMark, facts: MoneyFacts): Proved | null => {
  const figures = figuresOf(facts.rows, decimal);
  const isMisread = (column: number): boolean =>
    facts.rows.some((cells, at) => figures(column)[at] === null && isNumberText(cells[column] ?? ''));
  const isSigned = (column: number | null): boolean =>
    column !== null && facts.rows.every((cells) => isNothing(cells[column] ?? '') || hasSign(cells[column] ?? ''));
  let best: Proved | null = null;
  // Balances that follow without a column of accounts are those of one, whatever the column has.
  for (const account of new Set([facts.account, null, ...facts.accounts])) {
    const isOwnerGuess = account !== null && account !== facts.account;
    const owners = facts.rows.map((cells) => cells[account ?? -1] ?? '');
    for (const candidate of candidatesOf(facts, figures)) {
      if (columnsOf(candidate).some(isMisread)) continue;
      for (const balance of balancesOf(facts, candidate)) {
        if (isMisread(balance)) continue;
        const proved = prove(candidate, {
          isSigned,
          isNamed: isNamed(candidate, facts),
          isOwnerGuess,
          balance,
          account,
          figures,
          decimal,
          owners,
        });
        if (proved === null || !isEnough(proved, facts)) continue;
        best = betterOf(best, proved);
        // What its names say needs no other reading beside it.
        if (rankOf(best) === RANK_MAX && best.isNamed) return best;
      }
    }
  }
  return best;
};

/** Of two readings from which the balances follow equally well, the first one, which is not the only one then. */
const betterOf = (best: Proved | null, proved: Proved): Proved => {
  if (best === null || rankOf(proved) > rankOf(best)) return proved;
  if (rankOf(proved) < rankOf(best) || isSameMoney(best, proved)) return best;
  return { ...best, money: { ...best.money, isOnly: false } };
};

const columnsOf = ({ columns }: Candidate): readonly number[] =>
  [columns.amount, columns.debit, columns.credit, columns.fee].filter((column) => column !== null);

/** The same amounts in all rows, also in those that no balance proves. One column without signs has one meaning at most. */
const isSameMoney = (one: Proved, other: Proved): boolean =>
  (one.money.amount !== null && one.money.amount === other.money.amount && one.money.fee === other.money.fee) ||
  one.moved.every((figure, at) => figure === other.moved[at]);

const isNamed = ({ columns }: Candidate, { named }: MoneyFacts): boolean =>
  columns.amount === null
    ? columns.debit === named.debit && columns.credit === named.credit
    : columns.amount === named.amount;

/** Of two that add up equally well, that of money held counts, then the first one, which is the better by its name. */
const rankOf = ({ steps, adding, isHeld }: Proved): number => adding / steps + (isHeld ? RANK_OF_HELD : 0);
/** Less than a step of a proof. */
const RANK_OF_HELD = 0.001;
const RANK_MAX = 1 + RANK_OF_HELD;

const isEnough = (
  { money, steps, adding, isHeld, isDirected, isGuess }: Proved,
  { named, accounts }: MoneyFacts,
): boolean => {
  const isAccountGuess = money.account !== null && accounts.includes(money.account);
  if ((isGuess || isAccountGuess) && (adding < steps || steps < STEPS_WITHOUT_NAME_MIN)) return false;
  if (money.balance === named.balance) return adding * 2 > steps;
  const isAmountNamed = named.amount !== null || named.debit !== null;
  const isWhole = adding === steps || (steps >= STEPS_MANY && adding >= steps * SHARE_OF_MANY);
  const isMany = steps >= STEPS_WITHOUT_NAME_MIN || !(isAmountNamed || isDirected);
  return isHeld && isWhole && isMany;
};

const balancesOf = ({ named, columns }: MoneyFacts, { columns: taken }: Candidate): readonly number[] => {
  if (named.balance !== null) return [named.balance];
  return columns.slice(0, COLUMNS_TRIED_MAX).filter((column) => !Object.values(taken).includes(column));
};

interface Trial {
  /** All numbers of a column have a sign, be it a plus. */
  readonly isSigned: (column: number | null) => boolean;
  /** The names of the columns say what they are. */
  readonly isNamed: boolean;
  /** No name says that a column tells accounts apart. */
  readonly isOwnerGuess: boolean;
  readonly balance: number;
  readonly account: number | null;
  readonly figures: Figures;
  readonly decimal: DecimalMark;
  /** Whose row each is. */
  readonly owners: readonly string[];
}

interface Steps {
  readonly ofOwner: readonly (readonly BalanceStep[])[];
  /** Rows with a balance, and without an amount. */
  readonly lacking: number;
}

const stepsOf = (moved: readonly Figure[], balances: readonly Figure[], owners: readonly string[]): Steps => {
  const steps = new Map<string, BalanceStep[]>();
  let lacking = 0;
  for (const [at, owner] of owners.entries()) {
    const [signedMinor, balanceMinor] = [moved[at] ?? null, balances[at] ?? null];
    if (balanceMinor === null) continue;
    const own = steps.get(owner) ?? [];
    steps.set(owner, own);
    if (signedMinor === null) lacking += 1;
    // Where nothing moves, every balance that stays follows.
    else if (signedMinor !== 0n || own.at(-1)?.balanceMinor !== balanceMinor) own.push({ signedMinor, balanceMinor });
  }
  return { ofOwner: [...steps.values()], lacking };
};

/** Of amounts without signs that all came in, nothing shows the first one, which has no balance before it. */
const isAllShown = (ofOwner: Steps['ofOwner'], isWhole: boolean): boolean => isWhole && ofOwner.every(isFirstKnown);

const hasMoved = (own: readonly BalanceStep[]): boolean =>
  own.some(({ balanceMinor }) => balanceMinor !== own[0]?.balanceMinor);

/** Some rows with a balance may lack the amount where the names of the columns say what they are. */
const isLacking = ({ ofOwner, lacking }: Steps, { isNamed: isSaid }: Trial): boolean =>
  lacking > 0 && (!isSaid || lacking * 2 >= ofOwner.flat().length);

/** Null when nothing follows, or rows that have a balance have no amount. */
const prove = (candidate: Candidate, trial: Trial): Proved | null => {
  const { balance, account, figures, decimal, owners } = trial;
  const { columns, sign, moved, isGuess } = candidate;
  const { ofOwner, lacking } = stepsOf(moved, figures(balance), owners);
  const proofs = ofOwner.map(proveBalances);
  const all = ofOwner.flat();
  const steps = lacking + sumOf(proofs.map((proof) => proof.steps));
  const adding = sumOf(proofs.map((proof) => proof.adding));
  if (adding === 0 || !ofOwner.some(hasMoved) || isLacking({ ofOwner, lacking }, trial)) return null;
  if (trial.isOwnerGuess && !isOfAccounts(proofs, all.length === owners.length)) return null;
  const isOwed = proofs.filter((proof) => proof.isOwed).length * 2 > proofs.length;
  const hasSigns = sign !== null || trial.isSigned(columns.amount) || all.some(({ signedMinor }) => signedMinor < 0n);
  const common = { ...columns, balance, account, decimal, isWhole: adding === steps, isOnly: true };
  const reading = { isNamed: trial.isNamed, isGuess };
  if (!hasSigns && ofOwner.some((own) => directedBy(own) !== null)) {
    const isKnown = hasAllBalances(moved, figures(balance)) && ofOwner.every(isFirstKnown);
    const money = { ...common, sign: isKnown ? 'negative_is_out' : null } as const;
    return { ...reading, money, moved, steps, adding: steps, isHeld: true, isDirected: true };
  }
  const money = {
    ...common,
    sign: sign ?? (hasSigns || isAllShown(ofOwner, adding === steps) ? signOf(all, isOwed) : null),
  };
  return { ...reading, money, moved, steps, adding, isHeld: !isOwed, isDirected: false };
};

/** Accounts that no name tells apart have balances in all rows, and several of them. */
const isOfAccounts = (proofs: readonly { readonly steps: number }[], hasBalances: boolean): boolean =>
  hasBalances && proofs.every(({ steps }) => steps >= STEPS_WITHOUT_NAME_MIN);

/** The direction of an amount without a sign is said by its balance alone. */
const hasAllBalances = (moved: readonly Figure[], balances: readonly Figure[]): boolean =>
  moved.every((figure, at) => figure === null || (balances[at] ?? null) !== null);

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/**
 * A balance that rises with the amount is money held, whose negative amounts go out. One that falls with it is either money
 * held, whose positive amounts go out, or money owed, whose negative amounts do; most amounts of an account go out.
 */
const signOf = (steps: readonly BalanceStep[], isOwed: boolean): Sign => {
  if (!isOwed) return 'negative_is_out';
  const negatives = steps.filter(({ signedMinor }) => signedMinor < 0n).length;
  return negatives * 2 > steps.length ? 'negative_is_out' : 'positive_is_out';
};

/**
 * Whether balances that change follow from nothing that the table has: perhaps its rows are of several accounts. Where only
 * some of them follow, or none of a row with a fee, nothing says whether fees come off.
 */
export const isUnproved = ({ rows, named: { balance, fee } }: MoneyFacts, proved: ProvedMoney | null): boolean => {
  if (proved !== null) return !proved.isOnly || (proved.fee === null && isFeeOpen(proved, rows, fee));
  const balances = new Set(rows.map((cells) => cells[balance ?? -1] ?? '').filter((text) => /\d/.test(text)));
  return balances.size > 1 || (balances.size > 0 && rows.some((cells) => isThereIn(cells, fee)));
};

const isThereIn = (cells: readonly string[], fee: number | null): boolean => /[1-9]/.test(cells[fee ?? -1] ?? '');

/** Whether rows have fees, and none of them stands between rows of its account whose balances follow. */
const isFeeOpen = (
  { account, balance, isWhole }: ProvedMoney,
  rows: MoneyFacts['rows'],
  fee: number | null,
): boolean => {
  const isFee = (cells: readonly string[]): boolean => isThereIn(cells, fee);
  const hasBalance = (cells: readonly string[] | undefined): boolean => isNumberText(cells?.[balance ?? -1] ?? '');
  const ofOwner = [...Map.groupBy(rows, (cells) => cells[account ?? -1] ?? '').values()];
  const isShown = ofOwner.some((own) =>
    own.some((cells, at) => isFee(cells) && [own[at - 1], cells, own[at + 1]].every(hasBalance)),
  );
  return rows.some(isFee) && !(isWhole && isShown);
};
