import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildWidgetAssets } from '../../../infra/build/web-assets.ts';

const KB = 1024;

/** What a first visit loads may weigh so much, by gzip. */
const SCRIPT_BYTES_MAX = 20 * KB;
const STYLE_BYTES_MAX = 3 * KB;
const SHELL_BYTES_MAX = KB;
/** The words of one language, with translations of what the service says. */
const WORDS_BYTES_MAX = 5 * KB;

/** A part that is loaded when it is first shown: the list of connections, the import of files, how tables are read, accounts by hand, microdeposits. */
const PART_BYTES_MAX = 6 * KB;
/** `chunk` is what the import of files and its form for tables have in common. */
const PARTS = ['chunk', 'connections', 'file-import', 'manual', 'mapping-form', 'microdeposit'];

const assets = buildWidgetAssets();

const loadedBy = (html: string): readonly string[] =>
  [...html.matchAll(/(?:href|src)="([^"]+)"/g)].flatMap(([, address = '']) =>
    address === 'data:,' ? [] : [address.replace('../assets/', '')],
  );
const bytesOf = (names: readonly string[]): number =>
  assets.files.filter(({ name }) => names.includes(name)).reduce((total, { gzip }) => total + gzip.length, 0);

const isWords = (name: string): boolean => /^(en|es|fr-CA)-/.test(name);

test.each(Object.entries(assets.shells))(
  'the page in %s stays within its size and number of requests',
  (_, { live, gone }) => {
    const loaded = loadedBy(live);
    expect(bytesOf(loaded.filter((name) => name.endsWith('.js') && !isWords(name)))).toBeLessThanOrEqual(
      SCRIPT_BYTES_MAX,
    );
    expect(bytesOf(loaded.filter((name) => name.endsWith('.css')))).toBeLessThanOrEqual(STYLE_BYTES_MAX);
    expect(bytesOf(loaded.filter(isWords))).toBeLessThanOrEqual(WORDS_BYTES_MAX);
    for (const html of [live, gone]) expect(gzipSync(html).length).toBeLessThanOrEqual(SHELL_BYTES_MAX);
  },
);

test('parts of a widget that few visits need are loaded only then, and are small', () => {
  const first = loadedBy(assets.shells.en.live);
  const later = assets.files.map(({ name }) => name).filter((name) => !first.includes(name) && !isWords(name));
  expect(later.map((name) => name.replace(/-[A-Z0-9]{8}\.js$/, '')).toSorted()).toEqual(PARTS);
  for (const name of later) expect(bytesOf([name])).toBeLessThanOrEqual(PART_BYTES_MAX);
});

test('both encodings of a file hold the same text', () => {
  for (const { gzip, brotli } of assets.files) {
    expect(brotliDecompressSync(brotli).equals(gunzipSync(gzip))).toBe(true);
  }
});

test('the same sources give the same file names, so that browsers keep their cache', () => {
  const names = (from: typeof assets) => from.files.map(({ name }) => name);
  expect(names(buildWidgetAssets())).toEqual(names(assets));
  for (const name of names(assets)) expect(name).toMatch(/^[a-zA-Z-]+-[a-zA-Z0-9]{8,10}\.(js|css)$/);
});

test('each page of a widget is in its language and loads only our files', () => {
  const names = new Set(assets.files.map(({ name }) => name));
  for (const [language, { live, gone }] of Object.entries(assets.shells)) {
    expect(live).toContain(`<html lang="${language}">`);
    expect(gone).toContain(`<html lang="${language}" data-gone>`);
    for (const file of loadedBy(live)) expect(names.has(file), file).toBe(true);
    expect(live).not.toMatch(/<script(?![^>]* src=)|\son\w+=|style=/);
  }
});
