import assert from "node:assert/strict";
import { buatLaporan } from "../../src/commands/laporan";
import type { KunciLaporan } from "../../src/domain/laporan/daftar";
import { ISI_CONTOH } from "../../src/domain/lembar/contoh";
import type { IsiStruktur } from "../../src/domain/lembar/daftar";
import { rencanaSiapkan } from "../../src/domain/lembar/rencana-siapkan";
import { susunStruktur } from "../../src/domain/lembar/struktur";
import { PENGATURAN_BAWAAN } from "../../src/domain/pengaturan/pengaturan";
import { bacaKerangka } from "../../src/workbook/baca-kerangka";
import { jalankan } from "../../src/workbook/jalankan";
import { bacaJurnal, Catatan } from "../../src/workbook/jurnal";
import { tulisSiapkan } from "../../src/workbook/siapkan";
import type { OpenedExcel } from "excel-host/node";
import { buka, isiLembar, kerjakan, ketik, lembar, nilai, tutupSemua } from "./buka";

/** The sample, or other contents, with the unit columns. */
async function bukaBerunit(isi: IsiStruktur = ISI_CONTOH): Promise<OpenedExcel> {
  const excel = await buka();
  const hasil = await jalankan(async (context) => {
    const kerangka = await bacaKerangka(context);
    const catatan = new Catatan(context, await bacaJurnal(context), "siapkan");
    const { baru } = rencanaSiapkan(kerangka, susunStruktur(isi, PENGATURAN_BAWAAN, ["unit"]));
    return tulisSiapkan(context, { buku: kerangka, catatan, baru, lengkapi: [], tampilkan: "pk" });
  });
  assert.ok(hasil.ada && hasil.nilai.selesai);
  return excel;
}

/** Row (from 1) of the n-th cell that begins so. */
function baris(excel: OpenedExcel, judul: string, awal: string, ke = 1): number {
  const cocok = [...lembar(excel, judul).cells]
    .sort(([a], [b]) => a - b)
    .filter(([, sel]) => [...sel.values()].some(({ value }) => String(value).startsWith(awal)));
  const ada = cocok[ke - 1];
  assert.ok(ada, awal);
  return ada[0] + 1;
}

const SEMUA = ["lampiran-ii", "pk-unit", "pk-perubahan", "formulir-reviu", "pernyataan-reviu"] as const;
const JUDUL: Readonly<Partial<Record<KunciLaporan, string>>> = {
  "lampiran-ii": "Lampiran II",
  "pk-unit": "PK Unit",
  "pk-perubahan": "PK Perubahan",
  "formulir-reviu": "Formulir Reviu",
  "pernyataan-reviu": "Pernyataan Telah Direviu",
};

describe("agreements and review in a real Excel library", () => {
  afterEach(tutupSemua);

  for (const kunci of SEMUA)
    it(`makes ${kunci} in at most four requests, and twice the same`, async () => {
      const excel = await bukaBerunit();
      const sebelum = excel.stats.syncs;
      assert.equal((await buatLaporan(kunci)).akibat, "berubah");
      assert.ok(excel.stats.syncs - sebelum <= 4);
      const sekali = isiLembar(lembar(excel, JUDUL[kunci]!));
      const lagi = await buatLaporan(kunci);
      assert.match(lagi.ringkasan, /diperbarui/);
      assert.deepEqual(isiLembar(lembar(excel, JUDUL[kunci]!)), sekali);
    });

  it("keeps reasons and proposals that were typed over, also when programs and targets change", async () => {
    const excel = await bukaBerunit();
    await buatLaporan("pk-perubahan");
    await ketik(
      excel,
      "PK Perubahan",
      `H${baris(excel, "PK Perubahan", "Penempatan")}`,
      "Refocusing anggaran",
    );
    const usulan = baris(excel, "PK Perubahan", "Usulan");
    await ketik(excel, "PK Perubahan", `H${usulan}`, "Pelatihan dibiayai APBN");
    await kerjakan(excel, (context) => {
      context.workbook.worksheets.getItem("PK Perubahan").getRange("5:6").insert("Down");
      context.workbook.tables.getItem("LKJIP_TabelProgram").rows.add(0, [["", "Program baru", 5, 6, "APBD"]]);
    });
    const hasil = await buatLaporan("pk-perubahan");
    assert.deepEqual([hasil.akibat, hasil.ringkasan.includes("11 program")], ["berubah", true]);
    const sheet = lembar(excel, "PK Perubahan");
    const penempatan = baris(excel, "PK Perubahan", "Penempatan");
    assert.deepEqual(
      [nilai(sheet, penempatan, 1), nilai(sheet, penempatan, 8)],
      ["4.", "Refocusing anggaran"],
    );
    const alasan = baris(excel, "PK Perubahan", "Pelatihan dibiayai APBN");
    assert.equal(nilai(sheet, alasan, 3), "Pemberian pelatihan bagi pencari kerja");
  });

  it("shows a reason before it is lost with its program", async () => {
    const excel = await bukaBerunit();
    await buatLaporan("pk-perubahan");
    await ketik(
      excel,
      "PK Perubahan",
      `H${baris(excel, "PK Perubahan", "Penempatan")}`,
      "Refocusing anggaran",
    );
    const tabel = baris(excel, "PK", "Penempatan Tenaga Kerja");
    await ketik(excel, "PK", `B${tabel}`, "Penempatan dan Perluasan");
    const hasil = await buatLaporan("pk-perubahan");
    assert.deepEqual(hasil.tawaran, { jenis: "timpa-laporan", laporan: "pk-perubahan" });
    assert.match(hasil.pesan[0]!.teks, /"Refocusing anggaran"/);
    assert.equal((await buatLaporan("pk-perubahan", {}, { timpa: true })).akibat, "berubah");
  });

  it("keeps the reasons when Excel stops half-way", async () => {
    for (const afterActions of [5, 20, 60, 100]) {
      const excel = await bukaBerunit();
      await buatLaporan("pk-perubahan");
      const sel = baris(excel, "PK Perubahan", "Penempatan");
      await ketik(excel, "PK Perubahan", `H${sel}`, "Refocusing anggaran");
      excel.faults.failRequest({ n: 3, afterActions });
      await buatLaporan("pk-perubahan");
      await buatLaporan("pk-perubahan");
      assert.equal(nilai(lembar(excel, "PK Perubahan"), sel, 8), "Refocusing anggaran", String(afterActions));
      tutupSemua();
    }
  });

  it("sums the sample's Sekretariat as its signed agreement does", async () => {
    const excel = await bukaBerunit();
    assert.match((await buatLaporan("pk-unit")).ringkasan, /4 unit, 23 indikator, 43 sub kegiatan/);
    const sheet = lembar(excel, "PK Unit");
    const pagu = (nomor: string): unknown => nilai(sheet, baris(excel, "PK Unit", nomor), 5);
    assert.deepEqual(["1.1", "1.2"].map(pagu), [72_594_300, 4_513_835_906]);
  });

  it("signs a unit's pages with the name that was typed on its statement", async () => {
    const excel = await bukaBerunit();
    await buatLaporan("pk-unit");
    await ketik(excel, "PK Unit", `C${baris(excel, "PK Unit", "Nama")}`, "Nama Sekretaris, S.E.");
    assert.equal((await buatLaporan("pk-unit")).akibat, "berubah");
    const semua = [...lembar(excel, "PK Unit").cells.values()].flatMap((satu) =>
      [...satu.values()].map(({ value }) => value),
    );
    assert.equal(semua.filter((satu) => satu === "Nama Sekretaris, S.E.").length, 3);
  });

  it("keeps ticks, and takes its own back where the reviewer ticked otherwise", async () => {
    const excel = await bukaBerunit();
    await buatLaporan("formulir-reviu");
    const target = baris(excel, "Formulir Reviu", "Laporan menyajikan target");
    await ketik(excel, "Formulir Reviu", `D${target}`, "√");
    await ketik(excel, "Formulir Reviu", `E${target}`, "Dua target tidak terukur");
    assert.equal((await buatLaporan("formulir-reviu")).akibat, "berubah");
    const sheet = lembar(excel, "Formulir Reviu");
    assert.deepEqual(
      [3, 4, 5].map((kolom) => nilai(sheet, target, kolom)),
      [null, "√", "Dua target tidak terukur"],
    );
  });

  it("stays below two megabytes at 4,300 sub kegiatan, with as many requests as at 43", async () => {
    const anggaran = Array.from({ length: 100 }, (_, i) =>
      ISI_CONTOH.anggaran.map((satu) => ({ ...satu, kegiatan: `${satu.kegiatan} ${i}`, pagu: 1_000 + i })),
    ).flat();
    const excel = await bukaBerunit({ ...ISI_CONTOH, anggaran });
    const [syncs, kiriman] = [excel.stats.syncs, excel.stats.requests.length];
    const hasil = await buatLaporan("pk-unit");
    assert.match(hasil.ringkasan, /4300 sub kegiatan/);
    assert.ok(excel.stats.syncs - syncs <= 4);
    const byte = Math.max(...excel.stats.requests.slice(kiriman).map(({ bytesUp }) => bytesUp));
    assert.ok(byte < 2_000_000, String(byte));
  });
});
