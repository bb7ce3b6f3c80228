import { kindOf } from '../../lib/store/table/item-versions.ts';
import { CHAPTERS, recordChapter } from '../recorded/record.ts';
import { keepRecorded } from '../recorded/releases.ts';
import type { Scene } from '../recorded/scene.ts';
import { freshTable } from '../support/table/dynamo.ts';
import { callsAgain } from './calls-again.ts';
import { type Golden, goldenFiles } from './golden.ts';
import { keepFolderOf } from './keep-folder.ts';
import { contractFiles, contractNow } from './kept-contract.ts';
import { keepSourcesOf } from './kept-sources.ts';
import { templateFiles, templatesNow } from './kept-templates.ts';
import { type RawItem, scanRaw } from './raw-items.ts';
import { replay } from './replay.ts';
import { underWay } from './under-way.ts';
import { untaggedRelease } from './untagged-release.ts';

/** Of events and deliveries, which stand for themselves: a login of thousands of rows has as many. */
const OF_A_KIND_MAX = 20;
const ALIKE: ReadonlySet<string> = new Set(['FEED/EVT', 'ENDPOINT/DLV']);

const fewOfEach = (items: readonly RawItem[]): readonly RawItem[] => {
  const counts = new Map<string, number>();
  return items.filter(({ pk, sk }) => {
    const kind = kindOf({ pk: pk.S, sk: sk.S });
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return !ALIKE.has(kind) || (counts.get(kind) ?? 0) <= OF_A_KIND_MAX;
  });
};

const goldenOf = async (play: (scene: Scene) => Promise<void>): Promise<Golden> => {
  const fresh = await freshTable();
  const { lines, endedAtMs, callers } = await recordChapter(play, { table: fresh.table });
  const items = fewOfEach(await scanRaw(fresh));
  const kept = { nowMs: endedAtMs, items, callers, calls: callsAgain(lines) };
  return { ...kept, lines: (await replay(kept)).lines };
};

// `npm run release:keep v1.2.3`: keeps what this release stores and answers, for later ones to read and to answer.
const release = untaggedRelease();
const chapters: Record<string, Golden> = {};
for (const [chapter, play] of Object.entries({ ...CHAPTERS, 'under way': underWay })) {
  const golden = await goldenOf(play);
  chapters[chapter] = golden;
  console.log(`${chapter}: ${golden.items.length} items, ${golden.lines.length} calls`);
}
goldenFiles.keep(release, chapters);
keepRecorded(release);
await keepFolderOf(release);
keepSourcesOf(release);
templateFiles.keep(release, templatesNow());
contractFiles.keep(release, contractNow());
process.exit(0);
