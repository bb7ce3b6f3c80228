import { relative } from 'node:path';
import { type Context, isNode, type Node, type Rule } from './rule.ts';

/**
 * Places that may have such a loop: `changeUntilWon` itself, and the table, which only sends the same request again.
 */
const ALLOWED = ['lib/domain/kernel/change-until-won.ts', 'lib/store/table/'];

/** Calls of the table that may be refused because another writer came first. */
const TABLE_WRITES: ReadonlySet<string> = new Set(['write', 'transact']);

/** Methods of our stores that may be refused for the same reason. The name of the store does not matter. */
const STORE_WRITES: ReadonlySet<string> = new Set(['remove', 'replace', 'revise', 'tryRevise', 'update']);

/** Names of counters and bounds in loops that try something again. */
const COUNTS_TRIES = /^(attempts?|try(Number)?|tries|retry|retries|rounds?)$/i;
const BOUNDS_TRIES = /(^|_)(ATTEMPTS|RETRIES|ROUNDS|TRIES)_MAX$/;

const isWithin = (node: unknown, is: (inner: Node) => boolean): boolean => {
  if (Array.isArray(node)) return node.some((one) => isWithin(one, is));
  if (!isNode(node)) return false;
  return is(node) || Object.entries(node).some(([field, value]) => field !== 'parent' && isWithin(value, is));
};

const nameOf = (node: unknown): string => (isNode(node) && typeof node.name === 'string' ? node.name : '');

/** `x.method` of an awaited call `x.method(…)`, or null. */
const awaitedMember = (node: Node): Node | null => {
  const call = node.type === 'AwaitExpression' ? node.argument : null;
  if (!isNode(call) || call.type !== 'CallExpression' || !isNode(call.callee)) return null;
  return call.callee.type === 'MemberExpression' ? call.callee : null;
};

const writesToTable = (node: Node): boolean => {
  const member = awaitedMember(node);
  if (member === null || !TABLE_WRITES.has(nameOf(member.property))) return false;
  const { object } = member;
  return nameOf(object) === 'table' || (isNode(object) && nameOf(object.property) === 'table');
};

const writesToStore = (node: Node): boolean => STORE_WRITES.has(nameOf(awaitedMember(node)?.property));

/** `from += 100` goes through a list in parts, and does not try the same change again. */
const goesInParts = ({ update }: Node): boolean =>
  isNode(update) && update.type === 'AssignmentExpression' && isNode(update.right) && update.right.value !== 1;

const countsTries = (loop: Node): boolean => {
  const bounds = [loop.init, loop.test, loop.update];
  const counts = (node: Node): boolean => COUNTS_TRIES.test(nameOf(node)) || BOUNDS_TRIES.test(nameOf(node));
  return isWithin(bounds, counts) && isWithin([loop.test, loop.body], ({ type }) => type === 'AwaitExpression');
};

/**
 * Finds a loop that reads, decides and writes on a condition until it succeeds. `changeUntilWon` is the one place for
 * this: it has the bound, the pauses and the answer for a loop that never succeeds.
 */
export const oneOptimisticLoop: Rule = {
  create: (context: Context) => {
    const file = relative(context.cwd, context.filename).replaceAll('\\', '/');
    const isOurs = /^(lib|functions)\//.test(file) && !ALLOWED.some((place) => file.startsWith(place));
    const visit = (loop: Node): void => {
      const writes = (node: Node): boolean => writesToTable(node) || writesToStore(node);
      if (isOurs && ((!goesInParts(loop) && isWithin([loop.test, loop.body], writes)) || countsTries(loop))) {
        context.report({ node: loop, message: 'a loop that tries a change again by hand: use changeUntilWon' });
      }
    };
    return { ForStatement: visit, WhileStatement: visit, DoWhileStatement: visit };
  },
};
