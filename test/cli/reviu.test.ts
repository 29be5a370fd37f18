import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Document, Packer, Paragraph } from "docx";
import { lkjip } from "./lkjip";

const FIXTURE = path.join(__dirname, "../fixtures");

const reviu = (...kata: readonly string[]) => lkjip("reviu", ...kata);

interface Cetakan {
  readonly berkas: readonly {
    readonly nama: string;
    readonly temuan: readonly Record<string, unknown>[];
    readonly galat?: { readonly kode: string };
    readonly word?: {
      readonly banyak: number;
      readonly cocok: number;
      readonly temuan: readonly Record<string, unknown>[];
    };
  }[];
}

describe("lkjip reviu", function () {
  this.timeout(240_000);
  let folder = "";
  before(() => (folder = mkdtempSync(path.join(tmpdir(), "reviu-"))));
  after(() => rmSync(folder, { recursive: true }));

  it("prints every finding with what is stated, what it should be, and why, in Word too; ends with 1", async () => {
    const nama = path.join(FIXTURE, "laporan-nyata-teks.xlsx");
    const docx = path.join(folder, "laporan.docx");
    const kalimat = new Paragraph("Jumlah Pencari Kerja yang terdaftar sebanyak 198 orang.");
    const dokumen = new Document({ sections: [{ children: [kalimat] }] });
    writeFileSync(docx, new Uint8Array(await Packer.toArrayBuffer(dokumen)));
    const { kode, keluar } = await reviu(nama, "--json", "--docx", docx);
    assert.equal(kode, 1);
    const { berkas } = JSON.parse(keluar) as Cetakan;
    assert.equal(berkas[0]?.nama, nama);
    const { banyak, cocok, temuan } = berkas[0]?.word ?? {};
    assert.deepEqual([banyak, cocok], [1, 0]);
    const { jenis, tertulis, seharusnya } = temuan?.[0] ?? {};
    assert.deepEqual([jenis, tertulis, seharusnya], ["bertentangan", "198", "189 orang"]);
    const f27 = berkas[0]?.temuan.find(({ sel, kode: k }) => sel === "F27" && k === "PERSEN_BEDA");
    assert.deepEqual(f27, {
      kode: "PERSEN_BEDA",
      tingkat: "galat",
      lembar: "Realisasi Keuangan",
      sel: "F27",
      label: "Pemeliharaan Peralatan dan Mesin Lainnya",
      tertulis: "98,28 %",
      seharusnya: "100,00 %",
      pesan: "Tertulis 98,28 %, padahal realisasi dibagi anggaran adalah 100,00 %.",
      yakin: 0.95,
      penjelasan:
        "Hitungannya cocok kalau E27 (Pemeliharaan Peralatan dan Mesin Lainnya) dibaca 15.470.000, bukan 15.740.000: mungkin dua digitnya tertukar.",
    });
  });

  it("goes on with the other files where one is broken, and puts them all on one page", async () => {
    const rusak = path.join(folder, "rusak.xlsx");
    const halaman = path.join(folder, "hasil.html");
    writeFileSync(rusak, "bukan buku kerja");
    const dua = path.join(FIXTURE, "laporan-nyata.xlsx");
    const { kode, keluar, galat } = await reviu(rusak, dua, "--json", "--html", halaman);
    assert.equal(kode, 1);
    const { berkas } = JSON.parse(keluar) as Cetakan;
    assert.deepEqual(
      berkas.map(({ nama }) => nama),
      [rusak, dua],
    );
    assert.match(berkas[0]?.galat?.kode ?? "", /^BERKAS_/);
    assert.ok((berkas[1]?.temuan.length ?? 0) > 20);
    assert.match(galat, /rusak\.xlsx/);
    const isi = readFileSync(halaman, "utf8");
    assert.match(isi, /laporan-nyata\.xlsx/);
    assert.match(isi, /15\.470\.000/);
    assert.doesNotMatch(isi, /<script|https?:/);
  });

  it("ends with 0 where nothing is wrong, and with 2 for wrong use", async () => {
    const kosong = path.join(FIXTURE, "buku-0.1-kosong.xlsx");
    assert.equal((await reviu(kosong)).kode, 0);
    assert.equal((await reviu("--json")).kode, 2);
    assert.equal((await reviu(kosong, "--jason")).kode, 2);
  });

  /** A workbook of one sheet. */
  async function tulisBuku(nama: string, baris: readonly (readonly (string | number)[])[]): Promise<string> {
    const { openExcel } = await import("excel-host/node");
    const excel = await openExcel(undefined, { preset: "Microsoft 365" });
    await excel.Excel.run(async (context) => {
      const lebar = baris[0]?.length ?? 1;
      const huruf = String.fromCharCode(64 + lebar);
      const range = context.workbook.worksheets.getFirst().getRange(`A1:${huruf}${String(baris.length)}`);
      range.numberFormat = baris.map((satu) =>
        satu.map((isi) => (typeof isi === "string" ? "@" : "General")),
      );
      range.values = baris.map((satu) => [...satu]);
      await context.sync();
    });
    const jalan = path.join(folder, nama);
    writeFileSync(jalan, await excel.save());
    excel.close();
    return jalan;
  }

  const KEPALA = [
    "No",
    "Indikator Kinerja",
    "Target 2021",
    "Realisasi 2020",
    "Realisasi 2021",
    "Capaian (%)",
  ];
  const ukur = (lalu: string, realisasi: string, capaian: string) => [
    KEPALA,
    ["1", "Jumlah pasar yang representatif", "22 pasar", "20 pasar", "21 pasar", "95,45 %"],
    ["2", "Jumlah UTTP yang ditera ulang", "176 UTTP", lalu, realisasi, capaian],
  ];

  it("lays last year's workbook beside this one", async () => {
    const lalu = await tulisBuku("lalu.xlsx", [
      ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"],
      ["1", "Jumlah pasar yang representatif", "22 pasar", "20 pasar", "90,91 %"],
      ["2", "Jumlah UTTP yang ditera ulang", "180 UTTP", "165 UTTP", "91,67 %"],
      ["3", "Jumlah kios yang ditata", "10 kios", "9 kios", "90,00 %"],
    ]);
    const kini = await tulisBuku("kini.xlsx", ukur("156 UTTP", "169 UTTP", "96,02 %"));
    const { kode, keluar } = await reviu(kini, "--json", "--tahun-lalu", lalu);
    assert.equal(kode, 1);
    const temuan = (JSON.parse(keluar) as Cetakan).berkas[0]?.temuan ?? [];
    const sebut = temuan.map(({ kode: k, sel, label }) => [k, sel, label]);
    assert.deepEqual(
      sebut.filter(([k]) => k === "TAHUN_LALU_BEDA" || k === "INDIKATOR_HILANG"),
      [
        ["TAHUN_LALU_BEDA", "D3", "Jumlah UTTP yang ditera ulang"],
        ["INDIKATOR_HILANG", "A1", "Jumlah kios yang ditata"],
      ],
    );
  });

  it("tells only what changed between two versions of a workbook", async () => {
    const lama = await tulisBuku("v1.xlsx", ukur("165 UTTP", "169 UTTP", "100,00 %"));
    const sama = await reviu(lama, "--json", "--banding", lama);
    assert.equal(sama.kode, 0);
    assert.deepEqual((JSON.parse(sama.keluar) as Cetakan).berkas[0]?.temuan, []);
    const baru = await tulisBuku("v2.xlsx", [
      ...ukur("165 UTTP", "169 UTTP", "96,02 %"),
      ["3", "Jumlah kios yang ditata", "10 kios", "9 kios", "9 kios", "80,00 %"],
    ]);
    const { kode, keluar } = await reviu(baru, "--json", "--banding", lama);
    assert.equal(kode, 1);
    const [berkas] = (
      JSON.parse(keluar) as { berkas: { temuan: { sel: string }[]; diperbaiki: { sel: string }[] }[] }
    ).berkas;
    assert.deepEqual(
      berkas?.temuan.map(({ sel }) => sel),
      ["F4"],
    );
    assert.deepEqual(
      berkas?.diperbaiki.map(({ sel }) => sel),
      ["F3"],
    );
  });

  it("writes a summary of the offices, and goes on where one file is broken", async () => {
    const satu = await tulisBuku("dinas-a.xlsx", ukur("165 UTTP", "169 UTTP", "96,02 %"));
    const dua = await tulisBuku("dinas-b.xlsx", ukur("165 UTTP", "170 UTTP", "96,02 %"));
    const rusak = path.join(folder, "dinas-c.xlsx");
    writeFileSync(rusak, "bukan buku kerja");
    const rekap = path.join(folder, "rekap.xlsx");
    assert.equal((await reviu(satu, dua, rusak, "--json", "--rekap", rekap)).kode, 1);
    const { openExcel } = await import("excel-host/node");
    const excel = await openExcel(new Uint8Array(readFileSync(rekap)), { preset: "Microsoft 365" });
    const isi = await excel.Excel.run(async (context) => {
      const [a, b] = ["Rekap Reviu", "Indikator Berbeda"].map((nama) =>
        context.workbook.worksheets.getItem(nama).getUsedRange().load("values"),
      );
      await context.sync();
      // Arrays of the host are of its own realm.
      return JSON.parse(JSON.stringify([a?.values ?? [], b?.values ?? []])) as (string | number)[][][];
    });
    excel.close();
    const [baris = [], beda = []] = isi;
    assert.deepEqual(
      baris.slice(3).map((x) => [x[1], x[2]]),
      [
        ["dinas-a", 0],
        ["dinas-b", 1],
        ["dinas-c", ""],
      ],
    );
    assert.equal(Number(baris[3]?.[5]).toFixed(4), "0.9574");
    assert.match(String(baris[5]?.[7]), /tidak bisa dibuka/);
    assert.deepEqual(beda[3]?.slice(1), [
      "Jumlah UTTP yang ditera ulang",
      "dinas-a",
      "169 UTTP",
      "dinas-b",
      "170 UTTP",
    ]);
  });

  it("refuses two workbooks beside many files, and an output that is an input", async () => {
    const a = path.join(FIXTURE, "laporan-nyata.xlsx");
    assert.equal((await reviu(a, a, "--banding", a)).kode, 2);
    assert.equal((await reviu(a, "--banding", a, "--tahun-lalu", a)).kode, 2);
    assert.equal((await reviu(a, "--rekap", a)).kode, 2);
  });
});
