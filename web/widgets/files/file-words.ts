import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { WidgetLanguage } from '../../../lib/domain/widgets/widget-language.ts';
import { fill, type Values } from '../words.ts';
import type { FileWordKey, FileWords } from './file-word-key.ts';

const LOADS: Readonly<Record<WidgetLanguage, () => Promise<{ readonly default: FileWords }>>> = {
  en: () => import('./words/en.json', { with: { type: 'json' } }),
  es: () => import('./words/es.json', { with: { type: 'json' } }),
  'fr-CA': () => import('./words/fr-CA.json', { with: { type: 'json' } }),
};

/** What this part can say in one language. */
export interface FileSay {
  (key: FileWordKey, values?: Values): string;
  readonly has: (key: string) => key is FileWordKey;
  readonly language: WidgetLanguage;
}

export const fileSayIn = (language: WidgetLanguage, words: FileWords): FileSay =>
  Object.assign((key: FileWordKey, values?: Values) => fill(words[key], values), {
    has: (key: string): key is FileWordKey => key in words,
    language,
  });

export const loadFileSay = async (language: WidgetLanguage): Promise<FileSay> =>
  fileSayIn(language, (await LOADS[language]()).default);

const SayContext = createContext<FileSay | null>(null);
export const FileSayProvider = SayContext.Provider;

export const useFileSay = (): FileSay => {
  const say = useContext(SayContext);
  if (say === null) throw new Error('This part stands outside of the import.');
  return say;
};
