import type { NamedAnswer } from '../domain/members/credential.ts';
import { type ConnectorSettings, offeredConnectors } from './connectors.ts';
import { listedBy } from './directory.ts';
import type { AnswerFault } from './kit/manifest.ts';

/** What the connector of an institution says of answers to its login form, without a call; null when nothing is wrong. */
export type AnswerFaultOf = (institutionCode: string, answers: readonly NamedAnswer[]) => AnswerFault | null;

export const createAnswerFaults = ({
  connectorSettings,
}: {
  readonly connectorSettings: ConnectorSettings;
}): AnswerFaultOf => {
  const checking = new Map(
    offeredConnectors(connectorSettings).flatMap((manifest) =>
      listedBy(manifest).map(({ institution }) => [institution.code, manifest] as const),
    ),
  );
  return (institutionCode, answers) => {
    const manifest = checking.get(institutionCode);
    return manifest?.answerFault?.(connectorSettings[manifest.name], answers) ?? null;
  };
};
