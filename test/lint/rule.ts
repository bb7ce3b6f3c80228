/** The part of ESLint's interface that our rules use. */
export interface Rule {
  readonly create: (context: Context) => Readonly<Record<string, (node: Node) => void>>;
}

export interface Context {
  /** Absolute path of the file that is linted. */
  readonly filename: string;
  /** Absolute path of the folder in which the linter runs: the root of the project. */
  readonly cwd: string;
  readonly report: (finding: { readonly node: Node; readonly message: string }) => void;
}

/** A node of the syntax tree, as ESTree names it. */
export interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
