import type { NotifyMessage, PlanMessage, PollMessage } from '../contract/jobs/messages.ts';
import type { EventBus } from '../domain/kernel/bus.ts';
import type { Cipher, Fingerprinter } from '../domain/kernel/cipher.ts';
import type { Ids } from '../domain/kernel/ids.ts';
import type { Log } from '../domain/kernel/log.ts';
import type { Queue } from '../domain/kernel/queue.ts';
import type { Clock } from '../domain/kernel/time.ts';
import type { TokenKeys } from '../domain/users/token.ts';
import type { Table } from '../store/table/table-client.ts';

/**
 * What functions are composed of: in Lambda made from the environment, in a test made by the test. Each composition
 * names those that it needs.
 */
export interface Adapters {
  readonly table: Table;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly cipher: Cipher & Fingerprinter;
  readonly tokenKeys: () => Promise<TokenKeys>;
  readonly pollQueue: Queue<PollMessage>;
  readonly notifyQueue: Queue<NotifyMessage>;
  readonly planQueue: Queue<PlanMessage>;
  readonly bus: EventBus;
  /** Resolves after so many milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
  /** Hours from one aggregation of a member to the next in the background; 0 switches it off. */
  readonly backgroundIntervalHours: number;
  /** Null where the sandbox bank does not exist. */
  readonly sandboxBankUrl: string | null;
  /** What the sandbox bank signs its hints by; null where it sends none. */
  readonly sandboxHintSecret: string | null;
}
