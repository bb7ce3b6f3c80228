import { BULGARIAN } from './bulgarian.ts';
import { CHINESE_SIMPLIFIED } from './chinese-simplified.ts';
import { CHINESE_TRADITIONAL } from './chinese-traditional.ts';
import { CROATIAN } from './croatian.ts';
import { CZECH } from './czech.ts';
import { DANISH } from './danish.ts';
import { DUTCH } from './dutch.ts';
import { ENGLISH } from './english.ts';
import { ESTONIAN } from './estonian.ts';
import { FINNISH } from './finnish.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { GREEK } from './greek.ts';
import { HEBREW } from './hebrew.ts';
import { HUNGARIAN } from './hungarian.ts';
import { ICELANDIC } from './icelandic.ts';
import { ITALIAN } from './italian.ts';
import { JAPANESE } from './japanese.ts';
import { KOREAN } from './korean.ts';
import type { LanguageWords } from './language-words.ts';
import { LATVIAN } from './latvian.ts';
import { LITHUANIAN } from './lithuanian.ts';
import { NORWEGIAN } from './norwegian.ts';
import { POLISH } from './polish.ts';
import { PORTUGUESE } from './portuguese.ts';
import { ROMANIAN } from './romanian.ts';
import { RUSSIAN } from './russian.ts';
import { SERBIAN } from './serbian.ts';
import { SLOVAK } from './slovak.ts';
import { SLOVENE } from './slovene.ts';
import { SPANISH } from './spanish.ts';
import { SWEDISH } from './swedish.ts';
import { TURKISH } from './turkish.ts';
import { UKRAINIAN } from './ukrainian.ts';

/** Where words of two languages are equally good names of a column, those of the earlier language count. */
export const LANGUAGES: readonly LanguageWords[] = [
  ENGLISH,
  GERMAN,
  FRENCH,
  SPANISH,
  PORTUGUESE,
  ITALIAN,
  DUTCH,
  DANISH,
  NORWEGIAN,
  SWEDISH,
  FINNISH,
  ICELANDIC,
  ESTONIAN,
  LATVIAN,
  LITHUANIAN,
  POLISH,
  CZECH,
  SLOVAK,
  HUNGARIAN,
  ROMANIAN,
  CROATIAN,
  SLOVENE,
  TURKISH,
  RUSSIAN,
  UKRAINIAN,
  BULGARIAN,
  SERBIAN,
  GREEK,
  HEBREW,
  JAPANESE,
  CHINESE_SIMPLIFIED,
  CHINESE_TRADITIONAL,
  KOREAN,
];
