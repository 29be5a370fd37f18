import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { OpenedExcel } from "excel-host/node";
import { reviu as teks } from "../../src/bahasa/id/reviu";
import { buka, isiLembar, kerjakan, ketik, lembar, nilai, tutupSemua } from "./buka";

type Perintah = typeof import("../../src/commands/reviu") &
  typeof import("../../src/commands/perbaiki") &
  typeof import("../../src/commands/kembalikan");

const FIXTURE = path.join(__dirname, "../fixtures");
const berkas = (nama: string): Uint8Array => new Uint8Array(readFileSync(path.join(FIXTURE, `${nama}.xlsx`)));

async function bukaReviu(nama?: string): Promise<{ excel: OpenedExcel; perintah: Perintah }> {
  const excel = await buka(nama === undefined ? undefined : berkas(nama), { preset: "Microsoft 365" });
  const perintah = {
    ...(await import("../../src/commands/reviu")),
    ...(await import("../../src/commands/perbaiki")),
    ...(await import("../../src/commands/kembalikan")),
  };
  return { excel, perintah };
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

  it("reads every sheet in three round trips and writes in one, a new list and an old one", async () => {
    const { excel, perintah } = await bukaReviu("laporan-nyata");
    excel.host.stats.reset();
    await perintah.bacaReviu();
    assert.equal(excel.host.stats.syncs, 3);
    for (const nilai of [0.98, 0.99]) {
      await ketik(excel, "Bab III", "E39", nilai);
      excel.host.stats.reset();
      await perintah.reviuBuku();
      assert.equal(excel.host.stats.syncs, 4);
    }
  });

  it("takes as many round trips for ten thousand rows", async () => {
    const { excel, perintah } = await bukaReviu();
    const isi = Array.from({ length: 10_000 }, (_, i) => [`Kegiatan ${String(i)}`, 1_000 + i, 900 + i]);
    await kerjakan(excel, ({ workbook }) => {
      workbook.worksheets.add("Panjang").getRange("A1:C10001").values = [
        ["URAIAN", "PAGU", "REALISASI"],
        ...isi,
      ];
    });
    excel.host.stats.reset();
    await perintah.reviuBuku();
    assert.equal(excel.host.stats.syncs, 4);
  });

  it("takes no row of a template for a total, one without a realisasi neither", async () => {
    const { excel, perintah } = await bukaReviu();
    const { siapkanBukuKerja } = await import("../../src/commands/siapkan");
    await siapkanBukuKerja({ isi: "dinas" });
    await kerjakan(excel, ({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Realisasi Anggaran");
      sheet.getRange("F7:F11").values = [
        [12_500_000],
        [7_000_000],
        [2_345_678_900],
        [23_940_000],
        [50_000_000],
      ];
      sheet.getRange("H7:H11").values = [[12_000_000], [6_900_000], [2_300_000_000], [23_940_000], ["n/a"]];
    });
    const galat = (await isiReviu(perintah)).map(sebut).filter((satu) => satu.startsWith("galat"));
    assert.deepEqual(galat, []);
  });

  it("is gone by Kembalikan, and stays where something was typed on it", async () => {
    const { excel, perintah } = await bukaReviu("laporan-nyata");
    const ada = (): boolean => excel.workbook.book.sheets.some(({ name }) => name === "Reviu");
    await perintah.reviuBuku();
    assert.equal((await perintah.kembalikan()).akibat, "berubah");
    assert.ok(!ada());
    await perintah.reviuBuku();
    await ketik(excel, "Reviu", "M2", "catatan saya");
    await perintah.kembalikan();
    assert.ok(ada());
  });

  it("puts two exchanged cells back at once, and Kembalikan takes both back", async () => {
    const { excel, perintah } = await bukaReviu("laporan-nyata");
    const isi = [
      ["NO", "PASAR", "KIOS", "STAN", "MEJA", "JUMLAH"],
      [1, "Tavip", 1208, 15, 811, 2060],
      [2, "Bundar", 268, 41, 44, 327],
      [3, "Madura", 130, 12, 37, 179],
      [4, "Kebun Lada", 153, 24, 198, 375],
      [5, "Rambung", 309, 18, 90, 417],
      ["JUMLAH", "", 2068, 110, 1180, 3358],
    ];
    await kerjakan(excel, ({ workbook }) => {
      workbook.worksheets.add("Tukar").getRange("A1:F7").values = isi;
    });
    const satu = (await isiReviu(perintah)).find(({ temuan }) => temuan.lembar === "Tukar");
    assert.deepEqual(satu?.usulan?.juga && [satu.usulan.sel, satu.usulan.juga.sel].sort(), ["D2", "D3"]);
    const sheet = (): unknown[] => [2, 3].map((b) => nilai(lembar(excel, "Tukar"), b, 4));
    assert.match((await perintah.perbaikiTemuan(satu?.kunci ?? "")).ringkasan, /ditukar/);
    assert.deepEqual(sheet(), [41, 15]);
    await perintah.kembalikan();
    assert.deepEqual(sheet(), [15, 41]);
  });

  it("names what stands in no titled table by its sheet alone", async () => {
    const semua = await isiReviu((await bukaReviu("laporan-nyata")).perintah);
    const tanpa = semua.filter(({ temuan }) => temuan.tabel === "");
    assert.ok(tanpa.length > 0 && tanpa.length < semua.length);
    assert.ok(tanpa.every(({ kelompok, temuan }) => kelompok === temuan.lembar));
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
    assert.equal(nilai(sheet, b, 6), "100 %");
    assert.equal(nilai(sheet, b, 7), "95,45 %");
    assert.match(String(nilai(sheet, b, 8)), /realisasi dibagi target adalah 95,45 %/);
    assert.match(String(nilai(sheet, b, 8)), /D39 .* Kalau begitu, angka di sel ini tidak perlu diubah\.$/);
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

  it("counts what is declared right as neither new nor open, and opens it again without its reason", async () => {
    const { excel, perintah } = await bukaReviu("laporan-nyata");
    await perintah.reviuBuku();
    await ketik(excel, "Pasar", "C17", 14);
    await perintah.reviuBuku();
    const kunci = await kunciDi(perintah, "APBD", "D16");
    const terbuka = async (): Promise<number> =>
      (await isiReviu(perintah)).filter(({ keadaan }) => keadaan === "terbuka").length;
    const semula = await terbuka();
    const kolom = () => {
      const b = barisReviu(excel, "APBD!D16", teks.judul.SURPLUS_BEDA);
      return nilai(lembar(excel, "Reviu"), b, 10);
    };
    assert.equal(kolom(), "Masih terbuka");
    const hasil = await perintah.nyatakanBenar(kunci, "Dibulatkan di Perda");
    assert.equal(hasil.berhasil, true);
    assert.equal(kolom() || "", "");
    assert.equal(await terbuka(), semula - 1);
    const { ringkasan } = await perintah.reviuBuku();
    assert.match(ringkasan, new RegExp(`${String(semula - 1)} masih terbuka`));
    await perintah.nyatakanBenar(kunci, "");
    assert.equal(await terbuka(), semula);
  });

  it("accepts one missing comparison and leaves the others, each under its own title", async () => {
    const { excel, perintah } = await bukaReviu();
    const PK = [
      ["No", "Sasaran", "Indikator Kinerja", "Target"],
      [1, "Pasar", "Jumlah pasar", 22],
      [2, "Tera", "Jumlah UTTP ditera", 176],
    ];
    const BAB = [
      ["Pengukuran Kinerja", "", "", "", ""],
      ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"],
      [1, "Jumlah pasar", 22, 11, 50],
      [2, "Jumlah UTTP ditera", 176, 88, 50],
    ];
    await kerjakan(excel, (context) => {
      context.workbook.worksheets.add("PK").getRange("A1:D3").values = PK;
      context.workbook.worksheets.add("Bab III").getRange("A1:E4").values = BAB;
    });
    await perintah.reviuBuku();
    const judul = Object.values(teks.judulPembanding);
    const b = judul.map((satu) => barisReviu(excel, "'Bab III'!A2", satu));
    for (const satu of b) assert.equal(nilai(lembar(excel, "Reviu"), satu, 4), teks.lembar.seluruhTabel);
    const pertama = (await isiReviu(perintah)).find((satu) => satu.judul === teks.judulPembanding.renstra);
    await perintah.nyatakanBenar(pertama?.kunci ?? "", "Renstra baru disusun");
    const diterima = (await isiReviu(perintah)).filter(({ alasan }) => alasan !== "");
    assert.deepEqual(
      diterima.map((satu) => satu.judul),
      [teks.judulPembanding.renstra],
    );
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

  it("tells on the next run what is new, mended and still open, and says it again when run again", async () => {
    const { excel, perintah } = await bukaReviu("laporan-nyata");
    await perintah.reviuBuku();
    await ketik(excel, "Bab III", "E39", 0.9545);
    await ketik(excel, "Pasar", "C17", 14);
    const hasil = await perintah.reviuBuku();
    assert.match(hasil.ringkasan, /Sejak reviu lalu: \d+ baru, 1 sudah diperbaiki, \d+ masih terbuka\./);
    const sheet = lembar(excel, "Reviu");
    const mended = barisReviu(excel, "'Bab III'!E39", teks.judul.PERSEN_BEDA);
    assert.equal(nilai(sheet, mended, 10), "Sudah diperbaiki");
    assert.equal(nilai(sheet, mended, 2), "Selesai");
    assert.equal(nilai(sheet, barisReviu(excel, "Pasar!C17", teks.judul.JUMLAH_BEDA), 10), "Baru");
    assert.equal(nilai(sheet, barisReviu(excel, "APBD!D16", teks.judul.SURPLUS_BEDA), 10), "Masih terbuka");
    const satu = isiLembar(sheet);
    await perintah.reviuBuku();
    assert.deepEqual(isiLembar(lembar(excel, "Reviu")), satu);
  });

  const kunciDi = async (perintah: Perintah, lembarnya: string, sel: string): Promise<string> => {
    const ada = (await isiReviu(perintah)).find(
      ({ temuan }) => temuan.lembar === lembarnya && temuan.sel === sel && temuan.tingkat === "galat",
    );
    assert.ok(ada, `${lembarnya}!${sel}`);
    return ada.kunci;
  };

  it("keeps a reason given in the pane, and takes it away again", async () => {
    const { excel, perintah } = await bukaReviu("laporan-nyata");
    const kunci = await kunciDi(perintah, "Bab III", "E39");
    assert.equal((await perintah.nyatakanBenar(kunci, "Satu pasar dibangun ulang")).berhasil, true);
    const b = barisReviu(excel, "'Bab III'!E39", teks.judul.PERSEN_BEDA);
    assert.equal(nilai(lembar(excel, "Reviu"), b, 9), "Satu pasar dibangun ulang");
    assert.equal((await isiReviu(perintah)).filter(({ alasan }) => alasan !== "").length, 1);
    await perintah.nyatakanBenar(kunci, "");
    assert.equal((await isiReviu(perintah)).filter(({ alasan }) => alasan !== "").length, 0);
  });

  for (const [nama, isi] of [
    ["laporan-nyata", 15_470_000],
    ["laporan-nyata-teks", "15.470.000"],
  ] as const)
    it(`mends the cell that explains a finding, as it was typed, and the journal takes it back (${nama})`, async () => {
      const { excel, perintah } = await bukaReviu(nama);
      const lembarnya = "Realisasi Keuangan";
      const sebelum = nilai(lembar(excel, lembarnya), 27, 5);
      const hasil = await perintah.perbaikiTemuan(await kunciDi(perintah, lembarnya, "F27"));
      assert.equal(hasil.berhasil, true, hasil.ringkasan);
      assert.match(hasil.ringkasan, /E27 diperbaiki: 15\.740\.000 menjadi 15\.470\.000/);
      assert.equal(nilai(lembar(excel, lembarnya), 27, 5), isi);
      assert.ok(
        !(await isiReviu(perintah)).some(({ temuan }) => temuan.sel === "F27" && temuan.tingkat === "galat"),
      );
      await perintah.kembalikan();
      assert.equal(nilai(lembar(excel, lembarnya), 27, 5), sebelum);
    });

  it("mends nothing where the finding is gone, or no one repair is certain", async () => {
    const { excel, perintah } = await bukaReviu("laporan-nyata");
    const kunci = await kunciDi(perintah, "Realisasi Keuangan", "F27");
    await ketik(excel, "Realisasi Keuangan", "E27", 15_470_000);
    assert.equal((await perintah.perbaikiTemuan(kunci)).pesan[0]?.kode, "TEMUAN_HILANG");
    const jumlah = await kunciDi(perintah, "Naker", "C29");
    assert.equal((await perintah.perbaikiTemuan(jumlah)).pesan[0]?.kode, "TANPA_PERBAIKAN");
  });
});
