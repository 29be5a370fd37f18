import { SalahPakai } from "./argumen";
import { TidakBisa } from "./berkas";
import { barisGalat } from "./keluaran";

type Perintah = (kata: readonly string[]) => Promise<void>;

/** Loaded when it is called: the host behind most of them takes seconds, a wrong word need not wait for it. */
const PERINTAH: Record<string, () => Promise<Perintah>> = {
  siapkan: async () => (await import("./siapkan")).siapkan,
  lampiran1: async () => (await import("./lampiran1")).lampiran1,
  petakan: async () => (await import("./petakan")).petakan,
  warnai: async () => (await import("./warnai")).warnai,
  ambil: async () => (await import("./ambil")).ambil,
  "tahun-baru": async () => (await import("./tahun-baru")).tahunBaru,
  baca: async () => (await import("./baca")).baca,
};

const BANTUAN = `LKjIP di baris perintah: perintah yang sama dengan tombol di Excel.

  siapkan [masukan.xlsx] [--contoh] -o keluaran.xlsx      menambahkan lembar LKjIP
  lampiran1 masukan.xlsx -o keluaran.xlsx [--isi iku|pk]  membuat Lampiran I
  baca masukan.xlsx --rentang "IKU!A1:H12" --json         menghitung lalu mencetak isi sel
  petakan masukan.xlsx [--lembar NAMA] --json             mencetak tabel dan arti kolom yang dikenali
  warnai masukan.xlsx -o keluaran.xlsx [--lembar NAMA] [--legenda]
                                                          mewarnai capaian pada tabel yang ada

Kode keluar: 0 selesai, 1 tidak bisa, 2 salah pakai.`;

/** Runs one command line; returns the exit code. */
async function jalankan([nama, ...kata]: readonly string[]): Promise<number> {
  if (nama === undefined || nama === "--help" || nama === "-h") {
    process.stdout.write(`${BANTUAN}\n`);
    return nama === undefined ? 2 : 0;
  }
  const muat = PERINTAH[nama];
  if (!muat) throw new SalahPakai(`Perintah "${nama}" tidak dikenal.\n\n${BANTUAN}`);
  await (
    await muat()
  )(kata);
  return 0;
}

/** 2 for a wrong command line, 1 for all else; a defect of ours shows its stack. */
function kodeKeluar(sebab: unknown): number {
  const dikenal = sebab instanceof SalahPakai || sebab instanceof TidakBisa;
  const teks = dikenal
    ? barisGalat(sebab.kode, sebab.message)
    : barisGalat("TIDAK_TERDUGA", sebab instanceof Error ? (sebab.stack ?? sebab.message) : String(sebab));
  process.stderr.write(`${teks}\n`);
  return sebab instanceof SalahPakai ? 2 : 1;
}

// The engine keeps timers of its own, so the process is ended by hand once the output is flushed.
void jalankan(process.argv.slice(2))
  .catch(kodeKeluar)
  .then((kode) => process.stdout.write("", () => process.exit(kode)));
