import type { Program } from './program-help.ts';

const OPTIONS = {
  'dead-letter': { type: 'boolean', default: false },
} as const;

export const SEED: Program<typeof OPTIONS> = {
  command: 'npm run seed',
  summary:
    'Makes three users with data for the pages, seed-ada, seed-ben and seed-cleo, on the local host that runs.\n' +
    'A second run makes nothing twice.',
  options: OPTIONS,
  optionTexts: {
    '--dead-letter': 'also makes a dead letter; it moves the clock of the host by some nine minutes',
  },
  variableTexts: {
    TRIBUTARY_URL: 'address of the host, http://127.0.0.1:3000 by default',
    TRIBUTARY_API_KEY: 'API key of the client that gets the users, local-client-key by default',
    TRIBUTARY_ADMIN_KEY: 'key of a host that was started with one; only --dead-letter needs it',
    SIMPLEFIN_PORT: 'port of the SimpleFIN server, 4100 by default; it gives a member with a request budget',
  },
  examples: ['npm run seed', 'TRIBUTARY_URL=http://127.0.0.1:3001 npm run seed', 'npm run seed -- --dead-letter'],
};
