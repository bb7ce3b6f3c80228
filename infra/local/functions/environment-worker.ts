import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { MessageChannel, Worker } from 'node:worker_threads';
import type { AwsAnswer } from '../calls/aws-answer.ts';
import type { AwsCall } from '../calls/aws-call.ts';
import type { VirtualClock } from '../clock/virtual-clock.ts';
import type { FunctionModel } from '../template/models.ts';
import { buildEnvironmentProgram } from './environment-program.ts';
import type { CallAnswered, CallSent, EnvironmentData, FromEnvironment, Invoke } from './environment-protocol.ts';
import type { MachineShare } from './machine-share.ts';

/** What runs the bundle of one environment: a thread of this process, or a process under Lambda's own runtime client. */
export interface EnvironmentWorker {
  readonly stdout: Readable;
  readonly stderr: Readable;
  on(event: 'message', listener: (message: FromEnvironment) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'exit', listener: () => void): unknown;
  postMessage(invoke: Invoke): void;
  terminate(): Promise<unknown>;
}

/** `variables` are those of the template, and those that Lambda sets. */
export type StartEnvironment = (model: FunctionModel, variables: Readonly<Record<string, string>>) => EnvironmentWorker;

/**
 * Without this limit each thread would keep some 100 MB of garbage, because a heap grows to its limit before it is
 * collected. A young generation of this size is collected often, and no cost can be measured.
 */
const YOUNG_GENERATION_MEGABYTES = 6;

export interface ThreadDeps {
  readonly clock: VirtualClock;
  readonly shareOf: (functionName: string) => MachineShare;
  /** Answers a call to AWS. */
  readonly callAws: (call: AwsCall) => Promise<AwsAnswer>;
}

/** Environments in threads of this process, on the virtual clock. */
export const threadEnvironments = ({ clock, shareOf, callAws }: ThreadDeps): StartEnvironment => {
  const program = buildEnvironmentProgram();
  return (model, variables) => {
    const { port1: calls, port2: awsPort } = new MessageChannel();
    calls.on('message', ({ id, call }: CallSent) => {
      void callAws(call).then((answer) => calls.postMessage({ id, answer } satisfies CallAnswered));
    });
    const [file = '', handlerExport = ''] = model.handler.split('.');
    const share = shareOf(model.name);
    const workerData: EnvironmentData = {
      handlerFile: bundleFile(join(model.bundleFolder, file)),
      handlerExport,
      clock: clock.shared,
      functionName: model.name,
      functionArn: model.arn,
      memoryMb: model.memoryMb,
      awsEndpoint: variables.AWS_ENDPOINT_URL ?? '',
      awsPort,
      givesWay: share.givesWay,
    };
    return new Worker(program, {
      workerData,
      transferList: [awsPort],
      env: { ...compiledFiles(), ...variables },
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: {
        maxOldGenerationSizeMb: Math.min(model.memoryMb, share.heapMegabytesMax),
        maxYoungGenerationSizeMb: YOUNG_GENERATION_MEGABYTES,
      },
    });
  };
};

/** Where the process keeps what it has compiled, as in tests, threads compile a bundle once, which is a quarter of a start. */
const compiledFiles = (): Readonly<Record<string, string>> => {
  const { NODE_COMPILE_CACHE: folder } = process.env;
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: folder };
};

/** Looks for the endings that Lambda looks for, in the same order. */
const bundleFile = (withoutEnding: string): string => {
  const file = ['.mjs', '.js', '.cjs'].map((ending) => withoutEnding + ending).find(existsSync);
  if (file === undefined) throw new Error(`There is no bundle ${withoutEnding}`);
  return file;
};
