import { render } from 'preact';
import { App } from './app.tsx';
import { type Api, openApi } from './calls.ts';
import { consentWindow } from './consent-window.ts';
import type { HostMessage } from './host-messages.ts';
import { pingWhileUsed } from './keep-alive.ts';
import { onOutside } from './machine/outside.ts';
import { onPerson } from './machine/person.ts';
import { onResult } from './machine/result.ts';
import { start } from './machine/start.ts';
import type { OutsideEvent, PersonEvent, Turn, Work } from './machine/step.ts';
import type { Message } from './messages.ts';
import { parentOf } from './parent.ts';
import { perform } from './perform.ts';
import type { WidgetSession } from './session.ts';
import type { Say } from './words.ts';

const PING: Message = { name: 'ping', fields: {} };

/** A small read, so that the session does not end while the host says that somebody is there. */
const slide = (api: Api): Promise<unknown> => api.read('members?records_per_page=10');

/** Runs the page of a session: each event makes a turn, and each turn is shown, told and worked off. */
export const run = (session: WidgetSession, say: Say, root: HTMLElement): void => {
  const parent = parentOf(session);
  const consent = consentWindow();
  const first = start(session, session.first);
  let { state } = first;

  const outside = (event: OutsideEvent): void => change(onOutside(session, state, event));
  const person = (event: PersonEvent): void => change(onPerson(session, state, event));
  const api = openApi(session.token, () => outside({ kind: 'sessionEnded' }));

  const begin = async (work: Work): Promise<void> => {
    const { round } = state;
    const event = await perform(work, { api, session, consent, outside });
    // A step that was left, or has begun anew, is not told of its earlier work.
    if (event !== null && round === state.round) change(onResult(session, state, event));
  };

  const draw = (): void => {
    const page = { session, state, say, api, person, tell: parent.tell, prepareConsent: consent.prepare };
    render(<App page={page} />, root);
  };

  const change = (turn: Turn): void => {
    if (state.step.kind === 'consent' && turn.state.step.kind !== 'consent') consent.close();
    state = turn.state;
    for (const message of turn.messages) parent.tell(message);
    for (const work of turn.work) void begin(work);
    draw();
  };

  const hear = async (message: HostMessage): Promise<void> => {
    switch (message.kind) {
      case 'ping':
        await slide(api);
        parent.tell(PING);
        return;
      case 'back':
        outside({ kind: 'hostBack' });
        return;
      case 'consentEnded':
      case 'fileGiven':
        outside(message);
        return;
      case 'logout':
        outside({ kind: 'sessionEnded' });
    }
  };

  parent.tell({ name: 'load', fields: {} });
  parent.listen((message) => void hear(message));
  pingWhileUsed(() => parent.tell(PING));
  change(first);
};
