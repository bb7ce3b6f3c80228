import type { Log, LogFields } from '../../../lib/domain/kernel/log.ts';

export interface RecordingLog extends Log {
  readonly lines: {
    readonly level: string;
    readonly code: string;
    readonly fields: LogFields;
    readonly error?: unknown;
  }[];
}

export const recordingLog = (): RecordingLog => {
  const lines: RecordingLog['lines'] = [];
  const at = (context: LogFields): Log => ({
    info: (code, fields) => void lines.push({ level: 'info', code, fields: { ...context, ...fields } }),
    warn: (code, fields) => void lines.push({ level: 'warn', code, fields: { ...context, ...fields } }),
    error: (code, error, fields) => void lines.push({ level: 'error', code, fields: { ...context, ...fields }, error }),
    child: (fields) => at({ ...context, ...fields }),
  });
  return { ...at({}), lines };
};
