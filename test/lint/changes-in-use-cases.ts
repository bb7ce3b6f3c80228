import { relative } from 'node:path';
import { isNode, type Rule } from './rule.ts';

/** What repeats a change until it wins: a store offers one try of it. */
const LOOPS = ['changeUntilWon', 'tryUntilWon'];
/** What a use case does through its unit of work, which writes events with a change and announces them after it. */
const STEPS_OF_A_CHANGE = ['newEvent', 'eventWrites', 'announce', ...LOOPS];

const PLACES = [
  { folder: 'functions/', named: 'a function', refused: STEPS_OF_A_CHANGE },
  { folder: 'lib/store/', named: 'a store', refused: LOOPS },
];

/** A function parses and presents, and a store keeps: what changes is changed by a use case of `lib/app`. */
export const changesInUseCases: Rule = {
  create: (context) => {
    const file = relative(context.cwd, context.filename).replaceAll('\\', '/');
    const place = PLACES.find(({ folder }) => file.startsWith(folder));
    if (place === undefined) return {};
    return {
      CallExpression: (node) => {
        const { callee } = node;
        if (!isNode(callee)) return;
        const { name } = isNode(callee.property) ? callee.property : callee;
        if (typeof name !== 'string' || !place.refused.includes(name)) return;
        const message = `${name} in ${place.named}: a use case of lib/app makes the change, in a unit of work`;
        context.report({ node, message });
      },
    };
  },
};
