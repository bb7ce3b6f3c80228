import * as z from 'zod/mini';
import { isUsableId } from '../../domain/ledger/trusted-ids.ts';
import { plainText } from '../kit/plain-text.ts';
import { optionalText, orIgnored } from './fields.ts';

/** An account as an answer lists it, whatever else of it can be understood. */
export interface ListedAccount {
  /** Unique within its connection only; null where there is none. */
  readonly id: string | null;
  readonly connId: string | null;
  /** What accounts of one connection have in common: `connId`, or what version 1 has in its place. */
  readonly bank: string;
  /** Unique among all accounts of the answer; empty where the account has no usable id. */
  readonly upstreamId: string;
  /** Empty where there is none. */
  readonly name: string;
  readonly institutionName: string | null;
  /** As it is written; null where the account names none. */
  readonly currency: string | null;
  readonly raw: unknown;
}

/** Longer than any real name. The limit bounds what is stored. */
const NAME_LENGTH_MAX = 255;
const BANK_NAME_LENGTH_MAX = 100;

const organisation = z.object({ id: optionalText, domain: optionalText, name: optionalText });
const head = z.object({
  id: optionalText,
  name: optionalText,
  conn_id: optionalText,
  conn_name: optionalText,
  org: orIgnored(organisation),
  currency: optionalText,
});
const NO_ORGANISATION: z.output<typeof organisation> = { id: null, domain: null, name: null };
const NO_HEAD: z.output<typeof head> = {
  id: null,
  name: null,
  conn_id: null,
  conn_name: null,
  org: null,
  currency: null,
};

const connection = z.object({ conn_id: optionalText, name: optionalText, org_name: optionalText });

/** Names of banks by connection, of version 2. */
export type BankNames = ReadonlyMap<string, string>;

export const bankNames = (connections: unknown): BankNames =>
  new Map(
    (Array.isArray(connections) ? connections : []).flatMap((entry: unknown) => {
      const { data } = connection.safeParse(entry);
      const name = shown(data?.name ?? data?.org_name ?? null);
      return data === undefined || data.conn_id === null || name === null ? [] : [[data.conn_id, name] as const];
    }),
  );

export const listedAccount = (raw: unknown, banks: BankNames): ListedAccount => {
  const { id, name, conn_id: connId, conn_name, org, currency } = head.safeParse(raw).data ?? NO_HEAD;
  const { id: orgId, domain, name: orgName } = org ?? NO_ORGANISATION;
  const bank = connId ?? orgId ?? domain ?? '';
  const institutionName = banks.get(bank) ?? shown(conn_name ?? orgName ?? domain);
  const accountName = plainText(name ?? '', NAME_LENGTH_MAX);
  return { id, connId, bank, upstreamId: upstreamIdOf(bank, id), name: accountName, institutionName, currency, raw };
};

/** Each part is encoded, so that no other pair gives the same text. */
const upstreamIdOf = (bank: string, id: string | null): string =>
  isUsableId(id) ? `${encoded(bank)}/${encoded(id)}` : '';

/** Half a surrogate pair cannot be encoded. */
const encoded = (part: string): string => encodeURIComponent(part.toWellFormed());

const shown = (name: string | null): string | null => {
  const text = plainText(name ?? '', BANK_NAME_LENGTH_MAX);
  return text === '' ? null : text;
};
