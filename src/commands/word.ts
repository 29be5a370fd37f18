import type { KunciLaporan } from "../domain/laporan/daftar";
import type { Pesan } from "../domain/pesan";
import { bacaBukuLaporan, type BukuDibaca } from "./buku";
import type { Rasterkan } from "../dokumen/gambar/rasterkan";
import type { HasilPerintah } from "./jenis";
import { SEMUA_LAPORAN } from "./laporan-banyak";
import { gagal, selesai, teks } from "./teks";

/** A file to be saved. */
export interface BerkasWord {
  readonly nama: string;
  /** Kind of the file, as browsers name it. */
  readonly jenis: string;
  readonly isi: Uint8Array<ArrayBuffer>;
}

/** What was made, and the file where it could be. */
export interface HasilWord {
  readonly hasil: HasilPerintah;
  readonly berkas?: BerkasWord;
}

/** Tables for the clipboard: as HTML, and as text with tabs for programs that take no HTML. */
export interface SalinanTabel {
  readonly html: string;
  readonly teks: string;
}

/** What was copied, and the tables where there are any. */
export interface HasilSalin {
  readonly hasil: HasilPerintah;
  readonly salinan?: SalinanTabel;
}

/** Of what there is nothing to print, and what is for the office's own use. */
function pesanKosong({ kosong, sendiri }: BukuDibaca): Pesan[] {
  const t = teks().word;
  return [
    ...kosong.map((judul): Pesan => ({ kode: "LAPORAN_KOSONG", tingkat: "info", teks: t.kosong(judul) })),
    ...sendiri.map((judul): Pesan => ({ kode: "LAPORAN_SENDIRI", tingkat: "info", teks: t.sendiri(judul) })),
  ];
}

/** Forms, which are no tables to copy. */
function pesanFormulir({ laporan }: BukuDibaca): Pesan[] {
  const t = teks().word;
  return laporan
    .filter(({ naskah }) => naskah === undefined)
    .map(({ judul }) => ({ kode: "HANYA_LEMBAR", tingkat: "info", teks: t.hanyaLembar(judul) }));
}

/** "LKjIP 2021.docx": nothing that a file name may not hold. */
function namaBerkas({ judul }: BukuDibaca["buku"]): string {
  const tahun = /\d{4}$/.exec(judul)?.[0];
  return `${["LKjIP", tahun].filter(Boolean).join(" ")}.docx`;
}

/**
 * Makes the Word document of these reports: cover, chapters with the tables and charts in their places, room to write.
 * @param rasterkan paints the charts where there is no page that could
 */
export async function buatWord(
  daftar: readonly KunciLaporan[] = SEMUA_LAPORAN,
  rasterkan?: Rasterkan,
): Promise<HasilWord> {
  const t = teks().word;
  if (daftar.length === 0) return { hasil: gagal(teks().laporan.tanpaPilihan) };
  const dibaca = await bacaBukuLaporan(daftar);
  if (!dibaca.ada) return { hasil: gagal(t.gagal, dibaca.pesan) };
  const pesan = pesanKosong(dibaca.nilai);
  const banyak = dibaca.nilai.laporan.length;
  if (banyak === 0) return { hasil: gagal(t.gagal, ...pesan) };
  const { tulisWord, JENIS_WORD } = await import(/* webpackChunkName: "word" */ "../dokumen/word");
  const { buku } = dibaca.nilai;
  const berkas = { nama: namaBerkas(buku), jenis: JENIS_WORD, isi: await tulisWord(buku, rasterkan) };
  return { hasil: selesai("tetap", t.dibuat(banyak), pesan), berkas };
}

/** Makes the tables of these reports for the clipboard. */
export async function salinTabel(daftar: readonly KunciLaporan[] = SEMUA_LAPORAN): Promise<HasilSalin> {
  const t = teks().word;
  if (daftar.length === 0) return { hasil: gagal(teks().laporan.tanpaPilihan) };
  const dibaca = await bacaBukuLaporan(daftar);
  if (!dibaca.ada) return { hasil: gagal(t.gagalSalin, dibaca.pesan) };
  const pesan = [...pesanKosong(dibaca.nilai), ...pesanFormulir(dibaca.nilai)];
  const naskah = dibaca.nilai.laporan.flatMap((satu) => satu.naskah ?? []);
  if (naskah.length === 0) return { hasil: gagal(t.gagalSalin, ...pesan) };
  const { htmlNaskah, teksNaskah } = await import(/* webpackChunkName: "salin" */ "../dokumen/html");
  const salinan = { html: htmlNaskah(naskah), teks: teksNaskah(naskah) };
  return { hasil: selesai("tetap", t.disalin(naskah.length), pesan), salinan };
}
