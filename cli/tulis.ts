import { access, constants, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { SalahPakai } from "./argumen";
import { TidakBisa } from "./berkas";

/** The output may not be the input: an input file is never changed. */
export function tolakMenimpa(masukan: string | undefined, keluaran: string): void {
  if (masukan && resolve(masukan) === resolve(keluaran))
    throw new SalahPakai(
      "Berkas keluaran sama dengan berkas masukan. Pilih nama lain, berkas masukan tidak pernah diubah.",
    );
}

/** Two outputs may not be one file. */
export function tolakSama(satu: string, lain: string): void {
  if (resolve(satu) === resolve(lain))
    throw new SalahPakai("Kedua berkas keluaran sama namanya. Pilih nama lain untuk salah satunya.");
}

/** A document that people write in is never replaced unasked: TidakBisa with both ways out. */
export async function tolakYangAda(nama: string): Promise<void> {
  if (await stat(nama).catch(() => undefined))
    throw new TidakBisa(
      "BERKAS_SUDAH_ADA",
      `"${nama}" sudah ada dan mungkin sudah Anda sunting. Sebut nama lain, atau tambahkan --timpa untuk menggantinya dengan dokumen baru.`,
    );
}

/** Says before any work is done that a place cannot take the output: TidakBisa with the reason. */
export async function periksaKeluaran(nama: string): Promise<void> {
  const ada = await stat(nama).catch(() => undefined);
  if (ada?.isDirectory())
    throw new TidakBisa(
      "KELUARAN_FOLDER",
      `"${nama}" adalah folder. Sebut nama berkasnya, misalnya ${nama.replace(/[/\\]*$/, "")}/hasil.xlsx.`,
    );
  if (ada && !ada.isFile())
    throw new TidakBisa("KELUARAN_BUKAN_BERKAS", `"${nama}" bukan berkas biasa. Pilih nama berkas lain.`);
  const folder = dirname(resolve(nama));
  if (!(await stat(folder).catch(() => undefined))?.isDirectory())
    throw new TidakBisa("FOLDER_TIDAK_ADA", `Folder "${folder}" tidak ada. Buat dahulu foldernya.`);
  await access(folder, constants.W_OK).catch((sebab: unknown) => tolakTulis(nama, sebab));
}

/** Writes beside the goal first and then renames; a failure leaves nothing behind and becomes TidakBisa. */
export async function tulisBerkas(nama: string, isi: Uint8Array): Promise<void> {
  await periksaKeluaran(nama);
  const sementara = `${nama}.${process.pid}.tmp`;
  try {
    await writeFile(sementara, isi);
    await rename(sementara, nama);
  } catch (sebab) {
    await rm(sementara, { force: true }).catch(() => undefined);
    tolakTulis(nama, sebab);
  }
}

const PENUH = ["DISK_PENUH", "Tempat penyimpanan penuh. Kosongkan sebagian, lalu ulangi."] as const;
const TERTUTUP = ["TIDAK_BOLEH_MENULIS", "Folder itu hanya bisa dibaca. Pilih folder lain."] as const;

/** Why a file could not be written, by the system's error code: our code and what to do. */
const SEBAB_TULIS: Readonly<Record<string, readonly [kode: string, teks: string]>> = {
  ENOSPC: PENUH,
  EDQUOT: PENUH,
  EFBIG: PENUH,
  EACCES: TERTUTUP,
  EPERM: TERTUTUP,
  EROFS: TERTUTUP,
  EBUSY: ["BERKAS_DIPAKAI", "Berkas itu sedang dibuka program lain. Tutup dahulu, lalu ulangi."],
  ENAMETOOLONG: ["NAMA_TERLALU_PANJANG", "Nama berkasnya terlalu panjang. Pilih nama yang lebih pendek."],
};

/** TidakBisa for what the system answered to a writing. */
export function tolakTulis(nama: string, sebab: unknown): never {
  const sistem = (sebab as NodeJS.ErrnoException).code ?? "tanpa kode";
  const [kode, teks] = SEBAB_TULIS[sistem] ?? [
    "TIDAK_BISA_MENULIS",
    `Sistem menolak (${sistem}). Pilih nama atau folder lain.`,
  ];
  throw new TidakBisa(kode, `"${nama}" tidak bisa ditulis. ${teks}`);
}
