import type { BeatTemplate } from './beat-template.ts';
import { SAVE_AND_BORROW_TEMPLATES } from './templates-of-saving.ts';
import { SPEND_TEMPLATES } from './templates-of-spending.ts';

export const BEAT_TEMPLATES: readonly BeatTemplate[] = [...SPEND_TEMPLATES, ...SAVE_AND_BORROW_TEMPLATES];
