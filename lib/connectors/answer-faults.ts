import type { NamedAnswer } from '../domain/members/credential.ts';
import { type ConnectorSettings, offeredConnectors } from './connectors.ts';
import { byInstitutionCode } from './directory.ts';
import type { AnswerFault } from './kit/manifest.ts';

/** What the connector of an institution says of answers to its login form, without a call; null when nothing is wrong. */
export type AnswerFaultOf = (institutionCode: string, answers: readonly NamedAnswer[]) => AnswerFault | null;

export const createAnswerFaults = ({
  connectorSettings,
}: {
  readonly connectorSettings: ConnectorSettings;
}): AnswerFaultOf => {
  const offered = byInstitutionCode(offeredConnectors(connectorSettings));
  return (institutionCode, answers) => {
    const manifest = offered.get(institutionCode)?.manifest;
    return manifest?.answerFault?.(connectorSettings[manifest.name], answers) ?? null;
  };
};
