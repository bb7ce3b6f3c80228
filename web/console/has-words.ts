/** Whether each word of a search is found in one of the texts, in upper or lower case. */
export const hasWords = (search: string, texts: readonly (string | null)[]): boolean => {
  const all = texts.join(' ').toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
};
