import { describe, expect, test } from 'vitest';
import { create as createSandbox } from '../../lib/connectors/sandbox/connector.ts';
import { manifest as sandboxManifest } from '../../lib/connectors/sandbox/manifest.ts';
import { testsOf } from '../support/conformance/check.ts';
import { CHECKS } from '../support/conformance/checks.ts';
import type { ConformanceSubject } from '../support/conformance/fake.ts';
import { startFakeServer } from '../support/conformance/fake-server.ts';
import { create } from './acme/connector.ts';
import { acmeFake } from './acme/fake.ts';
import { manifest } from './acme/manifest.ts';
import { sandboxFake } from './sandbox/fake.ts';

/** The suite is the first thing that an author reads when something is wrong: each message says what it is. */

const ACCOUNTS = { matches: /^GET \/accounts(?:\?|$)/ };

const acme: ConformanceSubject = {
  manifest,
  create,
  settings: (host) => ({ base_url: `http://${host}` }),
  fake: acmeFake,
  calls: { accounts: ACCOUNTS },
  accountTypes: ['CHECKING', 'SAVINGS', 'CREDIT_CARD'],
  optionalFields: ['memo', 'number'],
};

const sandbox: ConformanceSubject = {
  manifest: sandboxManifest,
  create: createSandbox,
  settings: (host) => ({ base_url: `http://${host}` }),
  fake: sandboxFake,
  calls: {
    any: { matches: /^(?!POST .*answers)/ },
    answer: { matches: /^POST .*\/answers$/, isAnswer: true },
  },
  openWords: ['challenge'],
  accountTypes: ['CHECKING'],
  optionalFields: [],
};

const run = async (subject: ConformanceSubject, start: string): Promise<void> => {
  const tests = CHECKS.flatMap((check) => testsOf(check, subject.manifest));
  const found = tests.find(({ name }) => name.startsWith(start));
  if (found === undefined) throw new Error(`there is no test ${start}`);
  await found.run(subject);
};

/** A connector of which `collect` does something more. */
const collecting =
  (more: (collect: () => Promise<unknown>) => Promise<void>): ConformanceSubject['create'] =>
  (settings, tools) => {
    const connector = create(settings, tools);
    return {
      ...connector,
      collect: async (context, request, progress) => {
        await more(async () => connector.collect(context, request, progress));
        return connector.collect(context, request, progress);
      },
    };
  };

describe('the conformance suite reports', () => {
  test('a call that has no kind', async () => {
    const calls = { accounts: { matches: /^GET \/accounts\?/ } };
    await expect(run({ ...acme, calls }, 'K1 every call of a job')).rejects.toThrow(
      /no kind in `calls` names: .*'GET \/accounts'/,
    );
  });

  test.each(['K1 503', 'K2', 'K3'])('a kind of which no call is made, in %s', async (start) => {
    const calls = { accounts: ACCOUNTS, holdings: { matches: /^GET \/holdings$/ } };
    await expect(run({ ...acme, calls }, start)).rejects.toThrow('no call of the kind `holdings` was made');
  });

  test('an error that the fake throws', async () => {
    const fake: ConformanceSubject['fake'] = async (options) => {
      const server = await startFakeServer(() => {
        throw new TypeError('clock.now is no function');
      });
      return { ...(await acmeFake(options)), ...server };
    };
    await expect(run({ ...acme, fake }, 'K7')).rejects.toMatchObject({
      message: 'The fake upstream threw an error: TypeError: clock.now is no function',
    });
  });

  test('a missing answer to a question', async () => {
    await expect(run(sandbox, 'K1 503')).rejects.toThrow('`answer` of the subject is missing');
  });

  test('a call that one step makes twice', async () => {
    const twice = collecting(async (collect) => void (await collect()));
    await expect(run({ ...acme, create: twice }, 'K7')).rejects.toThrow(/one step made twice[\s\S]*GET \/accounts/);
  });

  test('requests that the manifest does not count', async () => {
    const perJob = { ...manifest, requests: { ...manifest.requests, perJob: 0 } };
    await expect(run({ ...acme, manifest: perJob }, 'K4 a job for 5')).rejects.toThrow(
      /more requests than the manifest says[\s\S]*GET \/accounts/,
    );
  });

  test('a secret that was leaked', async () => {
    const state = (settings: unknown, tools: Parameters<typeof create>[1]) => {
      const connector = create(settings, tools);
      const collect: typeof connector.collect = async (context, request, progress) => {
        const collected = await connector.collect(context, request, progress);
        if (collected.kind !== 'arrived') return collected;
        return { ...collected, value: { ...collected.value, state: context.connection.answers[0]?.value ?? '' } };
      };
      return { ...connector, collect };
    };
    await expect(run({ ...acme, create: state }, 'K7')).rejects.toThrow('secrets that stand in clear');
  });

  test('a worker that was not killed after it got the answer', async () => {
    const blind: ConformanceSubject['create'] = (settings, tools) => {
      const { observe: _, ...connector } = createSandbox(settings, tools);
      return connector;
    };
    await expect(run({ ...sandbox, answer: 'correct', create: blind }, 'K1 a wrong answer')).rejects.toThrow(
      'cannot observe them',
    );
  });

  test('a wrong answer that looks like a failure', async () => {
    const deaf: ConformanceSubject['create'] = (settings, tools) => {
      const connector = createSandbox(settings, tools);
      return {
        ...connector,
        answer: async () => ({ kind: 'arrived', value: { kind: 'refused', reason: 'denied', state: '' } }),
      };
    };
    await expect(run({ ...sandbox, answer: 'correct', create: deaf }, 'K1 a wrong answer')).rejects.toThrow('REJECTED');
  });
});
