import { fold } from './fold.ts';
import type { LanguageWords } from './language-words.ts';
import { LANGUAGES } from './languages.ts';

const namesIn = (list: string): readonly (readonly string[])[] =>
  list.split('|').map((names) => fold(names).split(' '));

/** Months by their names, from 1; null for a name that two of the languages give to different months. */
const monthsIn = (languages: readonly LanguageWords[]): ReadonlyMap<string, number | null> => {
  const months = new Map<string, number | null>();
  for (const language of languages) {
    for (const [at, names] of namesIn(language.months).entries()) {
      for (const name of names) months.set(name, !months.has(name) || months.get(name) === at + 1 ? at + 1 : null);
    }
  }
  return months;
};

const MONTHS = monthsIn(LANGUAGES);

/** `listopad` is October in Croatian, and November in Polish and Czech. */
const MONTHS_OF: ReadonlyMap<string, ReadonlyMap<string, number | null>> = new Map(
  LANGUAGES.map((language) => [language.code, monthsIn([language])]),
);

/** From 1. Null for a word that names no month, or different ones where `language` is null. */
export const monthOfName = (name: string, language: string | null): number | null =>
  (language === null ? MONTHS : MONTHS_OF.get(language))?.get(fold(name)) ?? null;

/** Languages with a name of a month that means another month in one of the others. */
export const LANGUAGES_OF_UNLIKE_MONTHS: readonly string[] = LANGUAGES.filter(({ months }) =>
  namesIn(months).some((names) => names.some((name) => MONTHS.get(name) === null)),
).map(({ code }) => code);

const WEEKDAYS: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ weekdays }) => fold(weekdays).split(/[ |]/)));

export const isWeekday = (name: string): boolean => WEEKDAYS.has(fold(name));
