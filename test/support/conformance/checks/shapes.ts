import { expect } from 'vitest';
import type { PlainAnswer } from '../../../../infra/local/upstreams/simplefin-plays.ts';
import { mapLimit } from '../../../../lib/domain/kernel/map-limit.ts';
import { isLong } from '../../project/runs.ts';
import { everyType, rowsIn, saidStored } from '../books.ts';
import type { Check } from '../check.ts';
import type { ConformanceSubject } from '../fake.ts';
import { inWorld } from '../in-world.ts';

type Change = (object: Record<string, unknown>) => Record<string, unknown>;

const changedIn = (value: unknown, change: Change): unknown => {
  if (Array.isArray(value)) return value.map((one) => changedIn(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return change(Object.fromEntries(Object.entries(value).map(([name, one]) => [name, changedIn(one, change)])));
};

const isJson = ({ headers }: PlainAnswer): boolean => String(headers['content-type']).includes('json');

/** An answer with all of its objects changed; an answer that is no JSON stays as it is. */
const changed = (answer: PlainAnswer, change: Change): PlainAnswer => {
  if (!isJson(answer)) return answer;
  const { 'content-length': _, ...headers } = answer.headers;
  return { ...answer, headers, body: JSON.stringify(changedIn(JSON.parse(answer.body), change)) };
};

const WITH_UNKNOWN: Change = (object) => ({ ...object, new_since_then: { list: [1, null, 'x'] }, '': 0 });

const WAYS: Readonly<Record<string, (object: Record<string, unknown>, name: string) => Record<string, unknown>>> = {
  missing: ({ ...object }, name) => {
    delete object[name];
    return object;
  },
  null: (object, name) => ({ ...object, [name]: null }),
  'an unknown code': (object, name) => ({ ...object, [name]: 'brand.new' }),
  'a negative number': (object, name) => ({ ...object, [name]: -7 }),
  'an object': (object, name) => ({ ...object, [name]: { a: 1 } }),
};

/** The long tests try every way with every field. */
const TRIED = isLong ? Object.keys(WAYS) : ['missing', 'an unknown code'];

const withField =
  (name: string, way: keyof typeof WAYS): Change =>
  (object) =>
    Object.hasOwn(object, name) ? (WAYS[way]?.(object, name) ?? object) : object;

/** The names of all fields that come up in answers of a job. */
const fieldsOf = async (subject: ConformanceSubject): Promise<readonly string[]> => {
  const names = new Set<string>();
  await inWorld(subject, { book: everyType(subject) }, async (world) => {
    world.front.change = (answer) =>
      changed(answer, (object) => {
        for (const name of Object.keys(object)) names.add(name);
        return object;
      });
    await world.refresh();
  });
  return [...names];
};

const AT_ONCE = 8;

export const shapes: Check = {
  id: 'K14',
  protects: 'P44: an upstream may add fields and codes, and leave out what it may leave out',
  tests: [
    {
      name: 'fields that are not known change nothing',
      run: async (subject) => {
        const book = everyType(subject);
        await inWorld(subject, { book }, async (world) => {
          world.front.change = (answer) => changed(answer, WITH_UNKNOWN);
          await world.refresh();
          expect((await world.poll.read()).connectionStatusMessage).toBe('Connected.');
          expect(saidStored(await world.rows())).toEqual(rowsIn(book));
        });
      },
    },
    {
      name: 'optional fields that are missing or null cost no row',
      run: async (subject) => {
        const book = everyType(subject);
        const tries = subject.optionalFields.flatMap((field) =>
          (['missing', 'null'] as const).map((way) => ({ field, way })),
        );
        await mapLimit(tries, AT_ONCE, ({ field, way }) =>
          inWorld(subject, { book }, async (world) => {
            world.front.change = (answer) => changed(answer, withField(field, way));
            await world.refresh();
            expect([field, way, saidStored(await world.rows())]).toEqual([field, way, rowsIn(book)]);
          }),
        );
      },
    },
    {
      name: 'any field that is missing or of an unknown kind ends the job in a status of the contract',
      run: async (subject) => {
        const book = everyType(subject);
        const fields = await fieldsOf(subject);
        expect(fields.length).toBeGreaterThan(0);
        const tries = fields.flatMap((field) => TRIED.map((way) => ({ field, way })));
        await mapLimit(tries, AT_ONCE, ({ field, way }) =>
          inWorld(subject, { book, hasEqualIds: true }, async (world) => {
            let touched = 0;
            const change = withField(field, way);
            world.front.change = (answer) =>
              changed(answer, (object) => {
                if (Object.hasOwn(object, field)) touched += 1;
                return change(object);
              });
            await world.start();
            expect([field, way, touched > 0]).toEqual([field, way, true]);
            const { connectionStatus, job } = await world.poll.read();
            expect([
              field,
              way,
              connectionStatus !== 'CREATED' && (job === null || job.status === 'CHALLENGED'),
            ]).toEqual([field, way, true]);
          }),
        );
      },
    },
  ],
};
