import { LAPORAN, type KunciLaporan } from "../domain/laporan/daftar";
import type { Laporan } from "../domain/laporan/kit/jenis";
import type { RencanaLaporan } from "../domain/laporan/kit/rencana";
import { pilihanPengganti } from "../domain/laporan/pengganti";
import { rumusNama } from "../domain/lembar/area";
import { SEL_RUPA } from "../domain/jurnal/rupa-sel";
import { tempatLembar } from "../domain/laporan/urutan";
import { susunIsi, type BukuTerbaca, type IsiBuku } from "../domain/lembar/isi-buku";
import type { Pesan } from "../domain/pesan";
import { urutTingkat } from "../domain/temuan/urut-tingkat";
import { bacaIsi } from "../workbook/baca-isi";
import { bacaKerangka } from "../workbook/baca-kerangka";
import { muatLaporanLama, selLaporan } from "../workbook/baca-laporan";
import { jalankan, type Konteks } from "../workbook/jalankan";
import { antreJurnal, Catatan } from "../workbook/jurnal";
import type { HasilPerintah } from "./jenis";
import { susunDanTulis, type CaraLaporan, type Pesanan } from "./laporan";
import { tanpaKembar } from "./pesan-kembar";
import { gagal, pesanExcel, selesai, teks } from "./teks";

/** Hooks into a run over several reports. */
export interface CaraBanyak extends CaraLaporan {
  /** Told before each report: its place (from 1), how many there are, its title. */
  readonly maju?: (ke: number, dari: number, judul: string) => void;
  /** Asked before each report: true ends the run there; what was made stays. */
  readonly berhenti?: () => boolean;
}

/** What became of one report of a run. */
export interface HasilBagian {
  readonly kunci: KunciLaporan;
  readonly judul: string;
  readonly hasil: HasilPerintah;
  /** There is nothing to print of it, as for a sheet that was never chosen. */
  readonly kosong: boolean;
}

/** The frame as it is after a report was written, so that the next one need not read it again. */
function tambahKeBuku(
  buku: BukuTerbaca,
  kunci: KunciLaporan,
  dibuat: RencanaLaporan | undefined,
): BukuTerbaca {
  if (!dibuat?.baru) return buku;
  const { judul, rencana } = dibuat;
  const tempat = tempatLembar(buku, kunci) ?? buku.lembar.length;
  return {
    ...buku,
    lembar: [...buku.lembar.slice(0, tempat), { judul, id: "" }, ...buku.lembar.slice(tempat)],
    nama: [...buku.nama, ...rencana.nama.map(({ nama, area }) => ({ nama, rumus: rumusNama(judul, area) }))],
  };
}

function pesananSemua(kunci: KunciLaporan, isi: IsiBuku, timpa: boolean): Pesanan<object> {
  return { kunci, laporan: LAPORAN[kunci] as Laporan<object>, timpa, opsi: pilihanPengganti(kunci, isi) };
}

/** Says that a choice of the settings gave way. */
function pesanPengganti(opsi: object): Pesan[] {
  if (Object.keys(opsi).length === 0) return [];
  const { lampiranDariPK, lampiranDariPKSaran } = teks().laporan;
  return [{ kode: "LAMPIRAN_DARI_PK", tingkat: "info", teks: lampiranDariPK, saran: lampiranDariPKSaran }];
}

/** The front pages list the others' sheets: they are made last. */
function urutanBuat(daftar: readonly KunciLaporan[]): KunciLaporan[] {
  const terakhir = (kunci: KunciLaporan): boolean => kunci === "bagian-depan";
  return [...daftar.filter((kunci) => !terakhir(kunci)), ...daftar.filter(terakhir)];
}

/** Reads once, then writes report by report; the journal has one run for all of them. */
async function kerjakanBanyak(
  context: Konteks,
  daftar: readonly KunciLaporan[],
  { timpa = false, maju, berhenti }: CaraBanyak,
): Promise<HasilBagian[]> {
  const jurnal = antreJurnal(context);
  const kerangka = await bacaKerangka(context);
  const catatan = new Catatan(context, jurnal(), "laporan");
  // All looks come in one answer: what is too much for it is written without them.
  let sisa = 2 * SEL_RUPA;
  const bacaLama = new Map(
    daftar.map((kunci) => {
      const baca = muatLaporanLama(context, kerangka, LAPORAN[kunci], Math.min(sisa, SEL_RUPA));
      sisa -= selLaporan(kerangka, LAPORAN[kunci]);
      return [kunci, baca];
    }),
  );
  let buku = await bacaIsi(context, kerangka);
  const isi = susunIsi(buku);
  const hasil: HasilBagian[] = [];
  for (const [i, kunci] of urutanBuat(daftar).entries()) {
    if (berhenti?.()) break;
    const pesanan = pesananSemua(kunci, isi, timpa);
    const { judul } = pesanan.laporan;
    maju?.(i + 1, daftar.length, judul);
    const satu = await susunDanTulis(context, { buku, isi, catatan, pesanan, lama: bacaLama.get(kunci)?.() });
    buku = tambahKeBuku(buku, kunci, satu.dibuat);
    const pesan = [...pesanPengganti(pesanan.opsi), ...satu.hasil.pesan];
    hasil.push({ kunci, judul, hasil: { ...satu.hasil, pesan }, kosong: satu.kosong === true });
  }
  return hasil.sort((a, b) => daftar.indexOf(a.kunci) - daftar.indexOf(b.kunci));
}

function pesanBagian({ judul, hasil, kosong }: HasilBagian): Pesan[] {
  if (hasil.berhasil) return [...hasil.pesan];
  const sebab = kosong ? (hasil.pesan[0]?.teks ?? hasil.ringkasan) : hasil.ringkasan;
  // What to do stands with the cause; a reader of the first message needs it too.
  const saran = hasil.pesan.find((satu) => satu.saran !== undefined)?.saran;
  const dilewati: Pesan = {
    kode: kosong ? "LAPORAN_KOSONG" : "LAPORAN_DILEWATI",
    tingkat: kosong ? "info" : "galat",
    teks: teks().laporan.dilewati(judul, sebab),
    ...(saran === undefined || kosong ? {} : { saran }),
  };
  return kosong ? [dilewati] : [dilewati, ...hasil.pesan];
}

/** A sheet of ours that is not there keeps most reports from being made: said once, first, with what to do. */
function lembarHilang({ hasil }: HasilBagian): Pesan[] {
  if (hasil.berhasil) return [];
  const hilang = hasil.pesan.filter(({ kode }) => kode === "TABEL_TIDAK_ADA");
  return hilang.map((satu) => ({ ...satu, tingkat: "peringatan" }));
}

/** Codes of what was not made: said before what is to be seen to in the others. */
const TAK_DIBUAT = new Set(["LAPORAN_KOSONG", "LAPORAN_DILEWATI"]);

/** So many titles are named in the one line that sums up a run; the rest is counted. */
const DISEBUT = 8;

/** "12 dari 20 … Belum dibuat: Tabel 2.1, PK Unit dan 3 tabel lain."; no names where nothing was made. */
function ringkasBanyak(dibuat: number, dari: number, belum: readonly string[]): string {
  const disebut = dibuat === 0 ? [] : belum.slice(0, DISEBUT);
  return teks().laporan.semua(dibuat, dari, disebut, dibuat === 0 ? 0 : belum.length - disebut.length);
}

function rangkumBanyak(daftar: readonly KunciLaporan[], bagian: readonly HasilBagian[]): HasilPerintah {
  const t = teks().laporan;
  const dibuat = bagian.filter(({ hasil }) => hasil.berhasil).length;
  const belum = bagian.filter(({ hasil }) => !hasil.berhasil).map(({ judul }) => judul);
  const sisa = daftar.length - bagian.length;
  const berhenti: Pesan[] = sisa > 0 ? [{ kode: "DIHENTIKAN", tingkat: "info", teks: t.berhenti(sisa) }] : [];
  const isi = bagian.flatMap(pesanBagian);
  const dilewati = isi.filter(({ kode }) => TAK_DIBUAT.has(kode));
  const semua = [...bagian.flatMap(lembarHilang), ...dilewati, ...isi];
  const pesan = tanpaKembar([...berhenti, ...urutTingkat(semua)]);
  const ringkas = ringkasBanyak(dibuat, daftar.length, belum);
  const gagalSemua = dibuat === 0 && sisa === 0;
  return gagalSemua ? gagal(ringkas, ...pesan) : selesai(dibuat > 0 ? "berubah" : "tetap", ringkas, pesan);
}

/** All reports, in the order of the book. */
export const SEMUA_LAPORAN = Object.keys(LAPORAN) as readonly KunciLaporan[];

/** What a run over several reports did, in all and report by report. */
export interface HasilBanyak {
  readonly hasil: HasilPerintah;
  readonly bagian: readonly HasilBagian[];
}

/**
 * Makes or regenerates several reports: the workbook is read once, each report costs two round trips. One that cannot be
 * made does not keep the others from being made; it can be ended between two of them.
 */
export async function buatBanyakLaporan(
  daftar: readonly KunciLaporan[] = SEMUA_LAPORAN,
  cara: CaraBanyak = {},
): Promise<HasilBanyak> {
  const t = teks().laporan;
  if (daftar.length === 0) return { hasil: gagal(t.tanpaPilihan), bagian: [] };
  const hasil = await jalankan((context) => kerjakanBanyak(context, daftar, cara));
  if (hasil.ada) return { hasil: rangkumBanyak(daftar, hasil.nilai), bagian: hasil.nilai };
  return { hasil: gagal(ringkasBanyak(0, daftar.length, []), pesanExcel(hasil.galat)), bagian: [] };
}
