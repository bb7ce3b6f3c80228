import { createUser as create } from '../../../lib/app/users/create-user.ts';
import { deleteUser as remove } from '../../../lib/app/users/delete-user.ts';
import { editUser } from '../../../lib/app/users/edit-user.ts';
import { remapUser } from '../../../lib/app/users/remap-user.ts';
import { NOT_FOUND, problem } from '../../../lib/contract/error-code.ts';
import type { UserFields } from '../../../lib/domain/users/user.ts';
import { presentUserRecord } from '../../../lib/present/users/user.ts';
import type { PartnerRun } from '../partner-deps.ts';

const ID_TAKEN = problem('conflict', 'user.id is taken by another user.');

export const createUser: PartnerRun<'createUser'> = async ({ body, skipWebhook }, { client }, deps) => {
  const { id: externalGuid, ...fields } = body.user;
  const request = { clientGuid: client.guid, externalGuid, isQuiet: skipWebhook };
  const created = await create(deps, request, fieldsOf(fields));
  return created.kind === 'idTaken' ? ID_TAKEN : { body: { user: presentUserRecord(created.user) } };
};

export const listUsers: PartnerRun<'listUsers'> = async ({ query }, { client }, deps) => {
  const guids = await deps.users.guidsOfClient(client.guid, query.after ?? null, query.limit);
  const users = await deps.users.readMany(guids);
  const next = guids.length < query.limit ? null : (guids.at(-1) ?? null);
  return { body: { next, users: users.map(presentUserRecord) } };
};

export const readUserRecord: PartnerRun<'readUserRecord'> = async ({ params }, { client }, deps) => {
  const user = await deps.users.byExternalGuid(client.guid, params.id);
  return user ? { body: { user: presentUserRecord(user) } } : NOT_FOUND;
};

export const updateUser: PartnerRun<'updateUser'> = async (input, { client }, deps) => {
  const user = await deps.users.byExternalGuid(client.guid, input.params.id);
  if (user === null) return NOT_FOUND;
  const edited = await editUser(deps, { guid: user.guid, isQuiet: input.skipWebhook }, fieldsOf(input.body.user));
  return edited.kind === 'absent' ? NOT_FOUND : { body: { user: presentUserRecord(edited.user) } };
};

export const remapUserId: PartnerRun<'remapUserId'> = async ({ params, body }, { client }, deps) => {
  const user = await deps.users.byExternalGuid(client.guid, params.id);
  if (user === null) return NOT_FOUND;
  const remapped = await remapUser(deps, user.guid, body.user.id);
  switch (remapped.kind) {
    case 'remapped':
      return { body: { user: presentUserRecord(remapped.user) } };
    case 'idTaken':
      return ID_TAKEN;
    case 'absent':
      return NOT_FOUND;
  }
};

export const deleteUser: PartnerRun<'deleteUser'> = async ({ params, skipWebhook }, { client }, deps) => {
  const user = await deps.users.byExternalGuid(client.guid, params.id);
  if (user === null) return NOT_FOUND;
  const deleted = await remove(deps, { guid: user.guid, isQuiet: skipWebhook });
  return deleted === 'absent' ? NOT_FOUND : { body: undefined };
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
