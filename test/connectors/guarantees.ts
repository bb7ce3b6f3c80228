/** Files of tests, by short names that the list below uses. */
const upstream = (name: string): string => `test/operations/upstream/simplefin-${name}.test.ts`;
const imports = (name: string): string => `test/operations/imports/${name}.test.ts`;
const ofx = (name: string): string => `test/unit/connectors/files/ofx/${name}.test.ts`;
const csv = (name: string): string => `test/unit/connectors/files/csv/${name}.test.ts`;
const SUITE = 'test/connectors/simplefin/simplefin.test.ts';
const FILES_SUITE = 'test/connectors/files/files.test.ts';

/** Tests of one file by their titles, or by those of the groups that they stand in. */
export interface ShownBy {
  readonly file: string;
  readonly titles: readonly [string, ...string[]];
}

/** What a connector guarantees to users and operators, beside K1 to K19. */
export interface Guarantee {
  readonly id: string;
  readonly says: string;
  readonly shownBy: readonly [ShownBy, ...ShownBy[]];
}

const by = (file: string, ...titles: ShownBy['titles']): ShownBy => ({ file, titles });

const SIMPLEFIN: readonly Guarantee[] = [
  {
    id: 'S1',
    says: 'A setup token becomes a connection by one POST without a body, of which no redirect is followed, and one GET with Basic, version 2 and pending rows, at most 90 days back.',
    shownBy: [
      by(upstream('connect'), 'becomes a connection by one claim and one request for all accounts'),
      by(upstream('claim'), 'that %s shows DENIED and asks for a new token at once'),
    ],
  },
  {
    id: 'S2',
    says: 'A refresh is one GET for 1, 10 or 50 accounts, and names none of them. 50 accounts with 5,000 rows are one request too, cost no more writes for a row than at the sandbox bank, and the second time no row is written.',
    shownBy: [
      by(upstream('connect'), 'of %i accounts is one request that names none of them'),
      by(upstream('size'), '50 accounts with 5,000 rows are one request, and a second one writes no row'),
    ],
  },
  {
    id: 'S3',
    says: 'However many callers refresh for three days, the server gets at most 24 requests in any 24 hours. Nobody is told "started" without a request, and the background keeps its turn.',
    shownBy: [
      by(
        upstream('history'),
        'cost at most 24 requests in 24 hours, and "started" means that one was made',
        'from many callers each hour cost no more, and "started" is true (P15)',
      ),
      by(upstream('budget'), 'gets at most 24 requests in 24 hours from a user that never stops'),
      by(
        SUITE,
        'K4 three days of refreshes as fast as they come stay within the budget, and the background has its turns',
      ),
    ],
  },
  {
    id: 'S4',
    says: 'A token is sent once: also where the answer is lost, the connection is reset, or the worker dies at any call of the step. Status and sentence then ask for a new one. A worker that dies before the token is sent does not use it up. A token that was sent is not sent again after another one, nor by another member; a move whose first data fail keeps the access. A new token by PUT keeps the guids of member, accounts and rows.',
    shownBy: [
      by(
        upstream('claim'),
        'whose answer %s shows IMPAIRED, and the token is never sent again (P45)',
        'that was never sent does not use up the token: the next refresh claims it',
      ),
      by(upstream('kills'), 'never leads to a second claim, and a token is recorded before it is sent'),
      by(
        upstream('move'),
        'keeps the access that the token gave, and the same call continues with it',
        'is not sent again after another one: A, B, A',
        'is not sent by any other member of any user, also when the first is deleted',
      ),
      by(upstream('token'), 'keeps the guids of member, accounts and rows where %s'),
    ],
  },
  {
    id: 'S5',
    says: 'A token that cannot be one is a 400 that names the field, stores nothing and calls nobody: http, link-local, ten spellings of this machine, a login in it, 5 KB, no base64. A claim that brings no access (403, a redirect, a page, 1 MB) shows DENIED.',
    shownBy: [
      by(
        upstream('connect'),
        'as %s is a 400 that names the field, stores nothing and calls nobody',
        'is refused in an update of the member too, which stays connected',
        'of a server that names another host does not connect, and no host is called',
      ),
      by(upstream('claim'), 'that %s shows DENIED and asks for a new token at once'),
      by(SUITE, 'K18 no spelling of a forbidden host is called, and the member says that the login is not accepted'),
    ],
  },
  {
    id: 'S6',
    says: 'Neither token nor access address nor password stands in the table, logs, messages, events, webhooks or answers, in any coding. A password may have any character. Each test of the suite ends with this scan.',
    shownBy: [
      by(
        upstream('secrets'),
        'no secret is in table, logs, messages, events, deliveries or answers (P3, P39)',
        'the test would find a secret in base64 after %i other bytes',
      ),
      by(upstream('connect'), 'whose access has the password %j logs in with it'),
      by(
        SUITE,
        'K6 no secret is in the table, the queues, logs, events or errors after a job that went well',
        'K6 nor after errors of the upstream that repeat all that it was told',
      ),
      by('test/connectors/secret-scan.test.ts', 'finds a secret %s'),
    ],
  },
  {
    id: 'S7',
    says: 'Servers of version 1 and 2 with the same data give the same accounts and rows, and a server that learns version 2 stays the same connection.',
    shownBy: [
      by(
        upstream('data'),
        'give the same accounts and rows',
        'are one connection with the same guids when a server learns version 2',
      ),
    ],
  },
  {
    id: 'S8',
    says: 'Each error of the protocol leads to the status of the member and the outcome of the account that are set for it: gen., gen.api, gen.auth, 401, 403, 402, con., con.auth, act.failed, act.missingdata, act., 429, a page, 5xx, 524, half an answer, no answer, and texts of version 1, of which no word decides anything. Pauses after failures grow.',
    shownBy: [
      by(
        upstream('errors'),
        'of a bank among several leaves the member CONNECTED, and names the bank',
        'as %s of a bank among several leaves the member CONNECTED, and names the bank',
        'as %s of the only bank shows IMPEDED, with its name',
        'of every bank shows IMPEDED, with the names',
        'as %s is the outcome of its account, and the member is CONNECTED',
        'as act.missingdata keeps the rows that came, and drops no missing pending row',
        'as gen.auth shows DENIED and asks for a new token; all data stay',
        'as gen. is shown as plain text, and changes nothing else',
        'as gen.api is logged for the operator, rings no alarm, and is not shown',
        'of a server of version 1 is shown as text, and outcomes follow the data',
        'but %s: %s',
        'but %s, again and again, is called less and less often',
      ),
      by(upstream('budget'), "that asks for payment is called only by its user's refresh, which suffices"),
      by(SUITE, 'K1 429, at every call, ends in the status and sentence that are set for it'),
    ],
  },
  {
    id: 'S9',
    says: 'Twins stay; rows with new ids keep their guids; a pending row posts under another id with a tip; a dropped one goes; miles have no currency that counts; yen and dinars are exact; 1e5, NaN and 1,000.00 fail their account alone; `posted` 0 is pending; holdings need no ids.',
    shownBy: [
      by(
        upstream('data'),
        'that look the same stay as many as there are',
        'whose ids are replaced keep their guids, equal rows included',
        'that are pending post under another id with a tip, and keep their guid',
        'that are pending and dropped by the bank are deleted',
        'with the amount %j fail that account and no other, and lose no row',
        'in %s has the balance %s',
        'in miles keeps its number, and has no currency that counts',
        'with holdings that have no ids has the same ones after each refresh',
      ),
      by(
        SUITE,
        'K10 every type of account, both signs, and currencies of 0, 2 and 3 digits: exact rows, and sums that are the change of the balance',
      ),
    ],
  },
  {
    id: 'S10',
    says: 'A server may take 60 s; one that takes 100 s is given up within 90 s, after one request.',
    shownBy: [
      by(upstream('slow'), 'after %i s is waited for', 'after 100 s is given up, and called once'),
      by(
        'test/operations/upstream/simplefin-slow.long.test.ts',
        'a SimpleFIN server may answer after 60 s; after 90 s the call ends',
      ),
    ],
  },
  {
    id: 'S11',
    says: 'After a 429 that asks for a day, nobody makes the service ask within a day.',
    shownBy: [
      by(upstream('budget'), 'that answers 429 with a day to wait is asked after a day, and then at once'),
      by(upstream('errors'), 'but with a 429 and a day to wait is not called again for a day'),
    ],
  },
  {
    id: 'S12',
    says: 'History comes in windows of 90 days over the days, within the budget; `served_from` says each time what came, and a window that failed or came too late is asked for again, also at a slow server.',
    shownBy: [
      by(
        upstream('history'),
        'grows by a window a day within the budget, and each job shows the served days',
        'whose window fails has the recent days, is logged, and is asked for again',
        'of a server that takes 40 s an answer loses no row of the late windows',
        'of a bank that is added later is asked for too',
      ),
    ],
  },
];

const FILES: readonly Guarantee[] = [
  {
    id: 'F1',
    says: 'The same file twice, its halves in any order, and months that overlap make the same ledger; the second time 0 rows are created and 0 updated.',
    shownBy: [
      by(imports('imports'), 'change nothing with the same file (P18)', 'make the same ledger with %s'),
      by(
        imports('csv-imports'),
        'with and without the mapping of the file',
        'when the halves of the file are %s',
        'when months overlap',
      ),
    ],
  },
  {
    id: 'F2',
    says: 'Each fault that files of banks have gives rows, sums, texts and dates that are right, or fails its account by name.',
    shownBy: [
      by(imports('bad-files'), '%s gives its rows', '%s fails its account by name and line, and no other'),
      by(ofx('faults'), 'an OFX file whose', 'a fault of one account in an OFX file', 'an OFX file that was cut off'),
      by(ofx('decode'), '%s with %s, and these bytes, is right'),
    ],
  },
  {
    id: 'F3',
    says: 'Damaged and hostile files (100,000 random changes of good ones; a tag name of 1 MB, 100,000 levels, 1,000,000 leaves, `<A` without end) are read or refused: no 5xx, no hang, time linear within a factor of 2 and at most 25 times that of splitting text, eight times the size of the file in memory. Good files are read as `ofx-js` reads them.',
    shownBy: [
      by(
        imports('bad-files'),
        'of %s is refused by name, and stores nothing',
        'of %s is read or refused, and never causes a 5xx',
        'of random bytes at random places is read whole or refused',
      ),
      by(
        ofx('read-ofx.property'),
        'are read or refused with sound data, and never throw or hang',
        'have the same content for another reader',
      ),
      by(
        ofx('read-ofx.long'),
        'is at most 25 times that of splitting lines and cells',
        'is linear in its size, within a factor of 2: %s',
        'is at most eight times its size: %s',
      ),
      by(csv('read-csv.property'), 'that differs a little from a good one is read or refused, and never throws'),
      by(csv('read-csv.long'), 'is linear in its size, within a factor of 2: %s'),
      by(
        'test/e2e/large-import.long.test.ts',
        'is imported, tried out again and undone within memory and time of its function',
      ),
    ],
  },
  {
    id: 'F4',
    says: 'A date is the day as it is written, with any offset, without one and at midnight, in five time zones of the service.',
    shownBy: [
      by(imports('bad-files'), 'are the days as written, in the zone %s'),
      by(ofx('dates'), 'is the day as it is written, for each offset and time'),
      by(
        FILES_SUITE,
        'K11 dates are those of the file when the service runs in Pacific/Kiritimati, also on days of daylight saving',
      ),
    ],
  },
  {
    id: 'F5',
    says: 'A file of 6 MB or one byte more than 4 MB, an empty one, a picture, and a CSV file sent as OFX get a clear 4xx, and nothing of them is stored.',
    shownBy: [
      by(
        imports('bad-files'),
        'is refused, and nothing is stored: %s',
        'is refused as CSV of %s that is sent as OFX, and nothing is imported',
      ),
    ],
  },
  {
    id: 'F6',
    says: 'An older file does not replace the balance of a younger one.',
    shownBy: [by(imports('imports'), 'does not replace the balance of a newer one')],
  },
  {
    id: 'F7',
    says: 'A correction changes the row or takes it away; a changed row keeps its guid.',
    shownBy: [
      by(
        imports('imports'),
        'that replaces a row of an earlier file changes it and keeps its guid',
        'that deletes a row of an earlier file wins, also if the earlier comes again',
      ),
    ],
  },
  {
    id: 'F8',
    says: 'CSV files with European and US numbers and dates, debit and credit columns, quotes, a byte-order mark and windows-1252 are read; the mapping is asked for once, kept, and used again.',
    shownBy: [
      by(
        csv('layouts'),
        'has a proposed mapping, with questions where the file is ambiguous',
        'gives its rows and its balance',
      ),
      by(
        imports('csv-imports'),
        'is imported by the proposed mapping, which is kept for the next file',
        'is imported after one question: $name',
      ),
    ],
  },
  {
    id: 'F9',
    says: 'Neither a refresh nor a new session nor the background calls anybody for imported data; a refresh says `blocked`.',
    shownBy: [
      by(
        imports('imports'),
        'by a %s, which answers blocked and starts no job',
        'by the opening of a session or a refresh of all members',
        'by the background in two days, while it refreshes a member of a bank',
      ),
    ],
  },
];

const ALL: readonly Guarantee[] = [
  {
    id: 'All 1',
    says: 'What one client sets, connects or is told of by an upstream never reaches another client.',
    shownBy: [
      by('test/operations/users/connectors.test.ts', 'what one client sets (P37)'),
      by(
        'test/unit/connectors/client-settings.test.ts',
        'and no settings of another client (P37)',
        'secrets that were moved to another client cannot be decrypted (P39)',
      ),
      by(
        'test/operations/upstream/bus-event.test.ts',
        'that names a member under another user is like one for an unknown member (P37)',
      ),
      by('test/operations/tenancy.test.ts', '$id answers another client like an object that does not exist (P37)'),
    ],
  },
  {
    id: 'All 2',
    says: 'Wrong settings are refused when they are set, by their names.',
    shownBy: [
      by(
        'test/operations/users/connectors.test.ts',
        'wrong settings are refused when they are set, by name, and nothing changes',
      ),
      by(
        'test/unit/connectors/settings-fault.test.ts',
        'wrong settings of a stage are refused by the name of connector and setting',
      ),
    ],
  },
  {
    id: 'All 3',
    says: 'Thirty manifests add at most a fifth of the time that `zod/mini` takes (2 ms where that is 10 ms) to the start of a function, and functions that only know the connectors carry none of their clients.',
    shownBy: [
      by(
        'test/unit/connectors/manifests.long.test.ts',
        'thirty manifests add at most a fifth of the start time of zod/mini',
      ),
      by(
        'test/unit/connectors/bundled-client.long.test.ts',
        'that only knows the connectors carries no HTTP client: %s',
        'that polls carries an HTTP client',
      ),
    ],
  },
  {
    id: 'All 4',
    says: 'Each connector stands in the table and in the pages of the documentation, with the figures that it has in the code.',
    shownBy: [
      by(
        'test/connectors/pages.test.ts',
        'the table of connectors shows what the manifests say',
        'the page of %s has the figures of the code',
      ),
      by(
        'test/connectors/conformance-page.test.ts',
        'the conformance page lists what each connector proves, by the names of the tests',
      ),
    ],
  },
];

export const GUARANTEES: readonly { readonly title: string; readonly all: readonly Guarantee[] }[] = [
  { title: 'SimpleFIN', all: SIMPLEFIN },
  { title: 'Files', all: FILES },
  { title: 'All connectors', all: ALL },
];
