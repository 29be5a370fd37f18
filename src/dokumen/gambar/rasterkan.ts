/** Paints an SVG picture as PNG so many times as large; undefined where this program cannot. */
export type Rasterkan = (svg: string, skala: number) => Promise<Uint8Array<ArrayBuffer> | undefined>;

function ukuranSvg(svg: string): readonly [number, number] {
  const angka = (nama: string): number => Number(new RegExp(` ${nama}="([\\d.]+)"`).exec(svg)?.[1] ?? 1);
  return [angka("width"), angka("height")];
}

async function muatGambar(svg: string): Promise<HTMLImageElement> {
  const gambar = new Image();
  gambar.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await gambar.decode();
  return gambar;
}

/** Paints with the page's own canvas; a program without a page, or with one that paints nothing, gives undefined. */
export const rasterkanKanvas: Rasterkan = async (svg, skala) => {
  if (typeof document === "undefined") return undefined;
  const kanvas = document.createElement("canvas");
  const [lebar, tinggi] = ukuranSvg(svg);
  kanvas.width = Math.round(lebar * skala);
  kanvas.height = Math.round(tinggi * skala);
  const kuas = kanvas.getContext("2d");
  if (!kuas) return undefined;
  kuas.drawImage(await muatGambar(svg), 0, 0, kanvas.width, kanvas.height);
  const berkas = await new Promise<Blob | null>((selesai) => kanvas.toBlob(selesai, "image/png"));
  return berkas ? new Uint8Array(await berkas.arrayBuffer()) : undefined;
};
