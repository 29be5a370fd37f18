import assert from "node:assert/strict";
import { berkasNyata, bukaAmbil, isiTabel, peta, TABEL, type ExcelAmbil } from "./ambil-alat";
import { isiBuku, isiLembar, kerjakan, ketik, lembar, tutupSemua } from "./buka";
import { tulisLembar } from "./warna-buku";

const jumlah = (baris: readonly Record<string, unknown>[], judul: string): number =>
  baris.reduce((n, satu) => n + (typeof satu[judul] === "number" ? satu[judul] : 0), 0);

function permintaan({ excel }: ExcelAmbil, sejak = 0) {
  return excel.stats.requests.filter(({ kind }) => kind === "sync").slice(sejak);
}

/** The key indicators of a small office, with three rows on our own sheet already. */
async function bukuKecil(): Promise<ExcelAmbil> {
  const buku = await bukaAmbil();
  await tulisLembar(buku.excel, "Sheet1", [
    ["INDIKATOR KINERJA UTAMA"],
    ["No", "Indikator Kinerja Utama", "Satuan", "Target", "Realisasi"],
    [1, "Jumlah pasar yang representatif", "Pasar", 22, 21],
    [2, "Jumlah UTTP yang ditera ulang", "UTTP", 176, 169],
    [3, "Nilai SAKIP", "Nilai", "BB", "B"],
  ]);
  const { siapkanBukuKerja } = await import("../../src/commands/siapkan");
  await siapkanBukuKerja({ isi: "kosong" });
  return buku;
}

const judul = (nama: string, sel: string): [string, string] => [nama, sel];

async function ketikIKU(
  buku: ExcelAmbil,
  baris: number,
  isi: Readonly<Record<string, string | number>>,
): Promise<void> {
  const tabel = lembar(buku.excel, "IKU").tables[0]!;
  for (const [nama, nilai] of Object.entries(isi)) {
    const k = tabel.columns.findIndex((kolom) => kolom.name === nama);
    const [, sel] = judul(
      "IKU",
      `${String.fromCharCode(65 + tabel.range.left + k)}${tabel.range.top + 1 + baris}`,
    );
    await ketik(buku.excel, "IKU", sel, nilai);
  }
}

describe("Ambil Data", function () {
  this.timeout(120_000);
  afterEach(tutupSemua);

  for (const nama of ["laporan-nyata", "laporan-nyata-teks"] as const)
    describe(`on the report's own tables (${nama})`, () => {
      let buku: ExcelAmbil;
      beforeEach(async () => {
        buku = await bukaAmbil(berkasNyata(nama));
      });

      it("fills the agreement, the key indicators and the budget without retyping", async () => {
        const hasil = await buku.terapkanAmbil(await peta(buku));
        assert.equal(hasil.berhasil, true, hasil.ringkasan);
        const pk = isiTabel(buku, TABEL.pk);
        assert.equal(pk.length, 23);
        assert.equal(new Set(pk.map((satu) => satu["Sasaran Strategis"])).size, 10);
        assert.deepEqual(
          pk.slice(4, 8).map(({ Target }) => Target),
          [
            "3 Dokumen (Renja,RKPD,RKA)",
            "2 Dokumen (lap kinerja, lap. Keuangan)",
            "32 pencari kerja",
            "4 LPKS",
          ],
        );
        const iku = isiTabel(buku, TABEL.iku);
        const bilangan = (isi: unknown): unknown =>
          typeof isi === "string" ? isi.replace(".", "") : String(isi);
        assert.deepEqual(
          iku.map(({ Target, Realisasi }) => [bilangan(Target), bilangan(Realisasi)]),
          [
            ["32", "-"],
            ["330", "95"],
            ["1150", "189"],
            ["6", "-"],
            ["176", "169"],
            ["3", "-"],
            ["22", "22"],
            ["1", "1"],
          ],
        );
        assert.deepEqual(
          iku.map((satu) => satu["Realisasi Tahun Lalu"]),
          ["-", "361 orang", "2.064 orang", "-", "675 UTTP", "-", "21 pasar", null],
        );
        const program = isiTabel(buku, TABEL.program);
        assert.equal(jumlah(program, "Anggaran Induk"), 10_892_190_920);
      });

      it("takes 43 sub kegiatan whose sums are the report's, and names the broken amount", async () => {
        const rencana = await peta(buku);
        await buku.terapkanAmbil(rencana);
        const anggaran = isiTabel(buku, TABEL.anggaran);
        const pagu = "Pagu Perubahan" in anggaran[0]! ? "Pagu Perubahan" : "Pagu";
        assert.equal(anggaran.length, 43);
        assert.equal(jumlah(anggaran, pagu), 7_457_740_468);
        assert.equal(jumlah(anggaran, "Realisasi") + 23_940_000, 6_794_143_210.96);
        assert.equal(anggaran.filter(({ Realisasi }) => Realisasi === "23940.000").length, 1);
        assert.equal(new Set(anggaran.map(({ Program }) => Program)).size, 10);
        assert.equal(new Set(anggaran.map(({ Kegiatan }) => Kegiatan)).size, 21);
        const rusak = rencana.pesan.filter(({ kode }) => kode === "ANGKA_RUSAK");
        assert.deepEqual(
          rusak.map(({ sel }) => sel),
          ["'Realisasi Keuangan'!E12"],
        );
      });

      it("says what differs between the report's own tables", async () => {
        const { rencana } = await peta(buku);
        assert.deepEqual(
          rencana.selisih
            .filter(({ kolom }) => kolom === "realisasi")
            .map(({ pertama, kedua }) => [pertama.sel, String(pertama.isi), kedua.sel, kedua.isi]),
          [["IKU!F18", "22", "'Bab III'!D39", "21 pasar"]],
        );
        assert.deepEqual(
          rencana.selisih.filter(({ kolom }) => kolom === "sasaran").map(({ kedua }) => kedua.sel),
          ["'Bab III'!A16", "'Bab III'!A56"],
        );
        assert.deepEqual(
          rencana.hanyaDi.map(({ sel, tidakDi }) => [sel, tidakDi]),
          [["'PK 2021'!C15", "'Lampiran PK'!A5:D16"]],
        );
        assert.deepEqual(rencana.mirip, []);
      });

      it("leaves the sources as they were, and a second run writes nothing", async () => {
        const sebelum = buku.excel.workbook.book.sheets.map(isiLembar);
        await buku.terapkanAmbil(await peta(buku));
        assert.deepEqual(buku.excel.workbook.book.sheets.slice(0, sebelum.length).map(isiLembar), sebelum);
        const sesudah = isiBuku(buku.excel);
        const lagi = await peta(buku);
        const hasil = await buku.terapkanAmbil(lagi);
        assert.match(hasil.ringkasan, /sudah ada/);
        assert.deepEqual(
          lagi.rencana.tulisan.map(({ baru, lengkapi, beda }) => [baru.length, lengkapi.length, beda.length]),
          [...lagi.rencana.tulisan.map(() => [0, 0, 0])],
        );
        assert.deepEqual(isiBuku(buku.excel), sesudah);
      });

      it("writes nothing while it reads, in four requests at most", async () => {
        const sebelum = isiBuku(buku.excel);
        const mulai = permintaan(buku).length;
        const rencana = await peta(buku);
        assert.ok(permintaan(buku, mulai).length <= 4);
        assert.deepEqual(isiBuku(buku.excel), sebelum);
        const menulis = permintaan(buku).length;
        await buku.terapkanAmbil(rencana);
        assert.ok(permintaan(buku, menulis).length <= 4);
      });
    });

  it("takes a run back and leaves the workbook as it was", async () => {
    const buku = await bukaAmbil(berkasNyata("laporan-nyata"));
    const sebelum = isiBuku(buku.excel) as { lembar: unknown; nama: unknown };
    await buku.terapkanAmbil(await peta(buku));
    const hasil = await buku.kembalikan();
    assert.equal(hasil.berhasil, true, hasil.ringkasan);
    const sesudah = isiBuku(buku.excel) as typeof sebelum;
    assert.deepEqual(sesudah.lembar, sebelum.lembar);
    assert.deepEqual(sesudah.nama, sebelum.nama);
    assert.match((await buku.kembalikan()).ringkasan, /Tidak ada/);
  });

  it("keeps what the user changed after a run when it is taken back", async () => {
    const buku = await bukuKecil();
    await buku.terapkanAmbil(await peta(buku));
    await ketikIKU(buku, 2, { Realisasi: 170 });
    const hasil = await buku.kembalikan();
    assert.deepEqual(
      hasil.pesan.map(({ kode }) => kode),
      ["BARIS_DIUBAH"],
    );
    assert.deepEqual(
      isiTabel(buku, TABEL.iku).map(({ Realisasi }) => Realisasi),
      [170],
    );
  });

  it("fills blanks of rows that are there, keeps differing values and changes them only where chosen", async () => {
    const buku = await bukuKecil();
    await ketikIKU(buku, 1, { "Indikator Kinerja Utama": "Jumlah Pasar yang Representatif", Target: 25 });
    const pertama = await peta(buku);
    const iku = pertama.rencana.tulisan.find(({ tujuan }) => tujuan === "iku")!;
    assert.deepEqual(
      iku.beda.map(({ judul: nama, lama, baru, asal }) => [nama, lama, baru, asal]),
      [["Target", 25, 22, "Sheet1!D3"]],
    );
    const hasil = await buku.terapkanAmbil(pertama);
    assert.ok(hasil.pesan.some(({ kode }) => kode === "ISIAN_BERBEDA"));
    const lagi = await buku.terapkanAmbil(await peta(buku));
    assert.equal(
      lagi.ringkasan,
      "Tidak ada yang ditulis: 1 isian LKjIP yang berbeda dari sumbernya dipertahankan.",
    );
    assert.deepEqual(
      isiTabel(buku, TABEL.iku).map(({ Target, Realisasi }) => [Target, Realisasi]),
      [
        [25, 21],
        [176, 169],
        ["BB", "B"],
      ],
    );
    const ditimpa = await buku.terapkanAmbil(await peta(buku), { timpa: iku.beda.map(({ sel }) => sel) });
    assert.equal(ditimpa.ringkasan, "Data diambil: IKU 1 sel diganti.");
    assert.equal(isiTabel(buku, TABEL.iku)[0]?.["Target"], 22);
    await buku.kembalikan();
    assert.equal(isiTabel(buku, TABEL.iku)[0]?.["Target"], 25);
  });

  it("proposes a row that only looks like one that is there, and never assumes", async () => {
    const buku = await bukuKecil();
    await ketikIKU(buku, 1, { "Indikator Kinerja Utama": "Jumlah pasar yang representatip di kota" });
    const pertama = await peta(buku);
    const [mirip] = pertama.rencana.mirip;
    assert.equal(mirip?.sel, "Sheet1!B3");
    assert.ok(mirip.yakin > 0.7 && mirip.yakin < 1);
    await buku.terapkanAmbil(pertama);
    assert.equal(isiTabel(buku, TABEL.iku).length, 3);
    const lagi = buku.ubahPilihanAmbil(await peta(buku), { miripSatu: { [mirip.kunci]: "gabung" } });
    await buku.terapkanAmbil(lagi);
    assert.deepEqual(
      isiTabel(buku, TABEL.iku).map(({ Target }) => Target),
      [22, 176, "BB"],
    );
  });

  it("shows the first sheet that got rows, and no empty one", async () => {
    const buku = await bukaAmbil();
    await tulisLembar(buku.excel, "Sheet1", [
      ["No", "Kode", "Program", "Kegiatan", "Sub Kegiatan", "Pagu", "Realisasi Anggaran"],
      [1, "1.01.01", "Program A", "Kegiatan A", "Sub A", 5_000_000, 4_000_000],
      [2, "1.01.02", "Program A", "Kegiatan A", "Sub B", 7_000_000, 6_000_000],
    ]);
    const hasil = await buku.terapkanAmbil(await peta(buku));
    assert.equal(hasil.akibat, "berubah", hasil.ringkasan);
    const { sheets, activeSheetId } = buku.excel.workbook.book;
    assert.equal(sheets.find(({ id }) => id === activeSheetId)?.name, "Realisasi Anggaran");
  });

  it("does not touch a formula of the user that shows nothing", async () => {
    const buku = await bukuKecil();
    await ketikIKU(buku, 1, { "Indikator Kinerja Utama": "Nilai SAKIP", Realisasi: '=""' });
    const hasil = await buku.terapkanAmbil(await peta(buku));
    assert.ok(hasil.pesan.some(({ kode }) => kode === "SEL_BERUMUS"));
    const sheet = lembar(buku.excel, "IKU");
    const tabel = sheet.tables[0]!;
    const k = tabel.range.left + tabel.columns.findIndex(({ name }) => name === "Realisasi");
    assert.equal(sheet.cells.get(tabel.range.top + 1)?.get(k)?.formula, '""');
  });

  it("refuses, writing nothing, when our table changed after it was read", async () => {
    const buku = await bukuKecil();
    const rencana = await peta(buku);
    await ketikIKU(buku, 1, { Target: 5 });
    const sebelum = isiBuku(buku.excel);
    const hasil = await buku.terapkanAmbil(rencana);
    assert.deepEqual(
      hasil.pesan.map(({ kode }) => kode),
      ["LEMBAR_BERUBAH"],
    );
    assert.deepEqual(isiBuku(buku.excel), sebelum);
  });

  it("names a protected sheet and an unknown one", async () => {
    const buku = await bukuKecil();
    await kerjakan(buku.excel, (context) => context.workbook.worksheets.getItem("IKU").protection.protect());
    const hasil = await buku.terapkanAmbil(await peta(buku));
    assert.deepEqual(
      hasil.pesan.map(({ kode }) => kode),
      ["LEMBAR_DIPROTEKSI"],
    );
    const bacaan = await buku.bacaAmbil({ dari: ["Tidak Ada"] });
    assert.equal(!bacaan.ada && bacaan.pesan.kode, "LEMBAR_TIDAK_ADA");
  });

  for (const n of [1, 2, 3, 4])
    for (const afterActions of [0, 6, 14, 22, 40])
      it(`ends finished or as it was when request ${n} of writing fails after ${afterActions} actions`, async () => {
        const buku = await bukuKecil();
        for (let i = 1; i <= 9; i++)
          await ketikIKU(buku, i, {
            "Indikator Kinerja Utama": `Indikator milik kami ke-${i * 111}`,
            Target: i,
          });
        const sebelum = isiBuku(buku.excel);
        const rencana = await peta(buku);
        buku.excel.faults.failRequest({ n, afterActions });
        const hasil = await buku.terapkanAmbil(rencana);
        if (hasil.berhasil) assert.equal(isiTabel(buku, TABEL.iku).length, 12);
        else assert.deepEqual(isiBuku(buku.excel), sebelum);
      });
});
