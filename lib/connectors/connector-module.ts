import type { Clock } from '../domain/kernel/time.ts';
import type { UpstreamSession } from './http.ts';
import type { Connector } from './kit/connector.ts';

/** What `connector.ts` in the folder of a connector exports. It is loaded when a job first needs it. */
export interface ConnectorModule {
  readonly create: CreateConnector;
}

/**
 * Makes the connector for one step. `settings` are those of the stage, checked by the schema of the manifest; throws where
 * they are wrong.
 */
export type CreateConnector = (settings: unknown, tools: Tools) => Connector;

/** What the client of a member set for the connector, checked by the manifest when it was set. Empty where it set nothing. */
export interface ClientSettings {
  readonly settings: Readonly<Record<string, unknown>>;
  /** Never in a log, in a state or in an address. */
  readonly secrets: Readonly<Record<string, unknown>>;
}

export interface Tools {
  /** The calls of the step. Their connections end with it. */
  readonly httpFor: UpstreamSession['httpFor'];
  readonly client: ClientSettings;
  /** For requests that tell their time, such as signed ones. */
  readonly clock: Clock;
}
