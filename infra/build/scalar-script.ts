import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';

const TEXT = /^var standalone_default = (".*");$/m;

/**
 * The script of Scalar's viewer of API descriptions, with all that it needs. Its package for Fastify has it as a text; the
 * package of the viewer itself wants 180 others for the same script.
 */
export const readScalarScript = (): string => {
  const file = fileURLToPath(import.meta.resolve('@scalar/fastify-api-reference'));
  const [, literal] = TEXT.exec(readFileSync(file, 'utf8')) ?? [];
  if (literal === undefined) throw new Error(`${file} has the script of the viewer in another place`);
  const script: string = runInNewContext(literal);
  // The map is not served, and browsers would ask for it.
  return script.replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n');
};
