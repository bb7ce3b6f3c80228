import { type Schemas, sharedTexts } from './shared-texts.ts';
import type { Schema, TextPlace } from './text-place.ts';

const inside = (
  owner: string,
  { properties = {}, items, additionalProperties, anyOf = [], oneOf = [] }: Schema,
): TextPlace[] => [
  ...Object.entries(properties).flatMap(([name, schema]) => [
    { owner, name, text: schema.description, schema },
    ...inside(`${owner}.${name}`, schema),
  ]),
  ...(items === undefined ? [] : inside(`${owner}[]`, items)),
  ...(typeof additionalProperties === 'object' ? inside(`${owner}{}`, additionalProperties) : []),
  ...[...anyOf, ...oneOf].flatMap((one) => inside(owner, one)),
];

/** Every property of these schemas, also of the objects inside them. */
export const placesIn = (schemas: Readonly<Record<string, Schema>>): readonly TextPlace[] =>
  Object.entries(schemas).flatMap(([id, schema]) => inside(id, schema));

const LITTLE_WORDS = new Set(['a', 'an', 'the', 'of', 'for', 'is', 'its', 'this']);

const meaningOf = (text: string): string =>
  text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !LITTLE_WORDS.has(word))
    .sort()
    .join(' ');

/**
 * What is wrong with the texts: one that is missing, that only repeats the name, or that two things share. `schemas` are
 * those that a `$ref` names.
 */
export const faultsOf = (places: readonly TextPlace[], schemas: Schemas = {}): readonly string[] => {
  const missing = places
    .filter(({ text }) => text === undefined)
    .map(({ owner, name }) => `${owner}.${name} has no text`);
  const repeating = places
    .filter(({ name, text }) => text !== undefined && meaningOf(text) === meaningOf(name))
    .map(({ owner, name }) => `${owner}.${name} only repeats its name`);
  return [...missing, ...repeating, ...sharedTexts(places, schemas)];
};

/** How many words the texts have on average, each text counted once. */
export const wordsOnAverage = (places: readonly TextPlace[]): number => {
  const texts = [...new Set(places.flatMap(({ text }) => text ?? []))];
  return texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0) / texts.length;
};
