import type { Directory } from '../domain/institutions/institution.ts';
import type { Client } from '../domain/users/client.ts';
import { byInstitutionCode, createDirectory } from './directory.ts';
import type { ConnectorManifest } from './kit/manifest.ts';

type Choices = Pick<Client, 'connectors' | 'disabledAt'>;

/**
 * Whether a client has a connector: by its own word, and by default unless the connector needs settings of the client. A
 * client that is disabled has none.
 */
export const isEnabledFor = ({ name, settings }: ConnectorManifest, { connectors, disabledAt }: Choices): boolean => {
  if (disabledAt !== null) return false;
  const chosen = Object.hasOwn(connectors, name) ? connectors[name]?.isEnabled : undefined;
  return chosen ?? settings.client?.isNeeded !== true;
};

/**
 * Whether the connector of an institution, by its code, is off for a client. An institution of no connector is not off: it
 * is gone, and its next job says so. Where the client is disabled, no job starts at all.
 */
export type ConnectorSwitch = (institutionCode: string, client: Choices) => boolean;

export const createConnectorSwitch = (connectors: readonly ConnectorManifest[]): ConnectorSwitch => {
  const listed = byInstitutionCode(connectors);
  return (institutionCode, client) => {
    const manifest = listed.get(institutionCode)?.manifest;
    return client.disabledAt !== null || (manifest !== undefined && !isEnabledFor(manifest, client));
  };
};

/** The institutions of the connectors that a client has. */
export type DirectoryOf = (client: Choices) => Directory;

export const createDirectoryOf =
  (connectors: readonly ConnectorManifest[]): DirectoryOf =>
  (client) =>
    createDirectory(connectors.filter((manifest) => isEnabledFor(manifest, client)));
