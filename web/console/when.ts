const UNITS = [
  { name: 'day', seconds: 86_400 },
  { name: 'hour', seconds: 3_600 },
  { name: 'minute', seconds: 60 },
  { name: 'second', seconds: 1 },
] as const;

const plural = (count: number, name: string): string => `${count} ${name}${count === 1 ? '' : 's'}`;

/** How far away a time is, in its largest unit: "in 3 hours", "2 minutes ago", "now". `at` is ISO 8601. */
export const distanceOf = (at: string, nowMs: number): string => {
  const seconds = Math.round((Date.parse(at) - nowMs) / 1_000);
  const unit = UNITS.find((one) => Math.abs(seconds) >= one.seconds);
  if (unit === undefined) return 'now';
  const text = plural(Math.floor(Math.abs(seconds) / unit.seconds), unit.name);
  return seconds > 0 ? `in ${text}` : `${text} ago`;
};

/** How long something took: "0.4 s", "12 s", "3 min 5 s", "2 h 4 min". */
export const spanOf = (from: string, to: string): string => {
  const ms = Math.max(0, Date.parse(to) - Date.parse(from));
  if (ms < 10_000) return `${(ms / 1_000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1_000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? `${minutes} min ${seconds % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
};

/** `2026-11-23 14:05:09`, in UTC as everything the service writes. */
export const stampOf = (at: string): string => at.slice(0, 19).replace('T', ' ');

export const clockOf = (at: string): string => at.slice(11, 19);
