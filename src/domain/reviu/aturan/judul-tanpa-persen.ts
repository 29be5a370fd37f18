import type { Aturan } from "../aturan";
import type { TabelTerikat } from "../bahan/bahan";
import type { TabelReviu } from "../bahan/tabel-reviu";
import { buatTemuan, letakJudul } from "../buat-temuan";
import { contoh } from "../contoh";
import type { TemuanReviu } from "../temuan-reviu";

/** What is always a percentage; "tingkat pendidikan" is none. */
const TINGKAT =
  /^(?:tabel [\d.]+ ?[:.]? ?)?((?:persentase|prosentase)\b.*?|tingkat (?:pengangguran|kemiskinan|partisipasi|inflasi|hunian|kelulusan|kehadiran|kepatuhan|kesempatan kerja)\b.*?)(?: menurut | berdasarkan | di | tahun |$)/i;
/** No rate is larger than this. */
const PERSEN_TERBESAR = 100;

const berpersen = (tabel: TabelReviu): boolean =>
  tabel.kolom.some(({ judul }) => /%|persen|tingkat|laju/i.test(judul)) ||
  tabel.baris.some(({ baris }) => tabel.angka.some(({ kolom }) => tabel.sel(baris, kolom).persen));

/** Every column of figures counts something: more than a hundred of it somewhere. */
const hanyaJumlah = (tabel: TabelReviu): boolean =>
  tabel.angka.length > 0 &&
  tabel.angka.every(({ kolom }) =>
    tabel.data.some(({ baris }) => (tabel.sel(baris, kolom).nilai ?? 0) > PERSEN_TERBESAR),
  );

function dariTabel({ tabel }: TabelTerikat): TemuanReviu[] {
  const [, disebut] = TINGKAT.exec(tabel.judul.trim()) ?? [];
  if (disebut === undefined || berpersen(tabel) || !hanyaJumlah(tabel)) return [];
  const isi = { disebut: disebut.trim() };
  return [buatTemuan("JUDUL_TANPA_PERSEN", "peringatan", isi, { ...letakJudul(tabel), yakin: 0.8 })];
}

/** The title speaks of a rate, the table only counts. */
export const JUDUL_TANPA_PERSEN: Aturan = {
  kode: "JUDUL_TANPA_PERSEN",
  tingkat: "peringatan",
  butuh: "tabel",
  dasar: "hitungan",
  periksa: ({ tabel }) => tabel.flatMap(dariTabel),
  contoh: {
    menyala: {
      lembar: contoh(
        "Tingkat Pengangguran Terbuka Menurut Jenis Kelamin Tahun 2021",
        "NO\tJENIS KELAMIN\tJUMLAH",
        "1\tLaki - Laki\t6.033",
        "2\tPerempuan\t3.657",
      ),
      sel: "A1",
    },
    diam: contoh(
      "Tingkat Pengangguran Terbuka Menurut Jenis Kelamin Tahun 2021",
      "NO\tJENIS KELAMIN\tJUMLAH\tPERSEN (%)",
      "1\tLaki - Laki\t6.033\t7,12 %",
      "2\tPerempuan\t3.657\t5,40 %",
    ),
  },
};
