import type { JobStore } from '../../../lib/app/jobs/job-store.ts';
import type { ConsentOutcomes } from '../../../lib/app/members/consent-outcomes.ts';
import type { ConsentUrls } from '../../../lib/connectors/oauth.ts';
import type { Directory } from '../../../lib/domain/institutions/institution.ts';
import type { Cipher, Fingerprinter } from '../../../lib/domain/kernel/cipher.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import type { Ids } from '../../../lib/domain/kernel/ids.ts';
import type { Log } from '../../../lib/domain/kernel/log.ts';
import type { Clock } from '../../../lib/domain/kernel/time.ts';
import type { Client } from '../../../lib/domain/users/client.ts';
import type { TokenKeys } from '../../../lib/domain/users/token.ts';
import type { User } from '../../../lib/domain/users/user.ts';
import type { DomainEvent } from '../../../lib/domain/webhooks/event.ts';
import type { JobHistory } from '../../../lib/store/jobs/job-history.ts';
import type { AnswerDraftStore } from '../../../lib/store/members/answer-draft-store.ts';
import type { ConsentName, ConsentStore } from '../../../lib/store/members/consent-store.ts';
import type { CredentialStore } from '../../../lib/store/members/credential-store.ts';
import type { LoginTryStore } from '../../../lib/store/members/login-try-store.ts';
import type { MemberStore } from '../../../lib/store/members/member-store.ts';
import type { OAuthWindowStore } from '../../../lib/store/members/oauth-window-store.ts';

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
