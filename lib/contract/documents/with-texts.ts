import { isJson, type Json } from './json.ts';
import type { PropertyPlace } from './property-text.ts';

/** The text of a property; undefined where nobody wrote one. */
type TextOf = (place: PropertyPlace) => string | undefined;

const ALTERNATIVES: ReadonlySet<string> = new Set(['anyOf', 'oneOf', 'allOf']);

/** The schema with a description of each property in it, also inside. `owner` is the id or the path of the schema. */
export const withTexts = (owner: string, schema: Json, textOf: TextOf): Json => {
  const described = (place: string, siblings: Json) =>
    Object.fromEntries(
      Object.entries(siblings).map(([name, value]) => [name, describedProperty(place, name, value, siblings)]),
    );
  const describedProperty = (place: string, name: string, value: unknown, siblings: Json): unknown => {
    if (!isJson(value)) return value;
    const inside = withTexts(`${place}.${name}`, value, textOf);
    const text = value.description ?? textOf({ owner: place, name, schema: value, siblings });
    return text === undefined ? inside : { ...inside, description: text };
  };
  const keyword = (name: string, rule: unknown): unknown => {
    if (name === 'properties' && isJson(rule)) return described(owner, rule);
    if (name === 'items' && isJson(rule)) return withTexts(`${owner}[]`, rule, textOf);
    if (name === 'additionalProperties' && isJson(rule)) return withTexts(`${owner}{}`, rule, textOf);
    if (ALTERNATIVES.has(name) && Array.isArray(rule)) {
      return rule.map((one: unknown) => (isJson(one) ? withTexts(owner, one, textOf) : one));
    }
    return rule;
  };
  return Object.fromEntries(Object.entries(schema).map(([name, rule]) => [name, keyword(name, rule)]));
};
