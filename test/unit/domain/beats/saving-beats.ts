import type { BeatDraft, BeatScene } from '../../../../lib/domain/beats/beat-template.ts';
import { SAVE_AND_BORROW_TEMPLATES } from '../../../../lib/domain/beats/templates-of-saving.ts';

/** What one template finds. */
export const found = (name: string, scene: BeatScene): readonly BeatDraft[] => {
  const template = SAVE_AND_BORROW_TEMPLATES.find((one) => one.name === name);
  if (template === undefined) throw new Error(`no template is called ${name}`);
  return template.find(scene);
};

/** The only beat of a template; throws for none or several. */
export const one = (name: string, scene: BeatScene): BeatDraft => {
  const drafts = found(name, scene);
  const [draft] = drafts;
  if (draft === undefined || drafts.length > 1) throw new Error(`${drafts.length} beats of ${name}`);
  return draft;
};

/** Names of all templates that find something. */
export const firing = (scene: BeatScene): readonly string[] =>
  SAVE_AND_BORROW_TEMPLATES.filter(({ find }) => find(scene).length > 0).map(({ name }) => name);
