import { teksApaAdanya } from "../../../lembar/kolom";
import type { SasaranPK } from "../../bahan/pk";
import type { BarisLaporan } from "../../kit/baris";
import type { Potongan } from "../../kit/bagi-halaman";
import { potonganTabel, type KelompokBaris } from "../../kit/berhalaman";
import { TITIK } from "../../kit/titik";
import { tinggiSemua } from "../../kit/susun";
import { barisTabel, kepalaTabel } from "../../kit/tabel";
import { banyakBaris, tinggiBaris } from "../../kit/ukuran-teks";
import { KOLOM_SASARAN, lebarSasaran, UKURAN_PK } from "./kisi";

/** Rows of one sasaran stay on one page; so many of its indicators at most stand in one such group. */
const INDIKATOR_SEKELOMPOK = 12;

/** A sasaran whose text is longer than its indicators gets the room on its last row. */
function lapangkan(
  baris: readonly BarisLaporan[],
  teks: string,
  lebar: readonly number[],
): readonly BarisLaporan[] {
  const perlu = tinggiBaris(banyakBaris(teks, lebarSasaran(lebar), UKURAN_PK), UKURAN_PK) + 3;
  const kurang = perlu - tinggiSemua(baris);
  const akhir = baris.at(-1);
  return kurang > 0 && akhir ? [...baris.slice(0, -1), { ...akhir, tinggi: akhir.tinggi + kurang }] : baris;
}

function barisKelompok(
  indikator: SasaranPK["indikator"],
  nomor: string,
  sasaran: string,
  lebar: readonly number[],
): readonly BarisLaporan[] {
  const turun = indikator.length - 1;
  const baris = indikator.map(({ indikator: nama, target }, i) => {
    const kepala = i === 0 ? [nomor, sasaran] : ["", ""];
    const satu = barisTabel(
      KOLOM_SASARAN,
      [
        ...kepala.map((isi) => ({ isi: teksApaAdanya(isi), turun })),
        ...[nama, target].map((isi) => ({ isi: teksApaAdanya(isi || TITIK) })),
      ],
      lebar,
    );
    // Below the first row number and sasaran are parts of its merged cells.
    return i === 0 ? satu : { ...satu, sel: satu.sel.slice(kepala.length) };
  });
  return lapangkan(baris, sasaran, lebar);
}

function kelompokSasaran(
  { sasaran, indikator }: SasaranPK,
  nomor: number,
  lebar: readonly number[],
): KelompokBaris[] {
  const banyak = Math.ceil(indikator.length / INDIKATOR_SEKELOMPOK);
  return Array.from({ length: banyak }, (_, i) => {
    const bagian = indikator.slice(i * INDIKATOR_SEKELOMPOK, (i + 1) * INDIKATOR_SEKELOMPOK);
    const nama = sasaran || TITIK;
    const baris = barisKelompok(bagian, `${nomor}.`, i === 0 ? nama : `${nama} (lanjutan)`, lebar);
    return i === 0 ? baris : { baris, lanjutan: { kolom: [0, 1], banyak: bagian.length } };
  });
}

/** The agreement's table: sasaran, indicators, targets; what is missing is a visible gap. */
export function tabelSasaran(pk: readonly SasaranPK[], lebar: readonly number[]): Potongan[] {
  const kelompok = pk.flatMap((sasaran, i) => kelompokSasaran(sasaran, i + 1, lebar));
  const kosong = { sasaran: "", indikator: [{ indikator: "", target: "" }] };
  return potonganTabel(
    kepalaTabel(KOLOM_SASARAN, lebar),
    kelompok.length > 0 ? kelompok : kelompokSasaran(kosong, 1, lebar),
  );
}
