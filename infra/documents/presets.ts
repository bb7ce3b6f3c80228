import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { packPreset } from '../../lib/connectors/files/presets/packed.ts';
import { type PresetFile, presetFile, presetOf } from '../../lib/connectors/files/presets/preset-file.ts';

export const presetsFolder = join(import.meta.dirname, '..', '..', 'lib', 'connectors', 'files', 'presets', 'data');

/** Every layout by its name. Throws a sentence that names the file and what is wrong in it. */
export const readPresetFiles = (): ReadonlyMap<string, PresetFile> =>
  new Map(
    readdirSync(presetsFolder)
      .filter((file) => file.endsWith('.json'))
      .toSorted()
      .map((file) => [basename(file, '.json'), readPresetFile(file)]),
  );

const readPresetFile = (file: string): PresetFile => {
  const read = presetFile.safeParse(JSON.parse(readFileSync(join(presetsFolder, file), 'utf8')));
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`${file}: ${faults.join('; ')}`);
};

/** The module that the service loads: each layout as a line. */
export const packedPresets = (files: ReadonlyMap<string, PresetFile>): string => {
  const lines = [...files].map(([name, file]) => packPreset(presetOf(name, file)));
  return `/** Written by \`npm run docs\` from the files of \`data\`. */\nexport const PACKED_PRESETS = \`\n${lines.join('\n')}\n\`;\n`;
};

/** The table of `docs/connectors/presets.md`. */
export const presetsTable = (files: ReadonlyMap<string, PresetFile>): string => {
  const rows = [...files].map(
    ([name, { bank, country, account, mapping, source }]) =>
      `| \`${name}\` | ${bank} | ${country} | ${account} | ${mapping.currency ?? 'as the rows say'} | [${source.replace(/^https:\/\/(github\.com\/)?/, '')}](${source}) |`,
  );
  return [
    '| Name | Bank | Country | Account | Currency | Known from |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
};
