import type { Institution } from './wire.ts';

type NoFields = Readonly<Record<string, never>>;

interface OfInstitution {
  readonly code: string;
  readonly guid: string;
}

/** Every message that hosts get, by its name without `mx/`, with its own fields. Version 4 of the messages. */
interface MessageFields {
  readonly load: NoFields;
  readonly ping: NoFields;
  readonly focusTrap: { readonly trapped: boolean };
  readonly navigation: { readonly did_go_back: boolean };
  readonly 'connect/loaded': { readonly initial_step: string };
  readonly 'connect/stepChange': { readonly previous: string; readonly current: string };
  readonly 'connect/institutionSearch': { readonly query: string };
  readonly 'connect/selectedInstitution': OfInstitution & { readonly name: string; readonly url: string };
  readonly 'connect/enterCredentials': { readonly institution: OfInstitution };
  readonly 'connect/updateCredentials': { readonly member_guid: string; readonly institution: OfInstitution };
  readonly 'connect/submitMFA': { readonly member_guid: string };
  readonly 'connect/memberStatusUpdate': { readonly member_guid: string; readonly connection_status: number };
  readonly 'connect/memberConnected': { readonly member_guid: string };
  readonly 'connect/connected/primaryAction': NoFields;
  readonly 'connect/createMemberError': { readonly institution_guid: string; readonly institution_code: string };
  readonly 'connect/memberError': { readonly member: { readonly guid: string; readonly connection_status: number } };
  readonly 'connect/oauthRequested': { readonly url: string; readonly member_guid: string };
  readonly 'connect/oauthError': { readonly member_guid?: string };
  readonly 'connect/backToSearch': NoFields;
  readonly 'connect/invalidData': { readonly member_guid: string; readonly code: number };
  readonly 'connect/microdeposits/loaded': { readonly initial_step: string };
  readonly 'connect/microdeposits/verified': { readonly microdeposit_guid: string };
  readonly 'connect/microdeposits/verified/primaryAction': NoFields;
  readonly 'connect/microdeposits/comeBack/primaryAction': NoFields;
  readonly 'connect/microdeposits/error/primaryAction': { readonly guid: string; readonly status: string };
  readonly 'connections/memberDeleted': { readonly member_guid: string };
  readonly 'account/created': { readonly guid: string };
}

type MessageName = keyof MessageFields;

export type Message = {
  readonly [Name in MessageName]: { readonly name: Name; readonly fields: MessageFields[Name] };
}[MessageName];

/** Who is concerned. MX's SDKs call a message without these two invalid. */
interface Guids {
  readonly user_guid: string;
  readonly session_guid: string;
}

/** The message as hosts that embed a frame get it. */
export const frameOf = ({ name, fields }: Message, { user_guid, session_guid }: Guids) => ({
  mx: true,
  type: `mx/${name}`,
  // Never a spread: callers have the whole session at hand, and its token must not reach the host.
  metadata: { user_guid, session_guid, ...fields },
});

/** The address that tells an app with a web view the same; the app cancels the navigation. */
export const addressOf = (message: Message, guids: Guids, scheme: string): string =>
  `${scheme}://${message.name}?metadata=${encodeURIComponent(JSON.stringify(frameOf(message, guids).metadata))}`;

/** Texts only, because MX's SDKs refuse null. */
export const ofInstitution = ({ code, guid }: Institution): OfInstitution => ({ code: code ?? '', guid });

export const selectedInstitution = (institution: Institution): Message => ({
  name: 'connect/selectedInstitution',
  fields: { ...ofInstitution(institution), name: institution.name ?? '', url: institution.url ?? '' },
});
