import assert from "node:assert/strict";
import fc from "fast-check";
import type { OpenedExcel } from "excel-host/node";
import { bukaExcel } from "../../cli/buka-excel";
import { TAMBAHAN } from "../../src/domain/lembar/tambahan";
import { setahun, type CaraTriwulan } from "../../src/domain/lembar/cara-triwulan";
import { bacaAngka } from "../../src/domain/angka/baca-angka";

const LEMBAR = "Realisasi Anggaran";
const TABEL = "LKJIP_TabelAnggaran";

type Baris = readonly [
  nama: string,
  pagu: string | number,
  perubahan: string | number,
  realisasi: string | number,
];
type Total = { readonly [judul: string]: unknown };

/** One workbook for all of them. */
let excel: OpenedExcel;

/** Replaces the rows of the table, in the order given: some are deleted or inserted, all are typed. */
async function isiTabel(baris: readonly Baris[]): Promise<void> {
  await excel.Excel.run(async (context) => {
    const tabel = context.workbook.tables.getItem(TABEL);
    const badan = tabel.getDataBodyRange().load("rowCount");
    const kepala = tabel.getHeaderRowRange().load("values");
    await context.sync();
    const selisih = baris.length - badan.rowCount;
    const judul = (kepala.values[0] ?? []).map(String);
    for (let i = 0; i < -selisih; i++) tabel.rows.getItemAt(0).delete();
    for (let i = 0; i < selisih; i++) tabel.rows.add(-1, [judul.map(() => "")]);
    await context.sync();
    const kolom = (nama: string, isi: (satu: Baris) => string | number): void => {
      tabel.columns.getItem(nama).getDataBodyRange().values = baris.map((satu) => [teks(isi(satu))]);
    };
    kolom("Sub Kegiatan", (satu) => satu[0]);
    kolom("Pagu", (satu) => satu[1]);
    kolom("Pagu Perubahan", (satu) => satu[2]);
    kolom("Realisasi", (satu) => satu[3]);
    await context.sync();
  });
}

const teks = (isi: string | number): string | number =>
  typeof isi === "string" && isi !== "" && isi !== "-" ? `'${isi}` : isi;

async function total(): Promise<Total> {
  await excel.calculated();
  return excel.Excel.run(async (context) => {
    const tabel = context.workbook.tables.getItem(TABEL);
    const [kepala, jumlah] = [tabel.getHeaderRowRange(), tabel.getTotalRowRange()];
    kepala.load("values");
    jumlah.load("values");
    await context.sync();
    return Object.fromEntries(
      (kepala.values[0] ?? []).map((judul, i) => [String(judul), jumlah.values[0]?.[i]]),
    );
  });
}

const dekat = (isi: unknown, seharusnya: number): void =>
  assert.ok(typeof isi === "number" && Math.abs(isi - seharusnya) < 1e-6 * Math.max(1, seharusnya), `${isi}`);

/** What a person would add up by hand; undefined where a figure cannot be read. */
const angka = (isi: string | number): number | undefined => {
  const bacaan = bacaAngka(isi);
  if (bacaan.jenis === "strip") return 0;
  return bacaan.jenis === "angka" ? bacaan.nilai : undefined;
};

describe("totals of Realisasi Anggaran", function () {
  this.timeout(120_000);

  before(async () => {
    const lkjip = await bukaExcel();
    excel = lkjip.excel;
    await lkjip.perintah.siapkanBukuKerja({ isi: "contoh" });
  });
  after(() => excel.close());

  it("show no realisasi and no percent while a cell cannot be read, and name the row", async () => {
    const jumlah = await total();
    assert.equal(jumlah["Pagu Perubahan"], 7_457_740_468);
    assert.deepEqual([jumlah["Realisasi"], jumlah["Persentase"], jumlah["Pagu"]], ["", "", ""]);
    assert.match(String(jumlah["Program"]), /^1 baris belum terhitung, mulai baris 13;/);
  });

  it("are the report's own once that cell is put right: 91,10 %", async () => {
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(LEMBAR).getRange("H13").values = [[23_940_000]];
      await context.sync();
    });
    const jumlah = await total();
    assert.equal(jumlah["Pagu Perubahan"], 7_457_740_468);
    dekat(jumlah["Realisasi"], 6_794_143_210.96);
    assert.equal((Number(jumlah["Persentase"]) * 100).toFixed(2), "91.10");
  });

  it("count amounts that are typed as text, on both sides", async () => {
    await isiTabel([
      ["a", "", "Rp. 7.417.586.120,00", "Rp 3.708.793.060"],
      ["b", "", 100, 50],
    ]);
    const jumlah = await total();
    dekat(jumlah["Pagu Perubahan"], 7_417_586_220);
    dekat(jumlah["Persentase"], 0.5);
  });

  it("are blank, not 0, where nothing is filled in", async () => {
    await isiTabel([["a", 10, "", ""]]);
    const jumlah = await total();
    assert.deepEqual(
      [jumlah["Pagu"], jumlah["Pagu Perubahan"], jumlah["Realisasi"], jumlah["Persentase"]],
      [10, "", "", ""],
    );
  });

  it("take the budget after the change where there is one, and the original one elsewhere", async () => {
    await isiTabel([
      ["a", 100, 50, 40],
      ["b", 100, "", 50],
    ]);
    dekat((await total())["Persentase"], 90 / 150);
    await excel.Excel.run(async (context) => {
      context.workbook.names.getItem("LKJIP_DasarAnggaran").getRange().values = [["induk"]];
      await context.sync();
    });
    dekat((await total())["Persentase"], 90 / 200);
    await excel.Excel.run(async (context) => {
      context.workbook.names.getItem("LKJIP_DasarAnggaran").getRange().values = [["perubahan"]];
      await context.sync();
    });
  });

  it("equal an independent sum after any rows were typed, deleted, inserted or sorted", async () => {
    const uang = fc.oneof(
      fc.integer({ min: 0, max: 9_000_000_000 }),
      fc.constantFrom("Rp. 1.250.000,00", "2.000.000", "-", "23940.000", ""),
    );
    const baris = fc.tuple(fc.constantFrom("a", "b", ""), uang, uang);
    await fc.assert(
      fc.asyncProperty(
        fc.array(baris, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        async (isi, urutkan) => {
          await isiTabel(isi.map(([nama, pagu, realisasi]): Baris => [nama, "", pagu, realisasi]));
          if (urutkan)
            await excel.Excel.run(async (context) => {
              context.workbook.tables.getItem(TABEL).sort.apply([{ key: 3, ascending: false }]);
              await context.sync();
            });
          const jumlah = await total();
          const berisi = isi.filter((satu) => satu.some((sel) => sel !== ""));
          const [pagu, realisasi] = [
            berisi.map((satu) => angka(satu[1])),
            berisi.map((satu) => angka(satu[2])),
          ];
          const hitung = (daftar: readonly (number | undefined)[]): number | undefined =>
            daftar.some((satu) => satu === undefined)
              ? undefined
              : daftar.reduce<number>((n, satu) => n + satu!, 0);
          const [p, r] = [hitung(pagu), hitung(realisasi)];
          const adaGalat = berisi.some(
            (_, i) => realisasi[i] !== undefined && !pagu[i] && realisasi[i] !== 0,
          );
          if (p === undefined || berisi.length === 0) assert.equal(jumlah["Pagu Perubahan"], "");
          else dekat(jumlah["Pagu Perubahan"], p);
          if (p === undefined || r === undefined || adaGalat || p === 0)
            assert.equal(jumlah["Persentase"], "");
          else dekat(jumlah["Persentase"], r / p);
        },
      ),
      {
        numRuns: 12,
        examples: [
          [
            [
              ["a", "", "-"],
              ["a", 1, 0],
            ],
            false,
          ],
        ],
      },
    );
  });

  it("of the programs are blank, not 0, where no budget was changed", async () => {
    await excel.Excel.run(async (context) => {
      const kolom = context.workbook.tables
        .getItem("LKJIP_TabelProgram")
        .columns.getItem("Anggaran Perubahan");
      kolom.getDataBodyRange().clear("Contents");
      await context.sync();
    });
    await excel.calculated();
    await excel.Excel.run(async (context) => {
      const total = context.workbook.tables.getItem("LKJIP_TabelProgram").getTotalRowRange().load("values");
      await context.sync();
      assert.deepEqual([...(total.values[0] ?? [])].slice(1, 4), ["JUMLAH", 10_892_190_920, ""]);
    });
  });

  it("stand beside indicators that are numbered without a gap", async () => {
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("IKU").getRange("C9:C10").clear("Contents");
      await context.sync();
    });
    await excel.calculated();
    await excel.Excel.run(async (context) => {
      const nomor = context.workbook.worksheets.getItem("IKU").getRange("A7:A14").load("values");
      await context.sync();
      assert.deepEqual(
        [...nomor.values].map(([satu]) => satu as unknown),
        [1, 2, "", "", 3, 4, 5, 6],
      );
    });
  });

  it("of a year come from its quarters, into IKU too where nothing is typed", async () => {
    const perintah = await import("../../src/commands");
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("IKU").getRange("F8").clear("Contents");
      await context.sync();
    });
    const hasil = await perintah.siapkanBukuKerja({ isi: "kosong", tambahan: TAMBAHAN });
    assert.equal(hasil.berhasil, true, JSON.stringify(hasil));
    await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const nama = worksheets.getItem("IKU").getRange("C8").load("values");
      await context.sync();
      const triwulan = worksheets.getItem("Triwulan");
      triwulan.getRange("B7:M8").values = [
        [nama.values[0]?.[0], "orang", "", "jumlah", 80, 80, 80, 90, 20, 25, 20, 30],
        ["Persentase layanan", "%", "", "", 95.56, 95.56, 95.56, 95.56, 90, 91, 92, 93],
      ];
      triwulan.getRange("B20:M20").values = [
        [
          "Kegiatan",
          "Rp",
          "",
          "",
          251_105_700,
          251_105_700,
          251_105_700,
          251_105_700,
          177_776_900,
          217_285_100,
          159_227_092,
          446_683_866,
        ],
      ];
      await context.sync();
    });
    await excel.calculated();
    await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const iku = worksheets.getItem("IKU").getRange("F8:H8").load("values");
      const tw = worksheets.getItem("Triwulan").getRange("N7:P8").load("text");
      const rp = worksheets.getItem("Triwulan").getRange("N20:P20").load("text");
      await context.sync();
      assert.equal(iku.values[0]?.[0], 95);
      assert.equal(Number(iku.values[0]?.[2]).toFixed(4), "0.2879");
      assert.deepEqual([tw.text[1]?.[2], rp.text[0]?.[2]], ["97,32%", "99,66%"]);
    });
  });

  it("of a year read quarters that are typed as text, and are blank where one cannot be read", async () => {
    const kasus: readonly (readonly [CaraTriwulan, readonly (string | number)[]])[] = [
      ["jumlah", ["Rp. 177.776.900,00", 217_285_100, "-", "159.227.092"]],
      ["jumlah", ["10 dokumen", "12 dokumen", "", ""]],
      ["jumlah", [1, "23940.000", "", ""]],
      ["tertinggi", ["3", 2, "", "-"]],
      ["rata-rata", ["80", 90, "", ""]],
      ["rata-rata", [80, 90, 70, ""]],
    ];
    await excel.Excel.run(async (context) => {
      const sel = context.workbook.worksheets.getItem("Triwulan").getRange("E7:M8");
      for (let i = 0; i < kasus.length; i += 2) {
        const dua = kasus.slice(i, i + 2);
        sel.values = dua.map(([cara, isi]) => [cara, 1, 1, 1, 1, ...isi.map(teks)]);
        await context.sync();
        await excel.calculated();
        const setahunan = context.workbook.worksheets.getItem("Triwulan").getRange("O7:O8").load("values");
        await context.sync();
        assert.deepEqual(
          [...setahunan.values].map(([nilai]) => nilai as unknown),
          dua.map(([cara, isi]) => setahun(cara, isi) ?? ""),
          JSON.stringify(dua),
        );
      }
    });
  });
});
