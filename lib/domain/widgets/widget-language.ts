/** The languages of the widgets, as BCP 47 spells them. */
export const WIDGET_LANGUAGES = ['en', 'es', 'fr-CA'] as const;
export type WidgetLanguage = (typeof WIDGET_LANGUAGES)[number];

const LANGUAGE_DEFAULT: WidgetLanguage = 'en';

/** A longer header is cut: no browser sends more than a dozen languages. */
const HEADER_LENGTH_MAX = 500;

/** Of any region: a reader of `fr` or `es-MX` is served better by that language than by English. */
const BY_PRIMARY: Readonly<Record<string, WidgetLanguage>> = { en: 'en', es: 'es', fr: 'fr-CA', '*': LANGUAGE_DEFAULT };

interface Range {
  readonly primary: string;
  readonly weight: number;
}

const WEIGHT = /^q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/;

const rangeOf = (part: string): Range => {
  const [tag = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
  const [, weight] = parameters.map((text) => WEIGHT.exec(text)).find((found) => found !== null) ?? [];
  return { primary: tag.split('-')[0] ?? '', weight: weight === undefined ? 1 : Number(weight) };
};

/** The best of our languages for a header `Accept-Language` (RFC 9110, 12.5.4). English where none of them fits. */
export const widgetLanguageOf = (acceptLanguage: string | undefined): WidgetLanguage => {
  const wanted = (acceptLanguage ?? '')
    .slice(0, HEADER_LENGTH_MAX)
    .split(',')
    .map(rangeOf)
    .filter(({ primary, weight }) => weight > 0 && Object.hasOwn(BY_PRIMARY, primary))
    .toSorted((a, b) => b.weight - a.weight);
  return BY_PRIMARY[wanted[0]?.primary ?? ''] ?? LANGUAGE_DEFAULT;
};
