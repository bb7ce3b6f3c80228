import { expect } from 'vitest';
import { listedBy } from '../../../../lib/connectors/directory.ts';
import type { ConnectorManifest } from '../../../../lib/connectors/kit/manifest.ts';
import { COLLECT_SECONDS_MAX, CONTACT_SECONDS_MAX } from '../../../../lib/domain/jobs/limits.ts';
import { isGuid } from '../../../../lib/domain/kernel/guid.ts';
import recorded from '../../../connectors/recorded-guids.json' with { type: 'json' };
import type { Check } from '../check.ts';
import type { ConformanceSubject } from '../fake.ts';

/** Why checks of calls do not apply to a connector whose members get files. */
export const NOBODY_IS_CALLED = 'its members get files, and nobody is called';

/** What clients keep of a connector, by the names under which they keep it. */
export const keptNames = ({ manifest }: Pick<ConformanceSubject, 'manifest'>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    listedBy(manifest).flatMap(({ institution: { code, guid }, login }) => [
      [code, guid],
      ...(login.kind === 'form' ? login.fields.map((field) => [`${code} ${field.fieldName}`, field.guid]) : []),
    ]),
  );

const recordedOf = (name: string): unknown => Object.entries(recorded).find(([connector]) => connector === name)?.[1];

const isImport = (manifest: ConnectorManifest): boolean =>
  listedBy(manifest).every(({ login }) => login.kind === 'import');

export const manifests: Check<Pick<ConformanceSubject, 'manifest'>> = {
  id: 'K19',
  protects: 'clients keep guids for years and show our texts to people: both are right from the first day',
  tests: [
    {
      name: 'guids and codes are those that were recorded',
      run: async (subject) => {
        expect(recordedOf(subject.manifest.name)).toEqual(keptNames(subject));
        for (const guid of Object.values(keptNames(subject)))
          expect(isGuid('INS', guid) || isGuid('CRD', guid)).toBe(true);
      },
    },
    {
      name: 'texts are sentences that fit, and name only what is filled in',
      run: async ({ manifest }) => {
        for (const [code, sentence] of Object.entries(manifest.sentences)) {
          if (sentence === null) continue;
          expect([code, /^[A-Z{].{9,250}\.$/.test(sentence)]).toEqual([code, true]);
          expect([code, sentence.replaceAll('{institution}', '').match(/[{}]/)]).toEqual([code, null]);
        }
        for (const { institution, login } of listedBy(manifest)) {
          expect(institution.name).toMatch(/^\S.{0,98}\S$/);
          if (login.kind !== 'import') expect(institution.url).toMatch(/^https:\/\//);
          if (login.kind === 'form') for (const { label } of login.fields) expect(label).toMatch(/^[A-Z].{1,60}$/);
        }
      },
    },
    {
      name: 'limits fit into a step, and the figures agree with each other',
      exemption: {
        reasonOf: (manifest) => (isImport(manifest) ? NOBODY_IS_CALLED : null),
        show: async ({ manifest: { limits, budget } }) => {
          expect([...new Set(Object.values(limits)), budget]).toEqual([0, null]);
        },
      },
      run: async ({ manifest: { limits, budget, requests, history } }) => {
        expect(limits.contactSeconds).toBeLessThanOrEqual(CONTACT_SECONDS_MAX);
        expect(limits.collectSeconds).toBeLessThanOrEqual(COLLECT_SECONDS_MAX);
        expect(limits.callSeconds).toBeLessThanOrEqual(limits.collectSeconds);
        expect(limits.bodyBytes).toBeGreaterThan(0);
        expect(history.overlapDays).toBeGreaterThan(0);
        if (budget !== null) {
          expect(budget.reserve).toBeLessThan(budget.capacity);
          expect(requests.toConnect + requests.perJob).toBeLessThanOrEqual(budget.capacity);
        }
      },
    },
  ],
};
