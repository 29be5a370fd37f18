import type { OpenOptions } from "excel-host/node";
import { SalahPakai } from "./argumen";

const PILIHAN = "--batas-hitung";

/** Seconds that a workbook may be calculated for; undefined: as long as it takes. */
let batas: number | undefined;

/**
 * Takes the limit of calculations out of the words of a command line: it is the same for every command. A line without
 * one has none, whatever an earlier line of this process said.
 */
export function ambilBatasHitung(kata: readonly string[]): string[] {
  batas = undefined;
  const letak = kata.findIndex((satu) => satu === PILIHAN || satu.startsWith(`${PILIHAN}=`));
  if (letak < 0) return [...kata];
  const sendiri = kata[letak] === PILIHAN;
  const isi = sendiri ? kata[letak + 1] : kata[letak]?.slice(PILIHAN.length + 1);
  const detik = Number(isi);
  if (!isi || !(detik > 0)) throw new SalahPakai(`${PILIHAN} diisi banyaknya detik, misalnya ${PILIHAN} 60.`);
  batas = detik;
  return [...kata.slice(0, letak), ...kata.slice(letak + (sendiri ? 2 : 1))];
}

/** Says on a terminal how far a calculation is, and ends it at the limit. */
export function pengawasHitungan(): Pick<OpenOptions, "onCalculation" | "calculationSignal"> {
  const terminal = process.stderr.isTTY;
  return {
    ...(terminal && { onCalculation: ({ done, total }) => tampilkan(total ? done / total : 1) }),
    ...(batas !== undefined && { calculationSignal: AbortSignal.timeout(batas * 1000) }),
  };
}

/** Clears what was shown on the terminal. */
export function hapusKemajuan(): void {
  if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
}

/** Why a calculation ended before it was done, and what can be done about it. */
export function kalimatBerhenti(nama: string | undefined): string {
  const buku = nama === undefined ? "Buku kerja" : `"${nama}"`;
  return `${buku} belum selesai dihitung setelah ${batas} detik, jadi tidak dikerjakan. Naikkan ${PILIHAN}, atau hitung dan simpan dahulu di Excel.`;
}

function tampilkan(bagian: number): void {
  process.stderr.write(`\rMenghitung… ${Math.floor(bagian * 100)}%\x1b[K`);
}
