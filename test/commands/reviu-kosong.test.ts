import assert from "node:assert/strict";
import type { OpenedExcel } from "excel-host/node";
import { reviu as en } from "../../src/bahasa/en/reviu";
import { reviu as id } from "../../src/bahasa/id/reviu";
import { buka, isiBuku, isiLembar, kerjakan, lembar, tutupSemua } from "./buka";

const TABEL = [
  ["NO", "URAIAN", "ANGGARAN", "REALISASI", "CAPAIAN (%)"],
  [1, "Pengadaan mebel", 200, 100, 50],
  [2, "Pemeliharaan", 400, 100, 25],
];
/** Figures, but none that follows from others. */
const TANPA_HITUNGAN = [
  ["NO", "NAMA PEGAWAI", "UMUR"],
  [1, "Ani", 41],
  [2, "Budi", 52],
];

async function bukaReviu(
  isi?: readonly (readonly (string | number)[])[],
  locale: "id-ID" | "en-US" = "id-ID",
) {
  const excel = await buka(undefined, { preset: "Microsoft 365", locale });
  if (isi) await tulis(excel, isi);
  const perintah = {
    ...(await import("../../src/commands/reviu")),
    ...(await import("../../src/commands/tanda-reviu")),
    ...(await import("../../src/commands/catatan-reviu")),
  };
  return { excel, perintah };
}

const tulis = (excel: OpenedExcel, isi: readonly (readonly (string | number)[])[]) =>
  kerjakan(excel, ({ workbook }) => {
    workbook.worksheets
      .getFirst()
      .getRange("A1")
      .getResizedRange(isi.length - 1, (isi[0]?.length ?? 1) - 1).values = isi.map((baris) => [...baris]);
  });

describe("a review where there is nothing to review", () => {
  afterEach(tutupSemua);

  it("says so and what to do, in both languages, and writes nothing", async () => {
    for (const [locale, { kosong }] of [
      ["id-ID", id],
      ["en-US", en],
    ] as const) {
      const { excel, perintah } = await bukaReviu(undefined, locale);
      const awal = isiBuku(excel);
      const kerja = [perintah.reviuBuku, perintah.catatanReviu, perintah.tandaiReviu];
      for (const satu of kerja) {
        const { akibat, ringkasan } = await satu();
        assert.deepEqual([akibat, ringkasan], ["tidak-ada", kosong.tabel]);
      }
      assert.deepEqual(isiBuku(excel), awal);
      const dibaca = await perintah.bacaReviu();
      assert.equal(dibaca.ada && dibaca.nilai.ringkasan, kosong.tabel);
    }
  });

  it("calls no figure right where no figure follows from others", async () => {
    const { perintah } = await bukaReviu(TANPA_HITUNGAN);
    const { akibat, ringkasan } = await perintah.reviuBuku();
    assert.deepEqual([akibat, ringkasan], ["tidak-ada", id.kosong.hitungan(1, true)]);
    assert.doesNotMatch(ringkasan, /Isi target/);
  });

  it("says that figures tie only where some were computed", async () => {
    const { excel, perintah } = await bukaReviu(TABEL);
    const { akibat, ringkasan } = await perintah.reviuBuku();
    assert.equal(akibat, "berubah");
    assert.match(ringkasan, /^Reviu selesai/);
    assert.ok(lembar(excel, "Reviu"));
  });

  it("writes it on the list that is there, and leaves the record of earlier rounds as it is", async () => {
    const salah = TABEL.map((baris, i) => (i === 1 ? [...baris.slice(0, 4), 90] : baris));
    const { excel, perintah } = await bukaReviu(salah);
    await perintah.reviuBuku();
    await perintah.catatanReviu();
    const catatan = isiLembar(lembar(excel, "Catatan Hasil Reviu"));
    await kerjakan(excel, ({ workbook }) => workbook.worksheets.getFirst().getRange("A1:E9").clear());
    const { akibat, ringkasan } = await perintah.reviuBuku();
    assert.equal(akibat, "berubah");
    assert.ok(ringkasan.startsWith(id.kosong.tabel), ringkasan);
    const { ringkasan: kata } = await perintah.catatanReviu();
    assert.equal(kata, id.kosong.tabel);
    assert.deepEqual(isiLembar(lembar(excel, "Catatan Hasil Reviu")), catatan);
  });

  it("does not claim to keep a reason for a finding that is gone", async () => {
    const { excel, perintah } = await bukaReviu(TABEL);
    const awal = isiBuku(excel);
    const hasil = await perintah.nyatakanBenar("tidak ada", "memang benar");
    assert.deepEqual([hasil.akibat, hasil.pesan[0]?.kode], ["gagal", "TEMUAN_HILANG"]);
    assert.deepEqual(isiBuku(excel), awal);
  });

  it("counts the percentages that are empty beside both figures, and names the first", async () => {
    const belum = [...TABEL, [3, "Pelatihan", 400, 300, ""], [4, "Penyuluhan", 100, "", ""]];
    for (const [locale, kata] of [
      ["id-ID", id],
      ["en-US", en],
    ] as const) {
      const { excel, perintah } = await bukaReviu(belum, locale);
      const [satu] = excel.workbook.book.sheets;
      assert.equal(
        (await perintah.reviuBuku()).ringkasan,
        kata.ringkasan(0, 0, 1) + kata.belumDiisi(1, `${satu?.name ?? ""}!E4`),
      );
    }
  });
});
