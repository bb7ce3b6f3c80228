import { withConsent, withoutConsent } from '../../domain/jobs/end-consent.ts';
import { changeUntilWon, LOST } from '../../domain/kernel/change-until-won.ts';
import type { ConsentFailure } from '../../domain/members/consent.ts';
import type { Member } from '../../domain/members/member.ts';
import type { User } from '../../domain/users/user.ts';
import { type DomainEvent, newEvent } from '../../domain/webhooks/event.ts';
import { connectionStatusEvent } from '../../present/members/connection-status-event.ts';
import { memberEvent } from '../../present/members/member-event.ts';
import type { Consent, ConsentStore } from '../../store/members/consent-store.ts';
import type { SealedCredentials } from '../../store/members/credential-writes.ts';
import type { MemberStore } from '../../store/members/member-store.ts';
import type { Update } from '../../store/table/table-client.ts';
import type { Written } from '../../store/table/written.ts';
import type { Services } from '../adapters.ts';

export interface ConsentOutcomeDeps extends Pick<Services, 'clock' | 'ids' | 'userOf' | 'announce'> {
  readonly consents: Pick<ConsentStore, 'close' | 'closing' | 'saving'>;
  readonly members: Pick<MemberStore, 'read' | 'update'>;
}

/** `stale`: the consent is no longer as it was read, and nothing was written. */
export type ConsentSaved = { readonly kind: 'saved'; readonly member: Member } | { readonly kind: 'gone' | 'stale' };

/** Writes the outcome of a consent to the consent and its member in one transaction, with the events. */
export interface ConsentOutcomes {
  readonly fail: (consent: Consent, failure: ConsentFailure) => Promise<Written>;
  readonly save: (consent: Consent, credentials: SealedCredentials | null) => Promise<ConsentSaved>;
}

export const createConsentOutcomes = (deps: ConsentOutcomeDeps): ConsentOutcomes => {
  const { consents, members, clock } = deps;

  const eventsOf = (before: Member, after: Member, user: User): readonly DomainEvent[] => {
    const nowMs = clock();
    const isAsked = before.connectionStatus !== after.connectionStatus && after.needsUpdatedCredentials;
    return [
      ...(isAsked ? [connectionStatusEvent(after)] : []),
      memberEvent({ action: 'updated', member: after, userId: user.externalGuid, nowMs }),
    ].map((draft) => newEvent(draft, deps.ids, nowMs));
  };

  const find = async ({ userGuid, memberGuid }: Consent) => {
    const [member, user] = await Promise.all([members.read(userGuid, memberGuid), deps.userOf(userGuid)]);
    return member === null || user === null ? null : { member, user };
  };

  const fail = (consent: Consent, failure: ConsentFailure): Promise<Written> =>
    changeUntilWon({ what: 'member' }, async () => {
      const found = await find(consent);
      const after = found === null ? null : withoutConsent(found.member, failure, clock());
      if (found === null || after === null) return consents.close(consent, found === null ? 'GONE' : failure);
      const written = await write(found, after, null, consents.closing(consent, failure));
      if (written.kind === 'barred') return { kind: 'stale' };
      return written.kind === 'done' ? { kind: 'done' } : LOST;
    });

  const save = (consent: Consent, credentials: SealedCredentials | null): Promise<ConsentSaved> =>
    changeUntilWon({ what: 'member' }, async () => {
      const found = await find(consent);
      if (found === null)
        return (await consents.close(consent, 'GONE')).kind === 'done' ? { kind: 'gone' } : { kind: 'stale' };
      const after = withConsent(found.member, clock());
      const next = consent.skipAggregation ? consents.closing(consent, 'CONNECTED') : consents.saving(consent);
      const written = await write(found, after, credentials, next);
      if (written.kind === 'barred') return { kind: 'stale' };
      return written.kind === 'done' ? { kind: 'saved', member: after } : LOST;
    });

  /** `stale`: the member has changed since it was read. */
  const write = async (
    { member, user }: { readonly member: Member; readonly user: User },
    after: Member,
    credentials: SealedCredentials | null,
    extras: Update,
  ): Promise<Written | { readonly kind: 'barred' }> => {
    const events = eventsOf(member, after, user);
    const updated = await members.update({ before: member, after, credentials, events, extras });
    if (updated.kind !== 'done') return { kind: updated.kind === 'barred' ? 'barred' : 'stale' };
    await deps.announce(events);
    return { kind: 'done' };
  };

  return { fail, save };
};
