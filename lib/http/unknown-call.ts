import { distance } from 'fastest-levenshtein';
import { NOT_FOUND, type Problem, problem } from '../contract/error-code.ts';
import knownPaths from '../contract/known-paths.json' with { type: 'json' };
import { hasXmlEnding, NO_XML } from './answer-form.ts';

/** Longer paths are nobody's slip of the pen, and are not compared. */
const PATH_CHARACTERS_MAX = 200;
/** So much of a path is repeated in an answer. */
const SHOWN_CHARACTERS_MAX = 100;
const METHOD_CHARACTERS_MAX = 10;
/** Letters that may be wrong in all, and one of three in a word: further away, a guess misleads. */
const LETTERS_WRONG_MAX = 3;
const LETTERS_PER_WRONG_ONE = 3;

interface PathOfCalls {
  readonly path: string;
  readonly methods: readonly string[];
}
interface KnownPath extends PathOfCalls {
  readonly segments: readonly string[];
}

const segmentsOf = (path: string): readonly string[] =>
  path
    .replace(/\.(?:json|xml)$/, '')
    .replace(/\/$/, '')
    .split('/')
    .slice(1);

const isParameter = (segment: string): boolean => segment.startsWith('{');

/** How many letters are wrong; infinite where the path is another one. */
const wrongLetters = (known: readonly string[], asked: readonly string[]): number => {
  if (known.length !== asked.length) return Number.POSITIVE_INFINITY;
  let sum = 0;
  for (const [index, expected] of known.entries()) {
    const word = asked[index] ?? '';
    if (isParameter(expected) && word !== '') continue;
    const wrong = distance(expected, word);
    if (wrong > Math.ceil(expected.length / LETTERS_PER_WRONG_ONE)) return Number.POSITIVE_INFINITY;
    sum += wrong;
  }
  return sum > LETTERS_WRONG_MAX ? Number.POSITIVE_INFINITY : sum;
};

/** The nearest path that is written otherwise, also behind a prefix, such as `/v1`; null where none is near. */
const nearestTo = (asked: readonly string[], among: readonly KnownPath[]): KnownPath | null => {
  let nearest: KnownPath | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const known of among) {
    const wrong = Math.min(wrongLetters(known.segments, asked), wrongLetters(known.segments, asked.slice(1)) + 1);
    if (wrong < fewest) [nearest, fewest] = [known, wrong];
  }
  return nearest;
};

/**
 * What is wrong with a call that is none of `calls`. A path that is known with another method is a 405, any other a 404;
 * its message has a near path, if there is one. A call that is right but for a guid that cannot be ours is answered like one
 * for an object that does not exist. `path` comes decoded and without its query; `pages` are paths that browsers open.
 */
export const createUnknownCall = (calls: readonly PathOfCalls[]) => {
  const all = calls.map((one) => ({ ...one, segments: segmentsOf(one.path) }));
  return (method: string, path: string, pages: readonly string[] = []): Problem => {
    const asked = path.length > PATH_CHARACTERS_MAX ? [] : segmentsOf(path);
    const allowed = [...new Set(all.filter((known) => wrongLetters(known.segments, asked) === 0).flatMap(methodsOf))];
    if (allowed.includes(method)) return hasXmlEnding(path) ? NO_XML : NOT_FOUND;
    const call = `${method.slice(0, METHOD_CHARACTERS_MAX)} ${shown(path)}`;
    if (allowed.length > 0) {
      return {
        ...problem('methodUnknown', `There is no ${call}. The path takes ${allowed.join(', ')}.`),
        allow: allowed,
      };
    }
    const opened = method === 'GET' ? pages.filter((page) => page !== FIRST_PAGE).map(asPage) : [];
    const near = nearestTo(asked, [...all, ...opened]);
    if (near === null) return problem('notFound', `There is no ${call}.`);
    const meant = near.methods.includes(method) ? method : near.methods[0];
    return problem('notFound', `There is no ${call}; did you mean ${meant} ${near.path}?`);
  };
};

/** One word of any length is as near to it as another. */
const FIRST_PAGE = '/';

const asPage = (path: string): KnownPath => ({ path, methods: ['GET'], segments: segmentsOf(path) });

const methodsOf = ({ methods }: KnownPath): readonly string[] => methods;

const shown = (path: string): string => {
  const text = path.toWellFormed();
  return text.length > SHOWN_CHARACTERS_MAX ? `${text.slice(0, SHOWN_CHARACTERS_MAX).toWellFormed()}…` : text;
};

/** Of the operations. */
export const unknownCall = createUnknownCall(
  Object.entries(knownPaths).map(([path, methods]) => ({ path, methods: methods.split(' ') })),
);
