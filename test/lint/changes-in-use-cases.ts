import { relative } from 'node:path';
import { isNode, type Rule } from './rule.ts';

/** What a use case does through its unit of work, which writes events with a change and announces them after it. */
const STEPS_OF_A_CHANGE: ReadonlySet<unknown> = new Set(['newEvent', 'eventWrites', 'announce', 'changeUntilWon']);

/** A function parses and presents: what it changes is changed by a use case of `lib/app`. */
export const changesInUseCases: Rule = {
  create: (context) => ({
    CallExpression: (node) => {
      const { callee } = node;
      if (!isNode(callee) || !relative(context.cwd, context.filename).startsWith('functions')) return;
      const named = isNode(callee.property) ? callee.property : callee;
      if (STEPS_OF_A_CHANGE.has(named.name)) {
        const message = `${String(named.name)} in a function: a use case of lib/app makes the change, in a unit of work`;
        context.report({ node, message });
      }
    },
  }),
};
