import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runInstalled } from './installed.ts';

const MS_MAX = 250_000;
const cwd = import.meta.dirname;
const DESCRIPTION = join(cwd, '..', '..', 'docs', 'openapi.json');

interface RedoclyReport {
  readonly problems: readonly { readonly ruleId: string; readonly message: string }[];
}

describe('the API description passes without a warning the rules recommended by', () => {
  test('Redocly', { timeout: MS_MAX }, async () => {
    const args = ['lint', DESCRIPTION, '--config', 'redocly.yaml', '--format', 'json'];
    const { stdout, stderr } = await runInstalled('redocly', args, { cwd });
    expect(stdout, stderr).toContain('"problems"');
    const report: RedoclyReport = JSON.parse(stdout);
    expect(report.problems).toEqual([]);
  });

  test('Spectral', { timeout: MS_MAX }, async () => {
    const args = ['lint', DESCRIPTION, '--ruleset', 'spectral.yaml', '--fail-severity', 'hint', '--format', 'text'];
    const { code, stdout, stderr } = await runInstalled('spectral', args, { cwd });
    expect(stdout + stderr).toContain("No results with a severity of 'hint' or higher found!");
    expect(code).toBe(0);
  });
});
