import { Document, Packer, Paragraph, type ISectionOptions } from "docx";
import type { Buku } from "../../domain/laporan/buku/buku";
import { bergrafik } from "../../domain/laporan/kit/grafik";
import { judulGrafik, judulTabel, type TabelNaskah } from "../../domain/laporan/kit/naskah";
import { lebarCetak } from "../../domain/laporan/kit/halaman";
import { isiBagian } from "./blok";
import { GAYA_DOKUMEN, GAYA_WORD } from "./gaya";
import { bagianWord } from "./halaman";
import { rasterkanKanvas, type Rasterkan } from "../gambar/rasterkan";
import { gambarSemua, type SemuaGambar } from "./gambar";
import { Penomoran, URUTAN } from "./keterangan";
import { runTeks, teksXml } from "./teks";
import { berkasTetap } from "./tetap";

/** Kind of the file, as browsers name it. */
export const JENIS_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

function bagianSampul({ sampul, kertas }: Buku): ISectionOptions {
  const baris = (semua: readonly string[], pertama: string) =>
    semua.map(
      (teks, i) => new Paragraph({ style: i === 0 ? pertama : GAYA_WORD.sampul, children: runTeks(teks) }),
    );
  const isi = [
    ...baris(sampul.judul, GAYA_WORD.judulDepan),
    ...baris(sampul.instansi, GAYA_WORD.instansiDepan),
  ];
  return bagianWord(isi, { kertas, mendatar: false }, undefined);
}

const semuaTabel = ({ isi }: Buku): { readonly tabel: TabelNaskah; readonly mendatar: boolean }[] =>
  isi.flatMap(({ blok, mendatar }) =>
    blok.flatMap((satu) => (satu.jenis === "tabel" ? [{ tabel: satu, mendatar }] : [])),
  );

function judulSemua(buku: Buku): { readonly tabel: string[]; readonly grafik: string[] } {
  const tabel = semuaTabel(buku).map((satu) => satu.tabel);
  return {
    tabel: tabel.filter(({ nomor }) => nomor !== undefined).map(judulTabel),
    grafik: tabel.filter(bergrafik).map(({ grafik }) => judulGrafik(grafik)),
  };
}

function bagianBuku(buku: Buku, gambar: SemuaGambar): ISectionOptions[] {
  const { kertas, instansi } = buku;
  const penomoran = { tabel: new Penomoran(), grafik: new Penomoran(URUTAN.grafik) };
  const sama = { penomoran, judul: judulSemua(buku), gambar };
  const depan = { mendatar: false, blok: buku.depan };
  return [depan, ...buku.isi].map(({ mendatar, blok }, i) => {
    const halaman = { kertas, mendatar };
    const isi = isiBagian(blok, { ...sama, lebar: lebarCetak(halaman) });
    const bentuk = i === 0 ? "romawi" : "angka";
    return bagianWord(isi, halaman, { instansi, nomor: { bentuk, mulai: i < 2 } });
  });
}

/**
 * The book as a Word document (.docx); the same book gives the same bytes.
 * @param rasterkan paints the charts for programs that know no SVG; the page's canvas where nothing is said
 */
export async function tulisWord(
  buku: Buku,
  rasterkan: Rasterkan = rasterkanKanvas,
): Promise<Uint8Array<ArrayBuffer>> {
  const tabel = semuaTabel(buku).map((satu) => {
    return { ...satu, lebar: lebarCetak({ kertas: buku.kertas, mendatar: satu.mendatar }) };
  });
  const gambar = await gambarSemua(tabel, rasterkan);
  const dokumen = new Document({
    title: teksXml(buku.judul),
    creator: teksXml(buku.instansi),
    lastModifiedBy: teksXml(buku.instansi),
    styles: GAYA_DOKUMEN,
    sections: [bagianSampul(buku), ...bagianBuku(buku, gambar)],
  });
  return berkasTetap(new Uint8Array(await Packer.toArrayBuffer(dokumen)));
}
