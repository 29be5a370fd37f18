import { fork, type ChildProcess } from "node:child_process";
import { availableParallelism } from "node:os";
import path from "node:path";
import type { BerkasCetak } from "./reviu-cetak";

const MULAI = { execArgv: ["--import", "tsx"], silent: true };

const pekerjaBaru = (): ChildProcess => fork(path.join(__dirname, "reviu-pekerja.ts"), [], MULAI);

/** One file by a process of its own; `undefined` where that process ended before it had answered. */
function tanya(pekerja: ChildProcess, nama: string): Promise<BerkasCetak | undefined> {
  return new Promise((selesai) => {
    const jawab = (hasil: BerkasCetak | undefined): void => {
      pekerja.removeAllListeners("message").removeAllListeners("exit");
      selesai(hasil);
    };
    pekerja.once("message", (hasil: BerkasCetak) => jawab(hasil)).once("exit", () => jawab(undefined));
    pekerja.send(nama);
  });
}

function berhenti(nama: string): BerkasCetak {
  const pesan = `"${nama}" tidak bisa dibaca (prosesnya berhenti di tengah jalan). Buka berkasnya di Excel, lalu simpan lagi.`;
  return { nama, temuan: [], galat: { kode: "PEKERJA_BERHENTI", pesan } };
}

/** Files one after another by one process; a new one takes its place where a file brought it down. */
async function jalur(ambil: () => string | undefined, simpan: (hasil: BerkasCetak) => void): Promise<void> {
  let pekerja = pekerjaBaru();
  for (let nama = ambil(); nama !== undefined; nama = ambil()) {
    const hasil = await tanya(pekerja, nama);
    simpan(hasil ?? berhenti(nama));
    if (!hasil) pekerja = pekerjaBaru();
  }
  pekerja.kill();
}

/** Reviews many files, as many at a time as there are processors. */
export async function reviuSejajar(berkas: readonly string[]): Promise<BerkasCetak[]> {
  const hasil = new Map<string, BerkasCetak>();
  let berikut = 0;
  const ambil = (): string | undefined => berkas[berikut++];
  const banyak = Math.min(availableParallelism(), berkas.length);
  await Promise.all(
    Array.from({ length: banyak }, () => jalur(ambil, (satu) => void hasil.set(satu.nama, satu))),
  );
  return berkas.map((nama) => hasil.get(nama) ?? berhenti(nama));
}
