import { indeksKolom } from "../../domain/tabel/alamat";
import { bacaLembar } from "../../domain/tabel/baca-lembar";
import { mungkinKolomKami } from "../../domain/tabel/kolom-kami";
import type { LembarMentah } from "../../domain/tabel/lembar-mentah";
import { mungkinKolomLegenda } from "../../domain/warna/legenda/cari-legenda";
import { potonganBaris, type Bacaan } from "./antre-lembar";
import type { BlokTerpakai } from "./kisi-baca";
import { Rombongan, type Antrean } from "./rombongan";

const PENTING = new Set(["target", "realisasi", "capaian", "capaian_tw", "serapan", "kriteria"]);

/** Columns whose formats and formulas decide what may be done (0-based in the grid). */
function kolomPenting(mentah: LembarMentah): number[] {
  const huruf = bacaLembar(mentah).tabel.flatMap((tabel) =>
    tabel.kolom.filter(({ peran }) => PENTING.has(peran)).map(({ kolom }) => kolom),
  );
  const penting = huruf.map((satu) => indeksKolom(satu) - mentah.kolom0).filter((k) => k >= 0);
  const kami = mungkinKolomKami(mentah).flatMap(({ kolom }) => [kolom, kolom + 1]);
  return [...new Set([...penting, ...kami, ...mungkinKolomLegenda(mentah)])];
}

/** Blocks of rows of one column, of which two members are asked for. */
function potonganKolom({ baris }: BlokTerpakai): { awal: number; banyak: number }[] {
  return potonganBaris({ baris, kolom: 2, baris0: 0, kolom0: 0 });
}

/** Formats and formulas of rows of one column, two grids an answer. */
function antreKolomPenting({ kisi, kerja }: Bacaan, k: number, awal: number, banyak: number): Antrean {
  const { blok } = kisi;
  const range = kerja.dipilih.sheet
    .getRangeByIndexes(blok.baris0 + awal, blok.kolom0 + k, banyak, 1)
    .load("numberFormat,formulas");
  return () => {
    kisi.isiFormat(awal, k, range.numberFormat);
    kisi.isiRumus(awal, k, range.formulas);
  };
}

/** Large sheets: formats and formulas of the columns that matter, in one more round trip for each `selSekali` cells. */
export async function bacaKolomPenting(
  context: Excel.RequestContext,
  semua: readonly Bacaan[],
): Promise<void> {
  const rombongan = new Rombongan(context);
  for (const satu of semua.filter(({ utuh }) => !utuh))
    for (const k of kolomPenting(satu.kisi.mentah(satu.gabungan, satu.tersembunyi)))
      for (const { awal, banyak } of k < satu.kisi.blok.kolom ? potonganKolom(satu.kisi.blok) : [])
        await rombongan.tambah(2 * banyak, () => antreKolomPenting(satu, k, awal, banyak));
  if (!rombongan.kosong) await rombongan.kirim();
}
