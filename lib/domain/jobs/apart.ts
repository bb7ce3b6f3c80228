import type { Job } from '../members/job-record.ts';
import type { Member } from '../members/member.ts';

interface JobOfMember {
  readonly member: Member;
  readonly job: Job;
}

/**
 * Whether the steps of the job lie in an item of their own after a change: so they do from the first poll that found it
 * running until something of the member changes, too. Where an upstream counts requests, each claim changes the member.
 */
export const liesApart = (before: JobOfMember, { member, job }: JobOfMember): boolean => {
  switch (job.status) {
    case 'REQUESTED':
      return job.polls > before.job.polls && member.budgetFullAt === null;
    case 'RECEIVED':
      return before.job.isApart && job.brought === before.job.brought && isSameMember(before.member, member);
    case 'INITIATED':
    case 'CHALLENGED':
    case 'TRANSFERRED':
    case 'PROCESSED':
    case 'COMPLETED':
    case 'PREVENTED':
    case 'DENIED':
    case 'HALTED':
      return false;
  }
};

const isSameMember = ({ job: _before, ...before }: Member, { job: _after, ...after }: Member): boolean => {
  const earlier = new Map<string, unknown>(Object.entries(before));
  return Object.entries(after).every(([name, value]) => earlier.get(name) === value);
};
