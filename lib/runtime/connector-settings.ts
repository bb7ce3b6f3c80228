import { type ConnectorSettings, connectorSettingsOf } from '../connectors/connectors.ts';
import { type Environment, optionalText } from './config.ts';

/** Settings of the connectors that this stage offers. Apart from the others, for functions that know no connector. */
export const connectorSettingsFrom = (env: Environment): ConnectorSettings =>
  connectorSettingsOf((variable) => optionalText(env, variable));
