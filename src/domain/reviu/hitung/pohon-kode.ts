import { normalKode } from "../../tabel/kata/nama-baris";
import type { BarisReviu } from "../bahan/tabel-reviu";
import { taruh, type Pohon } from "./pohon";

const BERNOMOR = /^\d+(?:\.\d+)*$/;

/** The rows below each heading row by their codes: "5.1" over "5.1.1" and "5.1.2", "1.1" over its dashes. */
export function pohonKode(baris: readonly BarisReviu[]): Pohon {
  const hasil = new Map<BarisReviu, BarisReviu[]>();
  const jalan: { kode: string; baris: BarisReviu }[] = [];
  for (const satu of baris) {
    if (satu.jumlah) continue;
    const kode = normalKode(satu.kode);
    if (BERNOMOR.test(kode)) {
      while (jalan.length > 0 && !kode.startsWith(`${jalan.at(-1)?.kode ?? ""}.`)) jalan.pop();
      taruh(hasil, jalan.at(-1)?.baris, satu);
      jalan.push({ kode, baris: satu });
    } else if (satu.kode === "-") taruh(hasil, jalan.at(-1)?.baris, satu);
  }
  return hasil;
}
