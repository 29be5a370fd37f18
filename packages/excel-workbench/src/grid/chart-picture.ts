import type { ChartPainter, PicturePainter } from "excel-host";

/** Loads what draws charts; the second call gives the same. */
export function loadDrawing(): Promise<typeof import("./chart-drawing")> {
  return import("./chart-drawing");
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}

/** Paints a chart as PNG on a canvas of the page: for `Chart.getImage`. */
export const paintChart: ChartPainter = async ({ book, chart, locale, own, size, image }) => {
  const { chartSvg } = await loadDrawing();
  const drawn = await imageOf(chartSvg({ book, chart, locale, ...own }));
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width: Math.round(image.width), height: Math.round(image.height) });
  const [x, y] = [(image.width - size.width) / 2, (image.height - size.height) / 2];
  canvas.getContext("2d")?.drawImage(drawn, x, y, size.width, size.height);
  return canvas.toDataURL("image/png").replace(/^data:image\/png;base64,/, "");
};

/** Paints an SVG picture as PNG in its own size: for `Range.getImage`. */
export const paintPicture: PicturePainter = async (svg) => {
  const drawn = await imageOf(svg);
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width: drawn.width, height: drawn.height });
  canvas.getContext("2d")?.drawImage(drawn, 0, 0);
  return canvas.toDataURL("image/png").replace(/^data:image\/png;base64,/, "");
};
