import { dateOf } from '../../../lib/domain/kernel/calendar.ts';
import { type BankAnswer, error, json, notFound, troubleAt } from './answer.ts';
import type { CalendarStatement } from './calendar-account.ts';
import { presentNumbers, presentOwners } from './details.ts';
import { estateOf } from './estate.ts';
import { holdingsOf } from './holdings.ts';
import type { AccountId } from './life.ts';
import type { LoginScript } from './login.ts';
import { transactionPage } from './page.ts';
import { presentAccounts } from './present.ts';
import { accountIdOf, type Statement } from './statement.ts';

interface Facts {
  readonly script: LoginScript;
  readonly statement: Statement;
}

/** The account whose transactions fail with `+fail-account`. */
const FAILING_ACCOUNT = 'savings';

/** The data of a job that is ready. `path` is what follows `/v1/jobs/{id}/accounts`. */
export const dataAnswer = (facts: Facts, path: readonly string[], query: URLSearchParams): BankAnswer => {
  const { script, statement } = facts;
  const [accountText, what, ...more] = path;
  if (accountText === undefined) {
    return troubleAt(script, 'accounts') ?? json({ accounts: presentAccounts(script.person, statement) });
  }
  const accountId = accountIdOf(accountText);
  if (accountId === null && what === 'transactions' && estateOf(script.person).some(({ id }) => id === accountText)) {
    return json({ transactions: [], next_cursor: null, served_from: dateOf(statement.servedFrom) });
  }
  if (more.length > 0) return notFound();
  const other = statement.others.find(({ account }) => account.id === accountText);
  if (other !== undefined) return otherAccount(other, statement, what, query);
  return accountId === null ? notFound() : mainAccount(accountId, facts, what, query);
};

/** An account beyond those that every login has: it has rows only. */
const otherAccount = (
  { rows }: CalendarStatement,
  statement: Statement,
  what: string | undefined,
  query: URLSearchParams,
): BankAnswer => {
  if (what === 'transactions') return transactionPage(rows, statement, query);
  return what === 'holdings' || what === 'numbers' || what === 'owners' ? json({ [what]: [] }) : notFound();
};

const mainAccount = (
  accountId: AccountId,
  { script, statement }: Facts,
  what: string | undefined,
  query: URLSearchParams,
): BankAnswer => {
  switch (what ?? '') {
    case 'holdings': {
      const holdings = accountId === 'investment' ? holdingsOf(statement.accounts.investment.cents, script.person) : [];
      return troubleAt(script, 'holdings') ?? json({ holdings });
    }
    case 'numbers':
      return troubleAt(script, 'numbers') ?? json({ numbers: presentNumbers(script.person, accountId) });
    case 'owners':
      return troubleAt(script, 'owners') ?? json({ owners: presentOwners(script.person, accountId) });
    case 'transactions':
      if (script.oneAccountFails && accountId === FAILING_ACCOUNT) return error(500, 'account.unavailable');
      return troubleAt(script, 'transactions') ?? transactionPage(statement.accounts[accountId].rows, statement, query);
    default:
      return notFound();
  }
};
