import type { WidgetLanguage } from '../../lib/domain/widgets/widget-language.ts';
import type { Credential, Member } from './wire.ts';
import type english from './words/en.json';

/** A sentence of the page. */
export type WordKey = keyof typeof english.page;

/** The words of one language. A test holds the keys of all languages together. */
export interface Words {
  readonly page: Readonly<Record<WordKey, string>>;
  /** Translations of what the service says in English, by the text; sentences for statuses by the status. */
  readonly service: Readonly<Record<string, string>>;
}

export type Values = Readonly<Record<string, string | number>>;

export const fill = (sentence: string, values: Values = {}): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));

/** What the page can say in one language. */
export interface Say {
  (key: WordKey, values?: Values): string;
  readonly has: (key: string) => key is WordKey;
  readonly language: WidgetLanguage;
  /** Null where the language has no translation; English needs none. */
  readonly translation: (text: string) => string | null;
  /** A text of the service, in this language where it has a translation. */
  readonly service: (text: string | null) => string;
}

export const sayIn = (language: WidgetLanguage, { page, service }: Words): Say =>
  Object.assign((key: WordKey, values?: Values) => fill(page[key], values), {
    language,
    has: (key: string): key is WordKey => key in page,
    translation: (text: string) => service[text] ?? null,
    service: (text: string | null) => (text === null ? '' : (service[text] ?? text)),
  });

/** Stands for what an upstream says of parts of a connection, where the language has no words for it. */
const PARTLY_CONNECTED = 'Connected, but some accounts could not be updated this time.';
const CONNECTED = 'Connected.';

/**
 * What became of a connection, and what to do about it: in the words of the service, or else, where these have no
 * translation, in those for its status.
 */
export const statusSentence = (say: Say, { connection_status, connection_status_message: message }: Member): string => {
  const translation = say.translation(message ?? '');
  if (translation !== null) return translation;
  const isPartly = connection_status === 'CONNECTED' && message !== null && message !== CONNECTED;
  return say.translation((isPartly ? PARTLY_CONNECTED : connection_status) ?? '') ?? message ?? '';
};

export const labelOf = (say: Say, { label, field_name }: Credential): string => say.service(label ?? field_name);
