import { formatAngka, formatPersen } from "../../angka/format-angka";
import type { IsiBuku } from "../../lembar/isi-buku";
import type { HasilUkur } from "../../ukur/hasil-ukur";
import { pengukuran, type SasaranTerukur } from "../bahan/indikator";
import { pohonAnggaran, type UangTerukur } from "../bahan/kegiatan";
import { banyakSasaran } from "../bahan/nama-sasaran";
import { ringkasanKinerja, type RingkasanKinerja } from "../bahan/ringkasan";

const persen = (hasil: HasilUkur): string => (hasil.jenis === "angka" ? formatPersen(hasil.nilai) : "");

/** "A", "A dan B", "A, B, dan C". */
function deret(bagian: readonly string[]): string {
  if (bagian.length < 3) return bagian.join(" dan ");
  return `${bagian.slice(0, -1).join(", ")}, dan ${bagian.at(-1) ?? ""}`;
}

function kalimatKriteria({ tingkat, tanpaCapaian }: RingkasanKinerja): string {
  const kelas = tingkat
    .filter(({ banyak }) => banyak > 0)
    .map(({ tingkat: satu, banyak }) => `${banyak} indikator ${satu.nama}`);
  const sisa = tanpaCapaian > 0 ? [`${tanpaCapaian} indikator belum ada capaiannya`] : [];
  const semua = [...kelas, ...sisa];
  return semua.length === 0 ? "" : `Menurut kriterianya: ${deret(semua)}.`;
}

/** Both means, each with its kind: they differ. */
function kalimatRata({ rataIndikator, rataSasaran }: RingkasanKinerja): string {
  const [indikator, sasaran] = [persen(rataIndikator.hasil), persen(rataSasaran.hasil)];
  if (!indikator || !sasaran) return "";
  return `Rata-rata capaian seluruh indikator (tiap indikator dihitung sekali) ${indikator}; rata-rata capaian sasaran (tiap sasaran dihitung sekali) ${sasaran}.`;
}

function kalimatAnggaran({ pagu, realisasi, serapan }: UangTerukur): string {
  if (pagu.nilai === undefined || realisasi.nilai === undefined) return "";
  const bagian = persen(serapan);
  return `Anggaran sebesar Rp${formatAngka(pagu.nilai)} terealisasi Rp${formatAngka(realisasi.nilai)}${bagian ? ` atau ${bagian}` : ""}.`;
}

/** "7 indikator pada 3 sasaran"; those without a sasaran are no sasaran, and named as such. */
function banyakIndikator(semua: number, sasaran: readonly SasaranTerukur[]): string {
  const [pada, tanpa] = [
    banyakSasaran(sasaran),
    sasaran.filter(({ nama }) => nama === "").reduce((n, { indikator }) => n + indikator.length, 0),
  ];
  const sisa = tanpa > 0 ? ` (${tanpa} indikator belum punya sasaran)` : "";
  return `${semua} indikator${pada > 0 ? ` pada ${pada} sasaran` : ""}${sisa}`;
}

/** The first sentences of the summary, from the figures only; nothing where nothing is filled in. */
export function kalimatIkhtisar(isi: IsiBuku, tahun: string): string[] {
  const { sasaran } = pengukuran(isi, isi.pengaturan.laporan.sumber);
  const ringkasan = ringkasanKinerja(isi, sasaran);
  const banyak = banyakIndikator(ringkasan.banyakIndikator, sasaran);
  const pada = tahun ? `Pada tahun ${tahun}` : "Pada tahun ini";
  const kinerja = [
    `${pada}, kinerja diukur dengan ${banyak}.`,
    kalimatKriteria(ringkasan),
    kalimatRata(ringkasan),
  ];
  const anggaran = kalimatAnggaran(pohonAnggaran(isi));
  return [...(ringkasan.banyakIndikator > 0 ? [kinerja.filter(Boolean).join(" ")] : []), anggaran].filter(
    Boolean,
  );
}
