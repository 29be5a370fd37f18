import { unzipSync } from "fflate";
import { bacaXml, type Simpul } from "./xml";

/** A part larger than this is no report: a file may say that it is small and unpack without end. */
const BAGIAN_TERBESAR = 200_000_000;

/** The file is no document or workbook of the kind that was asked for, or is damaged. */
export class BerkasTakTerbaca extends Error {}

/** The parts of a zip file whose names are wanted; throws BerkasTakTerbaca where it is none. */
export function bukaZip(berkas: Uint8Array, diminta: RegExp): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(berkas, {
      filter: ({ name, originalSize }) => diminta.test(name) && originalSize <= BAGIAN_TERBESAR,
    });
  } catch (sebab) {
    throw new BerkasTakTerbaca("not a zip file", { cause: sebab });
  }
}

/** A part as XML; undefined where the file has none, BerkasTakTerbaca where it is damaged. */
export function bagianXml(zip: Readonly<Record<string, Uint8Array>>, nama: string): Simpul | undefined {
  const isi = zip[nama];
  if (!isi) return undefined;
  try {
    return bacaXml(new TextDecoder().decode(isi));
  } catch (sebab) {
    throw new BerkasTakTerbaca(`${nama} is damaged`, { cause: sebab });
  }
}
