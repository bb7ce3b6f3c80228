import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONNECTION_SENTENCES } from '../../lib/domain/jobs/connection-sentences.ts';
import type filesEnglish from '../../web/widgets/files/words/en.json';
import type english from '../../web/widgets/words/en.json';

export type LanguageName = 'en' | 'es' | 'fr-CA';

/** What the page says in a language. */
export interface PageWords {
  readonly language: LanguageName;
  readonly page: typeof english.page;
  /** What the step that imports files says. */
  readonly files: typeof filesEnglish;
  /** A text of the service in this language. */
  readonly service: (text: string) => string;
  /** Whether a text is one of this language. */
  readonly holds: (text: string) => boolean;
}

interface WordFile {
  readonly page: typeof english.page;
  readonly service: Readonly<Record<string, string>>;
}

const readWords = (language: LanguageName): WordFile =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../web/widgets/words/${language}.json`), 'utf8'));

const readFileWords = (language: LanguageName): typeof filesEnglish =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../web/widgets/files/words/${language}.json`), 'utf8'));

/** What the service says is English: the file of this language translates none of it. */
const servicePhrases = (language: LanguageName): readonly string[] =>
  language === 'en'
    ? [...Object.values(CONNECTION_SENTENCES), ...Object.keys(readWords('es').service)]
    : Object.values(readWords(language).service);

const literally = (text: string): string => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
const patternOf = (sentence: string): string => literally(sentence).replace(/\{\w+\}/g, '.+');

export const wordsOf = (language: LanguageName): PageWords => {
  const { page, service } = readWords(language);
  const files = readFileWords(language);
  const all = new RegExp(
    `^(?:${[...Object.values(page), ...Object.values(files), ...servicePhrases(language)].map(patternOf).join('|')})$`,
    's',
  );
  return { language, page, files, service: (text) => service[text] ?? text, holds: (text) => all.test(text) };
};
