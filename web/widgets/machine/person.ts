import { type Message, ofInstitution, selectedInstitution } from '../messages.ts';
import type { Answer, Institution, Member } from '../wire.ts';
import { back } from './back.ts';
import { afterStage, connectingStep, startMain } from './member-turns.ts';
import { stepOf } from './start.ts';
import type { Context, PersonEvent, State, Turn } from './step.ts';
import { go, stay, waitFor } from './turn.ts';

const pick = (state: State, institution: Institution): Turn => {
  const messages = [selectedInstitution(institution)];
  const step = stepOf(institution);
  return step.kind === 'credentials'
    ? waitFor(state, { kind: 'readInstitution', institution }, messages)
    : go(state, step, { messages, fields: [] });
};

const submit = (state: State, answers: readonly Answer[]): Turn => {
  const { step } = state;
  if (step.kind === 'mfa') {
    const { guid } = step.member;
    return waitFor(state, { kind: 'answer', memberGuid: guid, answers }, [
      { name: 'connect/submitMFA', fields: { member_guid: guid } },
    ]);
  }
  if (step.kind !== 'credentials') return stay(state);
  const { institution, member } = step;
  if (member === null) {
    return waitFor(state, { kind: 'create', institution, answers }, [
      { name: 'connect/enterCredentials', fields: { institution: ofInstitution(institution) } },
    ]);
  }
  return update(state, institution, member.guid, answers);
};

const update = (state: State, institution: Institution, memberGuid: string, answers: readonly Answer[]): Turn =>
  waitFor(state, { kind: 'update', memberGuid, answers }, [
    {
      name: 'connect/updateCredentials',
      fields: { member_guid: memberGuid, institution: ofInstitution(institution) },
    },
  ]);

const tryAgain = (state: State): Turn => {
  const { step } = state;
  return step.kind === 'loginError' ? startMain(state, step) : stay(state);
};

/** Stores what was typed in the connection that has this login already. */
const updateInstead = (state: State): Turn => {
  const { step } = state;
  return step.kind === 'duplicate' && step.memberGuid !== null
    ? update(state, step.institution, step.memberGuid, step.answers)
    : stay(state);
};

const askForConsent = (state: State): Turn => {
  const { step } = state;
  if (step.kind !== 'consent') return stay(state);
  const { institution, member } = step;
  // A new round: reads that an earlier window began are dropped.
  return waitFor({ ...state, round: state.round + 1 }, { kind: 'openConsent', institution, member });
};

const fileImported = (context: Context, state: State, member: Member): Turn => {
  const { step } = state;
  if (step.kind !== 'file') return stay(state);
  const { institution } = step;
  return afterStage(context, state, connectingStep({ institution, member }, 'numbers'));
};

/** The way back, which is also the way on from the end. */
const backAfter = (context: Context, state: State, message: Message): Turn => {
  const { turn } = back(context, state);
  return { ...turn, messages: [message, ...turn.messages] };
};

/** What the person at the page does. Nothing can be submitted while a call is under way; to go back is always possible. */
export const onPerson = (context: Context, state: State, event: PersonEvent): Turn => {
  if (event.kind === 'back') return back(context, state).turn;
  if (state.isBusy) return stay(state);
  switch (event.kind) {
    case 'picked':
      return pick(state, event.institution);
    case 'manualAsked':
      return go(state, { kind: 'manual' });
    case 'manualCreated':
      return backAfter(context, state, { name: 'account/created', fields: { guid: event.accountGuid } });
    case 'submitted':
      return submit(state, event.answers);
    case 'updateInstead':
      return updateInstead(state);
    case 'consentAsked':
      return askForConsent(state);
    case 'fileImported':
      return fileImported(context, state, event.member);
    case 'tryAgain':
      return tryAgain(state);
    case 'repair':
      return waitFor(state, { kind: 'openMember', member: event.member });
    case 'add':
      return go(state, { kind: 'search' });
    case 'done':
      return backAfter(context, state, { name: 'connect/connected/primaryAction', fields: {} });
  }
};
