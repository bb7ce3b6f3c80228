import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EVERY_CONNECTOR } from '../../lib/connectors/connectors.ts';
import { errorsPage } from '../../lib/contract/documents/error-catalogue.ts';
import { openapiOf } from '../../lib/contract/documents/openapi.ts';
import { events } from '../../lib/contract/events.ts';
import { everyOperation as entries } from '../../lib/contract/operations.ts';
import accessPatterns from '../../lib/store/access-patterns.json' with { type: 'json' };
import packageJson from '../../package.json' with { type: 'json' };
import { accessPatternsPage } from './access-patterns-page.ts';
import { packedBrands } from './brands/brand-table.ts';
import { packedKindWords } from './brands/kind-words.ts';
import { makeClientFiles } from './client/client-files.ts';
import { compatibilityTable } from './compatibility-table.ts';
import { connectorsTable } from './connectors-table.ts';
import { withEventsTable } from './events-table.ts';
import { knownPathsOf } from './known-paths.ts';
import { languagesPage } from './languages-page.ts';
import { recordedExamples } from './openapi-examples/recorded-examples.ts';
import { packedPresets, presetsTable, readPresetFiles } from './presets.ts';
import { withWrittenPart } from './written-part.ts';

/**
 * Writes the generated pages, the generated parts of `docs/webhooks.md`, `docs/connectors.md`, `docs/compatibility.md` and
 * `docs/connectors/presets.md`, brands, words of kinds and the layouts of banks as modules, and the client's files that are not kept. With `--check` it
 * writes nothing, prints each page that differs from its source, and then ends with 1.
 */
const root = join(import.meta.dirname, '..', '..');

const textOf = (path: string): string | null => {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return null;
  }
};

const openapi = `${JSON.stringify(openapiOf(entries, packageJson.version, recordedExamples()), null, 2)}\n`;

const presets = readPresetFiles();

const pages = [
  { path: 'lib/contract/known-paths.json', text: knownPathsOf(entries) },
  { path: 'docs/openapi.json', text: openapi },
  { path: 'docs/errors.md', text: errorsPage(entries) },
  { path: 'docs/webhooks.md', text: withEventsTable(textOf('docs/webhooks.md') ?? '', Object.values(events)) },
  {
    path: 'docs/connectors.md',
    text: withWrittenPart(textOf('docs/connectors.md') ?? '', 'connectors', connectorsTable(EVERY_CONNECTOR)),
  },
  {
    path: 'docs/compatibility.md',
    text: withWrittenPart(textOf('docs/compatibility.md') ?? '', 'operations', compatibilityTable(entries)),
  },
  { path: 'lib/domain/transactions/kinds/packed-brands.ts', text: packedBrands() },
  { path: 'lib/domain/transactions/kinds/packed-kind-words.ts', text: packedKindWords() },
  { path: 'lib/connectors/files/presets/packed-presets.ts', text: packedPresets(presets) },
  {
    path: 'docs/connectors/presets.md',
    text: withWrittenPart(textOf('docs/connectors/presets.md') ?? '', 'presets', presetsTable(presets)),
  },
  { path: 'docs/connectors/languages.md', text: languagesPage() },
  { path: 'lib/store/ACCESS-PATTERNS.md', text: accessPatternsPage(accessPatterns) },
];

if (process.argv.includes('--check')) {
  const drifted = pages.filter((page) => textOf(page.path) !== page.text);
  for (const { path } of drifted) console.error(`${path} differs from its source: run npm run docs`);
  process.exitCode = drifted.length === 0 ? 0 : 1;
} else {
  for (const { path, text } of pages) writeFileSync(join(root, path), text);
  makeClientFiles();
}
