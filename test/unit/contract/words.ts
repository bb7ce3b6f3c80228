/** The words of a text, for long lists that are easier to read than to punctuate. */
export const words = (text: string): readonly string[] => text.trim().split(/\s+/);
