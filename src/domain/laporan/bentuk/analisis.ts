import { pengukuran, type IndikatorBab3 } from "../bahan/indikator";
import { narasi, type SebutanTahun } from "../bahan/narasi";
import type { IsianLaporan } from "../kit/isian";
import type { BahanLaporan, SusunanLaporan } from "../kit/jenis";
import type { BagianNaskah, ButirIsian, IsianNaskah, Naskah } from "../kit/naskah";
import { susunNaskah } from "../kit/susun-naskah";
import { namaIndikator, namaSasaran, TANPA_INDIKATOR } from "./indikator-sel";
import { kopBab, tahunRelatif } from "./kop-bab";
import { takaranKinerja } from "./pengukuran-kinerja";

const URAIAN = "Uraian";

/** Places that we never fill in: what stands there is the user's. */
const TEMPAT = ["Penyebab", "Hambatan", "Upaya", "Rekomendasi"] as const;

/** Key of a place: names are the same whatever blanks they have. */
const kunciTempat = (indikator: string, label: string): string =>
  `${indikator.replace(/\s+/g, " ")}\n${label}`;

function blok(kunci: string, butir: readonly ButirIsian[]): IsianNaskah {
  return { jenis: "isian", label: "Indikator", kunci, butir };
}

/** The starter as long as nobody has changed it, and the places with what was written there. */
function blokIndikator(satu: IndikatorBab3, tahun: SebutanTahun, isian: IsianLaporan): IsianNaskah {
  const nama = namaIndikator(satu);
  const butir = (label: string, bawaan: string): ButirIsian => ({
    label,
    ...isian.tempatAbadi(kunciTempat(nama, label), bawaan),
  });
  return blok(nama, [butir(URAIAN, narasi(satu, tahun)), ...TEMPAT.map((label) => butir(label, ""))]);
}

/** Texts about indicators that are gone or renamed: kept at the end, never thrown away. */
function bagianLepas(isian: IsianLaporan): BagianNaskah[] {
  const lepas = new Map<string, ButirIsian[]>();
  for (const kunci of isian.lepas()) {
    const [nama = "", label = ""] = kunci.split("\n");
    lepas.set(nama, [...(lepas.get(nama) ?? []), { label, ...isian.tempatAbadi(kunci) }]);
  }
  if (lepas.size === 0) return [];
  const judul = "Tulisan yang indikatornya tidak ditemukan lagi; pindahkan ke indikatornya, lalu hapus.";
  return [{ jenis: "judul", teks: judul }, ...[...lepas].map(([nama, butir]) => blok(nama, butir))];
}

/**
 * The analysis of every indicator: a first text from its figures, to be edited, and empty places for cause, obstacle,
 * effort and recommendation.
 */
export function analisis(bahan: BahanLaporan): SusunanLaporan {
  const { isi, profil, isian } = bahan;
  const sebutan = (selisih: number): string => {
    const tahun = tahunRelatif(profil, selisih);
    return /^\d/.test(tahun) ? `tahun ${tahun}` : tahun.toLowerCase();
  };
  const tahun = { kini: sebutan(0), lalu: sebutan(-1) };
  const terukur = pengukuran(isi, isi.pengaturan.laporan.sumber);
  const bagian = terukur.sasaran.flatMap((sasaran, i): BagianNaskah[] => [
    { jenis: "judul", teks: `Sasaran ${i + 1}: ${namaSasaran(sasaran)}` },
    ...(sasaran.indikator.length === 0 ? [{ jenis: "alinea" as const, teks: TANPA_INDIKATOR }] : []),
    ...sasaran.indikator.map((satu) => blokIndikator(satu, tahun, isian)),
  ]);
  const naskah: Naskah = {
    judul: kopBab("Analisis Capaian Kinerja", profil),
    mendatar: false,
    bagian: [...bagian, ...bagianLepas(isian)],
  };
  return { rencana: susunNaskah(naskah, bahan), naskah, isi: takaranKinerja(terukur) };
}
