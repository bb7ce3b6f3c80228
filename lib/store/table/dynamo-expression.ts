import { toAttributes } from './attribute-value.ts';
import type { Condition, Update } from './table-client.ts';

const NAME = /#([A-Za-z][A-Za-z0-9]*)/g;

/** ConditionExpression with its names and values, merged with those of an update expression. */
export const conditionOf = (
  condition: Condition | undefined,
  names: Readonly<Record<string, string>> = {},
  values: Readonly<Record<string, unknown>> = {},
) => {
  const allNames: Record<string, string> = { ...names };
  for (const [token, name] of condition?.expression.matchAll(NAME) ?? []) if (name) allNames[token] = name;
  const allValues: Record<string, unknown> = { ...values };
  for (const [name, value] of Object.entries(condition?.values ?? {})) allValues[`:${name}`] = value;
  return {
    ...(condition && { ConditionExpression: condition.expression }),
    ...(Object.keys(allNames).length > 0 && { ExpressionAttributeNames: allNames }),
    ...(Object.keys(allValues).length > 0 && { ExpressionAttributeValues: toAttributes(allValues) }),
  };
};

/** Sets, removes and adds of an update; `stamp` is one more attribute to set. */
export const updateOf = (request: Update, stamp: Readonly<Record<string, unknown>>) => {
  const names: Record<string, string> = {};
  const values: Record<string, unknown> = {};
  const bind = (name: string, value: unknown): string => {
    names[`#u_${name}`] = name;
    values[`:u_${name}`] = value;
    return `:u_${name}`;
  };
  const sets = Object.entries({ ...request.set, ...stamp })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `#u_${name} = ${bind(name, value)}`);
  const adds = Object.entries(request.add ?? {}).map(([name, value]) => `#u_${name} ${bind(name, value)}`);
  const removes = (request.remove ?? []).map((name) => {
    names[`#u_${name}`] = name;
    return `#u_${name}`;
  });
  const expression = [
    `SET ${sets.join(', ')}`,
    ...(removes.length > 0 ? [`REMOVE ${removes.join(', ')}`] : []),
    ...(adds.length > 0 ? [`ADD ${adds.join(', ')}`] : []),
  ].join(' ');
  return { expression, names, values };
};
