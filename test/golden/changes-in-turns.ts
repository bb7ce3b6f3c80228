import type { LocalHost } from '../../infra/local/host/start-local-host.ts';
import { newApp } from '../e2e/app.ts';
import { RANDOM } from '../recorded/compare.ts';
import { createApiClient } from '../support/api/calls-by-path.ts';
import { FILE_IMPORT } from '../support/files/imports.ts';
import { rowText, withRows } from '../support/files/ofx.ts';

/** Each on a day of its own, so that lists of them have one order. */
const rowOf = (number: number): string =>
  rowText({ id: `F${number}`, amount: `-${number}.00`, posted: `2026011${number}` });
const ROWS = '/transactions?from_date=2020-01-01&to_date=2030-01-01';

interface Rows {
  readonly transactions: readonly { readonly guid: string; readonly amount: number }[];
}
interface Imported {
  readonly import: { readonly guid: string };
}

/**
 * Rows of files that are imported, edited, imported again and undone, and calls that are repeated with their
 * `Idempotency-Key`, each change by the invocation after that of the one before. Answers what is read in between, without
 * what tells two runs apart.
 */
export const changesInTurns = async (host: LocalHost): Promise<readonly string[]> => {
  const keyed = keyedCalls();
  const { session } = await newApp(host, createApiClient(host.url, host.apiKey, keyed.send));
  const told: string[] = [];
  const read = async <T>(path: string): Promise<T> => {
    const answer = await session<T>('GET', path);
    told.push(`${path.replaceAll(RANDOM, '')} ${plainly(answer)}`);
    return answer;
  };
  const twice = async (name: string, path: string, body: object): Promise<void> => {
    const answers = await keyed.as(name, async () => [
      await session('POST', path, body),
      await session('POST', path, body),
    ]);
    told.push(`${name}: ${new Set(answers.map((answer) => JSON.stringify(answer))).size} answer`);
  };

  const { member } = await session<{ member: { guid: string } }>('POST', '/members', {
    member: { institution_guid: FILE_IMPORT },
  });
  const imports = `/members/${member.guid}/imports`;
  const bring = async (...numbers: readonly number[]): Promise<Imported> => {
    const brought = await session<Imported>('POST', imports, Buffer.from(withRows(...numbers.map(rowOf))));
    await host.advance(60);
    return brought;
  };
  const edit = async (amount: number, fields: object): Promise<void> => {
    const { transactions } = await read<Rows>(ROWS);
    const row = transactions.find((transaction) => transaction.amount === amount);
    await session('PUT', `/transactions/${row?.guid}`, { transaction: fields });
  };

  await bring(1, 2);
  await edit(1, { description: 'Coffee' });
  await edit(1, { memo: 'with Grace' });
  await edit(2, { is_hidden: true });
  await bring(1, 2, 3);
  await edit(3, { description: 'Tea' });
  await twice('a tag', '/tags', { tag: { name: 'Holiday' } });
  await edit(2, { is_hidden: false });
  await twice('another tag', '/tags', { tag: { name: 'Trip' } });
  await twice('an import', imports, Buffer.from(withRows(rowOf(1), rowOf(4))));
  await host.advance(60);
  const { import: last } = await bring(5);
  await edit(5, { description: 'Cake' });
  await session('DELETE', `${imports}/${last.guid}`);
  await host.advance(60);
  for (const path of [ROWS, '/tags', '/accounts', imports]) await read(path);
  return told;
};

/** Sends calls, with an `Idempotency-Key` while there is one. */
const keyedCalls = () => {
  let headers: Readonly<Record<string, string>> = {};
  return {
    send: (...[url, init]: Parameters<typeof fetch>) =>
      fetch(url, { ...init, headers: { ...Object.fromEntries(new Headers(init?.headers)), ...headers } }),
    as: async <T>(name: string, work: () => Promise<T>): Promise<T> => {
      headers = { 'idempotency-key': name };
      return work().finally(() => {
        headers = {};
      });
    },
  };
};

const plainly = (answer: unknown): string =>
  JSON.stringify(answer, (name, value: unknown) =>
    /(^|_)(guid|id|at|revision)$/.test(name) ? undefined : value,
  ).replaceAll(RANDOM, '');
