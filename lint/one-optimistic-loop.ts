import { type Context, isNode, type Node, type Rule } from './rule.ts';

/** Calls of the table that may be refused because another writer came first. */
const CONDITIONAL_WRITES: ReadonlySet<string> = new Set(['write', 'transact']);

/** Whether the syntax tree below `node` awaits a call of the table that may be refused. */
const writesConditionally = (node: unknown): boolean => {
  if (Array.isArray(node)) return node.some(writesConditionally);
  if (!isNode(node)) return false;
  if (node.type === 'CallExpression' && isNode(node.callee) && node.callee.type === 'MemberExpression') {
    const { object, property } = node.callee;
    const isTable =
      isNode(object) && (object.name === 'table' || (isNode(object.property) && object.property.name === 'table'));
    if (isTable && isNode(property) && CONDITIONAL_WRITES.has(String(property.name))) return true;
  }
  return Object.entries(node).some(([field, value]) => field !== 'parent' && writesConditionally(value));
};

/**
 * Finds a loop that reads, decides and writes on a condition, again and again, by hand. `changeUntilWon` is the one place
 * for that: it has the bound, the pauses and the answer for a loop that never wins.
 */
export const oneOptimisticLoop: Rule = {
  create: (context: Context) => {
    const visit = (node: Node): void => {
      if (writesConditionally(node.body)) {
        context.report({ node, message: 'a conditional write in a loop of its own: use changeUntilWon' });
      }
    };
    return { ForStatement: visit, WhileStatement: visit, DoWhileStatement: visit };
  },
};
