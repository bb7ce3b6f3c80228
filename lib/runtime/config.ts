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

/** Whether pages of `http:` may embed widgets. */
export const isWidgetHttpAllowed = (env: Environment): boolean => optionalText(env, 'WIDGET_ALLOW_HTTP') === 'true';
