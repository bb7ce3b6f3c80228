import { execFileSync } from 'node:child_process';

/** The release that a command is given. Throws where it has its tag: what is kept of it is then no longer changed. */
export const untaggedRelease = (): string => {
  const [release = ''] = process.argv.slice(2);
  if (!/^v\d+\.\d+\.\d+$/.test(release)) throw new Error('The name of a release is a tag, such as v1.2.3');
  if (execFileSync('git', ['tag', '--list', release], { encoding: 'utf8' }) !== '') {
    throw new Error(`${release} has its tag, so what it stores and answers is kept and no longer changed`);
  }
  return release;
};
