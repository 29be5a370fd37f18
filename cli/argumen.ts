import { parseArgs, type ParseArgsConfig } from "node:util";

/** The command line was not understood: exit code 2. */
export class SalahPakai extends Error {
  readonly kode = "SALAH_PAKAI";
}

type Pilihan = NonNullable<ParseArgsConfig["options"]>;

/** What one command accepts. */
export interface Bentuk {
  readonly pilihan: Pilihan;
  /** How many files stand without a name: at least and at most. */
  readonly berkas: readonly [number, number];
  readonly contoh: string;
}

/** The words of one run, read. */
export interface Argumen {
  readonly berkas: readonly string[];
  /** The text of an option, undefined where it was not given. */
  teks(nama: string): string | undefined;
  /** The text of an option that must be there. */
  wajib(nama: string): string;
  /** Every text of an option that may be given more than once; undefined where it was not given. */
  daftar(nama: string): readonly string[] | undefined;
  ada(nama: string): boolean;
}

/** A word after `lkjip` and what it does. */
export interface Subperintah {
  readonly nama: string;
  /** What it does, as the help says it. */
  readonly guna: string;
  readonly bentuk: Bentuk;
  readonly jalankan: (argumen: Argumen) => Promise<void>;
}

/** Reads the words after the command's name; unknown or missing ones raise SalahPakai with the right usage. */
export function bacaArgumen(kata: readonly string[], bentuk: Bentuk): Argumen {
  const { values, positionals } = urai(kata, bentuk);
  const [paling, terbanyak] = bentuk.berkas;
  if (positionals.length < paling)
    throw new SalahPakai(`Berkas masukan belum disebut.\nPakai: ${bentuk.contoh}`);
  if (positionals.length > terbanyak)
    throw new SalahPakai(
      `Terlalu banyak berkas: ${positionals.slice(terbanyak).join(", ")}.\nPakai: ${bentuk.contoh}`,
    );
  const teks = (nama: string): string | undefined => {
    const nilai = values[nama];
    return typeof nilai === "string" ? nilai : undefined;
  };
  return {
    berkas: positionals,
    teks,
    ada: (nama) => values[nama] === true,
    daftar(nama) {
      const nilai = values[nama];
      const isi = Array.isArray(nilai) ? nilai.filter((satu) => typeof satu === "string") : [];
      return isi.length > 0 ? isi : undefined;
    },
    wajib(nama) {
      const nilai = teks(nama);
      if (!nilai) throw new SalahPakai(`Pilihan --${nama} belum diisi.\nPakai: ${bentuk.contoh}`);
      return nilai;
    },
  };
}

function urai(kata: readonly string[], bentuk: Bentuk) {
  try {
    return parseArgs({ args: [...kata], options: bentuk.pilihan, allowPositionals: true, strict: true });
  } catch (sebab) {
    const alasan = sebab instanceof Error ? sebab.message.split(".")[0] : String(sebab);
    throw new SalahPakai(`Pilihan tidak dikenal atau tidak lengkap (${alasan}).\nPakai: ${bentuk.contoh}`);
  }
}
