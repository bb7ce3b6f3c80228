import { type SpelledNumber, spelled } from '../spelled.ts';
import type { ExportedAccount, ExportedHolding, ExportedTransaction } from './export-records.ts';
import { accountFrom, typeOf } from './ofx-account.ts';
import { positionText } from './ofx-holdings.ts';
import { isPending, pendingRow, postedOn, postedRow, rowsOfFeed } from './ofx-rows.ts';
import { aggregate, dayOf, leaf } from './ofx-text.ts';

/** What one statement is made of. */
export interface StatementData {
  readonly account: ExportedAccount;
  /** Whether no other account of the file has the same number. */
  readonly isNumberUnique: boolean;
  readonly rows: readonly ExportedTransaction[];
  readonly holdings: readonly ExportedHolding[];
  /** The day of the export, `YYYY-MM-DD`. */
  readonly today: string;
}

/** A currency must be named; this is the code for none. */
const NO_CURRENCY = 'XXX';

export const statementText = (data: StatementData): string => {
  switch (typeOf(data.account).kind) {
    case 'bank':
      return response('STMTTRNRS', data, aggregate('STMTRS', ...cashParts(data)));
    case 'card':
      return response('CCSTMTTRNRS', data, aggregate('CCSTMTRS', ...cashParts(data)));
    case 'investment':
      return response('INVSTMTTRNRS', data, aggregate('INVSTMTRS', ...investmentParts(data)));
  }
};

const response = (name: string, { account }: StatementData, statement: string): string =>
  aggregate(
    name,
    leaf('TRNUID', account.guid),
    aggregate('STATUS', leaf('CODE', '0'), leaf('SEVERITY', 'INFO')),
    statement,
  );

const currencyOf = ({ account }: StatementData): string => account.currency_code ?? NO_CURRENCY;

const cashParts = (data: StatementData): readonly string[] => {
  const { account, isNumberUnique } = data;
  const { isDebt } = typeOf(account);
  const balance = (name: string, amount: SpelledNumber | null, isOwed: boolean): string =>
    amount === null
      ? ''
      : aggregate(name, leaf('BALAMT', isOwed ? negated(spelled(amount)) : spelled(amount)), asOf(data));
  return [
    leaf('CURDEF', currencyOf(data)),
    accountFrom(account, isNumberUnique),
    postedList('BANKTRANLIST', data, (row) => postedRow(row, currencyOf(data))),
    pendingList(data),
    balance('LEDGERBAL', account.balance, isDebt),
    balance('AVAILBAL', isDebt ? account.available_credit : account.available_balance, false),
  ];
};

const investmentParts = (data: StatementData): readonly string[] => {
  const { account, isNumberUnique, holdings } = data;
  const { cash_balance: cash } = account;
  const positions = holdings.map((holding) => positionText(holding, currencyOf(data)));
  return [
    asOf(data),
    leaf('CURDEF', currencyOf(data)),
    accountFrom(account, isNumberUnique),
    postedList('INVTRANLIST', data, (row) =>
      aggregate('INVBANKTRAN', postedRow(row, currencyOf(data)), leaf('SUBACCTFUND', 'CASH')),
    ),
    aggregate('INVPOSLIST', ...positions),
    cash === null
      ? ''
      : aggregate('INVBAL', leaf('AVAILCASH', spelled(cash)), leaf('MARGINBALANCE', '0'), leaf('SHORTBALANCE', '0')),
  ];
};

/** The day on which the account was last brought up to date. */
const asOf = ({ account, today }: StatementData): string =>
  leaf('DTASOF', dayOf(account.updated_at?.slice(0, today.length) ?? today));

/** The days from the oldest to the newest row. */
const postedList = (name: string, data: StatementData, rowText: (row: ExportedTransaction) => string): string => {
  const rows = rowsOfFeed(data.rows).filter((row) => !isPending(row));
  const days = rows.map(postedOn).toSorted();
  return aggregate(
    name,
    leaf('DTSTART', dayOf(days[0] ?? data.today)),
    leaf('DTEND', dayOf(days.at(-1) ?? data.today)),
    ...rows.map(rowText),
  );
};

const pendingList = (data: StatementData): string => {
  const rows = rowsOfFeed(data.rows).filter(isPending);
  if (rows.length === 0) return '';
  const texts = rows.map((row) => pendingRow(row, currencyOf(data)));
  return aggregate('BANKTRANLISTP', leaf('DTASOF', dayOf(data.today)), ...texts);
};

const negated = (amount: string): string => {
  if (amount.startsWith('-')) return amount.slice(1);
  return /[1-9]/.test(amount) ? `-${amount}` : amount;
};
