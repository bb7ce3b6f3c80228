/** What an XML file may have at most. Beyond a limit the reading ends. */

/** A worksheet names up to thirty namespaces at its beginning. */
export const ATTRIBUTES_MAX = 64;

/** In characters. The longest that are read are names of namespaces and formats of numbers. */
export const ATTRIBUTE_LENGTH_MAX = 4_096;

/** In characters: as many as a cell of a spreadsheet holds. */
export const TEXT_LENGTH_MAX = 32_767;

/** In one part that is handed over. A file of 4 MB has fewer, unless it is made to cost memory. */
export const ELEMENTS_MAX = 250_000;

/** In characters: sax looks at the lengths of its buffers after each piece, and so keeps no more than twice as many. */
export const PIECE_LENGTH = 65_536;
