/** A block of code in a page. */
export interface DocBlock {
  /** The comment on the line above it, without its signs. */
  readonly mark: string | null;
  readonly language: string;
  readonly text: string;
  /** Of its first line in the page, from 1. */
  readonly line: number;
}

const BLOCK = /^ *(?:<!-- (.+?) -->\n\n? *)?```(\w*)\n([\s\S]*?)^ *```$/gm;

export const blocksOf = (page: string): readonly DocBlock[] =>
  [...page.matchAll(BLOCK)].map(({ 0: whole, 1: mark = null, 2: language = '', 3: text = '', index }) => ({
    mark,
    language,
    text,
    line: page.slice(0, index + whole.indexOf('```')).split('\n').length + 1,
  }));

/** The page without its blocks. */
export const withoutBlocks = (page: string): string => page.replaceAll(/^ *```[\s\S]*?^ *```$/gm, '');
