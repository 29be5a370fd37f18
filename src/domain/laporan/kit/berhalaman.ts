import { bagiHalaman, tanpaSisa, type Potongan } from "./bagi-halaman";
import type { BarisLaporan } from "./baris";
import { tinggiCetak, type HalamanCetak } from "./halaman";
import type { SusunanLaporan } from "./jenis";
import { lembarLaporan, tinggiSemua, type SampulLaporan } from "./susun";

/** Rows that stand together; or that go on with the group before. */
export type KelompokBaris = readonly BarisLaporan[] | Pick<Potongan, "baris" | "lanjutan">;

const sebagaiPotongan = (satu: KelompokBaris): Potongan => ("baris" in satu ? satu : { baris: satu });

/**
 * A table as pieces: the header stays with its first group, and no group of rows is torn apart.
 * @param jumlah how many of its last rows are totals
 */
export function potonganTabel(
  kepala: readonly BarisLaporan[],
  kelompok: readonly KelompokBaris[],
  jumlah = 0,
): Potongan[] {
  const semua = kelompok.map(sebagaiPotongan).map((satu, i) => {
    return i === 0 ? { baris: [...kepala, ...satu.baris] } : { ...satu, kepala };
  });
  return tanpaSisa(semua, jumlah);
}

/** Pieces that stand on one page if one can hold them all: a short table with the signatures below it. */
export function satuHalaman(potongan: readonly Potongan[], halaman: HalamanCetak): readonly Potongan[] {
  const baris = potongan.flatMap((satu) => satu.baris);
  return tinggiSemua(baris) < tinggiCetak(halaman) * 0.95 ? [{ baris }] : potongan;
}

/**
 * Puts a report of several tables on one sheet, page by page. Each table's header is written again wherever a page
 * begins inside it, which the one set of repeated rows that a sheet can have cannot do.
 * @param pojok first row of the sheet, repeated on every page: the report's title in the corner
 */
export function susunBerhalaman(
  pojok: BarisLaporan,
  potongan: readonly Potongan[],
  lebar: readonly number[],
  sampul: SampulLaporan,
): Pick<SusunanLaporan, "rencana" | "lembaran"> {
  const { baris, jeda } = bagiHalaman(potongan, {
    tinggi: tinggiCetak(sampul.halaman),
    terpakai: sampul.tinggiAtas + pojok.tinggi,
    ulang: { jenis: "tulis", tinggi: pojok.tinggi },
  });
  const sel = jeda.map((nomor) => `A${nomor + 2}`);
  return {
    rencana: lembarLaporan([pojok, ...baris], lebar, sampul, { barisJudul: "$1:$1", jeda: sel }),
    lembaran: { mendatar: sampul.halaman.mendatar, lebar, potongan },
  };
}
