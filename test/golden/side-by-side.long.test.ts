import { expect, test } from 'vitest';
import { expectSameEndOn } from '../e2e/compare-storm.ts';
import { JAR, STORM_CASES } from '../e2e/storm.ts';
import { temporaryFolder } from '../support/project/temporary-folder.ts';
import { changesInTurns } from './changes-in-turns.ts';
import { bundlerOf, sourceFiles } from './kept-sources.ts';
import { twoReleases } from './two-releases.ts';

/** Their files for browsers are built beside them, from another folder; their code stores nothing that others do not. */
const TODAY_ALONE: ReadonlySet<string> = new Set(['pages', 'widgets', 'sandbox-bank']);
/** Enough for each way of a job: with an account that fails, with a challenge, refused. */
const CASES = [...STORM_CASES.slice(2, 4), ...STORM_CASES.slice(-1)];

/** A change is planned within two minutes. */
const PLANNED_SECONDS = 120;

const folder = temporaryFolder();

const newest = sourceFiles.releases().at(-1) ?? '';

test(`${newest} and this release side by side end as this one alone (P44)`, async () => {
  const bundleOf = bundlerOf(newest, folder);
  const mixed: string[] = [];
  const { environments, endOlder } = twoReleases((name) => {
    if (TODAY_ALONE.has(name)) return null;
    mixed.push(name);
    return bundleOf(name);
  });
  await expectSameEndOn(environments, CASES, changesInTurns, async (host, apps) => {
    // What a release finds in rows is its own, so both are planned by today's before they are compared.
    endOlder();
    for (const { session } of apps) await session('POST', '/accounts', { account: JAR });
    await host.advance(PLANNED_SECONDS);
  });
  const [jobs, calls] = [
    ['notify', 'plan', 'poll', 'sweep'],
    ['import', 'partner', 'read', 'refresh', 'sessions', 'write'],
  ];
  expect(mixed.toSorted()).toEqual([...jobs, ...calls].toSorted());
});
