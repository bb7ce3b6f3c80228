import { blocksOf, withoutBlocks } from './doc-blocks.ts';

/** A command of this project in a page. */
export interface DocCommand {
  readonly tool: 'tributary' | 'npm' | 'npx' | 'node';
  /** What follows: the script of `npm run`, the package of `npx`, the file of `node`, and the words after it. */
  readonly words: readonly string[];
}

/** Files that a block writes are no commands. */
const HEREDOC = /<<'(\w+)'[^\n]*\n[\s\S]*?^\1$/gm;
/** A line without its comment, or a part of it up to the next command. */
const PART = /\s*(?:[|;&]+|\$\(|\)|(?<=\s)#[^\n]*|\n)\s*/;
const INLINE = /(?<!`)`((?:[A-Z_]+=\S+ )?(?:npx|npm|node|tributary) [^`\n]+)`(?!`)/g;
/** The line that says that the host answers. */
const READY = 'ready';

const commandOf = (part: string): DocCommand | null => {
  // A synopsis has brackets around what may be left out; a redirection is not of the command.
  const plain = part
    .replace(/^(?:\w+=(?:"[^"]*"|\S*)\s+)+/, '')
    .replace(/(?<=^npx) --no(?: --)?(?= )/, '')
    .replaceAll(/\s[<>]\s.*$/g, '')
    .replaceAll(/[[\]]/g, '');
  const words = plain.split(/\s+/).filter((word) => word !== '');
  const [tool, first = '', second = ''] = words;
  if (tool === 'tributary') return first === READY ? null : { tool, words: words.slice(1) };
  if (tool === 'npx' && first === 'tributary') return { tool: first, words: words.slice(2) };
  if (tool === 'npx' || tool === 'node') return { tool, words: words.slice(1) };
  if (tool !== 'npm') return null;
  if (first === 'start' || first === 'test') return { tool, words: words.slice(1) };
  if (first !== 'run') return null;
  return { tool, words: words.slice(second === '--silent' ? 3 : 2) };
};

/** The commands in blocks of commands, in transcripts of them, and in the text of a page. */
export const commandsIn = (page: string): readonly DocCommand[] => {
  const blocks = blocksOf(page);
  const scripts = blocks.filter(({ language }) => language === 'sh').map(({ text }) => text.replaceAll(HEREDOC, ''));
  const transcripts = blocks
    .filter(({ language }) => language === 'console')
    .flatMap(({ text }) => [...text.matchAll(/^\$ (.+)$/gm)].map(([, line = '']) => line));
  const inBlocks = [...scripts, ...transcripts].flatMap((text) => text.replaceAll('\\\n', ' ').split(PART));
  const inText = [...withoutBlocks(page).matchAll(INLINE)].map(([, command = '']) => command);
  return [...inBlocks, ...inText].flatMap((part) => commandOf(part) ?? []);
};
