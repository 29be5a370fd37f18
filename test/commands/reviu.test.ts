import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { OpenedExcel } from "excel-host/node";
import { reviu as teks } from "../../src/bahasa/id/reviu";
import { buka, isiLembar, kerjakan, ketik, lembar, nilai, tutupSemua } from "./buka";

type Perintah = typeof import("../../src/commands/reviu");

const FIXTURE = path.join(__dirname, "../fixtures");
const berkas = (nama: string): Uint8Array => new Uint8Array(readFileSync(path.join(FIXTURE, `${nama}.xlsx`)));

async function bukaReviu(nama: string): Promise<{ excel: OpenedExcel; perintah: Perintah }> {
  const excel = await buka(berkas(nama), { preset: "Microsoft 365" });
  return { excel, perintah: await import("../../src/commands/reviu") };
}

/** Row of the Reviu sheet (from 1) with this place and finding. */
function barisReviu(excel: OpenedExcel, letak: string, judul: string): number {
  const sheet = lembar(excel, "Reviu");
  for (const [b] of sheet.cells)
    if (nilai(sheet, b + 1, 3) === letak && nilai(sheet, b + 1, 5) === judul) return b + 1;
  throw new Error(`no row ${letak}`);
}

const sebut = ({ temuan }: Awaited<ReturnType<typeof isiReviu>>[number]): string =>
  `${temuan.tingkat} ${temuan.kode} ${temuan.lembar}!${temuan.sel}`;

async function isiReviu(perintah: Perintah) {
  const hasil = await perintah.bacaReviu();
  if (!hasil.ada) throw new Error(hasil.pesan.teks);
  return hasil.nilai.temuan;
}

describe("Reviu", () => {
  afterEach(tutupSemua);

  it("finds the same in figures typed as numbers as in figures typed as texts", async () => {
    const teksnya = (await isiReviu((await bukaReviu("laporan-nyata-teks")).perintah)).map(sebut);
    const angka = (await isiReviu((await bukaReviu("laporan-nyata")).perintah)).map(sebut);
    const keduanya = (semua: string[]): string[] => semua.filter((satu) => !satu.startsWith("info")).sort();
    assert.deepEqual(keduanya(angka), keduanya(teksnya));
    assert.equal(angka.filter((satu) => satu.startsWith("galat")).length, 12);
  });

  it("reads every sheet in at most four round trips, and writes in two", async () => {
    const { excel, perintah } = await bukaReviu("laporan-nyata");
    excel.host.stats.reset();
    await perintah.bacaReviu();
    assert.ok(excel.host.stats.syncs <= 4, String(excel.host.stats.syncs));
    excel.host.stats.reset();
    await perintah.reviuBuku();
    assert.ok(excel.host.stats.syncs <= 6, String(excel.host.stats.syncs));
  });

  it("lists findings on a sheet of its own and leaves every other sheet as it was", async () => {
    const { excel, perintah } = await bukaReviu("laporan-nyata");
    const sebelum = excel.workbook.book.sheets.map(isiLembar);
    const hasil = await perintah.reviuBuku();
    assert.equal(hasil.akibat, "berubah");
    assert.match(hasil.ringkasan, /^Reviu selesai: 12 keliru, /);
    assert.deepEqual(
      excel.workbook.book.sheets.filter(({ name }) => name !== "Reviu").map(isiLembar),
      sebelum,
    );
    const b = barisReviu(excel, "'Bab III'!E39", teks.judul.PERSEN_BEDA);
    const sheet = lembar(excel, "Reviu");
    assert.equal(nilai(sheet, b, 4), "Jumlah pasar yang representatif");
    assert.equal(nilai(sheet, b, 6), "100%");
    assert.equal(nilai(sheet, b, 7), "95,45%");
    assert.match(String(nilai(sheet, b, 8)), /realisasi dibagi target adalah 95,45%/);
  });

  it("written twice is written once, and is no source of findings itself", async () => {
    const { excel, perintah } = await bukaReviu("laporan-nyata");
    await perintah.reviuBuku();
    const satu = isiLembar(lembar(excel, "Reviu"));
    const banyak = excel.workbook.book.sheets.length;
    await perintah.reviuBuku();
    assert.deepEqual(isiLembar(lembar(excel, "Reviu")), satu);
    assert.equal(excel.workbook.book.sheets.length, banyak);
  });

  it("keeps the reason why a figure is right all the same, also when its row moves, and counts it no more", async () => {
    const { excel, perintah } = await bukaReviu("laporan-nyata");
    await perintah.reviuBuku();
    const b = barisReviu(excel, "'Bab III'!E39", teks.judul.PERSEN_BEDA);
    await ketik(excel, "Reviu", `I${String(b)}`, "Satu pasar dibangun ulang");
    await kerjakan(excel, (context) => {
      context.workbook.worksheets.getItem("Bab III").getRange("1:1").insert("Down");
    });
    const hasil = await perintah.reviuBuku();
    assert.match(hasil.ringkasan, /11 keliru.*1 temuan Anda nyatakan memang benar/);
    const pindah = barisReviu(excel, "'Bab III'!E40", teks.judul.PERSEN_BEDA);
    assert.equal(nilai(lembar(excel, "Reviu"), pindah, 9), "Satu pasar dibangun ulang");
  });

  it("keeps a reason whose finding is gone at the end of the sheet", async () => {
    const { excel, perintah } = await bukaReviu("laporan-nyata");
    await perintah.reviuBuku();
    const b = barisReviu(excel, "'Bab III'!E39", teks.judul.PERSEN_BEDA);
    await ketik(excel, "Reviu", `I${String(b)}`, "Sudah ditanyakan ke bidang");
    await ketik(excel, "Bab III", "E39", 0.9545);
    await perintah.reviuBuku();
    const sisa = barisReviu(excel, "'Bab III'!E39", teks.judul.PERSEN_BEDA);
    assert.equal(nilai(lembar(excel, "Reviu"), sisa, 9), "Sudah ditanyakan ke bidang");
  });

  it("takes no sheet of the user's that happens to be called Reviu", async () => {
    const { excel, perintah } = await bukaReviu("laporan-nyata");
    await kerjakan(excel, (context) => {
      context.workbook.worksheets.add("Reviu").getRange("A1").values = [["Catatan saya"]];
    });
    await perintah.reviuBuku();
    assert.equal(nilai(lembar(excel, "Reviu"), 1, 1), "Catatan saya");
  });
});
