/** A statement of an IAM policy, with the parts that the roles of the service use. */
export interface Statement {
  readonly isAllow: boolean;
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  /** Operator → context key → accepted patterns. */
  readonly conditions: readonly Condition[];
}

interface Condition {
  readonly operator: Operator;
  readonly key: string;
  readonly patterns: readonly string[];
}

const OPERATORS = [
  'StringEquals',
  'StringLike',
  'ForAllValues:StringEquals',
  'ForAllValues:StringLike',
  'ForAnyValue:StringEquals',
] as const;
type Operator = (typeof OPERATORS)[number];

/** What a call asks for: an action on a resource, with its context keys. */
export interface AccessRequest {
  readonly action: string;
  readonly resource: string;
  readonly context?: Readonly<Record<string, readonly string[]>>;
}

/** Throws on anything that `isAllowed` does not check: it would otherwise allow calls that AWS refuses. */
export const readStatements = (document: unknown): readonly Statement[] => {
  const { Statement: statements } = document as { readonly Statement: unknown };
  return texts(statements).map((statement) => {
    const { Effect, Action, Resource, Condition: condition, ...rest } = statement as Record<string, unknown>;
    const unknown = Object.keys(rest).filter((name) => name !== 'Sid');
    if (unknown.length > 0) throw new Error(`The local host cannot check ${unknown.join(', ')} of a policy`);
    return {
      isAllow: Effect === 'Allow',
      actions: texts(Action).map(String),
      resources: texts(Resource).map(String),
      conditions: Object.entries((condition ?? {}) as Record<string, Record<string, unknown>>).flatMap(
        ([operator, entries]) =>
          Object.entries(entries).map(([key, patterns]) => ({
            operator: knownOperator(operator),
            key: key.toLowerCase(),
            patterns: texts(patterns).map(String),
          })),
      ),
    };
  });
};

/** True when some statement allows the request and none denies it. */
export const isAllowed = (statements: readonly Statement[], request: AccessRequest): boolean => {
  const applying = statements.filter((statement) => applies(statement, request));
  return applying.length > 0 && applying.every(({ isAllow }) => isAllow);
};

const applies = (statement: Statement, { action, resource, context = {} }: AccessRequest): boolean =>
  statement.actions.some((pattern) => matchesPattern(pattern.toLowerCase(), action.toLowerCase())) &&
  statement.resources.some((pattern) => matchesPattern(pattern, resource)) &&
  statement.conditions.every(({ operator, key, patterns }) => {
    const values = context[key] ?? [];
    const isAccepted = (value: string): boolean =>
      patterns.some((pattern) => (operator.endsWith('Like') ? matchesPattern(pattern, value) : pattern === value));
    if (operator.startsWith('ForAnyValue')) return values.some(isAccepted);
    // As in AWS, `ForAllValues` holds for a call without the key, any other operator does not.
    return (values.length > 0 || operator.startsWith('ForAllValues')) && values.every(isAccepted);
  });

/** The patterns of the template, made once: every call of a function is compared with those of its role. */
const expressions = new Map<string, RegExp>();

/** `*` stands for any text, `?` for one character. */
const expressionOf = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    's',
  );

const matchesPattern = (pattern: string, value: string): boolean => {
  const expression = expressions.get(pattern) ?? expressionOf(pattern);
  expressions.set(pattern, expression);
  return expression.test(value);
};

const knownOperator = (name: string): Operator => {
  const operator = OPERATORS.find((known) => known === name);
  if (!operator) throw new Error(`The local host cannot check the policy condition ${name}`);
  return operator;
};

const texts = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
