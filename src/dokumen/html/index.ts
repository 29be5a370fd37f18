import {
  judulTabel,
  type BagianNaskah,
  type IsianNaskah,
  type Naskah,
} from "../../domain/laporan/kit/naskah";
import { teksSelNaskah } from "../../domain/laporan/kit/sel-tampak";
import { aman } from "./aman";
import { tabelHtml, tabelTeks } from "./tabel";

const GAYA = {
  judul: "font-weight:bold;margin:8pt 0 4pt",
  alinea: "margin:0 0 4pt",
  catatan: "font-size:8pt;font-style:italic;margin:2pt 0 6pt",
} as const;

const paragraf = (teks: string, gaya: string): string => `<p style="${gaya}">${aman(teks)}</p>`;

function isianHtml({ label, kunci, butir }: IsianNaskah): string {
  const baris = butir.map(
    (satu) => `<p style="${GAYA.alinea}"><b>${aman(satu.label)}:</b> ${aman(teksSelNaskah(satu))}</p>`,
  );
  return paragraf(`${label}: ${kunci}`, GAYA.judul) + baris.join("");
}

function bagianHtml(bagian: BagianNaskah): string {
  if (bagian.jenis === "tabel") return paragraf(judulTabel(bagian), GAYA.judul) + tabelHtml(bagian);
  return bagian.jenis === "isian" ? isianHtml(bagian) : paragraf(bagian.teks, GAYA[bagian.jenis]);
}

function bagianTeks(bagian: BagianNaskah): string {
  if (bagian.jenis === "tabel") return `${judulTabel(bagian)}\n${tabelTeks(bagian)}`;
  if (bagian.jenis !== "isian") return bagian.teks;
  const butir = bagian.butir.map((satu) => `${satu.label}: ${teksSelNaskah(satu)}`);
  return [`${bagian.label}: ${bagian.kunci}`, ...butir].join("\n");
}

/** Reports as HTML for the clipboard; it loads nothing, and what was typed is text, never markup. */
export function htmlNaskah(naskah: readonly Naskah[]): string {
  const isi = naskah.flatMap(({ bagian }) => bagian.map(bagianHtml)).join("");
  return `<html lang="id"><head><meta charset="utf-8"></head><body style="font-family:Arial,sans-serif;font-size:10pt">${isi}</body></html>`;
}

/** The same as plain text: cells of a row with tabs between them. */
export function teksNaskah(naskah: readonly Naskah[]): string {
  return naskah.flatMap(({ bagian }) => bagian.map(bagianTeks)).join("\n\n");
}
