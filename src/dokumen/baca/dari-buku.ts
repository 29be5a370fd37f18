import type { Buku, BlokBuku, KisiBuku } from "../../domain/laporan/buku/buku";
import {
  judulTabel,
  kepalaNaskah,
  type BarisNaskah,
  type TabelNaskah,
} from "../../domain/laporan/kit/naskah";
import { selTampak, teksSelNaskah } from "../../domain/laporan/kit/sel-tampak";
import type { AlineaDokumen, IsiDokumen, TabelDokumen } from "../../domain/reviu/dokumen/isi-dokumen";
import type { Gabungan } from "../../domain/tabel";

interface SelTeks {
  readonly teks: string;
  readonly kolom: number;
  readonly lebar: number;
  readonly turun: number;
}

function barisTabel({ kolom, baris, penomoran }: TabelNaskah): SelTeks[][] {
  const kepala = kepalaNaskah(kolom).map((satu) =>
    satu.map(({ isi, kolom: awal, sampai, turun }) => ({
      teks: isi,
      kolom: awal,
      lebar: sampai - awal + 1,
      turun,
    })),
  );
  const nomor = kolom.map((_, i) => ({ teks: `(${String(i + 1)})`, kolom: i, lebar: 1, turun: 0 }));
  return [...kepala, ...(penomoran ? [nomor] : []), ...barisTampak(baris)];
}

function barisTampak(baris: readonly BarisNaskah[]): SelTeks[][] {
  return selTampak(baris).map((tampak) =>
    tampak.map(({ sel, kolom }) => ({
      teks: teksSelNaskah(sel),
      kolom,
      lebar: sel.lebar ?? 1,
      turun: sel.turun ?? 0,
    })),
  );
}

function gabunganBaris(baris: readonly SelTeks[], b: number): Gabungan[] {
  return baris
    .filter(({ lebar, turun }) => lebar > 1 || turun > 0)
    .map(({ kolom, lebar, turun }) => ({
      awalBaris: b,
      awalKolom: kolom,
      akhirBaris: b + turun,
      akhirKolom: kolom + lebar - 1,
    }));
}

function selTabel(baris: readonly (readonly SelTeks[])[], banyakKolom: number) {
  const sel = baris.map((satu) => {
    const hasil = Array.from({ length: banyakKolom }, () => "");
    for (const { teks, kolom } of satu) hasil[kolom] = teks;
    return hasil;
  });
  return { sel, gabungan: baris.flatMap(gabunganBaris) };
}

function tabelDokumen(tabel: TabelNaskah, judul: string, nomor: number): TabelDokumen {
  const isi = selTabel(barisTabel(tabel), tabel.kolom.length);
  return { jenis: "tabel", keterangan: judulTabel(tabel), judul, nomor, ...isi };
}

/** The rows of a form stand in a document as a table without a caption. */
function formDokumen({ baris, lebar }: KisiBuku, judul: string, nomor: number): TabelDokumen {
  return { jenis: "tabel", keterangan: "", judul, nomor, ...selTabel(barisTampak(baris), lebar.length) };
}

/** What people wrote themselves is no truth to compare with. */
function barisHitungan(blok: BlokBuku, judul: string): AlineaDokumen[] {
  if (blok.jenis !== "alinea" && blok.jenis !== "catatan" && blok.jenis !== "butir") return [];
  return [{ jenis: "alinea", teks: blok.teks, judul, nomor: 0 }];
}

/** The book of a workbook as a document has it, without what people wrote in it: tables, and lines made of figures. */
export function dokumenBuku({ depan, isi }: Buku): IsiDokumen {
  const hasil: (AlineaDokumen | TabelDokumen)[] = [];
  let judul = "";
  for (const blok of [...depan, ...isi.flatMap((satu) => satu.blok)]) {
    if (blok.jenis === "bab") judul = blok.teks;
    if (blok.jenis === "tabel") hasil.push(tabelDokumen(blok, judul, hasil.length + 1));
    else if (blok.jenis === "kisi") hasil.push(formDokumen(blok, judul, hasil.length + 1));
    else hasil.push(...barisHitungan(blok, judul));
  }
  return hasil;
}
