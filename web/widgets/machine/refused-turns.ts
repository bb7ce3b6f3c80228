import type { Message } from '../messages.ts';
import type { Institution } from '../wire.ts';
import { afterStage, follow } from './member-turns.ts';
import type { Context, Notice, Refusal, ResultEvent, State, Step, Turn } from './step.ts';
import { go, stay } from './turn.ts';

type Refused = Extract<ResultEvent, { kind: 'refused' }>;

const DUPLICATE = 4220;
const NOT_ALLOWED = 4050;

const SENTENCES: Readonly<Record<number, string>> = {
  4030: 'forbidden',
  4040: 'notFound',
  4090: 'conflict',
  [DUPLICATE]: 'duplicate',
  4222: 'memberLimit',
};

const minutesOf = (seconds: number): string => String(Math.max(1, Math.ceil(seconds / 60)));

export const waitNotice = (seconds: number | null): Notice =>
  seconds === null ? { key: 'blocked' } : { key: 'tooSoon', values: { minutes: minutesOf(seconds) } };

export const noticeOf = ({ status, code, retryAfterSeconds }: Refusal): Notice => {
  if (retryAfterSeconds !== null) return waitNotice(retryAfterSeconds);
  return { key: SENTENCES[code] ?? (status === 0 || status >= 500 ? 'callFailed' : 'notAccepted') };
};

const createError = ({ guid, code }: Institution): Message => ({
  name: 'connect/createMemberError',
  fields: { institution_guid: guid, institution_code: code ?? '' },
});

const whileConnecting = (
  context: Context,
  state: State,
  step: Extract<Step, { kind: 'connecting' }>,
  refusal: Refusal,
): Turn =>
  // The login is good: what was wanted beyond it must not undo the connection.
  step.stage === 'main'
    ? go(
        state,
        { kind: 'loginError', institution: step.institution, member: step.member },
        { notice: noticeOf(refusal) },
      )
    : afterStage(context, state, step);

const createRefused = (state: State, institution: Institution, { refusal, work }: Refused): Turn => {
  const messages = [createError(institution)];
  const answers = work.kind === 'create' ? work.answers : null;
  return refusal.code === DUPLICATE && answers !== null
    ? go(state, { kind: 'duplicate', institution, answers, memberGuid: refusal.memberGuid }, { messages })
    : stay(state, { isBusy: false, notice: noticeOf(refusal) }, { messages });
};

/** What a refused call leads to, by the step in which it was made. */
export const refused = (context: Context, state: State, event: Refused): Turn => {
  const { step } = state;
  const { refusal } = event;
  if (step.kind === 'connecting') return whileConnecting(context, state, step, refusal);
  if (step.kind === 'mfa' && refusal.code === NOT_ALLOWED) {
    return follow(state, step, step.stage);
  }
  return (step.kind === 'credentials' || step.kind === 'consent') && step.member === null
    ? createRefused(state, step.institution, event)
    : stay(state, { isBusy: false, notice: noticeOf(refusal) });
};
