import { listedBy } from '../../lib/connectors/directory.ts';
import type { ConnectorManifest, Login } from '../../lib/connectors/kit/manifest.ts';

/** The table of connectors, in the order of their names. */
export const connectorsTable = (manifests: readonly ConnectorManifest[]): string =>
  [
    '| Connector | Institutions | Rows | History | Requests | Budget | Limits | Brings also |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...manifests.map((manifest) => `| ${cellsOf(manifest).join(' | ')} |`).sort(),
  ].join('\n');

const cellsOf = (manifest: ConnectorManifest): readonly string[] => [
  `\`${manifest.name}\``,
  institutionsOf(manifest),
  manifest.feed,
  historyOf(manifest),
  requestsOf(manifest),
  budgetOf(manifest),
  limitsOf(manifest),
  offersOf(manifest),
];

const LOGINS: Readonly<Record<Login['kind'], string>> = { form: 'form', consent: 'consent', import: 'files' };

const institutionsOf = (manifest: ConnectorManifest): string =>
  manifest.institutions.kind === 'upstream'
    ? 'listed by the upstream'
    : listedBy(manifest)
        .map(({ institution, login }) => `${institution.name} (${LOGINS[login.kind]})`)
        .join('<br>');

const historyOf = ({ history: { daysMax, overlapDays } }: ConnectorManifest): string => {
  const first = daysMax === null ? 'all' : `${daysMax} days`;
  return overlapDays === 0 ? first : `${first}, then ${overlapDays} days again`;
};

const requestsOf = ({ requests: { toConnect, perJob, perAccount, rowsPerPage } }: ConnectorManifest): string =>
  perJob === 0
    ? 'none'
    : [
        `${perJob} a job`,
        ...(perAccount === 0 ? [] : [`${perAccount} an account`]),
        ...(toConnect === 0 ? [] : [`${toConnect} to connect`]),
        ...(rowsPerPage === null ? [] : [`pages of ${rowsPerPage.toLocaleString('en-US')} rows`]),
      ].join(', ');

const budgetOf = ({ budget }: ConnectorManifest): string =>
  budget === null
    ? 'none'
    : `${budget.capacity + budget.refillPerDay} in 24 hours: ${budget.capacity} at once, ${budget.refillPerDay} more a day; ${budget.reserve} kept for the background`;

const MIB = 1_048_576;

const limitsOf = ({ limits: { callSeconds, collectSeconds, bodyBytes } }: ConnectorManifest): string =>
  callSeconds === 0
    ? 'no calls'
    : `${callSeconds} s a call, ${collectSeconds} s a fetch, ${bodyBytes / MIB} MiB an answer`;

const offersOf = ({ offers }: ConnectorManifest): string => {
  const offered = Object.entries(offers).flatMap(([name, isOffered]) => (isOffered ? [name] : []));
  return offered.length === 0 ? 'nothing' : offered.join(', ');
};
