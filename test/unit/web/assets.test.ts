import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildWidgetAssets } from '../../../infra/web-assets.ts';

const KB = 1024;

/** What a first visit loads may weigh so much, by gzip. */
const SCRIPT_BYTES_MAX = 20 * KB;
const STYLE_BYTES_MAX = 3 * KB;
const SHELL_BYTES_MAX = KB;
/** The words of one language, with translations of what the service says. */
const WORDS_BYTES_MAX = 5 * KB;

const assets = buildWidgetAssets();
const sizeOf = (start: RegExp): readonly number[] =>
  assets.files.filter(({ name }) => start.test(name)).map(({ gzip }) => gzip.length);
const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

test('the page keeps its budgets: 20 KB of script, 3 KB of style, 5 KB of words, a shell of 1 KB', () => {
  expect(sum(sizeOf(/^(widgets|chunk)-.*\.js$/))).toBeLessThanOrEqual(SCRIPT_BYTES_MAX);
  expect(sum(sizeOf(/^style-.*\.css$/))).toBeLessThanOrEqual(STYLE_BYTES_MAX);
  for (const size of sizeOf(/^(en|es|fr-CA)-/)) expect(size).toBeLessThanOrEqual(WORDS_BYTES_MAX);
  for (const { live, gone } of Object.values(assets.shells)) {
    for (const html of [live, gone]) expect(gzipSync(html).length).toBeLessThanOrEqual(SHELL_BYTES_MAX);
  }
});

test('both encodings of a file hold the same text', () => {
  for (const { gzip, brotli } of assets.files) {
    expect(brotliDecompressSync(brotli).equals(gunzipSync(gzip))).toBe(true);
  }
});

test('the same sources give the same names, so that browsers keep what they have', () => {
  const names = (from: typeof assets) => from.files.map(({ name }) => name);
  expect(names(buildWidgetAssets())).toEqual(names(assets));
  for (const name of names(assets)) expect(name).toMatch(/^[a-zA-Z-]+-[a-zA-Z0-9]{8,10}\.(js|css)$/);
});

test('each shell is in its language, loads only files of ours, and holds no script of its own', () => {
  const names = new Set(assets.files.map(({ name }) => name));
  for (const [language, { live, gone }] of Object.entries(assets.shells)) {
    expect(live).toContain(`<html lang="${language}">`);
    expect(gone).toContain(`<html lang="${language}" data-gone>`);
    const loaded = [...live.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, address = '']) => address);
    const files = loaded.filter((address) => address !== 'data:,');
    expect(files.length).toBe(3);
    for (const file of files) expect(names.has(file.replace('../assets/', ''))).toBe(true);
    expect(live).not.toMatch(/<script(?![^>]* src=)|\son\w+=|style=/);
  }
});
