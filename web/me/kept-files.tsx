interface Props {
  readonly dropped: readonly File[];
  /** What the person does before the import can open, as in `when you begin`. */
  readonly until: string;
}

/** Files that wait, because the page shows no user yet who could take them. */
export const KeptFiles = ({ dropped, until }: Props) =>
  dropped.length === 0 ? null : (
    <p role="status">
      The page keeps <b>{dropped.map(({ name }) => name).join(', ')}</b>. The import opens {until}.
    </p>
  );
