import type { AlineaDokumen, IsiDokumen, TabelDokumen } from "../../domain/reviu/dokumen/isi-dokumen";
import { bagianXml, BerkasTakTerbaca, bukaZip } from "./berkas-zip";
import { gayaDokumen, type JenisGaya } from "./gaya-word";
import { kisiWord } from "./tabel-word";
import { blokDi, gayaAlinea, teksAlinea } from "./teks-alinea";
import { anak, semuaAnak, type Simpul } from "./xml";

const BAGIAN = /^word\/(?:document|styles|footnotes|endnotes)\.xml$/;
const KETERANGAN = /^\s*(?:tabel|table)\s+[\dIVX]/i;

/** Puts the parts in order, each with the heading and the caption above it. */
class Penyusun {
  readonly isi: (AlineaDokumen | TabelDokumen)[] = [];
  private judul = "";
  private keterangan = "";
  private alinea = 0;
  private tabel = 0;

  constructor(private readonly gaya: ReadonlyMap<string, JenisGaya>) {}

  private jenis(alinea: Simpul): JenisGaya {
    const gaya = this.gaya.get(gayaAlinea(alinea)) ?? "biasa";
    return gaya === "biasa" && anak(anak(alinea, "pPr"), "outlineLvl") ? "judul" : gaya;
  }

  tambahAlinea(simpul: Simpul): void {
    const teks = teksAlinea(simpul).trim();
    if (teks === "") return;
    this.alinea++;
    const jenis = this.jenis(simpul);
    if (jenis === "daftar") return;
    if (jenis === "judul") this.judul = teks;
    this.keterangan = jenis === "keterangan" || KETERANGAN.test(teks) ? teks : "";
    if (jenis !== "judul" && this.keterangan === "")
      this.isi.push({ jenis: "alinea", teks, judul: this.judul, nomor: this.alinea });
  }

  tambahTabel(simpul: Simpul): void {
    this.tabel++;
    const { keterangan, judul } = this;
    this.isi.push({ jenis: "tabel", keterangan, judul, nomor: this.tabel, ...kisiWord(simpul) });
    this.keterangan = "";
  }

  tambah(simpul: Simpul): void {
    for (const satu of blokDi(simpul)) {
      if (satu.nama === "tbl") this.tambahTabel(satu);
      else this.tambahAlinea(satu);
    }
  }
}

/**
 * Reads a Word document (.docx): paragraphs and tables in reading order, then the notes at its foot. Text that was
 * deleted with changes tracked, tables of contents and the heads and feet of pages are left out. Throws BerkasTakTerbaca.
 */
export function bacaWord(berkas: Uint8Array): IsiDokumen {
  const zip = bukaZip(berkas, BAGIAN);
  const isi = anak(bagianXml(zip, "word/document.xml"), "body");
  if (!isi) throw new BerkasTakTerbaca("no Word document");
  const penyusun = new Penyusun(gayaDokumen(bagianXml(zip, "word/styles.xml")));
  penyusun.tambah(isi);
  for (const jenis of ["footnote", "endnote"] as const)
    for (const satu of semuaAnak(bagianXml(zip, `word/${jenis}s.xml`), jenis)) penyusun.tambah(satu);
  return penyusun.isi;
}
