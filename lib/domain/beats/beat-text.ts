import { type BeatText, MICRO_DESCRIPTION_CHARACTERS_MAX, MICRO_TITLE_CHARACTERS_MAX } from './beat.ts';

/** All texts of a beat from its title and description: the short ones are the same, cut where a name is too long. */
export const beatText = (title: string, description: string, callToAction: string | null = null): BeatText => ({
  title,
  description,
  microTitle: cut(title, MICRO_TITLE_CHARACTERS_MAX),
  microDescription: cut(description, MICRO_DESCRIPTION_CHARACTERS_MAX),
  microCallToAction: callToAction,
});

const cut = (text: string, lengthMax: number): string =>
  text.length <= lengthMax
    ? text
    : `${text
        .slice(0, lengthMax - 1)
        .toWellFormed()
        .trimEnd()}…`;
