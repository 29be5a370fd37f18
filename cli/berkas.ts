import { readFile, stat } from "node:fs/promises";

/** Something outside the program is not as it must be (a file, a workbook), with its code: exit code 1. */
export class TidakBisa extends Error {
  constructor(
    readonly kode: string,
    teks: string,
  ) {
    super(teks);
  }
}

/** The bytes of an input file, or TidakBisa with the reason in plain words. */
export async function bacaBerkas(nama: string): Promise<Uint8Array> {
  const keterangan = await stat(nama).catch(() => undefined);
  if (!keterangan)
    throw new TidakBisa("BERKAS_TIDAK_ADA", `Berkas "${nama}" tidak ditemukan. Periksa nama dan foldernya.`);
  if (!keterangan.isFile())
    throw new TidakBisa("BUKAN_BERKAS", `"${nama}" bukan berkas. Sebut nama berkasnya, bukan folder.`);
  const isi = await readFile(nama).catch((sebab: NodeJS.ErrnoException) => {
    throw new TidakBisa(
      "BERKAS_TIDAK_TERBACA",
      `Berkas "${nama}" tidak bisa dibaca (${sebab.code ?? sebab.message}). Periksa izinnya, atau tutup program yang memakainya.`,
    );
  });
  return new Uint8Array(isi);
}
