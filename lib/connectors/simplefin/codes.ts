/** The classes of codes. Each stands, with its dot, for every code of the class that has no meaning of its own here. */
const CLASSES = ['gen.', 'con.', 'act.'] as const;

/** The codes of the protocol that have a meaning of their own. */
const PROTOCOL_CODES = [
  /** Something is wrong with our request. It is for the operator, not for users. */
  'gen.api',
  'gen.auth',
  'con.auth',
  'act.failed',
  'act.missingdata',
] as const;

/** Ours: a number, or another part of the account, cannot be understood. */
export const UNREADABLE = 'act.unreadable';

/** What went wrong: with the server (`gen.`), with a connection to a bank (`con.`), or with one account (`act.`). */
export type TroubleCode = (typeof CLASSES)[number] | (typeof PROTOCOL_CODES)[number] | typeof UNREADABLE;

/** An unknown code means what its class means; one without a known class is about the server. */
export const troubleCodeOf = (code: string): TroubleCode =>
  PROTOCOL_CODES.find((known) => known === code) ?? CLASSES.find((known) => code.startsWith(known)) ?? 'gen.';

export const isAboutConnection = (code: TroubleCode): boolean => code.startsWith('con.');
export const isAboutAccount = (code: TroubleCode): boolean => code.startsWith('act.');
