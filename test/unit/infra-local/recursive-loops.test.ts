import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { describe, expect, it } from 'vitest';
import type { LocalHost } from '../../../infra/local/host/start-local-host.ts';
import { startTestHost } from '../../e2e/test-host.ts';
import { loopAssembly } from './fixtures/loop-assembly.ts';

/** More than Lambda allows in one chain of requests, which is 16. */
const ROUNDS = 20;
const SECONDS_PER_ROUND = 3;

let host: LocalHost;

const start = async (recursiveLoop?: 'Allow' | 'Terminate'): Promise<void> => {
  host = await startTestHost({ assembly: loopAssembly(recursiveLoop) });
};

/** As an operator sends it: with this message a new chain begins. */
const send = async (name: string, roundsMax: number): Promise<void> => {
  const sqs = new SQSClient({ ...host.operator, useQueueUrlAsEndpoint: false });
  await sqs.send(
    new SendMessageCommand({
      QueueUrl: 'http://sqs.localhost/000000000000/Queue',
      MessageBody: JSON.stringify({ name, roundsMax }),
    }),
  );
  sqs.destroy();
};
const roundsOf = (name: string): readonly number[] =>
  host.logLines().flatMap(({ text }) => {
    const line = JSON.parse(text) as { readonly name?: string; readonly round?: number };
    return line.name === name && line.round !== undefined ? [line.round] : [];
  });
const stopped = (): readonly string[] =>
  host.logLines().flatMap(({ text }) => (text.includes('RECURSIVE_LOOP_STOPPED') ? [text] : []));
const upTo = (rounds: number): readonly number[] => Array.from({ length: rounds }, (_, index) => index + 1);

describe.each([undefined, 'Terminate'] as const)('a function whose RecursiveLoop is %s', (setting) => {
  it('is stopped before its 17th invocation in one chain, with a dead letter and a log', async () => {
    await start(setting);
    await send('endless', ROUNDS);
    await host.advance(ROUNDS * SECONDS_PER_ROUND);
    expect(roundsOf('endless')).toEqual(upTo(16));
    const { queues, functions } = await host.stats();
    expect(queues).toMatchObject({
      queue: { visible: 0, in_flight: 0, delayed: 0 },
      'dead-letters': { visible: 1 },
    });
    expect(functions.looper).toMatchObject({ invocations: 16, chain_invocations_max: 16, loops_stopped: 1 });
    expect(stopped()).toHaveLength(1);
    expect(JSON.parse(stopped()[0] ?? '')).toMatchObject({
      reason:
        'The function looper was invoked 16 times in one chain of requests. Lambda stops the next invocation, because the template does not set RecursiveLoop to Allow. The message went to the queue dead-letters.',
    });
  });

  it('has each chain counted separately', async () => {
    await start(setting);
    for (const name of ['first', 'second', 'third']) await send(name, 10);
    // Real time goes on meanwhile, so ten rounds take a little more than ten times their delay.
    await host.advance(ROUNDS * SECONDS_PER_ROUND);
    for (const name of ['first', 'second', 'third']) expect(roundsOf(name)).toEqual(upTo(10));
    expect(stopped()).toEqual([]);
  });
});

it('a function that allows RecursiveLoop continues, and its invocations are counted', async () => {
  await start('Allow');
  await send('bounded', ROUNDS);
  await host.advance(ROUNDS * SECONDS_PER_ROUND);
  expect(roundsOf('bounded')).toEqual(upTo(ROUNDS));
  const { queues, functions } = await host.stats();
  expect(queues).toMatchObject({ 'dead-letters': { visible: 0 } });
  expect(functions.looper).toMatchObject({ chain_invocations_max: ROUNDS, loops_stopped: 0 });
  expect(stopped()).toEqual([]);
});
