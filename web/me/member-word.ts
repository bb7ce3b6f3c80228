import { type MemberState, stateOf } from '../widgets/connections/member-state.ts';
import type { Member } from './wire.ts';

const wordOf = (member: Member): MemberState => (member.is_manual ? 'good' : stateOf(member));

/** The bank asks, or a connection is broken: it goes on when its user does something, also while a job waits for that. */
export const needsPerson = (member: Member): boolean => wordOf(member) === 'person';

export const isUnderWay = (member: Member): boolean => wordOf(member) === 'busy';

/** Whether a refresh can be asked for. */
export const isRefreshable = (member: Member): boolean =>
  ['good', 'later'].includes(wordOf(member)) && !member.is_manual;
