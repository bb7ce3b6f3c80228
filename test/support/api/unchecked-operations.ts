interface Documented {
  readonly operationId: string;
  readonly statuses: readonly number[];
}

/** A caller cannot bring these about, so an operation that refuses nothing else has no refusal to check. */
const NO_REFUSALS = [429, 500, 503];

/** What each operation lacks, of a success and a refusal, among checked answers such as `readMember 200`. */
export const uncheckedOperations = (
  operations: readonly Documented[],
  checked: ReadonlySet<string>,
): readonly string[] =>
  operations.flatMap(({ operationId, statuses }) => {
    const lacks = (which: (status: number) => boolean): boolean => {
      const documented = statuses.filter(which);
      return documented.length > 0 && !documented.some((status) => checked.has(`${operationId} ${status}`));
    };
    return [
      ...(lacks((status) => status < 400) ? [`${operationId}: no success`] : []),
      ...(lacks((status) => status >= 400 && !NO_REFUSALS.includes(status)) ? [`${operationId}: no refusal`] : []),
    ];
  });
