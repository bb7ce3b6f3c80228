import { FILE_IMPORT_CODE } from '../../../lib/domain/institutions/file-import.ts';
import { wayOf } from '../machine/status-way.ts';
import type { Member } from '../wire.ts';

/**
 * A connection in one word. `person`: somebody has to do something. `file`: it waits for files. `later`: it may work again by
 * itself. `ended`: it never will.
 */
export type MemberState = 'good' | 'busy' | 'person' | 'file' | 'later' | 'ended';

export const stateOf = ({
  connection_status,
  institution_code,
  is_being_aggregated,
}: Pick<Member, 'connection_status' | 'institution_code' | 'is_being_aggregated'>): MemberState => {
  const way = wayOf(connection_status);
  if (institution_code === FILE_IMPORT_CODE) return way === 'done' ? 'good' : 'file';
  if (way === 'answer') return 'person';
  if (is_being_aggregated) return 'busy';
  switch (way) {
    case 'done':
      return 'good';
    case 'wait':
      return 'later';
    case 'none':
      return 'ended';
    // Nothing runs that could lead any further.
    case 'busy':
    case 'consent':
    case 'retype':
    case 'again':
    case 'atBank':
      return 'person';
  }
};

/** Each member once, in the order of the lists; accounts that are kept by hand are no connections. */
export const connectionsOf = (lists: readonly (readonly Member[])[]): readonly Member[] => {
  const byGuid = new Map<string, Member>();
  for (const member of lists.flat()) {
    if (!member.is_manual && !byGuid.has(member.guid)) byGuid.set(member.guid, member);
  }
  return [...byGuid.values()];
};
