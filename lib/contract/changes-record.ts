import * as z from 'zod/mini';
import { CHANGES } from '../domain/event.ts';
import type { Guid } from '../domain/guid.ts';
import type { Member } from '../domain/member.ts';
import type { EventDraft } from './events.ts';
import { accountGuid } from './schemas/guids.ts';

/** Accounts that one refresh made or changed. */
export interface ChangedAccounts {
  readonly created: readonly Guid<'ACT'>[];
  readonly updated: readonly Guid<'ACT'>[];
}

const body: z.ZodMiniType<ChangedAccounts> = z.object({
  created: z.array(accountGuid),
  updated: z.array(accountGuid),
});

/** `member` as it is after the refresh. */
export const changesRecord = (member: Member, accounts: ChangedAccounts): EventDraft => ({
  clientGuid: member.clientGuid,
  userGuid: member.userGuid,
  type: CHANGES,
  subjectGuid: member.guid,
  revision: member.revision,
  body: JSON.stringify(accounts),
});

export const readChangesRecord = (text: string): ChangedAccounts => body.parse(JSON.parse(text));
