import { formatAngka } from "../../angka/format-angka";
import type { IsiBuku } from "../../lembar/isi-buku";
import type { TingkatSkala } from "../../ukur/skala";
import type { RataKinerja } from "../../ukur/rata-capaian";
import { pengukuran, type IndikatorBab3, type Pengukuran } from "../bahan/indikator";
import { banyakSasaran } from "../bahan/nama-sasaran";
import { nomorTabel } from "../bahan/nomor-tabel";
import { ringkasanKinerja, type RingkasanKinerja } from "../bahan/ringkasan";
import type { BahanLaporan, SusunanLaporan, Takaran } from "../kit/jenis";
import type { BarisNaskah, KolomNaskah, Naskah, SelNaskah, TabelNaskah } from "../kit/naskah";
import { gayaTingkat, SEL_KOSONG, selCapaian, selNomor, selTeks, tingkatHasil } from "../kit/sel";
import { susunNaskah } from "../kit/susun-naskah";
import { barisPerSasaran, selNilai } from "./indikator-sel";
import { kopBab, tahunLaporan } from "./kop-bab";

const KOLOM: readonly KolomNaskah[] = [
  { judul: "No", lebar: 26, datar: "Center" },
  { judul: "Sasaran Strategis", lebar: 0, datar: "Left" },
  { judul: "Indikator Kinerja", lebar: 0, datar: "Left" },
  { judul: "Satuan", lebar: 48, datar: "Center" },
  { judul: "Target", lebar: 46, datar: "Right" },
  { judul: "Realisasi", lebar: 48, datar: "Right" },
  { judul: "Capaian (%)", lebar: 50, datar: "Right" },
  { judul: "Kriteria", lebar: 73, datar: "Center" },
];

/** What a mean is taken of, in words: the two kinds differ. */
function namaRata({ jenisRata }: RataKinerja, { sasaran }: Pengukuran, banyakIndikator: number): string {
  return jenisRata === "indikator"
    ? `Rata-rata capaian seluruh indikator (${banyakIndikator} indikator, tiap indikator dihitung sekali)`
    : `Rata-rata capaian sasaran (${banyakSasaran(sasaran)} sasaran, tiap sasaran dihitung sekali)`;
}

function barisRata(isi: IsiBuku, terukur: Pengukuran, ringkasan: RingkasanKinerja): BarisNaskah[] {
  const adaSasaran = banyakSasaran(terukur.sasaran) > 0;
  return [ringkasan.rataIndikator, ...(adaSasaran ? [ringkasan.rataSasaran] : [])].map((rata) => {
    const nama = selTeks(namaRata(rata, terukur, ringkasan.banyakIndikator), { datar: "Left" });
    const capaian = selCapaian(rata.hasil, tingkatHasil(isi, rata.hasil), isi.komaDesimal);
    return { jenis: "jumlah", sel: [{ ...nama, lebar: 6 }, ...capaian] };
  });
}

function selIndikator(
  { satuan, target, realisasi, tingkat, kriteria }: IndikatorBab3,
  koma: boolean,
): SelNaskah[] {
  const nilai = [target, realisasi].map((satu) => selNilai(satu, koma));
  return [selTeks(satuan), ...nilai, ...selCapaian(tingkat, kriteria, koma)];
}

const KOLOM_RINGKASAN: readonly KolomNaskah[] = [
  { judul: "No", lebar: 26, datar: "Center" },
  { judul: "Kriteria", lebar: 0, datar: "Left" },
  { judul: "Rentang (%)", lebar: 110, datar: "Center" },
  { judul: "Banyak Indikator", lebar: 110, datar: "Center" },
];

/** "91 sampai 100", "di bawah 51": as the scale's table prints it. */
function rentang({ batasBawah, batasAtas }: TingkatSkala): string {
  if (batasAtas === undefined) return `mulai ${formatAngka(batasBawah)}`;
  return `${formatAngka(batasBawah)} sampai ${formatAngka(batasAtas)}`;
}

function tabelRingkasan(isi: IsiBuku, ringkasan: RingkasanKinerja, tahun: string): TabelNaskah {
  const { tingkat, tanpaCapaian, banyakIndikator } = ringkasan;
  const banyak = (n: number): SelNaskah => ({ isi: n });
  const kelas = tingkat.map(({ tingkat: satu, banyak: n }, i): BarisNaskah => ({
    jenis: "data",
    sel: [selNomor(`${i + 1}.`), selTeks(satu.nama, gayaTingkat(satu)), selTeks(rentang(satu)), banyak(n)],
  }));
  const sisa = [
    selNomor(`${tingkat.length + 1}.`),
    selTeks("Belum ada capaian"),
    SEL_KOSONG,
    banyak(tanpaCapaian),
  ];
  const jumlah = [SEL_KOSONG, selTeks("JUMLAH"), SEL_KOSONG, banyak(banyakIndikator)];
  return {
    jenis: "tabel",
    nomor: nomorTabel(isi, "ringkasan"),
    judul: `Ringkasan Kriteria Capaian Indikator ${tahun}`.trim(),
    kolom: KOLOM_RINGKASAN,
    baris: [
      ...kelas,
      ...(tanpaCapaian > 0 ? [{ jenis: "data" as const, sel: sisa }] : []),
      { jenis: "jumlah", sel: jumlah },
    ],
    penomoran: false,
    ukuran: 9,
  };
}

/** From which sheet the figures come, in words. */
export function catatanSumber({ sumber, sasaranDariPK }: Pengukuran): string {
  if (sumber === "pk") return "Diukur dari lembar PK; target perubahan dipakai bila diisi.";
  return sasaranDariPK
    ? "Diukur dari lembar IKU; sasaran yang kosong di sana diambil dari PK menurut nama indikatornya."
    : "Diukur dari lembar IKU, dikelompokkan menurut sasarannya.";
}

/** What a report of Bab III holds. */
export function takaranKinerja({ sasaran }: Pengukuran): Takaran[] {
  const indikator = sasaran.reduce((n, satu) => n + satu.indikator.length, 0);
  return [
    { benda: "sasaran", banyak: banyakSasaran(sasaran) },
    { benda: "indikator", banyak: indikator },
  ];
}

/** Tabel 3.1: every indicator by sasaran with its capaian, both means with their kind, and the summary of the classes. */
export function pengukuranKinerja(bahan: BahanLaporan): SusunanLaporan {
  const { isi, profil } = bahan;
  const koma = isi.komaDesimal;
  const tahun = tahunLaporan(profil);
  const terukur = pengukuran(isi, isi.pengaturan.laporan.sumber);
  const ringkasan = ringkasanKinerja(isi, terukur.sasaran);
  const baris = barisPerSasaran(terukur.sasaran, (satu) => selIndikator(satu, koma), KOLOM.length - 3);
  const naskah: Naskah = {
    judul: kopBab("Pengukuran Kinerja", profil),
    mendatar: false,
    bagian: [
      {
        jenis: "tabel",
        nomor: nomorTabel(isi, "tabel-3-1"),
        judul: `Pengukuran Kinerja ${tahun}`.trim(),
        kolom: KOLOM,
        baris: [...baris, ...barisRata(isi, terukur, ringkasan)],
        penomoran: true,
        ukuran: 9,
      },
      tabelRingkasan(isi, ringkasan, tahun),
      { jenis: "catatan", teks: catatanSumber(terukur) },
    ],
  };
  return { rencana: susunNaskah(naskah, bahan), naskah, isi: takaranKinerja(terukur) };
}
