import {
  type BeatText,
  DESCRIPTION_CHARACTERS_MAX,
  MICRO_DESCRIPTION_CHARACTERS_MAX,
  MICRO_TITLE_CHARACTERS_MAX,
  TITLE_CHARACTERS_MAX,
} from './beat.ts';

/** All texts of a beat from its title and description: the short ones are the same, cut where a name is too long. */
export const beatText = (title: string, description: string, callToAction: string | null = null): BeatText => {
  const [said, told] = [masked(title), masked(description)];
  return {
    title: cut(said, TITLE_CHARACTERS_MAX),
    description: cut(told, DESCRIPTION_CHARACTERS_MAX),
    microTitle: cut(said, MICRO_TITLE_CHARACTERS_MAX),
    microDescription: cut(told, MICRO_DESCRIPTION_CHARACTERS_MAX),
    microCallToAction: callToAction === null ? null : cut(masked(callToAction), MICRO_TITLE_CHARACTERS_MAX),
  };
};

/** As short as account numbers get, in one piece or in groups. */
const NUMBER = /\d(?:[ -]?\d){7,}/g;
const SHOWN_DIGITS = 4;

/** Names of accounts and payments may hold the number of an account, and texts are pushed to phones. */
const masked = (text: string): string =>
  text.replace(NUMBER, (number) => `••${number.replace(/\D/g, '').slice(-SHOWN_DIGITS)}`);

const CUT_WITHIN_CHARACTER = /[\uD800-\uDBFF]$/;

const cut = (text: string, lengthMax: number): string =>
  text.length <= lengthMax
    ? text
    : `${text
        .slice(0, lengthMax - 1)
        .replace(CUT_WITHIN_CHARACTER, '')
        .trimEnd()}…`;
