import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import type { EventBus } from '../domain/kernel/bus.ts';
import { Unavailable } from '../domain/kernel/unavailable.ts';
import { callAws } from '../store/table/call-aws.ts';
import { awsClientConfig } from './aws.ts';

/** The most entries, and the most bytes, that one call of PutEvents takes. */
const ENTRIES_MAX = 10;
const CALL_BYTES_MAX = 256 * 1_024;

/** The event bus of that name, over PutEvents. */
export const createEventBridge = (
  busName: string,
  client: EventBridgeClient = new EventBridgeClient(awsClientConfig()),
): EventBus => ({
  put: async (entries) => {
    for (const batch of batchesOf(entries)) {
      const command = new PutEventsCommand({
        Entries: batch.map(({ source, detailType, detail }) => ({
          EventBusName: busName,
          Source: source,
          DetailType: detailType,
          Detail: detail,
        })),
      });
      const { FailedEntryCount: failed = 0, Entries: results = [] } = await callAws(() => client.send(command));
      const code = results.find(({ ErrorCode }) => ErrorCode !== undefined)?.ErrorCode;
      if (failed > 0)
        throw new Unavailable(`The event bus did not take ${failed} of ${batch.length} events: ${code ?? 'no code'}`);
    }
  },
});

type Entries = Parameters<EventBus['put']>[0];

const batchesOf = (entries: Entries): readonly Entries[] => {
  const batches: Entries[number][][] = [];
  let bytes = 0;
  for (const entry of entries) {
    const size = sizeOf(entry);
    const last = batches.at(-1);
    if (last === undefined || last.length === ENTRIES_MAX || bytes + size > CALL_BYTES_MAX) {
      batches.push([entry]);
      bytes = size;
    } else {
      last.push(entry);
      bytes += size;
    }
  }
  return batches;
};

const sizeOf = ({ source, detailType, detail }: Entries[number]): number =>
  Buffer.byteLength(source) + Buffer.byteLength(detailType) + Buffer.byteLength(detail);
