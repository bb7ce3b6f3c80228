import type { Api, Called } from './calls.ts';
import { CONSENT_RETURN_URL, type ConsentWindow } from './consent-window.ts';
import { startsOwnJob } from './machine/own-job.ts';
import { consentFields, createBody, jobCall, updateBody, useCasesBody } from './machine/requests.ts';
import type { OutsideEvent, ResultEvent, Work } from './machine/step.ts';
import { pause } from './pause.ts';
import type { WidgetSession } from './session.ts';
import type { Challenge, Credential, Institution, Member } from './wire.ts';

interface OneMember {
  readonly member: Member;
}
interface Credentials {
  readonly credentials: readonly Credential[];
}
interface Challenges {
  readonly challenges: readonly Challenge[];
}

export interface Tools {
  readonly api: Api;
  readonly session: WidgetSession;
  readonly consent: ConsentWindow;
  readonly outside: (event: OutsideEvent) => void;
}

type Performed = ResultEvent | null;

const settingsOf = ({ session: { options, client } }: Tools) => ({ options, client, returnUrl: CONSENT_RETURN_URL });

const refusedBy = (called: Called<unknown>, work: Work): ResultEvent | null =>
  called.kind === 'refused' ? { kind: 'refused', refusal: called.refusal, work } : null;

const startJob = async (
  memberGuid: string,
  stage: 'main' | 'identity',
  work: Work,
  { api, session }: Tools,
): Promise<ResultEvent> => {
  const called = await api.once<OneMember>(jobCall(memberGuid, stage, session.options));
  if (called.kind === 'refused') return { kind: 'refused', refusal: called.refusal, work };
  const refresh = called.headers.get('Tributary-Refresh') ?? 'started';
  if (refresh === 'started' || refresh === 'joined') return { kind: 'memberSaved', member: called.body.member };
  const [, seconds] = /retry-after=(\d+)/.exec(refresh) ?? [];
  return {
    kind: 'throttled',
    retryAfterSeconds: seconds === undefined ? null : Number(seconds),
    reason: called.headers.get('Tributary-Refresh-Reason'),
  };
};

const savedBy = (called: Called<OneMember>, work: Work): ResultEvent =>
  called.kind === 'ok'
    ? { kind: 'memberSaved', member: called.body.member }
    : { kind: 'refused', refusal: called.refusal, work };

const readMember = async (memberGuid: string, { api }: Tools): Promise<ResultEvent> => {
  const read = await api.read<OneMember>(`members/${memberGuid}`);
  if (read.kind === 'refused') return { kind: 'notRead' };
  const { member } = read.body;
  if (member.connection_status !== 'CHALLENGED') return { kind: 'memberRead', member, challenges: [] };
  const asked = await api.read<Challenges>(`members/${memberGuid}/challenges`);
  return asked.kind === 'refused'
    ? { kind: 'notRead' }
    : { kind: 'memberRead', member, challenges: asked.body.challenges };
};

/** `auth_status` of OAuth states. The newest state is that of the window that was opened last. */
const OUTCOMES: Readonly<Record<number, 'pending' | 'success' | 'error'>> = { 1: 'pending', 2: 'success', 3: 'error' };

interface OAuthStates {
  readonly oauth_states: readonly { readonly auth_status: number }[];
}

const readConsent = async (memberGuid: string, { api }: Tools): Promise<ResultEvent> => {
  const [read, states] = await Promise.all([
    api.read<OneMember>(`members/${memberGuid}`),
    api.read<OAuthStates>(`members/${memberGuid}/oauth_states`),
  ]);
  if (read.kind === 'refused') return { kind: 'notRead' };
  const newest = states.kind === 'ok' ? states.body.oauth_states[0] : undefined;
  return { kind: 'consentRead', member: read.body.member, outcome: OUTCOMES[newest?.auth_status ?? 0] ?? null };
};

const openConsent = async (work: Extract<Work, { kind: 'openConsent' }>, tools: Tools): Promise<Performed> => {
  const { institution, member } = work;
  const { api, consent } = tools;
  const settings = settingsOf(tools);
  if (member === null) {
    const created = await api.send<OneMember>('POST', 'members', createBody(institution, null, settings));
    const url = created.kind === 'ok' ? created.body.member.oauth_window_uri : null;
    if (created.kind === 'ok' && url !== null) return { kind: 'consentOpened', member: created.body.member, url };
    consent.close();
    return refusedBy(created, work) ?? { kind: 'notRead' };
  }
  const fields = { ...consentFields(settings), ...(startsOwnJob(settings.options) && { skip_aggregation: 'true' }) };
  const query = new URLSearchParams(fields);
  const opened = await api.once<{ readonly member: { readonly oauth_window_uri: string } }>({
    method: 'GET',
    path: `members/${member.guid}/oauth_window_uri?${query}`,
  });
  if (opened.kind === 'ok') return { kind: 'consentOpened', member, url: opened.body.member.oauth_window_uri };
  consent.close();
  return refusedBy(opened, work);
};

const readForm = async (institution: Institution, work: Work, { api }: Tools): Promise<Performed> => {
  const read = await api.read<Credentials>(`institutions/${institution.guid}/credentials`);
  return read.kind === 'ok'
    ? { kind: 'fieldsRead', institution, fields: read.body.credentials }
    : refusedBy(read, work);
};

const openMember = async (member: Member, work: Work, { api }: Tools): Promise<Performed> => {
  const { guid, institution_guid } = member;
  const [now, institution, credentials, challenges] = await Promise.all([
    api.read<OneMember>(`members/${guid}`),
    api.read<{ readonly institution: Institution }>(`institutions/${institution_guid}`),
    api.read<Credentials>(`members/${guid}/credentials`),
    api.read<Challenges>(`members/${guid}/challenges`),
  ]);
  if (now.kind === 'refused') return refusedBy(now, work);
  if (institution.kind === 'refused') return refusedBy(institution, work);
  return {
    kind: 'memberOpened',
    member: now.body.member,
    institution: institution.body.institution,
    credentials: credentials.kind === 'ok' ? credentials.body.credentials : [],
    challenges: challenges.kind === 'ok' ? challenges.body.challenges : [],
  };
};

const checkNumbers = async (member: Member, { api }: Tools): Promise<Performed> => {
  const read = await api.read<{ readonly account_numbers: readonly unknown[] }>(
    `members/${member.guid}/account_numbers`,
  );
  // A call that failed does not say that there is no number.
  const count = read.kind === 'ok' ? read.body.account_numbers.length : 1;
  return { kind: 'numbersChecked', member, count };
};

/** Does the work of a step. Null where nothing has to be told of it. */
export const perform = async (work: Work, tools: Tools): Promise<Performed> => {
  const { api, session, consent, outside } = tools;
  switch (work.kind) {
    case 'readInstitution':
      return readForm(work.institution, work, tools);
    case 'create': {
      const body = createBody(work.institution, work.answers, settingsOf(tools));
      return savedBy(await api.send('POST', 'members', body), work);
    }
    case 'update': {
      const known = await api.read<OneMember>(`members/${work.memberGuid}`);
      if (known.kind === 'refused') return refusedBy(known, work);
      const body = updateBody(work.answers, known.body.member, settingsOf(tools));
      return savedBy(await api.send('PUT', `members/${work.memberGuid}`, body), work);
    }
    case 'answer': {
      const body = { challenges: work.answers };
      return savedBy(await api.send('PUT', `members/${work.memberGuid}/resume`, body), work);
    }
    case 'startJob':
      return startJob(work.memberGuid, work.stage, work, tools);
    case 'checkNumbers':
      return checkNumbers(work.member, tools);
    case 'addUseCases': {
      const body = useCasesBody(work.member, session.options);
      return savedBy(await api.send('PUT', `members/${work.member.guid}`, body), work);
    }
    case 'openConsent':
      return openConsent(work, tools);
    case 'showConsent':
      consent.show(work.url, (outcome) => outside({ kind: 'consentEnded', outcome }));
      return null;
    case 'read':
      await pause(work.afterMs);
      return readMember(work.memberGuid, tools);
    case 'readConsent':
      await pause(work.afterMs);
      return readConsent(work.memberGuid, tools);
    case 'openMember':
      return openMember(work.member, work, tools);
  }
};
