import { afterConsentRead, consentOpened } from './consent-turns.ts';
import { afterNumbers, afterRead, afterStage, begin, follow, loginStep, openMember } from './member-turns.ts';
import { refused, waitNotice } from './refused-turns.ts';
import { stepOf } from './start.ts';
import type { Context, ResultEvent, State, Step, Turn } from './step.ts';
import { go, READ_EVERY_MS, readConsentOf, readOf, stay } from './turn.ts';

/** Reads of the member that may fail in a row before the page gives up. */
const FAILED_READS_MAX = 10;

const notReadOnce = (state: State, step: Extract<Step, { kind: 'connecting' }>): Turn => {
  const { institution, member, failedReads } = step;
  if (failedReads + 1 >= FAILED_READS_MAX) {
    return go(state, { kind: 'loginError', institution, member }, { notice: { key: 'lost' } });
  }
  const counted: Step = { ...step, failedReads: failedReads + 1 };
  return stay(state, { step: counted }, { work: [readOf(member, READ_EVERY_MS)] });
};

const notRead = (state: State): Turn => {
  const { step } = state;
  switch (step.kind) {
    case 'connecting':
      return notReadOnce(state, step);
    case 'consent':
      return step.member === null
        ? stay(state)
        : stay(state, {}, { work: [readConsentOf(step.member, READ_EVERY_MS)] });
    case 'members':
    case 'search':
    case 'manual':
    case 'credentials':
    case 'duplicate':
    case 'file':
    case 'mfa':
    case 'connected':
    case 'loginError':
    case 'microdeposit':
    case 'closed':
      return stay(state, { isBusy: false, notice: { key: 'callFailed' } });
  }
};

const saved = (context: Context, state: State, { member }: Extract<ResultEvent, { kind: 'memberSaved' }>): Turn => {
  const { step } = state;
  switch (step.kind) {
    case 'credentials':
    case 'duplicate':
      return begin(context.options, state, { institution: step.institution, member });
    case 'mfa':
      return follow(state, { institution: step.institution, member }, step.stage);
    case 'connecting':
      return step.stage === 'useCases'
        ? afterStage(context, state, { ...step, member })
        : follow(state, { institution: step.institution, member }, step.stage);
    case 'members':
    case 'search':
    case 'manual':
    case 'consent':
    case 'file':
    case 'connected':
    case 'loginError':
    case 'microdeposit':
    case 'closed':
      return stay(state, { isBusy: false });
  }
};

/** Reasons for which no try can help before there is a new login. */
const WANTS_LOGIN: ReadonlySet<string | null> = new Set(['credentials', 'consent']);

const throttled = (
  context: Context,
  state: State,
  { retryAfterSeconds, reason }: Extract<ResultEvent, { kind: 'throttled' }>,
): Turn => {
  const { step } = state;
  if (step.kind !== 'connecting') return stay(state, { isBusy: false });
  if (step.stage !== 'main') return afterStage(context, state, step);
  const { institution, member } = step;
  if (WANTS_LOGIN.has(reason)) return go(state, loginStep(institution, member));
  return go(state, { kind: 'loginError', institution, member }, { notice: waitNotice(retryAfterSeconds) });
};

/** What became of work that the present step began. */
export const onResult = (context: Context, state: State, event: ResultEvent): Turn => {
  const { step } = state;
  switch (event.kind) {
    case 'fieldsRead':
      return go(state, stepOf(event.institution), { fields: event.fields });
    case 'memberSaved':
      return saved(context, state, event);
    case 'memberRead':
      return step.kind === 'connecting' ? afterRead(context, state, step, event) : stay(state);
    case 'consentRead':
      return step.kind === 'consent' ? afterConsentRead(context, state, step, event) : stay(state);
    case 'notRead':
      return notRead(state);
    case 'refused':
      return refused(context, state, event);
    case 'throttled':
      return throttled(context, state, event);
    case 'numbersChecked':
      return step.kind === 'connecting' ? afterNumbers(context, state, step, event.count) : stay(state);
    case 'consentOpened':
      return step.kind === 'consent' ? consentOpened(state, step, event.member, event.url) : stay(state);
    case 'memberOpened':
      return openMember(state, event, false);
  }
};
