import type { PerintahJurnal } from "../domain/jurnal/jurnal";
import { lembarDari } from "../domain/lembar/area";
import type { Pesan } from "../domain/pesan";
import { jalankan } from "../workbook/jalankan";
import {
  bacaIsiJurnal,
  kembalikanTerakhir,
  type HasilKembalikan,
  type RunTercatat,
} from "../workbook/jurnal";
import type { Bacaan, HasilPerintah } from "./jenis";
import { pesanTakTerbaca, teksJurnal } from "./pesan-jurnal";
import { gagal, pesanCetak, pesanExcel, selesai } from "./teks";
import { diproteksi } from "./warna-terapkan";

/** A run as a list shows it. */
export interface RunDaftar extends RunTercatat {
  /** The command in the user's language: "Warnai Kriteria". */
  readonly nama: string;
}

/** What *Kembalikan* would take back. */
export interface StatusKembalikan {
  readonly bisa: boolean;
  /** Titles of the sheets of the run that comes next. */
  readonly lembar: readonly string[];
  /** When that run was: ISO 8601, "" where nothing is to take back. */
  readonly waktu: string;
  /** All runs that can be taken back one after the other, newest first. */
  readonly run: readonly RunDaftar[];
  /** Runs that are damaged and will be left out. */
  readonly rusak: number;
}

const namaPerintah = (perintah: PerintahJurnal): string => teksJurnal().perintah[perintah];

function pesanSel(sel: string): Pesan {
  return { kode: "SEL_DIUBAH", tingkat: "peringatan", teks: teksJurnal().selDiubah, sel };
}

function pesanLembar(kode: string, tingkat: Pesan["tingkat"], teks: string): Pesan {
  return { kode, tingkat, teks };
}

function pesanHasil(hasil: HasilKembalikan): Pesan[] {
  const t = teksJurnal();
  return [
    ...hasil.terproteksi.map(diproteksi),
    ...hasil.diubah.map(pesanSel),
    ...[...hasil.barisDiubah].map(([nama, banyak]) =>
      pesanLembar("BARIS_DIUBAH", "peringatan", t.barisDiubah(nama, banyak)),
    ),
    ...hasil.diisi.map((nama) => pesanLembar("LEMBAR_DIISI", "peringatan", t.lembarDiisi(nama))),
    ...hasil.hilang.map((nama) => pesanLembar("LEMBAR_HILANG", "info", t.lembarHilang(nama))),
    ...hasil.takTerbaca.map(pesanTakTerbaca),
    ...(hasil.tanpaRupa.length > 0 ? [pesanLembar("RUPA_TETAP", "info", t.tanpaRupa)] : []),
    ...(hasil.tanpaCetak.length > 0 ? [pesanLembar("CETAK_TETAP", "info", t.tanpaCetak)] : []),
    ...pesanCetak(hasil.cetak),
    ...(hasil.rusak > 0 ? [pesanLembar("JURNAL_RUSAK", "peringatan", t.rusak(hasil.rusak))] : []),
    ...(hasil.ambilLama ? [pesanLembar("JURNAL_LAMA", "peringatan", t.ambilLama)] : []),
  ];
}

/** Titles of the sheets on which something stays as it is now. */
function bersisa({ diubah, barisDiubah, takTerbaca, tanpaRupa }: HasilKembalikan): ReadonlySet<string> {
  const olehSel = diubah.flatMap((sel) => lembarDari(sel) ?? []);
  return new Set([...olehSel, ...barisDiubah.keys(), ...takTerbaca, ...tanpaRupa]);
}

/** What a result names, by sheet or cell. */
const DAFTAR = [
  "lembar",
  "hilang",
  "terproteksi",
  "diubah",
  "diisi",
  "takTerbaca",
  "tanpaRupa",
  "tanpaCetak",
] as const;

/** So many sheets that are whole again are named; more of them are counted. */
const NAMA_TERBANYAK = 5;

function ringkas(hasil: HasilKembalikan): HasilPerintah {
  const t = teksJurnal();
  const pesan = pesanHasil(hasil);
  const { run, lembar } = hasil;
  if (run?.penuh)
    return gagal(t.gagal, pesanLembar("JURNAL_PENUH", "galat", t.terlaluBesar(namaPerintah(run.perintah))));
  if (hasil.terproteksi.length > 0 && lembar.length === 0) return gagal(t.gagal, ...pesan);
  if (run && (lembar.length > 0 || (hasil.hilang.length === 0 && hasil.diisi.length === 0))) {
    const sisa = bersisa(hasil);
    const utuh = lembar.filter((judul) => !sisa.has(judul));
    const sebagian = lembar.filter((judul) => sisa.has(judul)).join(", ");
    const disebut = utuh.length > NAMA_TERBANYAK ? t.banyakLembar(utuh.length) : utuh.join(", ");
    return selesai("berubah", t.dikembalikan(namaPerintah(run.perintah), disebut, sebagian), pesan);
  }
  if (lembar.length > 0) return selesai("berubah", t.tandaDihapus(lembar.join(", ")), pesan);
  return selesai("tidak-ada", t.tidakAda, pesan);
}

/**
 * Takes back the last run of any command, with the one that it went on from; pressed again, the one before it. Cells that were edited meanwhile stay and are
 * named (code SEL_DIUBAH). What Excel refuses once is tried a second time: each step may be repeated.
 */
export async function kembalikan(): Promise<HasilPerintah> {
  const hasil = await tarik();
  if (!hasil.ada) return gagal(teksJurnal().gagal, pesanExcel(hasil.galat));
  if (hasil.nilai.run?.berasal !== true) return ringkas(hasil.nilai);
  const asal = await tarik();
  if (asal.ada) return ringkas(gabung(hasil.nilai, asal.nilai));
  const pesan = [...pesanHasil(hasil.nilai), pesanExcel(asal.galat)];
  return gagal(teksJurnal().asalTetap(namaPerintah(hasil.nilai.run.perintah)), ...pesan);
}

async function tarik() {
  const sekali = await jalankan(kembalikanTerakhir, { apaAdanya: true });
  return sekali.ada ? sekali : jalankan(kembalikanTerakhir, { apaAdanya: true });
}

/** A run and the one that it went on from, as one. */
function gabung(satu: HasilKembalikan, asal: HasilKembalikan): HasilKembalikan {
  const daftar = (kunci: (typeof DAFTAR)[number]) => [...new Set([...satu[kunci], ...asal[kunci]])];
  const barisDiubah = new Map(satu.barisDiubah);
  for (const [lembar, banyak] of asal.barisDiubah)
    barisDiubah.set(lembar, (barisDiubah.get(lembar) ?? 0) + banyak);
  return {
    ...satu,
    ...Object.fromEntries(DAFTAR.map((kunci) => [kunci, daftar(kunci)])),
    barisDiubah,
    cetak: satu.cetak && asal.cetak,
  };
}

/** What can be taken back: the runs of all commands, newest first. One round trip. */
export async function statusKembalikan(): Promise<Bacaan<StatusKembalikan>> {
  const hasil = await jalankan(bacaIsiJurnal, { apaAdanya: true });
  if (!hasil.ada) return { ada: false, pesan: pesanExcel(hasil.galat) };
  const { rusak, berjejak } = hasil.nilai;
  const run = hasil.nilai.run.map((satu) => ({ ...satu, nama: namaPerintah(satu.perintah) }));
  const [pertama] = run;
  const bisa = pertama !== undefined || berjejak;
  return {
    ada: true,
    nilai: { bisa, lembar: pertama?.lembar ?? [], waktu: pertama?.waktu ?? "", run, rusak },
  };
}
