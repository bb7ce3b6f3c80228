import { NOT_FOUND, problem } from '../../../lib/contract/error-code.ts';
import type * as entries from '../../../lib/contract/users/user-operations.ts';
import { NO_USER_FIELDS, type UserFields } from '../../../lib/domain/users/user.ts';
import { type DomainEvent, newEvent } from '../../../lib/domain/webhooks/event.ts';
import { presentUserRecord } from '../../../lib/present/users/user.ts';
import { userEvent } from '../../../lib/present/users/user-event.ts';
import type { EventsOf } from '../../../lib/store/users/user-store.ts';
import type { PartnerDeps, PartnerRun } from '../partner-deps.ts';

export const createUser: PartnerRun<typeof entries.createUser> = async (input, caller, deps) => {
  const { id, ...fields } = input.body.user;
  const told = teller('created', input.skipWebhook, deps);
  const created = await deps.users.create(
    caller.client.guid,
    id,
    { ...NO_USER_FIELDS, ...fieldsOf(fields) },
    told.eventsOf,
  );
  if (created.kind === 'taken') return ID_TAKEN;
  await told.announce();
  return { body: { user: presentUserRecord(created.user) } };
};

export const listUsers: PartnerRun<typeof entries.listUsers> = async ({ query }, { client }, deps) => {
  const guids = await deps.users.guidsOfClient(client.guid, query.after ?? null, query.limit);
  const users = await deps.userReader.readMany(guids);
  const next = guids.length < query.limit ? null : (guids.at(-1) ?? null);
  return { body: { next, users: users.map(presentUserRecord) } };
};

export const readUserRecord: PartnerRun<typeof entries.readUserRecord> = async ({ params }, { client }, deps) => {
  const user = await deps.users.byExternalGuid(client.guid, params.id);
  return user ? { body: { user: presentUserRecord(user) } } : NOT_FOUND;
};

export const updateUser: PartnerRun<typeof entries.updateUser> = async (input, caller, deps) => {
  const user = await deps.users.byExternalGuid(caller.client.guid, input.params.id);
  if (!user) return NOT_FOUND;
  const told = teller('updated', input.skipWebhook, deps);
  const updated = await deps.users.update(user.guid, fieldsOf(input.body.user), told.eventsOf);
  if (!updated) return NOT_FOUND;
  await told.announce();
  return { body: { user: presentUserRecord(updated) } };
};

export const remapUserId: PartnerRun<typeof entries.remapUserId> = async (input, caller, deps) => {
  const user = await deps.users.byExternalGuid(caller.client.guid, input.params.id);
  if (!user) return NOT_FOUND;
  const remapped = await deps.users.remap(user, input.body.user.id);
  switch (remapped.kind) {
    case 'done':
      return { body: { user: presentUserRecord(remapped.user) } };
    case 'taken':
      return ID_TAKEN;
    case 'absent':
      return NOT_FOUND;
  }
};

export const deleteUser: PartnerRun<typeof entries.deleteUser> = async (input, caller, deps) => {
  const user = await deps.users.byExternalGuid(caller.client.guid, input.params.id);
  if (!user) return NOT_FOUND;
  const told = teller('deleted', input.skipWebhook, deps);
  const deleted = await deps.users.markDeleted(user, told.eventsOf);
  if (deleted.kind === 'absent') return NOT_FOUND;
  await deps.continueDeletion(user.guid);
  await told.announce();
  return { body: undefined };
};

const ID_TAKEN = problem('conflict', 'user.id is taken by another user.');

/** Remembers the events of the last try of a change, so that exactly what was committed is announced. */
const teller = (action: 'created' | 'updated' | 'deleted', skipWebhook: boolean, deps: PartnerDeps) => {
  let events: readonly DomainEvent[] = [];
  const eventsOf: EventsOf = (user) => {
    events = skipWebhook ? [] : [newEvent(userEvent(action, user), deps.ids, deps.clock())];
    return events;
  };
  return { eventsOf, announce: () => deps.announce(events) };
};

type WireFields = {
  readonly [K in 'birthdate' | 'email' | 'first_name' | 'last_name' | 'gender' | 'metadata' | 'phone' | 'zip_code']?:
    | string
    | null
    | undefined;
} & { readonly credit_score?: number | null | undefined; readonly is_disabled?: boolean | undefined };

/** Only the fields that were sent; omitted fields keep their value. */
const fieldsOf = (wire: WireFields): Partial<UserFields> => ({
  ...(wire.birthdate !== undefined && { birthdate: wire.birthdate }),
  ...(wire.credit_score !== undefined && { creditScore: wire.credit_score }),
  ...(wire.email !== undefined && { email: wire.email }),
  ...(wire.first_name !== undefined && { firstName: wire.first_name }),
  ...(wire.last_name !== undefined && { lastName: wire.last_name }),
  ...(wire.gender !== undefined && { gender: wire.gender }),
  ...(wire.is_disabled !== undefined && { isDisabled: wire.is_disabled }),
  ...(wire.metadata !== undefined && { metadata: wire.metadata }),
  ...(wire.phone !== undefined && { phone: wire.phone }),
  ...(wire.zip_code !== undefined && { zipCode: wire.zip_code }),
});
