import type { FeedAccountType } from '../../../domain/upstream/feed.ts';
import type { AccountIdentity } from '../ofx/account.ts';
import { textAt, type XmlElement } from '../xml/element.ts';

/** What is known of the account that a statement is of, before its currency is. */
export interface OwnAccount {
  readonly number: string;
  /** Names of account and owner: no payee has one of these. They are compared, and never shown. */
  readonly names: readonly string[];
}

/** An IBAN, or a number of the bank's own; null where there is none. */
export const accountNumberOf = (account: XmlElement | null): string | null => {
  if (account === null) return null;
  const number = textAt(account, 'Id', 'IBAN') ?? textAt(account, 'Id', 'Othr', 'Id');
  return number === null ? null : number.replace(/\s/g, '').toUpperCase();
};

export const ownAccountOf = (account: XmlElement | null): OwnAccount | null => {
  const number = accountNumberOf(account);
  if (account === null || number === null) return null;
  const names = [textAt(account, 'Ownr', 'Nm'), textAt(account, 'Ownr', 'Pty', 'Nm'), textAt(account, 'Nm')];
  return { number, names: names.filter((name) => name !== null) };
};

interface Kind {
  readonly accountType: FeedAccountType;
  readonly accountSubtype: string | null;
  readonly word: string;
}

const CURRENT: Kind = { accountType: 'CHECKING', accountSubtype: null, word: 'Current account' };
const SAVINGS: Kind = { accountType: 'SAVINGS', accountSubtype: null, word: 'Savings' };
const UNKNOWN: Kind = { accountType: 'UNKNOWN', accountSubtype: null, word: 'Account' };

/** By `Tp/Cd`, which most banks leave out. */
const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['CACC', CURRENT],
  ['SLRY', CURRENT],
  ['TRAN', CURRENT],
  ['SVGS', SAVINGS],
  ['LLSV', SAVINGS],
  ['ONDP', SAVINGS],
  ['MOMA', { accountType: 'SAVINGS', accountSubtype: 'MONEY_MARKET', word: 'Money market' }],
  ['CARD', { accountType: 'CREDIT_CARD', accountSubtype: null, word: 'Credit card' }],
  ['LOAN', { accountType: 'LOAN', accountSubtype: null, word: 'Loan' }],
]);

/** As many as people know their accounts by. */
const DIGITS_SHOWN = 4;

/** Null where the statement names no account. */
export const identityOf = (account: XmlElement | null, currencyCode: string | null): AccountIdentity | null => {
  const own = ownAccountOf(account);
  if (account === null || own === null) return null;
  const { word, accountType, accountSubtype } = KINDS.get(textAt(account, 'Tp', 'Cd') ?? '') ?? UNKNOWN;
  return {
    upstreamId: upstreamIdOf(account, own.number, currencyCode),
    name: textAt(account, 'Nm') ?? `${word} ${own.number.slice(-DIGITS_SHOWN)}`,
    accountType,
    accountSubtype,
    accountNumber: own.number,
    routingNumber: null,
  };
};

/** With the currency, because an IBAN may stand for several. Numbers of other kinds mean something only at their bank. */
const upstreamIdOf = (account: XmlElement, number: string, currencyCode: string | null): string => {
  if (textAt(account, 'Id', 'IBAN') !== null) return ['IBAN', number, currencyCode ?? ''].join('|');
  const bank = ['BIC', 'BICFI'].map((name) => textAt(account, 'Svcr', 'FinInstnId', name)).find((id) => id !== null);
  return ['ACCOUNT', bank ?? '', number, currencyCode ?? ''].join('|');
};
