/** A fault that a switch turns on, as `POST /_local/faults` takes it. */
export interface FaultSwitch {
  readonly name: string;
  readonly group: 'queue' | 'store';
  readonly field: string;
  readonly value: number | boolean;
}

export const FAULT_SWITCHES: readonly FaultSwitch[] = [
  { name: 'A tenth of the messages comes twice', group: 'queue', field: 'duplicate', value: 0.1 },
  { name: 'A tenth of the messages is lost', group: 'queue', field: 'drop', value: 0.1 },
  { name: 'Messages change their order', group: 'queue', field: 'shuffle', value: true },
  { name: 'Every 20th call to the table fails', group: 'store', field: 'fail_nth', value: 20 },
  { name: 'Each call to the table takes half a second longer', group: 'store', field: 'delay_ms', value: 500 },
  { name: 'A fifth of the reads is a second old', group: 'store', field: 'stale_read', value: 0.2 },
];

export type Faults = Readonly<Record<string, unknown>>;

const groupIn = (faults: Faults, name: string): Readonly<Record<string, unknown>> => {
  const group = faults[name];
  return typeof group === 'object' && group !== null ? { ...group } : {};
};

/** Whether the fault is on, with whatever value. */
export const isOn = (faults: Faults, { group, field }: FaultSwitch): boolean => {
  const value = groupIn(faults, group)[field];
  return value !== undefined && value !== false && value !== 0;
};

/** The settings with the switch turned; all others stay as they are. */
export const turned = (faults: Faults, { group, field, value }: FaultSwitch, on: boolean): Faults => {
  const { [field]: _, ...others } = groupIn(faults, group);
  const next = on ? { ...others, [field]: value } : others;
  const { [group]: __, ...groups } = faults;
  return Object.keys(next).length === 0 ? groups : { ...groups, [group]: next };
};
