import { unpackPreset } from './packed.ts';
import { PACKED_PRESETS } from './packed-presets.ts';
import type { Preset } from './preset.ts';

const PRESETS: readonly Preset[] = PACKED_PRESETS.split('\n').flatMap((line) => unpackPreset(line) ?? []);

const byKey = Map.groupBy(
  PRESETS.filter(({ isByName }) => !isByName),
  ({ key }) => key,
);
const byName = new Map(PRESETS.map((preset) => [preset.name, preset]));

/** Several where files of different banks have the same header. */
export const presetsOfKey = (key: string): readonly Preset[] => byKey.get(key) ?? [];

export const presetOfName = (name: string): Preset | null => byName.get(name) ?? null;

/** A row of more cells is the header of no known layout. */
export const PRESET_COLUMNS_MAX = Math.max(0, ...PRESETS.map(({ fields }) => fields.length));
