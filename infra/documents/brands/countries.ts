/** A brand in so many countries is one of the world: a list of them would only say where it is not yet. */
const WORLD_COUNTRIES_MIN = 40;
export const WORLD = '001';

/** Areas of UN M49 that the index names, as countries. Areas that are not here count as the world. */
const AREAS: Readonly<Record<string, string>> = {
  '150':
    'al at be ba bg by ch cz de dk ee es fi fr gb gr hr hu ie is it li lt lu lv md me mk mt nl no pl pt ro rs ru se si sk ua',
  fx: 'fr',
  '145': 'ae bh cy ge il iq jo kw lb om ps qa sa sy tr ye',
};

/**
 * Two-letter codes of the countries that the index means; parts of a country (`us-tx.geojson`) are the country, places
 * given as a circle are left out. `include` and `exclude` are those of an item's `locationSet`.
 */
export const countriesOf = (include: readonly unknown[], exclude: readonly unknown[] = []): readonly string[] => {
  const without = new Set(exclude);
  const found = new Set(include.filter((place) => typeof place === 'string').flatMap(countriesOfPlace));
  if (found.has(WORLD)) return [WORLD];
  const countries = [...found].filter((country) => !without.has(country)).toSorted();
  return countries.length >= WORLD_COUNTRIES_MIN ? [WORLD] : countries;
};

const countriesOfPlace = (place: string): readonly string[] => {
  const area = AREAS[place];
  if (area !== undefined) return area.split(' ');
  const country = /^([a-z]{2})(?:-[^.]+)?(?:\.geojson)?$/.exec(place)?.[1];
  if (country !== undefined) return [country];
  // Regions of Germany are called by their town.
  return place.endsWith('.geojson') && !place.includes('cycles') ? ['de'] : [WORLD];
};
