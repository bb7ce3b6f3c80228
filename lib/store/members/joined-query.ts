import type { Guid } from '../../domain/kernel/guid.ts';
import { ordinalsOf } from '../../domain/members/answered-ordinals.ts';
import type { Member } from '../../domain/members/member.ts';
import type { Key } from '../table/keys.ts';
import type { Item, ItemTable, QueryRequest } from '../table/table-client.ts';

/**
 * Items of a member that lie by its ordinal, with those of members that were joined into it: they stay where they are. In
 * the order of the guids at the ends of their keys, which begin with a time; at most `limit` of them.
 */
export const queryJoined = async (
  table: Pick<ItemTable, 'query'>,
  member: Pick<Member, 'userGuid' | 'ordinal' | 'joined'>,
  keyOf: (userGuid: Guid<'USR'>, ordinal: number) => Key,
  options: Pick<QueryRequest, 'isConsistent' | 'isDescending' | 'limit'>,
): Promise<readonly Item[]> => {
  const found = await Promise.all(
    ordinalsOf(member).map((ordinal) => {
      const { pk, sk } = keyOf(member.userGuid, ordinal);
      return table.query({ ...options, pk, sk: { prefix: sk } });
    }),
  );
  const [only = []] = found;
  if (found.length === 1) return only;
  const sign = options.isDescending === true ? -1 : 1;
  const sorted = found.flat().sort((a, b) => (guidIn(a) < guidIn(b) ? -sign : sign));
  return options.limit === undefined ? sorted : sorted.slice(0, options.limit);
};

const guidIn = ({ sk }: Item): string => sk.slice(sk.lastIndexOf('#'));
