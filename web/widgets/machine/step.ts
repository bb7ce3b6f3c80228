import type { Message } from '../messages.ts';
import type { OpenedMember, WidgetSession } from '../session.ts';
import type { Answer, Challenge, Credential, Institution, Member, Microdeposit } from '../wire.ts';

/** A sentence of `words`, with what it speaks of. */
export interface Notice {
  readonly key: string;
  readonly values?: Readonly<Record<string, string>>;
}

/** What still has to happen after a login before the connection counts as made, in this order. */
export const STAGES = ['main', 'identity', 'numbers', 'useCases'] as const;
export type Stage = (typeof STAGES)[number];

/** What the page shows. */
export type Step =
  | { readonly kind: 'members' }
  | { readonly kind: 'search' }
  | { readonly kind: 'manual' }
  | {
      readonly kind: 'credentials';
      readonly institution: Institution;
      /** Null while a new member is made. */
      readonly member: Member | null;
    }
  /** The login is connected already. `memberGuid` is null where the service does not say by which member. */
  | {
      readonly kind: 'duplicate';
      readonly institution: Institution;
      readonly answers: readonly Answer[];
      readonly memberGuid: string | null;
    }
  | {
      readonly kind: 'consent';
      readonly institution: Institution;
      readonly member: Member | null;
      /** The page of the institution; null until it is asked for. */
      readonly url: string | null;
      /** A failure was told to the host already. */
      readonly isFailureTold: boolean;
    }
  | {
      readonly kind: 'file';
      readonly institution: Institution;
      readonly member: Member | null;
      /** The files that the host has given, in their order. */
      readonly given: readonly File[];
    }
  | {
      readonly kind: 'connecting';
      readonly institution: Institution;
      readonly member: Member;
      readonly stage: Stage;
      /** In a row. */
      readonly failedReads: number;
      /** Reads that found no job running. */
      readonly idleReads: number;
    }
  | {
      readonly kind: 'mfa';
      readonly institution: Institution;
      readonly member: Member;
      readonly stage: Stage;
      readonly challenges: readonly Challenge[];
    }
  | { readonly kind: 'connected'; readonly institution: Institution; readonly member: Member }
  | { readonly kind: 'loginError'; readonly institution: Institution; readonly member: Member }
  /** As it stood when the page opened. */
  | { readonly kind: 'microdeposit'; readonly deposit: Microdeposit }
  | { readonly kind: 'closed'; readonly reason: 'gone' | 'away' | 'unreachable' | 'missing' };

export interface State {
  readonly step: Step;
  /** The login form of the institution that the step is about. */
  readonly fields: readonly Credential[];
  /** Rises with each change of the step. */
  readonly visit: number;
  /** Rises with each visit, and where a step begins its work anew. Results of work of an earlier round are dropped. */
  readonly round: number;
  /** A call that the person caused is under way; nothing else can be submitted. */
  readonly isBusy: boolean;
  readonly notice: Notice | null;
}

/** Work for the page, whose result comes back as an event. */
export type Work =
  | { readonly kind: 'readInstitution'; readonly institution: Institution }
  | { readonly kind: 'create'; readonly institution: Institution; readonly answers: readonly Answer[] | null }
  | { readonly kind: 'update'; readonly memberGuid: string; readonly answers: readonly Answer[] }
  | { readonly kind: 'answer'; readonly memberGuid: string; readonly answers: readonly Answer[] }
  | { readonly kind: 'startJob'; readonly memberGuid: string; readonly stage: 'main' | 'identity' }
  | { readonly kind: 'checkNumbers'; readonly member: Member }
  | { readonly kind: 'addUseCases'; readonly member: Member }
  | { readonly kind: 'openConsent'; readonly institution: Institution; readonly member: Member | null }
  | { readonly kind: 'showConsent'; readonly url: string }
  | { readonly kind: 'read'; readonly memberGuid: string; readonly afterMs: number }
  /** The member, and what came of the page of its institution. */
  | { readonly kind: 'readConsent'; readonly memberGuid: string; readonly afterMs: number }
  | { readonly kind: 'openMember'; readonly member: Member };

/** Why the service did not do what was asked. `status` 0: there was no answer. */
export interface Refusal {
  readonly status: number;
  readonly code: number;
  readonly retryAfterSeconds: number | null;
  /** With 4220: the member that has this login. */
  readonly memberGuid: string | null;
}

/** What the person at the page does. */
export type PersonEvent =
  | { readonly kind: 'picked'; readonly institution: Institution }
  | { readonly kind: 'manualAsked' }
  | { readonly kind: 'manualCreated'; readonly accountGuid: string }
  | { readonly kind: 'submitted'; readonly answers: readonly Answer[] }
  | { readonly kind: 'updateInstead' }
  | { readonly kind: 'consentAsked' }
  | { readonly kind: 'fileImported'; readonly member: Member }
  | { readonly kind: 'tryAgain' }
  | { readonly kind: 'repair'; readonly member: Member }
  | { readonly kind: 'add' }
  | { readonly kind: 'back' }
  | { readonly kind: 'done' };

/** What became of work. */
export type ResultEvent =
  | { readonly kind: 'fieldsRead'; readonly institution: Institution; readonly fields: readonly Credential[] }
  | { readonly kind: 'memberSaved'; readonly member: Member }
  | { readonly kind: 'memberRead'; readonly member: Member; readonly challenges: readonly Challenge[] }
  /** `outcome` is what came of the window that was opened last; null where nobody knows. */
  | {
      readonly kind: 'consentRead';
      readonly member: Member;
      readonly outcome: 'pending' | 'success' | 'error' | null;
    }
  | { readonly kind: 'notRead' }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly work: Work }
  /** The job that was asked for may start after a pause, or only when `reason` is dealt with. */
  | { readonly kind: 'throttled'; readonly retryAfterSeconds: number | null; readonly reason: string | null }
  | { readonly kind: 'numbersChecked'; readonly member: Member; readonly count: number }
  | { readonly kind: 'consentOpened'; readonly member: Member; readonly url: string }
  | ({ readonly kind: 'memberOpened' } & OpenedMember);

/** What the host, the window of an institution or the end of the session does. */
export type OutsideEvent =
  | { readonly kind: 'hostBack' }
  | { readonly kind: 'consentEnded'; readonly outcome: 'success' | 'error' | 'closed' }
  | { readonly kind: 'fileGiven'; readonly file: File }
  | { readonly kind: 'sessionEnded' };

/** The state after an event, what hosts are told of it in order, and what the page has to do. */
export interface Turn {
  readonly state: State;
  readonly messages: readonly Message[];
  readonly work: readonly Work[];
}

export type Context = Pick<WidgetSession, 'widget' | 'options'>;

/** The name of a step in messages; null for what MX's pages do not have. */
export const nameOf = ({ kind }: Step): string | null => {
  switch (kind) {
    case 'search':
    case 'connecting':
    case 'mfa':
    case 'connected':
    case 'loginError':
      return kind;
    case 'credentials':
    case 'duplicate':
    case 'consent':
    case 'file':
      return 'enterCreds';
    case 'microdeposit':
      return 'microdeposits';
    case 'manual':
      return 'manualAccount';
    case 'members':
    case 'closed':
      return null;
  }
};
