import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { ChartPainter, PicturePainter } from "../objects/state";

const require_ = createRequire(__filename);

/** A bare machine has no fonts: these two come along. */
const FONTS = ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"];

/** Painting needs a megabyte of echarts and the 2.5 MB of resvg: both are loaded for the first picture only. */
async function load() {
  const [{ chartSvg }, resvg] = await Promise.all([import("../drawing/index"), import("@resvg/resvg-wasm")]);
  await resvg.initWasm(readFileSync(require_.resolve("@resvg/resvg-wasm/index_bg.wasm")));
  const fontBuffers = FONTS.map((name) => readFileSync(require_.resolve(`dejavu-fonts-ttf/ttf/${name}`)));
  const font = { fontBuffers, defaultFontFamily: "DejaVu Sans", sansSerifFamily: "DejaVu Sans" };
  return { chartSvg, Resvg: resvg.Resvg, font };
}

let loaded: ReturnType<typeof load> | undefined;

/** Paints a chart as PNG, in Node. */
export const paintChart: ChartPainter = async ({ book, chart, locale, own, size, image }) => {
  loaded ??= load();
  const { chartSvg, Resvg, font } = await loaded;
  const svg = chartSvg({ book, chart, locale, ...own });
  const inner = svg.replace(
    /^<svg/,
    `<svg x="${(image.width - size.width) / 2}" y="${(image.height - size.height) / 2}"`,
  );
  const scaled = sized(inner, own, size);
  const page = `<svg xmlns="http://www.w3.org/2000/svg" width="${image.width}" height="${image.height}">${scaled}</svg>`;
  return Buffer.from(new Resvg(page, { font }).render().asPng()).toString("base64");
};

/** Paints any SVG picture as PNG, so many times as large, in Node. */
export async function paintSvg(svg: string, scale: number): Promise<Uint8Array<ArrayBuffer>> {
  loaded ??= load();
  const { Resvg, font } = await loaded;
  const picture = new Resvg(svg, { font, fitTo: { mode: "zoom", value: scale } });
  return Uint8Array.from(picture.render().asPng());
}

/** Paints a picture as PNG in its own size, in Node. */
export const paintPicture: PicturePainter = async (svg) =>
  Buffer.from(await paintSvg(svg, 1)).toString("base64");

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The same drawing at another size; "Fill" stretches it. */
function sized(svg: string, own: Size, size: Size): string {
  const [, tag = ""] = /^(<svg[^>]*>)/.exec(svg) ?? [];
  const plain = tag.replace(/\s(?:width|height|viewBox|preserveAspectRatio)="[^"]*"/g, "");
  const attributes = `width="${size.width}" height="${size.height}" viewBox="0 0 ${own.width} ${own.height}" preserveAspectRatio="none"`;
  return `${plain.slice(0, -1)} ${attributes}>${svg.slice(tag.length)}`;
}
