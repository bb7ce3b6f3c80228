import { isNode, type Node, type Rule } from './rule.ts';

/** Globals with which a page leaves something in the browser, or talks to others behind the back of `calls.ts`. */
const REFUSED_GLOBALS: ReadonlySet<string> = new Set([
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'cookieStore',
  'eval',
  'Function',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
]);

/** The same, as properties of `document`, `window` and `navigator`; and writers of HTML, which could run what they write. */
const REFUSED_PROPERTIES: ReadonlySet<string> = new Set([
  'cookie',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'sendBeacon',
  'serviceWorker',
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
]);

const nameOf = (node: unknown): string => (isNode(node) && typeof node.name === 'string' ? node.name : '');

/** The name of a property, of a type or of a parameter is no use of a global. */
const isUse = (node: Node): boolean => {
  const { parent } = node;
  if (!isNode(parent)) return false;
  if (parent.type === 'CallExpression' || parent.type === 'NewExpression') return true;
  return parent.type === 'MemberExpression' && parent.object === node;
};

/**
 * The token of a session lives in one variable and nowhere else. So a page uses no cookie, no storage and no way to the
 * network but `fetch`.
 */
export const keepsNothing: Rule = {
  create: (context) => ({
    Identifier: (node) => {
      if (REFUSED_GLOBALS.has(nameOf(node)) && isUse(node)) {
        context.report({
          node,
          message: `a page of ours does not use ${nameOf(node)}: it keeps nothing in the browser`,
        });
      }
    },
    MemberExpression: (node) => {
      if (node.computed !== true && REFUSED_PROPERTIES.has(nameOf(node.property))) {
        const name = nameOf(node.property);
        context.report({ node, message: `a page of ours does not use ${name}: it keeps nothing in the browser` });
      }
    },
    JSXAttribute: (node) => {
      if (nameOf(node.name) === 'dangerouslySetInnerHTML') {
        context.report({ node, message: 'a page of ours does not use dangerouslySetInnerHTML' });
      }
    },
  }),
};
