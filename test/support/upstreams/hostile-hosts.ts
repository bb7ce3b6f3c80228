type Four = readonly [number, number, number, number];

/** One address of each kind that a server of ours could be tricked into calling. */
const TARGETS: readonly Four[] = [
  [127, 0, 0, 1],
  [0, 0, 0, 0],
  [10, 0, 0, 5],
  [100, 64, 0, 7],
  [169, 254, 169, 254],
  [172, 16, 0, 1],
  [192, 168, 0, 1],
  [224, 0, 0, 1],
];

const whole = ([a, b, c, d]: Four): number => ((a * 256 + b) * 256 + c) * 256 + d;
const low = ([, b, c, d]: Four): number => (b * 256 + c) * 256 + d;
const hex = (value: number): string => value.toString(16);
const pairs = ([a, b, c, d]: Four): string => `${hex(a * 256 + b)}:${hex(c * 256 + d)}`;
const dotted = (four: Four): string => four.join('.');
const digitsAs = (text: string, zero: number): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCodePoint(zero + Number(digit)));

/** How one IPv4 address can be written so that somebody on the way reads it as that address. */
const SPELLINGS: Readonly<Record<string, (four: Four) => string>> = {
  dotted,
  decimal: (four) => String(whole(four)),
  hex: (four) => `0x${hex(whole(four))}`,
  'hex with zeros': (four) => `0x${hex(whole(four)).padStart(16, '0')}`,
  octal: (four) => `0${whole(four).toString(8)}`,
  'octal parts': (four) => four.map((part) => `0${part.toString(8)}`).join('.'),
  'octal parts with zeros': (four) => four.map((part) => `000${part.toString(8)}`).join('.'),
  'hex parts': (four) => four.map((part) => `0X${hex(part).toUpperCase()}`).join('.'),
  'mixed parts': ([a, b, c, d]) => `0x${hex(a)}.0${b.toString(8)}.${c}.${d}`,
  'two parts': (four) => `${four[0]}.${low(four)}`,
  'two parts in hex': (four) => `0x${hex(four[0])}.0x${hex(low(four))}`,
  'three parts': ([a, b, c, d]) => `${a}.${b}.${c * 256 + d}`,
  'trailing dot': (four) => `${dotted(four)}.`,
  'percent-encoded': (four) => Array.from(dotted(four), (char) => `%${hex(char.charCodeAt(0))}`).join(''),
  'fullwidth digits': (four) => digitsAs(dotted(four), 0xff10),
  'bold digits': (four) => digitsAs(dotted(four), 0x1d7ce),
  'ideographic full stops': (four) => four.join('。'),
  'halfwidth full stops': (four) => four.join('｡'),
  'soft hyphens': (four) => four.join('.\u00ad'),
  'v4-mapped': (four) => `[::ffff:${dotted(four)}]`,
  'v4-mapped in hex': (four) => `[::ffff:${pairs(four)}]`,
  'v4-mapped in full': (four) => `[0000:0000:0000:0000:0000:FFFF:${dotted(four)}]`,
  'v4-compatible': (four) => `[::${dotted(four)}]`,
  'v4-compatible in hex': (four) => `[::${pairs(four)}]`,
  'v4-translated': (four) => `[::ffff:0:${dotted(four)}]`,
  NAT64: (four) => `[64:ff9b::${dotted(four)}]`,
  'NAT64 of the network': (four) => `[64:ff9b:1::${pairs(four)}]`,
  '6to4': (four) => `[2002:${pairs(four)}::1]`,
  Teredo: (four) => `[2001:0:${pairs(four)}::1]`,
  ISATAP: (four) => `[fe80::5efe:${dotted(four)}]`,
};

const OTHER_HOSTS: readonly string[] = [
  '0',
  '127.1',
  '127.0.1',
  '0x7f.1',
  '127.255.255.254',
  '[::]',
  '[::1]',
  '[0:0:0:0:0:0:0:1]',
  '[::0001]',
  '[fe80::1]',
  '[fe80::1%25eth0]',
  '[fe80::1%eth0]',
  '[::1%25lo]',
  '[fc00::1]',
  '[fd00:ec2::254]',
  '[fec0::1]',
  '[ff02::1]',
  '[2001:db8::1]',
  '[3fff::1]',
  '[100::1]',
  '[4000::1]',
  'user@127.0.0.1',
  'user:password@public.example',
  'public.example@127.0.0.1',
  'public.example%40127.0.0.1',
  'public.example%00.127.0.0.1',
  // Names that lead there. Tests that resolve names say to which addresses.
  'localhost',
  'LOCALHOST.',
  'ｌｏｃａｌｈｏｓｔ',
  'ⓛⓞⓒⓐⓛⓗⓞⓢⓣ',
  'metadata.google.internal',
  'loopback.example',
  'loopback.example.',
  'six.example',
  'mapped.example',
  'zoned.example',
  'mixed.example',
  'mixed-last.example',
  'mixed-six.example',
  'bücher.example',
  'xn--bcher-kva.example',
  'nowhere.example',
];

/** Hosts of a URL that must never be called. */
export const HOSTILE_HOSTS: readonly string[] = [
  ...new Set([...TARGETS.flatMap((four) => Object.values(SPELLINGS).map((spell) => spell(four))), ...OTHER_HOSTS]),
];
