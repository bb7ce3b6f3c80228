import { describe, expect, test } from 'vitest';
import { createMemoryTable } from '../support/table/memory-table.ts';
import { timeToLiveFault } from '../support/table/time-to-live.ts';
import changed from './changed.json' with { type: 'json' };
import { differences } from './compare.ts';
import { documented, documentedCodes, documentedWebhooks } from './documented.ts';
import { CHAPTERS, record } from './record.ts';
import { recordedFiles, recordedOf } from './releases.ts';
import { missedBy } from './still-answered.ts';

/**
 * The contract as it is spoken: some five hundred calls and a webhook of every type with their answers to the byte, kept
 * in `answers/`. Code may move and change in any way as long as these stay as they are. Where an answer is to change,
 * `npm run record` writes them anew, and the change of the files is what clients will see.
 */
const chapters = Object.keys(CHAPTERS);

describe('the service answers byte for byte as recorded:', () => {
  test.each(chapters)('%s', async (chapter) => {
    const table = createMemoryTable();
    const { lines, endedAtMs } = await record(chapter, { table });
    expect(differences(recordedOf(chapter), lines)).toEqual([]);
    const ends = table.items().map((item) => timeToLiveFault(item, endedAtMs));
    expect(ends.filter((fault) => fault !== null)).toEqual([]);
  });
});

describe.each(recordedFiles.releases())('a client of %s (P44)', (name) => {
  test.each(Object.entries(recordedFiles.read(name)))('still gets every answer and webhook of %s', (chapter, then) => {
    expect([...new Set(missedBy(then, recordedOf(chapter)))]).toEqual(changedOnPurpose(name, chapter));
  });
});

/** What a client of the release misses on purpose: `changed.json` has each sentence with its reason. */
const changedOnPurpose = (release: string, chapter: string): readonly string[] => {
  const releases: Readonly<Record<string, Readonly<Record<string, object>>>> = changed;
  return Object.keys(releases[release]?.[chapter] ?? {});
};

describe('a client of an earlier release misses (P44)', () => {
  const [one, other] = ['00000000-0000-7000-a000-000000000001', '00000000-0000-7000-a000-000000000002'];
  const read = (id: string, goal: string) =>
    `{"operation":"readGoal","call":"GET /goals/GOL-${id}","status":200,"body":{"goal":{"guid":"GOL-${id}",${goal}}}}`;
  const listed = (id: string) =>
    `{"operation":"listGoals","call":"GET /goals","status":200,"body":{"goals":[{"guid":"GOL-${id}"}]}}`;
  const then = [read(one, '"amount":1.10'), listed(one)];

  test.each([
    [
      'nothing when fields, calls and webhooks are added',
      [read(one, '"note":null,"amount":1.10'), '{"webhook":"GOAL read"}', listed(one)],
    ],
    ['nothing when ids are others', [read(other, '"amount":1.10'), listed(other)]],
  ])('the answer %s', (_what, now) => {
    expect(missedBy(then, now)).toEqual([]);
  });

  test.each([
    ['a field', [read(one, '"note":null'), listed(one)], ['body.goal.amount: was 1.10, is absent']],
    ['the spelling of a number', [read(one, '"amount":1.1'), listed(one)], ['body.goal.amount: was 1.10, is 1.1']],
    [
      'an object that is another one',
      [read(one, '"amount":1.10'), listed(other)],
      [`body.goals.0.guid: was "GOL-${one}", is "GOL-${other}"`],
    ],
    ['a call', [listed(one)], ['does not happen any more']],
    ['the order of calls', [listed(one), read(one, '"amount":1.10')], ['does not happen any more']],
  ])('the webhook %s', (_what, now, told) => {
    expect(missedBy(then, now).map((sentence) => sentence.replace(/^[^:]*: /, ''))).toEqual(told);
  });
});

describe('the recorded calls', () => {
  interface Line {
    readonly operation?: string | null;
    readonly status?: number;
    readonly webhook?: string;
    readonly body?: { readonly error?: { readonly code: number } };
  }
  const lines: readonly Line[] = chapters.flatMap(recordedOf).map((line) => JSON.parse(line));

  test('have an answer of each operation that is no refusal', () => {
    const answered = new Set(lines.filter(({ status = 500 }) => status < 400).map(({ operation }) => operation));
    expect(documented.map(({ id }) => id).filter((id) => !answered.has(id))).toEqual([]);
  });

  test('have every error code, except those of internal errors', () => {
    const given = new Set(lines.map(({ body }) => body?.error?.code));
    expect(documentedCodes.filter((code) => !given.has(code))).toEqual([5000]);
  });

  test('have every type of webhook', () => {
    const sent = new Set(lines.flatMap(({ webhook = '' }) => [webhook.split(' ')[0], webhook]));
    // A batch has the type of its rows.
    const kinds = documentedWebhooks.map((type) => type.replace('_BATCH', ' batch'));
    expect(kinds.filter((kind) => !sent.has(kind))).toEqual([]);
  });
});

describe('the comparison reports the call and the first field that differs', () => {
  const line = (body: string) => `{"operation":"readGoal","call":"GET /goals/1","status":200,"body":${body}}`;
  const UUID = '00000000-0000-7000-a000-000000000001';
  const recorded = [
    line(`{"goal":{"guid":"GOL-${UUID}","amount":1.10,"name":"Holiday"}}`),
    '{"webhook":"GOAL created"}',
  ];
  const [first = '', second = ''] = recorded;
  const told = (...now: readonly string[]) => differences(recorded, now);

  test('and nothing when nothing differs', () => {
    expect(told(first, second)).toEqual([]);
  });

  test.each([
    ['a value', first.replace('Holiday', 'House'), 'body.goal.name: was "Holiday", is "House"'],
    ['a status', first.replace('200', '404'), 'status: was 200, is 404'],
    ['the spelling of a number', first.replace('1.10', '1.1'), 'body.goal.amount: was 1.10, is 1.1'],
    ['a field gone', first.replace('"amount":1.10,', ''), 'body.goal.amount: was 1.10, is absent'],
    ['a field more', first.replace('"amount"', '"note":null,"amount"'), 'body.goal.note: was absent, is null'],
    ['another type', first.replace('"Holiday"', '7'), 'body.goal.name: was "Holiday", is 7'],
  ])('as %s', (_name, now, sentence) => {
    expect(told(now, second)).toEqual([`line 1, readGoal, GET /goals/1: ${sentence}`]);
  });

  test('as fields in another order', () => {
    const [sentence] = told(line(`{"goal":{"amount":1.10,"guid":"GOL-${UUID}","name":"Holiday"}}`), second);
    expect(sentence).toContain('line 1, readGoal, GET /goals/1: bytes: was …');
  });

  test('as a missing or an additional call or webhook', () => {
    expect(told(first)).toEqual(['line 2, webhook GOAL created: does not happen any more']);
    expect(told(first, second, second)).toEqual(['line 3, webhook GOAL created: was not recorded']);
  });

  test('and says when nothing but random ids differs', () => {
    const other = first.replace(UUID, UUID.replace('1', '2').replace('0001', '0009'));
    expect(told(other, second).at(-1)).toContain('Only random ids');
    expect(told(other.replace('Holiday', 'House'), second)).toHaveLength(1);
  });

  test('and not when a signature differs over the same content', () => {
    const webhook = (signature: string) =>
      `{"webhook":"GOAL created","headers":{"webhook-signature":"v1,${signature}"}}`;
    const [was, is] = ['A'.repeat(43), 'B'.repeat(43)];
    expect(differences([webhook(was)], [webhook(is)])).toEqual([
      `line 1, webhook GOAL created: headers.webhook-signature: was "v1,${was}", is "v1,${is}"`,
    ]);
  });
});
