import type { ExportedAccount } from './export-records.ts';
import { aggregate, leaf } from './ofx-text.ts';

/** The three kinds of statements, each with a set of messages of its own. */
export type StatementKind = 'bank' | 'card' | 'investment';

interface AccountType {
  readonly kind: StatementKind;
  /** Null for a type that OFX has no word for. */
  readonly word: string | null;
  /** What is owed is negative in OFX, and positive here. */
  readonly isDebt: boolean;
}

const UNKNOWN: AccountType = { kind: 'bank', word: null, isDebt: false };

/** `LOAN` and `MORTGAGE` are no words of the standard, but programs write them. */
const TYPES: ReadonlyMap<string | null, AccountType> = new Map([
  ['CHECKING', { kind: 'bank', word: 'CHECKING', isDebt: false }],
  ['CASH', { kind: 'bank', word: 'CHECKING', isDebt: false }],
  ['PREPAID', { kind: 'bank', word: 'CHECKING', isDebt: false }],
  ['SAVINGS', { kind: 'bank', word: 'SAVINGS', isDebt: false }],
  ['LOAN', { kind: 'bank', word: 'LOAN', isDebt: true }],
  ['MORTGAGE', { kind: 'bank', word: 'MORTGAGE', isDebt: true }],
  ['LINE_OF_CREDIT', { kind: 'bank', word: 'CREDITLINE', isDebt: true }],
  ['CHECKING_LINE_OF_CREDIT', { kind: 'bank', word: 'CREDITLINE', isDebt: true }],
  ['CREDIT_CARD', { kind: 'card', word: null, isDebt: true }],
  ['INVESTMENT', { kind: 'investment', word: null, isDebt: false }],
]);

export const typeOf = ({ account_type_name: name }: ExportedAccount): AccountType => TYPES.get(name) ?? UNKNOWN;

/** Where the bank is not known: the field is required. */
const NO_BANK = '000000000';
const NO_BROKER = 'UNKNOWN';

/** The number, or the guid where the number is not known, or is that of another account of the file too. */
export const accountFrom = (account: ExportedAccount, isNumberUnique: boolean): string => {
  const { kind, word } = typeOf(account);
  const id = leaf('ACCTID', (isNumberUnique ? account.account_number : null) ?? account.guid);
  switch (kind) {
    case 'bank':
      return aggregate('BANKACCTFROM', leaf('BANKID', account.routing_number ?? NO_BANK), id, leaf('ACCTTYPE', word));
    case 'card':
      return aggregate('CCACCTFROM', id);
    case 'investment':
      return aggregate('INVACCTFROM', leaf('BROKERID', NO_BROKER), id);
  }
};
