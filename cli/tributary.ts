#!/usr/bin/env node
// `npx` keeps the links that it has made: in a checkout that it knows from before tributary.cjs, it still starts this
// file.
import { runCli } from './program.ts';
import { systemShell } from './shell.ts';

process.exitCode = await runCli(process.argv.slice(2), systemShell());
