const END = '<!-- End of what is written -->';

/** The page with a new text between the mark `Written by npm run docs: <name>` and the mark of the end. */
export const withWrittenPart = (page: string, name: string, text: string): string => {
  const begin = `<!-- Written by \`npm run docs\`: ${name} -->`;
  const [before, old, ...after] = page.split(new RegExp(`(?<=${begin}\n)|(?=${END})`));
  if (old === undefined || after.length !== 1) throw new Error(`A page with ${name} needs "${begin}" and "${END}"`);
  return `${before}\n${text}\n\n${after[0]}`;
};
