import type { ParseArgsOptionsConfig } from 'node:util';

/** What a program of the local host takes, for its parser and for `--help`. */
export interface Program<O extends ParseArgsOptionsConfig> {
  /** As a person types it. */
  readonly command: string;
  readonly summary: string;
  readonly options: O;
  /** By option, as it is typed. */
  readonly optionTexts: Readonly<Record<string, string>>;
  /** By environment variable. */
  readonly variableTexts: Readonly<Record<string, string>>;
  readonly examples: readonly string[];
}

const table = (texts: Readonly<Record<string, string>>): string => {
  const width = Math.max(...Object.keys(texts).map(({ length }) => length));
  return Object.entries(texts)
    .map(([name, text]) => `  ${name.padEnd(width)}  ${text}`)
    .join('\n');
};

export const helpOf = (program: Program<ParseArgsOptionsConfig>): string =>
  [
    `Usage: ${program.command} [-- options]\n\n${program.summary}`,
    `Options:\n${table({ ...program.optionTexts, '-h, --help': 'prints this text' })}`,
    `Environment variables:\n${table(program.variableTexts)}`,
    `Examples:\n${program.examples.map((example) => `  ${example}`).join('\n')}`,
    'More: docs/local-host.md\n',
  ].join('\n\n');
