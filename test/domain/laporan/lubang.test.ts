import assert from "node:assert/strict";
import fc from "fast-check";
import { bacaArea } from "../../../src/domain/lembar/area";
import { ISI_CONTOH } from "../../../src/domain/lembar/contoh";
import type { IsiStruktur } from "../../../src/domain/lembar/daftar";
import { LAPORAN, type KunciLaporan } from "../../../src/domain/laporan/daftar";
import { tinggiCetak } from "../../../src/domain/laporan/kit/halaman";
import { barisAwal, barisIKU, buat, ISI_BENAR, tabelDari } from "./alat";

const SEMUA = (Object.keys(LAPORAN) as KunciLaporan[]).filter((kunci) => kunci !== "lampiran-i");

const NAMA_PANJANG = "Persentase penyelesaian perselisihan hubungan industrial ".repeat(4).trim();

/** Every cell that a report writes, as text. */
const sel = (kunci: KunciLaporan, isi: IsiStruktur): string[] =>
  buat(kunci, isi)
    .rencana.rencana.blok.flatMap((blok) => blok.isi.flat())
    .map(String);

/** Do two areas share a cell? */
function bertindih(a: string, b: string): boolean {
  const [satu, dua] = [bacaArea(a)!, bacaArea(b)!];
  return satu.atas <= dua.bawah && dua.atas <= satu.bawah && satu.kiri <= dua.kanan && dua.kiri <= satu.kanan;
}

const KOSONG: IsiStruktur = { ...ISI_CONTOH, pk: [], iku: [], program: [], anggaran: [] };

const JANGGAL = fc.oneof(
  fc.constantFrom(
    "-",
    "n/a",
    "BB (76)",
    "69,1-69,5",
    "23940.000",
    "0",
    "≤ 5 %",
    "Tepat waktu",
    "=1+1",
    "'",
    "",
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ maxLength: 12 }),
);

describe("reports of a workbook with holes", () => {
  for (const kunci of SEMUA) {
    it(`${kunci} is complete, without "undefined", whatever the cells hold`, () => {
      fc.assert(
        fc.property(
          fc.array(
            fc.record({
              sasaran: fc.constantFrom("", "A", "B"),
              indikator: fc.constantFrom("", "x", NAMA_PANJANG),
              target: JANGGAL,
              realisasi: JANGGAL,
              realisasiLalu: JANGGAL,
              targetRenstra: JANGGAL,
            }),
            { maxLength: 5 },
          ),
          fc.array(
            fc.record({
              pagu: JANGGAL,
              paguPerubahan: JANGGAL,
              realisasi: JANGGAL,
              sasaran: fc.constantFrom("", "A", "Z"),
            }),
            { maxLength: 5 },
          ),
          fc.array(fc.record({ anggaranInduk: JANGGAL, anggaranPerubahan: JANGGAL }), { maxLength: 3 }),
          (iku, anggaran, program) => {
            const isi: IsiStruktur = {
              ...KOSONG,
              iku: iku.map((baris) => barisIKU(baris)),
              anggaran: anggaran.map((baris, i) => ({
                kode: "",
                program: i % 2 ? "" : "P",
                kegiatan: i % 3 ? "" : "K",
                subKegiatan: i % 4 ? "" : NAMA_PANJANG,
                indikator: "",
                ...baris,
              })),
              program: program.map((baris) => ({ program: "P", keterangan: "", ...baris })),
            };
            for (const teks of sel(kunci, isi)) assert.ok(!/undefined|NaN|\[object|null/.test(teks), teks);
            const { gabung } = buat(kunci, isi).rencana.rencana;
            gabung.forEach(({ area }, i) =>
              gabung
                .slice(i + 1)
                .forEach((lain) => assert.ok(!bertindih(area, lain.area), `${area} ${lain.area}`)),
            );
          },
        ),
        { numRuns: 12 },
      );
    });
  }

  it("prints a sasaran without indicators, and says so", () => {
    const pk = [
      { sasaran: "Berisi", indikator: "a", target: 1, satuan: "", polaritas: "", realisasi: 1 },
      { sasaran: "Hampa", indikator: "", target: null, satuan: "", polaritas: "" },
    ];
    const isi = { ...ISI_BENAR, pk, iku: [] };
    for (const kunci of ["tabel-2-1", "pengukuran-kinerja", "perbandingan"] as const) {
      const { naskah } = buat(kunci, isi);
      assert.equal(barisAwal(tabelDari(naskah)[0]!, "Hampa")[2], "(belum ada indikator)", kunci);
    }
    assert.ok(buat("pengukuran-kinerja", isi).temuan.includes("TANPA_INDIKATOR"));
    assert.equal(tabelDari(buat("pengukuran-sasaran", isi).naskah).length, 2);
  });

  it("prints a sasaran that only the IKU sheet names, and says so; a heading over its indicators is none", () => {
    const iku = [
      barisIKU({ sasaran: "Berjudul", indikator: "" }),
      barisIKU({ indikator: "a", target: 1, realisasi: 1 }),
      barisIKU({ sasaran: "Hampa", indikator: "" }),
    ];
    const isi = { ...ISI_BENAR, pk: [], iku };
    for (const kunci of ["pengukuran-kinerja", "perbandingan"] as const) {
      const [satu] = tabelDari(buat(kunci, isi).naskah);
      assert.deepEqual(
        ["Berjudul", "Hampa"].map((awal) => barisAwal(satu!, awal)[2]),
        ["a", "(belum ada indikator)"],
        kunci,
      );
    }
    const kode = buat("pengukuran-kinerja", isi).temuan;
    assert.equal(kode.filter((satu) => satu === "TANPA_INDIKATOR").length, 1);
    assert.equal(kode.filter((satu) => satu === "INDIKATOR_KOSONG").length, 1);
    assert.ok(!kode.includes("TARGET_KOSONG") && !kode.includes("REALISASI_KOSONG"));
    const lampiran = sel("lampiran-i", isi);
    assert.equal(lampiran.filter((teks) => teks.includes("(nama indikator belum diisi)")).length, 1);
    assert.ok(buat("lampiran-i", isi).temuan.includes("INDIKATOR_KOSONG"));
  });

  it("makes rows as high as names of 200 characters and twelve bullets in a cell need", () => {
    const butir = Array.from({ length: 12 }, (_, i) => `- butir ${i + 1}`).join("\n");
    const pk = [{ sasaran: NAMA_PANJANG, indikator: butir, target: butir, satuan: "", polaritas: "" }];
    const { rencana } = buat("tabel-2-1", { ...ISI_BENAR, pk });
    assert.ok(NAMA_PANJANG.length > 200);
    const tertinggi = Math.max(...rencana.rencana.tinggi.map(({ poin }) => poin));
    assert.ok(tertinggi > 12 * 12 && tertinggi <= 409, `${tertinggi}`);
  });

  it("follows another scale", () => {
    const { naskah } = buat("pengukuran-kinerja", ISI_BENAR);
    const kelas = tabelDari(naskah)[1]!.baris.map(({ sel: [, nama] }) => nama?.isi);
    assert.deepEqual(kelas, ["Sangat Baik", "Tinggi", "Sedang", "Rendah", "Sangat Rendah", "JUMLAH"]);
    const lain = buat("pengukuran-kinerja", ISI_BENAR, { pengaturan: { skala: "sangat-tinggi" } }).naskah;
    assert.equal(tabelDari(lain)[1]!.baris[0]!.sel[1]!.isi, "Sangat Tinggi");
  });

  it("keeps every page within the paper: no piece that fits a page is cut", () => {
    for (const kertas of ["A4", "Folio"] as const)
      for (const kunci of SEMUA.filter((satu) => satu !== "triwulan")) {
        const { cetak, lebar } = buat(kunci, ISI_BENAR, { pengaturan: { kertas } }).rencana.rencana;
        const tercetak = lebar.slice(0, bacaArea(cetak.area!)!.kanan + 1);
        const jumlah = tercetak.reduce((n, { poin }) => n + poin, 0);
        const halaman = { A4: [595, 842], Folio: [612, 936] }[kertas][cetak.mendatar ? 1 : 0]!;
        const rapat = [1, 0.95, 0.9].find((satu) => Math.floor(94 * satu) === cetak.skala)!;
        assert.ok(Math.abs(jumlah * rapat - (halaman - 91)) < 1, `${kunci} ${jumlah}`);
        assert.match(cetak.barisJudul ?? "", /^\$\d+:\$\d+$/);
      }
  });

  it("goes on under its header where a sasaran has more indicators than a page holds", () => {
    const iku = Array.from({ length: 60 }, (_, i) =>
      barisIKU({ sasaran: "Sasaran besar", indikator: `${NAMA_PANJANG} ${i}`, target: 1, realisasi: 1 }),
    );
    for (const kunci of ["pengukuran-kinerja", "perbandingan"] as const) {
      const { rencana } = buat(kunci, { ...ISI_BENAR, iku }).rencana;
      const tinggi = new Map(
        rencana.tinggi.flatMap(({ baris, poin }) => {
          const [awal = 0, akhir = awal] = baris.split(":").map(Number);
          return Array.from({ length: akhir - awal + 1 }, (_, i) => [awal + i, poin] as const);
        }),
      );
      const batas = [1, ...(rencana.cetak.jeda ?? []).map((sel) => Number(sel.slice(1)))];
      assert.ok(batas.length > 4);
      const ruang = tinggiCetak({ kertas: "A4", mendatar: rencana.cetak.mendatar });
      batas.forEach((awal, i) => {
        const akhir = batas[i + 1] ?? Math.max(...tinggi.keys()) + 1;
        const isi = [...tinggi].filter(([baris]) => baris >= awal && baris < akhir);
        assert.ok(isi.reduce((n, [, poin]) => n + poin, 0) <= ruang, `${kunci}: page ${i + 1}`);
      });
      const teks = rencana.blok.flatMap(({ isi }) => isi.flat()).map(String);
      assert.ok(teks.some((satu) => satu.endsWith("Sasaran besar (lanjutan)")));
      for (const { indikator } of iku) assert.ok(teks.some((satu) => satu.includes(indikator)));
    }
  });
});
