/** A beat that holds, as its user reads it. */
export interface ShownBeat {
  readonly template: string;
  readonly subject: string;
  readonly facts: string;
  /** What the title says besides. */
  readonly inTitle: string;
  /** Its title and description, and the short ones. */
  readonly texts: readonly string[];
}

export const beatName = (template: string, subject: string): string => `beat ${template} of ${subject}`;

export const titleName = (template: string, subject: string): string => `${beatName(template, subject)} title`;

/** Where a figure would be, for a beat that is not expected. */
export const NOT_SHOWN = 'not shown';
