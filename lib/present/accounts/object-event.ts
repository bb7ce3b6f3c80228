import type { EventDraft, ObjectAction } from '../../contract/kernel/event-draft.ts';
import type { FoundAccount } from '../../domain/accounts/account.ts';
import type { FoundHolding } from '../../domain/accounts/holding.ts';
import type { Member } from '../../domain/members/member.ts';
import { presentAccount } from './account.ts';
import { presentHolding } from './holding.ts';

interface Facts {
  readonly revision: number;
  /** The partner's own id of the user. */
  readonly userId: string | null;
}

/** Fields that are text in spite of their ending. */
const isInstant = (name: string, value: unknown): value is string => name.endsWith('_at') && typeof value === 'string';

/**
 * An object of the API in the words of webhooks: enumerations are names, instants Unix seconds, and what the API calls
 * `external_guid` is `id`.
 */
export const inWebhookWords = (shown: object, { revision, userId }: Facts): Readonly<Record<string, unknown>> => {
  const fields = new Map<string, unknown>(Object.entries(shown));
  const worded = [...fields].flatMap(([name, value]): readonly (readonly [string, unknown])[] => {
    if (name.endsWith('_name') && fields.has(name.slice(0, -'_name'.length))) return [];
    if (name === 'external_guid') return [['id', value]];
    if (isInstant(name, value)) return [[name, Math.floor(Date.parse(value) / 1_000)]];
    return [[name, fields.has(`${name}_name`) ? fields.get(`${name}_name`) : value]];
  });
  return Object.fromEntries(
    [...worded, ['revision', revision] as const, ['user_id', userId] as const].sort(([a], [b]) => (a < b ? -1 : 1)),
  );
};

type Subject = Pick<EventDraft, 'type' | 'subjectGuid' | 'revision'>;

const draft = (subject: Subject, member: Member, body: object): EventDraft => ({
  clientGuid: member.clientGuid,
  userGuid: member.userGuid,
  ...subject,
  body: JSON.stringify(body),
});

/** `found` as it is after the change; as it was before a deletion, with the revision that the deletion made. */
export const accountEvent = (action: ObjectAction, found: FoundAccount, userId: string | null): EventDraft => {
  const { guid, revision } = found.account;
  const account = inWebhookWords(presentAccount(found), { revision, userId });
  return draft({ type: 'ACCOUNT', subjectGuid: guid, revision }, found.member, { account, action });
};

export const holdingEvent = (action: ObjectAction, found: FoundHolding, userId: string | null): EventDraft => {
  const { guid, revision } = found.holding;
  const holding = inWebhookWords(presentHolding(found), { revision, userId });
  return draft({ type: 'HOLDING', subjectGuid: guid, revision }, found.member, { action, holding });
};
