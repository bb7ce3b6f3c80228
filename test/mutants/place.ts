import type { Mutant } from './mutant.ts';
import type { SourceFile } from './source-files.ts';

/** Where a mutant goes, and the file with and without it. Fails where the mutant is stale. */
export const placeOf = ({ bug, find, replace }: Mutant, files: readonly SourceFile[]) => {
  const holding = files.flatMap((file) =>
    file.text
      .split(find)
      .slice(1)
      .map(() => file),
  );
  const [file] = holding;
  if (file === undefined || holding.length > 1) {
    throw new Error(`Stale: "${bug}" is to be found once, and is there ${holding.length} times: ${find}`);
  }
  return { path: file.path, sound: file.text, broken: file.text.replace(find, () => replace) };
};
