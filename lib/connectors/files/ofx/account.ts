import { isLiability } from '../../../domain/accounts/account-view.ts';
import { isRoutingNumber } from '../../../domain/accounts/micro-deposit.ts';
import { type FeedAccount, type FeedAccountType, NO_ACCOUNT_FACTS } from '../../../domain/upstream/feed.ts';
import { type Aggregate, partOf, textOf } from './aggregate.ts';

/** Who an account is. */
export interface AccountIdentity {
  /** The same in every file of the account: bank, branch, number, type and currency, as far as they are told. */
  readonly upstreamId: string;
  readonly name: string;
  readonly accountType: FeedAccountType;
  readonly accountSubtype: string | null;
  readonly accountNumber: string;
  readonly routingNumber: string | null;
}

interface Kind {
  readonly accountType: FeedAccountType;
  readonly accountSubtype: string | null;
  /** Begins the name of the account, since files have no names of accounts. */
  readonly word: string;
}

const kind = (accountType: FeedAccountType, word: string, accountSubtype: string | null = null): Kind => ({
  accountType,
  accountSubtype,
  word,
});

const CARD = kind('CREDIT_CARD', 'Credit card');
const LOAN = kind('LOAN', 'Loan');
const INVESTMENT = kind('INVESTMENT', 'Investment');
const UNKNOWN = kind('UNKNOWN', 'Account');

/** By `ACCTTYPE`. Those after the blank line are not in the standard, but in files. */
const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['CHECKING', kind('CHECKING', 'Checking')],
  ['SAVINGS', kind('SAVINGS', 'Savings')],
  ['MONEYMRKT', kind('SAVINGS', 'Money market', 'MONEY_MARKET')],
  ['CD', kind('SAVINGS', 'Certificate of deposit', 'CERTIFICATE_OF_DEPOSIT')],
  ['CREDITLINE', kind('LINE_OF_CREDIT', 'Line of credit')],

  ['CREDITCARD', CARD],
  ['LOAN', LOAN],
  ['MORTGAGE', kind('MORTGAGE', 'Mortgage')],
  ['INVESTMENT', INVESTMENT],
]);

/** Null when the statement names no account. */
export const identityOf = (statement: Aggregate, currencyCode: string | null): AccountIdentity | null => {
  const from = firstPartOf(statement, ['BANKACCTFROM', 'CCACCTFROM', 'INVACCTFROM', 'LOANACCTFROM']);
  const accountNumber = from === null ? null : (textOf(from, 'ACCTID') ?? textOf(from, 'LOANACCTID'));
  if (from === null || accountNumber === null) return null;
  const { word, accountType, accountSubtype } = kindOf(statement, from);
  const bankId = textOf(from, 'BANKID');
  return {
    upstreamId: upstreamIdOf(from, accountNumber, currencyCode),
    name: `${word} ${accountNumber.slice(-DIGITS_SHOWN)}`,
    accountType,
    accountSubtype,
    accountNumber,
    routingNumber: bankId !== null && isRoutingNumber(bankId) ? bankId : null,
  };
};

const firstPartOf = (statement: Aggregate, names: readonly string[]): Aggregate | null =>
  names.map((name) => partOf(statement, name)).find((part) => part !== null) ?? null;

/** As many as people know their accounts by. */
const DIGITS_SHOWN = 4;

const kindOf = (statement: Aggregate, from: Aggregate): Kind => {
  if (statement.name === 'CCSTMTRS' || from.name === 'CCACCTFROM') return CARD;
  if (statement.name === 'INVSTMTRS' || from.name === 'INVACCTFROM') return INVESTMENT;
  if (statement.name === 'LOANSTMTRS') return LOAN;
  return KINDS.get(textOf(from, 'ACCTTYPE')?.toUpperCase() ?? '') ?? UNKNOWN;
};

/** With the currency, because some banks keep several currencies under one number. */
const upstreamIdOf = (from: Aggregate, accountNumber: string, currencyCode: string | null): string => {
  const parts = [
    textOf(from, 'BANKID') ?? textOf(from, 'BROKERID'),
    textOf(from, 'BRANCHID'),
    accountNumber,
    textOf(from, 'ACCTTYPE')?.toUpperCase(),
    currencyCode,
  ];
  return [from.name, ...parts.map((part) => part ?? '')].join('|');
};

/** Amounts as the bank signs them: what the holder owes is negative. */
export interface StatedBalances {
  readonly balanceMinor: bigint | null;
  readonly availableMinor: bigint | null;
  readonly cashMinor: bigint | null;
  readonly marginMinor: bigint | null;
  readonly holdingsMinor: bigint | null;
  /** Holdings and cash, less what was borrowed against them. */
  readonly totalMinor: bigint | null;
}

export const toFeedAccount = (identity: AccountIdentity, currencyCode: string, stated: StatedBalances): FeedAccount => {
  const { balanceMinor, availableMinor } = stated;
  const isDebt = isLiability(identity.accountType);
  return {
    ...NO_ACCOUNT_FACTS,
    ...identity,
    currencyCode,
    isClosed: false,
    // We count a debt as positive.
    balanceMinor: isDebt && balanceMinor !== null ? -balanceMinor : balanceMinor,
    availableBalanceMinor: isDebt ? null : availableMinor,
    // Some banks write the debt here again, which is no credit.
    availableCreditMinor: isDebt && availableMinor !== null && availableMinor >= 0n ? availableMinor : null,
    cashBalanceMinor: stated.cashMinor,
    marginBalanceMinor: stated.marginMinor,
    holdingsValueMinor: stated.holdingsMinor,
    totalAccountValueMinor: stated.totalMinor,
  };
};
