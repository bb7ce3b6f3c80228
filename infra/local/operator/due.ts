import { mapLimit } from '../../../lib/domain/kernel/map-limit.ts';
import { toTimestamp } from '../../../lib/domain/kernel/time.ts';
import { DUE_KINDS } from '../../../lib/store/due-kinds.ts';
import { DUE_PARTITIONS, dueAtMsOf, userIn } from '../../../lib/store/table/keys.ts';
import type { Table } from '../../../lib/store/table/table-client.ts';

/** One thing that the sweep will do. The key names objects by guid, and holds no data. */
export interface DueLine {
  /** ISO 8601. */
  readonly due_at: string;
  /** In words, such as `member`; or the first part of the key where it is of another kind. */
  readonly kind: string;
  /** `turn`: a refresh in the background. */
  readonly lane: 'work' | 'turn';
  readonly user_guid: string | null;
  readonly member_guid: string | null;
}

/** More lines than a person reads. */
const LINES_MAX = 100;
const SHARDS_AT_ONCE = 4;
const EVER = '9';

const NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(DUE_KINDS).map(([name, { kind }]) => [kind, name]),
);

/** What is due next, the earliest first. */
export const readDue = async (table: Table): Promise<readonly DueLine[]> => {
  const shards = Object.entries(DUE_PARTITIONS).flatMap(([lane, pks]) =>
    pks.map((pk) => ({ lane: lane === 'turn' ? ('turn' as const) : ('work' as const), pk })),
  );
  const lines = await mapLimit(shards, SHARDS_AT_ONCE, async ({ lane, pk }) => {
    const sk = { from: '0', to: EVER };
    const items = await table.query({ pk, sk, isConsistent: false, index: 'due', limit: LINES_MAX });
    return items.flatMap((item) => (typeof item.dueSk === 'string' ? [lineOf(item, item.dueSk, lane)] : []));
  });
  return lines
    .flat()
    .toSorted((one, other) => (one.due_at < other.due_at ? -1 : 1))
    .slice(0, LINES_MAX);
};

const lineOf = (key: { readonly pk: string; readonly sk: string }, dueSk: string, lane: 'work' | 'turn'): DueLine => {
  const [kind = '', guid = ''] = key.sk.split('#');
  return {
    due_at: toTimestamp(dueAtMsOf(dueSk)),
    kind: NAMES[kind] ?? kind,
    lane,
    user_guid: key.pk.startsWith('USER#') ? userIn(key) : null,
    member_guid: kind === DUE_KINDS.member.kind ? guid : null,
  };
};
