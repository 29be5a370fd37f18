import { LAPORAN, type KunciLaporan, type PilihanLaporan } from "../../../src/domain/laporan/daftar";
import { isianLaporan } from "../../../src/domain/laporan/kit/isian";
import type { Lembaran } from "../../../src/domain/laporan/kit/lembaran";
import type { BarisNaskah, Naskah, TabelNaskah } from "../../../src/domain/laporan/kit/naskah";
import type { Laporan, LaporanLama } from "../../../src/domain/laporan/kit/jenis";
import { rencanaLaporan, type RencanaLaporan } from "../../../src/domain/laporan/kit/rencana";
import { ISI_CONTOH } from "../../../src/domain/lembar/contoh";
import type { IsiStruktur } from "../../../src/domain/lembar/daftar";
import { susunIsi, type IsiBuku } from "../../../src/domain/lembar/isi-buku";
import type { BarisIKU } from "../../../src/domain/lembar/lembar-iku";
import { TAMBAHAN } from "../../../src/domain/lembar/tambahan";
import { PENGATURAN_BAWAAN, type Pengaturan } from "../../../src/domain/pengaturan/pengaturan";
import { PROFIL_KOSONG } from "../../../src/domain/profil/profil";
import { formatAngka } from "../../../src/domain/angka/format-angka";
import { bukuDari } from "../lembar/buku-dari";

/** The sample with the slip of the real report mended: 23940.000 is 23.940.000. */
export const ISI_BENAR: IsiStruktur = {
  ...ISI_CONTOH,
  anggaran: ISI_CONTOH.anggaran.map((baris) =>
    baris.realisasi === "23940.000" ? { ...baris, realisasi: 23_940_000 } : baris,
  ),
};

type Banding = readonly [
  sasaran: number,
  indikator: string,
  satuan: string,
  target: number,
  lalu: string | number,
  kini: string | number,
];

/** Tabel 3.2 to 3.7 of the real report: six sasaran, seven indicators. */
const TABEL_3: readonly Banding[] = [
  [1, "Jumlah pencari kerja yang dilatih berdasarkan klaster kompetensi", "orang", 32, "-", "-"],
  [1, "Jumlah pencari kerja yang terdaftar", "orang", 1150, 2064, 189],
  [2, "Jumlah tenaga kerja yang ditempatkan", "orang", 330, 361, 95],
  [3, "Jumlah kasus perselisihan hubungan industrial yang diselesaikan", "kasus", 6, "-", "-"],
  [4, "Jumlah pasar yang representatif", "pasar", 22, 21, 21],
  [5, "Jumlah promosi, pemasaran dan peningkatan penggunaan produk dalam negeri", "pameran", 3, "-", "-"],
  [6, "Jumlah UTTP yang ditera ulang", "UTTP", 176, 675, 169],
];

/** The sasaran of those tables as Realisasi Anggaran names them. */
const SASARAN = [
  "Meningkatnya sumber daya tenaga kerja",
  "Meningkatnya penempatan tenaga dan perluasan kesempatan kerja",
  "Memberikan perlindungan bagi tenaga kerja guna peningkatan jaminan kesejahteraan tenaga kerja",
  "Meningkatkan kualitas lingkungan dan kenyamanan pasar",
  "Meningkatnya promosi produk unggulan daerah",
  "Melaksanakan pelayanan tera-tera ulang serta pengawasan UTTP",
];

/** A row of the IKU sheet with these cells filled in. */
export function barisIKU(isi: Partial<BarisIKU> & Pick<BarisIKU, "indikator">): BarisIKU {
  return {
    satuan: "",
    target: null,
    realisasi: null,
    polaritas: "",
    realisasiLalu: null,
    targetRenstra: null,
    sumber: "",
    ...isi,
  };
}

/** The seven indicators of Bab III on the IKU sheet. */
export const ISI_BAB_3: IsiStruktur = {
  ...ISI_BENAR,
  iku: TABEL_3.map(([nomor, indikator, satuan, target, realisasiLalu, realisasi]) =>
    barisIKU({ sasaran: SASARAN[nomor - 1]!, indikator, satuan, target, realisasiLalu, realisasi }),
  ),
};

/** What the add-in reads of a workbook with these contents. */
export function bacaan(isi: IsiStruktur, pengaturan: Partial<Pengaturan> = {}): IsiBuku {
  const semua = { ...PENGATURAN_BAWAAN, ...pengaturan };
  const buku = { ...bukuDari(isi, semua, TAMBAHAN), setelan: { "LKJIP.pengaturan": semua } };
  return susunIsi(buku);
}

interface Keadaan {
  readonly pengaturan?: Partial<Pengaturan>;
  readonly komaDesimal?: boolean;
  readonly lama?: LaporanLama;
}

/** A report of these contents: its parts or, of a form, its rows, its sheet, and what it lacks. */
export function buat<K extends KunciLaporan>(
  kunci: K,
  isi: IsiStruktur,
  { pengaturan = {}, komaDesimal = true, lama }: Keadaan = {},
): { naskah: Naskah; lembaran: Lembaran; rencana: RencanaLaporan; temuan: string[] } {
  const laporan: Laporan<PilihanLaporan[K]> = LAPORAN[kunci];
  const terbaca = { ...bacaan(isi, pengaturan), komaDesimal };
  const pilihan = laporan.pilihan(terbaca.pengaturan);
  const kertas = terbaca.pengaturan.kertas;
  const profil = terbaca.profil?.nilai ?? PROFIL_KOSONG;
  const bahan = {
    judul: laporan.judul,
    isi: terbaca,
    profil,
    kertas,
    tinggiAtas: 0,
    isian: isianLaporan(new Map()),
    lembar: new Map<string, string>(),
  };
  const { naskah, lembaran } = laporan.susun(bahan, pilihan);
  const buku = bukuDari(isi, PENGATURAN_BAWAAN, TAMBAHAN);
  const rencana = rencanaLaporan(buku, { laporan, isi: terbaca, pilihan, lama });
  const temuan = laporan.periksa(terbaca, pilihan).map(({ kode }) => kode);
  return { naskah: naskah!, lembaran: lembaran!, rencana, temuan };
}

/** The tables of a report. */
export const tabelDari = ({ bagian }: Naskah): TabelNaskah[] =>
  bagian.filter((satu): satu is TabelNaskah => satu.jenis === "tabel");

/** A cell as the sheet shows it: Indonesian numbers, percents, falls in parentheses. */
function tampak({ isi, format }: BarisNaskah["sel"][number]): string {
  if (typeof isi !== "number") return String(isi ?? "").replace(/^'/, "");
  const persen = format?.includes("%") === true;
  const desimal = persen || format?.includes("0.00") === true ? 2 : undefined;
  const teks = `${formatAngka(persen ? Number((Math.abs(isi) * 100).toPrecision(12)) : Math.abs(isi), desimal)}${persen ? " %" : ""}`;
  if (isi >= 0) return teks;
  return format?.includes("(") === true ? `(${teks})` : `-${teks}`;
}

/** The rows of a table as people see them. */
export const barisTampak = ({ baris }: Pick<TabelNaskah, "baris">): string[][] =>
  baris.map(({ sel }) => sel.map(tampak));

/** The row whose cells include one that begins so. */
export function barisAwal(tabel: Pick<TabelNaskah, "baris">, awal: string): string[] {
  const ada = barisTampak(tabel).find((baris) => baris.some((satu) => satu.startsWith(awal)));
  if (!ada) throw new Error(`no row ${awal}`);
  return ada;
}
