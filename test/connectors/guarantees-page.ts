import type { Guarantee, ShownBy } from './guarantees.ts';

const INTRODUCTION = `# What the connectors guarantee

Beside [K1 to K19](conformance.md), which hold for every connector. Each guarantee stands with the tests that show it, by file and by the title of a test or of a group of tests. In \`*.long.test.ts\` are those that take their time (\`npm run test:long\`); tests of properties run some five times as often there.

This page is written by \`npm run connectors:page\` from \`test/connectors/guarantees.ts\`; do not edit it.
`;

interface Section {
  readonly title: string;
  readonly all: readonly Guarantee[];
}

/** `docs/connectors/guarantees.md`. */
export const guaranteesPage = (sections: readonly Section[]): string =>
  [INTRODUCTION, ...sections.map(sectionOf)].join('\n');

const sectionOf = ({ title, all }: Section): string => {
  const rows = all.map(({ id, says, shownBy }) => [id, says, shownBy.map(shown).join('<br>')]);
  const lines = [['', 'Guarantee', 'Shown by'], ['---', '---', '---'], ...rows].map(
    (cells) => `| ${cells.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`,
  );
  return `## ${title}\n\n${lines.join('\n')}\n`;
};

const shown = ({ file, titles }: ShownBy): string =>
  [`\`${file}\``, ...titles.map((title) => `- ${escaped(title)}`)].join('<br>');

/** As text, where Markdown would read a mark of its own. */
const escaped = (title: string): string => title.replaceAll(/[*_<`$]/g, (mark) => `\\${mark}`);
