import * as z from 'zod/mini';
import { kindOf } from '../../lib/store/table/item-versions.ts';
import { packJson, unpackJson } from '../../lib/store/table/packed-json.ts';
import { keyText } from './noted-reads.ts';
import type { RawItem } from './raw-items.ts';

const OF_JOBS = [
  'kind',
  'credentialsRevision',
  'isApart',
  'notices',
  'brought',
  'accountOutcomes.institutionName',
  'accountOutcomes.roundedCount',
];

/**
 * Attributes that came after the first items of a kind were stored, and for which a reader has a value therefore. By the
 * kind of their items; a dot leads into an attribute, packed ones too, and a list into each of its entries.
 */
export const LATER_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  'CLIENT/CLIENT': [
    'products',
    'membersPerUserMax',
    'feedEventTypes',
    'oauthReturnOrigins',
    'connectors',
    'widgetOrigins',
    'widgetName',
    'widgetPrivacyUrl',
    'widgetTermsUrl',
    'widgetColor',
    'laterDataKeys',
    'requestsPerSecondMax',
    'disabledAt',
    'basePath',
    'feedBackfillEnabled',
    'sessionFreshnessHours',
  ],
  'CLIENT/WHE': ['rowEvents', 'rowEventsChangedAt'],
  'CLIENTIDEM/IDEM': ['hasChanged', 'answer'],
  'KEY/KEY': ['name', 'createdAt', 'lastUsedAt', 'expiresAt'],
  'USER/IDEM': ['hasChanged', 'answer'],
  'USER/IMP': ['replaces', 'replacedBy'],
  'USER/JOB': OF_JOBS,
  'USER/LOGIN': ['aggregatedAt', 'successfullyAggregatedAt', 'upstreamBusyUntil', 'budgetFullAt'],
  'USER/MBH': ['edition'],
  'USER/MBS': ['packed.feed.balanceAsOf', 'packed.feed.balanceSign'],
  'USER/MBR': [
    'connectorState',
    'once',
    'credentialsRevision',
    'acceptedCredentialsRevision',
    'lastAggregationAt',
    'lastAggregationOrigin',
    'askedTurnAt',
    'upstreamFailures',
    'upstreamBusyUntil',
    'postponedOrigin',
    'budgetFullAt',
    'leaving',
    'triedMove',
    'joined',
    'joinedInto',
    'ownPauseUntil',
    'leaving.hasAccess',
    'triedMove.hasAccess',
    ...OF_JOBS.map((name) => `job.${name}`),
  ],
  'USER/MAP': ['accountKey'],
  'USER/MAPNEW': ['memberGuid'],
  'USER/OAUTH': ['stage', 'end', 'senderUntilMs', 'verifier', 'code'],
  'USER/PURGE': ['flipChecks'],
  'USER/SES': ['scope'],
  'WIDGET/TOKEN': ['use', 'options.currentMicrodepositGuid'],
};

const LOGIN = 'is of a deleted member, and is read when its login is connected again, which no call of the replay does';

const AFTER_RELEASES = 'came after the releases that are kept: all of their items are without it, and are read';

/** Of which no replay reads an item that has it, each with the reason. */
export const NOT_READ: Readonly<Record<string, string>> = {
  'CLIENT/CLIENT basePath': AFTER_RELEASES,
  'CLIENT/CLIENT feedBackfillEnabled': AFTER_RELEASES,
  'CLIENT/CLIENT sessionFreshnessHours': AFTER_RELEASES,
  'USER/LOGIN aggregatedAt': LOGIN,
  'USER/LOGIN successfullyAggregatedAt': LOGIN,
  'USER/LOGIN upstreamBusyUntil': LOGIN,
  'USER/LOGIN budgetFullAt': LOGIN,
  'USER/MBR once': 'stands there while a connector makes a call that it makes once; that of the chapters has none',
  'USER/IMP replaces': AFTER_RELEASES,
  'USER/IMP replacedBy': AFTER_RELEASES,
  'USER/MAP accountKey': AFTER_RELEASES,
  'USER/MAPNEW memberGuid': AFTER_RELEASES,
  'USER/MBH edition': AFTER_RELEASES,
  'USER/MBR joined': AFTER_RELEASES,
  'USER/MBR joinedInto': AFTER_RELEASES,
  'USER/MBR ownPauseUntil': AFTER_RELEASES,
  'USER/MBR leaving.hasAccess': AFTER_RELEASES,
  'USER/MBR triedMove.hasAccess': AFTER_RELEASES,
  'USER/OAUTH code': 'is of the stage TAKEN alone, which came with it',
  'WIDGET/TOKEN options.currentMicrodepositGuid': AFTER_RELEASES,
};

/** Without which an item says something else, each with the reason. */
export const SAYS_OTHERWISE: Readonly<Record<string, string>> = {
  'CLIENTIDEM/IDEM answer': 'without it, the call is still at work or has broken off',
  'USER/IDEM answer': 'without it, the call is still at work or has broken off',
  'USER/JOB kind': 'jobs of before aggregated, and the chapter has others',
  'USER/OAUTH end': 'consents of before ended well, and the chapter has one that was denied',
  'USER/SES scope': 'sessions of before may make every call, and the chapter has one of a widget',
};

type RawMap = Readonly<Record<string, object>>;

/** JSON without what the path names. */
const withoutPlain = (value: unknown, path: readonly string[]): unknown => {
  if (Array.isArray(value)) return value.map((entry) => withoutPlain(entry, path));
  if (typeof value !== 'object' || value === null) return value;
  const [name = '', ...rest] = path;
  const { [name]: found, ...others } = value as Readonly<Record<string, unknown>>;
  return rest.length === 0 ? others : { ...others, [name]: withoutPlain(found, rest) };
};

/** An attribute in the JSON of DynamoDB's API: of a map, of the maps of a list, or of what is packed. */
const withoutIn = (value: object, path: readonly string[]): object => {
  if ('B' in value) {
    const packed = unpackJson(z.unknown(), Buffer.from(String(value.B), 'base64'));
    return { B: Buffer.from(packJson(withoutPlain(packed, path))).toString('base64') };
  }
  if ('M' in value) return { M: withoutPath(value.M as RawMap, path) };
  if ('L' in value) return { L: (value.L as readonly object[]).map((entry) => withoutIn(entry, path)) };
  return value;
};

const withoutPath = (map: RawMap, [name = '', ...rest]: readonly string[]): RawMap => {
  const { [name]: found, ...others } = map;
  if (found === undefined) return map;
  return rest.length === 0 ? others : { ...others, [name]: withoutIn(found, rest) };
};

/** Items as they were before the kind had the attribute, and the keys of those that are without it now. */
export interface OlderItems {
  readonly items: readonly RawItem[];
  readonly without: readonly string[];
}

export const withoutAttribute = (items: readonly RawItem[], kind: string, attribute: string): OlderItems => {
  const without: string[] = [];
  const older = items.map((item) => {
    const key = { pk: item.pk.S, sk: item.sk.S };
    if (kindOf(key) !== kind) return item;
    const changed = { ...withoutPath(item, attribute.split('.')), pk: item.pk, sk: item.sk };
    if (JSON.stringify(changed) !== JSON.stringify(item)) without.push(keyText(key));
    return changed;
  });
  return { items: older, without };
};
