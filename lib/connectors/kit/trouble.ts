/** Something that went wrong at the upstream, for a part of the data or for all of them. */
export interface Trouble {
  readonly institutionName: string | null;
  /** Of the connector's own catalogue of codes, never a text of the upstream. See `ConnectorManifest.sentences`. */
  readonly code: string;
}
