/** Notes a figure that the service shows, under the name that the oracle has for it. */
export type Put = (name: string, value: unknown) => void;
