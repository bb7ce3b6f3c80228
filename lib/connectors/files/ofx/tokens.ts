import { type LimitPassed, TAG_NAME_LENGTH_MAX } from './limits.ts';
import { nameOf } from './names.ts';

/** What is told of a text, tag by tag. Offsets count UTF-16 code units from its start. A limit ends the reading. */
export interface TokenVisitor {
  /** `name` is in upper case. */
  readonly startTag: (name: string, at: number) => LimitPassed | null;
  readonly endTag: (name: string) => LimitPassed | null;
  /** `isLiteral`: entities in it are not entities (CDATA). One text may come in several pieces. */
  readonly text: (from: number, to: number, isLiteral: boolean) => void;
}

/**
 * Reads tags and texts, in one pass and in linear time whatever the text is. A `<` that begins no tag is text.
 * Declarations, instructions and comments are left out.
 */
export const readTokens = (text: string, visitor: TokenVisitor): LimitPassed | null => {
  const endOfSkipped = createSkipper(text);
  /** Where the text before the next tag begins. */
  let from = 0;
  let at = text.indexOf('<');
  while (at !== -1) {
    const tag = tagAt(text, at);
    const end = tag?.end ?? endOfSkipped(at);
    if (end === null) {
      at = text.indexOf('<', at + 1);
      continue;
    }
    if (at > from) visitor.text(from, at, false);
    const passed = tag === null ? visitSkipped(text, at, end, visitor) : visitTag(tag, at, visitor);
    if (passed !== null) return passed;
    from = end;
    at = text.indexOf('<', from);
  }
  if (text.length > from) visitor.text(from, text.length, false);
  return null;
};

interface Tag {
  /** Null when it is too long. */
  readonly name: string | null;
  readonly isEnd: boolean;
  /** `<NAME/>`. */
  readonly isEmpty: boolean;
  /** After its `>`. */
  readonly end: number;
}

const visitTag = ({ name, isEnd, isEmpty }: Tag, at: number, visitor: TokenVisitor): LimitPassed | null => {
  if (name === null) return { kind: 'limit', code: 'limit.tag_name', at };
  if (isEnd) return visitor.endTag(name);
  const passed = visitor.startTag(name, at);
  return passed === null && isEmpty ? visitor.endTag(name) : passed;
};

const SLASH = 0x2f;
const LESS = 0x3c;
const GREATER = 0x3e;

/** Null when no tag begins here. It looks no further than to the next `<`, so that all looking together is linear. */
const tagAt = (text: string, at: number): Tag | null => {
  const isEnd = text.charCodeAt(at + 1) === SLASH;
  const nameFrom = at + (isEnd ? 2 : 1);
  if (!isLetter(text.charCodeAt(nameFrom))) return null;
  let nameTo = nameFrom + 1;
  const nameToMax = nameFrom + TAG_NAME_LENGTH_MAX;
  while (isNamePart(text.charCodeAt(nameTo))) {
    nameTo += 1;
    if (nameTo > nameToMax) return { name: null, isEnd, isEmpty: false, end: nameTo };
  }
  // Attributes are of no interest. They begin after a blank.
  const next = text.charCodeAt(nameTo);
  if (next !== GREATER && next !== SLASH && !isBlank(next)) return null;
  let close = nameTo;
  while (text.charCodeAt(close) !== GREATER) {
    close += 1;
    if (close >= text.length || text.charCodeAt(close) === LESS) return null;
  }
  const isEmpty = !isEnd && text.charCodeAt(close - 1) === SLASH;
  return { name: nameOf(text.slice(nameFrom, nameTo)), isEnd, isEmpty, end: close + 1 };
};

const isLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isNamePart = (code: number): boolean =>
  isLetter(code) || isDigit(code) || code === 0x2e || code === 0x2d || code === 0x5f;
const isBlank = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d);

const CDATA_START = '<![CDATA[';
const CDATA_END = ']]>';

/** How what is no tag begins and ends. The first that fits counts. */
const SKIPPED = [
  ['<!--', '-->'],
  [CDATA_START, CDATA_END],
  ['<!', '>'],
  ['<?', '>'],
] as const;

/**
 * Where a comment, a declaration or an instruction that begins at an offset ends; null when none begins there. An end
 * that was once not found is not looked for again: a file full of beginnings would take quadratic time.
 */
const createSkipper = (text: string): ((at: number) => number | null) => {
  const missing = new Set<string>();
  return (at) => {
    const [start, end] = SKIPPED.find(([start]) => text.startsWith(start, at)) ?? [];
    if (start === undefined || end === undefined || missing.has(end)) return null;
    const found = text.indexOf(end, at + start.length);
    if (found === -1) missing.add(end);
    return found === -1 ? null : found + end.length;
  };
};

const visitSkipped = (text: string, at: number, end: number, visitor: TokenVisitor): null => {
  if (text.startsWith(CDATA_START, at)) visitor.text(at + CDATA_START.length, end - CDATA_END.length, true);
  return null;
};
