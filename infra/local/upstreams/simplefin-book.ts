/**
 * What the SimpleFIN server of this machine knows: banks, accounts, rows, and what is wrong with them. Values that tests
 * make hostile are of type `unknown`; `JSON.rawJSON` gives numbers in any spelling.
 */
export interface SimplefinBook {
  readonly connections: readonly BookConnection[];
  readonly accounts: readonly BookAccount[];
  readonly errors: readonly BookError[];
}

/** A login at a bank. */
export interface BookConnection {
  readonly connId: string;
  readonly name: string;
  readonly orgId: string;
  readonly domain: string;
}

export interface BookAccount {
  readonly connId: string;
  readonly id: string;
  readonly name: string;
  readonly currency: unknown;
  /** As its holder has it: what is owed is negative. It has every posted row in it. */
  readonly balance: unknown;
  readonly availableBalance?: unknown;
  readonly rows: readonly BookRow[];
  readonly holdings?: readonly unknown[];
  /** Other fields of the account, over those above. */
  readonly more?: Readonly<Record<string, unknown>>;
}

export interface BookRow {
  readonly id: unknown;
  /** Seconds since 1970; 0 while the row is pending. */
  readonly posted: unknown;
  readonly amount: unknown;
  readonly description: string;
  /** Other fields of the row: `pending`, `transacted_at`, `payee`, `memo`, `mcc`, and whatever else. */
  readonly more?: Readonly<Record<string, unknown>>;
}

export interface BookError {
  readonly code: string;
  readonly msg: string;
  readonly connId?: string;
  readonly accountId?: string;
}

interface AccountsQuery {
  readonly version: 1 | 2;
  /** Seconds since 1970; null for everything. */
  readonly startDate: number | null;
  /** Not included. The balances are those of this instant. */
  readonly endDate: number | null;
  readonly wantsPending: boolean;
  readonly nowSeconds: number;
}

const DAY_SECONDS = 86_400;
/** The Bridge serves no more in one answer, and recommends less. It says so in an error. */
const WINDOW_DAYS_MAX = 90;
const WINDOW_DAYS_RECOMMENDED = 45;

/** The answer to `GET /accounts`. */
export const accountsAnswer = (book: SimplefinBook, asked: AccountsQuery): object => {
  const { version, nowSeconds } = asked;
  const start = asked.startDate ?? 0;
  const end = asked.endDate ?? nowSeconds;
  const days = asked.startDate === null ? 0 : (end - start) / DAY_SECONDS;
  const served = { ...asked, startDate: days > WINDOW_DAYS_MAX ? end - WINDOW_DAYS_MAX * DAY_SECONDS : start };
  const errors = [...book.errors, ...windowErrors(days)];
  const accounts = book.accounts.map((account) => ({
    ...(version === 1 ? orgOf(book, account) : { conn_id: account.connId }),
    ...accountOf(account, served),
    ...account.more,
  }));
  if (version === 1) return { errors: errors.map(({ msg }) => msg), accounts };
  return {
    errlist: errors.map(({ code, msg, connId, accountId }) => ({
      code,
      msg,
      ...(connId !== undefined && { conn_id: connId }),
      ...(accountId !== undefined && { account_id: accountId }),
    })),
    connections: book.connections.map(({ connId, name, orgId, domain }) => ({
      conn_id: connId,
      name,
      org_id: orgId,
      org_name: name,
      org_url: `https://${domain}`,
      sfin_url: `https://${domain}/simplefin`,
    })),
    accounts,
  };
};

const windowErrors = (days: number): readonly BookError[] => {
  if (days > WINDOW_DAYS_MAX) return [{ code: 'gen.api', msg: `The date range was cut to ${WINDOW_DAYS_MAX} days.` }];
  if (days <= WINDOW_DAYS_RECOMMENDED) return [];
  return [{ code: 'gen.api', msg: `The date range is more than the recommended ${WINDOW_DAYS_RECOMMENDED} days.` }];
};

const orgOf = ({ connections }: SimplefinBook, { connId }: BookAccount) => {
  const found = connections.find((connection) => connection.connId === connId);
  if (found === undefined) return {};
  const { orgId, domain, name } = found;
  return { org: { id: orgId, domain, name, 'sfin-url': `https://${domain}/simplefin`, url: `https://${domain}` } };
};

const accountOf = (account: BookAccount, asked: AccountsQuery) => {
  const { id, name, currency, balance, availableBalance, rows, holdings } = account;
  const { startDate, endDate, wantsPending, nowSeconds } = asked;
  const isServed = (row: BookRow): boolean => {
    if (isPending(row)) return wantsPending;
    // A time that is no number lies in every window: so the hostile ones are served.
    const posted = typeof row.posted === 'number' ? row.posted : (startDate ?? 0);
    return posted >= (startDate ?? 0) && (endDate === null || posted < endDate);
  };
  const later = rows.filter((row) => endDate !== null && !isPending(row) && Number(row.posted) >= endDate);
  return {
    id,
    name,
    currency,
    balance: later.length === 0 ? balance : sumOf([balance, ...later.map((row) => negated(row.amount))]),
    ...(availableBalance !== undefined && { 'available-balance': availableBalance }),
    'balance-date': endDate ?? nowSeconds,
    transactions: rows.filter(isServed).map(({ id, posted, amount, description, more }) => ({
      id,
      posted,
      amount,
      description,
      ...more,
    })),
    ...(holdings !== undefined && { holdings }),
  };
};

const isPending = ({ posted, more }: BookRow): boolean => posted === 0 || more?.pending === true;

/** The book with another version of one account. */
export const withAccount = (
  book: SimplefinBook,
  accountId: string,
  change: (account: BookAccount) => BookAccount,
): SimplefinBook => ({
  ...book,
  accounts: book.accounts.map((account) => (account.id === accountId ? change(account) : account)),
});

/** A new row. If it is posted, the balance changes with it. */
export const withRow = (book: SimplefinBook, accountId: string, row: BookRow): SimplefinBook =>
  withAccount(book, accountId, (account) => ({
    ...account,
    rows: [...account.rows, row],
    balance: isPending(row) ? account.balance : sumOf([account.balance, row.amount]),
  }));

/** A row that the bank lists no more. Its balance stays: banks drop pending rows. */
export const withoutRow = (book: SimplefinBook, accountId: string, rowId: string): SimplefinBook =>
  withAccount(book, accountId, (account) => ({ ...account, rows: account.rows.filter(({ id }) => id !== rowId) }));

/** A pending row posts as another one: under another id, with another amount, and without a link to what it was. */
export const withPosted = (book: SimplefinBook, accountId: string, pendingId: string, posted: BookRow): SimplefinBook =>
  withRow(withoutRow(book, accountId, pendingId), accountId, posted);

/** Every row gets another id; all else stays. Servers do that to whole months. */
export const withReissuedIds = (book: SimplefinBook, mark: string): SimplefinBook => ({
  ...book,
  accounts: book.accounts.map((account) => ({
    ...account,
    rows: account.rows.map((row) => ({ ...row, id: `${mark}-${String(row.id)}` })),
  })),
});

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** The first value as it is where one of them is no plain number: then nobody can say what the sum is. */
const sumOf = (values: readonly unknown[]): unknown => {
  const parts = values.map((value) => (typeof value === 'string' ? DECIMAL.exec(value) : null));
  const scale = Math.max(...parts.map((part) => part?.[3]?.length ?? 0));
  let sum = 0n;
  for (const part of parts) {
    if (part === null) return values[0];
    const [, sign, whole = '0', fraction = ''] = part;
    const units = BigInt(whole + fraction.padEnd(scale, '0'));
    sum += sign === '-' ? -units : units;
  }
  const digits = String(sum < 0n ? -sum : sum).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  return `${sum < 0n ? '-' : ''}${whole}${scale === 0 ? '' : `.${digits.slice(-scale)}`}`;
};

const negated = (amount: unknown): unknown => {
  if (typeof amount !== 'string') return amount;
  return amount.startsWith('-') ? amount.slice(1) : `-${amount}`;
};
