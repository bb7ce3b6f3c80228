import type { BeatTemplate } from './beat-template.ts';

export const SPEND_TEMPLATES: readonly BeatTemplate[] = [];
