import { bagiRuas } from "./bagi-ruas";
import { bangunBlok } from "./blok-kepala";
import type { BlokKepala } from "./blok-kepala";
import { cariBenih } from "./cari-kepala";
import type { PengenalJudul } from "./pengenal-judul";
import { jumlahKosong } from "./jumlah-kosong";
import { TEKS } from "../kisi";
import type { Kisi } from "../kisi";

const bersinggungan = (a: BlokKepala, b: BlokKepala): boolean => a.awal <= b.akhir && b.awal <= a.akhir;

/** All header blocks of a sheet, top to bottom and left to right. */
export function cariBlok(p: PengenalJudul): BlokKepala[] {
  const blok: BlokKepala[] = [];
  const terakhir = new Map<number, BlokKepala>();
  for (let b = 0; b < p.kisi.tinggi; b++) {
    const benih = cariBenih(p, b, (k) => terakhir.get(k)).flatMap((satu) => bagiRuas(p, satu));
    let kiri = -1;
    for (const satu of benih) {
      const atas = batasAtas(terakhir, satu.awal, satu.akhir);
      if (atas < b) {
        const baru = bangunBlok(p, satu, atas, kiri);
        blok.push(baru);
        for (let k = baru.awal; k <= baru.akhir; k++) terakhir.set(k, baru);
      }
      kiri = satu.akhir;
    }
  }
  return blok;
}

/** Last header row above that lies over the same columns. */
function batasAtas(terakhir: ReadonlyMap<number, BlokKepala>, awal: number, akhir: number): number {
  let baris = -1;
  for (let k = awal; k <= akhir; k++) baris = Math.max(baris, terakhir.get(k)?.bawah ?? -1);
  return baris;
}

/** Where a block's data must end, and where the titles above its header may begin. */
export interface BatasBlok {
  /** First row that belongs to the next table or its titles. */
  readonly bawah: number;
  /** Last row of the table above, -1 without one. */
  readonly atas: number;
}

/**
 * The limits of the `i`-th block among all blocks in order of their rows.
 * @param akhir last row of the table of a block further up
 */
export function batasBlok(
  kisi: Kisi,
  blok: readonly BlokKepala[],
  i: number,
  akhir: (blok: BlokKepala) => number,
): BatasBlok {
  const satu = blok[i];
  if (!satu) return { bawah: kisi.tinggi, atas: -1 };
  const berikut = blok.slice(i + 1).find((lain) => lain.atas > satu.bawah && bersinggungan(lain, satu));
  const sebelum = blok.slice(0, i).filter((lain) => lain.bawah < satu.atas && bersinggungan(lain, satu));
  return {
    bawah: berikut ? awalJudul(kisi, satu, berikut) : kisi.tinggi,
    atas: Math.max(-1, ...sebelum.slice(-8).map(akhir)),
  };
}

/** First of the title rows directly above a header; a figure beside the text, under the table above, makes it a row of that. */
function awalJudul(kisi: Kisi, diatas: BlokKepala, berikut: BlokKepala): number {
  const lebar = {
    awal: Math.min(diatas.awal, berikut.awal),
    akhir: Math.max(diatas.akhir, berikut.akhir),
  };
  let batas = berikut.atas;
  const judul = (b: number): boolean => barisJudul(kisi, b, lebar) && !jumlahKosong(kisi, b, lebar);
  while (batas - 1 > diatas.bawah && judul(batas - 1)) batas--;
  return batas;
}

/** Blank, or one text only: a title above a header rather than data. */
export function barisJudul(kisi: Kisi, b: number, { awal, akhir }: { awal: number; akhir: number }): boolean {
  let teks = 0;
  for (let k = awal; k <= akhir; k++) {
    if (kisi.kosong(b, k)) continue;
    if (kisi.jenis(b, k) !== TEKS) return false;
    teks++;
  }
  return teks <= 1;
}
