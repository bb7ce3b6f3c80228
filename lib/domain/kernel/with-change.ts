/** The fields of `T` that a change may set; an undefined one keeps its value. */
type Change<T> = { readonly [Name in keyof T]?: T[Name] | undefined };

/**
 * `before` with the fields that `change` sets; the same object where `change` sets nothing new. Omitted and undefined
 * fields keep their value; null is a value.
 */
export const withChange = <T extends object>(before: T, change: Change<T>): T => {
  const given = Object.entries(change).filter(
    ([name, value]) => value !== undefined && value !== Reflect.get(before, name),
  );
  return given.length === 0 ? before : { ...before, ...Object.fromEntries(given) };
};
