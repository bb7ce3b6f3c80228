import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectFiles } from '../../support/project/project-files.ts';

/** The changelog names commands as they were at that time. */
const files = projectFiles().filter(
  (path) => path !== 'CHANGELOG.md' && statSync(path, { throwIfNoEntry: false })?.isFile(),
);

/**
 * In a page, a script or a message, and as the arguments of a call. In sentences the word alone has backticks. After
 * `--no` without `--`, an option of the command would be one of npx, and `-p` fetches.
 */
const CALL = /\bnpx (?!--no -- |--no tributary(?! -))([\w@-]\S*)|(?<=')npx', (?!\[?'--no', '--')\S+/g;

/** Deploys a release where there is no checkout: the command of AWS, by its full name and with a version. */
const FETCHED = 'aws-cdk@2';

const fetching = (text: string): readonly string[] =>
  [...text.matchAll(CALL)].flatMap(([whole, name]) => (name === FETCHED ? [] : [whole]));

test('`npx` never fetches a package that has the name of one of our commands', () => {
  const all = files.flatMap((path) => fetching(readFileSync(path, 'utf8')).map((call) => `${path}: ${call}`));
  expect(all).toEqual([]);
});

test('a call that could fetch such a package is found, in each of its forms', () => {
  const tool = 'npx';
  const call = `run('${tool}', `;
  const fetched = `${tool} ghost; ${tool} -p ghost x; ${tool} --no ghost -p x; ${call}['ghost']); ${call}'ghost')`;
  expect(fetching(fetched)).toHaveLength(5);
  const local = `${tool} --no -- ghost; ${tool} --no tributary users; ${call}['--no', '--', 'ghost'])`;
  expect(fetching(`${local}; the \`${tool}\` that ${tool} aws-cdk@2 list`)).toEqual([]);
});
