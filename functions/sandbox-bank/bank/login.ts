/**
 * The calls at which a login can cause trouble. After trouble at `start` there is no job; `token` is the token endpoint of
 * OAuth.
 */
export const CALLS = [
  'start',
  'poll',
  'answer',
  'accounts',
  'transactions',
  'holdings',
  'numbers',
  'owners',
  'token',
] as const;
export type Call = (typeof CALLS)[number];

export const TROUBLES = ['html', 'reset', 'hang', 'truncated', '401', '429', '500'] as const;
export type Trouble = (typeof TROUBLES)[number];

/** What a login asks the bank to play. Suffixes are split off by `+` and combine in any order. */
export interface LoginScript {
  /** The login without suffixes: seeds the data, so `mxuser+slow5` owns the same accounts as `mxuser`. */
  readonly person: string;
  /** From `sandbox-<n>`: exactly so many transactions. Null: an ordinary life of 24 months. */
  readonly rowCount: number | null;
  /** Nothing ever changes between refreshes of one month. */
  readonly isStill: boolean;
  /** The poll that finds the job done; 0 finishes it at once. */
  readonly polls: number;
  /** The job is done so long after its start, however often it is polled; null: see `polls`. */
  readonly readySeconds: number | null;
  /** The bank sends a hint when the job is done, where its process lives on. */
  readonly hints: boolean;
  readonly oneAccountFails: boolean;
  readonly troubles: readonly { readonly trouble: Trouble; readonly call: Call }[];
}

/** More than any test needs; a larger number counts as this one. */
export const ROW_COUNT_MAX = 1_000_000;
const POLLS_MAX = 1_000;
/** Past the deadline of any job. */
const READY_SECONDS_MAX = 3_600;
/** Where a login asks for a hint and does not say when. */
const HINT_READY_SECONDS = 60;

/** Unknown suffixes are ignored, so that a mistyped one shows as a login that simply works. */
export const parseLogin = (login: string): LoginScript => {
  const [person = '', ...suffixes] = login.split('+');
  const rows = /^sandbox-(\d{1,9})$/.exec(person)?.[1];
  const slow = numberAfter('slow', suffixes);
  const ready = numberAfter('ready', suffixes);
  const hints = suffixes.includes('hint');
  return {
    person,
    rowCount: rows === undefined ? null : Math.min(Number(rows), ROW_COUNT_MAX),
    isStill: suffixes.includes('still'),
    polls: slow === null ? 1 : Math.min(slow, POLLS_MAX),
    readySeconds: ready === null ? (hints ? HINT_READY_SECONDS : null) : Math.min(ready, READY_SECONDS_MAX),
    hints,
    oneAccountFails: suffixes.includes('fail-account'),
    troubles: suffixes.flatMap((suffix) => {
      const [name = '', at = 'start'] = suffix.split('@');
      const trouble = TROUBLES.find((known) => known === name);
      const call = CALLS.find((known) => known === at);
      return trouble === undefined || call === undefined ? [] : [{ trouble, call }];
    }),
  };
};

/** The number in the first suffix `<name><number>`; null where there is none. */
const numberAfter = (name: string, suffixes: readonly string[]): number | null => {
  const isOne = new RegExp(`^${name}\\d{1,9}$`);
  const found = suffixes.find((suffix) => isOne.test(suffix));
  return found === undefined ? null : Number(found.slice(name.length));
};
