import type { ConsentUrls } from '../../lib/connectors/oauth.ts';
import type { Cipher, Fingerprinter } from '../../lib/domain/cipher.ts';
import type { Client } from '../../lib/domain/client.ts';
import type { DomainEvent } from '../../lib/domain/event.ts';
import type { Guid } from '../../lib/domain/guid.ts';
import type { Ids } from '../../lib/domain/ids.ts';
import type { Directory } from '../../lib/domain/institution.ts';
import type { Log } from '../../lib/domain/log.ts';
import type { Clock } from '../../lib/domain/time.ts';
import type { TokenKeys } from '../../lib/domain/token.ts';
import type { User } from '../../lib/domain/user.ts';
import type { AnswerDraftStore } from '../../lib/store/answer-draft-store.ts';
import type { ConsentOutcomes } from '../../lib/store/consent-outcomes.ts';
import type { ConsentName, ConsentStore } from '../../lib/store/consent-store.ts';
import type { CredentialStore } from '../../lib/store/credential-store.ts';
import type { JobHistory } from '../../lib/store/job-history.ts';
import type { JobStore } from '../../lib/store/job-store.ts';
import type { LoginTryStore } from '../../lib/store/login-try-store.ts';
import type { MemberStore } from '../../lib/store/member-store.ts';
import type { OAuthWindowStore } from '../../lib/store/oauth-window-store.ts';

/** What the operations that may start or resume a job are made of. */
export interface RefreshDeps {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly directory: Directory;
  readonly members: MemberStore;
  readonly credentials: CredentialStore;
  readonly loginTries: Pick<LoginTryStore, 'barredUntil'>;
  readonly drafts: AnswerDraftStore;
  readonly jobs: Pick<JobStore, 'startJob' | 'resumeJob'>;
  readonly history: JobHistory;
  readonly cipher: Cipher & Fingerprinter;
  /** 0 switches background aggregation off. */
  readonly backgroundIntervalHours: number;
  readonly oauthWindows: OAuthWindowStore;
  readonly consentUrlOf: ConsentUrls;
  readonly consents: Pick<ConsentStore, 'read' | 'take'>;
  readonly consentOutcomes: Pick<ConsentOutcomes, 'fail'>;
  /** Asks for the next step of a consent. One that cannot be sent is logged, and the sweep sends it again. */
  readonly sendConsent: (name: ConsentName) => Promise<void>;
  readonly tokenKeys: () => Promise<TokenKeys>;
  /** Null when the user is gone. */
  readonly userOf: (guid: Guid<'USR'>) => Promise<User | null>;
  readonly clientOf: (guid: Guid<'CLT'>) => Promise<Client | null>;
  /** Resolves after so many milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
  /** Sends the messages of committed events; never fails the change they tell of. */
  readonly announce: (events: readonly DomainEvent[]) => Promise<void>;
}
