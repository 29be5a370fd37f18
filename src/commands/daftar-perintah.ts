import { ribbon } from "../bahasa/id/ribbon";
import type { KunciLaporan } from "../domain/laporan/daftar";
import { TEMPLAT, templatOleh } from "../domain/lembar/kunci-templat";
import type { Cakupan } from "../domain/warna/peta";
import { lambat, takDijalankan } from "./berkas";
import {
  buatBanyakLaporan,
  buatLaporan,
  jadikanAngka,
  kembalikan,
  reviuBuku,
  siapkanBukuKerja,
  siapkanKirim,
  siapkanTahunBaru,
  warnaiYangPasti,
} from "./index";
import type { HasilPerintah } from "./jenis";
import type { StatusPita } from "./status-pita";

/** The words of one run of the command line, by the long names of the options. */
interface KataBaris {
  /** The text of an option; undefined where it was not given. */
  teks(nama: string): string | undefined;
  /** Was this switch given? */
  ada(nama: string): boolean;
}

/** An option of the command line: a switch, one of some words, or any text (`contoh` stands in the help). */
export type PilihanBaris = "saklar" | readonly string[] | { readonly contoh: string };

/** A command on the command line: `nama masukan.xlsx -o keluaran.xlsx [pilihan]`. */
export interface BarisPerintah {
  readonly nama: string;
  /** What it does, as the help says it. */
  readonly guna: string;
  /** "boleh": without an input it begins with a new workbook. */
  readonly masukan: "wajib" | "boleh";
  /** By their long names; their values are checked before the command runs. */
  readonly pilihan: Readonly<Record<string, PilihanBaris>>;
  readonly jalankan: (kata: KataBaris) => Promise<HasilPerintah>;
}

/** A command as ribbon, manifest and command line know it. */
export interface PerintahTerdaftar {
  /** Group of the ribbon tab. */
  readonly grup: keyof typeof ribbon.grup;
  /** File name part of its icons: assets/icons/<ikon>-16.png, -32, -80. */
  readonly ikon: string;
  /** What the button runs; without it the button opens the pane. */
  readonly pita?: () => Promise<StatusPita>;
  /** The button opens a menu of these; it runs nothing itself. */
  readonly menu?: readonly ButirMenu[];
  readonly baris?: BarisPerintah;
}

/** One entry of a menu on the ribbon; `teks` is its key among `ribbon.laporan`. */
export interface ButirMenu {
  /** Name of its action, and the last part of its id: "LaporanEfisiensi". */
  readonly nama: string;
  readonly teks: keyof typeof ribbon.laporan;
  readonly ikon: string;
  readonly pita: () => Promise<StatusPita>;
}

/** Name of a ribbon command: the id of its action and the last part of its control id, "LKjIP.LampiranI". */
export type IdPerintah = keyof typeof ribbon.tombol;

/** One sheet, or the whole workbook where none is named. */
export function cakupanDari(lembar: string | undefined): Cakupan {
  return lembar === undefined ? { jenis: "buku" } : { jenis: "lembar", nama: lembar };
}

/** Colours what is sure on the sheet in front; the pane's page opens where something is to be decided first. */
async function warnaiDariPita(): Promise<StatusPita> {
  const hasil = await warnaiYangPasti({ jenis: "lembar" });
  const perluDilihat = hasil.pesan.filter(({ kode }) => kode === "PERLU_DILIHAT");
  if (!hasil.berhasil || (perluDilihat.length === 0 && hasil.akibat !== "tidak-ada")) return hasil;
  // The page itself says everything else, table by table.
  return { ...hasil, pesan: perluDilihat, buka: "warna" };
}

const ambilDariPita = lambat(
  async () => (await import(/* webpackChunkName: "perintah-ambil" */ "./ambil")).mintaHalamanAmbil,
  (pesan): StatusPita => takDijalankan(pesan),
);

/** The entries of the menu; the reports themselves are fetched when one is made. */
const MENU_LAPORAN = Object.keys(ribbon.laporan).filter((kunci) => kunci !== "semua") as KunciLaporan[];

/** Name of the action that makes a report: "lampiran-i" is LaporanLampiranI. */
const aksiLaporan = (kunci: KunciLaporan): string =>
  `Laporan-${kunci}`.replace(/-(.)/g, (_, huruf: string) => huruf.toUpperCase());

const BUTIR_LAPORAN: readonly ButirMenu[] = [
  {
    nama: "LaporanSemua",
    teks: "semua",
    ikon: "lampiran",
    pita: async () => (await buatBanyakLaporan()).hasil,
  },
  ...MENU_LAPORAN.map((kunci) => ({
    nama: aksiLaporan(kunci),
    teks: kunci,
    ikon: "lampiran",
    pita: () => buatLaporan(kunci),
  })),
];

/** Writes the list and, where the pane is open, shows it there too. */
async function reviuDariPita(): Promise<StatusPita> {
  return { ...(await reviuBuku()), buka: "reviu" };
}

const ISI_LAMPIRAN = ["iku", "pk"] as const;

/**
 * All commands with a button, in the order of the tab; their texts are `ribbon.tombol`. A further one is its own file,
 * its entry here, its texts and its test: ribbon, manifest and command line follow.
 */
export const PERINTAH: Readonly<Record<IdPerintah, PerintahTerdaftar>> = {
  SiapkanBukuKerja: {
    grup: "bukuKerja",
    ikon: "siapkan",
    pita: () => siapkanBukuKerja({ isi: "kosong" }),
    baris: {
      nama: "siapkan",
      guna: "menambahkan lembar LKjIP",
      masukan: "boleh",
      pilihan: { contoh: "saklar", templat: TEMPLAT },
      jalankan: (kata) =>
        siapkanBukuKerja({
          isi: templatOleh(kata.teks("templat")) ?? (kata.ada("contoh") ? "contoh" : "kosong"),
        }),
    },
  },
  AmbilData: { grup: "bukuKerja", ikon: "ambil", pita: ambilDariPita },
  WarnaiKriteria: {
    grup: "ukur",
    ikon: "warnai",
    pita: warnaiDariPita,
    baris: {
      nama: "warnai",
      guna: "mewarnai capaian pada tabel yang ada di semua lembar, atau di satu lembar dengan --lembar; yang belum pasti hanya dengan --ragu",
      masukan: "wajib",
      pilihan: {
        lembar: { contoh: "NAMA" },
        ragu: "saklar",
        "hanya-capaian": "saklar",
        legenda: "saklar",
        "isi-kolom": "saklar",
      },
      jalankan: (kata) =>
        warnaiYangPasti(cakupanDari(kata.teks("lembar")), {
          ...(kata.ada("legenda") ? { legenda: true } : {}),
          isiKolom: kata.ada("isi-kolom"),
          hanyaCapaian: kata.ada("hanya-capaian"),
          ragu: kata.ada("ragu"),
        }),
    },
  },
  Kembalikan: { grup: "ukur", ikon: "kembalikan", pita: () => kembalikan() },
  Reviu: { grup: "laporan", ikon: "reviu", pita: reviuDariPita },
  LampiranI: {
    grup: "laporan",
    ikon: "lampiran",
    pita: () => buatLaporan("lampiran-i"),
    baris: {
      nama: "lampiran1",
      guna: "membuat Lampiran I",
      masukan: "wajib",
      pilihan: { isi: ISI_LAMPIRAN, timpa: "saklar" },
      jalankan: (kata) => {
        const isi = ISI_LAMPIRAN.find((boleh) => boleh === kata.teks("isi"));
        return buatLaporan("lampiran-i", isi ? { isi } : {}, { timpa: kata.ada("timpa") });
      },
    },
  },
  Laporan: { grup: "laporan", ikon: "lampiran", menu: BUTIR_LAPORAN },
  SiapkanKirim: {
    grup: "laporan",
    ikon: "kirim",
    pita: () => siapkanKirim({ cara: "nilai", bersihkan: false }),
    baris: {
      nama: "kirim",
      guna: "mengganti rumus LKJIP supaya berkas dapat dikirim",
      masukan: "wajib",
      pilihan: { nilai: "saklar", "rumus-biasa": "saklar", bersihkan: "saklar" },
      jalankan: (kata) =>
        siapkanKirim({
          cara: kata.ada("rumus-biasa") && !kata.ada("nilai") ? "rumus-biasa" : "nilai",
          bersihkan: kata.ada("bersihkan"),
        }),
    },
  },
  Panel: { grup: "panel", ikon: "panel" },
};

/** Commands without a button of their own: the pane asks first, the command line takes them at their word. */
export const TANPA_TOMBOL: readonly BarisPerintah[] = [
  {
    nama: "tahun-baru",
    guna: "membuat buku kerja tahun berikutnya dari yang ini",
    masukan: "wajib",
    pilihan: {},
    jalankan: () => siapkanTahunBaru(),
  },
  {
    nama: "jadikan-angka",
    guna: "menjadikan angka yang ditulis sebagai teks di lembar LKjIP angka sungguhan",
    masukan: "wajib",
    pilihan: {},
    jalankan: () => jadikanAngka(),
  },
];
