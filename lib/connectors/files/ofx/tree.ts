import { type Aggregate, addLeaf, addPart, adopt, createAggregate } from './aggregate.ts';
import { decodeEntities } from './entities.ts';
import { DEPTH_MAX, LEAF_LENGTH_MAX, type LimitPassed } from './limits.ts';
import { HANDED_OVER, LEAVES, PARTS } from './names.ts';
import { readTokens, type TokenVisitor } from './tokens.ts';

/** What is given the aggregates of `HANDED_OVER`, the inner ones before the outer ones. */
export interface TreeVisitor {
  readonly opened: (aggregate: Aggregate) => void;
  /** `isCutOff`: the file ends, or begins again, before the end of the aggregate. */
  readonly closed: (aggregate: Aggregate, isCutOff: boolean) => LimitPassed | null;
}

/**
 * Reads a text that need not be well formed. A start tag with text after it is a field, closed or not, unless its name is
 * in `HANDED_OVER`; one directly before another tag is an aggregate, or a field without a value. An end tag closes the
 * nearest open aggregate of its name, with all that is open inside it; an end tag that matches none is left out.
 *
 * Memory is bounded: names that are not known are not kept, others once in each aggregate, and rows are handed over one
 * by one.
 */
export const readTree = (text: string, visitor: TreeVisitor): LimitPassed | null => {
  const open = createOpenAggregates(visitor);
  let tag: StartTag | null = null;
  let limit: LimitPassed | null = null;

  /** Decides what the last start tag was, now that the next tag is known. */
  const settle = (isBeforeStartTag: boolean): LimitPassed | null => {
    const settled = tag;
    tag = null;
    if (limit !== null || settled === null) return limit;
    const value = tidy(settled.text);
    if (value !== '') open.addLeaf(settled, value);
    else if (isBeforeStartTag && !isAlwaysLeaf(settled.name)) return open.start(settled.name, settled.at);
    return null;
  };

  const tokens: TokenVisitor = {
    startTag: (name, at) => {
      const passed = settle(true);
      if (passed !== null) return passed;
      if (HANDED_OVER.has(name)) return open.start(name, at);
      tag = { name, at, text: '' };
      return null;
    },
    endTag: (name) => {
      const isOfTag = tag?.name === name;
      return settle(false) ?? (isOfTag || isAlwaysLeaf(name) ? null : open.end(name));
    },
    text: (from, to, isLiteral) => {
      if (tag === null) return;
      const piece = text.slice(from, to);
      const whole = tag.text + (isLiteral ? piece : decodeEntities(tag.text === '' ? piece.trimStart() : piece));
      // Blanks at the end do not count. They are cut off only here, so that many pieces of them take linear time.
      tag.text = whole.length > LEAF_LENGTH_MAX ? whole.trimEnd() : whole;
      if (tag.text.length > LEAF_LENGTH_MAX) limit = { kind: 'limit', code: 'limit.leaf', at: tag.at };
    },
  };
  return readTokens(text, tokens) ?? settle(false) ?? open.endOfFile();
};

/** A start tag, and the text after it so far. */
interface StartTag {
  readonly name: string;
  readonly at: number;
  text: string;
}

/** Fields of vendors have a dot: `INTU.BID`. */
const isAlwaysLeaf = (name: string): boolean => LEAVES.has(name) || name.includes('.');

/** A text of several lines becomes one line. */
const tidy = (text: string): string => {
  const trimmed = text.trim();
  if (!/[\t\r\n]/.test(trimmed)) return trimmed;
  const lines = trimmed.split(/[\t\r\n]/).map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' ');
};

interface OpenAggregates {
  readonly start: (name: string, at: number) => LimitPassed | null;
  readonly end: (name: string) => LimitPassed | null;
  readonly endOfFile: () => LimitPassed | null;
  readonly addLeaf: (tag: StartTag, value: string) => void;
}

/** The aggregates that have begun and not ended, from the outermost to the innermost. */
const createOpenAggregates = (visitor: TreeVisitor): OpenAggregates => {
  const stack: Aggregate[] = [];

  const keep = (closed: Aggregate, isNamed: boolean): void => {
    const outer = stack.at(-1);
    if (outer === undefined) return;
    if (PARTS.has(closed.name)) addPart(outer, closed);
    // Without an end it was a field without a value, and what followed belongs to the aggregate around it.
    else if (!isNamed) adopt(outer, closed);
  };

  /** Closes the innermost aggregates down to a depth. `isNamed`: the last one has an end tag of its own. */
  const close = (depth: number, { isNamed, isCutOff }: Ending): LimitPassed | null => {
    while (stack.length > depth) {
      const closed = stack.pop();
      if (closed === undefined) break;
      if (HANDED_OVER.has(closed.name)) {
        const passed = visitor.closed(closed, isCutOff);
        if (passed !== null) return passed;
      } else if (!isCutOff) keep(closed, isNamed && stack.length === depth);
    }
    return null;
  };

  /** No aggregate of OFX holds another of its own name. Where one begins that is open already, the open one ends. */
  const closeSame = (name: string): LimitPassed | null => {
    const at = HANDED_OVER.has(name) ? depthOf(name) : -1;
    return at === -1 ? null : close(at, { isNamed: false, isCutOff: name === 'OFX' });
  };

  const depthOf = (name: string): number => {
    let at = stack.length - 1;
    while (at >= 0 && stack[at]?.name !== name) at -= 1;
    return at;
  };

  return {
    start: (name, at) => {
      const passed = closeSame(name);
      if (passed !== null) return passed;
      if (stack.length >= DEPTH_MAX) return { kind: 'limit', code: 'limit.depth', at };
      const aggregate = createAggregate(name, at);
      stack.push(aggregate);
      if (HANDED_OVER.has(name)) visitor.opened(aggregate);
      return null;
    },
    end: (name) => {
      const at = depthOf(name);
      return at === -1 ? null : close(at, { isNamed: true, isCutOff: false });
    },
    endOfFile: () => close(0, { isNamed: false, isCutOff: true }),
    addLeaf: ({ name, at }, text) => {
      const inner = stack.at(-1);
      if (inner !== undefined && LEAVES.has(name)) addLeaf(inner, name, text, at);
    },
  };
};

interface Ending {
  readonly isNamed: boolean;
  readonly isCutOff: boolean;
}
