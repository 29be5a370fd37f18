/** How a cell looks, as Excel's `getCellProperties` gives it and `setCellProperties` takes it. */
export interface GayaSel {
  readonly fill?: { readonly color?: string; readonly pattern?: string };
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: string;
    readonly color?: string;
  };
  readonly borders?: Readonly<Partial<Record<SisiSel, GarisSel>>>;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrapText?: boolean;
  readonly shrinkToFit?: boolean;
  readonly indentLevel?: number;
}

/** Sides of a cell that we and most people draw. */
export const SISI_SEL = ["top", "bottom", "left", "right"] as const;
/** One of them. */
export type SisiSel = (typeof SISI_SEL)[number];

/** A line at a side of a cell. */
export interface GarisSel {
  readonly style?: string;
  readonly weight?: string;
  readonly color?: string;
}

/** Equal neighbours counted. */
type Ulangan<T> = readonly (readonly [T, number])[];

/** How the cells of a step looked. */
export interface RupaSel {
  /** Where they begin, counted from the step's first cell. */
  readonly baris: number;
  readonly kolom: number;
  readonly tinggi: number;
  readonly lebar: number;
  /** All looks there are. */
  readonly gaya: readonly GayaSel[];
  /** Indices of the looks and number formats, cell by cell and row by row. */
  readonly sel: Ulangan<number>;
  readonly format: Ulangan<string>;
  /** Heights of the rows and widths of the columns in points; 0 for a row of the sheet's own height. */
  readonly tinggiBaris: Ulangan<number>;
  readonly lebarKolom: Ulangan<number>;
}

/** Cells whose looks the journal keeps at most: a larger answer would be too much for Excel on the web. */
export const SEL_RUPA = 4_000;

function padatkan<T>(isi: readonly T[]): [T, number][] {
  const hasil: [T, number][] = [];
  for (const satu of isi) {
    const akhir = hasil.at(-1);
    if (akhir && akhir[0] === satu) akhir[1]++;
    else hasil.push([satu, 1]);
  }
  return hasil;
}

function terisi(isi: object): object {
  return Object.fromEntries(Object.entries(isi).filter(([, satu]) => satu !== null && satu !== undefined));
}

/** What Excel tells of a colour that nobody chose. */
const HITAM = "#000000";

const tanpaHitam = (isi: { readonly color?: string | null }): object =>
  terisi({ ...isi, color: isi.color === HITAM ? undefined : isi.color });

/** Without lines, fills and colours that are none: whoever sets a fill of none paints the cell white. */
function rapikan({ fill, font, borders, ...lain }: GayaSel): GayaSel {
  const garis = SISI_SEL.flatMap((sisi) => {
    const satu = borders?.[sisi];
    return satu?.style && satu.style !== "None" ? [[sisi, tanpaHitam(satu)] as const] : [];
  });
  return {
    ...terisi(lain),
    ...(fill?.pattern === "Solid" && fill.color ? { fill: { color: fill.color } } : {}),
    ...(font ? { font: tanpaHitam(font) } : {}),
    ...(garis.length > 0 ? { borders: Object.fromEntries(garis) } : {}),
  };
}

/** What was read of a block of cells. */
export interface RupaDibaca {
  readonly gaya: readonly (readonly GayaSel[])[];
  readonly format: readonly (readonly string[])[];
  readonly tinggiBaris: readonly number[];
  readonly lebarKolom: readonly number[];
}

/** Packs the looks of a block. */
export function padatkanRupa(dibaca: RupaDibaca): RupaSel {
  const kenal = new Map<string, number>();
  const gaya: GayaSel[] = [];
  const sel = dibaca.gaya.flat().map((satu) => {
    const rapi = rapikan(satu);
    const kunci = JSON.stringify(rapi);
    const ada = kenal.get(kunci) ?? gaya.push(rapi) - 1;
    kenal.set(kunci, ada);
    return ada;
  });
  return {
    baris: 0,
    kolom: 0,
    tinggi: dibaca.gaya.length,
    lebar: dibaca.gaya[0]?.length ?? 0,
    gaya,
    sel: padatkan(sel),
    format: padatkan(dibaca.format.flat()),
    tinggiBaris: padatkan(dibaca.tinggiBaris),
    lebarKolom: padatkan(dibaca.lebarKolom),
  };
}

const mekarkan = <T>(isi: Ulangan<T>): T[] =>
  isi.flatMap(([satu, banyak]) => new Array<T>(banyak).fill(satu));

function potong<T>(isi: readonly T[], lebar: number): T[][] {
  return Array.from({ length: Math.ceil(isi.length / lebar) }, (_, i) =>
    isi.slice(i * lebar, (i + 1) * lebar),
  );
}

/** The looks again, cell by cell. */
export function mekarkanRupa({ gaya, sel, format, lebar, tinggiBaris, lebarKolom }: RupaSel): RupaDibaca {
  return {
    gaya: potong(
      mekarkan(sel).map((i) => gaya[i] ?? {}),
      lebar,
    ),
    format: potong(mekarkan(format), lebar),
    tinggiBaris: mekarkan(tinggiBaris),
    lebarKolom: mekarkan(lebarKolom),
  };
}
