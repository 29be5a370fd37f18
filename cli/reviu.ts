import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import path from "node:path";
import type { Argumen, Subperintah } from "./argumen";
import { TidakBisa } from "./berkas";
import { barisGalat, kalimatPesan } from "./keluaran";
import { cetakHasil, type BerkasCetak } from "./reviu-cetak";
import { halamanReviu } from "./reviu-html";
import { periksaKeluaran, tolakMenimpa, tulisBerkas } from "./tulis";

const BENTUK = {
  pilihan: { json: { type: "boolean" }, html: { type: "string" } },
  berkas: [1, Infinity],
  contoh: "reviu a.xlsx [b.xlsx …] --json [--html hasil.html]",
} as const;

/** Reviews one file in this process; what is wrong with the file is told, never thrown. */
async function reviuBerkas(nama: string): Promise<BerkasCetak> {
  try {
    const { bukaExcel } = await import("./buka-excel");
    const { excel } = await bukaExcel(nama);
    try {
      const { bacaReviu } = await import("../src/commands/reviu");
      const hasil = await bacaReviu();
      if (hasil.ada) return cetakHasil(nama, hasil.nilai);
      return { nama, temuan: [], galat: { kode: hasil.pesan.kode, pesan: kalimatPesan(hasil.pesan) } };
    } finally {
      excel.close();
    }
  } catch (sebab) {
    const kode = sebab instanceof TidakBisa ? sebab.kode : "TIDAK_TERDUGA";
    return {
      nama,
      temuan: [],
      galat: { kode, pesan: sebab instanceof Error ? sebab.message : String(sebab) },
    };
  }
}

const MULAI = { execArgv: ["--import", "tsx"], silent: true };

function jawaban(keluaran: string): BerkasCetak | undefined {
  try {
    return (JSON.parse(keluaran) as { readonly berkas: readonly BerkasCetak[] }).berkas[0];
  } catch {
    return undefined;
  }
}

/** One file by the same command line in a process of its own: a defect there takes nothing else down. */
function reviuTerpisah(nama: string): Promise<BerkasCetak> {
  return new Promise((selesai) => {
    const anak = fork(path.join(__dirname, "lkjip.ts"), ["reviu", nama, "--json"], MULAI);
    let keluaran = "";
    anak.stdout?.setEncoding("utf8").on("data", (bagian: string) => (keluaran += bagian));
    anak.on("close", (kode) => {
      const pesan = `"${nama}" tidak bisa dibaca (proses berhenti, kode ${String(kode)}).`;
      selesai(jawaban(keluaran) ?? { nama, temuan: [], galat: { kode: "PEKERJA_BERHENTI", pesan } });
    });
  });
}

/** All files, side by side up to the number of processors; one file alone needs no process of its own. */
async function reviuSemua(berkas: readonly string[]): Promise<BerkasCetak[]> {
  const [satu] = berkas;
  if (satu !== undefined && berkas.length === 1) return [await reviuBerkas(satu)];
  const hasil = new Array<BerkasCetak>(berkas.length);
  let berikut = 0;
  const jalur = async (): Promise<void> => {
    while (berikut < berkas.length) {
      const i = berikut++;
      hasil[i] = await reviuTerpisah(berkas[i] ?? "");
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), berkas.length) }, jalur));
  return hasil;
}

function tulisRingkas({ nama, temuan, ringkasan, galat }: BerkasCetak): void {
  process.stdout.write(`${nama}: ${galat ? galat.pesan : (ringkasan ?? "")}\n`);
  for (const { tingkat, lembar, sel, label, pesan, penjelasan, diterima } of temuan) {
    const terima = diterima === undefined ? "" : ` (memang benar: ${diterima})`;
    const baris = [`${lembar}!${sel}`, label, `${pesan} ${penjelasan}`.trim()].filter((satu) => satu !== "");
    process.stdout.write(`  ${tingkat.toUpperCase()} ${baris.join(" · ")}${terima}\n`);
  }
}

const adaGalat = ({ temuan }: BerkasCetak): boolean =>
  temuan.some(({ tingkat, diterima }) => tingkat === "galat" && diterima === undefined);

async function jalankan(argumen: Argumen): Promise<void> {
  const html = argumen.teks("html");
  if (html !== undefined) {
    argumen.berkas.forEach((nama) => tolakMenimpa(nama, html));
    await periksaKeluaran(html);
  }
  const hasil = await reviuSemua(argumen.berkas);
  if (argumen.ada("json")) process.stdout.write(`${JSON.stringify({ berkas: hasil })}\n`);
  else hasil.forEach(tulisRingkas);
  if (html !== undefined) await tulisBerkas(html, new TextEncoder().encode(halamanReviu(hasil)));
  for (const { galat } of hasil) if (galat) process.stderr.write(`${barisGalat(galat.kode, galat.pesan)}\n`);
  const keliru = hasil.filter(adaGalat).length;
  const takTerbaca = hasil.filter(({ galat }) => galat !== undefined).length;
  if (keliru > 0)
    throw new TidakBisa(
      "ADA_GALAT",
      `Ada angka yang keliru di ${String(keliru)} dari ${String(hasil.length)} berkas.`,
    );
  if (takTerbaca > 0)
    throw new TidakBisa(
      "ADA_BERKAS_RUSAK",
      `${String(takTerbaca)} dari ${String(hasil.length)} berkas tidak bisa dibaca.`,
    );
}

/** `reviu`: what does not add up in one workbook or in many. */
export const reviu: Subperintah = {
  nama: "reviu",
  guna: "mencetak angka yang tidak cocok di satu atau beberapa buku kerja",
  bentuk: BENTUK,
  jalankan,
};
