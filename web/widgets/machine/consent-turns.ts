import type { Message } from '../messages.ts';
import type { Member } from '../wire.ts';
import { begin, statusUpdate } from './member-turns.ts';
import { wayOf } from './status-way.ts';
import type { Context, ResultEvent, State, Step, Turn } from './step.ts';
import { READ_EVERY_MS, readConsentOf, stay } from './turn.ts';

type Consent = Extract<Step, { kind: 'consent' }>;

export const consentOpened = (state: State, step: Consent, member: Member, url: string): Turn =>
  stay(
    state,
    { isBusy: false, step: { ...step, member, url, isFailureTold: false } },
    {
      messages: [{ name: 'connect/oauthRequested', fields: { url, member_guid: member.guid } }],
      work: [{ kind: 'showConsent', url }, readConsentOf(member, READ_EVERY_MS)],
    },
  );

/**
 * The consent was refused, or its window closed. The page goes on reading the member: a bank may cut its window off from
 * ours, which looks like a closed one.
 */
const failed = (
  state: State,
  step: Consent,
  key: 'consentRefused' | 'consentClosed',
  before: readonly Message[] = [],
): Turn => {
  const { member, isFailureTold } = step;
  const told: Message = { name: 'connect/oauthError', fields: member === null ? {} : { member_guid: member.guid } };
  return stay(
    state,
    { step: { ...step, isFailureTold: true }, notice: { key } },
    { messages: isFailureTold ? before : [...before, told] },
  );
};

export const consentEnded = (state: State, step: Consent, outcome: 'success' | 'error' | 'closed'): Turn => {
  const { member } = step;
  switch (outcome) {
    case 'success':
      // A new round, so that the read that waits already does not start a second row of reads.
      return stay(
        state,
        { notice: null, round: state.round + 1 },
        member === null ? {} : { work: [readConsentOf(member, 0)] },
      );
    case 'error':
      return failed(state, step, 'consentRefused');
    case 'closed':
      return failed(state, step, 'consentClosed');
  }
};

/** A read of the member while its person is at the institution. */
export const afterConsentRead = (
  { options }: Context,
  state: State,
  step: Consent,
  { member, outcome }: Extract<ResultEvent, { kind: 'consentRead' }>,
): Turn => {
  const messages = step.member === null ? [] : statusUpdate(step.member, member);
  const seen: Consent = { ...step, member };
  if (outcome === 'error') return failed(state, seen, 'consentRefused', messages);
  const way = wayOf(member.connection_status);
  const asksForConsent = (way === 'consent' || way === 'retype') && !member.is_being_aggregated;
  // A member whose earlier consent still works shows nothing of the new one.
  return outcome === 'pending' || asksForConsent
    ? stay(state, { step: seen }, { messages, work: [readConsentOf(member, READ_EVERY_MS)] })
    : begin(options, state, { institution: step.institution, member }, messages);
};
