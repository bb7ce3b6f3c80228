import type { StartEnvironment } from '../functions/environment-worker.ts';
import type { LogLine } from '../monitoring/log-book.ts';
import type { ListenAddress } from '../server/listen-address.ts';
import type { Tell } from '../table/compact-at-start.ts';
import type { CloudAssembly } from '../template/cloud-assembly.ts';

export interface LocalHostOptions {
  /** 0 means any free port. */
  readonly port: number;
  /** API key of the local client. The first start makes this client; a later start may give it another key. */
  readonly apiKey?: string;
  /** What callers of the control panel must send; null: nothing, over loopback. */
  readonly adminKey?: string | null;
  /** This machine alone unless given. */
  readonly listen?: ListenAddress;
  /** Null keeps everything in memory. */
  readonly dataFolder?: string | null;
  /** Names of this machine, beside those of loopback, that requests may use. */
  readonly hosts?: readonly string[];
  /** Settings of connectors by name, over those of the dev stage; null takes a connector away. */
  readonly connectors?: unknown;
  readonly onLog?: (line: LogLine) => void;
  /** Sentences about the start, for people. */
  readonly onNote?: Tell;
  /**
   * True where the process does nothing else: then its memory is bounded, and threads of work that nobody waits for give
   * way to the others. Beside other tests such threads would wait, and environments would end for memory of the tests.
   */
  readonly hasOwnProcess?: boolean;
  /** Used instead of the stacks of the service, in tests of the host. */
  readonly assembly?: CloudAssembly;
  /**
   * Makes environments in place of threads, or of several threads: in tests under Lambda's own runtime client, which knows
   * the real time only, and with two releases side by side.
   */
  readonly environments?: (threads: StartEnvironment) => StartEnvironment;
}
