import type { ConnectorSwitch } from '../connectors/client-connectors.ts';
import type { ConnectorSettings } from '../connectors/connectors.ts';
import type { BudgetRuleOf } from '../connectors/request-budgets.ts';
import type { NotifyMessage, PlanMessage, PollMessage } from '../contract/jobs/messages.ts';
import type { EventBus } from '../domain/kernel/bus.ts';
import type { Cipher, Fingerprinter } from '../domain/kernel/cipher.ts';
import type { Guid } from '../domain/kernel/guid.ts';
import type { Log } from '../domain/kernel/log.ts';
import type { Queue } from '../domain/kernel/queue.ts';
import type { Client } from '../domain/users/client.ts';
import type { RequestLimits } from '../domain/users/request-limit.ts';
import type { User } from '../domain/users/user.ts';
import type { DomainEvent } from '../domain/webhooks/event.ts';
import type { StoreDeps } from '../store/table/store-deps.ts';

/**
 * What functions are composed of. Lambda makes adapters from the environment, tests make their own. Each composition
 * names the ones that it needs.
 */
export interface Adapters extends StoreDeps {
  readonly log: Log;
  readonly cipher: Cipher & Fingerprinter;
  readonly pollQueue: Queue<PollMessage>;
  readonly notifyQueue: Queue<NotifyMessage>;
  readonly planQueue: Queue<PlanMessage>;
  readonly bus: EventBus;
  /** Resolves after so many milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
  /** Hours from one aggregation of a member to the next in the background; 0 switches it off. */
  readonly backgroundIntervalHours: number;
  /** How old clients, API keys and lists of endpoints may be that are read for a call; left out, each call reads anew. */
  readonly clientAgeMsMax?: number;
  /** Settings of the connectors that this stage offers. */
  readonly connectorSettings: ConnectorSettings;
  /** How many requests the upstreams allow. */
  readonly budgetRuleOf: BudgetRuleOf;
  readonly isConnectorOff: ConnectorSwitch;
  readonly requestLimits: RequestLimits;
  /** Number of the release that runs, for example `0.3.0`. */
  readonly release: string;
}

/** Adapters, and what compositions make of them in the same way everywhere. */
export interface Services extends Adapters {
  /** Null when there is no such client. */
  readonly clientOf: (guid: Guid<'CLT'>) => Promise<Client | null>;
  /** Null when there is no such user, or it is deleted. */
  readonly userOf: (guid: Guid<'USR'>) => Promise<User | null>;
  /** Sends the messages of committed events; never fails the change that they tell of. */
  readonly announce: (events: readonly DomainEvent[]) => Promise<void>;
  /** Hears of a message that could not be sent. Nothing is lost: the sweep sends it again. */
  readonly onSendFailed: (error: unknown) => void;
  /** A signal that aborts by itself after so many milliseconds. */
  readonly timeout: (ms: number) => AbortSignal;
}
