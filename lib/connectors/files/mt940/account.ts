import { type FeedAccount, NO_ACCOUNT_FACTS } from '../../../domain/upstream/feed.ts';
import type { Statement } from './mt940-file.ts';

interface Identity {
  readonly upstreamId: string;
  readonly name: string;
  readonly accountNumber: string;
}

/** As many as people know their accounts by. */
const DIGITS_SHOWN = 4;

/**
 * Who an account is. `account`: bank and number with a slash between, an IBAN, or a number, some with the currency behind
 * it. The currency is a part of the id, because some banks keep several currencies under one number.
 */
export const identityOf = (account: string, currencyCode: string | null): Identity => {
  const plain =
    currencyCode !== null && account.endsWith(currencyCode) ? account.slice(0, -currencyCode.length) : account;
  const accountNumber = plain.slice(plain.lastIndexOf('/') + 1);
  return {
    upstreamId: account === '' ? '' : ['MT940', plain, currencyCode ?? ''].join('|'),
    name: account === '' ? '' : `Account ${accountNumber.slice(-DIGITS_SHOWN)}`,
    accountNumber,
  };
};

/** `youngest`: the statement whose balances count; null for interim rows only. */
export const toFeedAccount = (first: Statement, youngest: Statement | null): FeedAccount => {
  const { account, currencyCode } = first;
  const closing = youngest?.balances?.closing ?? null;
  return {
    ...NO_ACCOUNT_FACTS,
    ...identityOf(account, currencyCode),
    accountType: 'UNKNOWN',
    currencyCode,
    isClosed: false,
    // What is owed is negative, whatever the type.
    balanceSign: 'asHeld',
    balanceMinor: closing?.minor ?? null,
    balanceAsOf: closing?.date ?? null,
    availableBalanceMinor: youngest?.balances?.available?.minor ?? null,
  };
};
