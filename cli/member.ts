import * as z from 'zod/mini';
import type { ConnectionStatus } from '../lib/domain/members/connection-status.ts';
import { CONNECTION_STATUS_IDS } from '../lib/domain/members/connection-status.ts';
import { type Session, understood } from './api.ts';
import type { Ending } from './failure.ts';
import type { Colour } from './terminal.ts';

const nullableText = z.nullable(z.string());

/** The fields of a member that commands use. */
export const memberShape = z.looseObject({
  guid: z.string(),
  name: nullableText,
  connection_status: nullableText,
  connection_status_message: nullableText,
  institution_code: nullableText,
  is_being_aggregated: z.boolean(),
  is_manual: z.boolean(),
  is_oauth: z.optional(z.nullable(z.boolean())),
  needs_updated_credentials: z.optional(z.nullable(z.boolean())),
  successfully_aggregated_at: nullableText,
  /** Null where the upstream does not count requests. */
  upstream_budget: z.optional(z.nullable(z.looseObject({ left: z.number() }))),
});
export type Member = z.infer<typeof memberShape>;
export const memberBody = z.object({ member: memberShape });

/** When no job runs any more: whether the data are there, and if not, who has to do something. */
const ENDINGS: Readonly<Record<ConnectionStatus, Ending>> = {
  CONNECTED: 'done',
  RECONNECTED: 'done',
  UPDATED: 'done',
  CREATED: 'done',
  RESUMED: 'done',
  CHALLENGED: 'challenged',
  // The user must act: give another login, another answer, or do something at the institution.
  PREVENTED: 'denied',
  DENIED: 'denied',
  REJECTED: 'denied',
  LOCKED: 'denied',
  IMPEDED: 'denied',
  IMPAIRED: 'denied',
  DISABLED: 'denied',
  EXPIRED: 'denied',
  IMPORTED: 'denied',
  PENDING: 'denied',
  // The institution, or the connection to it, has a fault.
  DEGRADED: 'failed',
  DELAYED: 'failed',
  FAILED: 'failed',
  DISCONNECTED: 'failed',
  DISCONTINUED: 'failed',
  CLOSED: 'failed',
};

const isConnectionStatus = (text: string): text is ConnectionStatus => Object.hasOwn(CONNECTION_STATUS_IDS, text);

/** An unknown status, for example of a later version, counts as failed. */
export const endingOf = ({ connection_status: status }: Member): Ending => {
  if (status === null) return 'done';
  return isConnectionStatus(status) ? ENDINGS[status] : 'failed';
};

const COLOURS: Readonly<Record<Ending, Colour>> = {
  done: 'green',
  challenged: 'yellow',
  denied: 'red',
  failed: 'red',
  unexpected: 'red',
  usage: 'red',
  interrupted: 'red',
};
export const colourOf = (member: Member): Colour => COLOURS[endingOf(member)];

export const readMember = async (session: Session, guid: string) => {
  const { body } = await session.readMember({ member_guid: guid });
  return understood(memberBody, body).member;
};

const challengeOption = z.object({ guid: nullableText, label: nullableText, value: nullableText });

const challenges = z.object({
  challenges: z.array(
    z.looseObject({
      guid: z.string(),
      label: nullableText,
      type: z.string(),
      image_data: nullableText,
      options: z.array(challengeOption),
      image_options: z.array(z.extend(challengeOption, { data_uri: nullableText })),
    }),
  ),
});
export type Challenge = z.infer<typeof challenges>['challenges'][number];

export const readChallenges = async (session: Session, guid: string): Promise<readonly Challenge[]> => {
  const { body } = await session.listMemberChallenges({ member_guid: guid });
  return understood(challenges, body).challenges;
};
