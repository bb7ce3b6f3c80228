const UNIT_MS: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/** Milliseconds between two runs of a `rate(…)`; the service uses no `cron(…)`. */
export const rateMs = (expression: string): number => {
  const match = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression);
  const unitMs = UNIT_MS[match?.[2] ?? ''];
  if (!match || unitMs === undefined) throw new Error(`The local host does not know the schedule ${expression}`);
  return Number(match[1]) * unitMs;
};
