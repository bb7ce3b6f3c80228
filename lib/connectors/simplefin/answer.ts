import * as z from 'zod/mini';
import type { UpstreamNotice } from '../../domain/members/upstream-notice.ts';
import type { FetchedData } from '../kit/fetched-data.ts';
import type { Trouble } from '../kit/trouble.ts';
import { isAboutAccount, isAboutConnection, type TroubleCode, UNREADABLE } from './codes.ts';
import { currenciesWithout } from './currency.ts';
import { bankNames, type ListedAccount, listedAccount } from './listed-account.ts';
import { type LocatedError, locatedError } from './located-error.ts';
import { serverErrors } from './server-errors.ts';
import { type Asked, toFetchedAccount } from './transform.ts';

export type AnswerRead =
  | { readonly kind: 'malformed' }
  /**
   * Nothing came, and the user must act. `denied`: a new setup token is needed. `impeded`: the server needs a new login at
   * every bank of the connection; the troubles name them.
   */
  | ({ readonly kind: 'refused'; readonly reason: 'denied' | 'impeded'; readonly troubles: readonly Trouble[] } & Said)
  | ({ readonly kind: 'read'; readonly data: FetchedData } & Said);

/** What the server said beside the data. */
interface Said {
  readonly notices: readonly UpstreamNotice[];
  /** The server found something wrong with our request (`gen.api`). For the operator, not for users. */
  readonly blamesRequest: boolean;
}

/** A person has a few dozen accounts at most. A longer list is not believed. */
const ACCOUNTS_MAX = 500;
/** More would fill up a page, and nobody would read them. */
const NOTICES_MAX = 20;

const answerBody = z.object({
  accounts: z.array(z.unknown()).check(z.maxLength(ACCOUNTS_MAX)),
  connections: z.optional(z.unknown()),
  errlist: z.optional(z.unknown()),
  errors: z.optional(z.unknown()),
});

/**
 * Reads the answer to `GET /accounts`, of either version, as `parseExactJson` gives it. An account or a bank that failed
 * leaves the others as they are.
 */
export const readAnswer = (body: unknown, asked: Asked): AnswerRead => {
  const { data } = answerBody.safeParse(body);
  if (data === undefined) return { kind: 'malformed' };
  const banks = bankNames(data.connections);
  const listed = data.accounts.map((raw) => listedAccount(raw, banks));
  const errors = serverErrors(data.errlist, data.errors).map((error) => locatedError(error, listed, banks));
  const said = saidIn(errors);
  if (errors.some(({ code }) => code === 'gen.auth'))
    return { kind: 'refused', reason: 'denied', troubles: [], ...said };
  const troubles = errors.filter(({ code }) => isAboutAccount(code) || isAboutConnection(code));
  if (isImpeded(listed, troubles)) {
    return { kind: 'refused', reason: 'impeded', troubles: distinct(troubles), ...said };
  }
  const currencyWithout = currenciesWithout(listed);
  const fetchedAccounts = listed.map((account) =>
    toFetchedAccount(
      account,
      { trouble: troubleOf(account, troubles), currencyWithout: currencyWithout(account) },
      asked,
    ),
  );
  const accounts = fetchedAccounts.filter((data) => data !== null);
  const unread = listed.flatMap((account, at) =>
    fetchedAccounts[at] === null ? [unreadAccount(account, troubleOf(account, troubles))] : [],
  );
  const unreadable = [...accounts, ...unread]
    .filter(({ trouble }) => trouble === UNREADABLE)
    .map(({ institutionName }) => ({ institutionName, code: UNREADABLE }));
  return { kind: 'read', data: { accounts, unread, troubles: distinct([...troubles, ...unreadable]) }, ...said };
};

const saidIn = (errors: readonly LocatedError[]): Said => ({
  notices: errors
    .filter(({ code, message }) => code !== 'gen.api' && message !== '')
    .slice(0, NOTICES_MAX)
    .map(({ institutionName, code, message }) => ({ institutionName, code, text: message })),
  blamesRequest: errors.some(({ code }) => code === 'gen.api'),
});

/** Whether every connection has failed. With accounts of another one the rest goes on. */
const isImpeded = (listed: readonly ListedAccount[], troubles: readonly LocatedError[]): boolean => {
  const ofConnections = troubles.filter(({ code }) => isAboutConnection(code));
  return (
    ofConnections.length > 0 &&
    listed.every((account) => ofConnections.some(({ accounts }) => accounts.includes(account)))
  );
};

/** The trouble of one account; missing data are the least of several. */
const troubleOf = (account: ListedAccount, troubles: readonly LocatedError[]): TroubleCode | null => {
  const codes = troubles.filter(({ accounts }) => accounts.includes(account)).map(({ code }) => code);
  return codes.find((code) => code !== 'act.missingdata') ?? codes[0] ?? null;
};

const unreadAccount = ({ upstreamId, name, institutionName }: ListedAccount, trouble: TroubleCode | null) => ({
  upstreamId,
  name,
  institutionName,
  trouble: trouble ?? UNREADABLE,
});

/** One of each bank and code, in their order. */
const distinct = (troubles: readonly Trouble[]): readonly Trouble[] => {
  const byText = new Map(
    troubles.map(({ institutionName, code }) => [`${code} ${institutionName ?? ''}`, { institutionName, code }]),
  );
  return [...byText.values()];
};
