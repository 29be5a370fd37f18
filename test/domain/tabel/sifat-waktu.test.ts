import assert from "node:assert/strict";
import fc from "fast-check";
import type { NilaiSel } from "../../../src/domain/tabel";
import { petaDari } from "../warna/alat";
import { lembarKasus } from "./tetangga/kasus";
import type { PetaTabel } from "../../../src/domain/warna/rencana";

/* Columns of one measure at several times or of several kinds: which of them is the year's is told by its header. */

const BARIS = 4;

/** One column with its title and figures; `tahunan` is what the headers call the year's. */
interface Kolom {
  readonly judul: string;
  readonly isi: readonly number[];
  readonly tahunan?: "target" | "realisasi";
}

const bilangan = fc.integer({ min: 1, max: 900 });
const isi = fc.array(bilangan, { minLength: BARIS, maxLength: BARIS });
const kolom = (judul: string, tahunan?: Kolom["tahunan"]) =>
  isi.map((angka): Kolom => ({ judul, isi: angka, ...(tahunan ? { tahunan } : {}) }));

const jumlah = (bagian: readonly Kolom[]): number[] =>
  Array.from({ length: BARIS }, (_, b) => bagian.reduce((n, satu) => n + (satu.isi[b] ?? 0), 0));

const SETAHUN = fc.constantFrom("Target", "Target Tahunan", "Target 2024", "Target Kinerja");
const target = SETAHUN.chain((judul) => kolom(judul, "target"));

/** "Bulan ini", "s/d bulan lalu" and "s/d bulan ini": the last is the year's. */
const kumulatif = fc
  .tuple(
    fc.constantFrom(
      "Realisasi s/d Bulan Ini",
      "Realisasi s.d. Bulan Ini",
      "Realisasi sampai dengan bulan ini",
    ),
    fc.constantFrom("Realisasi Bulan Ini", "Realisasi bulan berjalan"),
    fc.option(fc.constant("Realisasi s/d Bulan Lalu"), { nil: undefined }),
  )
  .chain(([kini, bulan, lalu]) =>
    fc.tuple(target, kolom(kini, "realisasi"), kolom(bulan), ...(lalu === undefined ? [] : [kolom(lalu)])),
  );

const BULAN = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(
  " ",
);

/** Months and their sum under any name for a sum. */
const bulanan = fc
  .tuple(
    target,
    fc.integer({ min: 3, max: 12 }).chain((n) => fc.tuple(...BULAN.slice(0, n).map((nama) => kolom(nama)))),
    fc.constantFrom("Jumlah", "Total", "Total Realisasi", "Realisasi"),
  )
  .map(([t, bulan, judul]): Kolom[] => [t, ...bulan, { judul, isi: jumlah(bulan), tahunan: "realisasi" }]);

/** Two years, each with target and realisasi: the later one is reported on. */
const duaTahun = fc
  .integer({ min: 2019, max: 2025 })
  .chain((tahun) =>
    fc.tuple(
      kolom(`Target ${tahun}`, "target"),
      kolom(`Realisasi ${tahun}`, "realisasi"),
      kolom(`Target ${tahun - 1}`),
      kolom(`Realisasi ${tahun - 1}`),
    ),
  );

const lalu = fc
  .constantFrom("Realisasi Tahun Lalu", "Realisasi Tahun Sebelumnya", "Capaian Tahun Lalu")
  .chain((judul) => fc.tuple(target, kolom("Realisasi", "realisasi"), kolom(judul)));

const triwulan = fc.tuple(
  target,
  ...["I", "II", "III", "IV"].map((nama) => kolom(`Realisasi TW ${nama}`)),
  kolom("Realisasi", "realisasi"),
);

/** Two parts, and a third column that is their sum, whatever it is called. */
const jenisKelamin = fc
  .tuple(
    target,
    fc.constantFrom(["L", "P", "L+P"], ["Pria", "Wanita", "Pria dan Wanita"], ["Negeri", "Swasta", "N+S"]),
    isi,
    isi,
  )
  .map(([t, [satu, dua, semua], a, b]): Kolom[] => [
    t,
    { judul: `Realisasi ${satu ?? ""}`, isi: a },
    { judul: `Realisasi ${dua ?? ""}`, isi: b },
    { judul: `Realisasi ${semua ?? ""}`, isi: a.map((x, i) => x + (b[i] ?? 0)), tahunan: "realisasi" },
  ]);

const tabel: fc.Arbitrary<readonly Kolom[]> = fc.oneof(
  kumulatif,
  bulanan,
  duaTahun,
  lalu,
  triwulan,
  jenisKelamin,
);

function susun(semua: readonly Kolom[]): PetaTabel {
  const kepala = [
    ["No", "Indikator Kinerja", "Satuan", ...semua.map(({ judul }) => judul)].map((teks) => ({ teks })),
  ];
  const data = Array.from({ length: BARIS }, (_, b): NilaiSel[] => [
    b + 1,
    `Jumlah layanan ke-${String.fromCharCode(65 + b)} yang diberikan`,
    "Unit",
    ...semua.map((satu) => satu.isi[b] ?? 0),
  ]);
  const mentah = lembarKasus([], kepala, data);
  const [satu] =
    petaDari({ id: "s", terproteksi: false, kami: false, tabelExcel: [], mentah }).lembar[0]?.tabel ?? [];
  assert.ok(satu, semua.map(({ judul }) => judul).join("|"));
  return satu;
}

/** Whether figures would be written unasked, and which. */
function tertulis(semua: readonly Kolom[]): readonly (number | undefined)[] | undefined {
  const { rencana, cuplikan } = susun(semua);
  return rencana.jenis === "tambah" && rencana.yakin ? cuplikan.map(({ rasio }) => rasio) : undefined;
}

describe("one measure at several times", () => {
  it("each capaian written unasked is the realisasi by the target that the headers call the year's", () => {
    let ditulis = 0;
    fc.assert(
      fc.property(tabel, fc.infiniteStream(fc.nat()), (semua, acak) => {
        const kunci = new Map(semua.map((satu) => [satu, Number(acak.next().value)]));
        const urut = [...semua].sort((a, b) => (kunci.get(a) ?? 0) - (kunci.get(b) ?? 0));
        const milik = (apa: Kolom["tahunan"]) => semua.find(({ tahunan }) => tahunan === apa)?.isi ?? [];
        const [t, r] = [milik("target"), milik("realisasi")];
        for (const susunan of [semua, urut]) {
          const rasio = tertulis(susunan);
          if (!rasio) continue;
          ditulis++;
          rasio.forEach((satu, b) => {
            const benar = (r[b] ?? NaN) / (t[b] ?? NaN);
            assert.ok(Math.abs((satu ?? NaN) - benar) < 1e-9, susunan.map(({ judul }) => judul).join(" | "));
          });
        }
      }),
      { numRuns: 300 },
    );
    assert.ok(ditulis > 100, `only ${ditulis} tables were written to: the property says little`);
  });

  it("the order of the columns decides nothing about what is written", () => {
    fc.assert(
      fc.property(tabel, fc.infiniteStream(fc.nat()), (semua, acak) => {
        const kunci = new Map(semua.map((satu) => [satu, Number(acak.next().value)]));
        const urut = [...semua].sort((a, b) => (kunci.get(a) ?? 0) - (kunci.get(b) ?? 0));
        const [a, b] = [tertulis(semua), tertulis(urut)];
        if (a && b) assert.deepEqual(b, a, urut.map(({ judul }) => judul).join(" | "));
      }),
      { numRuns: 150 },
    );
  });
});
