import type { WidgetMessage } from './frame.ts';

/** The oldest go, so that a page that is open all day stays small. */
const MESSAGES_MAX = 500;

interface Parts {
  readonly messages: HTMLOListElement;
  readonly count: HTMLElement;
  /** Says once which user and session the messages name. */
  readonly who: HTMLElement;
}

export interface MessageList {
  readonly add: (message: WidgetMessage) => void;
  readonly clear: () => void;
}

const made = (tag: string, text: string): HTMLElement => {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
};

const wordOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const fieldsOf = (fields: readonly (readonly [string, unknown])[]): HTMLElement => {
  const list = document.createElement('dl');
  for (const [name, value] of fields) list.append(made('dt', name), made('dd', wordOf(value)));
  return list;
};

/** Nearly every message carries both, so they are shown once. */
const OF_EACH: readonly string[] = ['user_guid', 'session_guid'];

const itemOf = ({ type, metadata }: WidgetMessage): HTMLElement => {
  const item = document.createElement('li');
  const fields = Object.entries(metadata).filter(([name]) => !OF_EACH.includes(name));
  item.append(made('time', new Date().toLocaleTimeString('en-GB')), made('code', type));
  if (fields.length > 0) item.append(fieldsOf(fields));
  return item;
};

export const openMessageList = ({ messages, count, who }: Parts): MessageList => {
  const atFirst = who.textContent;
  let heard = 0;
  const show = (): void => {
    count.textContent = heard === 0 ? '' : String(heard);
  };
  return {
    add: (message) => {
      const guids = Object.entries(message.metadata).filter(([name]) => OF_EACH.includes(name));
      if (guids.length > 0) who.replaceChildren(fieldsOf(guids));
      messages.append(itemOf(message));
      if (messages.childElementCount > MESSAGES_MAX) messages.firstElementChild?.remove();
      messages.scrollTop = messages.scrollHeight;
      heard += 1;
      show();
    },
    clear: () => {
      messages.replaceChildren();
      who.textContent = atFirst;
      heard = 0;
      show();
    },
  };
};
