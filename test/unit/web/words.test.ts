import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { manifest as files } from '../../../lib/connectors/files/manifest.ts';
import { SANDBOX_INSTITUTIONS } from '../../../lib/connectors/sandbox/institutions.ts';
import { SIMPLEFIN } from '../../../lib/connectors/simplefin/institution.ts';
import {
  CONNECTION_SENTENCES,
  FILE_AWAITED_SENTENCE,
  PARTLY_CONNECTED_SENTENCE,
  POSTPONED_SENTENCE,
  REQUESTS_SPENT_SENTENCE,
  TRANSITION_SENTENCES,
} from '../../../lib/domain/jobs/connection-sentences.ts';
import { withoutConsent } from '../../../lib/domain/jobs/end-consent.ts';
import type { ConnectionStatus } from '../../../lib/domain/members/connection-status.ts';
import type { Member } from '../../../lib/domain/members/member.ts';
import type { FileWordKey } from '../../../web/widgets/files/file-word-key.ts';
import filesEnglish from '../../../web/widgets/files/words/en.json' with { type: 'json' };
import filesSpanish from '../../../web/widgets/files/words/es.json' with { type: 'json' };
import filesFrench from '../../../web/widgets/files/words/fr-CA.json' with { type: 'json' };
import english from '../../../web/widgets/words/en.json' with { type: 'json' };
import spanish from '../../../web/widgets/words/es.json' with { type: 'json' };
import french from '../../../web/widgets/words/fr-CA.json' with { type: 'json' };
import { fill, sayIn, statusSentence, type WordKey, type Words } from '../../../web/widgets/words.ts';
import { memberOf } from './page-values.ts';

const TRANSLATED: readonly (readonly ['es' | 'fr-CA', Words])[] = [
  ['es', spanish],
  ['fr-CA', french],
];

const keys = Object.keys(english.page) as readonly WordKey[];
const fileKeys = Object.keys(filesEnglish) as readonly FileWordKey[];
const placesIn = (sentence: string): readonly string[] => (sentence.match(/\{\w+\}/g) ?? []).toSorted();

const afterConsent = (['DENIED', 'FAILED', 'UNKNOWN'] as const).map((failure) => {
  const member = {
    needsUpdatedCredentials: true,
    connectionStatus: 'PENDING',
    deletedAt: null,
    job: null,
    revision: 0,
  };
  return withoutConsent(member as unknown as Member, failure, 0)?.connectionStatusMessage ?? '';
});

/** Every text that the service itself says in English. What banks say, such as their questions, stays as it is. */
const SERVICE_TEXTS = [
  ...Object.keys(CONNECTION_SENTENCES),
  ...Object.values(TRANSITION_SENTENCES),
  FILE_AWAITED_SENTENCE,
  PARTLY_CONNECTED_SENTENCE,
  POSTPONED_SENTENCE,
  REQUESTS_SPENT_SENTENCE,
  ...afterConsent,
  // The name of no bank, but of what people do there.
  ...(files.institutions.kind === 'fixed' ? files.institutions.list.map(({ institution }) => institution.name) : []),
  ...[SIMPLEFIN, ...SANDBOX_INSTITUTIONS].flatMap(({ login }) =>
    login.kind === 'form'
      ? login.fields.flatMap(({ label, instructions }) => (instructions ? [label, instructions.text] : [label]))
      : [],
  ),
];

const sources = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));

describe.each(TRANSLATED)('the widget texts in %s', (language, words) => {
  test('are the same sentences as in English, about the same things', () => {
    expect(Object.keys(words.page)).toEqual(keys);
    for (const key of keys) expect(placesIn(words.page[key]), key).toEqual(placesIn(english.page[key]));
  });

  test('have every text of the service, and no other', () => {
    const translated = Object.keys(words.service).toSorted();
    expect(translated).toEqual([...new Set(SERVICE_TEXTS)].toSorted());
  });

  test('replace texts of the service, and an unknown one stays as it is', () => {
    const say = sayIn(language, words);
    expect(say.service('Password')).not.toBe('Password');
    expect(say.service('What city were you born in?')).toBe('What city were you born in?');
    expect(say.service(null)).toBe('');
  });
});

describe.each(TRANSLATED)('the state of a connection in %s', (language, words) => {
  const say = sayIn(language, words);
  const sentence = (status: ConnectionStatus, message: string): string =>
    statusSentence(say, memberOf(status, { connection_status_message: message }));

  test('has a text for every status, and for what the service adds to it', () => {
    for (const [status, message] of Object.entries(CONNECTION_SENTENCES)) {
      expect(sentence(status as ConnectionStatus, message)).toBe(words.service[status]);
    }
    expect(sentence('FAILED', TRANSITION_SENTENCES.overspent ?? '')).toBe(
      words.service[TRANSITION_SENTENCES.overspent ?? ''],
    );
  });

  test('is never in English: the sentence of the status replaces it', () => {
    expect(sentence('DENIED', 'The setup token was used already.')).toBe(words.service.DENIED);
    expect(sentence('CONNECTED', 'The server has trouble with a bank.')).toBe(words.service[PARTLY_CONNECTED_SENTENCE]);
  });
});

test('in English the texts of the service are shown', () => {
  const say = sayIn('en', english);
  expect(statusSentence(say, memberOf('DENIED', { connection_status_message: 'As it is.' }))).toBe('As it is.');
});

test.each([
  ['es', filesSpanish],
  ['fr-CA', filesFrench],
])('the texts of the import in %s are the same sentences as in English', (_, words) => {
  expect(Object.keys(words)).toEqual(fileKeys);
  for (const key of fileKeys) expect(placesIn(words[key]), key).toEqual(placesIn(filesEnglish[key]));
});

test('every widget text is used', () => {
  const text = [...sources('web/widgets'), readFileSync('infra/build/web-assets.ts', 'utf8')].join('\n');
  const made = /^(closed|state|column|accountType|ask|doubt|entry|leftOut|money|reason)\./;
  const unused = [...keys, ...fileKeys].filter(
    (key) => !made.test(key) && !new RegExp(`'${key.replaceAll('.', '\\.')}'|page\\.${key}\\b`).test(text),
  );
  expect(unused).toEqual([]);
});

test('a widget text gets its values, and shows a place that has none', () => {
  expect(fill('{count} of {all}', { count: 2 })).toBe('2 of {all}');
});
