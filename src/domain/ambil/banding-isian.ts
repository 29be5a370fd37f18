import { bacaAngka } from "../angka/baca-angka";
import type { HasilBaca } from "../angka/hasil-baca";
import type { IsianSumber, KunciKolom } from "./jenis";
import { normalKode, normalNama } from "../tabel/kata/nama-baris";

const BERNAMA: ReadonlySet<KunciKolom> = new Set([
  "tujuan",
  "sasaran",
  "program",
  "kegiatan",
  "subKegiatan",
  "indikator",
  "satuan",
  "keterangan",
  "penanggungJawab",
  "sumber",
]);

function samaBacaan(a: HasilBaca, b: HasilBaca): boolean {
  if (a.jenis === "angka" && b.jenis === "angka") {
    const samaSatuan = !a.satuan || !b.satuan || normalNama(a.satuan) === normalNama(b.satuan);
    return a.nilai === b.nilai && a.persen === b.persen && samaSatuan;
  }
  return a.jenis === b.jenis && (a.jenis === "strip" || a.jenis === "kosong");
}

/** Two entries of one column say the same: 32 and "32 orang", "-" and "–", "Tera - tera" and "tera–tera". */
export function samaIsian(kunci: KunciKolom, a: IsianSumber["isi"], b: IsianSumber["isi"]): boolean {
  if (a === b) return true;
  if (kunci === "kode") return normalKode(String(a)) === normalKode(String(b));
  if (BERNAMA.has(kunci)) return normalNama(String(a)) === normalNama(String(b));
  return samaBacaan(bacaAngka(a), bacaAngka(b)) || normalTeks(a) === normalTeks(b);
}

function normalTeks(isi: IsianSumber["isi"]): string {
  return String(isi).replace(/\s+/g, " ").trim().toLowerCase();
}
