import assert from "node:assert/strict";
import { DI_DEPAN, PULIH, diExcel, bagian, samaBagian, setelan, setel } from "./jurnal-alat";
import { bukaWarna, type ExcelWarna } from "./warna-alat";
import { TANPA_CAPAIAN, tulisLembar } from "./warna-buku";

describe("a journal from elsewhere", function () {
  this.timeout(120_000);
  let buku: ExcelWarna;
  afterEach(() => buku.excel.close());

  const LEMBAR = [{ judul: "Sheet1", id: "x", nama: "LKJIP_Jurnal_1" }];
  const WAKTU = "2026-01-02T03:04:05.000Z";
  const run = (langkah: unknown, lembar: unknown = LEMBAR) => ({
    nomor: 7,
    perintah: "warnai",
    waktu: WAKTU,
    lembar,
    langkah: [langkah],
  });
  const sel = (isi: object) => ({ jenis: "sel", lembar: 0, area: "A1:A2", lama: [[["jahat", 2]]], ...isi });
  const baris = (isi: object) => ({
    jenis: "baris",
    lembar: 0,
    tabel: "LKJIP_TabelIKU",
    kolom: ["Target"],
    baris: [],
    tumbuh: 0,
    judul: ["Target"],
    ubah: [],
    ...isi,
  });
  const bawah = (isi: object) => ({
    jenis: "bawah",
    lembar: 0,
    tabel: "LKJIP_TabelIKU",
    tinggi: 3,
    judul: ["Target"],
    kolom: ["Target"],
    baris: ["x"],
    isi: [["jahat"]],
    format: [["General"]],
    ...isi,
  });
  const rupa = (isi: object) => ({
    ...{ baris: 0, kolom: 0, tinggi: 2, lebar: 1, gaya: [{}], sel: [[0, 2]], format: [["General", 2]] },
    ...{ tinggiBaris: [[15, 2]], lebarKolom: [[48, 1]] },
    ...isi,
  });
  const rumus = '=N("LKJIP")+1';
  const aturan = { area: "A1:A2", rumus, isian: "#FF0000", huruf: "#000000" };
  const warna = (isi: object) => ({
    jenis: "aturan",
    lembar: 0,
    area: "A1:A2",
    aturan: [{ ...aturan, ...isi }],
  });

  const JAHAT: Readonly<Record<string, unknown>> = {
    "text that is no JSON": "{rusak",
    "another thing": { a: 1 },
    "a run length of a hundred million": run(sel({ lama: [[["x", 100_000_000]]] })),
    "run lengths that do not fit the block": run(sel({ lama: [[["x", 3]]] })),
    "a negative run length": run(sel({ lama: [[["x", -2]]] })),
    "cells outside the sheet": run(sel({ area: "A1048577:A1048578" })),
    "a column outside the sheet": run(sel({ area: "ZZZZ1:ZZZZ2" })),
    "a name that is the user's": run(sel({ nama: "Anggaran2026" })),
    "a name to be deleted that is the user's": run({ jenis: "nama", nama: "Anggaran2026", rumus: null }),
    "a rule without our mark": run(warna({ rumus: "=TRUE" })),
    "a rule with a colour that is none": run(warna({ isian: "url(x)" })),
    "a setting that is not ours": run({ jenis: "setelan", kunci: "Lain.rahasia", lama: 1 }),
    "the journal's own setting": run({ jenis: "setelan", kunci: "LKJIP.jurnal.9", lama: 1 }),
    "a sheet that is not listed": run(sel({ lembar: 3 })),
    "a step that nobody knows": run({ jenis: "jalankan", kode: "1" }),
    "a prototype's step": run({ jenis: "constructor" }),
    "rows with a growth of a hundred million": run(baris({ tumbuh: 100_000_000 })),
    "rows with a growth below zero": run(baris({ tumbuh: -1 })),
    "rows whose fingerprints are no texts": run(baris({ baris: [{ length: 3 }] })),
    "a changed cell without what was written": run(baris({ ubah: [{ baris: "x", isi: [[0, "jahat"]] }] })),
    "a changed cell that is an object": run(baris({ ubah: [{ baris: "x", isi: [[0, {}, 1]] }] })),
    "looks for more cells than the block has": run(sel({ rupaSel: rupa({ sel: [[0, 9]] }) })),
    "a look with a field that is none": run(sel({ rupaSel: rupa({ gaya: [{ formula: "=1" }] }) })),
    "a look with a colour that is none": run(
      sel({ rupaSel: rupa({ gaya: [{ fill: { color: "url(x)" } }] }) }),
    ),
    "a look with a line at no side": run(sel({ rupaSel: rupa({ gaya: [{ borders: { __proto__x: {} } }] }) })),
    "a row as high as no screen": run(sel({ rupaSel: rupa({ tinggiBaris: [[1e9, 2]] }) })),
    "rows under a table without their contents": run(bawah({ isi: [] })),
    "rows under a table that are wider than it": run(bawah({ isi: [["a", "b", "c"]] })),
    "rows under a table whose height is below zero": run(bawah({ tinggi: -1 })),
    "a column of a table that is no name": run({ jenis: "kolom", lembar: 0, tabel: "A!B", judul: "x" }),
    "more steps than a run can have": {
      ...run(sel({})),
      langkah: Array.from({ length: 5_001 }, () => sel({})),
    },
    "a number that is none": { ...run(sel({})), nomor: "7" },
    "a command that nobody knows": { ...run(sel({})), perintah: "__proto__" },
    "an edge that is none": run(
      sel({ rupa: { format: [["@", 2]], tanpaGaris: ["__proto__"], lebarBiasa: true } }),
    ),
  };

  for (const [nama, isi] of Object.entries(JAHAT))
    it(`is refused, said and dropped: ${nama}`, async () => {
      buku = await bukaWarna();
      await tulisLembar(buku.excel, "Sheet1", TANPA_CAPAIAN);
      await diExcel(buku, ({ workbook }) => {
        workbook.names.add("Anggaran2026", workbook.worksheets.getActiveWorksheet().getRange("A1:B2"));
        workbook.settings.add("Lain.rahasia", "tetap");
      });
      const awal = await bagian(buku);
      await buku.kerja.warnaiYangPasti(DI_DEPAN);
      await setel(buku, "LKJIP.jurnal.7", isi);
      const hasil = await buku.kerja.kembalikan();
      assert.equal(hasil.berhasil, true, JSON.stringify(hasil));
      assert.ok(hasil.pesan.some(({ kode }) => kode === "JURNAL_RUSAK"));
      samaBagian(await bagian(buku), awal);
    });

  it("never blocks: a damaged old restore point is said, and the marks lead back", async () => {
    buku = await bukaWarna();
    await tulisLembar(buku.excel, "Sheet1", TANPA_CAPAIAN);
    await buku.kerja.warnaiYangPasti(DI_DEPAN);
    setelan(buku.excel).clear();
    await setel(buku, PULIH, { versi: 1, waktu: WAKTU, lembar: { x: { nama: 3, blok: "?" } } });
    const hasil = await buku.kerja.kembalikan();
    assert.ok(hasil.pesan.some(({ kode }) => kode === "JURNAL_RUSAK"));
    assert.equal(buku.excel.workbook.book.sheets[0]?.conditionalFormats.length, 0);
    assert.deepEqual(setelan(buku.excel).size, 0);
  });
});
