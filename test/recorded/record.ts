import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accounts } from './chapters/accounts.ts';
import { categories } from './chapters/categories.ts';
import { examples } from './chapters/examples.ts';
import { imports } from './chapters/imports.ts';
import { institutions } from './chapters/institutions.ts';
import { jobs } from './chapters/jobs.ts';
import { members } from './chapters/members.ts';
import { planning } from './chapters/planning.ts';
import { publicClients } from './chapters/public-clients.ts';
import { refusals } from './chapters/refusals.ts';
import { transactions } from './chapters/transactions.ts';
import { userImports } from './chapters/user-imports.ts';
import { users } from './chapters/users.ts';
import { webhooks } from './chapters/webhooks.ts';
import { widgets } from './chapters/widgets.ts';
import { type Callers, openScene, type Scene, type SceneStage } from './scene.ts';

type Play = (scene: Scene) => Promise<void>;

/** Parts of the service, each with a service of its own: a call that is added to one changes no line of another. */
export const CHAPTERS: Readonly<Record<string, Play>> = {
  accounts,
  categories,
  examples,
  imports,
  institutions,
  jobs,
  members,
  planning,
  publicClients,
  refusals,
  transactions,
  'user-imports': userImports,
  users,
  webhooks,
  widgets,
};

/** Their logins have thousands of rows, each with a webhook of its own. */
const LARGE: ReadonlySet<Play> = new Set([accounts, planning]);
const ALL_BUT_TRANSACTIONS = ['*', 'HOLDING'];
const EVERYTHING = ['*', 'HOLDING', 'TRANSACTION'];

const DIRECTORY = join(import.meta.dirname, 'answers');

export const fileOf = (chapter: string): string => join(DIRECTORY, `${chapter}.jsonl`);

export interface Recorded {
  /** Every call, answer and webhook of a chapter, as the service makes them now. */
  readonly lines: readonly string[];
  readonly endedAtMs: number;
  readonly callers: Callers;
}

export const record = async (chapter: string, stage?: SceneStage): Promise<Recorded> => {
  const play = CHAPTERS[chapter];
  if (play === undefined) throw new Error(`There is no chapter ${chapter}`);
  return recordChapter(play, stage);
};

export const recordChapter = async (play: Play, stage?: SceneStage): Promise<Recorded> => {
  const scene = await openScene(LARGE.has(play) ? ALL_BUT_TRANSACTIONS : EVERYTHING, stage);
  try {
    await play(scene);
  } finally {
    await scene.end();
  }
  return { lines: scene.lines, endedAtMs: scene.api.clock(), callers: scene.callers };
};

// `npm run record`: writes every chapter anew, once all of them have ended.
if (import.meta.main) {
  const chapters: { readonly file: string; readonly lines: readonly string[] }[] = [];
  for (const chapter of Object.keys(CHAPTERS)) {
    const { lines } = await record(chapter);
    chapters.push({ file: fileOf(chapter), lines });
    console.log(`${chapter}: ${lines.length} lines`);
  }
  rmSync(DIRECTORY, { recursive: true, force: true });
  mkdirSync(DIRECTORY);
  for (const { file, lines } of chapters) writeFileSync(file, `${lines.join('\n')}\n`);
}
