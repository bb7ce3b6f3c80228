import { runCli } from './program.ts';
import { systemShell } from './shell.ts';

process.exitCode = await runCli(process.argv.slice(2), systemShell());
