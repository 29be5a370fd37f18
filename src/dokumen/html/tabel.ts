import { kepalaNaskah, type SelKepala, type TabelNaskah } from "../../domain/laporan/kit/naskah";
import { selTampak, teksSelNaskah } from "../../domain/laporan/kit/sel-tampak";
import { GAYA_KEPALA_LAPORAN, GAYA_NOMOR } from "../../domain/laporan/kit/tabel";
import type { Gaya } from "../../domain/lembar/lembar";
import { aman } from "./aman";
import { gayaCss, gayaSel } from "./gaya";

const GARIS = "border:0.5pt solid #000000;padding:1pt 4pt;vertical-align:top";

interface Rentang {
  readonly lebar: number;
  readonly turun: number;
}

function sel(tag: "th" | "td", teks: string, gaya: Gaya, { lebar, turun }: Rentang): string {
  const rentang = `${lebar > 1 ? ` colspan="${lebar}"` : ""}${turun > 0 ? ` rowspan="${turun + 1}"` : ""}`;
  return `<${tag}${rentang} style="${GARIS};${gayaCss(gaya)}">${aman(teks)}</${tag}>`;
}

const baris = (isi: readonly string[]): string => `<tr>${isi.join("")}</tr>`;

function selKepala({ isi, kolom, sampai, turun }: SelKepala, ukuran?: number): string {
  const gaya = ukuran === undefined ? GAYA_KEPALA_LAPORAN : { ...GAYA_KEPALA_LAPORAN, ukuran };
  return sel("th", isi, gaya, { lebar: sampai - kolom + 1, turun });
}

function kepala({ kolom, penomoran, ukuran }: TabelNaskah): string[] {
  const judul = kepalaNaskah(kolom).map((satu) => baris(satu.map((isi) => selKepala(isi, ukuran))));
  const nomor = kolom.map((_, i) => sel("th", `(${i + 1})`, GAYA_NOMOR, { lebar: 1, turun: 0 }));
  return penomoran ? [...judul, baris(nomor)] : judul;
}

/** A table with its header, its spans and its colours. */
export function tabelHtml(tabel: TabelNaskah): string {
  const isi = selTampak(tabel.baris).map((tampak, i) => {
    const { jenis } = tabel.baris[i]!;
    return baris(
      tampak.map(({ sel: satu, kolom }) => {
        const rentang = { lebar: satu.lebar ?? 1, turun: satu.turun ?? 0 };
        return sel("td", teksSelNaskah(satu), gayaSel(tabel, jenis, satu, kolom), rentang);
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
  for (const { kolom, teks } of isi) hasil[kolom] = teks.replace(/\s+/g, " ");
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
