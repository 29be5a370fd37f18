import { hurufKolom } from "../tabel/alamat";
import { teksApaAdanya, type Kolom } from "./kolom";
import type { Blok, GayaArea, IsiRencana, TabelRencana } from "./lembar";
import { GAYA_BADAN, GAYA_KEPALA, RUPA } from "./rupa";

/** A table of a form, placed on its sheet: what to write, how it looks, and where it ends. */
export interface TabelFormulir {
  readonly blok: Blok;
  readonly tabel: TabelRencana;
  readonly gaya: readonly GayaArea[];
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
  readonly total?: readonly IsiRencana[];
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

function gayaKolom<B>(satu: Kolom<B>, area: string): GayaArea[] {
  const isian = satu.rumus || satu.rumusBaris ? RUPA.otomatis : undefined;
  const inden = satu.datar === "Right" ? 1 : undefined;
  if (!satu.datar && !satu.format && !isian) return [];
  return [{ area, gaya: { datar: satu.datar, inden, format: satu.format, isian } }];
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
      total: bahan.total,
    },
    gaya: [
      { area: `A${barisKepala}:${akhir}${barisKepala}`, gaya: GAYA_KEPALA },
      { area: `A${barisAwal}:${akhir}${barisAkhir}`, gaya: GAYA_BADAN },
      ...kolom.flatMap((satu) => gayaKolom(satu, area(satu.judul))),
    ],
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
