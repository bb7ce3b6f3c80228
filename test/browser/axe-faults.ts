import axe, { type RunOptions } from 'axe-core';
import type { Frame } from 'puppeteer-core';

/** Of all rules only that of contrast depends on the scheme. */
export const axeFaults = async (frame: Frame, rules: 'all' | 'colours'): Promise<readonly string[]> => {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source);
  return frame.evaluate(async (chosen) => {
    const options: RunOptions = { resultTypes: ['violations'] };
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(
      document,
      chosen === 'all' ? options : { ...options, runOnly: ['color-contrast'] },
    );
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, rules);
};
