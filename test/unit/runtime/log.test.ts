import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DescribedError } from '../../../lib/domain/kernel/log.ts';
import { createLog } from '../../../lib/runtime/log.ts';

/** What the process wrote, line by line, as CloudWatch would have it. */
let lines: string[];
beforeEach(() => {
  lines = [];
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((chunk) => lines.push(...String(chunk).trimEnd().split('\n')) > 0);
  }
});
afterEach(() => {
  vi.restoreAllMocks();
});

const SECRET = 'hunter2';
const written = () => lines.map((line): Readonly<Record<string, unknown>> => JSON.parse(line));

const changed = (error: Error, message: string): Error => Object.assign(error, { message });

class UpstreamError extends Error {
  override readonly name = 'UpstreamError';
  readonly body = `{"password":"${SECRET}"}`;
}

describe('the log', () => {
  test('writes one line of JSON with function, release, code and fields', () => {
    createLog('poll', '0.3.0').info('STEP_TAKEN', { step: 3, job_guid: 'JOB-1' });
    expect(written()).toEqual([
      expect.objectContaining({
        level: 'INFO',
        service: 'poll',
        release: '0.3.0',
        message: 'STEP_TAKEN',
        step: 3,
        job_guid: 'JOB-1',
      }),
    ]);
  });

  test.each([
    ['an error of somebody else', new UpstreamError(`could not log in with ${SECRET}`)],
    ['an error with a cause', new Error(`outer ${SECRET}`, { cause: new Error(`inner ${SECRET}`) })],
    ['an error of several', new AggregateError([new Error(SECRET)], `several: ${SECRET}`)],
    ['an error whose message has lines', new Error(`first\n    at ${SECRET}\nthird ${SECRET}`)],
    ['an error whose message looks like a stack', new Error(`first\n    at ${SECRET} (file.ts:1:1)`)],
    ['an error whose message was changed', changed(new Error(`first\n    at ${SECRET} (file.ts:1:1)`), 'harmless')],
    ['an error whose stack was lost', Object.assign(new Error(SECRET), { stack: undefined })],
    ['text that was thrown', SECRET],
    ['an object that was thrown', { password: SECRET }],
    ['nothing at all', undefined],
  ])('never writes what %s contains (P3)', (_, error) => {
    createLog('poll', '0.3.0').error('RECORD_FAILED', error, { attempt: 2 });
    expect(lines).toHaveLength(1);
    expect(lines.join()).not.toContain(SECRET);
    expect(written()[0]).toMatchObject({ level: 'ERROR', message: 'RECORD_FAILED', attempt: 2 });
  });

  test('writes of an error its name and where it came from', () => {
    createLog('poll', '0.3.0').error('RECORD_FAILED', new UpstreamError(SECRET));
    expect(written()[0]).toMatchObject({
      error_name: 'UpstreamError',
      error_at: expect.stringContaining('log.test.ts'),
    });
  });

  test('writes the public details of our errors, and the name of the cause', () => {
    const cause = new UpstreamError(SECRET);
    createLog('poll', '0.3.0').error('RECORD_FAILED', new DescribedError(SECRET, { item_kind: 'USER/MBR' }, { cause }));
    expect(written()[0]).toMatchObject({ item_kind: 'USER/MBR', error_cause: 'UpstreamError' });
    expect(lines.join()).not.toContain(SECRET);
  });

  test('gives a child fields of its own, and no other line has them', () => {
    const log = createLog('poll', '0.3.0');
    const [first, second] = [log.child({ message_id: 'a' }), log.child({ message_id: 'b' })];
    first.info('STEP_TAKEN');
    second.warn('STEP_STALE');
    first.child({ step: 1 }).info('STEP_TAKEN');
    log.info('STEP_TAKEN');
    expect(written().map(({ message_id, step }) => [message_id, step])).toEqual([
      ['a', undefined],
      ['b', undefined],
      ['a', 1],
      [undefined, undefined],
    ]);
  });
});
