import type english from './words/en.json';

/** The words of this part of the page. They come with it: most visits import no file. */
export type FileWordKey = keyof typeof english;
export type FileWords = Readonly<Record<FileWordKey, string>>;
