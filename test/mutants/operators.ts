/** Small mistakes of a programmer, as changes of one line. Comparisons have spaces around them; those of types do not. */
export interface Operator {
  readonly name: string;
  readonly find: RegExp;
  readonly replace: string;
}

export const OPERATORS: readonly Operator[] = [
  { name: '< became <=', find: / < /, replace: ' <= ' },
  { name: '<= became <', find: / <= /, replace: ' < ' },
  { name: '> became >=', find: / > /, replace: ' >= ' },
  { name: '>= became >', find: / >= /, replace: ' > ' },
  { name: '=== became !==', find: / === /, replace: ' !== ' },
  { name: '!== became ===', find: / !== /, replace: ' === ' },
  { name: '&& became ||', find: / && /, replace: ' || ' },
  { name: '|| became &&', find: / \|\| /, replace: ' && ' },
  { name: '+ became -', find: / \+ /, replace: ' - ' },
  { name: '- became +', find: / - /, replace: ' + ' },
  { name: 'true became false', find: /\btrue\b/, replace: 'false' },
  { name: 'false became true', find: /\bfalse\b/, replace: 'true' },
  { name: 'some became every', find: /\.some\(/, replace: '.every(' },
  { name: 'every became some', find: /\.every\(/, replace: '.some(' },
  { name: 'a number grew by one', find: /(?<=[ (])\d+(?=[;,)])/, replace: '($& + 1)' },
];
