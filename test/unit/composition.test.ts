import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
/** Names imported for their values, each with where it comes from. */
const importsOf = (source: string): readonly { readonly names: string; readonly from: string }[] =>
  [...source.matchAll(/^import (?!type )(.*?) from '(.+?)';$/gms)].map(([, names = '', from = '']) => ({
    names,
    from,
  }));

/** They read nothing but files beside their code. */
const WITHOUT_STORES = ['pages'];

const wired = readdirSync(join(ROOT, 'functions')).filter(
  (name) => existsSync(join(ROOT, `functions/${name}/wire.ts`)) && !WITHOUT_STORES.includes(name),
);
const composeOf = (name: string): string => `compose${name[0]?.toUpperCase()}${name.slice(1)}`;
const worlds = ['support', 'simulation', 'bench'].flatMap((folder) =>
  readdirSync(join(ROOT, 'test', folder), { encoding: 'utf8', recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `test/${folder}/${name}`),
);

describe('the functions of Lambda', () => {
  it('are all found', () => {
    expect(wired).toEqual(expect.arrayContaining(['notify', 'partner', 'plan', 'poll', 'read', 'refresh']));
    expect(wired).toEqual(expect.arrayContaining(['sessions', 'sweep', 'write']));
  });

  it.each(wired)('are composed like in tests: %s', (name) => {
    const call = `${composeOf(name)}(`;
    expect(read(`functions/${name}/wire.ts`)).toContain(call);
    expect(worlds.filter((path) => read(path).includes(call))).not.toEqual([]);
  });

  it.each(wired)('make no store in wire.ts, only in their composition: %s', (name) => {
    const stores = importsOf(read(`functions/${name}/wire.ts`)).filter(
      ({ names, from }) => /lib\/(?:store|app)\//.test(from) && /\bcreate[A-Z]/.test(names),
    );
    expect(stores).toEqual([]);
  });
});
