import type { Services } from '../../../lib/app/adapters.ts';
import type { ConsentOutcomes } from '../../../lib/app/members/consent-outcomes.ts';
import type { CreateMemberDeps } from '../../../lib/app/members/create-member.ts';
import type { EditMemberDeps } from '../../../lib/app/members/edit-member.ts';
import type { KeepAnswerDeps } from '../../../lib/app/members/keep-answer.ts';
import type { Operations } from '../../../lib/contract/operations.ts';
import type { CallerByAuth } from '../../../lib/http/authenticate.ts';
import type { JobHistory } from '../../../lib/store/jobs/job-history.ts';
import type { ConsentName, ConsentStore } from '../../../lib/store/members/consent-store.ts';

/** What the operations that may start or resume a job need. */
export interface RefreshDeps
  extends CreateMemberDeps,
    EditMemberDeps,
    KeepAnswerDeps,
    Pick<Services, 'log' | 'tokenKeys' | 'wait' | 'budgetRuleOf' | 'clientOf' | 'userOf'> {
  readonly jobs: EditMemberDeps['jobs'];
  readonly history: JobHistory;
  readonly consents: Pick<ConsentStore, 'read' | 'take'>;
  readonly consentOutcomes: Pick<ConsentOutcomes, 'fail'>;
  /**
   * Sends the message for the next step of a consent. A message that cannot be sent is logged, and the sweep sends it
   * again.
   */
  readonly sendConsent: (name: ConsentName) => Promise<void>;
}

export type RefreshOperations = Operations<'refresh', CallerByAuth, RefreshDeps>;

/** The code of one operation, by its id. */
export type RefreshRun<Id extends keyof RefreshOperations> = RefreshOperations[Id];
