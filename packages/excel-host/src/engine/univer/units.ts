/** A unit of measure: what it measures, how much of the group's own unit it is, and which power prefixes are raised to. */
interface Unit {
  readonly group: string;
  readonly size: number;
  /** 0 where the unit takes no prefix. */
  readonly power: number;
  readonly isBinary?: boolean;
  /** Where the scale begins, in the group's own unit. */
  readonly zero?: number;
}

/** Units that take prefixes, and units that take none. */
interface Group {
  readonly prefixed: Readonly<Record<string, number>>;
  readonly plain: Readonly<Record<string, number>>;
}

const INCH = 0.0254;
const FOOT = 0.3048;
const YARD = 0.9144;
const MILE = 1609.344;
const SEA_MILE = 1852;
const LIGHT_YEAR = 9_460_730_472_580_800;
const PICA = INCH / 72;
const HORSE = 745.6998715822702;

/** The units of CONVERT and their sizes, as Excel has them. */
const GROUPS: Readonly<Record<string, Group>> = {
  gram: {
    prefixed: { g: 1, u: 1.660538782e-24 },
    plain: {
      ...{ sg: 14593.902937206363, lbm: 453.59237, ozm: 28.349523125, grain: 0.06479891, stone: 6350.29318 },
      ...{
        cwt: 45359.237,
        shweight: 45359.237,
        uk_cwt: 50802.34544,
        lcwt: 50802.34544,
        hweight: 50802.34544,
      },
      ...{ ton: 907184.74, uk_ton: 1016046.9088, LTON: 1016046.9088, brton: 1016046.9088 },
    },
  },
  metre: {
    prefixed: { m: 1, ang: 1e-10, ly: LIGHT_YEAR, parsec: 3.0856775812815532e16, pc: 3.0856775812815532e16 },
    plain: {
      ...{ mi: MILE, Nmi: SEA_MILE, in: INCH, ft: FOOT, yd: YARD, ell: 1.143 },
      ...{ Picapt: PICA, Pica: PICA, pica: INCH / 6, survey_mi: 1609.3472186944373 },
    },
  },
  second: {
    prefixed: {},
    plain: { yr: 31_557_600, day: 86_400, d: 86_400, hr: 3600, mn: 60, min: 60, sec: 1, s: 1 },
  },
  pascal: {
    prefixed: { Pa: 1, p: 1, atm: 101_325, at: 101_325, mmHg: 133.322 },
    plain: { psi: 6894.757293168362, Torr: 101_325 / 760 },
  },
  newton: { prefixed: { N: 1, dyn: 1e-5, dy: 1e-5, pond: 0.00980665 }, plain: { lbf: 4.4482216152605 } },
  joule: {
    prefixed: {
      ...{ J: 1, e: 1e-7, c: 4.184, cal: 4.1868, Wh: 3600, wh: 3600 },
      ...{ eV: 1.602176487e-19, ev: 1.602176487e-19 },
    },
    plain: {
      ...{ HPh: HORSE * 3600, hh: HORSE * 3600, flb: 1.3558179483314004 },
      ...{ BTU: 1055.05585262, btu: 1055.05585262 },
    },
  },
  watt: { prefixed: { W: 1, w: 1 }, plain: { HP: HORSE, h: HORSE, PS: 735.49875 } },
  tesla: { prefixed: { T: 1, ga: 1e-4 }, plain: {} },
  litre: {
    prefixed: { l: 1, L: 1, lt: 1, uk_pt: 0.56826125 },
    plain: {
      ...{
        tsp: 0.00492892159375,
        tspm: 0.005,
        tbs: 0.01478676478125,
        oz: 0.0295735295625,
        cup: 0.2365882365,
      },
      ...{ pt: 0.473176473, us_pt: 0.473176473, qt: 0.946352946, uk_qt: 1.1365225 },
      ...{ gal: 3.785411784, uk_gal: 4.54609, barrel: 158.987294928, bushel: 35.23907016688 },
      ...{ GRT: 2831.6846592, regton: 2831.6846592, MTON: 1132.67386368 },
    },
  },
  area: {
    prefixed: { ar: 100 },
    plain: { ha: 10_000, Morgen: 2500, uk_acre: 4046.8564224, us_acre: 4046.8726098742522 },
  },
  speed: {
    prefixed: { "m/s": 1, "m/sec": 1, "m/h": 1 / 3600, "m/hr": 1 / 3600, mph: 0.44704 },
    plain: { kn: SEA_MILE / 3600, admkn: 0.5147733333333333 },
  },
};

/** Lengths whose squares and cubes are units too; the first two take prefixes. */
const LENGTHS = {
  ...{ m: 1, ang: 1e-10, in: INCH, ft: FOOT, yd: YARD, mi: MILE, Nmi: SEA_MILE, ly: LIGHT_YEAR },
  ...{ Picapt: PICA, Pica: PICA },
};

/** Degrees are counted from that of Celsius, in ninths of it: so they come out even. */
const TEMPERATURES: Readonly<Record<string, readonly [size: number, zero: number]>> = {
  C: [9, 0],
  cel: [9, 0],
  K: [9, -2458.35],
  kel: [9, -2458.35],
  F: [5, -160],
  fah: [5, -160],
  Rank: [5, -2458.35],
  Reau: [11.25, 0],
};

function* allUnits(): Generator<readonly [name: string, unit: Unit]> {
  for (const [group, { prefixed, plain }] of Object.entries(GROUPS)) {
    for (const [name, size] of Object.entries(prefixed)) yield [name, { group, size, power: 1 }];
    for (const [name, size] of Object.entries(plain)) yield [name, { group, size, power: 0 }];
  }
  for (const [name, length] of Object.entries(LENGTHS)) {
    const takes = name === "m" || name === "ang";
    for (const sign of ["", "^"]) {
      yield [`${name}${sign}2`, { group: "area", size: length ** 2, power: takes ? 2 : 0 }];
      yield [`${name}${sign}3`, { group: "litre", size: length ** 3 * 1000, power: takes ? 3 : 0 }];
    }
  }
  for (const [name, [size, zero]] of Object.entries(TEMPERATURES))
    yield [name, { group: "kelvin", size, zero, power: ["K", "kel"].includes(name) ? 1 : 0 }];
  yield ["bit", { group: "bit", size: 1, power: 1, isBinary: true }];
  yield ["byte", { group: "bit", size: 8, power: 1, isBinary: true }];
}

const UNITS = new Map(allUnits());

const DECIMAL = new Map(
  Object.entries({
    ...{ Y: 24, Z: 21, E: 18, P: 15, T: 12, G: 9, M: 6, k: 3, h: 2, da: 1, e: 1 },
    ...{ d: -1, c: -2, m: -3, u: -6, n: -9, p: -12, f: -15, a: -18, z: -21, y: -24 },
  }),
);

const BINARY = new Map(["ki", "Mi", "Gi", "Ti", "Pi", "Ei", "Zi", "Yi"].map((name, at) => [name, at + 1]));

/** What a prefix makes of a unit; undefined where the unit does not take it. */
function prefixFactor(prefix: string, { power, isBinary }: Unit): number | undefined {
  const [decimal, binary] = [DECIMAL.get(prefix), isBinary ? BINARY.get(prefix) : undefined];
  if (power === 0) return undefined;
  if (binary !== undefined) return 1024 ** binary;
  return decimal === undefined ? undefined : Number(`1e${decimal * power}`);
}

/** The unit of a name such as `km2`; undefined of any other text. Capitals count. */
function unitNamed(name: string): Unit | undefined {
  const known = UNITS.get(name);
  if (known) return known;
  for (const length of [1, 2]) {
    const unit = UNITS.get(name.slice(length));
    const factor = unit && prefixFactor(name.slice(0, length), unit);
    if (unit && factor !== undefined) return { ...unit, size: unit.size * factor };
  }
  return undefined;
}

/** An amount in another unit; undefined where a unit is not known, or the two do not measure the same. */
export function converted(amount: number, from: string, to: string): number | undefined {
  const [one, other] = [unitNamed(from), unitNamed(to)];
  if (!one || !other || one.group !== other.group) return undefined;
  if (from === to) return amount;
  return (amount * one.size + ((one.zero ?? 0) - (other.zero ?? 0))) / other.size;
}
