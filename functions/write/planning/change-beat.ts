import { NOT_FOUND, type Problem } from '../../../lib/contract/error-code.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import { refused } from '../../../lib/domain/kernel/refused.ts';
import { type Beat, type BeatFields, changeBeat } from '../../../lib/domain/planning/beats/beat.ts';
import type { User } from '../../../lib/domain/users/user.ts';
import type { WriteDeps } from '../deps.ts';

/** The beat after the change. The record of changes makes its events, as a beat and as an insight. */
export const changeBeatOf = async (
  user: User,
  guid: Guid<'BET'>,
  fields: BeatFields,
  { clock, planning }: WriteDeps,
): Promise<Beat | Problem> => {
  const changed = await planning.change(
    user,
    ({ state }) => {
      const before = state.beats.find((beat) => beat.guid === guid);
      if (before === undefined) return refused('missing');
      const after = changeBeat(before, fields, clock());
      const isSame = after === before;
      return {
        kind: 'changed',
        beats: isSame ? state.beats : state.beats.map((beat) => (beat === before ? after : beat)),
      };
    },
    { tell: () => [], isQuiet: false },
  );
  return (changed.kind === 'changed' ? changed.state.beats.find((beat) => beat.guid === guid) : undefined) ?? NOT_FOUND;
};
