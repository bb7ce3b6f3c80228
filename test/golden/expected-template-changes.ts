import type { TemplateChange } from './template-changes.ts';

export type StackKind = 'data' | 'service' | 'edge';

/** A change of a template that a release makes on purpose, and how a stage comes over it. */
export interface ExpectedTemplateChange {
  readonly stack: StackKind;
  /** The logical id or the name of the export, in every stage that has it. `*` stands for any letters. */
  readonly id: string;
  /** As the failing test names it; null where the resource or the export is gone. */
  readonly property: string | null;
  readonly reason: string;
  /** What the operator does, or why nothing has to be done. `docs/releases.md` or the changelog says it, too. */
  readonly way: string;
}

/**
 * By the release that a stage has, from which it goes to the next. Nothing else may change in the templates but what
 * CloudFormation changes in its place. A line that no stage needs is taken out.
 */
export const EXPECTED_TEMPLATE_CHANGES: Readonly<Record<string, readonly ExpectedTemplateChange[]>> = {
  'v0.2.0': [],
};

/** Whether the line is about the change of this stack. */
export const isExpectedBy = (
  line: ExpectedTemplateChange,
  stack: StackKind,
  { id, property }: TemplateChange,
): boolean =>
  line.stack === stack &&
  line.property === property &&
  new RegExp(
    `^${line.id
      .split('*')
      .map((part) => RegExp.escape(part))
      .join('.*')}$`,
  ).test(id);
