import assert from "node:assert/strict";
import type { OpenedExcel } from "excel-host/node";
import { shownFill } from "excel-host/univer";
import { kembalikan } from "../../src/commands/kembalikan";
import { perbaikiTemuan } from "../../src/commands/perbaiki";
import { bacaReviu, nyatakanBenar, reviuBuku } from "../../src/commands/reviu";
import { hapusTanda, tandaiReviu } from "../../src/commands/tanda-reviu";
import { warnaiYangPasti } from "../../src/commands/warna-terapkan";
import { buka, isiLembar, kerjakan, ketik, lembar, tutupSemua } from "./buka";
import { SALAH_HITUNG as SALAH, tulisLembar } from "./warna-buku";

const UNGU = "#E0CCF5";

const MILIK_SAYA = "=$C2>1000";

/** The rules of a sheet, as they were typed. */
const aturan = (excel: OpenedExcel, judul = "Sheet1"): string[] =>
  lembar(excel, judul).conditionalFormats.map(
    ({ ranges, formulas }) => `${JSON.stringify(ranges)} ${String(formulas[0])}`,
  );

const tanda = (excel: OpenedExcel, judul?: string): string[] =>
  aturan(excel, judul).filter((satu) => satu.includes("LKJIP REVIU"));

/** Cells of the first rows that are shown violet. */
function ungu(excel: OpenedExcel): string[] {
  const { id } = lembar(excel, "Sheet1");
  return [0, 1, 2, 3, 4, 5, 6].flatMap((b) =>
    [0, 1, 2, 3, 4].flatMap((k) =>
      shownFill(excel.workbook, id, b, k) === UNGU ? [`${"ABCDE"[k] ?? ""}${String(b + 1)}`] : [],
    ),
  );
}

async function bukaSalah(): Promise<OpenedExcel> {
  const excel = await buka(undefined, { preset: "Microsoft 365" });
  await tulisLembar(excel, "Sheet1", SALAH);
  await kerjakan(excel, ({ workbook }) => {
    const { custom } = workbook.worksheets
      .getItem("Sheet1")
      .getRange("A2:E5")
      .conditionalFormats.add("Custom");
    custom.rule.formula = MILIK_SAYA;
    custom.format.fill.color = "#00FF00";
  });
  return excel;
}

const tanpaAturan = (sheet: Parameters<typeof isiLembar>[0]): unknown => ({
  ...(isiLembar(sheet) as object),
  aturan: [],
});

describe("marks of the review on the sheets", () => {
  let excel: OpenedExcel;
  beforeEach(async () => {
    excel = await bukaSalah();
  });
  afterEach(tutupSemua);

  it("colour what was found and change nothing else, in four round trips", async () => {
    const [isi, lama] = [tanpaAturan(lembar(excel, "Sheet1")), aturan(excel)];
    excel.host.stats.reset();
    const hasil = await tandaiReviu();
    assert.ok(excel.host.stats.syncs <= 4, String(excel.host.stats.syncs));
    assert.equal(hasil.akibat, "berubah");
    assert.match(hasil.ringkasan, /^\d sel ditandai di 1 lembar/);
    assert.ok(ungu(excel).includes("D2"), ungu(excel).join());
    assert.deepEqual(tanpaAturan(lembar(excel, "Sheet1")), isi);
    assert.deepEqual(
      aturan(excel).filter((satu) => !satu.includes("LKJIP")),
      lama,
    );
  });

  it("twice is once", async () => {
    await tandaiReviu();
    const satu = tanda(excel);
    const lagi = await tandaiReviu();
    assert.equal(lagi.akibat, "tetap");
    assert.deepEqual(tanda(excel), satu);
  });

  it("are no longer shown where the cell was changed, and the next review takes them off", async () => {
    await tandaiReviu();
    const ada = ungu(excel);
    const usulan = await bacaReviu();
    assert.ok(usulan.ada);
    const satu = usulan.nilai.temuan.find(({ usulan: u }) => u?.sel === "D2");
    assert.ok(satu, "nothing to mend");
    assert.ok((await perbaikiTemuan(satu.kunci)).berhasil);
    assert.ok(!ungu(excel).includes("D2"));
    excel.host.stats.reset();
    assert.ok((await reviuBuku()).berhasil);
    assert.ok(excel.host.stats.syncs <= 4, String(excel.host.stats.syncs));
    assert.deepEqual(tanda(excel), []);
    assert.equal(excel.workbook.book.settings.get("LKJIP.reviu.tanda"), undefined);
    await kembalikan();
    assert.deepEqual(
      ungu(excel),
      ada.filter((sel) => sel !== "D2"),
    );
  });

  it("leave what the user says is right all the same", async () => {
    await tandaiReviu();
    const banyak = tanda(excel).length;
    const hasil = await bacaReviu();
    assert.ok(hasil.ada);
    const satu = hasil.nilai.temuan.find(({ temuan }) => temuan.sel === "D2");
    assert.ok((await nyatakanBenar(satu?.kunci ?? "", "menurut berita acara")).berhasil);
    assert.ok(tanda(excel).length < banyak);
  });

  it("go by Hapus tanda in four round trips, and come back by Kembalikan after saving", async () => {
    const lama = aturan(excel);
    await tandaiReviu();
    const bertanda = aturan(excel);
    excel.host.stats.reset();
    assert.equal((await hapusTanda()).akibat, "berubah");
    assert.ok(excel.host.stats.syncs <= 4, String(excel.host.stats.syncs));
    assert.deepEqual(aturan(excel), lama);
    assert.equal((await hapusTanda()).akibat, "tidak-ada");
    excel = await buka(await excel.save(), { preset: "Microsoft 365" });
    assert.match((await kembalikan()).ringkasan, /Tandai di Lembar dikembalikan/);
    assert.deepEqual(aturan(excel).sort(), bertanda.sort());
    await kembalikan();
    assert.deepEqual(aturan(excel), lama);
  });

  it("and colours leave each other alone", async () => {
    await tandaiReviu();
    const satu = tanda(excel);
    await warnaiYangPasti({ jenis: "buku" });
    assert.deepEqual(tanda(excel), satu);
    const warna = aturan(excel).filter((isi) => isi.includes('N("LKJIP")'));
    assert.ok(warna.length > 0);
    await hapusTanda();
    assert.deepEqual(
      aturan(excel).filter((isi) => isi.includes('N("LKJIP")')),
      warna,
    );
  });

  it("go by Kembalikan where the settings are lost", async () => {
    const lama = aturan(excel);
    await tandaiReviu();
    await kerjakan(excel, ({ workbook }) => {
      for (const kunci of excel.workbook.book.settings.keys()) workbook.settings.getItem(kunci).delete();
    });
    await kembalikan();
    assert.deepEqual(aturan(excel), lama);
  });

  it("leave a sheet alone whose rules Excel will not show", async () => {
    await tandaiReviu();
    const ada = aturan(excel);
    for (const { id } of lembar(excel, "Sheet1").conditionalFormats) excel.conditions.unreadableRules.add(id);
    await ketik(excel, "Sheet1", "D5", "1,00 %");
    assert.equal((await tandaiReviu()).pesan[0]?.kode, "TANDA_DILEWATI");
    excel.conditions.unreadableRules.clear();
    assert.deepEqual(aturan(excel), ada);
  });

  it("pass over a protected sheet and say so", async () => {
    await ketik(excel, "Sheet1", "H1", "catatan");
    await kerjakan(excel, ({ workbook }) => workbook.worksheets.getItem("Sheet1").protection.protect());
    const hasil = await tandaiReviu();
    assert.deepEqual(
      hasil.pesan.map(({ kode }) => kode),
      ["TANDA_DILEWATI"],
    );
    assert.deepEqual(tanda(excel), []);
  });
});
