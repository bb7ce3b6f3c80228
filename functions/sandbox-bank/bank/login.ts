/** Where in a job the trouble of a login strikes; `start` alone means that no job ever begins. */
export const CALLS = ['start', 'poll', 'answer', 'accounts', 'transactions', 'holdings', 'numbers', 'owners'] as const;
export type Call = (typeof CALLS)[number];

export const TROUBLES = ['html', 'reset', 'hang', 'truncated', '401', '429', '500'] as const;
export type Trouble = (typeof TROUBLES)[number];

/** What a login asks the bank to play. Suffixes are split off by `+` and combine in any order. */
export interface LoginPlan {
  /** The login without suffixes: seeds the data, so `mxuser+slow5` owns the same accounts as `mxuser`. */
  readonly person: string;
  /** From `sandbox-<n>`: exactly so many transactions. Null: an ordinary life of 24 months. */
  readonly rowCount: number | null;
  /** Nothing ever changes between refreshes of one month. */
  readonly isStill: boolean;
  /** The poll that finds the job done; 0 finishes it at once. */
  readonly polls: number;
  readonly oneAccountFails: boolean;
  readonly troubles: readonly { readonly trouble: Trouble; readonly call: Call }[];
}

/** Beyond what any test needs; a larger number counts as this one. */
export const ROW_COUNT_MAX = 1_000_000;
const POLLS_MAX = 1_000;

/** Unknown suffixes are ignored, so that a mistyped one shows as a login that simply works. */
export const parseLogin = (login: string): LoginPlan => {
  const [person = '', ...suffixes] = login.split('+');
  const rows = /^sandbox-(\d{1,9})$/.exec(person)?.[1];
  const slow = suffixes.map((suffix) => /^slow(\d{1,9})$/.exec(suffix)?.[1]).find((found) => found !== undefined);
  return {
    person,
    rowCount: rows === undefined ? null : Math.min(Number(rows), ROW_COUNT_MAX),
    isStill: suffixes.includes('still'),
    polls: slow === undefined ? 1 : Math.min(Number(slow), POLLS_MAX),
    oneAccountFails: suffixes.includes('fail-account'),
    troubles: suffixes.flatMap((suffix) => {
      const [name = '', at = 'start'] = suffix.split('@');
      const trouble = TROUBLES.find((known) => known === name);
      const call = CALLS.find((known) => known === at);
      return trouble === undefined || call === undefined ? [] : [{ trouble, call }];
    }),
  };
};
