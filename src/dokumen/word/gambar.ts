import { AlignmentType, ImageRun, LineRuleType, Paragraph } from "docx";
import { bergrafik, type TabelBergrafik } from "../../domain/laporan/kit/grafik";
import { judulGrafik, type TabelNaskah } from "../../domain/laporan/kit/naskah";
import { grafikSvg } from "../gambar/grafik-svg";
import type { Rasterkan } from "../gambar/rasterkan";
import { twip } from "./gaya";
import { teksXml } from "./teks";

/** A chart as a picture: the drawing itself, and as points for programs that know no SVG. */
interface Gambar {
  readonly svg: string;
  readonly png: Uint8Array<ArrayBuffer>;
}

/** The pictures of the book's charts by their tables. */
export type SemuaGambar = ReadonlyMap<TabelNaskah, Gambar>;

/** Points of a picture for each point of paper: 216 dpi. */
const SKALA = 3;

/** One white point: where nobody can paint, programs that know SVG still show the drawing. */
const PUTIH = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII="),
  (huruf) => huruf.charCodeAt(0),
);

/** Draws the charts of these tables, one after the other. */
export async function gambarSemua(
  tabel: readonly { readonly tabel: TabelNaskah; readonly lebar: number }[],
  rasterkan: Rasterkan,
): Promise<SemuaGambar> {
  const hasil = new Map<TabelNaskah, Gambar>();
  for (const { tabel: satu, lebar } of tabel) {
    if (!bergrafik(satu)) continue;
    const svg = grafikSvg(satu, Math.floor(lebar));
    hasil.set(satu, { svg, png: (await rasterkan(svg, SKALA)) ?? PUTIH });
  }
  return hasil;
}

/** A picture by itself in its line, above its caption. */
export function paragrafGambar({ grafik }: TabelBergrafik, { svg, png }: Gambar, lebar: number): Paragraph {
  const judul = teksXml(judulGrafik(grafik));
  const piksel = (poin: number): number => Math.round((poin * 96) / 72);
  const transformation = { width: piksel(Math.floor(lebar)), height: piksel(grafik.tinggi) };
  const gambar = new ImageRun({
    type: "svg",
    data: new TextEncoder().encode(svg),
    transformation,
    fallback: { type: "png", data: png },
    altText: { name: judul, title: judul, description: judul },
  });
  // A line as high as the picture, whatever the distance of the document's lines.
  const spacing = { before: twip(6), after: twip(2), line: 240, lineRule: LineRuleType.AUTO };
  return new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, spacing, children: [gambar] });
}
