import type { ConnectorSettings } from '../connectors/connectors.ts';
import { type Environment, requiredText } from './config.ts';

/**
 * The connectors of this stage and their settings, which were checked when the stack was made. Apart from the others, for
 * functions that know no connector.
 */
export const connectorSettingsFrom = (env: Environment): ConnectorSettings => {
  const settings: unknown = JSON.parse(requiredText(env, 'CONNECTORS'));
  if (typeof settings !== 'object' || settings === null)
    throw new Error('The environment variable CONNECTORS is not an object');
  return { ...settings };
};
