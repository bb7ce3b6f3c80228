import { exact, isObject, nameOf, RANDOM, shown } from './compare.ts';

/**
 * What a client of an earlier release misses today: a sentence for each of its calls and webhooks that does not happen any
 * more, or whose answer lost or changed something. Fields may be added, and other calls and webhooks may come between. A
 * random id may be another one, if it then is that one everywhere.
 */
export const missedBy = (then: readonly string[], now: readonly string[]): readonly string[] => {
  const later = now.map((line) => ({ line, name: nameOf(line), value: exact(line) }));
  let place = 0;
  let ids: Ids = new Map();
  return then.flatMap((line) => {
    const [name, was] = [nameOf(line), exact(line)];
    const tries = later.slice(place).filter((one) => literally(one.name) === literally(name));
    const found = tries.find(({ value }) => lossOf(was, value, new Map(ids)) === null);
    if (found === undefined) {
      const [nearest] = tries;
      return [
        `${name}: ${nearest === undefined ? 'does not happen any more' : lossOf(was, nearest.value, new Map(ids))}`,
      ];
    }
    place = later.indexOf(found) + 1;
    const seen = new Map(ids);
    lossOf(was, found.value, seen);
    ids = seen;
    return [];
  });
};

/** Ids and tokens of then, each with the one that has its place now. */
type Ids = Map<string, string>;

const literally = (text: string): string => text.replaceAll(RANDOM, '');

/** The first thing that was there and is not, or is another; null when all of it is there. Notes ids in `ids`. */
const lossOf = (was: unknown, is: unknown, ids: Ids, path = ''): string | null => {
  if (typeof was === 'string' && typeof is === 'string' && isSameText(was, is, ids)) return null;
  if (!isObject(was) || !isObject(is) || 'spelled' in was || Array.isArray(was) !== Array.isArray(is)) {
    return shown(was) === shown(is) ? null : `${path}: was ${shown(was)}, is ${shown(is)}`;
  }
  if (Array.isArray(was) && Array.isArray(is) && was.length !== is.length)
    return `${path}: had ${was.length} entries, has ${is.length}`;
  for (const name of Object.keys(was)) {
    const loss = lossOf(was[name], is[name], ids, path === '' ? name : `${path}.${name}`);
    if (loss !== null) return loss;
  }
  return null;
};

const isSameText = (was: string, is: string, ids: Ids): boolean => {
  const [before, after] = [was.match(RANDOM) ?? [], is.match(RANDOM) ?? []];
  if (literally(was) !== literally(is) || before.length !== after.length) return false;
  return before.every((id, index) => {
    const other = after[index] ?? '';
    const known = ids.get(id) ?? other;
    ids.set(id, known);
    return known === other;
  });
};
