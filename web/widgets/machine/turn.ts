import type { Message } from '../messages.ts';
import type { Member } from '../wire.ts';
import { nameOf, type State, type Step, type Turn, type Work } from './step.ts';

interface Extra {
  readonly messages?: readonly Message[];
  readonly work?: readonly Work[];
  readonly notice?: State['notice'];
  readonly fields?: State['fields'];
}

/** Nothing changes but what is named. */
export const stay = (state: State, changes: Partial<State> = {}, extra: Extra = {}): Turn => ({
  state: { ...state, ...changes },
  messages: extra.messages ?? [],
  work: extra.work ?? [],
});

/** The page waits for a call that the person caused. */
export const waitFor = (state: State, work: Work, messages: readonly Message[] = []): Turn => ({
  state: { ...state, isBusy: true, notice: null },
  messages,
  work: [work],
});

/** Another step, or the same one from its beginning. */
export const go = (state: State, step: Step, { messages = [], work = [], notice = null, fields }: Extra = {}): Turn => {
  const [previous, current] = [nameOf(state.step), nameOf(step)];
  const isChange = previous !== null && current !== null && previous !== current;
  return {
    state: {
      step,
      fields: fields ?? state.fields,
      visit: state.visit + 1,
      round: state.round + 1,
      isBusy: false,
      notice,
    },
    messages: isChange ? [...messages, { name: 'connect/stepChange', fields: { previous, current } }] : messages,
    work,
  };
};

/** The first read comes early: many logins are done at once. The API asks for 3 seconds between the others. */
export const FIRST_READ_MS = 500;
export const READ_EVERY_MS = 3_000;

export const readOf = ({ guid }: Member, afterMs: number): Work => ({ kind: 'read', memberGuid: guid, afterMs });

export const readConsentOf = ({ guid }: Member, afterMs: number): Work => ({
  kind: 'readConsent',
  memberGuid: guid,
  afterMs,
});
