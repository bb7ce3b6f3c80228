/** Lines of a chapter that differ are told of up to here; the first ones usually explain the others. */
const TOLD_MAX = 8;

/**
 * How a chapter differs from what was recorded: one sentence for each call or webhook, with its name and the first
 * field that differs, before and now. Empty when every byte is the same.
 */
export const differences = (recorded: readonly string[], now: readonly string[]): readonly string[] => {
  const places = Array.from({ length: Math.max(recorded.length, now.length) }, (_, place) => place);
  const told = places.filter((place) => recorded[place] !== now[place]);
  if (told.length === 0) return [];
  const sentences = told.slice(0, TOLD_MAX).map((place) => sentenceOf(place, recorded[place], now[place]));
  const more = told.length > TOLD_MAX ? [`and ${told.length - TOLD_MAX} more`] : [];
  return [...sentences, ...more, ...(isSameButForIds(recorded, now) ? [ONLY_IDS] : [])];
};

const ONLY_IDS =
  'Only random ids, tokens and signatures differ, each replaced by one and the same other: the order in which they are drawn has changed.';

const sentenceOf = (place: number, recorded: string | undefined, now: string | undefined): string => {
  const name = `line ${place + 1}, ${nameOf(recorded ?? now ?? '')}`;
  if (recorded === undefined) return `${name}: was not recorded`;
  if (now === undefined) return `${name}: does not happen any more`;
  const found = firstDifference(exact(recorded), exact(now));
  // The same values in another order or spelling.
  if (found === null) return `${name}: bytes: ${aroundDifference(recorded, now)}`;
  return `${name}: ${found.path}: was ${found.was}, is ${found.is}`;
};

interface Named {
  readonly operation?: string | null;
  readonly call?: string;
  readonly webhook?: string;
}

export const nameOf = (line: string): string => {
  const { operation = null, call, webhook }: Named = JSON.parse(line);
  if (webhook !== undefined) return `webhook ${webhook}`;
  if (call === undefined) return 'number of webhooks';
  return operation === null ? call : `${operation}, ${call}`;
};

/** With numbers as they are spelled: 1.10 is not 1.1. */
export const exact = (line: string): unknown =>
  JSON.parse(line, (_key, value: unknown, context?: { readonly source?: string }) =>
    typeof value === 'number' ? { spelled: context?.source } : value,
  );

interface Difference {
  readonly path: string;
  readonly was: string;
  readonly is: string;
}

const firstDifference = (was: unknown, is: unknown, path = ''): Difference | null => {
  if (
    !isObject(was) ||
    !isObject(is) ||
    Array.isArray(was) !== Array.isArray(is) ||
    'spelled' in was ||
    'spelled' in is
  ) {
    return shown(was) === shown(is) ? null : { path, was: shown(was), is: shown(is) };
  }
  for (const name of new Set([...Object.keys(was), ...Object.keys(is)])) {
    const found = firstDifference(was[name], is[name], path === '' ? name : `${path}.${name}`);
    if (found !== null) return found;
  }
  return null;
};

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const SHOWN_CHARACTERS_MAX = 200;

export const shown = (value: unknown): string => {
  if (value === undefined) return 'absent';
  const text = isObject(value) && 'spelled' in value ? String(value.spelled) : JSON.stringify(value);
  return text.length > SHOWN_CHARACTERS_MAX ? `${text.slice(0, SHOWN_CHARACTERS_MAX)}…` : text;
};

const aroundDifference = (was: string, is: string): string => {
  const at = was.split('').findIndex((character, place) => character !== is[place]);
  const around = (line: string): string => line.slice(Math.max(0, at - 30), at + 60);
  return `was …${around(was)}…, is …${around(is)}…`;
};

/** Uuids, and what is long and has no word in it: tokens, cursors, digests and signatures. */
export const RANDOM = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[\w+/-]{40,}=*/g;

const isSameButForIds = (recorded: readonly string[], now: readonly string[]): boolean =>
  named(recorded) === named(now) && !recorded.some((line, place) => isSignedOtherwise(line, now[place] ?? ''));

/** The same id, time and body under another signature: then it is not the ids that differ. */
const isSignedOtherwise = (was: string, is: string): boolean => was !== is && unsigned(was) === unsigned(is);

const unsigned = (line: string): string => line.replace(/"webhook-signature":"[^"]*"/, '');

/** Every random value by its length and the place at which it came first. */
const named = (lines: readonly string[]): string => {
  const names = new Map<string, number>();
  return lines.join('\n').replaceAll(RANDOM, (value) => {
    const name = names.get(value) ?? names.size;
    names.set(value, name);
    return `<${name} of ${value.length}>`;
  });
};
