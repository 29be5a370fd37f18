import { bacaAngka } from "../angka/baca-angka";
import type { HasilBaca } from "../angka/hasil-baca";
import { satuanPersen } from "../ukur/satuan";
import type { IsianSumber, IsiBaris, KunciKolom } from "./jenis";
import { normalKode, normalNama } from "../tabel/kata/nama-baris";

const BERNAMA: ReadonlySet<KunciKolom> = new Set([
  "tujuan",
  "sasaran",
  "program",
  "kegiatan",
  "subKegiatan",
  "indikator",
  "satuan",
  "penanggungJawab",
  "sumber",
]);

function samaBacaan(a: HasilBaca, b: HasilBaca, persen: boolean): boolean {
  if (a.jenis === "angka" && b.jenis === "angka") {
    const samaSatuan = !a.satuan || !b.satuan || normalNama(a.satuan) === normalNama(b.satuan);
    return a.nilai === b.nilai && (a.persen === b.persen || (persen && !a.satuan && !b.satuan)) && samaSatuan;
  }
  return a.jenis === b.jenis && (a.jenis === "strip" || a.jenis === "kosong");
}

/** No unit of the rows is another one than percent: 85 there is "85 %". */
export function bolehPersen(...baris: readonly IsiBaris[]): boolean {
  return baris.every(({ satuan }) => satuan === undefined || satuanPersen(String(satuan.isi)));
}

/**
 * Two entries of one column say the same: 32 and "32 orang", "-" and "–", "Tera - tera" and "tera–tera".
 * @param persen a number without a unit may be percent points
 */
export function samaIsian(
  kunci: KunciKolom,
  a: IsianSumber["isi"],
  b: IsianSumber["isi"],
  persen = false,
): boolean {
  if (a === b) return true;
  if (kunci === "kode") return normalKode(String(a)) === normalKode(String(b));
  if (kunci === "keterangan") return normalNama(tanpaVersi(a)) === normalNama(tanpaVersi(b));
  if (BERNAMA.has(kunci)) return normalNama(String(a)) === normalNama(String(b));
  return samaBacaan(bacaAngka(a), bacaAngka(b), persen) || normalTeks(a) === normalTeks(b);
}

/** "APBD-P", "P-APBD", "APBD Perubahan": where the money comes from, in another version of the budget. */
function tanpaVersi(isi: IsianSumber["isi"]): string {
  return String(isi).replace(/\bp?-?(apb[dn])(?:-?p| perubahan)?\b/gi, "$1");
}

function normalTeks(isi: IsianSumber["isi"]): string {
  return String(isi).replace(/\s+/g, " ").trim().toLowerCase();
}

/** What is promised or budgeted at first, and what takes its place when it is changed. */
const PERUBAHAN: Partial<Record<KunciKolom, KunciKolom>> = {
  target: "targetPerubahan",
  pagu: "paguPerubahan",
};

/** The entry repeats what the changed agreement or budget says: no other word on the first one. */
export function samaPerubahan(
  kunci: KunciKolom,
  isi: IsianSumber["isi"],
  ...baris: readonly IsiBaris[]
): boolean {
  const lain = PERUBAHAN[kunci];
  return (
    lain !== undefined &&
    baris.some((satu) => {
      const ubah = satu[lain];
      return ubah !== undefined && samaIsian(kunci, ubah.isi, isi, bolehPersen(...baris));
    })
  );
}
