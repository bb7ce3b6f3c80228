import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { helpOf, type Program } from './program-help.ts';

const HELP = { help: { type: 'boolean', short: 'h', default: false } } as const;

/** Prints the help and ends with 0, or says what is wrong with the arguments and ends with 1. */
export const readOptions = <O extends ParseArgsOptionsConfig>(program: Program<O>, args: readonly string[]) => {
  const values = parsed(program, args);
  if ('help' in values && values.help === true) {
    process.stdout.write(helpOf(program));
    process.exit(0);
  }
  return values;
};

const parsed = <O extends ParseArgsOptionsConfig>(program: Program<O>, args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: { ...program.options, ...HELP } }).values;
  } catch (error) {
    process.stderr.write(`${faultOf(error)} See: ${program.command} -- --help\n`);
    process.exit(1);
  }
};

/** The first sentence; those after it are advice of Node on arguments that begin with a dash. */
const faultOf = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  return `${(message.split(/\.\s/)[0] ?? message).replace(/\.$/, '')}.`;
};
