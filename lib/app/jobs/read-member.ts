import type { Member } from '../../domain/members/member.ts';
import { readWithStep } from '../../store/jobs/job-step-item.ts';
import type { ItemTable } from '../../store/table/table-client.ts';

/** The member and its job as they are now. Strong. */
export const readMember = async (
  table: Pick<ItemTable, 'get'>,
  place: Pick<Member, 'userGuid' | 'guid'>,
): Promise<Member | null> => (await readWithStep(table, place))?.member ?? null;
