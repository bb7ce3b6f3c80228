import type { BeatTemplate } from './beat-template.ts';

export const SAVE_AND_BORROW_TEMPLATES: readonly BeatTemplate[] = [];
