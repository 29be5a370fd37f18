import { SalahPakai } from "./argumen";
import { TidakBisa } from "./berkas";
import { ambilBatasHitung } from "./hitungan";
import { barisGalat, TanpaHasil } from "./keluaran";
import { jalankanSub, SUBPERINTAH } from "./subperintah";

/** The usage of each command with what it does below it. */
function bantuan(): string {
  const baris = SUBPERINTAH.map(({ guna, bentuk }) => `  ${bentuk.contoh}\n      ${guna}`);
  return [
    "LKjIP di baris perintah: perintah yang sama dengan tombol di Excel.",
    baris.join("\n"),
    "Semua perintah menerima --batas-hitung DETIK: berhenti bila buku kerja lebih lama dihitung.",
    "Kode keluar: 0 selesai, 1 tidak bisa, 2 salah pakai, 3 tidak ada yang diubah (berkas keluaran tidak ditulis).",
  ].join("\n\n");
}

async function jalankan(baris: readonly string[]): Promise<number> {
  const [nama, ...kata] = ambilBatasHitung(baris);
  if (nama === undefined || nama === "--help" || nama === "-h") {
    process.stdout.write(`${bantuan()}\n`);
    return nama === undefined ? 2 : 0;
  }
  if (await jalankanSub(nama, kata)) return 0;
  throw new SalahPakai(`Perintah "${nama}" tidak dikenal.\n\n${bantuan()}`);
}

function kalimatTakTerduga(sebab: unknown): string {
  const galat = sebab instanceof Error ? sebab : new Error(String(sebab));
  if (process.env.LKJIP_LACAK) return galat.stack ?? galat.message;
  const [baris = ""] = galat.message.split("\n");
  return `Ada kesalahan di program ini (${baris}). Ulangi dengan LKJIP_LACAK=1, lalu kirimkan keterangannya.`;
}

/** 3 where nothing was done, 2 for a wrong command line, 1 for all else; a defect of ours shows its stack where LKJIP_LACAK is set. */
function kodeKeluar(sebab: unknown): number {
  if (sebab instanceof TanpaHasil) {
    process.stderr.write("Berkas keluaran tidak ditulis, karena tidak ada yang diubah.\n");
    return 3;
  }
  const dikenal = sebab instanceof SalahPakai || sebab instanceof TidakBisa;
  const teks = dikenal
    ? barisGalat(sebab.kode, sebab.message)
    : barisGalat("TIDAK_TERDUGA", kalimatTakTerduga(sebab));
  process.stderr.write(`${teks}\n`);
  return sebab instanceof SalahPakai ? 2 : 1;
}

/** Runs one command line, the words after `lkjip`, and tells on stderr what went wrong; returns the exit code, never throws. */
export function jalankanBaris(baris: readonly string[]): Promise<number> {
  return jalankan(baris).catch(kodeKeluar);
}
