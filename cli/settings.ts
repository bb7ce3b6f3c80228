import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { Failure } from './failure.ts';
import type { Shell } from './shell.ts';

type Env = Shell['env'];

export const LOCAL_URL = 'http://127.0.0.1:3000';

/** The files have keys and secrets, so only their owner may read them. */
const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;

const storedLogin = z.object({ url: z.string(), api_key: z.string() });
/** The login without a name stands at the top, where earlier versions look for theirs. */
const storedLogins = z.object({
  url: z.optional(z.string()),
  api_key: z.optional(z.string()),
  profiles: z._default(z.record(z.string(), storedLogin), {}),
});
const storedListening = z.object({
  secret: z.string(),
  /** The key is made of service, client and target address. */
  cursors: z.record(z.string(), z.string()),
});
const FILES = { login: 'login.json', listening: 'listening.json' } as const;

export interface Login {
  readonly url: string;
  readonly apiKey: string;
}

export interface Listening {
  readonly secret: string;
  readonly cursors: Readonly<Record<string, string>>;
}

export const settingsFolder = (env: Env): string =>
  join(env.XDG_CONFIG_HOME || join(env.HOME || homedir(), '.config'), 'tributary');

/** The second: what should be a folder is a file. Then nothing is kept, and nothing can be. */
const NOT_THERE: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR']);

const read = (env: Env, file: string): unknown => {
  const path = join(settingsFolder(env), file);
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && NOT_THERE.has(error.code)) return null;
    throw new Failure(`${path} cannot be read: repair or remove it`);
  }
};

/** Replaces the file at once, so it is never half written. */
const write = (env: Env, file: string, content: object): void => {
  const folder = settingsFolder(env);
  const path = join(folder, file);
  const draft = `${path}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true, mode: FOLDER_MODE });
    writeFileSync(draft, `${JSON.stringify(content, null, 2)}\n`, { mode: FILE_MODE });
    renameSync(draft, path);
  } catch (error) {
    if (existsSync(draft)) rmSync(draft);
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new Failure(`${path} cannot be written (${why}): mend that, or name another folder in XDG_CONFIG_HOME`);
  }
};

const parsed = <T>(schema: z.ZodMiniType<T>, value: unknown, env: Env, file: string): T | null => {
  if (value === null) return null;
  const result = schema.safeParse(value);
  if (!result.success) throw new Failure(`${join(settingsFolder(env), file)} is not understood: repair or remove it`);
  return result.data;
};

/** Of the login that is used where no profile is named. */
export const DEFAULT_PROFILE = 'default';
const PROFILE_NAME = /^[\w.-]{1,40}$/;

/** The stored logins by the names of their profiles. */
export const readLogins = (env: Env): ReadonlyMap<string, Login> => {
  const stored = parsed(storedLogins, read(env, FILES.login), env, FILES.login);
  const { url, api_key: apiKey, profiles = {} } = stored ?? {};
  return new Map([
    ...(url === undefined || apiKey === undefined ? [] : [[DEFAULT_PROFILE, { url, apiKey }] as const]),
    ...Object.entries(profiles).map(([name, login]) => [name, { url: login.url, apiKey: login.api_key }] as const),
  ]);
};

/** Keeps the logins of other profiles. */
export const writeLogin = (env: Env, profile: string, login: Login): void => {
  const logins = new Map([...readLogins(env), [profile, login] as const]);
  const { [DEFAULT_PROFILE]: own, ...profiles } = Object.fromEntries(
    [...logins].map(([name, { url, apiKey }]) => [name, { url, api_key: apiKey }]),
  );
  write(env, FILES.login, { ...own, ...(Object.keys(profiles).length > 0 && { profiles }) });
};

/** The profile that an option names, or the environment. */
export const profileOf = (env: Env, named: string | undefined): string => {
  const name = named ?? (env.TRIBUTARY_PROFILE || DEFAULT_PROFILE);
  if (PROFILE_NAME.test(name)) return name;
  throw new Failure(`Not the name of a profile: ${name} (up to 40 letters, digits, points and dashes)`, 'usage');
};

export const readListening = (env: Env): Listening | null =>
  parsed(storedListening, read(env, FILES.listening), env, FILES.listening);

export const writeListening = (env: Env, listening: Listening): void => write(env, FILES.listening, listening);

/** The address of a service without slashes at its end. */
export const serviceUrl = (text: string): string => {
  const url = URL.parse(text);
  if (url === null || !['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.search !== '') {
    throw new Failure(`Not the address of a service: ${text} (say for example ${LOCAL_URL})`, 'usage');
  }
  return (url.origin + url.pathname).replace(/\/+$/, '');
};

/**
 * Options come first, then the environment, then what `login` stored for the profile. A stored key is used only for its own
 * address.
 */
export const loginFor = (env: Env, options: LoginOptions): Login => {
  const profile = profileOf(env, options.profile);
  const logins = readLogins(env);
  const stored = logins.get(profile);
  if (stored === undefined && profile !== DEFAULT_PROFILE) {
    const known = [...logins.keys()].join(', ') || 'none';
    throw new Failure(
      `No profile ${profile}: "tributary login --profile ${profile}" makes it (there are: ${known})`,
      'usage',
    );
  }
  const named = options.url ?? (env.TRIBUTARY_URL || undefined);
  const url = named === undefined ? (stored?.url ?? LOCAL_URL) : serviceUrl(named);
  const apiKey =
    options.key ?? (env.TRIBUTARY_API_KEY || undefined) ?? (stored?.url === url ? stored.apiKey : undefined);
  if (apiKey === undefined) {
    throw new Failure(`No API key for ${url}: run "tributary login", or set TRIBUTARY_API_KEY`, 'usage');
  }
  return { url, apiKey };
};

export interface LoginOptions {
  readonly url?: string;
  readonly key?: string;
  readonly profile?: string;
}
