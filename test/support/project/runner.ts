import { TestRunner } from 'vitest';
import { runningCount, stopDownTo } from './lifetime.ts';

/**
 * Stops what a test or a file has started. Unlike hooks, it does so also in a file that fails while it is read, or of which
 * no test is wanted. What tests that run side by side start goes on to the end of the file.
 */
export default class extends TestRunner {
  #before = 0;

  override onBeforeTryTask(...given: Parameters<TestRunner['onBeforeTryTask']>): void {
    super.onBeforeTryTask(...given);
    this.#before = runningCount();
  }

  override async onAfterRetryTask(...given: Parameters<TestRunner['onAfterRetryTask']>): Promise<void> {
    await super.onAfterRetryTask(...given);
    if (given[0].concurrent !== true) await stopDownTo(this.#before);
  }

  // oxlint-disable-next-line typescript/no-misused-promises -- The method that calls it awaits it.
  override async onAfterRunFiles(...given: Parameters<TestRunner['onAfterRunFiles']>): Promise<void> {
    await stopDownTo(0);
    super.onAfterRunFiles(...given);
  }
}
