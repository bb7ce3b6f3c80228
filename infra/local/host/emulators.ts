import { createHintSender } from '../../../functions/sandbox-bank/hint-sender.ts';
import { type RunningSandboxBank, startSandboxBank } from '../../../functions/sandbox-bank/server.ts';
import { SECRET_BYTES, secretText } from '../../../lib/delivery/sign.ts';
import { systemIds } from '../../../lib/runtime/ids.ts';
import { type QueueEmulator, startQueueEmulator } from '../queues/queue-emulator.ts';
import { compactAtStart, type Tell } from '../table/compact-at-start.ts';
import { type DynamoDbEmulator, startDynamoDbEmulator } from '../table/dynamodb-emulator.ts';
import type { CloudAssembly } from '../template/cloud-assembly.ts';
import { synthesise } from '../template/synthesise.ts';
import type { LocalHostOptions } from './local-host-options.ts';
import type { Machine } from './machine.ts';
import type { Shutdown } from './shutdown.ts';

/** What runs beside the host, and the templates that it follows. */
export interface Emulators {
  readonly assembly: CloudAssembly;
  readonly dynamoDb: DynamoDbEmulator;
  readonly queues: QueueEmulator;
  readonly bank: RunningSandboxBank;
  /** Settings of the connector to the bank. */
  readonly bankSettings: { readonly base_url: string; readonly hint_secret: string };
}

/** Starts all of them at once. `hostUrl` is asked for when the bank sends its first hint. */
export const startEmulators = async (
  options: LocalHostOptions,
  machine: Machine,
  shutdown: Shutdown,
  hostUrl: () => string,
): Promise<Emulators> => {
  const hintSecret = secretText(systemIds.bytes(SECRET_BYTES));
  const starting = {
    assembly: options.assembly ? Promise.resolve(options.assembly) : synthesise(),
    dynamoDb: shutdown.keep(startTable(machine.data.databaseFile, options.onNote), (started) => started.stop),
    queues: shutdown.keep(startQueueEmulator(), (started) => started.stop),
    bank: shutdown.keep(startBank(machine, hintSecret, hostUrl), (started) => started.close),
  };
  // Waits for all of them even when one fails, so that every part that started can be stopped.
  await Promise.allSettled(Object.values(starting));
  const assembly = await starting.assembly;
  const dynamoDb = await starting.dynamoDb;
  const queues = await starting.queues;
  const bank = await starting.bank;
  return { assembly, dynamoDb, queues, bank, bankSettings: { base_url: bank.url, hint_secret: hintSecret } };
};

const startTable = async (file: string | null, tell: Tell = () => undefined): Promise<DynamoDbEmulator> => {
  if (file !== null) await compactAtStart(file, tell);
  return startDynamoDbEmulator(file);
};

const startBank = (
  { clock, timeline, isOwnCaller }: Machine,
  secret: string,
  hostUrl: () => string,
): Promise<RunningSandboxBank> => {
  const sendHint = createHintSender({
    clock: clock.now,
    url: () => `${hostUrl()}/upstream/sandbox/webhooks`,
    secret,
  });
  return startSandboxBank({
    clock: clock.now,
    isServed: isOwnCaller,
    onHintWanted: (hint) => void timeline.at(hint.atMs, () => sendHint(hint)),
  });
};
