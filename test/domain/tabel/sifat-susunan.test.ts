import assert from "node:assert/strict";
import fc from "fast-check";
import type { NilaiSel } from "../../../src/domain/tabel";
import { hurufKolom } from "../../../src/domain/tabel";
import { petaDari } from "../warna/alat";
import { diiyakan } from "../warna/diiyakan";
import { lembarKasus } from "./tetangga/kasus";

/** The true figures of a row. */
interface Angka {
  readonly t: number;
  readonly r: number;
  readonly lalu: number;
  readonly pagu: number;
  readonly rp: number;
}

/** A kind of column: titles in use, what stands in it, and whether it is a percentage that may be coloured. */
interface MacamKolom {
  readonly judul: readonly string[];
  readonly isi: (angka: Angka, baris: number) => NilaiSel;
  readonly persen?: true;
}

const dua = (n: number): number => Math.round(n * 100) / 100;
const MACAM: Readonly<Record<string, MacamKolom>> = {
  no: { judul: ["No", "NO.", "Nomor Urut", "#"], isi: (_, b) => b + 1 },
  sasaran: { judul: ["Sasaran", "Sasaran Strategis"], isi: (_, b) => `Meningkatnya mutu layanan ${b}` },
  indikator: {
    judul: ["Indikator", "Indikator Kinerja", "INDIKATOR KINERJA UTAMA"],
    isi: (_, b) => `Jumlah layanan ke-${b} yang diberikan`,
  },
  satuan: { judul: ["Satuan", "Sat."], isi: () => "Unit" },
  bobot: { judul: ["Bobot", "Bobot (%)"], isi: (_, b) => 10 + b },
  target: { judul: ["Target", "Target 2024", "TARGET", "Rencana"], isi: ({ t }) => t },
  realisasi: { judul: ["Realisasi", "Realisasi 2024", "REALISASI"], isi: ({ r }) => r },
  capaian: {
    judul: ["Capaian (%)", "% Capaian", "Tingkat Capaian (%)", "Capaian"],
    isi: ({ t, r }) => dua((100 * r) / t),
    persen: true,
  },
  sisa: { judul: ["Sisa Target", "Selisih", "Deviasi"], isi: ({ t, r }) => t - r },
  lalu: { judul: ["Realisasi 2023", "Realisasi Tahun Lalu"], isi: ({ lalu }) => lalu },
  naik: {
    judul: ["Kenaikan (%)", "Pertumbuhan (%)", "Tren"],
    isi: ({ r, lalu }) => dua((100 * (r - lalu)) / lalu),
  },
  pagu: { judul: ["Pagu (Rp)", "Anggaran", "Pagu Anggaran"], isi: ({ pagu }) => pagu },
  rp: { judul: ["Realisasi Anggaran (Rp)", "Realisasi Keuangan (Rp)"], isi: ({ rp }) => rp },
  serapan: {
    judul: ["Serapan (%)", "% Serapan", "Serapan Anggaran (%)"],
    isi: ({ pagu, rp }) => dua((100 * rp) / pagu),
    persen: true,
  },
  renstra: { judul: ["Target Akhir Renstra", "Target Renstra 2026"], isi: ({ t }) => 2 * t },
  keterangan: { judul: ["Keterangan", "Ket.", "Hambatan"], isi: () => "baik" },
};

const angka = fc.record({
  t: fc.integer({ min: 5, max: 400 }),
  kali: fc.integer({ min: 10, max: 220 }),
  lalu: fc.integer({ min: 1, max: 400 }),
  pagu: fc.integer({ min: 2, max: 900 }).map((n) => n * 1_000_000),
  rp: fc.integer({ min: 1, max: 900 }).map((n) => n * 1_000_000),
});
/** What was reached lies between a tenth and twice of what was promised, as it does in offices. */
const baris = angka.map(({ kali, ...lain }): Angka => ({
  ...lain,
  r: Math.max(1, Math.round((lain.t * kali) / 100)),
}));
const susunan = fc.record({
  macam: fc
    .shuffledSubarray(Object.keys(MACAM), { minLength: 4 })
    .map((isi) => (isi.includes("indikator") ? isi : ["indikator", ...isi])),
  pilih: fc.infiniteStream(fc.nat()),
  baris: fc.array(baris, { minLength: 3, maxLength: 7 }),
});

/** Weights that happen to be what was reached, in percent. */
it("a column of weights is not coloured, though its figures fit", () => {
  const judul = ["Target 2024", "Realisasi", "Indikator", "Bobot (%)"].map((teks) => ({ teks }));
  const data = [
    [37, 4, "a", 10],
    [17, 2, "b", 11],
    [24, 3, "c", 12],
    [46, 6, "d", 13],
  ];
  const mentah = lembarKasus(["CAPAIAN KINERJA TAHUN 2024"], [judul], data);
  const peta = petaDari({ id: "s", terproteksi: false, kami: false, tabelExcel: [], mentah });
  const rencana = peta.lembar[0]?.tabel.map((satu) => satu.rencana) ?? [];
  assert.equal(rencana.length, 1);
  assert.ok(
    rencana.every((satu) => satu.jenis !== "warnai"),
    JSON.stringify(rencana),
  );
});

describe("columns in any order, with any of them missing", () => {
  it("only percentages are coloured, unasked or when the user agrees, and what is added is realisasi by target", () => {
    let [diwarnai, ditambah] = [0, 0];
    fc.assert(
      fc.property(susunan, ({ macam, pilih, baris }) => {
        const judul = macam.map((satu) => {
          const semua = MACAM[satu]?.judul ?? [];
          return { teks: semua[Number(pilih.next().value) % semua.length] ?? satu };
        });
        const data = baris.map((isi, b) => macam.map((satu) => MACAM[satu]?.isi(isi, b) ?? null));
        const mentah = lembarKasus(["CAPAIAN KINERJA TAHUN 2024"], [judul], data);
        const peta = petaDari({ id: "s", terproteksi: false, kami: false, tabelExcel: [], mentah });
        for (const { rencana, cuplikan } of [...(peta.lembar[0]?.tabel ?? []), ...diiyakan(peta)]) {
          if (rencana.jenis === "biarkan" || !rencana.yakin) continue;
          const kolom = [...(rencana.jenis === "warnai" ? [rencana] : []), ...rencana.sampingan];
          for (const { kolom: huruf } of kolom) {
            const satu = macam.find((_, k) => hurufKolom(k) === huruf) ?? "";
            assert.ok(
              MACAM[satu]?.persen,
              `${huruf} (${satu}) coloured: ${judul.map(({ teks }) => teks).join(" | ")}`,
            );
            diwarnai++;
          }
          if (rencana.jenis !== "tambah") continue;
          for (const { rasio, baris: nomor } of cuplikan) {
            const { t, r } = baris[nomor - 3] ?? { t: 1, r: NaN };
            assert.ok(Math.abs((rasio ?? NaN) - r / t) < 1e-9, judul.map(({ teks }) => teks).join(" | "));
            ditambah++;
          }
        }
      }),
      { numRuns: 1000 },
    );
    assert.ok(diwarnai > 200 && ditambah > 100, `${diwarnai} columns coloured, ${ditambah} figures written`);
  });
});
