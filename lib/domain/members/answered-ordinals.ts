import type { Guid } from '../kernel/guid.ts';
import { hintOf } from '../kernel/hinted-guid.ts';
import type { Member } from './member.ts';

/** The ordinals in the guids of a member's rows, holdings, jobs and imports: its own, and those of members joined into it. */
export const ordinalsOf = ({ ordinal, joined }: Pick<Member, 'ordinal' | 'joined'>): readonly number[] => [
  ordinal,
  ...joined.map((one) => one.ordinal),
];

/** The member that has what a guid names, by the hint in the guid; undefined where none of them has it. */
export const answering = <M extends Pick<Member, 'ordinal' | 'joined'>>(
  members: readonly M[],
  prefix: 'TRN' | 'HOL' | 'JOB' | 'IMP',
  guid: Guid,
): M | undefined => {
  const ordinal = hintOf(prefix, guid)?.memberOrdinal;
  return ordinal === undefined ? undefined : members.find((member) => ordinalsOf(member).includes(ordinal));
};
