import type { HasilPerintah, Pesan } from "../src/domain/pesan";
import { TidakBisa } from "./berkas";

const TANDA = { galat: "GALAT", peringatan: "PERINGATAN", info: "INFO" } as const;

/** One message as a line: level, code, cell, sentence. */
export function barisPesan(pesan: Pesan): string {
  const tempat = pesan.sel ? ` ${pesan.sel}:` : "";
  const saran = pesan.saran ? ` ${pesan.saran}` : "";
  return `${TANDA[pesan.tingkat]} [${pesan.kode}]${tempat} ${pesan.teks}${saran}`;
}

/** Tells what a command did on stderr (stdout is kept for data); a failure becomes TidakBisa. */
export function laporkan(hasil: HasilPerintah): void {
  for (const pesan of hasil.pesan) process.stderr.write(`${barisPesan(pesan)}\n`);
  if (!hasil.berhasil) throw new TidakBisa(hasil.ringkasan);
  process.stderr.write(`${hasil.ringkasan}\n`);
}
