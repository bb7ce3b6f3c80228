import type { Message } from '../messages.ts';
import type { Options } from '../session.ts';
import type { Member } from '../wire.ts';
import { follow, statusUpdate } from './member-turns.ts';
import { wayOf } from './status-way.ts';
import type { Context, State, Step, Turn } from './step.ts';
import { go, READ_EVERY_MS, readOf, stay } from './turn.ts';

type Consent = Extract<Step, { kind: 'consent' }>;

/** The job that the options ask for is not the one that a new consent starts by itself. */
export const startsOwnJob = ({ mode, include_transactions, use_cases }: Options): boolean =>
  mode === 'verification' || (!include_transactions && (use_cases.length === 0 || use_cases.includes('PFM')));

export const consentOpened = (state: State, step: Consent, member: Member, url: string): Turn =>
  stay(
    state,
    { isBusy: false, step: { ...step, member, url, openedAtRevision: member.revision, isFailureTold: false } },
    {
      messages: [{ name: 'connect/oauthRequested', fields: { url, member_guid: member.guid } }],
      work: [{ kind: 'showConsent', url }, readOf(member, READ_EVERY_MS)],
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
      // From the beginning, so that the read that waits already does not start a second row of reads.
      return go(state, step, member === null ? {} : { work: [readOf(member, 0)] });
    case 'error':
      return failed(state, step, 'consentRefused');
    case 'closed':
      return failed(state, step, 'consentClosed');
  }
};

/** A read of the member while its person is at the institution. */
export const afterConsentRead = ({ options }: Context, state: State, step: Consent, member: Member): Turn => {
  const messages = step.member === null ? [] : statusUpdate(step.member, member);
  const way = wayOf(member.connection_status);
  const seen: Consent = { ...step, member };
  const isWaiting = way === 'consent' || way === 'retype';
  if (!isWaiting || member.is_being_aggregated) {
    const { institution } = step;
    if (member.is_being_aggregated || !startsOwnJob(options)) {
      const turn = follow(state, institution, member);
      return { ...turn, messages: [...messages, ...turn.messages] };
    }
    return go(
      state,
      { kind: 'connecting', institution, member, stage: 'main', failedReads: 0 },
      { messages, work: [{ kind: 'startJob', memberGuid: member.guid, stage: 'main' }] },
    );
  }
  const hasFailed = way === 'retype' && member.revision > step.openedAtRevision;
  const turn = hasFailed && !step.isFailureTold ? failed(state, seen, 'consentRefused', messages) : null;
  const read = readOf(member, READ_EVERY_MS);
  return turn === null ? stay(state, { step: seen }, { messages, work: [read] }) : { ...turn, work: [read] };
};
