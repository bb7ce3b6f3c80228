import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Service {
  readonly category: string;
  readonly countries: readonly string[];
  readonly name: string;
  /** As statements spell it; the name itself among them. */
  readonly spellings: readonly string[];
}

/**
 * Businesses that have no place on a map, so that an index of places does not have them: services on the web, insurers,
 * networks, carriers, authorities. Each line of the file is a category, countries (`001` is the world) and names, parted by
 * `;`. Of a name, the spellings of statements follow after `|`.
 */
export const readServices = (): readonly Service[] =>
  readFileSync(join(import.meta.dirname, 'services.txt'), 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [category = '', countries = '', ...names] = line.split('; ');
      return names.map((spelt) => {
        const [name = spelt, ...others] = spelt.split('|');
        return { category, countries: countries.split(' '), name, spellings: [name, ...others] };
      });
    });
