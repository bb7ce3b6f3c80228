import type { EventDraft } from '../../contract/kernel/event-draft.ts';
import type { PlanningState } from '../../domain/planning/planning-state.ts';
import { rollOverDueAtMs } from '../../domain/planning/spending-plans/roll-over.ts';
import type { User } from '../../domain/users/user.ts';
import { recordGuid } from '../../domain/webhooks/event.ts';
import { isSame, plannedChanges, plannedEvent } from '../../store/planning/planned-record.ts';
import { partToItem } from '../../store/planning/planning-item.ts';
import { dueAt, keys } from '../../store/table/keys.ts';
import { stillAt } from '../../store/table/revision.ts';
import { type Put, TRANSACTION_WRITES_MAX } from '../../store/table/table-client.ts';
import type { Adapters } from '../adapters.ts';
import type { Change } from '../table/unit-of-work.ts';
import { marksOfInputs } from './marks-of-inputs.ts';
import { type LoadedPlanning, PARTS } from './planning-context.ts';

export type PlanningOwner = Pick<User, 'guid' | 'clientGuid'>;

interface PlanningRequest {
  readonly user: PlanningOwner;
  readonly isQuiet: boolean;
}

/** What a computation or a change leaves, and the events of what the user did: the record leaves out their subjects. */
interface NewPlanning {
  readonly loaded: LoadedPlanning;
  readonly state: PlanningState;
  readonly drafts: readonly EventDraft[];
}

/** Collects the parts that differ, under their lock, with their events. Nothing where nothing differs. */
export const collectPlanning = (
  { ids }: Pick<Adapters, 'ids'>,
  { write, emit, record }: Pick<Change, 'write' | 'emit' | 'record'>,
  { user, isQuiet }: PlanningRequest,
  { loaded, state, drafts }: NewPlanning,
): void => {
  const { inputs, stored } = loaded;
  const { state: before, revisions } = stored;
  const changed = PARTS.filter((part) => !isSame(before[part], state[part]));
  const parts = { ...revisions };
  const puts = changed.map((part): Put => {
    const revision = (revisions[part] ?? 0) + 1;
    parts[part] = revision;
    return { kind: 'put', item: partToItem(user.guid, part, { revision, value: state[part] }) };
  });
  const { fingerprint, editFingerprint, computed: last } = inputs;
  if (changed.length === 0 && last.fingerprint === fingerprint) return;
  const key = keys.planning(user.guid);
  const dueAtMs = rollOverDueAtMs(user.guid, state.plan, inputs.nowMs);
  const revision = last.revision + 1;
  const lock = { fingerprint, editFingerprint, parts, monthMarks: marksOfInputs(inputs) };
  write({
    kind: 'put',
    item: { ...key, ...lock, revision, ...(dueAtMs === null ? {} : dueAt(key, dueAtMs)) },
    condition: stillAt(last.revision),
  });
  if (puts.length === 0) return;
  write(...puts);
  // Room beside the lock, the parts and the record. The record tells of the drafts that are left out: the first ones, as
  // the last ones may be deletions, which no record holds. Drafts of a quiet change take no room, and no record has them.
  const room = TRANSACTION_WRITES_MAX - puts.length - 2;
  const own = isQuiet ? drafts : drafts.slice(-room);
  emit(...own);
  const changes = plannedChanges(before, state, new Set(own.map(({ subjectGuid }) => subjectGuid)));
  if (Object.keys(changes).length === 0) return;
  record((nowMs) => plannedEvent(recordGuid(ids, nowMs), user, { changes, revision }, nowMs));
};
