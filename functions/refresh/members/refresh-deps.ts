import type { Services } from '../../../lib/app/adapters.ts';
import type { JobStore } from '../../../lib/app/jobs/job-store.ts';
import type { ConsentOutcomes } from '../../../lib/app/members/consent-outcomes.ts';
import type { AnswerFaultOf } from '../../../lib/connectors/answer-faults.ts';
import type { DirectoryOf } from '../../../lib/connectors/client-connectors.ts';
import type { ConsentUrls } from '../../../lib/connectors/oauth.ts';
import type { OperationEntry } from '../../../lib/contract/operation.ts';
import type { Run } from '../../../lib/contract/run.ts';
import type { Directory } from '../../../lib/domain/institutions/institution.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import type { JobHistory } from '../../../lib/store/jobs/job-history.ts';
import type { AnswerDraftStore } from '../../../lib/store/members/answer-draft-store.ts';
import type { ConsentName, ConsentStore } from '../../../lib/store/members/consent-store.ts';
import type { CredentialStore } from '../../../lib/store/members/credential-store.ts';
import type { LoginTryStore } from '../../../lib/store/members/login-try-store.ts';
import type { MemberStore } from '../../../lib/store/members/member-store.ts';
import type { OAuthWindowStore } from '../../../lib/store/members/oauth-window-store.ts';

/** What the operations that may start or resume a job need. */
export interface RefreshDeps
  extends Pick<
    Services,
    | 'clock'
    | 'ids'
    | 'log'
    | 'cipher'
    | 'tokenKeys'
    | 'wait'
    | 'backgroundIntervalHours'
    | 'budgetRuleOf'
    | 'clientOf'
    | 'userOf'
    | 'announce'
  > {
  /** Of all connectors of the stage, for members that are there. */
  readonly directory: Directory;
  /** For new members. */
  readonly directoryOf: DirectoryOf;
  readonly members: MemberStore;
  readonly credentials: CredentialStore;
  readonly loginTries: Pick<LoginTryStore, 'barredUntil'>;
  readonly drafts: AnswerDraftStore;
  readonly jobs: Pick<JobStore, 'startJob' | 'resumeJob'>;
  readonly history: JobHistory;
  readonly oauthWindows: OAuthWindowStore;
  readonly consentUrlOf: ConsentUrls;
  readonly answerFaultOf: AnswerFaultOf;
  readonly consents: Pick<ConsentStore, 'read' | 'take'>;
  readonly consentOutcomes: Pick<ConsentOutcomes, 'fail'>;
  /**
   * Sends the message for the next step of a consent. A message that cannot be sent is logged, and the sweep sends it
   * again.
   */
  readonly sendConsent: (name: ConsentName) => Promise<void>;
}

export type RefreshRun<O extends OperationEntry> = Run<O, SessionCaller, RefreshDeps>;
