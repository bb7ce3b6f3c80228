import type { CreateConnector } from '../../../lib/connectors/connector-module.ts';
import type { ConsentReturn } from '../../../lib/connectors/kit/connector.ts';
import type { ConnectorManifest } from '../../../lib/connectors/kit/manifest.ts';
import type { Clock } from '../../../lib/domain/kernel/time.ts';
import type { ConnectionStatus } from '../../../lib/domain/members/connection-status.ts';
import type { JobKind } from '../../../lib/domain/members/job-record.ts';
import type { FeedAccountType } from '../../../lib/domain/upstream/feed.ts';
import type { FaultName } from './faults.ts';

/** A row as its holder sees it. */
export interface FakeRow {
  /** Unique in its account. */
  readonly id: string;
  /** Id of the pending row that this one was, where the upstream tells; else null. */
  readonly pendingId: string | null;
  /** Decimal text: what comes in is positive, what goes out negative, on debts too. */
  readonly amount: string;
  readonly description: string;
  /** `YYYY-MM-DD`, at the institution. */
  readonly date: string;
  readonly isPending: boolean;
}

export interface FakeAccount {
  readonly id: string;
  readonly type: FeedAccountType;
  readonly name: string;
  /** ISO 4217. */
  readonly currency: string;
  /** Decimal text as its holder sees it: what is owed is negative. All posted rows are in it. */
  readonly balance: string;
  readonly rows: readonly FakeRow[];
  /** True: the upstream answers for the others, and not for this one. */
  readonly fails?: boolean;
}

/** How pages of rows go wrong. */
export type PageFault = 'repeats a cursor' | 'never ends' | 'has an empty page';

/** All that a fake upstream knows. */
export interface FakeBook {
  readonly accounts: readonly FakeAccount[];
  /** Rows on a page, for an upstream that pages; else all rows come in one answer. */
  readonly rowsPerPage?: number;
  readonly pageFault?: PageFault;
}

/** A server of ours on loopback that plays an upstream. Faults of HTTP are played by the front before it. */
export interface Fake {
  /** `127.0.0.1:<port>`. */
  readonly host: string;
  readonly setBook: (book: FakeBook) => void;
  /** A new login: answers to the fields of the form. `isChallenged`: one that is asked a question first. */
  readonly login: (ask: { readonly isChallenged: boolean }) => Answers;
  /** A new consent as a browser brings it back; null where nobody consents. */
  readonly consent: (() => Promise<ConsentReturn>) | null;
  /** Whatever it gave out that opens something. Answers of logins and stored secrets are known without it. */
  readonly secrets: () => readonly string[];
  /** Every cursor that was given out is unknown from now on; for an upstream that tells changes. */
  readonly forgetCursors?: () => void;
  readonly close: () => Promise<void>;
}

export type Answers = Readonly<Record<string, string>>;

/** A kind of call that the connector makes. */
export interface CallKind {
  /** Matches `GET /path?query`. */
  readonly matches: RegExp;
  /** The job that makes it; an aggregation unless it says otherwise. */
  readonly job?: JobKind;
  /** What becomes of a job in which every call of this kind fails: it fails too, or lacks a part. A job unless it says otherwise. */
  readonly loses?: 'job' | 'part' | 'nothing';
  /** What the member shows after a fault, where the table of faults says otherwise of most upstreams. */
  readonly shows?: Partial<Record<FaultName, ConnectionStatus>>;
  /** True: it is made by `once`. */
  readonly isOnce?: boolean;
  /** True: it asks how a job at the upstream stands. */
  readonly isPoll?: boolean;
  /** True: the call passes on what the user answered to a question. */
  readonly isAnswer?: boolean;
}

/** What the suite needs to know of a connector. */
export interface ConformanceSubject {
  readonly manifest: ConnectorManifest;
  readonly create: CreateConnector;
  /** Settings of a stage whose upstream listens at `host`. */
  readonly settings: (host: string) => unknown;
  /** `host` is that of the front before it: addresses in a login must name it. */
  readonly fake: (options: { readonly clock: Clock; readonly host: string }) => Promise<Fake>;
  /** Every kind of call, by a name for tests. */
  readonly calls: Readonly<Record<string, CallKind>>;
  /** A login that names an address to call, where the manifest has a field for it. */
  readonly loginAt?: (address: string) => Answers;
  /** The right answer to the question of a challenged login. */
  readonly answer?: string;
  /** Answers that say how the fake behaves, and are no secrets. */
  readonly openWords?: readonly string[];
  /** Types of accounts that the connector tells apart. */
  readonly accountTypes: readonly FeedAccountType[];
  /** Fields of answers that may be missing or null without any loss. */
  readonly optionalFields: readonly string[];
}
