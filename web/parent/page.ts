import { openFrame, type WidgetFrame } from './frame.ts';
import { openMessageList } from './message-list.ts';

/** A page of a partner for trying the widgets on one machine. It asks the local host for addresses, as a partner's app asks its server. */

const element = <Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind => {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${kind.name} ${id}`);
  return found;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The options in the text of a person; null where it is no JSON object. */
const optionsIn = (text: string): Readonly<Record<string, unknown>> | null => {
  if (text.trim() === '') return {};
  try {
    const options: unknown = JSON.parse(text);
    return isRecord(options) ? options : null;
  } catch {
    return null;
  }
};

type Asked =
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'refused'; readonly message: string };

const refused = (message: string): Asked => ({ kind: 'refused', message });

const askForAddress = async (fields: FormData): Promise<Asked> => {
  const text = (name: string): string => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : '';
  };
  const options = optionsIn(text('options'));
  if (options === null) return refused('The other options are no JSON object.');
  const url = { ...options, type: text('type'), color_scheme: text('color_scheme') };
  try {
    const answer = await fetch('/_local/widget', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'tributary-local': '1' },
      body: JSON.stringify({ user: text('user'), language: text('language'), url }),
    });
    const body: unknown = await answer.json();
    if (isRecord(body) && typeof body.url === 'string') return { kind: 'address', url: body.url };
    return refused(isRecord(body) ? String(body.message) : `The local host answered ${answer.status}.`);
  } catch {
    return refused('The local host does not answer. Is it running?');
  }
};

const form = element('wanted', HTMLFormElement);
const refusal = element('refusal', HTMLParagraphElement);
const place = element('place', HTMLDivElement);
const list = openMessageList({
  messages: element('messages', HTMLOListElement),
  count: element('count', HTMLSpanElement),
  who: element('who', HTMLParagraphElement),
});

let frame: WidgetFrame | null = null;
/** Rises with each address that is asked for; an answer that was overtaken is dropped. */
let turn = 0;

const open = async (): Promise<void> => {
  turn += 1;
  const mine = turn;
  const asked = await askForAddress(new FormData(form));
  if (mine !== turn) return;
  refusal.hidden = asked.kind === 'address';
  refusal.textContent = asked.kind === 'address' ? '' : asked.message;
  if (asked.kind === 'refused') return;
  frame?.close();
  list.clear();
  frame = openFrame(place, asked.url, list.add);
};

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void open();
});
form.addEventListener('change', () => void open());
element('back', HTMLButtonElement).addEventListener('click', () =>
  frame?.send({ type: 'mx/navigation', payload: { action: 'back' } }),
);
element('ping', HTMLButtonElement).addEventListener('click', () => frame?.send({ type: 'ping' }));
void open();
