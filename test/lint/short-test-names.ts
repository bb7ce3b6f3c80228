import { isNode, type Node, type Rule } from './rule.ts';

/** A name with its mark and its time fits on a line of a terminal and of a report. */
const CHARACTERS_MAX = 80;

const NAMED: ReadonlySet<unknown> = new Set(['describe', 'it', 'test']);

/** Whether `callee` is `test`, or what comes of it: `test.skip`, `test.each([…])`, `describe.skipIf(…).each([…])`. */
const isOfTest = (callee: unknown): boolean => {
  if (!isNode(callee)) return false;
  if (callee.type === 'Identifier') return NAMED.has(callee.name);
  if (callee.type === 'MemberExpression') return isOfTest(callee.object);
  return callee.type === 'CallExpression' && isOfTest(callee.callee);
};

/** The text of a string; of a template, its text without what is put in. Null where it is neither. */
const textOf = (node: Node): string | null => {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis)) return null;
  return node.quasis.map((part: unknown) => cookedOf(part)).join('');
};

const cookedOf = (part: unknown): string => {
  if (!isNode(part) || typeof part.value !== 'object' || part.value === null) return '';
  return 'cooked' in part.value && typeof part.value.cooked === 'string' ? part.value.cooked : '';
};

/** The name of a test, and that of each group around it, is one plain sentence about one guarantee. */
export const shortTestNames: Rule = {
  create: (context) => ({
    CallExpression: (node) => {
      const [name]: readonly unknown[] = Array.isArray(node.arguments) ? node.arguments : [];
      if (!isNode(name) || !isOfTest(node.callee)) return;
      const count = (textOf(name) ?? '').length;
      if (count > CHARACTERS_MAX) {
        context.report({
          node: name,
          message: `a name of a test has at most ${CHARACTERS_MAX} characters, not ${count}`,
        });
      }
    },
  }),
};
