import { teksSel, type SelTerbaca } from "../../lembar/baca-tabel";
import type { IsiBuku } from "../../lembar/isi-buku";
import { paguDipakai } from "../../lembar/periksa-anggaran";
import type { BarisAnggaranTerbaca } from "../../lembar/tabel-anggaran";
import { jumlahSel } from "./jumlah";

/** So many rows are named in a note; of more it says how many. */
const TERBANYAK = 5;

/** "a; b; dan 3 lainnya". */
function sebut(nama: readonly string[]): string {
  const sisa = nama.length - TERBANYAK;
  return [...nama.slice(0, TERBANYAK), ...(sisa > 0 ? [`dan ${sisa} lainnya`] : [])].join("; ");
}

/** One amount of a row. */
interface UangBaris {
  readonly baris: BarisAnggaranTerbaca;
  readonly sebutan: "anggaran" | "realisasi";
  readonly sel: SelTerbaca;
}

const namaBaris = (baris: BarisAnggaranTerbaca): string =>
  teksSel(baris.subKegiatan) || teksSel(baris.indikator) || baris.subKegiatan.sel;

/** A row by its name, with what was typed where a number should be. */
function sebutUang({ baris, sebutan, sel }: UangBaris): string {
  const tertulis = teksSel(sel);
  return tertulis === "" ? namaBaris(baris) : `${namaBaris(baris)} (${sebutan} "${tertulis}")`;
}

/** The two amounts of a row: what the budget is that counts, and what was spent. */
const uangBaris = ({ pengaturan }: Pick<IsiBuku, "pengaturan">, baris: BarisAnggaranTerbaca) =>
  [
    { sebutan: "anggaran", sel: paguDipakai(pengaturan, baris) },
    { sebutan: "realisasi", sel: baris.realisasi },
  ] as const;

/**
 * Notes below a table of sums of the sub kegiatan: which rows keep a sum from being printed, by name and as they were
 * typed ("n/a"), and which keep a share from being computed because nothing was typed. None where all is there.
 */
export function catatanTakTerjumlah(isi: Pick<IsiBuku, "anggaran" | "pengaturan">): string[] {
  const uang = (isi.anggaran ?? []).flatMap((baris) =>
    uangBaris(isi, baris).map(({ sebutan, sel }) => ({ baris, sebutan, sel, jumlah: jumlahSel(sel.isi) })),
  );
  const rusak = uang.filter(({ jumlah }) => jumlah.rusak);
  const kurang = uang.filter(({ jumlah }) => !jumlah.rusak && !jumlah.lengkap);
  const kosong = [...new Set(kurang.map(sebutUang))];
  return [
    ...(rusak.length > 0
      ? [`Belum terjumlah karena isinya bukan angka: ${sebut(rusak.map(sebutUang))}.`]
      : []),
    ...(kosong.length > 0
      ? [`Persentase jumlah belum dicetak karena anggaran atau realisasi belum ada: ${sebut(kosong)}.`]
      : []),
  ];
}
