/** Looking for a longer text inside another one can take as many steps as both lengths multiplied. */
const SEARCHED_LENGTH_MAX = 256;

/** Null when the memo is empty, or says no more than the description. */
export const distinctMemo = (description: string, memo: string | null): string | null => {
  if (memo === null || memo === '') return null;
  const isRepeated = memo.length > SEARCHED_LENGTH_MAX ? description.startsWith(memo) : description.includes(memo);
  return isRepeated ? null : memo;
};
