import { kepalaNaskah, type SelKepala, type TabelNaskah } from "../../domain/laporan/kit/naskah";
import { selTampak, teksSelNaskah } from "../../domain/laporan/kit/sel-tampak";
import { GAYA_KEPALA_LAPORAN, GAYA_NOMOR } from "../../domain/laporan/kit/tabel";
import type { Gaya } from "../../domain/lembar/lembar";
import { aman } from "./aman";
import { gayaCss, gayaSel } from "./gaya";

const GARIS = "border:0.5pt solid #000000;padding:1pt 4pt;vertical-align:top";
/** Pasted into a sheet a text stays one: no formula, date or number is made of it. */
const TEKS = String.raw`mso-number-format:'\@'`;

/** What a sheet takes for a formula; "-" and numbers with their sign are none. */
const SEPERTI_RUMUS = /^(?:[=@]|[+-](?=.))(?![\d.,]+\s?%?$)/;

interface Rentang {
  readonly lebar: number;
  readonly turun: number;
}

interface Bunyi {
  readonly teks: string;
  readonly angka: boolean;
}

function sel(tag: "th" | "td", { teks, angka }: Bunyi, gaya: Gaya, { lebar, turun }: Rentang): string {
  const rupa = [GARIS, gayaCss(gaya), angka || teks === "" ? "" : TEKS].filter(Boolean).join(";");
  const rentang = `${lebar > 1 ? ` colspan="${lebar}"` : ""}${turun > 0 ? ` rowspan="${turun + 1}"` : ""}`;
  return `<${tag}${rentang} style="${rupa}">${aman(teks)}</${tag}>`;
}

const baris = (isi: readonly string[]): string => `<tr>${isi.join("")}</tr>`;

function selKepala({ isi, kolom, sampai, turun }: SelKepala, ukuran?: number): string {
  const gaya = ukuran === undefined ? GAYA_KEPALA_LAPORAN : { ...GAYA_KEPALA_LAPORAN, ukuran };
  return sel("th", { teks: isi, angka: false }, gaya, { lebar: sampai - kolom + 1, turun });
}

function kepala({ kolom, penomoran, ukuran }: TabelNaskah): string[] {
  const judul = kepalaNaskah(kolom).map((satu) => baris(satu.map((isi) => selKepala(isi, ukuran))));
  const nomor = kolom.map((_, i) =>
    sel("th", { teks: `(${i + 1})`, angka: false }, GAYA_NOMOR, { lebar: 1, turun: 0 }),
  );
  return penomoran ? [...judul, baris(nomor)] : judul;
}

/** A table with its header, its spans and its colours. */
export function tabelHtml(tabel: TabelNaskah): string {
  const isi = selTampak(tabel.baris).map((tampak, i) => {
    const { jenis } = tabel.baris[i]!;
    return baris(
      tampak.map(({ sel: satu, kolom }) => {
        const rentang = { lebar: satu.lebar ?? 1, turun: satu.turun ?? 0 };
        const bunyi = { teks: teksSelNaskah(satu), angka: typeof satu.isi === "number" };
        return sel("td", bunyi, gayaSel(tabel, jenis, satu, kolom), rentang);
      }),
    );
  });
  const gaya = "border-collapse:collapse;width:100%";
  return `<table style="${gaya}"><thead>${kepala(tabel).join("")}</thead><tbody>${isi.join("")}</tbody></table>`;
}

/** A row of texts: one cell a column, so that programs put every figure below its title. */
function barisTeks(
  banyak: number,
  isi: readonly { readonly kolom: number; readonly teks: string }[],
): string {
  const hasil = new Array<string>(banyak).fill("");
  for (const { kolom, teks } of isi) hasil[kolom] = teks.replace(/\s+/g, " ").replace(SEPERTI_RUMUS, "'$&");
  return hasil.join("\t");
}

/** A table as lines of text with tabs. */
export function tabelTeks({ kolom, baris: semua }: TabelNaskah): string {
  const judul = kolom.map(({ judul: teks, kelompok }, i) => ({
    kolom: i,
    teks: [kelompok, teks].filter(Boolean).join(" "),
  }));
  const isi = selTampak(semua).map((tampak) =>
    tampak.map(({ sel: satu, kolom: pada }) => ({ kolom: pada, teks: teksSelNaskah(satu) })),
  );
  return [judul, ...isi].map((satu) => barisTeks(kolom.length, satu)).join("\n");
}
