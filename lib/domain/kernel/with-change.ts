/** The fields of `T` that a change may set; an undefined one keeps its value. */
type Change<T> = { readonly [Name in keyof T]?: T[Name] | undefined };

/** `before` with the fields that `change` sets. Omitted and undefined fields keep their value; null is a value. */
export const withChange = <T extends object>(before: T, change: Change<T>): T => ({
  ...before,
  ...Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)),
});
