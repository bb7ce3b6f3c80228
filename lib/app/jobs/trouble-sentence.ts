import type { ConnectorManifest } from '../../connectors/kit/manifest.ts';
import type { Trouble } from '../../connectors/kit/trouble.ts';

/** The sentence of a member is one line. Names that are longer come by mistake. */
const NAMES_LENGTH_MAX = 100;

/**
 * What a member shows of troubles: the sentence of the first one that is not for the operator alone, with the names of all
 * institutions that have the same. Null where there is none; `otherwise` for a trouble without a sentence of its own.
 */
export const troubleSentence = (
  troubles: readonly Trouble[],
  { sentences }: Pick<ConnectorManifest, 'sentences'>,
  otherwise: string | null,
): string | null => {
  const first = troubles.find(({ code }) => sentences[code] !== null);
  if (first === undefined) return null;
  const names = new Set(
    troubles.flatMap(({ code, institutionName }) => (code === first.code ? (institutionName ?? []) : [])),
  );
  const named = names.size === 0 ? 'An institution' : [...names].join(', ').slice(0, NAMES_LENGTH_MAX);
  return sentences[first.code]?.replaceAll('{institution}', () => named) ?? otherwise;
};
