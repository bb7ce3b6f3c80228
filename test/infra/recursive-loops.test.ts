import type { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { FUNCTIONS, type FunctionName } from '../../infra/app/functions.ts';
import { functionOf, resourcesOf, STAGE_NAMES, synthesise } from './synthesis.ts';

const stages = synthesise();

interface Statement {
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
}

/** Which functions a function sends work to through a queue: by its role, and by what the queues feed. */
const reachedFrom = (service: Template): ReadonlyMap<string, ReadonlySet<string>> => {
  const policies = resourcesOf(service, 'AWS::IAM::Policy').map(([, { Properties }]) => Properties);
  const fed = resourcesOf(service, 'AWS::Lambda::EventSourceMapping').map(([, { Properties }]) => ({
    queue: JSON.stringify(Properties.EventSourceArn),
    functionId: (Properties.FunctionName as { readonly Ref: string }).Ref,
  }));
  const queuesOf = (role: unknown): readonly string[] =>
    policies
      .filter(({ Roles }) => (Roles as readonly { readonly Ref: string }[]).some(({ Ref }) => Ref === roleId(role)))
      .flatMap(({ PolicyDocument }) => (PolicyDocument as { readonly Statement: readonly Statement[] }).Statement)
      .filter(({ Action }) => [Action].flat().includes('sqs:SendMessage'))
      .flatMap(({ Resource }) => [Resource].flat().map((resource) => JSON.stringify(resource)));
  return new Map(
    resourcesOf(service, 'AWS::Lambda::Function').map(([id, { Properties }]) => {
      const queues = queuesOf(Properties.Role);
      return [id, new Set(fed.filter(({ queue }) => queues.includes(queue)).map(({ functionId }) => functionId))];
    }),
  );
};

const roleId = (role: unknown): string =>
  (role as { readonly 'Fn::GetAtt': readonly [string, string] })['Fn::GetAtt'][0];

/** A function that work of its own may come back to, over however many queues and functions. */
const isInLoop = (id: string, reached: ReadonlyMap<string, ReadonlySet<string>>): boolean => {
  const seen = new Set<string>();
  const open = [...(reached.get(id) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(reached.get(next) ?? []));
  }
  return seen.has(id);
};

describe.each(STAGE_NAMES)('recursive loops of stage %s', (stage) => {
  const { service } = stages[stage];

  it('are allowed to the functions that send work to themselves, and to no other', () => {
    const reached = reachedFrom(service);
    const stated = Object.fromEntries(
      resourcesOf(service, 'AWS::Lambda::Function').map(([id, { Properties }]) => [id, Properties.RecursiveLoop]),
    );
    const wanted = Object.fromEntries(
      [...reached.keys()].map((id) => [id, isInLoop(id, reached) ? 'Allow' : 'Terminate']),
    );
    expect(stated).toEqual(wanted);
    for (const name of ['poll', 'notify'] as const) expect(stated[functionOf(service, name)[0]]).toBe('Allow');
  });
});

it('each recursive loop is documented with what ends it', () => {
  const names = Object.keys(FUNCTIONS) as FunctionName[];
  for (const name of names) {
    const { loopEnd } = FUNCTIONS[name];
    if (loopEnd !== null) expect(loopEnd, name).toMatch(/^A .{20,}\.$/);
  }
});
