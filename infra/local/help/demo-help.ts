import type { Program } from './program-help.ts';
import { COMMON_VARIABLES } from './variables.ts';

const OPTIONS = {
  json: { type: 'boolean', default: false },
  file: { type: 'string' },
  connector: { type: 'string', default: 'sandbox' },
} as const;

export const DEMO: Program<typeof OPTIONS> = {
  command: 'npm run demo',
  summary: 'Starts the whole service on free ports, runs the main job from end to end, prints the data, and ends.',
  options: OPTIONS,
  optionTexts: {
    '--connector <name>': 'simplefin connects to a SimpleFIN server of this machine; sandbox is the default',
    '--file <path>': 'imports this file of a bank (OFX, CAMT or CSV) instead of connecting',
    '--json': 'prints the result as JSON; people see the progress on standard error',
  },
  variableTexts: COMMON_VARIABLES,
  examples: [
    'npm run demo',
    'npm run --silent demo -- --json',
    'npm run demo -- --file statement.ofx',
    'npm run demo -- --connector simplefin',
  ],
};
