import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');

test('the example script has twenty lines of its own, and docs/client.md shows it', () => {
  const script = readFileSync(join(ROOT, 'docs/examples/client/script.mjs'), 'utf8');
  const [, job = ''] = /try \{\n([\s\S]*?)\} catch/.exec(script) ?? [];
  expect(job.trim().split('\n').length).toBeLessThanOrEqual(20);
  const [, shown] =
    /<!-- example: script -->\n```js\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, 'docs/client.md'), 'utf8')) ?? [];
  expect(shown).toBe(script);
});
