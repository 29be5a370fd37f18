import { spawnSync } from "node:child_process";
import path from "node:path";
import { jalankanBaris } from "../../cli/utama";

const AKAR = path.resolve(__dirname, "../..");

/** What a command line left: its exit code, stdout and stderr. */
export interface Akhir {
  readonly kode: number | null;
  readonly keluar: string;
  readonly galat: string;
}

/** Runs the command line as a user does, in a process of its own. It costs two seconds: for what only a process shows. */
export function prosesLkjip(...kata: readonly string[]): Akhir {
  const hasil = spawnSync(process.execPath, ["--import", "tsx", "cli/lkjip.ts", ...kata], {
    cwd: AKAR,
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  return { kode: hasil.status, keluar: hasil.stdout, galat: hasil.stderr };
}

/** What is written to a stream of this process while something runs, instead of the terminal. */
async function tertulis(aliran: NodeJS.WriteStream, kerja: () => Promise<unknown>): Promise<string> {
  const asli = aliran.write;
  const bagian: string[] = [];
  aliran.write = (satu: string | Uint8Array): boolean => bagian.push(String(satu)) > 0;
  try {
    await kerja();
  } finally {
    aliran.write = asli;
  }
  return bagian.join("");
}

/** Runs the same command line in this process; only its end is missing. */
export async function lkjip(...kata: readonly string[]): Promise<Akhir> {
  let [kode, galat] = [0, ""];
  const keluar = await tertulis(process.stdout, async () => {
    galat = await tertulis(process.stderr, async () => {
      kode = await jalankanBaris(kata);
    });
  });
  return { kode, keluar, galat };
}
