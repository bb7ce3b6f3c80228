import type { Member } from '../../lib/domain/members/member.ts';
import type { Client } from '../../lib/domain/users/client.ts';
import type { User } from '../../lib/domain/users/user.ts';
import type { Subscription } from '../../lib/domain/webhooks/event.ts';
import type { Script } from '../simulation/bank.ts';
import { type Dice, diceOf } from './dice.ts';

/** How a receiver of webhooks behaves through the day. */
export type Manner = 'good' | 'slow' | 'flaky' | 'dead' | 'gone';

export interface EndpointPlan {
  readonly name: string;
  readonly manner: Manner;
  readonly eventTypes: readonly Subscription[];
}

export interface PartnerPlan {
  readonly name: string;
  readonly apiKey: string;
  /** Its part of the users. */
  readonly share: number;
  readonly endpoints: readonly EndpointPlan[];
}

/** A member as it is drawn: what its login does at the bank, and what its user does. */
export interface ResidentPlan {
  readonly script: Script;
  readonly password: string;
  /** Which of the institutions; they have their troubles together. */
  readonly institution: number;
}

export interface HouseholdPlan {
  readonly id: string;
  readonly partner: number;
  readonly residents: readonly ResidentPlan[];
}

export interface Resident extends ResidentPlan {
  readonly member: Member;
}

export interface Household {
  readonly user: User;
  readonly client: Client;
  readonly apiKey: string;
  readonly residents: readonly Resident[];
}

export const INSTITUTIONS = 8;
const MEMBERS_PER_USER = 2;

/** All but the rows; only the smallest partner wants these, because a row is a webhook. */
export const PARTNERS: readonly PartnerPlan[] = [
  {
    name: 'large',
    apiKey: 'key-of-the-large-partner',
    share: 0.7,
    endpoints: [
      { name: 'large/good', manner: 'good', eventTypes: ['*'] },
      { name: 'large/slow', manner: 'slow', eventTypes: ['AGGREGATION'] },
    ],
  },
  {
    name: 'middle',
    apiKey: 'key-of-the-middle-partner',
    share: 0.27,
    endpoints: [
      { name: 'middle/good', manner: 'good', eventTypes: ['*'] },
      { name: 'middle/dead', manner: 'dead', eventTypes: ['AGGREGATION'] },
      { name: 'middle/gone', manner: 'gone', eventTypes: ['JOB_STATUS'] },
    ],
  },
  {
    name: 'small',
    apiKey: 'key-of-the-small-partner',
    share: 0.03,
    endpoints: [
      { name: 'small/good', manner: 'good', eventTypes: ['*', 'TRANSACTION', 'HOLDING'] },
      { name: 'small/flaky', manner: 'flaky', eventTypes: ['*'] },
    ],
  },
];

/** Ends that let a later job try again, so that one bad day does not stop a member. */
const FAILING_ENDS = ['server_error', 'not_json', 'rate_limited', 'unauthorized', 'denied', 'impeded'] as const;
/** Past every deadline. */
const ENDLESS_SECONDS = 3_000;

const slowSecondsOf = (dice: Dice): number => {
  const drawn = dice.fraction();
  if (drawn < 0.005) return ENDLESS_SECONDS;
  return drawn < 0.05 ? 60 + dice.upTo(200) : dice.upTo(2) * dice.upTo(40);
};

const accountCountOf = (dice: Dice): number => {
  const drawn = dice.fraction();
  return drawn < 0.75 ? 1 : drawn < 0.95 ? 2 : 3;
};

const scriptOf = (login: string, seed: number, dice: Dice): Script => {
  const accountCount = accountCountOf(dice);
  return {
    login,
    slowSeconds: slowSecondsOf(dice),
    rounds: dice.chance(0.04) ? 1 : 0,
    answers: dice.chance(0.7) ? 'right' : dice.chance(0.5) ? 'wrong' : 'never',
    end: dice.chance(0.95) ? 'ready' : dice.among(FAILING_ENDS),
    failingAccounts: accountCount > 1 && dice.chance(0.1) ? [dice.upTo(accountCount)] : [],
    accountCount,
    seed,
    kind: 'AGGREGATION',
  };
};

const partnerOf = (fraction: number): number => {
  let sum = 0;
  for (const [index, { share }] of PARTNERS.entries()) {
    sum += share;
    if (fraction < sum) return index;
  }
  return 0;
};

/** Everybody in the city, by the seed alone. */
export const drawCity = (seed: number, memberCount: number): readonly HouseholdPlan[] => {
  const dice = diceOf(seed, 1);
  return Array.from({ length: Math.ceil(memberCount / MEMBERS_PER_USER) }, (_, household) => ({
    id: `household-${household}`,
    partner: partnerOf(dice.fraction()),
    residents: Array.from({ length: MEMBERS_PER_USER }, (_, place) => {
      const number = household * MEMBERS_PER_USER + place;
      return {
        script: scriptOf(`login-${number}`, seed * 1_000_000 + number, dice),
        password: `s3cret-of-${number}`,
        institution: dice.upTo(INSTITUTIONS),
      };
    }),
  }));
};
