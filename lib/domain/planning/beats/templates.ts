import type { BeatTemplate } from './beat-template.ts';
import { SAVE_AND_BORROW_TEMPLATES } from './saving-templates.ts';
import { SPEND_TEMPLATES } from './spending-templates.ts';

export const BEAT_TEMPLATES: readonly BeatTemplate[] = [...SPEND_TEMPLATES, ...SAVE_AND_BORROW_TEMPLATES];
