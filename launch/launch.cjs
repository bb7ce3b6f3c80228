'use strict';
/**
 * Starts a program of a checkout with the memory settings it is measured with:
 * `node launch/launch.cjs infra/local/start.ts [options]`. Plain JavaScript for any Node and any shell.
 */
const childProcess = require('child_process');
const preflight = require('./preflight.cjs');

/** A small young generation, and an old one that is collected early. */
const NODE_FLAGS = ['--max-semi-space-size=4', '--max-old-space-size=1024'];
/** Two arenas of glibc for all threads. It is read once, when the process begins. */
const ENVIRONMENT = { MALLOC_ARENA_MAX: '2' };
/** What the program handles itself, to end in order. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const SIGNAL_NUMBERS = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1, SIGKILL: 9 };
const ASKS_FOR_HELP = ['--help', '-h'];
/** The programs that start a host. All others call one that runs. */
const STARTS_A_HOST = /\binfra[\\/]local[\\/](start|demo)\.ts$/;

/** Why the program cannot run on this machine; null if it can. */
const launchFault = (args, machine) => {
  // Help needs no table.
  if (args.some((arg) => ASKS_FOR_HELP.indexOf(arg) >= 0)) return preflight.nodeFault(machine.version);
  return STARTS_A_HOST.test(args[0]) ? preflight.hostFault(machine) : preflight.programFault(machine);
};

const launch = (args) => {
  preflight.endWith(launchFault(args, preflight.thisMachine()));
  preflight.makeClientFiles();
  const command = NODE_FLAGS.concat(args);
  const environment = Object.assign({}, process.env, ENVIRONMENT);
  // The program takes the place of this process, so that signals and the end of npm reach it directly.
  if (process.execve) process.execve(process.execPath, [process.execPath].concat(command), environment);
  runBelow(command, environment);
};

/**
 * Windows cannot replace a process. Its job objects end the child when this process ends, however it ends. Ctrl-C
 * reaches both; here it only waits for the child.
 */
const runBelow = (command, environment) => {
  const child = childProcess.spawn(process.execPath, command, { env: environment, stdio: 'inherit' });
  SIGNALS.forEach((signal) => {
    process.on(signal, () => {
      if (process.platform !== 'win32') child.kill(signal);
    });
  });
  child.on('error', (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => {
    process.exit(code === null ? 128 + (SIGNAL_NUMBERS[signal] || 0) : code);
  });
};

module.exports = { launch, launchFault };

if (require.main === module) launch(process.argv.slice(2));
