import { hurufKolom } from "../tabel/alamat";
import { teksApaAdanya, type Kolom } from "./kolom";
import type {
  Blok,
  GayaArea,
  IsiRencana,
  KolomRencana,
  PilihanSel,
  TabelRencana,
  WarnaBersyarat,
} from "./lembar";
import { GAYA_BADAN, GAYA_KEPALA, GAYA_TOTAL, RUPA } from "./rupa";
import { formatPecahan, warnaKriteria } from "./warna-kriteria";

/** A table of a form, placed on its sheet: what to write, how it looks, and where it ends. */
export interface TabelFormulir {
  readonly blok: Blok;
  readonly tabel: TabelRencana;
  readonly gaya: readonly GayaArea[];
  readonly pilihan: readonly PilihanSel[];
  readonly warna: readonly WarnaBersyarat[];
  /** 1-based rows. */
  readonly barisAwal: number;
  readonly barisAkhir: number;
  /** All data cells: "A7:K14". */
  readonly seluruhBaris: string;
  /** The data cells of one column: "D6:D15". */
  area(judul: string, sampaiJudul?: string): string;
}

/** What a table of a form is made of. */
export interface BahanTabel<Baris> {
  readonly nama: string;
  /** 1-based row of the headers. */
  readonly barisKepala: number;
  readonly kolom: readonly Kolom<Baris>[];
  readonly data: readonly Baris[];
  /** Empty rows when there is no data. */
  readonly barisKosong: number;
  readonly saringan?: boolean;
}

function isiBaris<B>(
  kolom: readonly Kolom<B>[],
  baris: B | undefined,
  urutan: number,
  barisLembar: number,
): IsiRencana[] {
  return kolom.map(({ isi, rumusBaris }) => {
    if (rumusBaris) return rumusBaris(barisLembar);
    return baris !== undefined && isi ? teksApaAdanya(isi(baris, urutan)) : null;
  });
}

/** How the data cells of a column look beyond what all of them share. */
export function gayaKolom(
  { rumus, datar, format, utuh }: KolomRencana,
  area: string,
  sendiri = false,
): GayaArea[] {
  const isian = rumus || sendiri ? RUPA.otomatis : undefined;
  const inden = datar === "Right" ? 1 : datar === "Center" ? 0 : undefined;
  if (!datar && !format && !isian) return [];
  const bungkus = utuh ? false : undefined;
  return [{ area, gaya: { datar, inden, format, isian, bungkus } }];
}

/** How the cell of a column in the totals row looks. */
export function gayaTotal({ datar, format }: KolomRencana, sel: string): GayaArea[] {
  return datar === "Right"
    ? [{ area: sel, gaya: { datar, inden: 1, format, bungkus: false, susut: true } }]
    : [];
}

/** Where a column stands. */
export interface TempatKolom {
  /** Its data cells, the same with the column right of it, and the same with its cell in the totals row. */
  readonly area: string;
  readonly kanan: string;
  readonly sampaiTotal: string;
  /** "$G", and the 1-based row of its first data cell. */
  readonly huruf: string;
  readonly baris: number;
}

/** The place of the n-th column of the sheet (0-based) between two rows (1-based), `total` rows of totals below. */
export function tempatKolom(indeks: number, awal: number, akhir: number, total: number): TempatKolom {
  const [huruf, kanan] = [hurufKolom(indeks), hurufKolom(indeks + 1)];
  return {
    area: `${huruf}${awal}:${huruf}${akhir}`,
    kanan: `${huruf}${awal}:${kanan}${akhir}`,
    sampaiTotal: `${huruf}${awal}:${huruf}${akhir + total}`,
    huruf: `$${huruf}`,
    baris: awal,
  };
}

/** The conditional formats of a column. */
export function warnaKolom({ pecahan, pita, total }: KolomRencana, tempat: TempatKolom): WarnaBersyarat[] {
  const sel = `${tempat.huruf}${tempat.baris}`;
  return [
    ...(pita ? warnaKriteria(tempat.kanan, sel) : []),
    ...(pecahan ? [formatPecahan(total === undefined ? tempat.area : tempat.sampaiTotal, sel)] : []),
  ];
}

function gayaBarisTotal(kolom: readonly KolomRencana[], baris: number): GayaArea[] {
  if (kolom.every(({ total }) => total === undefined)) return [];
  const akhir = hurufKolom(kolom.length - 1);
  return [
    { area: `A${baris}:${akhir}${baris}`, gaya: GAYA_TOTAL },
    ...kolom.flatMap((satu, i) => gayaTotal(satu, `${hurufKolom(i)}${baris}`)),
  ];
}

/** Runs of empty cells in columns that have a formula for them. */
function susulan(
  kolom: readonly KolomRencana[],
  baris: readonly (readonly IsiRencana[])[],
  awal: number,
): TabelRencana["susulan"] {
  return kolom.flatMap(({ bilaKosong }, k) => {
    if (bilaKosong === undefined) return [];
    const kosong = baris.flatMap((isi, i) => (isi[k] === null || isi[k] === "" ? [awal + i] : []));
    return barisBerurutan(kosong).map(([a, b]) => ({
      area: `${hurufKolom(k)}${a}:${hurufKolom(k)}${b}`,
      rumus: bilaKosong,
    }));
  });
}

/** Rows joined to runs: 7, 8, 9, 12 gives 7–9 and 12–12. */
export function barisBerurutan(baris: readonly number[]): (readonly [number, number])[] {
  const hasil: [number, number][] = [];
  for (const satu of baris) {
    const terakhir = hasil.at(-1);
    if (terakhir && terakhir[1] === satu - 1) terakhir[1] = satu;
    else hasil.push([satu, satu]);
  }
  return hasil;
}

/** Lays out a table of a form; a form without data gets empty rows to type into. */
export function susunTabel<B>(bahan: BahanTabel<B>): TabelFormulir {
  const { kolom, data, barisKepala } = bahan;
  const banyak = Math.max(data.length, data.length === 0 ? bahan.barisKosong : 1);
  const barisAwal = barisKepala + 1;
  const barisAkhir = barisKepala + banyak;
  const akhir = hurufKolom(kolom.length - 1);
  const huruf = (judul: string): string => hurufKolom(kolom.findIndex((satu) => satu.judul === judul));
  const area = (judul: string, sampai = judul): string =>
    `${huruf(judul)}${barisAwal}:${huruf(sampai)}${barisAkhir}`;
  const seluruh = `A${barisKepala}:${akhir}${barisAkhir}`;
  const baris = Array.from({ length: banyak }, (_, i) => isiBaris(kolom, data[i], i, barisAwal + i));
  return {
    blok: { area: seluruh, isi: [kolom.map((satu) => satu.judul), ...baris] },
    tabel: {
      nama: bahan.nama,
      area: seluruh,
      saringan: bahan.saringan ?? false,
      rumus: kolom.flatMap(({ judul, rumus }) => (rumus ? [{ judul, rumus }] : [])),
      susulan: susulan(kolom, baris, barisAwal),
      kolom,
      ...(kolom.some(({ total }) => total !== undefined)
        ? { total: kolom.map(({ total }) => total ?? null) }
        : {}),
    },
    gaya: [
      { area: `A${barisKepala}:${akhir}${barisKepala}`, gaya: GAYA_KEPALA },
      { area: `A${barisAwal}:${akhir}${barisAkhir}`, gaya: GAYA_BADAN },
      ...kolom.flatMap((satu) => gayaKolom(satu, area(satu.judul), satu.rumusBaris !== undefined)),
      ...gayaBarisTotal(kolom, barisAkhir + 1),
    ],
    pilihan: kolom.flatMap(({ judul, pilihan }) => (pilihan ? [{ area: area(judul), ...pilihan }] : [])),
    warna: kolom.flatMap((satu, i) => warnaKolom(satu, tempatKolom(i, barisAwal, barisAkhir, 1))),
    barisAwal,
    barisAkhir,
    seluruhBaris: `A${barisAwal}:${akhir}${barisAkhir}`,
    area,
  };
}

/** Column widths of a table. */
export function lebarKolom<B>(kolom: readonly Kolom<B>[]): { kolom: string; poin: number }[] {
  return kolom.map(({ lebar }, i) => ({ kolom: hurufKolom(i), poin: lebar }));
}
