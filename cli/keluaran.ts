import type { Bacaan, HasilPerintah } from "../src/commands";
import type { Pesan } from "../src/domain/pesan";
import { TidakBisa } from "./berkas";
import { denganSaranBaris } from "./saran";

const TANDA = { galat: "GALAT", peringatan: "PERINGATAN", info: "INFO" } as const;

/** What happened and what to do, without level and code. */
export function kalimatPesan(pesan: Pesan): string {
  const { sel, teks, saran } = denganSaranBaris(pesan);
  return `${sel ? `${sel}: ` : ""}${teks}${saran ? ` ${saran}` : ""}`;
}

/** One message as a line: level, code, cell, sentence. */
export function barisPesan(pesan: Pesan): string {
  return `${TANDA[pesan.tingkat]} [${pesan.kode}] ${kalimatPesan(pesan)}`;
}

/** An error as a line, in the form of a message. */
export function barisGalat(kode: string, teks: string): string {
  return `${TANDA.galat} [${kode}] ${teks}`;
}

/** Tells what a command did on stderr (stdout is kept for data); a failure becomes TidakBisa. */
export function laporkan(hasil: HasilPerintah): void {
  for (const pesan of hasil.pesan) process.stderr.write(`${barisPesan(pesan)}\n`);
  if (!hasil.berhasil) throw new TidakBisa(hasil.pesan[0]?.kode ?? "GAGAL", hasil.ringkasan);
  process.stderr.write(`${hasil.ringkasan}\n`);
}

/** The command found nothing to do, so that its output would be the input: exit code 3. */
export class TanpaHasil extends Error {}

/** The value, or TidakBisa with the reason. */
export function wajibAda<T>(bacaan: Bacaan<T>): T {
  if (bacaan.ada) return bacaan.nilai;
  throw new TidakBisa(bacaan.pesan.kode, kalimatPesan(bacaan.pesan));
}
