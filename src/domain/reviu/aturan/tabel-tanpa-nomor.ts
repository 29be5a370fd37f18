import type { Aturan } from "../aturan";
import type { BahanReviu } from "../bahan/bahan";
import type { TabelReviu } from "../bahan/tabel-reviu";
import { buatTemuan, letakJudul } from "../buat-temuan";
import { contohBuku } from "../contoh";
import type { TemuanReviu } from "../temuan-reviu";

const BERNOMOR = /\btabel\s+\d+(?:\.\d+)*/i;
/** Fewer numbered tables are no habit. */
const BERNOMOR_CUKUP = 3;

/** A list with its own heading on a sheet of its own (an appendix, a form) has no number. */
const lampiran = ({ judul, lembar }: TabelReviu): boolean =>
  /lampiran|formulir|\bPK\b|perjanjian kinerja|\bIKU\b|indikator kinerja utama/i.test(`${lembar} ${judul}`);

const bernomor = ({ judul, mentah, tabel }: TabelReviu): boolean =>
  BERNOMOR.test(judul) || diAtas(mentah.nilai, tabel.kepala.awal - 1 - mentah.baris0);

/** Rows above a header in which its number may stand, a line of sasaran between. */
const JARAK = 6;

function diAtas(nilai: TabelReviu["mentah"]["nilai"], kepala: number): boolean {
  return nilai
    .slice(Math.max(0, kepala - JARAK), kepala)
    .some((baris) => baris.some((isi) => typeof isi === "string" && BERNOMOR.test(isi)));
}

function periksa({ tabel }: BahanReviu): TemuanReviu[] {
  const semua = tabel.map((satu) => satu.tabel);
  if (semua.filter(bernomor).length < BERNOMOR_CUKUP) return [];
  const tanpa = semua.filter((satu) => !bernomor(satu) && !lampiran(satu) && satu.angka.length > 0);
  const [pertama] = tanpa;
  if (!pertama) return [];
  const isi = { banyak: tanpa.length, lembar: [...new Set(tanpa.map(({ lembar }) => lembar))] };
  return [buatTemuan("TABEL_TANPA_NOMOR", "peringatan", isi, { ...letakJudul(pertama), yakin: 0.8 })];
}

const ISI = ["NO\tURAIAN\tJUMLAH", "1\tSatu\t68", "2\tDua\t89"];
const bab = (n: number): string[] => [`Tabel 1.${String(n)} : Uraian ke-${String(n)}`, ...ISI];

/** Some tables of the report are numbered, others not: they cannot be referred to, nor listed. */
export const TABEL_TANPA_NOMOR: Aturan = {
  kode: "TABEL_TANPA_NOMOR",
  tingkat: "peringatan",
  butuh: "buku",
  dasar: "permenpan-53-2014",
  periksa,
  contoh: {
    menyala: {
      lembar: contohBuku({ A: bab(1), B: bab(2), C: bab(3), D: ["Jumlah Pasar Tahun 2021", ...ISI] }),
      sel: "A1",
    },
    diam: contohBuku({ A: bab(1), D: ["Jumlah Pasar Tahun 2021", ...ISI], E: ["Lampiran I", ...ISI] }),
  },
};
