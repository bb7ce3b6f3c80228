import { join } from 'node:path';
import { OPTIONAL_STAGES, synthesise } from '../infra/synthesis.ts';
import { releaseFiles } from '../support/project/release-files.ts';
import type { StackTemplate } from './template-changes.ts';

/** The templates of one stage. Few have the stack of the edge. */
export type StageTemplates = Readonly<Partial<Record<'data' | 'service' | 'edge', StackTemplate>>>;

/** By stage. */
export type ReleaseTemplates = Readonly<Record<string, StageTemplates>>;

export const templateFiles = releaseFiles<ReleaseTemplates>(join(import.meta.dirname, 'templates'));

/** The templates that this checkout makes, without what says only where in the code a resource is made. */
export const templatesNow = (): ReleaseTemplates =>
  Object.fromEntries(
    Object.entries({ ...synthesise(), ...synthesise(Object.values(OPTIONAL_STAGES)) }).map(
      ([stage, { data, service, edge }]) => [
        stage,
        Object.fromEntries(
          Object.entries({ data, service, edge }).flatMap(([stack, template]) =>
            template === null ? [] : [[stack, withoutMetadata(template.toJSON())]],
          ),
        ),
      ],
    ),
  );

const withoutMetadata = (template: unknown): unknown =>
  JSON.parse(JSON.stringify(template, (name, value) => (name === 'Metadata' ? undefined : value)));
