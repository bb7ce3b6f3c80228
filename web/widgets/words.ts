import type { WidgetLanguage } from '../../lib/domain/widgets/widget-language.ts';
import type { Credential, Member } from './wire.ts';
import type english from './words/en.json';

/** A sentence of the page. */
export type WordKey = keyof typeof english.page;

/** The words of one language. A test holds the keys of all languages together. */
export interface Words {
  readonly page: Readonly<Record<WordKey, string>>;
  /** Translations of what the service says in English. */
  readonly service: Readonly<Record<string, string>>;
}

type Values = Readonly<Record<string, string | number>>;

export const fill = (sentence: string, values: Values = {}): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));

/** What the page can say in one language. */
export interface Say {
  (key: WordKey, values?: Values): string;
  readonly has: (key: string) => key is WordKey;
  readonly language: WidgetLanguage;
  /** A text of the service, in this language where it has a translation. */
  readonly service: (text: string | null) => string;
}

export const sayIn = (language: WidgetLanguage, { page, service }: Words): Say =>
  Object.assign((key: WordKey, values?: Values) => fill(page[key], values), {
    language,
    has: (key: string): key is WordKey => key in page,
    service: (text: string | null) => (text === null ? '' : (service[text] ?? text)),
  });

/** What became of a connection, and what to do about it. */
export const statusSentence = (say: Say, { connection_status_message: message }: Member): string =>
  say.service(message);

export const labelOf = (say: Say, { label, field_name }: Credential): string => say.service(label ?? field_name);
