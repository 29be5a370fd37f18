import { ATURAN } from "../src/domain/reviu/aturan/index";
import { susunBahan } from "../src/domain/reviu/bahan/bahan";
import { cariTabel } from "../src/domain/reviu/bahan/cari-tabel";
import { lembarDariContoh } from "../src/domain/reviu/contoh";
import type { LembarMentah, NilaiSel } from "../src/domain/tabel";
import { SKALA_PERMENDAGRI } from "../src/domain/ukur/skala";
import { pengacak } from "./acak";

const SETELAN = { skala: SKALA_PERMENDAGRI, celah: "batas-bawah" } as const;
const ULANG = 3;

const angka = (nilai: number): string => String(nilai).replace(/\B(?=(\d{3})+$)/g, ".");
const persen = (nilai: number): string => `${nilai.toFixed(2).replace(".", ",")} %`;

/** Names that differ by one word, as copied ones do. */
const indikator = (i: number): string =>
  `Koordinasi dalam rangka pengumpulan dan pengolahan data industri kelompok ${String(i)}`;

/**
 * A budget table of so many rows, with codes and indicators whose names are much alike; one row in a hundred has a wrong
 * percentage.
 */
function bukuBesar(baris: number): LembarMentah[] {
  const acak = pengacak(baris);
  const isi: NilaiSel[][] = [
    ["KODE", "SUB KEGIATAN", "INDIKATOR KINERJA", "Pagu (Rp)", "Realisasi (Rp)", "Serapan (%)"],
  ];
  let [p, r] = [0, 0];
  for (let i = 1; i <= baris; i++) {
    const pagu = 1_000_000 + Math.floor(acak() * 900_000_000);
    const realisasi = Math.floor(pagu * (0.7 + 0.3 * acak()));
    [p, r] = [p + pagu, r + realisasi];
    const serapan = persen((100 * realisasi) / pagu + (i % 100 === 0 ? 3 : 0));
    isi.push([
      `5.1.${String(i)}`,
      `Sub kegiatan ${String(i)}`,
      indikator(i),
      angka(pagu),
      angka(realisasi),
      serapan,
    ]);
  }
  isi.push(["JUMLAH", "", "", angka(p), angka(r), persen((100 * r) / p)]);
  const teks = isi.map((satu) => satu.map((x) => String(x ?? "")));
  return [{ ...lembarDariContoh({ nama: "Besar", isi: "" }), nilai: isi, teks }];
}

/** Milliseconds of this process's own work, threads of the garbage collector among it: others on the machine count not. */
function cpu(kerja: () => void): number {
  const awal = process.cpuUsage();
  kerja();
  const { user, system } = process.cpuUsage(awal);
  return (user + system) / 1000;
}

function sekali(baris: number): { readonly baca: number; readonly aturan: number } {
  const lembar = bukuBesar(baris);
  const baca = cpu(() => void lembar.flatMap(cariTabel));
  const semua = cpu(() => {
    const bahan = susunBahan(lembar, SETELAN);
    for (const { periksa } of ATURAN) periksa(bahan);
  });
  return { baca, aturan: semua - baca };
}

/** What the rules cost by the number of rows: reading tables apart, best of three, in time of the processor. */
export function ukurWaktu(): void {
  void sekali(2_000);
  const waktu = [1_000, 3_000, 10_000, 30_000].map((baris) => {
    const semua = Array.from({ length: ULANG }, () => sekali(baris));
    const [baca, aturan] = (["baca", "aturan"] as const).map((unsur) =>
      Math.min(...semua.map((satu) => satu[unsur])),
    );
    console.log(
      `${String(baris).padStart(6)} baris: aturan ${(aturan ?? 0).toFixed(0)} ms, baca tabel ${(baca ?? 0).toFixed(0)} ms (waktu prosesor)`,
    );
    return { baris, aturan: aturan ?? 1 };
  });
  const [awal, akhir] = [waktu[0], waktu.at(-1)];
  if (!awal || !akhir) return;
  const pangkat = Math.log(akhir.aturan / awal.aturan) / Math.log(akhir.baris / awal.baris);
  console.log(`pangkat pertumbuhan ${pangkat.toFixed(2)}`);
}
