import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { widgetUrlRequest } from '../../../lib/contract/widgets/widget-url-requests.ts';
import { CONNECTION_STATUS_IDS, type ConnectionStatus } from '../../../lib/domain/members/connection-status.ts';
import { wayOf } from '../../../web/widgets/machine/status-way.ts';

const DOCS = join(import.meta.dirname, '..', '..', '..', 'docs');
const PAGE = readFileSync(join(DOCS, 'widgets.md'), 'utf8');
/** Everybody that clones the project loads them. */
const PICTURE_BYTES_MAX = 24 * 1_024;

const statuses = Object.entries(CONNECTION_STATUS_IDS) as readonly (readonly [ConnectionStatus, number])[];

describe('docs/widgets.md', () => {
  test.each(statuses)('shows for %s the next step that the widgets offer', (status, id) => {
    expect(PAGE).toMatch(new RegExp(`^\\| ${id} \\| \`${status}\` \\| ${wayOf(status)}\\b`, 'm'));
  });

  test.each(Object.keys(widgetUrlRequest.def.out.def.shape))('says what the option %s does', (option) => {
    expect(PAGE).toContain(`\`${option}\``);
  });

  test('names each message that the widgets send', () => {
    const [, messages = ''] =
      /interface MessageFields \{([\s\S]*?)\n\}/.exec(readFileSync('web/widgets/messages.ts', 'utf8')) ?? [];
    const names = [...messages.matchAll(/readonly '?([\w/]+)'?: /g)].flatMap(([, name = '']) => name);
    const sent = names.filter((name) => /^(?:load|ping|focusTrap|navigation|.*\/.*)$/.test(name));
    expect(sent.length).toBeGreaterThan(20);
    for (const name of sent) expect(PAGE).toContain(`| \`${name}\` |`);
  });

  test('shows pictures that exist, each step in both schemes, none larger than 24 KB', () => {
    const shown = [...PAGE.matchAll(/widgets\/([\w-]+)-(light|dark)\.webp/g)].map(([path]) => path);
    expect(shown.length).toBeGreaterThan(30);
    for (const path of shown) {
      expect(existsSync(join(DOCS, path)), path).toBe(true);
      expect(shown).toContain(path.replace(/light|dark/, (scheme) => (scheme === 'light' ? 'dark' : 'light')));
    }
    const files = readdirSync(join(DOCS, 'widgets'));
    expect(files.filter((name) => !shown.includes(`widgets/${name}`))).toEqual([]);
    for (const name of files)
      expect(statSync(join(DOCS, 'widgets', name)).size, name).toBeLessThanOrEqual(PICTURE_BYTES_MAX);
  });
});
