import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { newConnector } from '../connectors/new-connector.ts';
import { runCommand, UsageError } from './usage.ts';

const USAGE = `Usage: npm run connector:new <name>

Makes a connector that works, with a fake of its upstream and the tests K1 to K19: lib/connectors/<name> and
test/connectors/<name>. docs/connectors.md says how it goes on. The name is lower-case letters and digits.`;

const nameFrom = (args: readonly string[]): string => {
  const [name, ...others] = args;
  if (name === undefined || others.length > 0) throw new UsageError('One name is needed.');
  return name;
};

/** Written by programs of the project. */
const PAGES = ['docs/connectors.md', 'docs/connectors/conformance.md'];

/** Programs of the project, so that what is written looks as if it had been there always. */
const run = (command: string, ...args: readonly string[]): void => {
  const { status } = spawnSync('npx', ['--no', '--', command, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    // There it is a script of cmd.exe. No word here has a character that a shell knows.
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npx --no -- ${command} ${args.join(' ')} ended with ${status}`);
};

await runCommand(USAGE, async () => {
  const name = nameFrom(process.argv.slice(2));
  const project = { exists: existsSync, read: (path: string) => readFileSync(path, 'utf8') };
  const made = newConnector(name, project, randomUUID);
  if (made.kind === 'refused') throw new UsageError(made.sentence);
  const paths = Object.keys(made.files);
  for (const [path, text] of Object.entries(made.files)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  run('biome', 'check', '--write', ...paths.filter((path) => !path.endsWith('.md')));
  run('node', 'infra/documents/docs.ts');
  run('vitest', 'run', '--project', 'main', 'test/connectors/conformance-page.test.ts', '-u');
  console.log(`Made or changed:\n${[...paths, ...PAGES].map((path) => `  ${path}`).join('\n')}\n`);
  console.log(
    `See it work: npx --no -- vitest run --project main test/connectors/${name}\nGo on with docs/connectors.md`,
  );
  return 0;
});
