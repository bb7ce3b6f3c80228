import { generalTexts } from './general-texts.ts';
import type { Json } from './json.ts';
import { schemaTexts } from './schema-texts.ts';

/** Objects in events have the names of origins and kinds where answers have numbers. */
const isInEvent = (owner: string): boolean => /^[A-Za-z]+(Event|BatchChange)\./.test(owner);

/** What a property is told by where its own room says nothing: by its name, by that of the property it belongs to. */
const derivedText = ({ owner, name, siblings }: PropertyPlace): string | undefined => {
  const [, base, suffix] = /^(.+)(_set_by|_set_by_name)$/.exec(name) ?? [];
  if (base !== undefined && suffix === '_set_by') {
    return `Where the value of \`${base}\` came from, ${isInEvent(owner) ? 'by its name' : 'as a number'}.`;
  }
  if (base !== undefined) return `Where the value of \`${base}\` came from: FEED, USER or SYSTEM.`;
  const [, fed] = /^feed_(.+)$/.exec(name) ?? [];
  if (fed === undefined) return undefined;
  const told = Object.hasOwn(siblings, fed) ? `\`${fed}\`` : `"${fed.replaceAll('_', ' ')}"`;
  const what = isInEvent(owner) && fed.endsWith('type') ? 'name' : 'value';
  return `The ${what} of ${told} as the institution last sent it, whatever the user has changed since.`;
};

const SECONDS_TOLD = ' In seconds since 1970.';

/** Events carry times as numbers, and the schema of a number does not say of what. */
const withUnit = (name: string, { type }: Json, text: string): string => {
  const isNumber = type === 'integer' || (Array.isArray(type) && type.includes('integer'));
  return isNumber && /_(at|on)$|^date$/.test(name) ? `${text}${SECONDS_TOLD}` : text;
};

/** A property: its name, its own schema, the path of the object it stands in, and the other properties of that object. */
export interface PropertyPlace {
  readonly owner: string;
  readonly name: string;
  readonly schema: Json;
  readonly siblings: Json;
}

/** What the room of a property says of it; undefined where it says nothing. */
export const ownText = ({ owner, name }: PropertyPlace): string | undefined =>
  schemaTexts.find(({ of, properties }) => of.includes(owner) && Object.hasOwn(properties, name))?.properties[name];

/** The text of a property; undefined where nobody wrote one. A room's own text goes before a general one. */
export const propertyText = (place: PropertyPlace): string | undefined => {
  const { name, schema } = place;
  const text = ownText(place) ?? derivedText(place) ?? generalTexts[name];
  return text === undefined ? undefined : withUnit(name, schema, text);
};
