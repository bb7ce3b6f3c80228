import type { Clock } from '../domain/kernel/time.ts';
import type { UpstreamSession } from './http.ts';
import type { Connector } from './kit/connector.ts';

/** What `connector.ts` in the folder of a connector exports. It is loaded when a job first needs it. */
export interface ConnectorModule {
  readonly create: CreateConnector;
}

/** Makes the connector for one step. `settings` are checked by the schema of the manifest; throws where they are wrong. */
export type CreateConnector = (settings: unknown, tools: Tools) => Connector;

export interface Tools {
  /** The calls of the step. Their connections end with it. */
  readonly httpFor: UpstreamSession['httpFor'];
  /** For requests that tell their time, such as signed ones. */
  readonly clock: Clock;
}
