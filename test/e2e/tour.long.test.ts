import { beforeAll, describe, expect, it } from 'vitest';
import { type AccessRequest, isAllowed, type Statement } from '../../infra/local/access/statement.ts';
import { operations } from '../../lib/contract/operations.ts';
import { startTestHost } from './test-host.ts';
import { tour } from './tour.ts';
import { createWitness, leaksOf } from './witness.ts';

const TOUR_MS_MAX = 600_000;

/**
 * The host runs the bank beside itself and not as a function. The function of the pages writes no line; Lambda writes its own
 * by the same grant. So their grants show here as unused.
 */
const WITHOUT_USES: ReadonlySet<string> = new Set(['pages', 'sandbox-bank']);

const host = await startTestHost();
const witness = createWitness();
let leaksWhileAlive: readonly string[] = [];

beforeAll(async () => {
  await tour(host, witness, async () => {
    leaksWhileAlive = await leaksOf(host, witness);
  });
}, TOUR_MS_MAX);

interface Grant {
  readonly functionName: string;
  readonly action: string;
  readonly resource: string;
}

const grants = (): readonly Grant[] =>
  [...host.model.functions.values()]
    .filter(({ name }) => !WITHOUT_USES.has(name))
    .flatMap(({ name, statements }) =>
      statements.flatMap(({ actions, resources }) =>
        actions.flatMap((action) => resources.map((resource) => ({ functionName: name, action, resource }))),
      ),
    );

/** What the function did, each kind of call once. */
const doneBy = async (functionName: string): Promise<readonly AccessRequest[]> => {
  const used = (await host.stats()).functions[functionName]?.grants_used ?? [];
  return used.map((pair) => {
    const [action = '', resource = ''] = pair.split(' ');
    return { action, resource };
  });
};

const without = (statements: readonly Statement[], { action, resource }: Grant): readonly Statement[] =>
  statements.map((statement) =>
    statement.resources.includes(resource)
      ? { ...statement, actions: statement.actions.filter((granted) => granted !== action) }
      : statement,
  );

describe('the tour', () => {
  it('gets an answer of each operation that there is', () => {
    expect(Object.keys(operations).filter((id) => !witness.operationsDone.has(id))).toEqual([]);
  });
});

describe('the IAM roles of the template', () => {
  it('grant only what this run uses, and without any grant a call would stop', async () => {
    const needless: string[] = [];
    for (const grant of grants()) {
      const statements = without(host.model.functions.get(grant.functionName)?.statements ?? [], grant);
      const stopped = (await doneBy(grant.functionName)).filter((request) => !isAllowed(statements, request));
      if (stopped.length === 0) needless.push(`${grant.functionName}: ${grant.action} on ${grant.resource}`);
    }
    expect(needless).toEqual([]);
  });

  it('are enough: no function failed but those that were killed on purpose', async () => {
    const { functions } = await host.stats();
    const failed = Object.entries(functions).flatMap(([name, { errors }]) =>
      errors === 0 ? [] : [`${name} ${errors}`],
    );
    // A worker of planning, the refresh function at each try of one event, and the sweep once if it ran in its half minute.
    expect(failed.filter((text) => text !== 'sweep 1').toSorted()).toEqual(['plan 1', 'refresh 3']);
    expect(host.logLines().filter(({ text }) => text.includes('AccessDenied'))).toEqual([]);
  });
});

describe('secrets', () => {
  it('no token, credential or secret is in any item, log, message or error (P3)', async () => {
    expect(witness.secrets.size).toBeGreaterThan(20);
    expect(leaksWhileAlive).toEqual([]);
    expect(await leaksOf(host, witness)).toEqual([]);
  });
});

describe('the memory of the whole host', () => {
  it('stays below two gigabytes', () => {
    expect(process.memoryUsage().rss).toBeLessThan(2_000_000_000);
  });
});
