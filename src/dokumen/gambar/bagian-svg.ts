import { teksXml } from "../word/teks";

const HURUF = "Arial, Helvetica, sans-serif";

const TANDA: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const bulat = (nilai: number): string => String(Math.round(nilai * 100) / 100);

/** An element of a picture; numbers are points. */
export function unsur(nama: string, atribut: Readonly<Record<string, string | number>>, isi = ""): string {
  const tertulis = Object.entries(atribut).map(
    ([kunci, nilai]) => ` ${kunci}="${typeof nilai === "number" ? bulat(nilai) : nilai}"`,
  );
  return `<${nama}${tertulis.join("")}>${isi}</${nama}>`;
}

/** A line of text: where it is anchored, and how it lies. */
export interface LetakTeks {
  readonly x: number;
  readonly y: number;
  readonly ukuran: number;
  readonly datar: "start" | "middle" | "end";
  /** Degrees around its anchor. */
  readonly putar?: number;
}

/** A text of a picture. */
export function teksSvg(isi: string, { x, y, ukuran, datar, putar }: LetakTeks): string {
  const aman = teksXml(isi).replace(/[&<>"]/g, (satu) => TANDA[satu] ?? "");
  const atribut = { x, y, "font-family": HURUF, "font-size": ukuran, "text-anchor": datar, fill: "#000000" };
  const transform = `rotate(${putar ?? 0} ${bulat(x)} ${bulat(y)})`;
  return unsur("text", putar === undefined ? atribut : { ...atribut, transform }, aman);
}

/** A straight line. */
export function garisSvg(
  [x1, y1, x2, y2]: readonly [number, number, number, number],
  warna: string,
  tambahan: Readonly<Record<string, string | number>> = {},
): string {
  return unsur("line", { x1, y1, x2, y2, stroke: warna, "stroke-width": 0.5, ...tambahan });
}
