import { toBase64 } from "../base64";
import type { Picture } from "./shape";

/** Points to a pixel where the picture does not say how dense it is. */
const POINTS_PER_PIXEL = 0.75;

const FORMATS: readonly (readonly [format: Picture["format"], starts: readonly number[]])[] = [
  ["PNG", [0x89, 0x50, 0x4e, 0x47]],
  ["JPEG", [0xff, 0xd8, 0xff]],
  ["GIF", [0x47, 0x49, 0x46]],
  ["BMP", [0x42, 0x4d]],
];

/** The endings that parts with pictures have, by format. */
export const ENDINGS: Readonly<Record<Picture["format"], string>> = {
  PNG: "png",
  JPEG: "jpeg",
  GIF: "gif",
  BMP: "bmp",
  SVG: "svg",
  UNKNOWN: "bin",
};

function jpegSize(view: DataView): [number, number] | undefined {
  for (let at = 2; at + 9 < view.byteLength; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return [view.getUint16(at + 7), view.getUint16(at + 5)];
  }
  return undefined;
}

const SIZES: Readonly<Partial<Record<Picture["format"], (view: DataView) => [number, number] | undefined>>> =
  {
    PNG: (view) => [view.getUint32(16), view.getUint32(20)],
    GIF: (view) => [view.getUint16(6, true), view.getUint16(8, true)],
    BMP: (view) => [view.getInt32(18, true), Math.abs(view.getInt32(22, true))],
    JPEG: jpegSize,
  };

/** What kind of picture the bytes are. */
function formatOf(bytes: Uint8Array): Picture["format"] {
  const known = FORMATS.find(([, starts]) => starts.every((byte, index) => bytes[index] === byte))?.[0];
  if (known) return known;
  return /^\s*(<\?xml|<!--|<svg)/.test(new TextDecoder().decode(bytes.subarray(0, 100))) ? "SVG" : "UNKNOWN";
}

/** A picture from its bytes; one that says no size is an inch wide and high. */
export function pictureOf(bytes: Uint8Array): Picture {
  const format = formatOf(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height] = sizeOf(format, view) ?? [96, 96];
  const size = { width: width * POINTS_PER_PIXEL, height: height * POINTS_PER_PIXEL };
  return { data: toBase64(bytes), format, size };
}

function sizeOf(format: Picture["format"], view: DataView): [number, number] | undefined {
  try {
    return SIZES[format]?.(view);
  } catch {
    return undefined;
  }
}
