import assert from "node:assert/strict";
import { createUniverEngine } from "excel-host/univer";
import { convert, hasLibreOffice } from "excel-host/node";
import type { PilihanCelah } from "../../src/domain/pengaturan/pengaturan";
import { kriteria } from "../../src/domain/ukur/kriteria";
import { SKALA_PERMENDAGRI, tingkat, type Skala } from "../../src/domain/ukur/skala";
import { bukaWarna } from "./warna-alat";
import { tulisLembar } from "./warna-buku";

type Isi = string | number | null;

/** Values around every limit, in its gap, above 100 and below zero; in percent points. */
const POIN = [
  -5, 0, 12.5, 49.99, 50, 50.4, 50.5, 50.9, 51, 65, 65.3, 65.5, 66, 75, 75.01, 75.5, 76, 90, 90.19, 90.5,
  90.95, 91, 99.9, 100, 184.75,
];

const id = (nilai: number): string => String(nilai).replace(".", ",");

const BENTUK: readonly { nama: string; tulis: (poin: number) => Isi; format?: string }[] = [
  { nama: "ratios", tulis: (poin) => poin / 100, format: "0.00%" },
  { nama: "percent points", tulis: (poin) => poin },
  { nama: "texts with a comma", tulis: (poin) => `${id(poin)} %` },
  { nama: "texts with a dot", tulis: (poin) => `${poin}%` },
];

function tabel(tulis: (poin: number) => Isi): Isi[][] {
  const baris = POIN.map((poin, i): Isi[] => [i + 1, `Indikator ${i + 1}`, "persen", 100, poin, tulis(poin)]);
  const lain: Isi[][] = [
    [90, "Belum diukur", "persen", 100, null, null],
    [91, "Tidak ada", "persen", 0, 0, "-"],
  ];
  return [["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"], ...baris, ...lain];
}

/** The fill that LibreOffice shows in one column (0-based) of each row: undefined for none. */
function warnaKolom(html: string, kolom: number): (string | undefined)[] {
  return [...html.matchAll(/<tr>(.*?)<\/tr>/gis)].map(([, isi = ""]) => {
    const sel = [...isi.matchAll(/<td([^>]*)>/gis)].map(([, atribut = ""]) => atribut);
    return /bgcolor="(#[0-9A-F]{6})"/i.exec(sel[kolom] ?? "")?.[1]?.toUpperCase();
  });
}

/** A scale that an office wrote over ours: four bands, other limits and names, other colours. */
const SKALA_KANTOR = [
  ["Melampaui", 105, "", "Biru"],
  ["Tercapai", 95, 105, "Hijau Tua"],
  ["Mendekati", 60.5, 95, "Oranye"],
  ["Kritis", 0, 60.5, "Abu-abu"],
] as const;

/** The workbook with our Kriteria sheet, edited after its rules were made: the rules must follow it by themselves. */
async function bukuBerkriteria(satu: (typeof BENTUK)[number], celah: PilihanCelah): Promise<Uint8Array> {
  const { excel, kerja } = await bukaWarna(undefined, { engine: createUniverEngine });
  try {
    await tulisLembar(excel, "Sheet1", tabel(satu.tulis));
    const { siapkanBukuKerja } = await import("../../src/commands/siapkan");
    await siapkanBukuKerja({ isi: "kosong" });
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      if (satu.format) sheet.getRange(`F2:F${POIN.length + 1}`).numberFormat = POIN.map(() => [satu.format]);
      sheet.activate();
      await context.sync();
    });
    const hasil = await kerja.warnaiYangPasti({ jenis: "lembar" }, { legenda: true });
    assert.ok(!hasil.pesan.some(({ kode }) => kode === "PERLU_DILIHAT"), JSON.stringify(hasil.pesan));
    await excel.Excel.run(async (context) => {
      const { names } = context.workbook;
      const skala = names.getItem("LKJIP_Skala").getRange();
      skala.clear("Contents");
      skala.getCell(0, 0).getAbsoluteResizedRange(SKALA_KANTOR.length, 4).values = SKALA_KANTOR.map(
        (baris) => [...baris],
      );
      names.getItem("LKJIP_AturanCelah").getRange().values = [[celah]];
      await context.sync();
    });
    await excel.calculated();
    return await excel.save();
  } finally {
    excel.close();
  }
}

async function bukuBerwarna(satu: (typeof BENTUK)[number], celah: PilihanCelah): Promise<Uint8Array> {
  const { excel, kerja } = await bukaWarna();
  try {
    await tulisLembar(excel, "Sheet1", tabel(satu.tulis));
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      if (satu.format) sheet.getRange(`F2:F${POIN.length + 1}`).numberFormat = POIN.map(() => [satu.format]);
      context.workbook.settings.add("LKJIP.pengaturan", { skala: "permendagri", aturanCelah: celah });
      await context.sync();
    });
    const hasil = await kerja.warnaiYangPasti({ jenis: "lembar" });
    assert.equal(hasil.berhasil, true);
    assert.ok(!hasil.pesan.some(({ kode }) => kode === "PERLU_DILIHAT"), JSON.stringify(hasil.pesan));
    return await excel.save();
  } finally {
    excel.close();
  }
}

describe("the colours in LibreOffice", function () {
  this.timeout(180_000);

  before(function () {
    if (!hasLibreOffice()) this.skip();
  });

  const KASUS = [
    ...BENTUK.map((satu) => [satu, "batas-bawah"] as const),
    [BENTUK[1]!, "batas-atas"] as const,
    [BENTUK[2]!, "bulatkan"] as const,
  ];
  for (const [satu, celah] of KASUS)
    it(`are the domain's bands cell by cell: ${satu.nama}, ${celah}`, async () => {
      const html = convert(await bukuBerwarna(satu, celah), "html:HTML (StarCalc)").get("book.html");
      assert.ok(html);
      const [, ...warna] = warnaKolom(html.toString("utf8"), 5);
      const harapan = POIN.map((poin) => kriteria(poin / 100, SKALA_PERMENDAGRI, celah).tingkat.hex);
      assert.deepEqual(warna, [...harapan, undefined, undefined]);
    });

  for (const [satu, celah] of [
    [BENTUK[0]!, "batas-bawah"],
    [BENTUK[1]!, "batas-atas"],
    [BENTUK[2]!, "bulatkan"],
  ] as const)
    it(`are those of a scale that the office wrote on the Kriteria sheet: ${satu.nama}, ${celah}`, async () => {
      const html = convert(await bukuBerkriteria(satu, celah), "html:HTML (StarCalc)").get("book.html");
      assert.ok(html);
      const [pertama = ""] = html
        .toString("utf8")
        .split(/<table[^>]*>/i)
        .slice(1);
      const skala: Skala = {
        nama: "kantor",
        tingkat: SKALA_KANTOR.map(([nama, dari, sampai, warna]) =>
          tingkat(nama, warna, dari, sampai === "" ? undefined : sampai),
        ),
      };
      const [, ...warna] = warnaKolom(pertama, 5).slice(0, POIN.length + 3);
      const harapan = POIN.map((poin) => kriteria(poin / 100, skala, celah).tingkat.hex);
      assert.deepEqual(warna, [...harapan, undefined, undefined]);
      const legenda = warnaKolom(pertama, 0).filter(Boolean);
      assert.deepEqual(
        legenda,
        skala.tingkat.map(({ hex }) => hex),
      );
      assert.match(pertama, /Tercapai: (≥|&ge;|&gt;) 9/);
    });
});
