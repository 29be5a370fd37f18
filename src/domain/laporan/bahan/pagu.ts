import { bacaAngka } from "../../angka/baca-angka";
import { teksSel, type SelTerbaca } from "../../lembar/baca-tabel";
import type { BarisAnggaranTerbaca } from "../../lembar/tabel-anggaran";
import { normalNama } from "../../tabel/kata/nama-baris";
import type { PengaturanPerjanjian } from "../../pengaturan/pengaturan";

/** A budget in rupiah: undefined where nothing readable is typed; "-" is zero. */
export type Pagu = number | undefined;

/** One sub kegiatan with its budget. */
export interface SubKegiatanPagu {
  readonly nama: string;
  readonly pagu: Pagu;
}

/** A kegiatan with what belongs to it; its sum is undefined while a part of it is missing. */
export interface KegiatanPagu {
  readonly nama: string;
  readonly sub: readonly SubKegiatanPagu[];
  readonly jumlah: Pagu;
}

/** A program with what belongs to it; its sum is undefined while a part of it is missing. */
export interface ProgramPagu {
  readonly nama: string;
  readonly kegiatan: readonly KegiatanPagu[];
  readonly jumlah: Pagu;
}

/** A typed budget as a number. */
export function bacaPagu({ isi }: Pick<SelTerbaca, "isi">): Pagu {
  const bacaan = bacaAngka(isi);
  if (bacaan.jenis === "strip") return 0;
  return bacaan.jenis === "angka" ? bacaan.nilai : undefined;
}

/** The sum of budgets; undefined where one of them is missing: half a sum is no sum. */
export function jumlahPagu(bagian: readonly Pagu[]): Pagu {
  return bagian.reduce<Pagu>((n, satu) => (n === undefined || satu === undefined ? undefined : n + satu), 0);
}

/** Budget of a row in this version of the agreement. */
export function paguVersi(
  { pagu, paguPerubahan }: BarisAnggaranTerbaca,
  versi: PengaturanPerjanjian["versi"],
): Pagu {
  return bacaPagu(versi === "perubahan" && teksSel(paguPerubahan) !== "" ? paguPerubahan : pagu);
}

/** Rows by name, in the order in which the names first come; a blank name continues the one above. */
export function menurutNama<B>(
  baris: readonly B[],
  nama: (baris: B) => string,
): { nama: string; baris: B[] }[] {
  const hasil = new Map<string, { nama: string; baris: B[] }>();
  let kini = "";
  for (const satu of baris) {
    kini = nama(satu) || kini;
    const kunci = normalNama(kini);
    const ada = hasil.get(kunci);
    if (ada) ada.baris.push(satu);
    else hasil.set(kunci, { nama: kini, baris: [satu] });
  }
  return [...hasil.values()];
}

/** Program → kegiatan → sub kegiatan with their sums. */
export function susunanPagu(
  baris: readonly BarisAnggaranTerbaca[],
  versi: PengaturanPerjanjian["versi"],
): ProgramPagu[] {
  return menurutNama(baris, ({ program }) => teksSel(program)).map(({ nama, baris: isi }) => {
    const kegiatan = menurutNama(isi, (satu) => teksSel(satu.kegiatan)).map((satu): KegiatanPagu => {
      const sub = satu.baris.map((sel) => ({
        nama: teksSel(sel.subKegiatan) || teksSel(sel.indikator),
        pagu: paguVersi(sel, versi),
      }));
      return { nama: satu.nama, sub, jumlah: jumlahPagu(sub.map(({ pagu }) => pagu)) };
    });
    return { nama, kegiatan, jumlah: jumlahPagu(kegiatan.map(({ jumlah }) => jumlah)) };
  });
}
