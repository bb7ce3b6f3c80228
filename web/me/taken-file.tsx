import type { Dropped } from './use-file-drop.ts';

/** Says which of several files was taken; nothing where there was one. */
export const TakenFile = ({ dropped: { file, count } }: { readonly dropped: Dropped }) =>
  count === 1 ? null : (
    <p role="status">
      You dropped {count} files. This page takes one file at a time, and it took <b>{file.name}</b>.
    </p>
  );

interface KeptProps {
  readonly dropped: Dropped | null;
  /** What the person does before the import can open, as in `when you begin`. */
  readonly until: string;
}

/** A file that waits, because the page shows no user yet who could take it. */
export const KeptFile = ({ dropped, until }: KeptProps) =>
  dropped === null ? null : (
    <>
      <TakenFile dropped={dropped} />
      <p role="status">
        The page keeps <b>{dropped.file.name}</b>. The import opens {until}.
      </p>
    </>
  );
