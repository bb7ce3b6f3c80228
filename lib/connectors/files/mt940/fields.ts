import { FIELD_LENGTH_MAX, type LimitCode } from './limits.ts';

/** `:61:` with what follows it, up to the next field. */
export interface Field {
  /** `61`, `60F`. */
  readonly tag: string;
  /** Without blanks at their ends. The first stands behind the tag. */
  readonly lines: readonly string[];
  /** From 1. */
  readonly line: number;
  /** The file ends in it, without the end of a line. */
  readonly isOpen: boolean;
}

export interface FieldVisitor {
  readonly field: (field: Field) => LimitCode | null;
  /** A message begins that has blocks, as SWIFT sends them. `kind`: the number of its kind, such as 942; null for none. */
  readonly opened: (kind: string | null) => void;
  /** The line `-` or `-}`, which ends a message. */
  readonly closed: () => void;
}

export interface LimitPassed {
  readonly code: LimitCode;
  readonly line: number;
}

const LINE_END = /\r\n|\n|\r/;
/** Banks write fields of their own too, such as `:NS:`. They end the field before them. */
const TAG = /^\s{0,8}:([0-9]{2}[A-Z]?|NS):/;
const BLOCKS = /^\{[1-5]:/;
const TEXT_BLOCK = '{4:';
const KIND = /\{2:[IO]([0-9]{3})/;
const END = /^-\}?\s*$/;

/** Reads a text field by field, in one pass. Lines before the first field are left out. */
export const readFields = (text: string, visitor: FieldVisitor): LimitPassed | null => {
  let open: { readonly tag: string; readonly lines: string[]; readonly line: number; length: number } | null = null;
  let at = 0;

  const end = (isOpen = false): LimitPassed | null => {
    const field = open;
    open = null;
    const code = field === null ? null : visitor.field({ ...field, isOpen });
    return code === null || field === null ? null : { code, line: field.line };
  };

  const take = (line: string): LimitPassed | null => {
    const [start = '', tag] = TAG.exec(line) ?? [];
    if (tag !== undefined) {
      const passed = end();
      open = { tag, lines: [line.slice(start.length).trim()], line: at, length: line.length };
      return passed ?? (line.length > FIELD_LENGTH_MAX ? { code: 'limit.field', line: at } : null);
    }
    if (open === null) return null;
    open.length += line.length;
    if (open.length > FIELD_LENGTH_MAX) return { code: 'limit.field', line: open.line };
    if (line.trim() !== '') open.lines.push(line.trim());
    return null;
  };

  /** `-}{5:…}{1:…}{4:` may stand on one line. */
  const takeBlocks = (line: string): LimitPassed | null => {
    const passed = end();
    const text = line.indexOf(TEXT_BLOCK);
    if (text === -1 || passed !== null) return passed;
    visitor.opened(KIND.exec(line)?.[1] ?? null);
    return take(line.slice(text + TEXT_BLOCK.length));
  };

  const takeLine = (line: string): LimitPassed | null => {
    if (BLOCKS.test(line)) return takeBlocks(line);
    if (!END.test(line) && !line.startsWith('-}{')) return take(line);
    const passed = end();
    visitor.closed();
    return passed ?? (line.startsWith('-}{') ? takeBlocks(line.slice(2)) : null);
  };

  for (const line of text.split(LINE_END)) {
    at += 1;
    const passed = takeLine(line);
    if (passed !== null) return passed;
  }
  return end(!/[\r\n]$/.test(text));
};
