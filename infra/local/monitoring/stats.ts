import type { AccessRequest } from '../access/statement.ts';

/** The calls of one invocation to AWS. Units of DynamoDB are exact, from ConsumedCapacity. */
export interface InvocationCost {
  readonly dynamodb_calls: number;
  readonly read_units: number;
  readonly write_units: number;
  /** Length of the longest chain of DynamoDB calls in which each call waited for the one before. */
  readonly round_trips_in_sequence: number;
}

/** Counts the calls of one invocation while it runs. */
export interface InvocationMeter {
  readonly callCount: () => number;
  /**
   * Call it when a request to AWS arrives, and call the function that it returns when the answer leaves. `depth` is the
   * length of the chain of DynamoDB calls up to this one; null for another service.
   */
  readonly begin: (depth: number | null) => (units?: Units) => void;
  readonly cost: () => InvocationCost;
}

export interface Units {
  readonly readUnits: number;
  readonly writeUnits: number;
}

export interface SentMessage {
  readonly queue: string;
  /** Null when the message has the delay of its queue. */
  readonly delay_seconds: number | null;
}

/** The figures of one function, as `GET /_local/stats` tells them. */
export interface FunctionReport {
  readonly invocations: number;
  readonly errors: number;
  readonly cold_starts: number;
  /** The most invocations of this function in one chain of requests: a request, its messages, their messages, … */
  readonly chain_invocations_max: number;
  /** Messages that did not reach the function because Lambda's loop detection stopped them. */
  readonly loops_stopped: number;
  readonly dynamodb_calls: number;
  readonly read_units: number;
  readonly write_units: number;
  readonly round_trips_in_sequence_max: number;
  readonly last_invocation: InvocationCost | null;
  readonly messages: readonly SentMessage[];
  /** Grants of the role that were used, as `action resource`. */
  readonly grants_used: readonly string[];
}

export interface UpstreamCalls {
  readonly calls: number;
}

interface FunctionStats {
  invocations: number;
  errors: number;
  cold_starts: number;
  chain_invocations_max: number;
  loops_stopped: number;
  dynamodb_calls: number;
  read_units: number;
  write_units: number;
  round_trips_in_sequence_max: number;
  last_invocation: InvocationCost | null;
  messages: SentMessage[];
  grants: Set<string>;
}

export interface Stats {
  readonly startMeter: () => InvocationMeter;
  readonly invoked: (functionName: string, isError: boolean, meter: InvocationMeter) => void;
  readonly coldStart: (functionName: string) => void;
  /** `invocations`: how often the present chain of requests has invoked the function. */
  readonly chained: (functionName: string, invocations: number) => void;
  readonly loopStopped: (functionName: string) => void;
  readonly sent: (functionName: string, message: SentMessage) => void;
  readonly used: (functionName: string, request: AccessRequest) => void;
  readonly upstreamCalled: (connector: string) => void;
  readonly report: () => Readonly<Record<string, FunctionReport>>;
  /** Calls that connectors sent to their upstreams, by the name of the connector. */
  readonly upstreams: () => Readonly<Record<string, UpstreamCalls>>;
}

/** Messages that are kept for each function; a day of polling makes a few thousand. */
const MESSAGES_MAX = 10_000;

export const createStats = (functionNames: Iterable<string>, connectorNames: Iterable<string>): Stats => {
  const upstreams = new Map([...connectorNames].map((name) => [name, 0]));
  const functions = new Map([...functionNames].map((name) => [name, emptyStats()]));
  const of = (name: string): FunctionStats => {
    const known = functions.get(name) ?? emptyStats();
    functions.set(name, known);
    return known;
  };
  return {
    startMeter,
    invoked: (name, isError, meter) => {
      const stats = of(name);
      const cost = meter.cost();
      stats.invocations += 1;
      stats.errors += isError ? 1 : 0;
      stats.dynamodb_calls += cost.dynamodb_calls;
      stats.read_units += cost.read_units;
      stats.write_units += cost.write_units;
      stats.round_trips_in_sequence_max = Math.max(stats.round_trips_in_sequence_max, cost.round_trips_in_sequence);
      stats.last_invocation = cost;
    },
    coldStart: (name) => {
      of(name).cold_starts += 1;
    },
    chained: (name, invocations) => {
      const stats = of(name);
      stats.chain_invocations_max = Math.max(stats.chain_invocations_max, invocations);
    },
    loopStopped: (name) => {
      of(name).loops_stopped += 1;
    },
    sent: (name, message) => {
      const { messages } = of(name);
      messages.push(message);
      if (messages.length > MESSAGES_MAX) messages.shift();
    },
    used: (name, { action, resource }) => void of(name).grants.add(`${action} ${resource}`),
    upstreamCalled: (connector) => void upstreams.set(connector, (upstreams.get(connector) ?? 0) + 1),
    upstreams: () => Object.fromEntries([...upstreams].map(([name, calls]) => [name, { calls }])),
    report: () =>
      Object.fromEntries(
        [...functions].map(([name, { grants, ...stats }]) => [name, { ...stats, grants_used: [...grants].sort() }]),
      ),
  };
};

const emptyStats = (): FunctionStats => ({
  invocations: 0,
  errors: 0,
  cold_starts: 0,
  chain_invocations_max: 0,
  loops_stopped: 0,
  dynamodb_calls: 0,
  read_units: 0,
  write_units: 0,
  round_trips_in_sequence_max: 0,
  last_invocation: null,
  messages: [],
  grants: new Set(),
});

const startMeter = (): InvocationMeter => {
  let calls = 0;
  let dynamoDbCalls = 0;
  let readUnits = 0;
  let writeUnits = 0;
  let depthMax = 0;
  return {
    callCount: () => calls,
    begin: (depth) => {
      calls += 1;
      if (depth === null) return () => undefined;
      dynamoDbCalls += 1;
      depthMax = Math.max(depthMax, depth);
      return (units) => {
        readUnits += units?.readUnits ?? 0;
        writeUnits += units?.writeUnits ?? 0;
      };
    },
    cost: () => ({
      dynamodb_calls: dynamoDbCalls,
      read_units: readUnits,
      write_units: writeUnits,
      round_trips_in_sequence: depthMax,
    }),
  };
};
