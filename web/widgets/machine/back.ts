import type { Message } from '../messages.ts';
import type { Context, State, Turn } from './step.ts';
import { go, stay } from './turn.ts';

const BACK_TO_SEARCH: Message = { name: 'connect/backToSearch', fields: {} };

interface Back {
  readonly turn: Turn;
  readonly didGoBack: boolean;
}

/** To the list of connections, or to the search; nowhere from these two and from a closed page. */
export const back = ({ widget, options }: Context, state: State): Back => {
  const home = widget === 'connections_widget' ? 'members' : 'search';
  const { kind } = state.step;
  if (kind === home || kind === 'closed') return { turn: stay(state), didGoBack: false };
  if (home === 'members') return { turn: go(state, { kind: 'members' }), didGoBack: true };
  return options.disable_institution_search
    ? { turn: stay(state, {}, { messages: [BACK_TO_SEARCH] }), didGoBack: false }
    : { turn: go(state, { kind: 'search' }, { messages: [BACK_TO_SEARCH] }), didGoBack: true };
};
