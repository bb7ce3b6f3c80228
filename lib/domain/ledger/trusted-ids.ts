/** Longer texts are no identifiers; they would only make items larger. */
const UPSTREAM_ID_LENGTH_MAX = 512;

/** Empty texts and "0" are placeholders that some institutions send for every row. */
export const isUsableId = (id: string | null): id is string =>
  id !== null && id.trim() !== '' && id !== '0' && id.length <= UPSTREAM_ID_LENGTH_MAX;

/** Which of the ids of one feed may be trusted: those that are not placeholders and name one thing only. */
export const trustedIds = (ids: readonly (string | null)[]): ReadonlySet<string> => {
  const once = new Set<string>();
  const repeated = new Set<string>();
  for (const id of ids) {
    if (!isUsableId(id)) continue;
    if (once.has(id)) repeated.add(id);
    once.add(id);
  }
  for (const id of repeated) once.delete(id);
  return once;
};
