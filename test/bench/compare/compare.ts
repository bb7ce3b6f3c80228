import { Pool } from 'undici';
import { median } from '../figure.ts';
import { type Contender, startContenders } from './contenders.ts';

/**
 * `node test/bench/compare/compare.ts` compares the local host with two servers of made-up data, a page of transactions and
 * a single account each. The three answer the same rows, one after the other in every round, because the machine is shared.
 */

const ROUNDS = 7;
const CONNECTIONS = 10;
const CALLS_WARM = 500;
const CALLS_PER_ROUND = 1_000;

/** Calls per second on ten connections. */
const rateOf = async (pool: Pool, { headers }: Contender, path: string, calls: number): Promise<number> => {
  let left = calls;
  const connection = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const { statusCode, body } = await pool.request({ method: 'GET', path, headers: { ...headers } });
      const { byteLength } = await body.arrayBuffer();
      if (statusCode !== 200 || byteLength === 0) throw new Error(`${path} was answered ${statusCode}`);
    }
  };
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: CONNECTIONS }, connection));
  return (calls / (performance.now() - startedAt)) * 1_000;
};

const checkRows = async (pool: Pool, { name, headers, calls }: Contender): Promise<void> => {
  for (const { path, guidsIn, count } of Object.values(calls)) {
    const { body } = await pool.request({ method: 'GET', path, headers: { ...headers } });
    const guids = guidsIn(await body.json());
    if (guids.length !== count || new Set(guids).size !== count)
      throw new Error(`${name} answers ${guids.length} rows to ${path}`);
  }
};

const { contenders, stop } = await startContenders();
try {
  const pools = contenders.map(({ url }) => new Pool(url, { connections: CONNECTIONS }));
  const rates = new Map<string, number[]>();
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [at, contender] of contenders.entries()) {
      const pool = pools[at];
      if (pool === undefined) throw new Error('a server without connections');
      await checkRows(pool, contender);
      for (const [call, { path }] of Object.entries(contender.calls)) {
        const rate = await rateOf(pool, contender, path, round === 0 ? CALLS_WARM : CALLS_PER_ROUND);
        const key = `${call} ${contender.name}`;
        if (round > 0) rates.set(key, [...(rates.get(key) ?? []), rate]);
      }
    }
  }
  const [own, ...others] = contenders;
  const of = (call: string, name: string): number => median(rates.get(`${call} ${name}`) ?? []);
  for (const call of Object.keys(own.calls)) {
    const mine = of(call, own.name);
    console.log(`${call}: ${Math.round(mine)} a second`);
    for (const { name } of others) {
      const theirs = of(call, name);
      console.log(`  ${(mine / theirs).toFixed(2)} × ${name} (${Math.round(theirs)} a second)`);
    }
  }
  await Promise.all(pools.map((pool) => pool.close()));
} finally {
  await stop();
}
