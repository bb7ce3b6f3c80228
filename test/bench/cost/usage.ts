/**
 * How the service is used. Of ten users four opened a session within `backgroundSeenDays`, whose default is 30 in every
 * stage; only their members are refreshed. All other counts are means over all users: so each of the four opens 2.5 sessions
 * a day.
 */
export const USAGE = { membersAUser: 2, seenShare: 0.4, sessionsADay: 1, readsADay: 10 } as const;

/** What the emulators cannot count. */
export const ASSUMED = {
  /** A step that asks how an upstream's job stands, and one that fetches and commits. */
  contactSeconds: 0.35,
  fetchSeconds: 0.85,
  notifySeconds: 0.1,
  planSeconds: 0.3,
  readSeconds: 0.025,
  /** It starts jobs, so it writes. */
  sessionSeconds: 0.08,
  sweepSeconds: 0.15,
  /** Of all invocations, and the time that Lambda bills for a start. */
  coldShare: 0.005,
  coldSeconds: 0.5,
  /** Calls do not come evenly: so many environments for each that is busy on average. */
  environmentsABusyOne: 2,
  /** A session is used for some minutes, and its expiry is pushed once a minute. */
  pushesASession: 2,
  /** A page of 25 transactions, compressed, with its headers. */
  bytesARead: 6_000,
  bytesASession: 800,
  /** Headers with a signature, and what a new TLS connection sends. */
  bytesAWebhookBesideBody: 1_600,
  bytesAnUpstreamRequest: 1_500,
  upstreamRequestsBesidePolls: 4,
  /** What each log event counts beside its bytes, by CloudWatch. */
  bytesALogEvent: 26,
  accessLogBytes: 420,
  callLineBytes: 500,
  /** What Powertools and a function add to code and fields of a line. */
  lineEnvelopeBytes: 230,
  sweepLineBytes: 330,
  /** CloudWatch keeps logs compressed, and bills them so. */
  keptLogShare: 0.15,
  /** An ended job of 1.6 KB for 90 days, events and deliveries of 7 KB for 30 days. */
  keptBytesADayOfJobs: 90 * 1_600 + 30 * 7_000,
  /** Two years of transactions, with heads, accounts and planning. */
  bytesAMember: 80_000,
  /** An environment asks KMS for a data key again after so long. */
  dataKeySeconds: 300,
  /**
   * Lambda's event source waits for messages of a queue with so many calls of 20 s at a time, also while there are none. It
   * begins with five, and goes down no further.
   */
  idlePollers: 5,
  idlePollSeconds: 20,
} as const;
