import { teksSel, type SelTerbaca } from "../../lembar/baca-tabel";
import type { IsiBuku } from "../../lembar/isi-buku";
import { paguDipakai } from "../../lembar/periksa-anggaran";
import type { BarisAnggaranTerbaca } from "../../lembar/tabel-anggaran";
import { jumlahSel } from "./jumlah";

/** So many rows are named in a note; of more it says how many. */
const TERBANYAK = 5;

/** "a; b; dan 3 lainnya". */
export function sebut(nama: readonly string[]): string {
  const sisa = nama.length - TERBANYAK;
  return [...nama.slice(0, TERBANYAK), ...(sisa > 0 ? [`dan ${sisa} lainnya`] : [])].join("; ");
}

/** An amount that a sum is made of, and how it is named. */
export interface UangBernama {
  readonly nama: string;
  /** "anggaran induk" */
  readonly sebutan: string;
  readonly sel: SelTerbaca;
}

/** An amount by the name of its row, with what was typed where a number should be. */
function sebutUang({ nama, sebutan, sel }: UangBernama): string {
  const tertulis = teksSel(sel);
  return tertulis === "" ? nama || sel.sel : `${nama || sel.sel} (${sebutan} "${tertulis}")`;
}

/** A note that names the amounts that nobody can add up, as they were typed; none where all of them are numbers. */
export function catatanRusak(uang: readonly UangBernama[]): string[] {
  const rusak = uang.filter(({ sel }) => jumlahSel(sel.isi).rusak).map(sebutUang);
  return rusak.length > 0 ? [`Belum terjumlah karena isinya bukan angka: ${sebut(rusak)}.`] : [];
}

/** Names the amounts that are not there: no share is computed of what they belong to. */
function catatanKurang(uang: readonly UangBernama[]): string[] {
  const kurang = uang.filter(({ sel }) => {
    const { rusak, lengkap } = jumlahSel(sel.isi);
    return !rusak && !lengkap;
  });
  const nama = [...new Set(kurang.map(sebutUang))];
  if (nama.length === 0) return [];
  return [`Persentase jumlah belum dicetak karena anggaran atau realisasi belum ada: ${sebut(nama)}.`];
}

/** The two amounts of a row: what the budget is that counts, and what was spent. */
function uangBaris({ pengaturan }: Pick<IsiBuku, "pengaturan">, baris: BarisAnggaranTerbaca): UangBernama[] {
  const nama = teksSel(baris.subKegiatan) || teksSel(baris.indikator) || baris.subKegiatan.sel;
  return [
    { nama, sebutan: "anggaran", sel: paguDipakai(pengaturan, baris) },
    { nama, sebutan: "realisasi", sel: baris.realisasi },
  ];
}

/**
 * Notes below a table of sums of the sub kegiatan: which rows keep a sum from being printed, by name and as they were
 * typed ("23940.000"), and which keep a share from being computed because nothing was typed. None where all is there.
 */
export function catatanTakTerjumlah(isi: Pick<IsiBuku, "anggaran" | "pengaturan">): string[] {
  const uang = (isi.anggaran ?? []).flatMap((baris) => uangBaris(isi, baris));
  return [...catatanRusak(uang), ...catatanKurang(uang)];
}
