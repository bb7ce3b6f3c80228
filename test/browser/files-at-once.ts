/** So many files run at once, each with a browser and a service of its own: one waits for most of its time. */
export const FILES_AT_ONCE = 2;
