import type { Connection } from '../../../lib/connectors/kit/connector.ts';
import { memberReferenceOf } from '../../../lib/connectors/member-reference.ts';
import { dataKeyOwnerOf } from '../../../lib/domain/kernel/cipher.ts';
import { credentialsPut } from '../../../lib/store/members/credential-writes.ts';
import type { PollWorld } from '../jobs/poll-world.ts';
import type { Answers } from './fake.ts';

export interface Logins {
  /** Stores answers of the user in the place of the earlier ones. */
  readonly give: (answers: Answers) => Promise<void>;
  /** As the connector gets it. */
  readonly connection: () => Promise<Connection>;
  /** Everything that was ever given, and what the connector made of it. */
  readonly secrets: () => Promise<readonly string[]>;
}

/** The credentials of the member of a world. `openWords` are answers that are no secrets. */
export const loginsOf = (poll: PollWorld, openWords: readonly string[]): Logins => {
  const { userGuid, guid: memberGuid, clientGuid, institutionCode } = poll.member;
  const place = { userGuid, memberGuid };
  const given = new Set<string>();
  const dataKeyOf = async () => {
    const client = await poll.deps.clientOf(clientGuid);
    if (client === null) throw new Error('no client');
    return dataKeyOwnerOf(client);
  };
  const read = async () => {
    const stored = await poll.deps.credentials.read(place, await dataKeyOf());
    return { answers: stored?.answers ?? [], secrets: stored?.connected?.secrets ?? {} };
  };
  return {
    give: async (answers) => {
      for (const answer of Object.values(answers)) if (!openWords.includes(answer)) given.add(answer);
      const named = Object.entries(answers).map(([fieldName, value], at) => ({ guid: `CRD-${at}`, fieldName, value }));
      const sealed = await poll.deps.credentials.seal(place, await dataKeyOf(), named);
      await poll.table.writeMany([credentialsPut(sealed)]);
    },
    connection: async () => ({
      institutionCode,
      reference: memberReferenceOf(place),
      ...(await read()),
      state: null,
    }),
    secrets: async () => {
      for (const secret of Object.values((await read()).secrets)) given.add(secret);
      return [...given];
    },
  };
};
