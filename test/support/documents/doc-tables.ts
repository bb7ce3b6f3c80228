/** The rows of the first table below a heading of a page, without its head: the cells of each, from left to right. */
export const rowsBelow = (page: string, heading: string): readonly (readonly string[])[] => {
  const start = page.indexOf(`\n## ${heading}\n`);
  if (start === -1) throw new Error(`The page has no heading ${heading}`);
  const section = page.slice(start + 1).split(/^## /m)[1] ?? '';
  const [, table = ''] = /(?:^|\n\n)((?:\|.+\n)+)/.exec(section) ?? [];
  const [, , ...rows] = table.split('\n').filter((line) => line !== '');
  return rows.map((row) =>
    row
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
};

/** What a text has between backticks. */
export const codesIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
