/** The names of a table, in the order of the table, with their literal types. */
export const namesOf = <T extends Readonly<Record<string, unknown>>>(table: T): Extract<keyof T, string>[] => {
  const names: Extract<keyof T, string>[] = [];
  for (const name in table) names.push(name);
  return names;
};
