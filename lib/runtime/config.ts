import { SECOND_MS } from '../domain/kernel/time.ts';
import { CLIENT_AGE_SECONDS_MAX } from '../domain/users/client.ts';
import type { RequestLimits } from '../domain/users/request-limit.ts';

/**
 * Settings of a function, from the environment that the stack gives it. A missing setting stops the cold start with an
 * error that names it.
 */
export type Environment = Readonly<Record<string, string | undefined>>;

export const requiredText = (env: Environment, name: string): string => {
  const value = env[name];
  if (value === undefined || value === '') throw new Error(`The environment variable ${name} is not set`);
  return value;
};

export const optionalText = (env: Environment, name: string): string | null => env[name] || null;

export const optionalList = (env: Environment, name: string): readonly string[] =>
  (env[name] ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

export const optionalNumber = (env: Environment, name: string, fallback: number): number => {
  const value = env[name];
  if (value === undefined || value === '') return fallback;
  const parsed = Number(value);
  if (!Number.isFinite(parsed)) throw new Error(`The environment variable ${name} is not a number`);
  return parsed;
};

/** Hours from one aggregation of a member to the next in the background; 0 switches it off. */
export const backgroundIntervalHoursOf = (env: Environment): number =>
  optionalNumber(env, 'BACKGROUND_AGGREGATION_HOURS', 0);

/** A host on one machine sets 0, so that what developers change holds at once. */
export const clientAgeMsMaxOf = (env: Environment): number =>
  optionalNumber(env, 'CLIENT_AGE_SECONDS', CLIENT_AGE_SECONDS_MAX) * SECOND_MS;

/** Members of users that came within so many days are aggregated in the background; 0: those of all users. */
export const backgroundSeenDaysOf = (env: Environment): number => optionalNumber(env, 'BACKGROUND_SEEN_DAYS', 0);

/** Whether pages of `http:` may embed widgets. */
export const isWidgetHttpAllowed = (env: Environment): boolean => optionalText(env, 'WIDGET_ALLOW_HTTP') === 'true';

/** Whether the stage shows pages for people. */
export const hasPages = (env: Environment): boolean => optionalText(env, 'HAS_PAGES') === 'true';

/** Whether events of the service go on the bus for others; they do where nothing is set. */
export const hasBusEvents = (env: Environment): boolean => optionalText(env, 'HAS_BUS_EVENTS') !== 'false';

/** Whether the stage has the made-up bank. */
export const hasSandboxBank = (env: Environment): boolean => optionalText(env, 'HAS_SANDBOX_BANK') === 'true';

/** Where nothing is set, nothing is limited. */
export const requestLimitsOf = (env: Environment): RequestLimits => ({
  clientPerSecondMax: optionalNumber(env, 'CLIENT_REQUESTS_PER_SECOND_MAX', 0),
  userPerSecondMax: optionalNumber(env, 'USER_REQUESTS_PER_SECOND_MAX', 0),
  addressRefusalsPerMinuteMax: optionalNumber(env, 'ADDRESS_REFUSALS_PER_MINUTE_MAX', 0),
});

/** Where callers find the service, if the gateway does not know it. */
export const publicAddressOf = (env: Environment): string | null => optionalText(env, 'PUBLIC_ADDRESS');
