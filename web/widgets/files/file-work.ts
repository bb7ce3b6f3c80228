import type { Api } from '../calls.ts';
import type { Fault } from './fault.ts';
import {
  askAgain,
  createAccount,
  type Imported,
  importFile,
  type Place,
  readChoices,
  saveMapping,
  tryFile,
  type Upload,
} from './import-calls.ts';
import type { Import, Mapping } from './import-wire.ts';
import { openQuestions } from './mapping-draft.ts';
import { type Entry, unansweredIn } from './queue.ts';
import type { Queue } from './use-queue.ts';

export interface Tools {
  readonly queue: Queue;
  readonly api: Api;
  readonly place: Place;
}

export const fail = ({ queue }: Tools, id: number, fault: Fault): void =>
  queue.set(id, { state: { kind: 'failed' }, fault });

/** What a call came to, but for what was read of the file. */
const tell = async (tools: Tools, id: number, outcome: Exclude<Imported, { kind: 'read' }>): Promise<void> => {
  const { queue, api, place } = tools;
  if (outcome.kind === 'mapping') {
    const { needed } = outcome;
    queue.set(id, { state: { kind: 'mapping', needed }, asked: needed, draft: needed.mapping, fault: null });
  } else if (outcome.kind === 'account') {
    queue.set(id, { state: { kind: 'account', choices: await readChoices(api, place) }, fault: null });
  } else fail(tools, id, outcome.fault);
};

export const tryOut = async (tools: Tools, id: number, upload: Upload): Promise<void> => {
  const { queue, api, place } = tools;
  queue.set(id, { state: { kind: 'reading' }, upload, fault: null });
  const outcome = await tryFile(api, place, upload);
  if (outcome.kind === 'read') return queue.set(id, { state: { kind: 'found', found: outcome.import } });
  await tell(tools, id, outcome);
  if (outcome.kind !== 'mapping' || upload.mappingGuid !== null) return;
  // Nothing is unsure: what the file would bring is shown at once, and how it is read can be changed there.
  const { mapping, unsure } = outcome.needed;
  if (unsure.length === 0 && openQuestions(mapping).length === 0)
    await tryOut(tools, id, { ...upload, mappingGuid: mapping.guid });
};

/** What was shown is what is imported, also where the file is changed or gone from the disk by then. */
export const begin = async (tools: Tools, { id, upload }: Entry): Promise<void> => {
  const { file } = upload;
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) fail(tools, id, { kind: 'unread', reason: null });
  else await tryOut(tools, id, { ...upload, file: new File([bytes], file.name) });
};

/** Reads the file as the person wants it. */
export const readAs = async (tools: Tools, { id, upload, state }: Entry, draft: Mapping): Promise<void> => {
  const { queue, api, place } = tools;
  const saved = await saveMapping(api, place, draft);
  if (saved.kind === 'refused') return queue.set(id, { state, fault: saved.fault });
  queue.set(id, { draft: saved.mapping });
  await tryOut(tools, id, { ...upload, mappingGuid: draft.guid });
};

/** Asks how the file is read, where that is known from an earlier file. */
export const ask = async (tools: Tools, { id, upload, state }: Entry): Promise<void> => {
  const outcome = await askAgain(tools.api, tools.place, upload);
  if (outcome.kind === 'read') tools.queue.set(id, { state });
  else await tell(tools, id, outcome);
};

const FILE_TYPE = /\.[a-z0-9]{1,5}$/i;
const NAME_LENGTH_MAX = 100;

const nameFor = ({ name }: File): string => name.replace(FILE_TYPE, '').trim().slice(0, NAME_LENGTH_MAX) || 'CSV';

/** The rows are of this account; null for a new one. */
export const putInto = async (tools: Tools, { id, upload }: Entry, accountGuid: string | null): Promise<void> => {
  const guid = accountGuid ?? (await createAccount(tools.api, nameFor(upload.file)))?.guid ?? null;
  if (guid === null) fail(tools, id, { kind: 'notice', notice: { key: 'callFailed' } });
  else await tryOut(tools, id, { ...upload, accountGuid: guid });
};

const importOne = async (tools: Tools, id: number): Promise<Import | null> => {
  const { queue, api, place } = tools;
  const entry = queue.now().find((one) => one.id === id);
  if (entry?.state.kind !== 'found') return null;
  queue.set(id, { state: { kind: 'importing' } });
  const outcome = await importFile(api, place, entry.upload);
  if (outcome.kind !== 'read') {
    await tell(tools, id, outcome);
    return null;
  }
  if (outcome.import.status === 'FAILED') {
    fail(tools, id, { kind: 'unread', reason: null });
    return null;
  }
  queue.set(id, { state: { kind: 'imported', imported: outcome.import } });
  return outcome.import;
};

/** Imports the files one after the other. An import may answer what is open for others. */
export const importEach = async (tools: Tools, chosen: readonly Entry[]): Promise<void> => {
  for (const { id } of chosen) {
    if ((await importOne(tools, id)) === null) continue;
    for (const open of unansweredIn(tools.queue.now())) await tryOut(tools, open.id, open.upload);
  }
};
