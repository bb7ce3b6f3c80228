import { Command, CommanderError } from 'commander';
import packageFile from '../package.json' with { type: 'json' };
import { createApi } from './api.ts';
import type { Act, CommonOptions } from './command.ts';
import { addAccounts } from './commands/accounts.ts';
import { addAnswer } from './commands/answer.ts';
import { addBeats } from './commands/beats.ts';
import { addConnect } from './commands/connect.ts';
import { addDeliveries } from './commands/deliveries.ts';
import { addEndpoints } from './commands/endpoints.ts';
import { addEvents } from './commands/events.ts';
import { addExport } from './commands/export.ts';
import { addHoldings } from './commands/holdings.ts';
import { addImport } from './commands/import.ts';
import { addListen } from './commands/listen.ts';
import { addLogin } from './commands/login.ts';
import { addMembers } from './commands/members.ts';
import { addPreset } from './commands/preset.ts';
import { addRefresh } from './commands/refresh.ts';
import { addReplay } from './commands/replay.ts';
import { addTransactions } from './commands/transactions.ts';
import { addUndo } from './commands/undo.ts';
import { addUsers } from './commands/users.ts';
import { type Ending, EXIT_CODES, Failure, Refusal } from './failure.ts';
import { createOutput, type Output } from './output.ts';
import { LOCAL_URL, loginFor } from './settings.ts';
import type { Shell } from './shell.ts';

const NOTES = `
Exit codes: 0 done, 1 refused or no answer, 2 mistake in the command line, 3 challenged, 4 denied or locked, 5 failed,
130 interrupted.
TRIBUTARY_URL and TRIBUTARY_API_KEY replace what login stored; --url and --key replace both. TRIBUTARY_PROFILE names a
stored login, as --profile does.

Examples:
  $ tributary login --key local-client-key
  $ tributary listen --forward http://localhost:8080/webhooks
  $ tributary refresh MBR-84ca0882-ad6c-4f10-817f-c8c0de7424fa --user u-1 --wait`;

/** Runs one command line and returns the exit code. It throws nothing; every error is printed as one line. */
export const runCli = async (args: readonly string[], shell: Shell): Promise<number> => {
  let ending: Ending = 'done';
  const program = new Command('tributary')
    .description('Manages users, members and webhooks of a Tributary service from the command line.')
    .version(packageFile.version)
    .option('--url <url>', `address of the service (default: ${LOCAL_URL})`)
    .option('--key <key>', 'API key of the client')
    .option('--profile <name>', 'stored login to use; without it the one that was stored without a name')
    .option('--json', 'print one JSON document, or one on each line for commands that follow something')
    .addHelpText('after', NOTES)
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({ writeOut: shell.writeOut, writeErr: shell.writeError, getOutHasColors: () => false })
    .showHelpAfterError('(--help says more)')
    .exitOverride();

  const outputOf = (common: CommonOptions): Output => createOutput(shell, common.json === true);
  const act: Act = (command, work) => {
    command.action(async () => {
      const common = program.opts<CommonOptions>();
      const output = outputOf(common);
      const api = () => createApi(loginFor(shell.env, common));
      try {
        ending = await work({ shell, output, common, api }, command.opts(), command.args);
      } finally {
        output.endProgress();
      }
    });
  };
  for (const add of [
    addLogin,
    addUsers,
    addMembers,
    addConnect,
    addAnswer,
    addImport,
    addPreset,
    addUndo,
    addRefresh,
    addAccounts,
    addTransactions,
    addHoldings,
    addBeats,
    addExport,
    addEvents,
    addListen,
    addEndpoints,
    addDeliveries,
    addReplay,
  ]) {
    add(program, act);
  }

  try {
    await program.parseAsync([...args], { from: 'user' });
    return EXIT_CODES[ending];
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT_CODES.done;
      // `--json` may come after the mistake in the command line, where commander has not read it.
      const message = error.code === 'commander.help' ? 'Say which command' : error.message.replace(/^error: /, '');
      createOutput(shell, args.includes('--json')).json({ error: { message } });
      return EXIT_CODES.usage;
    }
    return tell(error, outputOf(program.opts<CommonOptions>()));
  }
};

const tell = (error: unknown, output: Output): number => {
  const message = error instanceof Error ? error.message : String(error);
  if (!(error instanceof Failure)) {
    output.json({ error: { message } });
    output.note(`Unexpected: ${message}`);
    return EXIT_CODES.unexpected;
  }
  output.json({ error: { message, ...(error instanceof Refusal && { status: error.status, code: error.code }) } });
  output.note(`Error: ${message}`);
  if (error instanceof Refusal && error.status === 401)
    output.note('Is the key of this service? "tributary login" tests one.');
  return EXIT_CODES[error.ending];
};
