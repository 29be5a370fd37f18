import assert from "node:assert/strict";
import { convert, hasLibreOffice } from "../host/file/libreoffice";
import type { PilihanCelah } from "../../src/domain/pengaturan/pengaturan";
import { kriteria } from "../../src/domain/ukur/kriteria";
import { SKALA_PERMENDAGRI } from "../../src/domain/ukur/skala";
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

/** The fill that LibreOffice shows in the last cell of each row: undefined for none. */
function warnaKolomAkhir(html: string): (string | undefined)[] {
  return [...html.matchAll(/<tr>(.*?)<\/tr>/gis)].map(([, isi = ""]) => {
    const sel = [...isi.matchAll(/<td([^>]*)>/gis)].map(([, atribut = ""]) => atribut);
    return /bgcolor="(#[0-9A-F]{6})"/i.exec(sel[5] ?? "")?.[1]?.toUpperCase();
  });
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
      const [, ...warna] = warnaKolomAkhir(html.toString("utf8"));
      const harapan = POIN.map((poin) => kriteria(poin / 100, SKALA_PERMENDAGRI, celah).tingkat.hex);
      assert.deepEqual(warna, [...harapan, undefined, undefined]);
    });
});
