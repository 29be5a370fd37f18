import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { readXlsx } from "excel-host";
import { statusKembalikan } from "../../src/commands/kembalikan";
import { siapkanBukuKerja } from "../../src/commands/siapkan";
import { PENGATURAN_BAWAAN } from "../../src/domain/pengaturan/pengaturan";
import { ISI_CONTOH } from "../../src/domain/lembar/contoh";
import { susunStruktur } from "../../src/domain/lembar/struktur";
import { kriteria } from "../../src/domain/ukur/kriteria";
import { SKALA_PERMENDAGRI, type AturanCelah } from "../../src/domain/ukur/skala";
import { buka, kerjakan, lembar, nilai, tutupSemua } from "./buka";

const CONTOH = path.join(__dirname, "../../assets/contoh/contoh.xlsx");

const RASIO = [
  -1, 0, 0.5, 0.505, 0.5099, 0.51, 0.65, 0.655, 0.66, 0.7549, 0.755, 0.76, 0.9, 0.9019, 0.905, 0.9095, 0.91,
  1.8475,
];

describe("colour rules as native formulas", () => {
  afterEach(tutupSemua);

  for (const aturan of ["batas-bawah", "batas-atas", "bulatkan"] as const satisfies readonly AturanCelah[])
    it(`choose the same class as the functions under the rule ${aturan}`, async () => {
      const excel = await buka(undefined, { engine: undefined });
      await siapkanBukuKerja({ isi: "kosong" });
      const { warna } = susunStruktur(ISI_CONTOH, PENGATURAN_BAWAAN).iku;
      const satu = warna.find(({ rumus }) => rumus.includes('"Hijau Tua"'))!;
      const rumus = satu.rumus.replace(/="Hijau Tua",FALSE\)$/, ",FALSE)").replaceAll("$H7", "A1");
      await kerjakan(excel, (context) => {
        const { worksheets } = context.workbook;
        worksheets.getItem("Kriteria").getRange("C16").values = [[aturan]];
        const sheet = worksheets.getItem("Sheet1");
        sheet.getRange(`A1:A${RASIO.length}`).values = RASIO.map((isi) => [isi]);
        sheet.getRange(`B1:B${RASIO.length}`).formulas = RASIO.map((_, i) => [
          rumus.replaceAll("A1", `A${i + 1}`),
        ]);
      });
      await excel.calculated();
      const kelas = RASIO.map((_, i) => nilai(lembar(excel, "Sheet1"), i + 1, 2));
      assert.deepEqual(
        kelas,
        RASIO.map((rasio) => kriteria(rasio, SKALA_PERMENDAGRI, aturan).tingkat.warna),
      );
    });
});

describe("the sample workbook in assets", () => {
  const buku = readXlsx(readFileSync(CONTOH));
  const isi = (judul: string, baris: number, kolom: number): unknown =>
    nilai(
      buku.sheets.find(({ name }) => name === judul)!,
      baris,
      kolom,
    );

  it("was calculated with the LKJIP functions", () => {
    assert.equal((isi("IKU", 8, 8) as number).toFixed(4), "0.2879");
    assert.equal(isi("IKU", 11, 9), "Sangat Baik");
    assert.equal(isi("IKU", 7, 8), 0);
    assert.equal(isi("PK", 13, 5), "pencari kerja");
  });

  it("shows the broken number as an error, and no total and no percent until it is put right", () => {
    assert.equal((isi("Realisasi Anggaran", 13, 9) as { error: string }).error, "#VALUE!");
    assert.equal(isi("Realisasi Anggaran", 50, 7), 7_457_740_468);
    assert.deepEqual([isi("Realisasi Anggaran", 50, 8), isi("Realisasi Anggaran", 50, 9)], ["", ""]);
    assert.match(String(isi("Realisasi Anggaran", 50, 2)), /^1 baris belum terhitung, mulai baris 13;/);
  });

  it("holds no run that Kembalikan would take away from a reader", async () => {
    await buka(new Uint8Array(readFileSync(CONTOH)));
    const status = await statusKembalikan();
    assert.ok(status.ada && !status.nilai.bisa);
    tutupSemua();
  });

  it("is what the command makes today", async () => {
    const excel = await buka();
    await siapkanBukuKerja({ isi: "contoh" });
    for (const sheet of buku.sheets) {
      const kini = lembar(excel, sheet.name);
      assert.deepEqual(sheet.page, kini.page, `${sheet.name}: print set-up`);
      for (const [baris, sel] of sheet.cells)
        for (const [kolom, { value, formula }] of sel) {
          const cell = kini.cells.get(baris)?.get(kolom);
          if (formula === undefined)
            assert.deepEqual(cell?.value ?? null, value, `${sheet.name} ${baris},${kolom}`);
          else assert.ok(cell?.formula, `${sheet.name} ${baris},${kolom}`);
        }
    }
    tutupSemua();
  });
});
