import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FULL_OPTIONS } from '../../../lib/domain/jobs/begin.ts';
import { TRANSITIONS } from '../../../lib/domain/jobs/transitions.ts';
import { JOB_ORIGINS } from '../../../lib/domain/members/job-record.ts';
import { blocksOf } from '../../support/documents/doc-blocks.ts';
import { runningMember } from '../../support/members/members.ts';

/** Lines of a picture, each as `from name to`, in the order of the alphabet. */
interface Picture {
  readonly arrows: readonly string[];
  /** The statuses that arrows without a name lead to. */
  readonly starts: readonly string[];
}

const ARROW = /^(.+?) (?:-- "?(.+?)"? )?--> (\w+)$/;

/** An arrow from a subgraph is one from each status in it; `A & B` are two sources. */
const pictureOf = (mermaid: string): Picture => {
  const lines = mermaid.split('\n').map((line) => line.trim());
  const [, group = '', inside = ''] = /subgraph (\w+)\n([\s\S]*?)\n *end\n/.exec(mermaid) ?? [];
  const grouped = new Set(inside.match(/\b[A-Z]+\b/g));
  const arrows: string[] = [];
  const starts: string[] = [];
  for (const line of lines) {
    const [, sources, names, to] = ARROW.exec(line) ?? [];
    if (sources === undefined || to === undefined) continue;
    if (names === undefined) starts.push(to);
    for (const source of sources.split(' & ')) {
      for (const from of source === group ? grouped : [source]) {
        for (const name of names?.split(/,(?: |<br>)/) ?? []) arrows.push(`${from} ${name} ${to}`);
      }
    }
  }
  return { arrows: arrows.toSorted(), starts: starts.toSorted() };
};

const ofTable = (): readonly string[] =>
  Object.entries(TRANSITIONS)
    .flatMap(([name, { from, to }]) => from.map((status) => `${status} ${name} ${to}`))
    .toSorted();

const drawn = (): string => {
  const [, section = ''] = readFileSync('ARCHITECTURE.md', 'utf8').split('\n## The states of a job\n');
  return blocksOf(section)[0]?.text ?? '';
};

describe('the picture of the states of a job in ARCHITECTURE.md', () => {
  test('has the transitions of the table, and no others', () => {
    expect(pictureOf(drawn()).arrows).toEqual(ofTable());
  });

  test('begins with the statuses in which jobs begin', () => {
    const statuses = JOB_ORIGINS.map((origin) => runningMember({}, {}, { origin, options: FULL_OPTIONS }).job.status);
    expect(pictureOf(drawn()).starts).toEqual([...new Set(statuses)].toSorted());
  });

  test.each(
    drawn()
      .trim()
      .split('\n')
      .filter((line) => line.includes('-->')),
  )('is refused without the arrow %s', (line) => {
    const { arrows, starts } = pictureOf(drawn().replace(`${line}\n`, ''));
    const whole = pictureOf(drawn());
    expect({ arrows, starts }).not.toEqual(whole);
  });

  test('is refused with an additional arrow or status', () => {
    for (const line of [
      'CHALLENGED -- denied --> DENIED',
      'COMPLETED -- resumed --> REQUESTED',
      'running -- paused --> PAUSED',
    ]) {
      expect(pictureOf(`${drawn()}  ${line}\n`).arrows, line).not.toEqual(ofTable());
    }
  });
});
