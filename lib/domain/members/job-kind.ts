/** What a job is for; all kinds go through the same machine, and a member has one job at a time. */
export const JOB_KINDS = ['AGGREGATION', 'BALANCE', 'HISTORY', 'IDENTIFICATION', 'VERIFICATION'] as const;
export type JobKind = (typeof JOB_KINDS)[number];
