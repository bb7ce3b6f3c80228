import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import packageFile from '../../../package.json' with { type: 'json' };
import generators from '../../generators/package-lock.json' with { type: 'json' };
import { blocksOf, type DocBlock, withoutBlocks } from '../../support/documents/doc-blocks.ts';
import { commandsIn } from '../../support/documents/doc-commands.ts';
import { cliWorld } from '../../support/project/cli.ts';
import { projectFiles } from '../../support/project/project-files.ts';

const tracked = projectFiles();
/** The changelog names commands as they were at that time. */
const pages = tracked.filter((path) => path.endsWith('.md') && path !== 'CHANGELOG.md');
const read = (path: string): string => readFileSync(path, 'utf8');

/** The files that walk pages. Each names its pages in quotation marks. */
const walks = tracked
  .filter((path) => /^test\/(?:e2e|browser|generators)\/[\w.-]+\.test\.ts$/.test(path))
  .map(read)
  .filter((text) => text.includes('walkthroughOf('));

const isWalked = (page: string): boolean => walks.some((walk) => walk.includes(`'${page}'`));

/** Why a block is not run by any test. */
const REASONS: ReadonlySet<string> = new Set([
  'needs AWS',
  'needs a second machine',
  'needs Java or Docker',
  'needs an account at SimpleFIN',
  'needs systemd',
  'runs these tests',
  'takes another release',
]);

/** What is missing above a block with commands, or null. */
const markFault = (page: string, { mark, text }: DocBlock): string | null => {
  if (mark === 'walkthrough' || mark === 'walkthrough: start') {
    return isWalked(page) ? null : 'no test walks this page';
  }
  const [, reason] = /^not run: (.+)$/.exec(mark ?? '') ?? [];
  if (reason !== undefined) return REASONS.has(reason) ? null : `"${reason}" is none of the reasons`;
  const [, file = '', words = ''] = /^run by (\S+): (.+)$/.exec(mark ?? '') ?? [];
  if (file === '') return 'it says neither that a test runs it nor why none does';
  if (!text.includes(words)) return `the block has no "${words}"`;
  if (!existsSync(file) || !read(file).includes(words)) return `${file} has no "${words}"`;
  return !file.endsWith('.md') || isWalked(file) ? null : `no test walks ${file}`;
};

/** A line that begins with a command. Output may have the same words further on. */
const COMMAND = /^[ \t]*(?:\w+=\S+ )*(?:npm|npx|node|curl|aws|java|docker|git|cd|cp|systemctl|umask|sudo) /m;
/** Indented lines are a block, too, which has no place for a language. */
const INDENTED = /^(?: {4}|\t).*/gm;

const faultsOf = (page: string, text: string): readonly string[] => {
  const ofBlocks = blocksOf(text).flatMap((block) => {
    const at = `${page}:${block.line}: `;
    if (block.language === 'sh') {
      const fault = markFault(page, block);
      return fault === null ? [] : [at + fault];
    }
    return block.language === '' && COMMAND.test(block.text) ? [`${at}a block of commands is not marked as sh`] : [];
  });
  const indented = (withoutBlocks(text).match(INDENTED) ?? []).filter((line) => COMMAND.test(line));
  return [...ofBlocks, ...indented.map((line) => `${page}: "${line.trim()}" is not in a block that is marked as sh`)];
};

/** The source of a script, with what it imports from its own folder. */
const sourceOf = (file: string, seen = new Set<string>()): string => {
  if (seen.has(file) || !existsSync(file)) return '';
  seen.add(file);
  const text = read(file);
  const imported = [...text.matchAll(/from '(\.\.?\/[^']+)'/g)].map(([, path = '']) => join(dirname(file), path));
  return [text, ...imported.filter((path) => path.startsWith('infra/')).map((path) => sourceOf(path, seen))].join('\n');
};

const optionsIn = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => /^--?[a-z][\w-]*/i.exec(word)?.[0] ?? []);

/** What `npm run` or `npx` would not find, or null. */
const scriptFault = (name: string, words: readonly string[]): string | null => {
  const script: string | undefined = new Map(Object.entries(packageFile.scripts)).get(name);
  if (script === undefined) return `package.json has no script "${name}"`;
  const source = sourceOf(/\S+\.ts\b/.exec(script)?.[0] ?? '');
  // Options of vitest and cdk are their own.
  if (source === '') return null;
  const unknown = optionsIn(words).filter((option) => {
    const key = option.replace(/^-+/, '');
    return !new RegExp(`(?:'${key}'|\\b${key}|--${key})\\b`).test(source);
  });
  return unknown.length === 0 ? null : `"${name}" has no ${unknown.join(', ')}`;
};

/** What `tributary --help` does not know of a command line, or null. */
const cliFault = async (words: readonly string[]): Promise<string | null> => {
  const named = words.findIndex((word) => word.startsWith('-'));
  const operands = named === -1 ? words : words.slice(0, named);
  const { out } = await cliWorld().run(...operands, '--help');
  const [, usage = ''] = /^Usage: tributary ?(.*)$/m.exec(out) ?? [];
  const path = usage.split(' ').filter((word) => /^[a-z]/.test(word));
  const places = usage.split(' ').filter((word) => /^[[<](?!options)/.test(word));
  if (operands.length > 0 && path.length === 0) return `there is no "${operands.join(' ')}"`;
  const isOpen = places.some((place) => place.includes('...'));
  if (!isOpen && operands.length > path.length + places.length) return `"${usage}" takes no "${operands.join(' ')}"`;
  const unknown = optionsIn(words).filter((option) => !new RegExp(`(?:^|[\\s,])${option}(?![\\w-])`, 'm').test(out));
  return unknown.length === 0 ? null : `"${usage}" has no ${unknown.join(', ')}`;
};

/** Whether a package of this project, or of the generators of clients, has the command; `@2` after it is a version. */
const isPackaged = (name: string): boolean =>
  existsSync(`node_modules/.bin/${name}`) ||
  existsSync(`node_modules/${name.replace(/@\d+$/, '')}`) ||
  Object.values<object>(generators.packages).some(
    (entry) => 'bin' in entry && typeof entry.bin === 'object' && entry.bin !== null && name in entry.bin,
  );

const commandFault = async ({ tool, words }: ReturnType<typeof commandsIn>[number]): Promise<string | null> => {
  if (tool === 'tributary') return cliFault(words);
  const [first = '', ...rest] = words;
  if (tool === 'npm') return scriptFault(first, rest);
  if (tool === 'npx') return isPackaged(first) ? null : `no package here has the command "${first}"`;
  // What a page makes, it makes in `try/` or beside it.
  return !first.includes('/') || first.startsWith('try/') || existsSync(first) ? null : `there is no ${first}`;
};

describe('the commands in the documentation', () => {
  test.each(pages)('of %s are each run by a test, or have a reason why not', (page) => {
    expect(faultsOf(page, read(page))).toEqual([]);
  });

  test.each(pages)('of %s name only scripts, commands and options that exist', async (page) => {
    const faults: string[] = [];
    for (const command of commandsIn(read(page))) {
      const fault = await commandFault(command);
      if (fault !== null) faults.push(`${command.tool} ${command.words.join(' ')}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });

  test('are refused with a block that nobody runs, or another reason', () => {
    const block = (mark: string, language = 'sh') => `text\n${mark}\`\`\`${language}\nnpm start\n\`\`\`\n`;
    expect(faultsOf('docs/x.md', block(''))).toHaveLength(1);
    expect(faultsOf('docs/x.md', block('', ''))).toHaveLength(1);
    expect(faultsOf('docs/x.md', '```\n# As root:\nsudo systemctl start x\n```\n')).toHaveLength(1);
    expect(faultsOf('docs/x.md', 'Then:\n\n    cd /opt && npm ci\n')).toHaveLength(1);
    expect(faultsOf('docs/x.md', '```\nready: npm start, or docker compose up\nnode:24\n```\n')).toEqual([]);
    expect(faultsOf('docs/x.md', block('<!-- walkthrough -->\n'))).toEqual(['docs/x.md:4: no test walks this page']);
    expect(faultsOf('docs/x.md', block('<!-- not run: no time -->\n'))).toHaveLength(1);
    expect(faultsOf('docs/x.md', block('<!-- run by test/unit/docs/gone.test.ts: npm start -->\n'))).toHaveLength(1);
    expect(faultsOf('docs/x.md', block('<!-- not run: needs AWS -->\n'))).toEqual([]);
  });

  test('are refused with a script, a command or an option that does not exist', async () => {
    const text =
      '`npm run ghost` `npm run client -- create --gost x` `npm start -- --conector simplefin` `tributary ghosts`\n' +
      '```sh\nnpx --no -- tributary users create u-1 --first-nam Ada && node infra/ghost.ts\nnpx --no -- ghost\n```\n' +
      '```console\n$ tributary refresh MBR-1 MBR-2 --user u-1\n```\n';
    const faults = await Promise.all(commandsIn(text).map(commandFault));
    expect(faults.filter((fault) => fault !== null)).toHaveLength(8);
  });
});
