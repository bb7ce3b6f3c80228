import type { Mutant } from '../mutant.ts';

export const jobsMutants: readonly Mutant[] = [
  {
    bug: 'a job gets a new deadline with each claim and may never end',
    find: 'deadlineAtMs: isFirst ? nowMs + JOB_DEADLINE_MS : job.deadlineAtMs,',
    replace: 'deadlineAtMs: nowMs + JOB_DEADLINE_MS,',
  },
  {
    bug: 'data that came are not told of where their job fails later',
    find: 'const isAnnounced = brought !== null && hasEnded(after.job.status);',
    replace: "const isAnnounced = input.kind === 'collected' && brought !== null && hasEnded(after.job.status);",
  },
  {
    bug: 'a resumed job whose message is lost hangs for ten minutes',
    find: `
  before.status !== 'CHALLENGED' &&
  after.status !== 'CHALLENGED';`,
    replace: `
  after.status !== 'CHALLENGED';`,
  },
  {
    bug: 'numbers of an account that its user removed are stored',
    find: 'found === null || result === undefined || result.isBlocked ? [] : [[result.guid, found]]',
    replace: 'found === null || result === undefined ? [] : [[result.guid, found]]',
  },
  {
    bug: 'members of a disabled user are aggregated in the background',
    find: 'return user === null || user.isDisabled ? null : user;',
    replace: 'return user;',
  },
];
