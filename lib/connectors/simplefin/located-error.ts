import { isAboutAccount, isAboutConnection } from './codes.ts';
import type { BankNames, ListedAccount } from './listed-account.ts';
import type { ServerError } from './server-errors.ts';

/** An error, with the accounts of the answer that it is about and the name of their bank. */
export interface LocatedError extends ServerError {
  readonly institutionName: string | null;
  readonly accounts: readonly ListedAccount[];
}

export const locatedError = (error: ServerError, listed: readonly ListedAccount[], banks: BankNames): LocatedError => {
  const accounts = accountsOf(error, listed);
  const { connId } = error;
  const neighbours = connId === null ? accounts : listed.filter((account) => account.connId === connId);
  const bank = connId === null ? undefined : banks.get(connId);
  return {
    ...error,
    accounts,
    institutionName: bank ?? nameIn(neighbours) ?? nameIn(accounts) ?? onlyBank(error, banks),
  };
};

const accountsOf = (error: ServerError, listed: readonly ListedAccount[]): readonly ListedAccount[] => {
  const { code, connId, accountId } = error;
  if (isAboutConnection(code)) {
    if (connId !== null) return listed.filter((account) => account.connId === connId);
    // It names no connection: it is about the only one that there is, if there is only one.
    return new Set(listed.map(({ bank }) => bank)).size === 1 ? listed : [];
  }
  if (!isAboutAccount(code) || accountId === null) return [];
  return listed.filter(
    ({ id, connId: own }) => id === accountId && (connId === null || own === null || own === connId),
  );
};

const nameIn = (accounts: readonly ListedAccount[]): string | null =>
  accounts.find(({ institutionName }) => institutionName !== null)?.institutionName ?? null;

const onlyBank = ({ code }: ServerError, banks: BankNames): string | null => {
  const [name = null] = banks.values();
  return isAboutConnection(code) && banks.size === 1 ? name : null;
};
