import { newSigningKeys } from '../../lib/delivery/sign.ts';
import { backgroundDueAtMs } from '../../lib/domain/jobs/background.ts';
import { dataKeyOwnerOf } from '../../lib/domain/kernel/cipher.ts';
import { toGuid } from '../../lib/domain/kernel/guid.ts';
import { HOUR_MS } from '../../lib/domain/kernel/time.ts';
import type { Member } from '../../lib/domain/members/member.ts';
import type { Client } from '../../lib/domain/users/client.ts';
import { createCredentialStore } from '../../lib/store/members/credential-store.ts';
import { credentialsPut } from '../../lib/store/members/credential-writes.ts';
import { memberToItem } from '../../lib/store/members/member-item.ts';
import { keys } from '../../lib/store/table/keys.ts';
import { createClientStore, foundClient } from '../../lib/store/users/client-store.ts';
import { createWebhookEndpointStore } from '../../lib/store/webhooks/webhook-endpoint-store.ts';
import { userChanges } from '../support/api/user-changes.ts';
import { testMember } from '../support/members/members.ts';
import { testWebhookEndpoint } from '../support/webhooks/webhook-endpoints.ts';
import { type Household, type HouseholdPlan, PARTNERS, type PartnerPlan, type ResidentPlan } from './city.ts';
import { REFRESH_PAUSE_MS } from './city-bank.ts';
import type { Receiver } from './receivers.ts';
import type { Ground } from './workers.ts';

export const BACKGROUND_HOURS = 24;
/** Everybody was aggregated a good while before the day, so each member has its turn in the course of it. */
const LAST_AGGREGATION_HOURS = 20;

interface Founded {
  readonly households: readonly Household[];
  readonly receivers: readonly { readonly url: string; readonly receiver: Receiver }[];
}

/** Clients, endpoints, users and members, in the table before the day begins. */
export const foundCity = async (plans: readonly HouseholdPlan[], ground: Ground): Promise<Founded> => {
  const clients = await inTurn(PARTNERS, (plan) => foundPartner(plan, ground));
  const receivers = await inTurn(PARTNERS, (plan, index) => openEndpoints(plan, at(clients, index), ground));
  const households = await inTurn(plans, (plan) =>
    settleHousehold(plan, at(clients, plan.partner), at(PARTNERS, plan.partner).apiKey, ground),
  );
  return { households, receivers: receivers.flat() };
};

const inTurn = async <T, R>(list: readonly T[], make: (one: T, index: number) => Promise<R>): Promise<R[]> => {
  const made: R[] = [];
  for (const [index, one] of list.entries()) made.push(await make(one, index));
  return made;
};

const at = <T>(list: readonly T[], index: number): T => {
  const one = list[index];
  if (one === undefined) throw new Error(`There is no entry ${index}`);
  return one;
};

const foundPartner = async ({ name, apiKey, endpoints }: PartnerPlan, ground: Ground): Promise<Client> => {
  const { memory: table, timeline, ids } = ground;
  const deps = { table, clock: timeline.clock, ids, wrapDataKey: async () => ids.bytes(64) };
  const refreshThrottleSeconds = REFRESH_PAUSE_MS / 1_000;
  const client = await foundClient(deps, { name, apiKey, refreshThrottleSeconds, sessionFreshnessHours: 0 });
  // Without these the feed shows every row, and each is an item.
  const wantsRows = endpoints.some(({ eventTypes }) => eventTypes.includes('TRANSACTION'));
  const settings = { feedEventTypes: wantsRows ? [] : (['AGGREGATION'] as const) };
  return (await createClientStore(deps).update(client.guid, settings)) ?? client;
};

const openEndpoints = async ({ endpoints }: PartnerPlan, client: Client, ground: Ground) => {
  const { memory: table, timeline, ids, cipher } = ground;
  const store = createWebhookEndpointStore({ table, clock: timeline.clock, cipher });
  return inTurn(endpoints, async (plan) => {
    const guid = toGuid('WHE', ids.uuid());
    const url = `https://${plan.name.replace('/', '.')}.example/`;
    const nowMs = timeline.clock();
    const fields = { guid, clientGuid: client.guid, url, eventTypes: plan.eventTypes };
    const keysOf = newSigningKeys(ids);
    await store.create(
      testWebhookEndpoint({ ...fields, createdAt: nowMs, updatedAt: nowMs }),
      keysOf,
      dataKeyOwnerOf(client),
    );
    const { secret } = keysOf;
    const receiver: Receiver = {
      plan,
      guid,
      clientGuid: client.guid,
      secret,
      got: new Map(),
      jobNews: new Set(),
      goneAtMs: null,
    };
    return { url, receiver };
  });
};

const settleHousehold = async (
  plan: HouseholdPlan,
  client: Client,
  apiKey: string,
  ground: Ground,
): Promise<Household> => {
  const { memory: table, timeline, ids } = ground;
  const user = await userChanges({ table, clock: timeline.clock, ids }).made(client.guid, plan.id);
  await table.write({
    kind: 'update',
    key: keys.user(user.guid),
    set: { memberOrdinalNext: plan.residents.length },
    condition: { expression: 'attribute_exists(#pk)' },
  });
  const residents = await inTurn(plan.residents, async (resident, ordinal) => ({
    ...resident,
    member: await settleMember(resident, { user, client, ordinal }, ground),
  }));
  return { user, client, apiKey, residents };
};

const settleMember = async (
  { script, password, institution }: ResidentPlan,
  owner: { readonly user: Household['user']; readonly client: Client; readonly ordinal: number },
  { memory: table, timeline, ids, cipher }: Ground,
): Promise<Member> => {
  const nowMs = timeline.clock();
  const member = testMember({
    guid: toGuid('MBR', ids.uuid()),
    userGuid: owner.user.guid,
    clientGuid: owner.client.guid,
    institutionGuid: toGuid('INS', `00000000-0000-7000-a000-${String(institution).padStart(12, '0')}`),
    ordinal: owner.ordinal,
    connectionStatus: 'CONNECTED',
    acceptedCredentialsRevision: 1,
    lastAggregationAt: nowMs - LAST_AGGREGATION_HOURS * HOUR_MS,
    aggregatedAt: nowMs - LAST_AGGREGATION_HOURS * HOUR_MS,
    createdAt: nowMs,
    updatedAt: nowMs,
  });
  const sealed = await createCredentialStore({ table, cipher }).seal(
    { userGuid: member.userGuid, memberGuid: member.guid },
    dataKeyOwnerOf(owner.client),
    [
      { guid: 'CRD-1', fieldName: 'LOGIN', value: script.login },
      { guid: 'CRD-2', fieldName: 'PASSWORD', value: password },
    ],
  );
  await table.writeMany([
    { kind: 'put', item: memberToItem(member, { dueAtMs: backgroundDueAtMs(member, BACKGROUND_HOURS) }) },
    credentialsPut(sealed),
  ]);
  return member;
};
