import { areRelated, type KindSchema, kindOf } from './schema-kinds.ts';
import type { TextPlace } from './text-place.ts';

/** Schemas by their id. */
export type Schemas = Readonly<Record<string, KindSchema>>;

const idOf = (reference: string): string => reference.slice(reference.lastIndexOf('/') + 1);

/** Requests and answers have no names of their own, so the schema that they hold tells which one it is. */
const shown = ({ owner, name, schema }: TextPlace): string => {
  const reference = schema.$ref ?? schema.items?.$ref;
  return reference === undefined ? `${owner}.${name}` : `${owner}.${name} (${idOf(reference)})`;
};

const firstOfEach = <T>(values: readonly T[], keyOf: (value: T) => string): readonly T[] =>
  [...Map.groupBy(values, keyOf).values()].flatMap(([first]) => first ?? []);

/** The first two of these properties that hold different things. */
const unrelatedPair = (places: readonly TextPlace[], schemas: Schemas): readonly TextPlace[] => {
  const resolve = (reference: string): KindSchema => schemas[idOf(reference)] ?? {};
  const held = firstOfEach(
    places.map((place) => ({ place, kind: kindOf(place.schema, resolve) })),
    ({ kind }) => JSON.stringify(kind),
  );
  const pairs = held.flatMap((one, index) => held.slice(index + 1).map((other) => [one, other] as const));
  const found = pairs.find(([one, other]) => !areRelated(one.kind, other.kind)) ?? [];
  return found.map(({ place }) => place);
};

/** Texts that two things share: properties with different names, or with one name that hold different things. */
export const sharedTexts = (places: readonly TextPlace[], schemas: Schemas): readonly string[] => {
  const described = places.filter(({ text }) => text !== undefined);
  return [...Map.groupBy(described, ({ text }) => text).values()].flatMap((same) => {
    const byName = Map.groupBy(same, ({ name }) => name);
    const names = byName.size > 1 ? [`${[...byName.keys()].join(' and ')} share one text`] : [];
    const things = [...byName.values()]
      .map((ofOneName) => unrelatedPair(ofOneName, schemas))
      .filter((pair) => pair.length > 0)
      .map((pair) => `${pair.map(shown).join(' and ')} share one text, but hold different things`);
    return [...names, ...things];
  });
};
