/** Deleted accounts keep their place among the accounts of a member, so the number ever made has a limit. */
export const MANUAL_ACCOUNTS_EVER_MAX = 1_000;
