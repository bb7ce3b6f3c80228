import { onOutside } from '../../../web/widgets/machine/outside.ts';
import { onPerson } from '../../../web/widgets/machine/person.ts';
import { onResult } from '../../../web/widgets/machine/result.ts';
import { start } from '../../../web/widgets/machine/start.ts';
import type {
  Context,
  OutsideEvent,
  PersonEvent,
  ResultEvent,
  State,
  Turn,
  Work,
} from '../../../web/widgets/machine/step.ts';
import type { Message } from '../../../web/widgets/messages.ts';
import type { First } from '../../../web/widgets/session.ts';

/** A page without a browser: events go in, and what it shows, tells and wants done can be looked at. */
export interface Walk {
  readonly person: (event: PersonEvent) => Walk;
  readonly result: (event: ResultEvent) => Walk;
  readonly outside: (event: OutsideEvent) => Walk;
  readonly state: () => State;
  /** The work of the last turn. */
  readonly work: () => readonly Work[];
  /** The names of all messages so far. */
  readonly told: () => readonly string[];
  readonly messages: () => readonly Message[];
}

export const walk = (context: Context, first: First): Walk => {
  let turn: Turn = start(context, first);
  const messages = [...turn.messages];
  const take = (next: Turn): Walk => {
    turn = next;
    messages.push(...next.messages);
    return page;
  };
  const page: Walk = {
    person: (event) => take(onPerson(context, turn.state, event)),
    result: (event) => take(onResult(context, turn.state, event)),
    outside: (event) => take(onOutside(context, turn.state, event)),
    state: () => turn.state,
    work: () => turn.work,
    told: () => messages.map(({ name }) => name),
    messages: () => messages,
  };
  return page;
};
