import { back } from './back.ts';
import { consentEnded } from './consent-turns.ts';
import type { Context, OutsideEvent, State, Turn } from './step.ts';
import { go, stay } from './turn.ts';

/** What the host, the window of an institution or the end of the session does. */
export const onOutside = (context: Context, state: State, event: OutsideEvent): Turn => {
  switch (event.kind) {
    case 'hostBack': {
      const { turn, didGoBack } = back(context, state);
      return {
        ...turn,
        messages: [...turn.messages, { name: 'navigation', fields: { did_go_back: didGoBack } }],
      };
    }
    case 'consentEnded':
      return state.step.kind === 'consent' ? consentEnded(state, state.step, event.outcome) : stay(state);
    case 'fileGiven': {
      const { step } = state;
      return stay(state, step.kind === 'file' ? { step: { ...step, given: [...step.given, event.file] } } : {});
    }
    case 'sessionEnded':
      return go(state, { kind: 'closed', reason: 'away' });
  }
};
