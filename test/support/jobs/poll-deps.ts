import { composePoll } from '../../../functions/poll/compose.ts';
import type { PollDeps } from '../../../functions/poll/work.ts';
import type { Adapters } from '../../../lib/app/adapters.ts';
import type { ConnectorRegistry } from '../../../lib/connectors/registry.ts';
import { openLoopback } from '../upstreams/upstream-http.ts';

/** The poll function with the connectors of a test. No call of it takes too long unless the test says when. */
export const pollDepsOver = (
  adapters: Adapters,
  connectorOf: ConnectorRegistry,
  timeout: PollDeps['timeout'] = () => new AbortController().signal,
): PollDeps =>
  composePoll({
    ...adapters,
    openUpstream: openLoopback(adapters.clock),
    connectorsWith: () => connectorOf,
    depositNetwork: null,
    timeout,
  });
