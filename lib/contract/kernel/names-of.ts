/** The names of a table of names and ids, in the order of the table, with their literal types. */
export const namesOf = <T extends Readonly<Record<string, number>>>(ids: T): Extract<keyof T, string>[] => {
  const names: Extract<keyof T, string>[] = [];
  for (const name in ids) names.push(name);
  return names;
};
