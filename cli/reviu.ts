import { SalahPakai, type Argumen, type Subperintah } from "./argumen";
import { TidakBisa } from "./berkas";
import { barisGalat } from "./keluaran";
import { reviuSemua, type Pembanding } from "./reviu-baca";
import type { BerkasCetak, WordCetak } from "./reviu-cetak";
import { halamanReviu } from "./reviu-html";
import { tulisRekap } from "./reviu-rekap";
import { periksaKeluaran, tolakMenimpa, tulisBerkas } from "./tulis";

const BENTUK = {
  pilihan: {
    json: { type: "boolean" },
    html: { type: "string" },
    rekap: { type: "string" },
    "tahun-lalu": { type: "string" },
    banding: { type: "string" },
    docx: { type: "string" },
  },
  berkas: [1, Infinity],
  contoh:
    "reviu a.xlsx [b.xlsx …] --json [--html hasil.html] [--rekap rekap.xlsx] [--tahun-lalu lalu.xlsx | --banding lama.xlsx] [--docx laporan.docx]",
} as const;

function tulisRingkas({ nama, temuan, ringkasan, galat, word, diperbaiki = [] }: BerkasCetak): void {
  process.stdout.write(`${nama}: ${galat ? galat.pesan : (ringkasan ?? "")}\n`);
  for (const { tingkat, lembar, sel, label, pesan, penjelasan, diterima } of temuan) {
    const terima = diterima === undefined ? "" : ` (memang benar: ${diterima})`;
    const baris = [`${lembar}!${sel}`, label, `${pesan} ${penjelasan}`.trim()].filter((satu) => satu !== "");
    process.stdout.write(`  ${tingkat.toUpperCase()} ${baris.join(" · ")}${terima}\n`);
  }
  for (const { lembar, sel, label, pesan } of diperbaiki)
    process.stdout.write(
      `  SELESAI ${[`${lembar}!${sel}`, label, pesan].filter((satu) => satu !== "").join(" · ")}\n`,
    );
  if (word) tulisWord(word);
}

function tulisWord({ nama, ringkasan, temuan }: WordCetak): void {
  process.stdout.write(`${nama}: ${ringkasan}\n`);
  for (const { jenis, letak, kalimat, pesan } of temuan) {
    const tanda = jenis === "bertentangan" ? "GALAT" : "PERINGATAN";
    process.stdout.write(`  ${tanda} ${letak} · ${kalimat} · ${pesan}\n`);
  }
}

const adaGalat = ({ temuan, word }: BerkasCetak): boolean =>
  temuan.some(({ tingkat, diterima }) => tingkat === "galat" && diterima === undefined) ||
  (word?.temuan ?? []).some(({ jenis }) => jenis === "bertentangan");

/** What the one file is laid beside. */
function pembanding(argumen: Argumen): Pembanding {
  const [tahunLalu, banding, docx] = ["tahun-lalu", "banding", "docx"].map((satu) => argumen.teks(satu));
  if (tahunLalu !== undefined && banding !== undefined)
    throw new SalahPakai(`Pilih salah satu: --tahun-lalu atau --banding.\nPakai: ${BENTUK.contoh}`);
  if ((tahunLalu ?? banding ?? docx) !== undefined && argumen.berkas.length > 1)
    throw new SalahPakai(
      `--tahun-lalu, --banding, dan --docx hanya untuk satu berkas.\nPakai: ${BENTUK.contoh}`,
    );
  return {
    ...(tahunLalu === undefined ? {} : { tahunLalu }),
    ...(banding === undefined ? {} : { banding }),
    ...(docx === undefined ? {} : { docx }),
  };
}

/** Where results are written; no input file is among them. */
async function keluaran(argumen: Argumen): Promise<{ readonly html?: string; readonly rekap?: string }> {
  const [html, rekap] = [argumen.teks("html"), argumen.teks("rekap")];
  const lain = ["tahun-lalu", "banding", "docx"].map((satu) => argumen.teks(satu));
  const masukan = [...argumen.berkas, ...lain];
  for (const nama of [html, rekap]) {
    if (nama === undefined) continue;
    masukan.forEach((satu) => tolakMenimpa(satu, nama));
    await periksaKeluaran(nama);
  }
  return { ...(html === undefined ? {} : { html }), ...(rekap === undefined ? {} : { rekap }) };
}

/** What the end of the command is about, by its exit code. */
function akhiri(hasil: readonly BerkasCetak[]): void {
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

async function jalankan(argumen: Argumen): Promise<void> {
  const sebelah = pembanding(argumen);
  const { html, rekap } = await keluaran(argumen);
  const hasil = await reviuSemua(argumen.berkas, sebelah);
  if (argumen.ada("json")) process.stdout.write(`${JSON.stringify({ berkas: hasil })}\n`);
  else hasil.forEach(tulisRingkas);
  if (html !== undefined) await tulisBerkas(html, new TextEncoder().encode(halamanReviu(hasil)));
  if (rekap !== undefined) await tulisRekap(rekap, hasil);
  akhiri(hasil);
}

/** `reviu`: what does not add up in one workbook or in many. */
export const reviu: Subperintah = {
  nama: "reviu",
  guna: "mencetak angka yang tidak cocok di satu atau beberapa buku kerja",
  bentuk: BENTUK,
  jalankan,
};
