import type { StartOutcome } from '../../../lib/app/jobs/start-job.ts';
import type { ShownMember } from '../../../lib/app/members/shown-member.ts';
import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import type { Client } from '../../../lib/domain/users/client.ts';
import { refreshHeaders } from '../../../lib/present/jobs/refresh-headers.ts';
import { presentMember } from '../../../lib/present/members/member.ts';
import type { Shown } from '../../../lib/present/members/upstream-budget.ts';

/** The answer to a call that asked for a job of one member. */
export const startAnswer = (outcome: StartOutcome, client: Client, shown: Shown) =>
  outcome.kind === 'gone'
    ? NOT_FOUND
    : { body: { member: presentMember(outcome.member, client, shown) }, headers: refreshHeaders([outcome]) };

/** The answer to a call that may have started a job. */
export const shownAnswer = (
  { member, verdict }: Extract<ShownMember, { readonly kind: 'shown' }>,
  client: Client,
  shown: Shown,
) => ({
  body: { member: presentMember(member, client, shown) },
  ...(verdict !== null && { headers: refreshHeaders([verdict]) }),
});

/** How many members got no job, because time ran out or by a fault of ours. The same call asks for them again. */
export const notStartedHeaders = (count: number): Readonly<Record<string, string>> =>
  count === 0 ? {} : { 'Tributary-Not-Started': String(count) };
