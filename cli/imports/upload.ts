import * as z from 'zod/mini';
import { type Session, understood } from '../api.ts';
import type { Context } from '../command.ts';
import { Failure, Refusal } from '../failure.ts';
import { type MappingNeeded, mappingNeededOf } from './mapping.ts';
import { previewFields } from './preview.ts';

const nullableText = z.nullable(z.string());
const nullableCount = z.nullable(z.number());

const importedAccount = z.looseObject({
  ...previewFields,
  guid: nullableText,
  name: z.string(),
  transactions_count: nullableCount,
  transactions_created_count: nullableCount,
  transactions_updated_count: nullableCount,
  served_from: nullableText,
  served_to: nullableText,
  error: z.nullable(z.object({ code: z.string(), line: nullableCount, message: z.string() })),
});

export const importBody = z.object({
  import: z.looseObject({
    guid: nullableText,
    status: z.string(),
    format: z.string(),
    is_dry_run: z.boolean(),
    accounts: z.array(importedAccount),
    /** A service of an earlier release replaces nothing. */
    replaces: z.optional(
      z.nullable(
        z.looseObject({
          import_guids: z.array(z.string()),
          transactions_kept_count: nullableCount,
          transactions_removed_count: nullableCount,
          transactions_updated_count: nullableCount,
        }),
      ),
    ),
    /** Where the call named no member; null where there is none yet. */
    member_guid: z.optional(nullableText),
  }),
});
export type Import = z.infer<typeof importBody>['import'];

export interface FileToSend {
  /** Where the user has named none, the service finds it, or makes it with the import. */
  readonly memberGuid: string | undefined;
  readonly accountGuid: string | undefined;
  readonly isDryRun: boolean;
  /** As the user calls it, without its folder. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mappingGuid: string | undefined;
  /** The layout of a bank that the file has, where the user has said so. */
  readonly preset: string | undefined;
  /** Imports whose rows the file replaces. */
  readonly replaces: readonly string[] | undefined;
  /** When waiting ends, in epoch milliseconds. */
  readonly endsAtMs: number;
}

export type Sent =
  | { readonly kind: 'imported'; readonly import: Import }
  | { readonly kind: 'mappingNeeded'; readonly needed: MappingNeeded }
  /** The service does not take this file; another file may be taken. */
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** The service asks callers that poll an import to wait so long. */
const POLL_EVERY_MS = 3_000;

/** Sends a file and waits for the end of its import. Sending it again changes nothing, so passing trouble is waited out. */
export const sendFile = async (context: Context, session: Session, file: FileToSend): Promise<Sent> => {
  const asked = await untilTaken(context, session, file);
  if (asked.kind !== 'taken') return asked;
  let current = asked.import;
  while (current.status === 'RUNNING' && current.guid !== null) {
    context.output.progress(`${file.name}: importing`);
    await waitAwhile(context, file, POLL_EVERY_MS);
    const memberGuid = file.memberGuid ?? current.member_guid ?? '';
    const { body } = await session.readImport({ member_guid: memberGuid, import_guid: current.guid });
    current = { ...understood(importBody, body).import, member_guid: memberGuid };
  }
  return { kind: 'imported', import: current };
};

type Taken = { readonly kind: 'taken'; readonly import: Import } | Exclude<Sent, { kind: 'imported' }>;

const CONFLICT = 409;
const BUSY: ReadonlySet<number> = new Set([429, 503]);
/** What is wrong with a file, rather than with the call. */
const OF_FILE: ReadonlySet<number> = new Set([400, 413, 415, 422]);

const untilTaken = async (context: Context, session: Session, file: FileToSend): Promise<Taken> => {
  for (;;) {
    try {
      return { kind: 'taken', import: await post(session, file) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const needed = mappingNeededOf(error);
      if (needed !== null) return { kind: 'mappingNeeded', needed };
      if (OF_FILE.has(error.status)) return { kind: 'refused', refusal: error };
      if (error.status !== CONFLICT && !BUSY.has(error.status)) throw error;
      context.output.progress(`${file.name}: waiting until another import has ended`);
      await waitAwhile(context, file, Math.max((error.retryAfterSeconds ?? 0) * 1_000, POLL_EVERY_MS));
    }
  }
};

const post = async (session: Session, file: FileToSend): Promise<Import> => {
  const { memberGuid: member_guid, accountGuid: account_guid, mappingGuid: mapping, preset, replaces, bytes } = file;
  const dry_run = file.isDryRun ? true : undefined;
  const sent = { account_guid, mapping, preset, replaces, dry_run, body: bytes, file_name: file.name.toWellFormed() };
  const { body } =
    member_guid === undefined
      ? await session.createUserImport(sent)
      : await session.createImport({ ...sent, member_guid });
  return understood(importBody, body).import;
};

const waitAwhile = async ({ shell }: Context, { name, endsAtMs }: FileToSend, ms: number): Promise<void> => {
  const leftMs = endsAtMs - shell.now();
  if (leftMs <= 0) {
    throw new Failure(`${name} is still being imported, which goes on. Sending it again repeats nothing`);
  }
  await shell.wait(Math.min(ms, leftMs));
};
