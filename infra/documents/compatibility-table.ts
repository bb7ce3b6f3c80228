import { operationTexts } from '../../lib/contract/documents/operation-texts.ts';
import { TAG_GROUPS } from '../../lib/contract/documents/tag-texts.ts';
import type { OperationText } from '../../lib/contract/operation-text.ts';

const TEXTS: Readonly<Record<string, OperationText>> = operationTexts;

interface Named {
  readonly id: string;
  readonly method: string;
  readonly path: string;
}

/** Where an operation comes from, by the pages that describe it. */
const originOf = ({ id }: Named): 'nexus' | 'platform' | 'client' | 'own' => {
  const [first = ''] = TEXTS[id]?.source ?? [];
  if (first === 'own') return 'own';
  if (first.startsWith('platform ')) return 'platform';
  return first.startsWith('inferred') ? 'client' : 'nexus';
};

/** By subject, how many operations are those of the contract, and which are not. */
export const compatibilityTable = (entries: readonly Named[]): string => {
  const rowOf = (tag: string): string | readonly string[] => {
    const tagged = entries.filter(({ id }) => TEXTS[id]?.tag === tag);
    if (tagged.length === 0) return [];
    const of = (origin: ReturnType<typeof originOf>) => tagged.filter((entry) => originOf(entry) === origin);
    const named = (origin: ReturnType<typeof originOf>) =>
      of(origin)
        .map(({ method, path }) => `\`${method} ${path}\``)
        .join('<br>');
    const others = [
      named('own'),
      ...(of('platform').length > 0 ? [`as in MX's Platform API: ${named('platform')}`] : []),
      ...(of('client').length > 0 ? [`as an old public client of MX calls it: ${named('client')}`] : []),
    ].filter((text) => text !== '');
    return `| ${tag} | ${of('nexus').length} | ${others.join('<br>')} |`;
  };
  const tags = TAG_GROUPS.flatMap((group) => Object.keys(group.tags));
  const known = entries.filter((entry) => originOf(entry) === 'nexus').length;
  return [
    '| Subject | Operations of the contract | Others |',
    '| --- | --- | --- |',
    ...tags.flatMap(rowOf),
    `| all | ${known} | ${entries.length - known} |`,
  ].join('\n');
};
