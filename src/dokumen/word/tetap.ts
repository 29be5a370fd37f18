import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The earliest date that a zip can hold: the same for every file, so that the same book is the same bytes. */
const TANPA_WAKTU = new Date(1980, 0, 1);

/** When it was made, as docx notes it. */
const CAP_WAKTU = /<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g;

const SIFAT = "docProps/core.xml";

/** The same document without the time at which it was made. */
export function tanpaWaktu(berkas: Uint8Array): Uint8Array<ArrayBuffer> {
  const isi = unzipSync(berkas);
  const sifat = isi[SIFAT];
  const tetap = sifat ? { ...isi, [SIFAT]: strToU8(strFromU8(sifat).replace(CAP_WAKTU, "")) } : isi;
  return zipSync(tetap, { mtime: TANPA_WAKTU });
}
