import { startDemoBank } from './demo/demo-bank.ts';
import { SIMPLEFIN_PORT_DEFAULT } from './demo/simplefin-port.ts';
import { readOptions } from './help/read-options.ts';
import { START } from './help/start-help.ts';
import { startLocalHost } from './host/start-local-host.ts';
import { createIsOwnCaller, parseHosts } from './http/own-callers.ts';
import type { ApiKeyState } from './operator/local-client.ts';
import { operatorVariables } from './operator/operator.ts';
import { endInOrder } from './process/ending.ts';
import { listenAddress } from './server/listen-address.ts';
import { readConnectorsFile, withConnectors } from './upstreams/connectors.ts';

/** The ports that the host and its SimpleFIN server listen on, by the variable that names another one. */
const PORT_DEFAULTS = { PORT: 3_000, SIMPLEFIN_PORT: SIMPLEFIN_PORT_DEFAULT };

/** As on Lambda. It is set before anything reads a date. */
process.env.TZ = 'UTC';

const fail = (message: string): never => {
  process.stderr.write(`${message}\n`);
  process.exit(1);
};

const portOf = (variable: keyof typeof PORT_DEFAULTS): number => {
  const text = process.env[variable] || undefined;
  const port = text === undefined ? PORT_DEFAULTS[variable] : Number(text);
  return Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : fail(`${variable} is not a port: ${text}`);
};

const describeFailure = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'EADDRINUSE' && 'port' in error) {
    const used = Number(error.port);
    const variable = used === port ? 'PORT' : 'SIMPLEFIN_PORT';
    const args = process.argv.slice(2);
    const command = ['npm start', ...(args.length > 0 ? ['--', ...args] : [])].join(' ');
    return `Port ${used} is in use; name another one, for example ${variable}=${used + 1} ${command}`;
  }
  return error.message;
};

/** Printed only where the API key is not the one that a person may expect. */
const API_KEY_LINES: Readonly<Record<ApiKeyState, readonly string[]>> = {
  ofThisStart: [],
  replaced: ['API key: replaced by the one of this start; the former key is no longer valid'],
  ofEarlierStart: ['API key: the one of an earlier start (TRIBUTARY_API_KEY is not set)'],
};

const port = portOf('PORT');
const dataFolder = process.env.TRIBUTARY_DATA || null;
const options = readOptions(START, process.argv.slice(2));

let stop = async (): Promise<void> => undefined;
let isEnding = false;
endInOrder(async () => {
  isEnding = true;
  await stop();
});

try {
  const hosts = parseHosts(process.env.TRIBUTARY_HOSTS ?? '');
  const listen = listenAddress(process.env);
  let clock = Date.now;
  const bank = await startDemoBank(options.connector, {
    clock: () => clock(),
    port: portOf('SIMPLEFIN_PORT'),
    isServed: createIsOwnCaller(hosts),
  });
  stop = bank.stop;
  const file = process.env.TRIBUTARY_CONNECTORS;
  const host = await startLocalHost({
    port,
    listen,
    hasOwnProcess: true,
    ...(process.env.TRIBUTARY_API_KEY && { apiKey: process.env.TRIBUTARY_API_KEY }),
    adminKey: process.env.TRIBUTARY_ADMIN_KEY || null,
    dataFolder,
    hosts,
    connectors: withConnectors(file ? readConnectorsFile(file) : {}, bank.connectors),
    onNote: (sentence) => process.stderr.write(`${sentence}\n`),
    ...(options.verbose && { onLog: ({ functionName, text }) => process.stderr.write(`${functionName} ${text}\n`) }),
  });
  clock = host.now;
  stop = async () => {
    await host.stop();
    await bank.stop();
  };
  process.stdout.write(
    [
      // First what a person opens; an address that only programs know would be tried in its place.
      `Pages: ${host.url}/`,
      `Your money: ${host.url}/_local/me`,
      `API reference: ${host.url}/docs`,
      `Console: ${host.url}/console`,
      `Widgets: ${host.url.replace('127.0.0.1', 'localhost')}/_local/widget`,
      `Data: ${dataFolder ?? 'in memory (TRIBUTARY_DATA names a folder to keep them in)'}`,
      ...API_KEY_LINES[host.apiKeyState],
      `Operator: ${operatorVariables(host.operator)}`,
      ...(bank.url === null ? [] : [`Upstream: ${bank.title}, ${bank.url}`]),
      `tributary ready ${host.url}`,
      '',
    ].join('\n'),
  );
} catch (error) {
  if (!isEnding) fail(describeFailure(error));
}
