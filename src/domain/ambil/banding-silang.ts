import { bolehPersen, samaIsian, samaPerubahan } from "./banding-isian";
import type { BarisAmbil, IsianSumber } from "./jenis";
import type { SelisihSumber, Usul } from "./kumpulan";
import { IndeksNama, normalNama } from "../tabel/kata/nama-baris";

function pertamaPer(usul: readonly Usul[], kunci: "sasaran" | "indikator"): Map<string, IsianSumber> {
  const hasil = new Map<string, IsianSumber>();
  for (const { isi, kami } of usul) {
    const isian = isi[kunci] ?? kami?.isi[kunci];
    const nama = isian && normalNama(String(isian.isi));
    if (isian && nama && !hasil.has(nama)) hasil.set(nama, isian);
  }
  return hasil;
}

/** Sasaran that a measurement spells otherwise than the agreement: each once. */
export function bedaSasaran(pk: readonly Usul[], diukur: readonly BarisAmbil[]): SelisihSumber[] {
  const sasaran = pertamaPer(pk, "sasaran");
  const serupa = new IndeksNama<IsianSumber>();
  for (const [nama, isian] of sasaran) serupa.tambah(nama, isian);
  const dilihat = new Set(sasaran.keys());
  return diukur.flatMap(({ isi }): SelisihSumber[] => {
    const kedua = isi.sasaran;
    const nama = kedua && normalNama(String(kedua.isi));
    if (!kedua || !nama || dilihat.has(nama)) return [];
    dilihat.add(nama);
    const pertama = serupa.cari(nama, () => true)?.nilai;
    return pertama ? [{ tujuan: "pk", kolom: "sasaran", nama: String(pertama.isi), pertama, kedua }] : [];
  });
}

/** Indicators that the agreement and the key indicators both have, with different targets. */
export function bedaTarget(pk: readonly Usul[], iku: readonly Usul[]): SelisihSumber[] {
  const janji = new Map(pk.map(({ isi }) => [normalNama(String(isi.indikator?.isi ?? "")), isi]));
  return iku.flatMap(({ isi }): SelisihSumber[] => {
    const dijanjikan = janji.get(normalNama(String(isi.indikator?.isi ?? ""))) ?? {};
    const pertama = dijanjikan.target;
    const kedua = isi.target;
    if (!pertama || !kedua || samaIsian("target", pertama.isi, kedua.isi, bolehPersen(dijanjikan, isi)))
      return [];
    if (samaPerubahan("target", kedua.isi, dijanjikan)) return [];
    const nama = String(isi.indikator?.isi);
    return [{ tujuan: "iku", kolom: "target", nama, pertama, kedua, ditulis: "masing-masing" }];
  });
}
