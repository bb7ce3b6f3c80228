import type { ConnectorName, ConnectorSettings } from '../../lib/connectors/connectors.ts';
import { loopbackOriginsOf } from '../../lib/connectors/loopback-origins.ts';
import { settingsFault } from '../../lib/connectors/settings-fault.ts';

/** The settings of a stage that are about upstreams. */
export interface StageUpstreams {
  /** The settings of each connector that the stage has, by its name. */
  readonly connectors: Readonly<Partial<Record<ConnectorName, Readonly<Record<string, unknown>>>>>;
  readonly isUpstreamHttpAllowed: boolean;
}

/** The sandbox bank that the stack makes. */
interface StageBank {
  readonly url: string;
  readonly key: string;
}

/** In the place of the sandbox bank, which is known at deployment only, where settings are checked. */
const BANK_TO_COME: StageBank = { url: 'https://sandbox-bank.invalid', key: 'to come' };

/**
 * The settings of the connectors that a stage has. The sandbox bank gets its address and its key. It gets no secret for
 * hints: only a bank that runs on after its answer can send any.
 */
export const stageConnectors = (
  { connectors }: Pick<StageUpstreams, 'connectors'>,
  bank: StageBank | null,
): ConnectorSettings => {
  const { sandbox } = connectors;
  if (sandbox === undefined || bank === null) return connectors;
  return { ...connectors, sandbox: { ...sandbox, base_url: bank.url, bank_key: bank.key } };
};

/** What is wrong with the settings of the connectors of a deployed stage, as a sentence; null when nothing is. */
export const stageConnectorsFault = (stage: StageUpstreams): string | null => {
  const settings = stageConnectors(stage, BANK_TO_COME);
  return settingsFault(settings) ?? localOnlyFault(settings, stage);
};

/** Settings that are right on one machine only. */
export const localOnlyFault = (
  settings: ConnectorSettings,
  { isUpstreamHttpAllowed }: Pick<StageUpstreams, 'isUpstreamHttpAllowed'>,
): string | null => {
  for (const [name, given] of Object.entries(settings)) {
    if (loopbackOriginsOf(given).size > 0)
      return `Connector ${name}: only the local host may call addresses of its machine`;
    if (!isUpstreamHttpAllowed && allowsHttp(given)) {
      return `Connector ${name}, setting allow_http: the stage must allow it too, by isUpstreamHttpAllowed`;
    }
  }
  return null;
};

const allowsHttp = (given: unknown): boolean =>
  typeof given === 'object' && given !== null && 'allow_http' in given && given.allow_http === true;
