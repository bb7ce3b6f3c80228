import type * as z from 'zod/mini';

/** A JSON number that is written from exact decimal text and never becomes a float. */
export interface RawNumber {
  readonly rawJSON: string;
}

/** What an operation may return for the type of a schema: numbers may also be exact text. */
export type Wire<T> = T extends number
  ? T | RawNumber
  : T extends readonly (infer E)[]
    ? readonly Wire<E>[]
    : T extends object
      ? { readonly [K in keyof T]: Wire<T[K]> }
      : T;

/** What an operation may return for a schema. */
export type WireOf<S extends z.core.$ZodType> = Wire<z.output<S>>;
