import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { OpenedExcel } from "excel-host/node";
import { reviu as teks } from "../../src/bahasa/id/reviu";
import { buka, isiLembar, ketik, lembar, nilai, tutupSemua } from "./buka";

const FIXTURE = path.join(__dirname, "../fixtures/laporan-nyata.xlsx");
const JUDUL = "Catatan Hasil Reviu";
const KOLOM = {
  letak: 2,
  temuan: 4,
  kondisi: 6,
  kriteria: 7,
  seharusnya: 8,
  tanggapan: 9,
  status: 10,
  putaran: 11,
} as const;

async function bukaBuku() {
  const excel = await buka(new Uint8Array(readFileSync(FIXTURE)), { preset: "Microsoft 365" });
  return {
    excel,
    ...(await import("../../src/commands/catatan-reviu")),
    ...(await import("../../src/commands/reviu")),
    ...(await import("../../src/commands/kembalikan")),
  };
}

function baris(excel: OpenedExcel, letak: string, temuan: string): number {
  const sheet = lembar(excel, JUDUL);
  for (const [b] of sheet.cells)
    if (nilai(sheet, b + 1, KOLOM.letak) === letak && nilai(sheet, b + 1, KOLOM.temuan) === temuan)
      return b + 1;
  throw new Error(`no entry ${letak}`);
}

describe("Catatan Hasil Reviu", () => {
  afterEach(tutupSemua);
  const e39 = (excel: OpenedExcel) => baris(excel, "'Bab III'!E39", teks.judul.PERSEN_BEDA);
  const isi = (excel: OpenedExcel, b: number, kolom: keyof typeof KOLOM) =>
    nilai(lembar(excel, JUDUL), b, KOLOM[kolom]);

  it("tells condition, criterion and what it should be, without notes and without a cause", async () => {
    const { excel, catatanReviu } = await bukaBuku();
    const hasil = await catatanReviu();
    assert.match(
      hasil.ringkasan,
      /^Lembar Catatan Hasil Reviu ditulis\. Putaran 1: \d+ baru, 0 sudah diperbaiki, 0 masih terbuka\.$/,
    );
    const b = e39(excel);
    assert.match(
      String(isi(excel, b, "kondisi")),
      /^Tertulis 100 %, padahal realisasi dibagi target adalah 95,45 %\.$/,
    );
    assert.equal(isi(excel, b, "kriteria"), "Permen PANRB 53/2014");
    assert.equal(isi(excel, b, "seharusnya"), "95,45 %");
    assert.equal(isi(excel, b, "status"), "Baru");
    const semua = JSON.stringify(isiLembar(lembar(excel, JUDUL)));
    assert.ok(!semua.includes(teks.judul.PERSEN_DIPOTONG) || semua.includes("F16"), "notes stay out");
    assert.ok(!semua.includes("Hitungannya cocok kalau"), "no cause");
  });

  it("keeps the answer on the next round, and tells first what has changed", async () => {
    const { excel, catatanReviu } = await bukaBuku();
    await catatanReviu();
    const surplus = baris(excel, "APBD!D16", teks.judul.SURPLUS_BEDA);
    await ketik(excel, JUDUL, `I${String(surplus)}`, "Akan dibetulkan bagian keuangan");
    await ketik(excel, JUDUL, `I${String(e39(excel))}`, "Sudah dihitung ulang");
    await ketik(excel, "Bab III", "E39", 0.9545);
    await ketik(excel, "Pasar", "C17", 14);
    const hasil = await catatanReviu();
    assert.match(
      hasil.ringkasan,
      /^Lembar Catatan Hasil Reviu ditulis\. Putaran 2: \d+ baru, 1 sudah diperbaiki, \d+ masih terbuka\.$/,
    );
    const terbuka = baris(excel, "APBD!D16", teks.judul.SURPLUS_BEDA);
    assert.equal(isi(excel, terbuka, "tanggapan"), "Akan dibetulkan bagian keuangan");
    assert.deepEqual([isi(excel, terbuka, "status"), isi(excel, terbuka, "putaran")], ["Masih terbuka", "1"]);
    assert.deepEqual(
      [
        isi(excel, e39(excel), "status"),
        isi(excel, e39(excel), "putaran"),
        isi(excel, e39(excel), "tanggapan"),
      ],
      ["Sudah diperbaiki", "1-2", "Sudah dihitung ulang"],
    );
    const baru = baris(excel, "Pasar!C17", teks.judul.JUMLAH_BEDA);
    assert.deepEqual([isi(excel, baru, "status"), isi(excel, baru, "putaran")], ["Baru", "2"]);
    assert.ok(e39(excel) < terbuka && baru < terbuka);
  });

  it("written twice is written once: no new round where nothing has changed", async () => {
    const { excel, catatanReviu } = await bukaBuku();
    await catatanReviu();
    await ketik(excel, "Bab III", "E39", 0.9545);
    await catatanReviu();
    const satu = isiLembar(lembar(excel, JUDUL));
    await catatanReviu();
    assert.deepEqual(isiLembar(lembar(excel, JUDUL)), satu);
  });

  it("keeps what was closed in earlier rounds at the end", async () => {
    const { excel, catatanReviu } = await bukaBuku();
    await catatanReviu();
    await ketik(excel, "Bab III", "E39", 0.9545);
    await catatanReviu();
    await ketik(excel, "Bab III", "E59", 0.9602);
    assert.match((await catatanReviu()).ringkasan, /^Lembar Catatan Hasil Reviu ditulis\. Putaran 3/);
    assert.equal(isi(excel, e39(excel), "putaran"), "1-2");
    assert.ok(e39(excel) > baris(excel, "APBD!D16", teks.judul.SURPLUS_BEDA));
  });

  it("takes a reason of the Reviu sheet for the answer, and is no source of findings itself", async () => {
    const { excel, catatanReviu, bacaReviu, nyatakanBenar } = await bukaBuku();
    const hasil = await bacaReviu();
    assert.ok(hasil.ada);
    const kunci = hasil.nilai.temuan.find(({ temuan }) => temuan.sel === "E39")?.kunci ?? "";
    await nyatakanBenar(kunci, "Satu pasar dibangun ulang");
    await catatanReviu();
    assert.deepEqual(
      [isi(excel, e39(excel), "tanggapan"), isi(excel, e39(excel), "status")],
      ["Satu pasar dibangun ulang", "Memang benar"],
    );
    const lagi = await bacaReviu();
    assert.ok(lagi.ada);
    assert.equal(lagi.nilai.temuan.length, hasil.nilai.temuan.length);
  });
});
