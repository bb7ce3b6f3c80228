/** What clients keep of a connector. */
export interface Guids {
  readonly institution: string;
  readonly field: string;
}

/** Changed files, by path: a new connector is listed in each of them. Throws where a file has no place for it any more. */
export const withConnector = (
  name: string,
  guids: Guids,
  read: (path: string) => string,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(PLACES).map(([path, add]) => [path, add(read(path), name, guids)]));

type Add = (text: string, name: string, guids: Guids) => string;

const PLACES: Readonly<Record<string, Add>> = {
  'lib/connectors/connectors.ts': (text, name) =>
    inserted(
      inserted(text, /(?:import \{ manifest as \w+ \} from '\.\/\w+\/manifest\.ts';\n)+/, (imports) =>
        sortedLines(`${imports}import { manifest as ${name} } from './${name}/manifest.ts';\n`),
      ),
      /(?<=export const CONNECTORS = \{)[^}]*(?=\} as const)/,
      (list) =>
        ` ${[...list.split(',').map((one) => one.trim()), name]
          .filter((one) => one !== '')
          .toSorted(byText)
          .join(', ')} `,
    ),
  'lib/connectors/registry.ts': (text, name) =>
    inserted(text, /(?: {2}\w+: \(\) => import\('\.\/\w+\/connector\.ts'\),\n)+/, (lines) =>
      sortedLines(`${lines}  ${name}: () => import('./${name}/connector.ts'),\n`),
    ),
  'lib/connectors/hint-readers.ts': (text, name) =>
    inserted(text, /(?<=const READERS[^=]*= \{\n)[\s\S]*?(?=\};\n)/, (lines) => `${lines}  ${name}: null,\n`),
  'test/lint/dependencies.json': (text, name) =>
    inserted(text, /(?<="lib\/connectors": \{[^}]*)"sandbox"/, (room) => `"${name}",\n        ${room}`),
  'test/connectors/recorded-guids.json': (text, name, { institution, field }) => {
    const recorded: Readonly<Record<string, unknown>> = JSON.parse(text);
    const all = { ...recorded, [name]: { [name]: institution, [`${name} API_KEY`]: field } };
    return `${JSON.stringify(Object.fromEntries(Object.entries(all).toSorted(([a], [b]) => byText(a, b))), null, 2)}\n`;
  },
};

const byText = (a: string, b: string): number => (a < b ? -1 : 1);

const sortedLines = (lines: string): string => `${lines.trimEnd().split('\n').toSorted(byText).join('\n')}\n`;

const inserted = (text: string, place: RegExp, change: (found: string) => string): string => {
  if (!place.test(text)) throw new Error(`There is no place for a new connector, which was ${place.source}`);
  return text.replace(place, change);
};
