import { alamatSel, type LembarMentah } from "../../tabel";
import type { Aturan } from "../aturan";
import { buatTemuan } from "../buat-temuan";
import { contohBuku } from "../contoh";
import { tahunDisebut } from "../identitas/periode";
import type { TemuanReviu } from "../temuan-reviu";

interface Sebutan {
  readonly lembar: string;
  readonly sel: string;
  readonly tahun: number;
  readonly teks: string;
}

const JUDUL_TERPANJANG = 160;
/** So many titles must agree before one of another year stands out. */
const SUARA_CUKUP = 3;
/** Tables of which a report has this year's: two titles are enough against theirs. */
const MILIK_LAPORAN =
  /indikator kinerja utama|\bIKU\b|perjanjian kinerja|pengukuran kinerja|realisasi anggaran/i;

function sebutan({ nama, nilai, baris0, kolom0 }: LembarMentah): Sebutan[] {
  return nilai.flatMap((baris, b) => {
    const isi = baris.flatMap((satu, k) => (satu === null || satu === "" ? [] : [{ satu, k }]));
    const [sel] = isi;
    if (!sel || isi.length > 1 || typeof sel.satu !== "string" || sel.satu.length > JUDUL_TERPANJANG)
      return [];
    const [satu, ...lain] = tahunDisebut(sel.satu);
    if (satu === undefined || lain.length > 0) return [];
    return [{ lembar: nama, sel: alamatSel(b + baris0, sel.k + kolom0), tahun: satu, teks: sel.satu }];
  });
}

function periksa(lembar: readonly LembarMentah[]): TemuanReviu[] {
  const semua = lembar.flatMap(sebutan);
  const banyak = new Map<number, number>();
  for (const { tahun } of semua) banyak.set(tahun, (banyak.get(tahun) ?? 0) + 1);
  const [laporan] = [...banyak].sort((a, b) => b[1] - a[1])[0] ?? [];
  const suara = laporan === undefined ? 0 : (banyak.get(laporan) ?? 0);
  if (laporan === undefined || suara < 2) return [];
  return semua.flatMap(({ tahun, teks, ...letak }) => {
    if (tahun !== laporan - 1 || (suara < SUARA_CUKUP && !MILIK_LAPORAN.test(teks))) return [];
    return [
      buatTemuan("TAHUN_LAIN", "peringatan", { tahun, laporan }, { ...letak, tertulis: teks, yakin: 0.7 }),
    ];
  });
}

/** A title that still says last year. */
export const TAHUN_LAIN: Aturan = {
  kode: "TAHUN_LAIN",
  tingkat: "peringatan",
  butuh: "buku",
  dasar: "hitungan",
  periksa: ({ lembar }) => periksa(lembar),
  contoh: {
    menyala: {
      lembar: contohBuku({
        A: ["Perjanjian Kinerja Tahun 2021"],
        B: ["Pengukuran Kinerja Tahun 2021"],
        C: ["Realisasi Anggaran Tahun 2021"],
        D: ["Daftar Pegawai Tahun 2020"],
      }),
      sel: "A1",
    },
    diam: contohBuku({
      A: ["Perjanjian Kinerja Tahun 2021"],
      B: ["Pengukuran Kinerja Tahun 2021"],
      C: ["Realisasi Anggaran Tahun 2021"],
      D: ["Renstra Tahun 2021 - 2026"],
    }),
  },
};
