import { isDeepStrictEqual } from 'node:util';
import type { Condition, Item } from '../../../lib/store/table/table-client.ts';

/** The part of DynamoDB's condition language that this project uses; anything else throws. */
export const evaluate = ({ expression, values = {} }: Condition, item: Item | null): boolean => {
  const tokens = expression.match(TOKEN) ?? [];
  const parser = new Parser(tokens, item, values);
  const result = parser.either();
  parser.end();
  return result;
};

const TOKEN = /#[A-Za-z]\w*|:[A-Za-z]\w*|[A-Za-z_]+|<>|<=|>=|[=<>().,]|\S/g;

class Parser {
  readonly #tokens: readonly string[];
  readonly #item: Item | null;
  readonly #values: Readonly<Record<string, unknown>>;
  readonly #used = new Set<string>();
  #at = 0;

  constructor(tokens: readonly string[], item: Item | null, values: Readonly<Record<string, unknown>>) {
    this.#tokens = tokens;
    this.#item = item;
    this.#values = values;
  }

  either(): boolean {
    let result = this.#both();
    while (this.#skips('OR')) {
      const right = this.#both();
      result ||= right;
    }
    return result;
  }

  end(): void {
    if (this.#at < this.#tokens.length) this.#fail();
    if (Object.keys(this.#values).some((name) => !this.#used.has(name))) throw new Error('A value that is not used');
  }

  #both(): boolean {
    let result = this.#not();
    while (this.#skips('AND')) {
      const right = this.#not();
      result &&= right;
    }
    return result;
  }

  #not(): boolean {
    return this.#skips('NOT') ? !this.#not() : this.#term();
  }

  #term(): boolean {
    if (this.#skips('(')) {
      const result = this.either();
      this.#expect(')');
      return result;
    }
    const called = this.#tokens[this.#at];
    if (called !== undefined && called in FUNCTIONS) {
      this.#at += 1;
      this.#expect('(');
      const operands = [this.#operand()];
      while (this.#skips(',')) operands.push(this.#operand());
      this.#expect(')');
      return (FUNCTIONS[called] ?? this.#fail())(...operands);
    }
    return this.#comparison();
  }

  #comparison(): boolean {
    const left = this.#operand();
    if (this.#skips('BETWEEN')) {
      const low = this.#operand();
      this.#expect('AND');
      const high = this.#operand();
      if (isOrdered(high, low, false)) this.#fail();
      return isOrdered(low, left, true) && isOrdered(left, high, true);
    }
    const operator = this.#tokens[this.#at] ?? '';
    this.#at += 1;
    const right = this.#operand();
    switch (operator) {
      case '=':
        return left !== undefined && isDeepStrictEqual(left, right);
      case '<>':
        return !isDeepStrictEqual(left, right);
      case '<':
        return isOrdered(left, right, false);
      case '<=':
        return isOrdered(left, right, true);
      case '>':
        return isOrdered(right, left, false);
      case '>=':
        return isOrdered(right, left, true);
      default:
        return this.#fail();
    }
  }

  #operand(): unknown {
    const token = this.#tokens[this.#at] ?? '';
    this.#at += 1;
    if (token.startsWith(':')) {
      const given = this.#values[token.slice(1)];
      if (given === undefined) this.#fail();
      this.#used.add(token.slice(1));
      return typeof given === 'bigint' ? Number(given) : given;
    }
    if (!token.startsWith('#')) return this.#fail();
    let value: unknown = partOf(this.#item, token.slice(1));
    while (this.#skips('.')) {
      value = partOf(value, (this.#tokens[this.#at] ?? '').slice(1));
      this.#at += 1;
    }
    return value;
  }

  #skips(token: string): boolean {
    if (this.#tokens[this.#at] !== token) return false;
    this.#at += 1;
    return true;
  }

  #expect(token: string): void {
    if (!this.#skips(token)) this.#fail();
  }

  #fail(): never {
    throw new Error(`Cannot read the condition at "${this.#tokens.slice(this.#at - 1).join(' ')}"`);
  }
}

const partOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;

/** Compares strings with strings and numbers with numbers; other pairs have no order. */
const isOrdered = (low: unknown, high: unknown, orEqual: boolean): boolean => {
  if (typeof low === 'number' && typeof high === 'number') return low < high || (orEqual && low === high);
  if (typeof low === 'string' && typeof high === 'string') {
    const order = Buffer.compare(Buffer.from(low), Buffer.from(high));
    return order < 0 || (orEqual && order === 0);
  }
  return false;
};

const FUNCTIONS: Readonly<Record<string, (...operands: readonly unknown[]) => boolean>> = {
  attribute_exists: (value) => value !== undefined,
  attribute_not_exists: (value) => value === undefined,
  begins_with: (value, prefix) => typeof value === 'string' && typeof prefix === 'string' && value.startsWith(prefix),
};
