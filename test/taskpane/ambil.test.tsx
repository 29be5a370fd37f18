import assert from "node:assert/strict";
import { isiTabel, TABEL, type ExcelAmbil } from "../commands/ambil-alat";
import { buka, isiBuku, ketik, lembar, tutupSemua } from "../commands/buka";
import { tulisLembar } from "../commands/warna-buku";
import { siapkanBukuKerja } from "../../src/commands";
import { kabarkanStatusPita } from "../../src/commands/status-pita";
import { PERINTAH } from "../../src/commands/daftar-perintah";
import { gambarPanelAsli } from "./gambar-panel";
import { pakaiPeramban, type Layar } from "./peramban";
import type { OpenedExcel } from "excel-host/node";

/* The page Ambil Data over the real commands and a real workbook: what it shows is what is written. */

const IKU_KANTOR = [
  ["INDIKATOR KINERJA UTAMA"],
  ["No", "Indikator Kinerja Utama", "Satuan", "Target", "Realisasi"],
  [1, "Jumlah pasar yang representatif", "Pasar", 22, 21],
  [2, "Jumlah UTTP yang ditera ulang", "UTTP", 176, 169],
  [3, "Nilai SAKIP", "Nilai", "BB", "B"],
] as const;

const RAGU = [
  ["No", "Indikator", "Rencana", "Hasil"],
  [1, "Angka melek huruf", 90, 88],
  [2, "Jumlah guru bersertifikat", 30, 33],
] as const;

describe("the page Ambil", function () {
  this.timeout(60_000);
  pakaiPeramban();
  let layar: Layar;
  let excel: OpenedExcel;

  beforeEach(async () => {
    excel = await buka();
    await tulisLembar(excel, "Kantor", IKU_KANTOR);
    await siapkanBukuKerja({ isi: "kosong" });
  });
  afterEach(async () => {
    await layar.tutup();
    tutupSemua();
  });

  const iku = () => isiTabel({ excel } as ExcelAmbil, TABEL.iku);
  const kolom = (judul: string) => iku().map((satu) => satu[judul]);

  /** Types into row `n` (from 1) of our table IKU, by the titles of its columns. */
  async function ketikIKU(n: number, isi: Readonly<Record<string, string | number>>): Promise<void> {
    const { range, columns } = lembar(excel, "IKU").tables[0]!;
    for (const [judul, nilai] of Object.entries(isi)) {
      const k = columns.findIndex(({ name }) => name === judul);
      await ketik(excel, "IKU", `${String.fromCharCode(65 + range.left + k)}${range.top + 1 + n}`, nilai);
    }
  }

  const TRIWULAN = [
    [
      "No",
      "Indikator",
      "Satuan",
      "Target",
      ...["Target", "Realisasi"].flatMap((apa) => ["I", "II", "III", "IV"].map((n) => `${apa} TW ${n}`)),
    ],
    [1, "Persentase layanan tepat waktu", "%", 95, 80, 85, 90, 95, 81, 84, 90, 93],
    [2, "Jumlah dokumen", "Dokumen", 2, 1, 0, 0, 1, 1, 0, 0, 2],
  ] as const;

  it("makes the sheet for quarters that have no place yet, where its button is pressed", async () => {
    await tulisLembar(excel, "Triwulan", TRIWULAN);
    await bacaHalaman();
    const tampak = (): string => layar.akar.textContent ?? "";
    assert.match(tampak(), /2 baris untuk Triwulan \(kinerja\) tidak ikut diambil/);
    await layar.klik("Buat juga lembar Triwulan");
    await layar.tenang();
    assert.doesNotMatch(tampak(), /tidak ikut diambil/);
    await ambil();
    const baris = isiTabel({ excel } as ExcelAmbil, "LKJIP_TabelTriwulan");
    assert.deepEqual(
      baris.map((satu) => satu["Realisasi TW IV"]),
      [93, 2],
    );
    assert.match(tampak(), /Triwulan \(kinerja\) 2 baris baru/);
    await layar.klik("Ambil");
    await layar.klik("Baca semua lembar");
    await layar.tenang();
    assert.match(tampak(), /2 tabel dibaca, dari 2 lembar\. Tidak ada isi baru/);
    assert.doesNotMatch(tampak(), /Periksa dahulu isinya/);
  });

  it("says in the headline what found no place", async () => {
    await tulisLembar(excel, "Triwulan", TRIWULAN);
    await bacaHalaman();
    await ambil();
    const hasil = layar.akar.querySelector(".hasil")?.textContent ?? "";
    assert.match(hasil, /Belum diambil karena tabelnya belum ada: 2 baris untuk Triwulan/);
    assert.match(hasil, /Tambahkan Triwulan/);
  });

  async function bacaHalaman(): Promise<void> {
    layar = await gambarPanelAsli();
    await layar.klik("Ambil");
    await layar.klik("Baca semua lembar");
    await layar.tenang();
  }

  /** The page has a tab of the same name as its button: the button stands at the foot. */
  async function ambil(): Promise<void> {
    const tombol = layar.akar.querySelector<HTMLElement>(".kaki-formulir button");
    assert.ok(tombol, "no button to take with");
    await layar.lakukan(() => tombol.click());
    await layar.tenang();
  }

  async function pilih(label: string, opsi: string): Promise<void> {
    const kotak = [...layar.akar.querySelectorAll<HTMLElement>("[role=combobox]")].find((satu) => {
      const judul = document.getElementById(satu.getAttribute("aria-labelledby")?.split(" ")[0] ?? "");
      return judul?.textContent === label;
    });
    assert.ok(kotak, `no choice for ${label}`);
    await layar.lakukan(() => kotak.click());
    const butir = [...document.querySelectorAll<HTMLElement>("[role=option]")].find(
      (satu) => satu.textContent === opsi,
    );
    assert.ok(butir, `no ${opsi}`);
    await layar.lakukan(() => butir.click());
    await layar.tunggu();
  }

  it("shows what would be taken from where and writes nothing, then writes it and takes it back", async () => {
    const sebelum = isiBuku(excel);
    await bacaHalaman();
    assert.match(layar.teks(), /1 tabel dapat diambil, dari 1 lembar\./);
    assert.match(layar.teks(), /IKU3 baris baru, dari Kantor\./);
    await layar.klik("Baris baru (3)");
    assert.match(layar.teks(), /Jumlah pasar yang representatif Kantor!B3|Kantor!A3/);
    assert.deepEqual(isiBuku(excel), sebelum);
    await ambil();
    assert.match(layar.teks(), /Data diambil: IKU 3 baris baru/);
    assert.deepEqual(kolom("Target"), [22, 176, "BB"]);
    assert.match(layar.teks(), /Yang terakhir: Ambil Data di lembar IKU/);
    await layar.klik("Kembalikan");
    await layar.tenang();
    assert.deepEqual(iku(), []);
    assert.match(layar.teks(), /Yang terakhir: Siapkan Buku Kerja/);
  });

  it("takes from the sheets that are ticked, all of them at first", async () => {
    await tulisLembar(excel, "Bidang", [
      ["No", "Indikator Kinerja Utama", "Satuan", "Target", "Realisasi"],
      [1, "Jumlah koperasi yang aktif", "Unit", 40, 31],
    ]);
    await bacaHalaman();
    assert.match(layar.teks(), /IKU4 baris baru, dari Kantor, Bidang\./);
    await layar.klik("Lembar yang dibaca (3 dari 3)");
    await layar.klik("Kantor");
    assert.match(layar.teks(), /IKU1 baris baru, dari Bidang\./);
    await ambil();
    assert.deepEqual(kolom("Target"), [40]);
  });

  it("keeps a differing entry until its box is ticked", async () => {
    await ketikIKU(1, { "Indikator Kinerja Utama": "Jumlah pasar yang representatif", Target: 20 });
    await ketikIKU(2, { "Indikator Kinerja Utama": "Nilai SAKIP", Target: "A", Realisasi: "A" });
    await bacaHalaman();
    assert.match(layar.teks(), /Isinya berbeda \(3\)/);
    await layar.klik("Target: 20 → 22");
    assert.match(layar.teks(), /1 baris baru dan \d+ sel akan ditulis/);
    await ambil();
    assert.deepEqual(kolom("Target"), [22, "A", 176]);
    assert.deepEqual(kolom("Realisasi"), [21, "A", 169]);
  });

  it("replaces all that differs at once, and none of it when the box is cleared again", async () => {
    await ketikIKU(1, { "Indikator Kinerja Utama": "Jumlah pasar yang representatif", Target: 20 });
    await ketikIKU(2, { "Indikator Kinerja Utama": "Nilai SAKIP", Target: "A", Realisasi: "A" });
    await bacaHalaman();
    await layar.klik("Ganti semua");
    await layar.klik("Ganti semua");
    await layar.klik("Target: 20 → 22");
    await layar.klik("Ganti semua");
    await ambil();
    assert.deepEqual(kolom("Target"), [22, "BB", 176]);
    assert.deepEqual(kolom("Realisasi"), [21, "B", 169]);
  });

  it("takes a table that is not certain only when the user says so", async () => {
    await tulisLembar(excel, "Usulan", RAGU);
    await bacaHalaman();
    assert.match(layar.teks(), /Belum pasti \(1\)/);
    assert.match(layar.teks(), /3 baris baru akan ditulis/);
    await layar.klik("Usulan, A1:D3");
    assert.match(layar.teks(), /5 baris baru akan ditulis/);
    await ambil();
    assert.equal(iku().length, 5);
  });

  it("leaves out a table that the user takes out, and has nothing to write without any", async () => {
    await bacaHalaman();
    await layar.klik("Tabel sumber (1)");
    await layar.klik("Kantor, A2:E5");
    const tombol = layar.akar.querySelector(".kaki-formulir button");
    assert.equal(tombol?.getAttribute("aria-disabled"), "true");
    assert.match(layar.teks(), /Belum ada tabel yang dipilih\./);
    assert.doesNotMatch(layar.teks(), /Semua isinya sudah ada/);
  });

  it("asks whether rows that look alike are the same, and does what was chosen", async () => {
    await ketikIKU(1, { "Indikator Kinerja Utama": "Jumlah pasar yang representatip di kota" });
    await bacaHalaman();
    assert.match(layar.teks(), /Mirip, apakah sama\? \(1\)/);
    await pilih("Jumlah pasar yang representatif", "Gabungkan");
    await ambil();
    assert.deepEqual(kolom("Target"), [22, 176, "BB"]);
  });

  it("is brought up by the ribbon's button, reads by itself and has written nothing", async () => {
    layar = await gambarPanelAsli();
    const sebelum = isiBuku(excel);
    const hasil = await PERINTAH.AmbilData.pita!();
    assert.deepEqual([hasil.akibat, hasil.buka], ["tidak-ada", "ambil"]);
    await layar.lakukan(() => kabarkanStatusPita(hasil));
    await layar.tenang();
    assert.match(layar.teks(), /3 baris baru, dari Kantor/);
    assert.deepEqual(isiBuku(excel), sebelum);
    // A pane that is opened later shows the last result: the next test's must not jump to this page.
    const { berhasil, akibat, ringkasan, pesan } = hasil;
    if (berhasil) await layar.lakukan(() => kabarkanStatusPita({ berhasil, akibat, ringkasan, pesan }));
    await layar.tenang();
  });

  it("says what to do where no sheet has a table to take", async () => {
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Kantor").delete();
      await context.sync();
    });
    await bacaHalaman();
    assert.match(layar.teks(), /Belum ada tabel yang dapat diambil/);
    assert.equal(layar.akar.querySelector(".kaki-formulir"), null);
  });

  it("says so, and writes nothing, when our table changed after it was read", async () => {
    await bacaHalaman();
    await ketikIKU(1, { Target: 5 });
    await ambil();
    assert.match(layar.teks(), /berubah sesudah dibaca/);
    assert.deepEqual(kolom("Target"), [5]);
  });
});
