import { normalNama } from "../../tabel/kata/nama-baris";
import type { KolomReviu, TabelReviu } from "../bahan/tabel-reviu";
import type { SelReviu } from "../bahan/sel-reviu";
import { kataPokok } from "../identitas/kata-pokok";
import type { JenisAngka } from "./angka-kalimat";

/** A figure of the workbook, or of a report that is computed from it, and by what a document may speak of it. */
export interface AngkaBuku {
  readonly nilai: number;
  /** As displayed. */
  readonly teks: string;
  /** Digits after its comma, as displayed. */
  readonly desimal: number;
  readonly jenis: JenisAngka;
  /** First word of its unit, small letters; "" where none is known. */
  readonly satuan: string;
  /** 1-based row in its sheet or document. */
  readonly baris: number;
  readonly label: string;
  /** Name of its row without case and signs. */
  readonly kunci: string;
  readonly kolom: KolomReviu;
  readonly kunciKolom: string;
  readonly jumlah: boolean;
  readonly tabel: TabelReviu;
  /** Which one of the rows of this name in its table, counted from 0. */
  readonly urutan: number;
  /** Undefined where the figure stands in no cell: a report would show it. */
  readonly tempat: { readonly lembar: string; readonly sel: string } | undefined;
}

/** Titles without "Tabel 3.2": tables are numbered anew when one is put between them. */
export const kunciJudul = (judul: string): string =>
  normalNama(judul.replace(/^\s*(?:tabel|table)\s*[\dIVX]+(?:\.\d+)*\.?\s*/i, ""));

const RUPIAH = /\brp\b|rupiah|\bpagu\b|\banggaran\b/i;
const PERSEN = /%|\bpersen/i;

function jenisAngka({ bacaan, persen }: SelReviu, { judul, peran }: KolomReviu, satuan: string): JenisAngka {
  if (persen || PERSEN.test(satuan)) return "persen";
  if ((bacaan.jenis === "angka" && bacaan.rupiah) || /^(?:rp|rupiah)/i.test(satuan)) return "rupiah";
  if (satuan === "" && (peran === "capaian" || peran === "serapan" || PERSEN.test(judul))) return "persen";
  const uang = peran === "pagu" || peran === "realisasi_rp" || (satuan === "" && RUPIAH.test(judul));
  return uang ? "rupiah" : "lain";
}

const kataSatuan = (teks: string): string => (/[\p{L}%\u00b2\u00b3]+/u.exec(teks)?.[0] ?? "").toLowerCase();

/** Unit of a figure: in its cell, in its row's own column, in brackets of its title. */
function satuanSel(tabel: TabelReviu, sel: SelReviu, kolom: KolomReviu): string {
  if (sel.bacaan.jenis === "angka" && sel.bacaan.satuan) return kataSatuan(sel.bacaan.satuan);
  const pengukur =
    kolom.peran === "target" || kolom.peran === "realisasi" || kolom.peran === "realisasi_lalu";
  const milik = pengukur ? tabel.ukur.kolom("satuan")?.kolom : undefined;
  if (milik !== undefined) return kataSatuan(tabel.ukur.teks(sel.baris, milik));
  return kataSatuan(/\(([^)]*)\)\s*$/.exec(kolom.judul)?.[1] ?? "");
}

/** Every figure of a table, row by row. */
export function angkaTabel(tabel: TabelReviu, bersel: boolean): AngkaBuku[] {
  const banyak = new Map<string, number>();
  const kolom = tabel.kolom.filter(({ peran }) => peran !== "no" && peran !== "kode");
  return tabel.baris.flatMap(({ baris, label, jumlah }) => {
    const kunci = normalNama(label);
    const urutan = banyak.get(kunci) ?? 0;
    banyak.set(kunci, urutan + 1);
    return kolom.flatMap((satu): AngkaBuku[] => {
      const sel = tabel.sel(baris, satu.kolom);
      if (sel.nilai === undefined || sel.bacaan.jenis === "strip") return [];
      const satuan = satuanSel(tabel, sel, satu);
      const jenis = jenisAngka(sel, satu, satuan);
      const tempat = bersel ? { lembar: tabel.lembar, sel: sel.sel } : undefined;
      const { nilai, teks, desimal } = sel;
      const dasar = { nilai, teks, desimal, jenis, satuan, baris, label, kunci, kolom: satu };
      return [{ ...dasar, kunciKolom: normalNama(satu.judul), jumlah, tabel, urutan, tempat }];
    });
  });
}

/** The words by which a sentence may speak of a row. */
export const kataAngka = ({ label, jumlah, tabel }: AngkaBuku): string[] =>
  kataPokok(jumlah ? tabel.judul.replace(/^\s*tabel\s*[\d.]+/i, "") : label);
