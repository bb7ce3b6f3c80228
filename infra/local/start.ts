import { operatorVariables } from './access/operator.ts';
import { readConnectorsFile } from './connectors.ts';
import { parseHosts } from './http/own-callers.ts';
import type { ApiKeyState } from './local-client.ts';
import { endInOrder } from './process/ending.ts';
import { startLocalHost } from './start-local-host.ts';

const PORT_DEFAULT = 3_000;

/** As on Lambda. It is set before anything reads a date. */
process.env.TZ = 'UTC';

const fail = (message: string): never => {
  process.stderr.write(`${message}\n`);
  process.exit(1);
};

const portOf = (text: string | undefined): number => {
  const port = text === undefined || text === '' ? PORT_DEFAULT : Number(text);
  return Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : fail(`PORT is not a port: ${text}`);
};

const describeFailure = (error: unknown, port: number): string => {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'EADDRINUSE') {
    return `Port ${port} is in use; name another one, for example PORT=${port + 1} npm start`;
  }
  return error.message;
};

/** Printed only where the API key is not the one that a person may expect. */
const API_KEY_LINES: Readonly<Record<ApiKeyState, readonly string[]>> = {
  ofThisStart: [],
  replaced: ['API key: replaced by the one of this start; the former key is no longer valid'],
  ofEarlierStart: ['API key: the one of an earlier start (TRIBUTARY_API_KEY is not set)'],
};

const port = portOf(process.env.PORT);
const dataFolder = process.env.TRIBUTARY_DATA || null;
const isVerbose = process.argv.includes('--verbose');

let stop = async (): Promise<void> => undefined;
let isEnding = false;
endInOrder(async () => {
  isEnding = true;
  await stop();
});

try {
  const host = await startLocalHost({
    port,
    ...(process.env.TRIBUTARY_API_KEY && { apiKey: process.env.TRIBUTARY_API_KEY }),
    dataFolder,
    hosts: parseHosts(process.env.TRIBUTARY_HOSTS ?? ''),
    ...(process.env.TRIBUTARY_CONNECTORS && { connectors: readConnectorsFile(process.env.TRIBUTARY_CONNECTORS) }),
    ...(isVerbose && { onLog: ({ functionName, text }) => process.stderr.write(`${functionName} ${text}\n`) }),
  });
  stop = host.stop;
  process.stdout.write(
    [
      `Data: ${dataFolder ?? 'in memory (TRIBUTARY_DATA names a folder to keep them in)'}`,
      ...API_KEY_LINES[host.apiKeyState],
      `Operator: ${operatorVariables(host.operator)}`,
      `tributary ready ${host.url}`,
      '',
    ].join('\n'),
  );
} catch (error) {
  if (!isEnding) fail(describeFailure(error, port));
}
