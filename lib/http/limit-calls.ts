import { createHash } from 'node:crypto';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { type Problem, tooManyRequests } from '../contract/error-code.ts';
import type { Operation } from '../contract/operation.ts';
import { createBoundedMap } from '../domain/kernel/bounded-map.ts';
import type { LogFields } from '../domain/kernel/log.ts';
import type { Clock } from '../domain/kernel/time.ts';
import { type AddressRefusals, networkOf, refusalsWaitSeconds, withRefusal } from '../domain/users/address-refusals.ts';
import type { Admission, LimitedCaller, RequestLimiter, RequestLimits } from '../domain/users/request-limit.ts';
import { type Answer, refusalOf } from './answer.ts';
import { type CallerByAuth, CREDENTIAL_HEADERS, USER_HEADER } from './authenticate.ts';

/** Keys and sessions that were proven here lately; an entry has some hundred bytes. */
const CALLERS_MAX = 2_000;
/** Addresses that were refused here lately. One that is pushed out begins anew. */
const ADDRESSES_MAX = 5_000;

type Caller = CallerByAuth[Operation['auth']];
type Answered = APIGatewayProxyStructuredResultV2;
/** Judges a caller that has just been proven. Null where the call is admitted. */
export type Admit = (caller: Caller) => Promise<Problem | null>;

/** Writes an answer as its caller reads it. */
export type Present = (answer: Answer) => Answered;

interface LimitedCall {
  readonly event: APIGatewayProxyEventV2;
  readonly entry: Operation;
  readonly note: (fields: LogFields) => void;
  readonly present: Present;
}

export interface CallLimits {
  readonly limiter: RequestLimiter;
  readonly requestLimits: RequestLimits;
  readonly clock: Clock;
}

/** Holds the limits around a call; `answer` makes its answer, and asks `admit` once the caller is proven. */
export const createCallLimits = ({ limiter, requestLimits, clock }: CallLimits) => {
  const callers = createBoundedMap<string, LimitedCaller>(CALLERS_MAX);
  const addresses = createAddresses(requestLimits, clock);

  const limited = async (
    { event, entry, note, present }: LimitedCall,
    answer: (admit: Admit) => Promise<Answered>,
  ): Promise<Answered> => {
    const credential = credentialOf(event.headers);
    const address = networkOf(event.requestContext.http.sourceIp);
    const judge = (caller: LimitedCaller): Admission => {
      const admission = limiter.admit(caller);
      if (admission.refusedBy !== null) note({ ...guidsOf(caller), limited_by: admission.refusedBy.name });
      return admission;
    };
    const known = credential === null ? undefined : callers.get(credential);
    let admission = known && judge(known);
    if (admission?.refusedBy) return withLimits(present(refusalOf(problemOf(admission))), admission);
    const waitSeconds = known ? 0 : addresses.waitSeconds(address);
    if (waitSeconds > 0) {
      note({ limited_by: 'address' });
      return present(refusalOf(tooManyRequests(ADDRESS_MESSAGE, waitSeconds)));
    }
    const answered = await answer(async (proven) => {
      const caller = await limitedCallerOf(proven);
      if (caller === null) return null;
      if (credential !== null) callers.set(credential, caller);
      if (proven.kind === 'client') limiter.know(proven.client);
      admission ??= judge(caller);
      return admission.refusedBy && problemOf(admission);
    });
    if (isRefusalOfCaller(entry, answered)) {
      addresses.refuse(address);
      if (credential !== null) callers.delete(credential);
    }
    return withLimits(answered, admission);
  };

  return async (call: LimitedCall, answer: (admit: Admit) => Promise<Answered>): Promise<Answered> => {
    const settled = limiter.settle();
    try {
      return await limited(call, answer);
    } finally {
      await settled;
    }
  };
};

const createAddresses = ({ addressRefusalsPerMinuteMax: perMinuteMax }: RequestLimits, clock: Clock) => {
  const refused = createBoundedMap<string, AddressRefusals>(ADDRESSES_MAX);
  return {
    waitSeconds: (address: string): number =>
      perMinuteMax === 0 ? 0 : refusalsWaitSeconds(refused.get(address), perMinuteMax, clock()),
    refuse: (address: string): void => refused.set(address, withRefusal(refused.get(address), perMinuteMax, clock())),
  };
};

/** Digest of a key or session that may be that of a caller we know. The credential itself is not kept in memory. */
const credentialOf = (headers: APIGatewayProxyEventV2['headers']): string | null => {
  const credential = headers[CREDENTIAL_HEADERS.session] ?? headers[CREDENTIAL_HEADERS.apiKey];
  if (credential === undefined) return null;
  return createHash('sha256')
    .update(`${credential} ${headers[USER_HEADER] ?? ''}`)
    .digest('base64');
};

/** Null where no client is known, or where the operation itself judges its caller. */
const limitedCallerOf = async (caller: Caller): Promise<LimitedCaller | null> => {
  switch (caller.kind) {
    case 'session':
      return { clientGuid: (await caller.user()).clientGuid, userGuid: caller.userGuid };
    case 'client':
      return { clientGuid: caller.client.guid, userGuid: null };
    case 'apiToken':
    case 'passing':
      return null;
  }
};

const guidsOf = ({ clientGuid, userGuid }: LimitedCaller): LogFields => ({
  client_guid: clientGuid,
  ...(userGuid !== null && { user_guid: userGuid }),
});

/** Whether the caller proved nothing, where others would have to. */
const isRefusalOfCaller = ({ auth }: Operation, { statusCode = 200 }: Answered): boolean =>
  statusCode === 401 || (auth === 'none' && statusCode >= 400 && statusCode < 500);

const problemOf = ({ refusedBy }: Admission): Problem =>
  tooManyRequests(
    `The ${refusedBy?.name} has made more calls than its limit of ${refusedBy?.perSecondMax} a second allows; wait as Retry-After says.`,
    refusedBy?.freeInSeconds ?? 1,
  );

const ADDRESS_MESSAGE =
  'Too many calls from this address were refused, and the call names no caller that is known here; wait as Retry-After says.';

/** By draft-ietf-httpapi-ratelimit-headers-09. */
const withLimits = (answered: Answered, admission: Admission | undefined): Answered => {
  const levels = admission?.levels ?? [];
  if (levels.length === 0) return answered;
  return {
    ...answered,
    headers: {
      ...answered.headers,
      'ratelimit-policy': levels.map(({ name, perSecondMax }) => `"${name}";q=${perSecondMax};w=1`).join(', '),
      ratelimit: levels
        .map(({ name, callsLeft, freeInSeconds }) => `"${name}";r=${callsLeft};t=${freeInSeconds}`)
        .join(', '),
    },
  };
};
