import { pengukuran, type IndikatorBab3 } from "../bahan/indikator";
import { narasi, type SebutanTahun } from "../bahan/narasi";
import type { BahanLaporan, SusunanLaporan } from "../kit/jenis";
import type { BagianNaskah, ButirIsian, IsianNaskah, Naskah } from "../kit/naskah";
import { susunNaskah } from "../kit/susun-naskah";
import { tulisanDi, tulisanLepas, type Tulisan } from "../kit/tulisan";
import { namaIndikator, namaSasaran, TANPA_INDIKATOR } from "./indikator-sel";
import { kopBab, tahunRelatif } from "./kop-bab";
import { takaranKinerja } from "./pengukuran-kinerja";

const URAIAN = "Uraian";

/** Places that we never fill in: what stands there is the user's. */
const TEMPAT = ["Penyebab", "Hambatan", "Upaya", "Rekomendasi"] as const;

/** What a block is about, then the labels of the texts that people may write. */
export const LABEL_ANALISIS: readonly string[] = ["Indikator", URAIAN, ...TEMPAT];

function isian(kunci: string, butir: readonly ButirIsian[]): IsianNaskah {
  return { jenis: "isian", label: LABEL_ANALISIS[0]!, kunci, butir };
}

/** The starter as long as nobody has changed it, and the places with what was written there. */
function blokIndikator(satu: IndikatorBab3, tahun: SebutanTahun, tulisan: readonly Tulisan[]): IsianNaskah {
  const kunci = namaIndikator(satu);
  const diubah = tulisanDi(tulisan, kunci, URAIAN);
  return isian(kunci, [
    { label: URAIAN, isi: diubah ?? narasi(satu, tahun), tulisan: diubah !== undefined },
    ...TEMPAT.map((label) => ({ label, isi: tulisanDi(tulisan, kunci, label) ?? "", tulisan: true })),
  ]);
}

/** Texts about indicators that are gone or renamed: kept at the end, never thrown away. */
function bagianLepas(tulisan: readonly Tulisan[], kunci: readonly string[]): BagianNaskah[] {
  const lepas = [...tulisanLepas(tulisan, kunci)];
  if (lepas.length === 0) return [];
  const blok = lepas.map(([nama, isi]) =>
    isian(
      nama,
      isi.map((satu) => ({ label: satu.label, isi: satu.isi, tulisan: true })),
    ),
  );
  const judul = "Tulisan yang indikatornya tidak ditemukan lagi; pindahkan ke indikatornya, lalu hapus.";
  return [{ jenis: "judul", teks: judul }, ...blok];
}

/**
 * The analysis of every indicator: a first text from its figures, to be edited, and empty places for cause, obstacle,
 * effort and recommendation.
 */
export function analisis(bahan: BahanLaporan): SusunanLaporan {
  const { isi, profil, tulisan } = bahan;
  const sebutan = (selisih: number): string => {
    const tahun = tahunRelatif(profil, selisih);
    return /^\d/.test(tahun) ? `tahun ${tahun}` : tahun.toLowerCase();
  };
  const tahun = { kini: sebutan(0), lalu: sebutan(-1) };
  const terukur = pengukuran(isi, isi.pengaturan.laporan.sumber);
  const bagian = terukur.sasaran.flatMap((sasaran, i): BagianNaskah[] => [
    { jenis: "judul", teks: `Sasaran ${i + 1}: ${namaSasaran(sasaran)}` },
    ...(sasaran.indikator.length === 0 ? [{ jenis: "alinea" as const, teks: TANPA_INDIKATOR }] : []),
    ...sasaran.indikator.map((satu) => blokIndikator(satu, tahun, tulisan)),
  ]);
  const kunci = terukur.sasaran.flatMap(({ indikator }) => indikator.map(namaIndikator));
  const naskah: Naskah = {
    judul: kopBab("Analisis Capaian Kinerja", profil),
    mendatar: false,
    bagian: [...bagian, ...bagianLepas(tulisan, kunci)],
  };
  return { rencana: susunNaskah(naskah, bahan), naskah, isi: takaranKinerja(terukur) };
}
