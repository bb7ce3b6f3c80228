import type { Language } from './language.ts';
import { ASIAN } from './languages/asian.ts';
import { BALTIC } from './languages/baltic.ts';
import { CENTRAL } from './languages/central.ts';
import { CYRILLIC } from './languages/cyrillic.ts';
import { ENGLISH } from './languages/english.ts';
import { GERMANIC } from './languages/germanic.ts';
import { NORDIC } from './languages/nordic.ts';
import { ROMANCE } from './languages/romance.ts';
import { SOUTHERN } from './languages/southern.ts';

/** Countries, by their language; several share one. */
export const LANGUAGES: readonly Language[] = [
  ...ENGLISH,
  ...GERMANIC,
  ...ROMANCE,
  ...NORDIC,
  ...BALTIC,
  ...CENTRAL,
  ...SOUTHERN,
  ...CYRILLIC,
  ...ASIAN,
];
