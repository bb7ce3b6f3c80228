import type { ImportFault } from '../../../domain/imports/import-record.ts';
import { linesOf } from '../ofx/lines.ts';

/** The documents of one file, whose texts are read as one after the other. */
export const createDocuments = () => {
  /** The first line of each document in the whole text. */
  const starts: number[] = [];
  let whole = '';
  let end = 1;
  return {
    text: (): string => whole,
    /** Gives the offset at which the document begins in the whole text. */
    add: (text: string): number => {
      const start = whole.length;
      starts.push(end);
      end += (linesOf(text, [text.length]).get(text.length) ?? 1) + 1;
      whole = `${whole}${text}\n\n`;
      return start;
    },
    /** A fault with a line of the whole text, as one of its document. A file of one document needs no number. */
    placed: (fault: ImportFault): ImportFault => {
      const { line, message } = fault;
      const at = line === null ? -1 : starts.findLastIndex((start) => start <= line);
      const start = starts[at];
      return line === null || start === undefined || starts.length === 1
        ? fault
        : { ...fault, message: `Document ${at + 1}: ${message}`, line: line - start + 1 };
    },
  };
};
