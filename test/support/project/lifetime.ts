import { onTestFinished, TestRunner } from 'vitest';

interface Stoppable {
  readonly stop: () => Promise<unknown>;
}

/** What the file that runs has started, last first. */
const started: Stoppable[] = [];

/** What all tests of a file use; it stops after them, also if the file fails before its first test. */
export const forFile = async <T extends Stoppable>(starting: Promise<T>): Promise<T> => {
  const one = await starting;
  started.unshift(one);
  return one;
};

/** What one test uses; it stops at its end. */
export const forTest = async <T extends Stoppable>(starting: Promise<T>): Promise<T> => {
  const one = await starting;
  onTestFinished(async () => {
    await one.stop();
  });
  return one;
};

/** Stops it all, where `afterAll` does not run: in a file that fails while it is read, or of which no test is wanted. */
export default class extends TestRunner {
  // oxlint-disable-next-line typescript/no-misused-promises -- The method that calls it awaits it.
  override async onAfterRunFiles(...files: Parameters<TestRunner['onAfterRunFiles']>): Promise<void> {
    for (const one of started.splice(0)) await one.stop();
    super.onAfterRunFiles(...files);
  }
}
