/** One JSON document with all lists of a user, in pieces: each row is a line. Rows are as the API has them. */

export interface JsonPart {
  readonly name: string;
  readonly pages: AsyncIterable<readonly unknown[]>;
}

export async function* jsonPieces(head: object, parts: readonly JsonPart[]): AsyncGenerator<string> {
  yield JSON.stringify(head).slice(0, -1);
  for (const { name, pages } of parts) {
    yield `,\n${JSON.stringify(name)}: [`;
    let separator = '\n';
    for await (const page of pages) {
      let lines = '';
      for (const row of page) {
        lines += separator + JSON.stringify(row);
        separator = ',\n';
      }
      if (lines !== '') yield lines;
    }
    yield ']';
  }
  yield '}\n';
}
