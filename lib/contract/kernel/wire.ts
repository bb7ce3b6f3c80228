/** A JSON number written from exact decimal text, without passing through a float. */
export interface RawNumber {
  readonly rawJSON: string;
}

/** What an operation may return for a schema's type: any number may also be exact text. */
export type Wire<T> = T extends number
  ? T | RawNumber
  : T extends readonly (infer E)[]
    ? readonly Wire<E>[]
    : T extends object
      ? { readonly [K in keyof T]: Wire<T[K]> }
      : T;
