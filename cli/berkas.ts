import { existsSync } from "node:fs";
import { readFile, rename, stat, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { SalahPakai } from "./argumen";

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
  return new Uint8Array(await readFile(nama));
}

/** The output may not be the input: an input file is never changed. */
export function tolakMenimpa(masukan: string | undefined, keluaran: string): void {
  if (masukan && resolve(masukan) === resolve(keluaran))
    throw new SalahPakai(
      "Berkas keluaran sama dengan berkas masukan. Pilih nama lain, berkas masukan tidak pernah diubah.",
    );
}

/** Writes beside the goal first and then renames, so that no half file is left behind. */
export async function tulisBerkas(nama: string, isi: Uint8Array): Promise<void> {
  const folder = resolve(nama, "..");
  if (!existsSync(folder))
    throw new TidakBisa("FOLDER_TIDAK_ADA", `Folder "${folder}" tidak ada. Buat dahulu foldernya.`);
  const sementara = `${nama}.${process.pid}.tmp`;
  await writeFile(sementara, isi);
  await rename(sementara, nama);
}
