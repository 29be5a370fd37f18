import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import { susunBuku, type LaporanBuku } from "../../src/domain/laporan/buku/susun-buku";
import { LAPORAN, type KunciLaporan } from "../../src/domain/laporan/daftar";
import type { IsiStruktur } from "../../src/domain/lembar/daftar";
import type { Pengaturan } from "../../src/domain/pengaturan/pengaturan";
import { tulisWord } from "../../src/dokumen/word";
import { bacaan, buat } from "../domain/laporan/alat";

/** All reports of the registry that these contents give. */
export const SEMUA = Object.keys(LAPORAN) as KunciLaporan[];

/** The reports of these contents as the book takes them. */
export function laporanBuku(isi: IsiStruktur, pengaturan: Partial<Pengaturan> = {}): LaporanBuku[] {
  return SEMUA.map((kunci) => {
    const { naskah, lembaran } = buat(kunci, isi, { pengaturan, komaDesimal: false });
    return { kunci, judul: LAPORAN[kunci].judul, naskah, lembaran };
  });
}

/** The Word document of these contents. */
export function wordDari(isi: IsiStruktur, pengaturan: Partial<Pengaturan> = {}): Promise<Uint8Array> {
  const terbaca = { ...bacaan(isi, pengaturan), komaDesimal: false };
  return tulisWord(susunBuku(terbaca, laporanBuku(isi, pengaturan)));
}

const { window } = new JSDOM("");

/** A part of a .docx as a document; throws where it is no XML. */
export function bagianWord(berkas: Uint8Array, nama = "word/document.xml"): Document {
  const isi = unzipSync(berkas)[nama];
  if (!isi) throw new Error(`no part ${nama}`);
  const dokumen = new window.DOMParser().parseFromString(strFromU8(isi), "application/xml");
  const salah = dokumen.querySelector("parsererror");
  if (salah) throw new Error(salah.textContent ?? "");
  return dokumen;
}

/** Elements of a name below one, at any depth, in their order. Walked: reading a live collection of jsdom is slow. */
export function semua(di: Document | Element, nama: string): Element[] {
  const hasil: Element[] = [];
  for (let anak = di.firstElementChild; anak; anak = anak.nextElementSibling) {
    if (anak.tagName === `w:${nama}`) hasil.push(anak);
    for (const cucu of semua(anak, nama)) hasil.push(cucu);
  }
  return hasil;
}

/** What a paragraph, a cell or a table shows; a break is a blank. */
export function teksWord(di: Element): string {
  if (di.tagName === "w:t") return di.textContent ?? "";
  if (di.tagName === "w:br") return " ";
  let teks = "";
  for (let anak = di.firstElementChild; anak; anak = anak.nextElementSibling) teks += teksWord(anak);
  return teks;
}

/** The rows of a table below its header, cell by cell; cells that a merged one covers are "". */
export const barisWord = (tabel: Element): string[][] =>
  semua(tabel, "tr")
    .filter((baris) => semua(baris, "tblHeader").length === 0)
    .map((baris) => semua(baris, "tc").map(teksWord));

/** The style of a paragraph: the first of its properties. */
function gayaAlinea(di: Element): string | null | undefined {
  const sifat = di.firstElementChild;
  const gaya = sifat?.tagName === "w:pPr" ? sifat.firstElementChild : null;
  return gaya?.tagName === "w:pStyle" ? gaya.getAttribute("w:val") : undefined;
}

/** The paragraphs of a style. */
export const bergaya = (di: Document, gaya: string): Element[] =>
  semua(di, "p").filter((satu) => gayaAlinea(satu) === gaya);

/** The tables of the chapters, which have a caption; those of forms have none. */
export const tabelBab = (di: Document): Element[] =>
  semua(di, "tbl").filter((tabel) => {
    const atas = tabel.previousElementSibling;
    return atas !== null && gayaAlinea(atas) === "Caption";
  });
