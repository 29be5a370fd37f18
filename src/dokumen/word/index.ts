import { Document, Packer, Paragraph, type ISectionOptions } from "docx";
import type { Buku } from "../../domain/laporan/buku/buku";
import { judulTabel } from "../../domain/laporan/kit/naskah";
import { lebarCetak } from "../../domain/laporan/kit/halaman";
import { isiBagian } from "./blok";
import { GAYA_DOKUMEN, GAYA_WORD } from "./gaya";
import { bagianWord } from "./halaman";
import { PenomoranTabel } from "./keterangan";
import { runTeks, teksXml } from "./teks";
import { berkasTetap } from "./tetap";

/** Kind of the file, as browsers name it. */
export const JENIS_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

function bagianSampul({ sampul, kertas }: Buku): ISectionOptions {
  const isi = sampul.map(
    (teks, i) =>
      new Paragraph({ style: i === 0 ? GAYA_WORD.judulDepan : GAYA_WORD.sampul, children: runTeks(teks) }),
  );
  return bagianWord(isi, { kertas, mendatar: false }, undefined);
}

function judulSemua({ isi }: Buku): string[] {
  return isi.flatMap(({ blok }) =>
    blok.flatMap((satu) => (satu.jenis === "tabel" && satu.nomor ? [judulTabel(satu)] : [])),
  );
}

function bagianBuku(buku: Buku): ISectionOptions[] {
  const { kertas, instansi } = buku;
  const penomoran = new PenomoranTabel();
  const daftarTabel = judulSemua(buku);
  const depan = { mendatar: false, blok: buku.depan };
  return [depan, ...buku.isi].map(({ mendatar, blok }, i) => {
    const halaman = { kertas, mendatar };
    const isi = isiBagian(blok, { lebar: lebarCetak(halaman), penomoran, judulTabel: daftarTabel });
    const bentuk = i === 0 ? "romawi" : "angka";
    return bagianWord(isi, halaman, { instansi, nomor: { bentuk, mulai: i < 2 } });
  });
}

/** The book as a Word document (.docx); the same book gives the same bytes. */
export async function tulisWord(buku: Buku): Promise<Uint8Array<ArrayBuffer>> {
  const dokumen = new Document({
    title: teksXml(buku.judul),
    creator: teksXml(buku.instansi),
    lastModifiedBy: teksXml(buku.instansi),
    styles: GAYA_DOKUMEN,
    sections: [bagianSampul(buku), ...bagianBuku(buku)],
  });
  return berkasTetap(new Uint8Array(await Packer.toArrayBuffer(dokumen)));
}
