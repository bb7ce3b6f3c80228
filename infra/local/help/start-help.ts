import type { Program } from './program-help.ts';
import { COMMON_VARIABLES } from './variables.ts';

const OPTIONS = {
  verbose: { type: 'boolean', default: false },
  connector: { type: 'string', default: 'sandbox' },
} as const;

export const START: Program<typeof OPTIONS> = {
  command: 'npm start',
  summary: 'Runs the whole service on this machine until Ctrl-C, and prints "tributary ready <url>".',
  options: OPTIONS,
  optionTexts: {
    '--connector <name>': 'simplefin also starts a SimpleFIN server with made-up banks; sandbox is the default',
    '--verbose': 'prints the logs of the functions',
  },
  variableTexts: {
    PORT: 'port, 3000 by default; 0 means any free port',
    TRIBUTARY_DATA: 'folder that keeps the data between runs; by default they are in memory',
    TRIBUTARY_API_KEY: 'API key of the local client, local-client-key by default',
    TRIBUTARY_CONNECTORS: 'file of JSON with settings of connectors',
    TRIBUTARY_LISTEN: '0.0.0.0 for all networks, in a container for example; 127.0.0.1 by default',
    TRIBUTARY_HOSTS: 'more names that requests may use, such as nas.local,192.168.1.20',
    TRIBUTARY_ADMIN_KEY: 'key of the control panel and the console: each call of them must then send it',
    SIMPLEFIN_PORT: 'port of the SimpleFIN server, 4100 by default; 0 means any free port',
    ...COMMON_VARIABLES,
  },
  examples: [
    'npm start',
    'PORT=3001 TRIBUTARY_DATA=$HOME/tributary npm start',
    'npm start -- --connector simplefin --verbose',
  ],
};
