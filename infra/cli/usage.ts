import { type ParseArgsConfig, parseArgs } from 'node:util';

/** A mistake in the command line. The message is for the person at the terminal. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The options of a command line, or a `UsageError` that says what is wrong with it. */
export const parseOptions = <const O extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: O,
) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
};

/** Runs a command and sets the exit code: 0 done, 1 failed, 2 a mistake in the command line. */
export const runCommand = async (usage: string, command: () => Promise<number>): Promise<void> => {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\n\n${usage}`);
      process.exitCode = 2;
      return;
    }
    console.error(error instanceof Error ? `${error.name}: ${error.message}` : error);
    process.exitCode = 1;
  }
};
