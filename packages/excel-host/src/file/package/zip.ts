import { unzipSync, zipSync, type Zippable } from "fflate";
import { FileFormatError } from "../errors";
import { refuseOther } from "./other-formats";
import { withOwnedRelationships } from "./part-names";

/** Unpacked size above which a file is refused: it would fill the memory of a browser tab. */
const MAX_UNPACKED = 1_500_000_000;

/** A part as large as this that was packed to less than a 300th is no part of a workbook. */
const LARGE_PART = 100_000_000;

function isBomb(file: { readonly size: number; readonly originalSize: number }): boolean {
  return file.originalSize > LARGE_PART && file.originalSize > 300 * file.size;
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function containsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** OLE containers are either a workbook of Excel 97–2003 or a new one behind a password. */
function refuseOle(bytes: Uint8Array): never {
  if (containsUtf16(bytes, "EncryptedPackage")) {
    throw new FileFormatError("ENCRYPTED", "The workbook is protected with a password to open");
  }
  throw new FileFormatError("OLD_XLS", "The workbook is in the format of Excel 97-2003 (.xls)");
}

/** The one part that is found by its name alone. */
const TYPES = "[Content_Types].xml";

function partName(name: string): string {
  const part = name.replaceAll("\\", "/").replace(/^\//, "");
  return part.toLowerCase() === TYPES.toLowerCase() ? TYPES : part;
}

/** The parts of a package, name (without a leading "/") → bytes, in the order of the file. */
export function openZip(bytes: Uint8Array): Map<string, Uint8Array> {
  if (startsWith(bytes, OLE)) refuseOle(bytes);
  if (!startsWith(bytes, [0x50, 0x4b])) refuseOther(bytes);
  let unpacked = 0;
  try {
    const files = unzipSync(bytes, {
      filter: (file) => {
        unpacked += file.originalSize;
        if (unpacked > MAX_UNPACKED || isBomb(file))
          throw new FileFormatError("TOO_LARGE", "The workbook is too large to open");
        return !file.name.endsWith("/");
      },
    });
    const parts = new Map(Object.entries(files).map(([name, data]) => [partName(name), data]));
    return withOwnedRelationships(parts);
  } catch (cause) {
    if (cause instanceof FileFormatError) throw cause;
    throw new FileFormatError("DAMAGED", "The workbook's package is damaged or cut off", { cause });
  }
}

/** Images are compressed already. */
const STORED = /\.(png|jpe?g|gif|emf\.gz|zip)$/i;

/** Parts from this size on are packed faster and not quite as small. */
const LARGE = 1_000_000;

/** Packs the parts, `[Content_Types].xml` first as Excel does. The date is fixed: equal parts give an equal file. */
export function packZip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const zippable: Zippable = {};
  const types = parts.get(TYPES);
  if (types) zippable[TYPES] = types;
  for (const [name, data] of parts) {
    const level = STORED.test(name) ? 0 : data.length > LARGE ? 3 : 6;
    zippable[name] = [data, { level }];
  }
  return zipSync(zippable, { mtime: new Date(1980, 0, 1) });
}
