import { YAKIN } from "../yakin";
import { BAGIAN, BARIS_CUKUP } from "../batas";
import { kecocokan } from "../isi/cocok";
import type { Kecocokan } from "../isi/cocok";
import { kolomPeran } from "../isi/kolom-peran";
import type { BacaanKolom } from "./bacaan-kolom";
import { namaBuruk } from "../kata/nama-buruk";
import { KEUANGAN, KINERJA } from "./trio-kolom";
import type { PeranTrio, TrioKolom } from "./trio-kolom";
import type { KolomKerja } from "./kolom-kerja";

/** How sure the agreement of figures makes of the columns, given how sure the words were. */
function yakinMenurutData({ banyak, cocok, positif, terbalik }: Kecocokan, kata: number): number {
  const kadarCocok = cocok / banyak;
  if (terbalik >= BARIS_CUKUP && terbalik > positif) return Math.min(kata, YAKIN.ragu);
  if (kadarCocok >= BAGIAN.banyak)
    return Math.max(
      kata,
      banyak >= BARIS_CUKUP && kadarCocok >= BAGIAN.hampirSemua ? YAKIN.sejalan : YAKIN.pasti,
    );
  if (kadarCocok >= BAGIAN.separuh) return Math.min(kata, YAKIN.ragu);
  return Math.min(kata, banyak >= BARIS_CUKUP ? YAKIN.bertentangan : YAKIN.tanpaAngka);
}

/** Less is better of what the row names: T/R is right there, and no sign of exchanged columns. */
function bernamaBuruk(kolom: readonly KolomKerja[], bacaan: BacaanKolom, i: number): boolean {
  const [nama, b] = [kolomPeran(kolom, "indikator"), bacaan.baris[i]];
  return nama !== undefined && b !== undefined && namaBuruk(bacaan.kisi.teks(b, nama.k));
}

/** The triple of one kind that a table has, with the agreement of its figures. */
export function trioTabel(
  kolom: readonly KolomKerja[],
  bacaan: BacaanKolom,
  peran: PeranTrio,
  bagian: string | null = null,
): TrioKolom | undefined {
  const target = kolomPeran(kolom, peran.target, null, bagian);
  const realisasi = kolomPeran(kolom, peran.realisasi, null, bagian);
  const capaian = kolomPeran(kolom, peran.capaian, null, bagian);
  if (!target || !realisasi || !capaian) return undefined;
  const trio = bacaan.trio(target, realisasi, capaian);
  const { terbalik } = kecocokan(trio.filter((_, i) => !bernamaBuruk(kolom, bacaan, i)));
  return { target, realisasi, capaian, hasil: { ...kecocokan(trio), terbalik } };
}

/** Raises or lowers the confidence of a triple by its figures; what contradicts itself is never sure. */
export function nilaiTrio(kolom: readonly KolomKerja[], trio: TrioKolom | undefined): KolomKerja[] {
  if (!trio || trio.hasil.banyak === 0) return [...kolom];
  const { banyak, cocok } = trio.hasil;
  const anggota = [trio.target.k, trio.realisasi.k, trio.capaian.k];
  const kunci = cocok / banyak >= BAGIAN.separuh ? "data" : "bertentangan";
  return kolom.map((satu) => {
    if (!anggota.includes(satu.k)) return satu;
    const alasan = satu.alasan.kunci === "dataDitemukan" ? satu.alasan : ({ kunci, cocok, banyak } as const);
    const batas = satu.alasan.kunci === "dataDitemukan" ? YAKIN.jelas : YAKIN.dipilih;
    return { ...satu, alasan, yakin: Math.min(batas, yakinMenurutData(trio.hasil, satu.yakin)) };
  });
}

/** The same for each part that has a triple of its own. */
export function nilaiBagian(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const bagian = new Set(kolom.flatMap((satu) => satu.bagian ?? []));
  return [...bagian].reduce<KolomKerja[]>(
    (hasil, satu) =>
      [KINERJA, KEUANGAN].reduce<KolomKerja[]>(
        (kini, peran) => nilaiTrio(kini, trioTabel(kini, bacaan, peran, satu)),
        hasil,
      ),
    [...kolom],
  );
}
