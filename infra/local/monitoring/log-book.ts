/** The last log lines of all functions, as CloudWatch would keep them. */
export interface LogBook {
  readonly write: (functionName: string, text: string) => void;
  readonly lines: () => readonly LogLine[];
}

export interface LogLine {
  readonly functionName: string;
  readonly text: string;
}

/** Some 20 MB with lines of the usual length. */
const LINES_MAX = 50_000;

/** `onLine` gets every line at once, for a terminal. */
export const createLogBook = (onLine: (line: LogLine) => void = () => undefined): LogBook => {
  const lines: LogLine[] = [];
  return {
    lines: () => lines,
    write: (functionName, chunk) => {
      for (const text of chunk.split('\n')) {
        if (text.trim() === '') continue;
        const line = { functionName, text };
        lines.push(line);
        onLine(line);
      }
      if (lines.length > LINES_MAX) lines.splice(0, lines.length - LINES_MAX);
    },
  };
};
