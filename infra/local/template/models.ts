import type { Statement } from '../access/statement.ts';

/** The template, in the types of the host. Times are in milliseconds. */
export interface StackModel {
  readonly functions: ReadonlyMap<string, FunctionModel>;
  readonly tables: readonly TableModel[];
  readonly queues: readonly QueueModel[];
  readonly mappings: readonly MappingModel[];
  readonly routes: readonly RouteModel[];
  readonly cors: CorsModel | null;
  readonly rules: readonly RuleModel[];
  readonly keyIds: readonly string[];
}

export interface FunctionModel {
  /** Name of its folder under `functions/`. */
  readonly name: string;
  readonly arn: string;
  readonly bundleFolder: string;
  /** For example `index.handler`: the file without its ending, a dot, the export. */
  readonly handler: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly memoryMb: number;
  readonly roleName: string;
  readonly statements: readonly Statement[];
  readonly logGroupArn: string;
  /** How often an event from the bus is retried after a failure. */
  readonly asyncRetriesMax: number;
  /** The queue that gets events whose retries have all failed. */
  readonly failureQueueArn: string | null;
  /** Whether a chain of requests may invoke it any number of times; otherwise Lambda stops the chain after some 16. */
  readonly allowsRecursiveLoop: boolean;
  /** Services that the template permits to invoke it, for example `apigateway.amazonaws.com`. */
  readonly invokers: ReadonlySet<string>;
}

export interface TableModel {
  readonly name: string;
  /** Input of CreateTable. */
  readonly definition: Readonly<Record<string, unknown>> & { readonly TableName: string };
}

export interface QueueModel {
  readonly name: string;
  /** A short name for people, such as `poll` or `poll-dead-letters`. */
  readonly label: string;
  readonly arn: string;
  readonly visibilityTimeoutMs: number;
  readonly delaySeconds: number;
  readonly redrive: { readonly deadLetterArn: string; readonly receiveCountMax: number } | null;
}

export interface MappingModel {
  readonly functionName: string;
  readonly queueArn: string;
  readonly batchSize: number;
  readonly reportsItemFailures: boolean;
  readonly concurrencyMax: number;
}

export interface RouteModel {
  /** `GET /members/{proxy+}`, `ANY /users`, `$default`. */
  readonly key: string;
  readonly functionName: string;
}

export interface CorsModel {
  readonly allowOrigins: readonly string[];
  readonly allowMethods: readonly string[];
  readonly allowHeaders: readonly string[];
  readonly exposeHeaders: readonly string[];
  readonly maxAgeSeconds: number | null;
}

export interface RuleModel {
  readonly everyMs: number | null;
  readonly pattern: Readonly<Record<string, unknown>> | null;
  readonly targets: readonly { readonly functionName: string; readonly input: string | null }[];
}
