import assert from "node:assert/strict";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { bukaWarna, type ExcelWarna } from "./warna-alat";
import { bagianBuku } from "./warna-bagian";
import { IKU, TABEL_33_37, TANPA_CAPAIAN, tulisLembar } from "./warna-buku";

type Isi = string | number | boolean | null;
type Paket = Record<string, Uint8Array>;

/** A workbook as somebody in an office keeps it. */
interface Kantor {
  readonly nama: string;
  readonly buat: (buku: ExcelWarna) => Promise<void>;
  /** What the API cannot make, written into the package. */
  readonly tambal?: (paket: Paket) => void;
  /** Tables that are coloured. */
  readonly tabel: number;
}

function ganti(paket: Paket, bagian: string, cari: string, isi: string): void {
  const lama = strFromU8(paket[bagian] ?? new Uint8Array());
  assert.ok(lama.includes(cari), `${bagian} without ${cari}`);
  paket[bagian] = strToU8(lama.replace(cari, isi + cari));
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const HUBUNGAN = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const LEMBAR_1 = "xl/worksheets/sheet1.xml";

/** A note by a colleague on E2. */
function beriCatatan(paket: Paket): void {
  paket["xl/comments1.xml"] = strToU8(
    `${XML}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Rekan</author></authors><commentList><comment ref="E2" authorId="0"><text><r><t>cek lagi</t></r></text></comment></commentList></comments>`,
  );
  paket["xl/worksheets/_rels/sheet1.xml.rels"] = strToU8(
    `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId2" Type="${HUBUNGAN}/comments" Target="../comments1.xml"/></Relationships>`,
  );
  ganti(
    paket,
    "[Content_Types].xml",
    "</Types>",
    '<Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>',
  );
}

const SKALA_WARNA =
  '<conditionalFormatting sqref="D4:D8"><cfRule type="colorScale" priority="9"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>';

async function pada(buku: ExcelWarna, kerja: (sheet: Excel.Worksheet) => void): Promise<void> {
  await buku.excel.Excel.run(async (context) => {
    kerja(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });
}

const BERGABUNG: readonly (readonly Isi[])[] = [
  ["PENGUKURAN KINERJA TAHUN 2024"],
  [null],
  ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
  [1, "Meningkatnya tenaga kerja", "Pencari kerja dilatih", "orang", 100, 95, 95],
  [null, null, "Tenaga kerja ditempatkan", "orang", 200, 150, 75],
  ["Rata-rata", null, null, null, null, null, 85],
  [null],
  [null, null, null, null, null, "Kota Contoh, 31 Desember 2024"],
  [null, null, null, null, null, "Kepala Dinas"],
];

const KANTOR: readonly Kantor[] = [
  {
    nama: "merged cells, a mean and a signature block",
    tabel: 1,
    buat: async (buku) => {
      await tulisLembar(buku.excel, "Sheet1", BERGABUNG);
      await pada(buku, (sheet) => {
        for (const area of ["A1:G1", "A4:A5", "B4:B5", "A6:F6"]) sheet.getRange(area).merge();
        sheet.getRange("B:C").format.columnWidth = 150;
      });
    },
  },
  {
    nama: "a filter with hidden rows under frozen panes",
    tabel: 1,
    buat: async (buku) => {
      await tulisLembar(buku.excel, "Sheet1", IKU);
      await pada(buku, (sheet) => {
        sheet.autoFilter.apply(sheet.getRange("A3:F8"));
        sheet.getRange("5:6").rowHidden = true;
        sheet.freezePanes.freezeRows(3);
      });
    },
  },
  {
    nama: "an Excel table with a total row, from row 1 on",
    tabel: 1,
    buat: async (buku) => {
      await tulisLembar(buku.excel, "Sheet1", [
        ["Program", "Indikator Kinerja", "Target", "Realisasi", "Capaian"],
        ["A", "Pelatihan kerja", 100, 95, 0.95],
        ["B", "Penempatan", 200, 100, 0.5],
        ["C", "Perdagangan", 50, 40, 0.8],
      ]);
      await pada(buku, (sheet) => {
        sheet.tables.add("A1:E4", true).showTotals = true;
        sheet.getRange("E2:E4").numberFormat = [["0.0%"], ["0.0%"], ["0.0%"]];
      });
    },
  },
  {
    nama: "a protected sheet with some unlocked cells",
    tabel: 0,
    buat: async (buku) => {
      await tulisLembar(buku.excel, "Sheet1", IKU);
      await pada(buku, (sheet) => {
        sheet.getRange("E4:E8").format.protection.locked = false;
        sheet.protection.protect({ allowFormatCells: true });
      });
    },
  },
  {
    nama: "other people's rules that stop, and a colour scale",
    tabel: 1,
    buat: async (buku) => {
      await tulisLembar(buku.excel, "Sheet1", IKU);
      await pada(buku, (sheet) => {
        const satu = sheet.getRange("A4:F8").conditionalFormats.add("Custom");
        satu.custom.rule.formula = "=$F4<50";
        satu.custom.format.fill.color = "#FFC7CE";
        satu.stopIfTrue = true;
      });
    },
    tambal: (paket) => ganti(paket, LEMBAR_1, "<pageMargins", SKALA_WARNA),
  },
  {
    nama: "data validation and a note in the capaian column",
    tabel: 1,
    buat: async (buku) => {
      await tulisLembar(buku.excel, "Sheet1", [
        ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"],
        [1, "Pelatihan kerja", 100, 95, 95],
        [2, "Penempatan", 200, 100, 50],
      ]);
      await pada(buku, (sheet) => {
        sheet.getRange("E2:E3").dataValidation.rule = {
          decimal: { formula1: 0, formula2: 200, operator: "Between" },
        };
      });
    },
    tambal: beriCatatan,
  },
  {
    nama: "a table of three hundred columns",
    tabel: 1,
    buat: (buku) =>
      tulisLembar(buku.excel, "Sheet1", [
        [
          "No",
          "Indikator Kinerja",
          "Target",
          "Realisasi",
          "Capaian (%)",
          ...Array.from({ length: 300 }, (_, i) => `Catatan ${i}`),
        ],
        ...[1, 2, 3].map((i): Isi[] => [
          i,
          `Indikator ${i}`,
          100,
          30 * i,
          30 * i,
          ...Array.from({ length: 300 }, (_, k) => k * i),
        ]),
      ]),
  },
  {
    nama: "titles with apostrophes, commas, blanks and emoji, and a print area",
    tabel: 2,
    buat: async (buku) => {
      await tulisLembar(buku.excel, "Data Jum'at 🌟 (2024)", IKU.slice(2), "B5");
      await tulisLembar(buku.excel, "Renja, Bid. I's", TANPA_CAPAIAN);
      await pada(buku, (sheet) => sheet.pageLayout.setPrintArea("A1:G40"));
    },
  },
  {
    nama: "a criteria sheet of their own in English",
    tabel: 1,
    buat: async (buku) => {
      await tulisLembar(buku.excel, "Criteria", [
        ["Grade", "From", "To"],
        ["Excellent", 91, 100],
        ["Poor", 0, 90],
      ]);
      await tulisLembar(buku.excel, "Sheet1", [
        ["No", "Indicator", "Unit", "Target", "Actual", "Achievement (%)"],
        [1, "Job seekers trained", "people", 100, 95, 95],
        [2, "Placement", "people", 200, 100, 50],
      ]);
    },
  },
  {
    nama: "quarters and budgets beside the indicators",
    tabel: 2,
    buat: async (buku) => {
      await tulisLembar(buku.excel, "Sheet1", [
        ["No", "Program", "Pagu (Rp)", "Realisasi (Rp)", "Serapan (%)"],
        [1, "Program Pelatihan Kerja", 400_000_000, 320_000_000, 80],
        [2, "Program Perdagangan", 120_000_000, 114_000_000, 95],
      ]);
      await tulisLembar(buku.excel, "Triwulan", [
        ["No", "Indikator Kinerja", "Satuan", "Target", "Triwulan I", null, null, "Realisasi", "Capaian (%)"],
        [null, null, null, null, "Target", "Realisasi", "Capaian (%)", null, null],
        [1, "Pencari kerja yang dilatih", "orang", 100, 20, 10, "50 %", 90, 90],
        [2, "Tenaga kerja yang ditempatkan", "orang", 300, 60, 57, "95 %", 330, 110],
      ]);
      await pada(buku, (sheet) => sheet.getRange("E1:G1").merge());
    },
  },
  {
    nama: "several tables with sentences between them",
    tabel: 3,
    buat: (buku) => tulisLembar(buku.excel, "Sheet1", TABEL_33_37),
  },
];

/**
 * Rules keep their order; their numbers, the shell of the add-in's settings and the wish to calculate on opening (this
 * host runs without an engine) say nothing.
 */
function banding(berkas: Uint8Array): Record<string, string> {
  const lain = /webextension|\[Content_Types\]|^_rels\/\.rels$/;
  return Object.fromEntries(
    Object.entries(bagianBuku(berkas))
      .filter(([nama]) => !lain.test(nama))
      .map(([nama, isi]) => [nama, isi.replace(/ priority="\d+"|<calcPr[^>]*>/g, "")]),
  );
}

describe("a workbook of somebody's, coloured, saved, opened, coloured again and taken back", function () {
  this.timeout(60_000);
  let buku: ExcelWarna;
  afterEach(() => buku.excel.close());

  async function berkas({ buat, tambal }: Kantor): Promise<Uint8Array> {
    buku = await bukaWarna();
    await buat(buku);
    const isi = await buku.excel.save();
    buku.excel.close();
    if (!tambal) return isi;
    const paket = unzipSync(isi);
    tambal(paket);
    return zipSync(paket);
  }

  for (const kantor of KANTOR)
    it(`is the same part by part: ${kantor.nama}`, async () => {
      buku = await bukaWarna(await berkas(kantor));
      const awal = banding(await buku.excel.save());
      const hasil = await buku.kerja.warnaiYangPasti({ jenis: "buku" }, { legenda: true });
      assert.match(
        hasil.ringkasan,
        kantor.tabel > 0 ? new RegExp(`^${kantor.tabel} tabel diwarnai`) : /Tidak ada/,
      );
      const sekali = await buku.excel.save();
      if (kantor.tabel > 0) assert.match(JSON.stringify(banding(sekali)), /Keterangan warna/);
      buku.excel.close();
      buku = await bukaWarna(sekali);
      await buku.kerja.warnaiYangPasti({ jenis: "buku" }, { legenda: true });
      assert.deepEqual(banding(await buku.excel.save()), banding(sekali));
      assert.ok((await buku.kerja.kembalikan()).pesan.length === 0);
      assert.deepEqual(banding(await buku.excel.save()), awal);
    });
});
