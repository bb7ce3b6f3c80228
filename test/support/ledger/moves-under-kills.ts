import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../lib/domain/kernel/time.ts';
import { seededRandom } from '../../simulation/scheduler.ts';
import { MXBANK, type TestAnswer } from '../api/api.ts';
import { FILE_IMPORT } from '../files/imports.ts';
import { ofxText } from '../files/ofx.ts';
import { credentialsAt, SANDBOX } from '../members/bank-login.ts';
import { dyingTable } from '../table/dying-table.ts';
import { bookAccount, bookOf, bookRow } from '../upstreams/simplefin.ts';
import { type SimplefinWorld, simplefinWorld } from '../upstreams/simplefin-world.ts';
import { listsFromFeed } from '../webhooks/lists-from-feed.ts';

const STEPS = 7;
/** Calls to the table of a step of a job. */
const CALLS_MAX = 25;
const STARTS = ['sandbox', 'simplefin', 'files'] as const;

/** What must be empty or small after the moves of one member. */
export interface Moved {
  readonly faults: readonly string[];
  /** Claims of each token that was sent. */
  readonly claims: readonly number[];
  readonly deaths: number;
  /** The institution after each step. */
  readonly institutions: readonly string[];
  /** Most requests of one access within 24 hours. */
  readonly requestsMax: number;
}

type Dying = ReturnType<typeof dyingTable>;

/** Runs the jobs with a worker that may die at any of its calls, and lets the sweep repair what it left. */
const worker = ({ settle, sweepOnce, clock }: SimplefinWorld['api'], dying: Dying, random: () => number) => {
  let deaths = 0;
  const minutes = async (count: number, each: () => Promise<void> = async () => undefined): Promise<void> => {
    for (let minute = 0; minute < count; minute += 1) {
      await each();
      clock.advance(MINUTE_MS);
      await sweepOnce();
    }
  };
  const work = async (): Promise<void> => {
    for (let step = 0; step < 3; step += 1) {
      if (random() < 0.6) {
        dying.set({ call: 1 + Math.floor(random() * CALLS_MAX), when: random() < 0.5 ? 'before' : 'after' });
        await settle().catch(() => {
          deaths += 1;
        });
        dying.set(null);
      } else await settle();
      await minutes(5);
    }
    await minutes(20, settle);
    await settle();
  };
  return { work, deaths: () => deaths };
};

/** What its user does, drawn by chance, with faults of the upstream. */
const userOf = (world: SimplefinWorld, random: () => number) => {
  const { api, server } = world;
  const oneOf = <T>(list: readonly T[]): T => {
    const found = list[Math.floor(random() * list.length)];
    if (found === undefined) throw new Error('nothing to choose from');
    return found;
  };
  const tokens = [server.issueToken(), server.issueToken(), server.issueToken()];
  const begin = async (): Promise<string> => {
    const app = await world.app();
    const made = async (answer: Promise<TestAnswer>): Promise<string> => (await answer).json.member.guid;
    switch (oneOf(STARTS)) {
      case 'sandbox':
        return made(api.connect(app, 'sandbox-3'));
      case 'simplefin':
        return made(world.createMember(oneOf(tokens)));
      case 'files': {
        const guid = await made(app.call('POST', '/members', { member: { institution_guid: FILE_IMPORT } }));
        await app.call('POST', `/members/${guid}/imports`, Buffer.from(ofxText()));
        return guid;
      }
    }
  };
  const ask = async (guid: string): Promise<unknown> => {
    const app = await world.app();
    if (random() < 0.3) server.script('accounts', { kind: 'status', status: 500 });
    if (random() < 0.1) server.script('claim', { kind: 'lost' });
    if (random() < 0.2) return app.get(`/members/${guid}/refresh`);
    if (random() < 0.6) return world.moveTo(guid, oneOf(tokens));
    const bank = oneOf([MXBANK, SANDBOX]);
    const password = random() < 0.2 ? 'INVALID' : 'password';
    const credentials = await credentialsAt(app, bank, 'sandbox-3', password);
    return app.call('PUT', `/members/${guid}`, { member: { institution_guid: bank, credentials } });
  };
  return { begin, ask };
};

/** Claims of each token, and the most requests of one access within 24 hours. */
const requestsAt = ({ server }: SimplefinWorld): Pick<Moved, 'claims' | 'requestsMax'> => {
  const calls = server.calls();
  const claimed = calls.filter(({ call }) => call === 'claim').map(({ path }) => path);
  const asked = Map.groupBy(
    calls.filter(({ headers }) => headers.authorization !== undefined),
    ({ headers }) => headers.authorization,
  );
  const inADay = [...asked.values()].flatMap((list) =>
    list.map(({ atMs }, at) => list.slice(at).filter((later) => later.atMs - atMs <= DAY_MS).length),
  );
  return {
    claims: [...Map.groupBy(claimed, (path) => path).values()].map(({ length }) => length),
    requestsMax: Math.max(0, ...inADay),
  };
};

/** A member moves between the connectors, with tokens old and new, while workers die and the upstream fails. */
export const moveUnderKills = async (seed: number): Promise<Moved> => {
  const random = seededRandom(seed);
  const dying = dyingTable();
  const book = bookOf(bookAccount({ rows: [bookRow()] }));
  const world = await simplefinWorld({ table: dying.table, connectors: { files: {} }, book });
  const lists = await listsFromFeed(world.api, world.app);
  const user = userOf(world, random);
  const { work, deaths } = worker(world.api, dying, random);
  const institutions: string[] = [];
  let guid = '';
  const faults = [
    ...(await lists.faultsAfter(async () => {
      guid = await user.begin();
      await work();
    })),
  ];
  for (let step = 0; step < STEPS; step += 1) {
    world.api.clock.advance(Math.floor((1 + random() * 4) * HOUR_MS));
    const found = await lists.faultsAfter(async () => {
      await user.ask(guid);
      await work();
    });
    faults.push(...found.map((fault) => `step ${step}: ${fault}`));
    institutions.push((await world.member(guid)).institution_code);
  }
  const requests = requestsAt(world);
  await world.stop();
  return { faults, deaths: deaths(), institutions, ...requests };
};
