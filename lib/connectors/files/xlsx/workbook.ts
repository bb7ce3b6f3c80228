import type { DateSystem } from '../spreadsheet/cell-number.ts';
import { attributesOnly, readPart } from '../xml/part.ts';
import type { Zip } from '../zip/open-zip.ts';
import { xlsxRefusal } from './faults.ts';

/** What the parts of a workbook are, and under which names they lie in the archive. */
export interface Workbook {
  /** In the order in which people look at them: hidden ones last. */
  readonly sheets: readonly string[];
  readonly strings: string | null;
  readonly styles: string | null;
  readonly system: DateSystem;
}

interface Relation {
  /** The last word of its type, which is the same in the strict and in the usual namespaces. */
  readonly kind: string;
  readonly target: string;
}

export const readWorkbook = async (zip: Zip): Promise<Workbook> => {
  const start = [...(await relationsOf(zip, '')).values()].find(({ kind }) => kind === 'officeDocument');
  const path = start?.target ?? 'xl/workbook.xml';
  const bytes = await zip.read(path);
  if (bytes === null) throw xlsxRefusal('xlsx.workbook_missing');
  const relations = await relationsOf(zip, path);
  const listed: { readonly relation: Relation | undefined; readonly isHidden: boolean }[] = [];
  let system: DateSystem = '1900';
  const visitor = attributesOnly((name, attributes) => {
    if (name === 'workbookPr') system = /^(?:1|true)$/.test(attributes.get('date1904') ?? '') ? '1904' : '1900';
    if (name !== 'sheet') return;
    const isHidden = (attributes.get('state') ?? 'visible') !== 'visible';
    listed.push({ relation: relations.get(attributes.get('id') ?? ''), isHidden });
  });
  readPart(bytes, { where: 'Workbook: ' }, visitor);
  const partOf = (kind: string) => [...relations.values()].find((relation) => relation.kind === kind)?.target ?? null;
  return {
    // Charts and dialogs are sheets too.
    sheets: listed
      .toSorted((a, b) => Number(a.isHidden) - Number(b.isHidden))
      .flatMap(({ relation }) => (relation?.kind === 'worksheet' ? [relation.target] : [])),
    strings: partOf('sharedStrings'),
    styles: partOf('styles'),
    system,
  };
};

/** What a part refers to, by id. `path` is empty for the archive itself. */
const relationsOf = async (zip: Zip, path: string): Promise<ReadonlyMap<string, Relation>> => {
  const slash = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, slash);
  const relations = new Map<string, Relation>();
  const bytes = await zip.read(`${folder}_rels/${path.slice(slash)}.rels`);
  if (bytes === null) return relations;
  const visitor = attributesOnly((name, attributes) => {
    if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
    const kind = attributes.get('Type')?.split('/').at(-1) ?? '';
    relations.set(attributes.get('Id') ?? '', { kind, target: nameOf(folder, attributes.get('Target') ?? '') });
  });
  readPart(bytes, { where: 'Relations: ' }, visitor);
  return relations;
};

/** The name of a part as the archive lists it. */
const nameOf = (folder: string, target: string): string => {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
};
