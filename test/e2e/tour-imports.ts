import { TributaryError } from '@tributary-data/tributary/client';
import type { LocalHost } from '../../infra/local/host/start-local-host.ts';
import { FILE_IMPORT } from '../support/files/imports.ts';
import { ofxText } from '../support/files/ofx.ts';
import { type App, setFaults } from './app.ts';

interface Imported {
  readonly import: {
    readonly guid: string;
    readonly status: string;
    readonly accounts: readonly { readonly guid: string }[];
  };
}

const CSV = 'Date,Description,Amount\n2026-01-30,PAY,10.00\n2026-01-31,CAFE,-3.50\n';

const SAID = { currency: 'EUR', date_format: 'YYYY-MM-DD', decimal: '.', sign: 'negative_is_out' };

/** Files of a bank: tried out, imported, read, mapped and undone; and the connectors of the client. */
export const importsTour = async (host: LocalHost, { api, session }: App): Promise<void> => {
  await api.partner('GET', '/connectors');
  await api.partner('PUT', '/connectors/files', { connector: { is_enabled: true } });
  await api.partner('DELETE', '/connectors/files');
  const memberGuid = await firstImport(session);
  const path = `/members/${memberGuid}/imports`;
  await session('POST', `${path}?dry_run=true`, Buffer.from(ofxText()));
  const brought = await session<Imported>('POST', path, Buffer.from(ofxText()));
  await session('GET', path);
  await session('GET', `${path}/${brought.import.guid}`);
  await mappedFile(memberGuid, session);
  await session('DELETE', `${path}/${brought.import.guid}`);
  await handedOver(host, path, session);
  await joinedMember(memberGuid, session);
};

/** As an earlier widget made one for each file. */
const joinedMember = async (memberGuid: string, session: App['session']): Promise<void> => {
  const { member } = await session<{ member: { guid: string } }>('POST', '/members', {
    member: { institution_guid: FILE_IMPORT },
  });
  await session('POST', `/members/${member.guid}/imports`, Buffer.from(ofxText()));
  await session('PUT', `/members/${memberGuid}/join`, { member: { from_member_guid: member.guid } });
};

/** The user has no member of files, so the import makes it. */
const firstImport = async (session: App['session']): Promise<string> => {
  const path = `/imports?institution_guid=${FILE_IMPORT}`;
  await session('POST', `${path}&dry_run=true`, Buffer.from(ofxText()));
  const { import: brought } = await session<{ import: { member_guid: string } }>('POST', path, Buffer.from(ofxText()));
  const { guid, ...proposed } = await proposedMapping(() => session('POST', path, Buffer.from(CSV)));
  await session('PUT', `/import_mappings/${guid}`, { mapping: { ...proposed, ...SAID } });
  return brought.member_guid;
};

/** A table that is so slow that the call is answered before the import is done. */
const handedOver = async (host: LocalHost, path: string, session: App['session']): Promise<void> => {
  await setFaults(host, { store: { delay_ms: 1_000 } });
  const begun = await session<Imported>('POST', path, Buffer.from(ofxText()));
  await setFaults(host, {});
  if (begun.import.status !== 'RUNNING') throw new Error(`It is ${begun.import.status} already`);
  await host.advance(60);
  const ended = await session<Imported>('GET', `${path}/${begun.import.guid}`);
  if (ended.import.status !== 'COMPLETED') throw new Error(`It is ${ended.import.status}`);
};

const mappedFile = async (memberGuid: string, session: App['session']): Promise<void> => {
  const path = `/members/${memberGuid}/imports`;
  const proposed = await proposedMapping(() => session('POST', path, Buffer.from(CSV)));
  const { mapping } = await session<{ mapping: object }>(
    'PUT',
    `/members/${memberGuid}/import_mappings/${proposed.guid}`,
    { mapping: { ...proposed, ...SAID } },
  );
  const brought = await session<Imported>('POST', `${path}?mapping=${proposed.guid}`, Buffer.from(CSV));
  const ofAccount = `/accounts/${brought.import.accounts[0]?.guid}/import_mapping`;
  await session('GET', ofAccount);
  await session('PUT', ofAccount, { mapping });
};

/** Of the refusal with which a file without a mapping is answered. */
const proposedMapping = async (send: () => Promise<unknown>): Promise<{ readonly guid: string }> => {
  try {
    await send();
  } catch (error) {
    if (!(error instanceof TributaryError)) throw error;
    return (error.body as { readonly mapping: { readonly guid: string } }).mapping;
  }
  throw new Error('A file without a mapping was imported');
};
