import assert from "node:assert/strict";
import type { OpenedExcel } from "excel-host/node";
import { buatLaporan } from "../../src/commands/laporan";
import { buatBanyakLaporan, SEMUA_LAPORAN } from "../../src/commands/laporan-banyak";
import { kembalikan } from "../../src/commands/kembalikan";
import { siapkanBukuKerja } from "../../src/commands/siapkan";
import { ISI_CONTOH } from "../../src/domain/lembar/contoh";
import { hurufKolom } from "../../src/domain/tabel";
import { rencanaSiapkan } from "../../src/domain/lembar/rencana-siapkan";
import { susunStruktur } from "../../src/domain/lembar/struktur";
import { LAPORAN } from "../../src/domain/laporan/daftar";
import { PENGATURAN_BAWAAN } from "../../src/domain/pengaturan/pengaturan";
import { bacaKerangka } from "../../src/workbook/baca-kerangka";
import { jalankan } from "../../src/workbook/jalankan";
import { bacaJurnal, Catatan } from "../../src/workbook/jurnal";
import { tulisSiapkan } from "../../src/workbook/siapkan";
import { buka, ketik, lembar, nilai, tutupSemua } from "./buka";

async function bukaContoh(): Promise<OpenedExcel> {
  const excel = await buka();
  await siapkanBukuKerja({ isi: "contoh", tambahan: ["triwulan"] });
  return excel;
}

/** A workbook with so many sub kegiatan. */
async function bukaBanyak(baris: number): Promise<OpenedExcel> {
  const anggaran = Array.from({ length: baris }, (_, i) => ({
    ...ISI_CONTOH.anggaran[i % 43]!,
    program: `Program ${Math.floor(i / 430)}`,
    kegiatan: `Kegiatan ${Math.floor(i / 5)}`,
    realisasi: 1_000_000 + i,
    paguPerubahan: 2_000_000 + i,
  }));
  return bukaIsi({ ...ISI_CONTOH, anggaran });
}

/** A workbook with these contents. */
async function bukaIsi(isi: typeof ISI_CONTOH): Promise<OpenedExcel> {
  const excel = await buka();
  const hasil = await jalankan(async (context) => {
    const kerangka = await bacaKerangka(context);
    const catatan = new Catatan(context, await bacaJurnal(context), "siapkan");
    const { baru } = rencanaSiapkan(kerangka, susunStruktur(isi, PENGATURAN_BAWAAN));
    return tulisSiapkan(context, { buku: kerangka, catatan, baru, lengkapi: [], tampilkan: "anggaran" });
  });
  assert.ok(hasil.ada && hasil.nilai.selesai);
  return excel;
}

const permintaan = (excel: OpenedExcel, sejak: number) =>
  excel.stats.requests.filter(({ kind }) => kind === "sync").slice(sejak);

/** All cells of a sheet with what they hold. */
function isiSemua(excel: OpenedExcel, judul: string): string[] {
  const { cells } = lembar(excel, judul);
  return [...cells].flatMap(([baris, sel]) =>
    [...sel]
      .filter(([, { value }]) => value !== null && value !== "")
      .map(([kolom, { value }]) => `${baris}:${kolom}=${String(value)}`),
  );
}

function cariSel(
  excel: OpenedExcel,
  judul: string,
  teks: string,
): { baris: number; kolom: number; sel: (geser?: number) => string } {
  for (const [baris, sel] of lembar(excel, judul).cells)
    for (const [kolom, { value }] of sel)
      if (value === teks)
        return {
          baris: baris + 1,
          kolom: kolom + 1,
          sel: (geser = 0) => `${hurufKolom(kolom + geser)}${baris + 1}`,
        };
  throw new Error(`no cell ${teks}`);
}

describe("all tables of the report", () => {
  afterEach(tutupSemua);

  it("say first which sheets a new workbook lacks and what to press; a part never chosen is only told of", async () => {
    await buka();
    const { hasil } = await buatBanyakLaporan();
    const penting = hasil.pesan.filter(({ tingkat }) => tingkat !== "info");
    assert.deepEqual(hasil.pesan.slice(0, penting.length), penting);
    assert.deepEqual(
      penting.map(({ kode, teks, saran }) => [kode, /Tabel (.*) belum ada/.exec(teks)?.[1], saran]),
      ["PK", "Program", "Realisasi Anggaran", "IKU"].map((tabel) => [
        "TABEL_TIDAK_ADA",
        tabel,
        "Klik Siapkan Buku Kerja.",
      ]),
    );
    const triwulan = await buatLaporan("triwulan");
    assert.deepEqual(
      triwulan.pesan.map(({ kode, saran }) => [kode, saran]),
      [["BAGIAN_TIDAK_ADA", "Tambahkan di Beranda, Bagian tambahan."]],
    );
  });

  it("say what is wrong first, then which were not made, then the rest", async () => {
    await bukaContoh();
    const { hasil } = await buatBanyakLaporan();
    const urut = ["galat", "peringatan", "info"];
    const tingkat = hasil.pesan.map((satu) => urut.indexOf(satu.tingkat));
    assert.equal(tingkat[0], 0);
    assert.deepEqual(tingkat, [...tingkat].sort());
    const info = hasil.pesan.filter((satu) => satu.tingkat === "info").map(({ kode }) => kode);
    assert.ok(info.lastIndexOf("LAPORAN_KOSONG") < info.findIndex((kode) => kode !== "LAPORAN_KOSONG"));
    assert.equal(info.filter((kode) => kode === "LAPORAN_KOSONG").length, 2);
  });

  it("are made in one run: read once, two requests a table; twice is once", async () => {
    const excel = await bukaContoh();
    const sejak = permintaan(excel, 0).length;
    const { hasil, bagian } = await buatBanyakLaporan();
    assert.deepEqual(
      bagian.filter((satu) => !satu.hasil.berhasil).map(({ kunci, kosong }) => [kunci, kosong]),
      [
        ["triwulan", true],
        ["pk-unit", true],
      ],
    );
    assert.equal(
      hasil.ringkasan,
      `${SEMUA_LAPORAN.length - 2} dari ${SEMUA_LAPORAN.length} tabel laporan selesai. Belum dibuat: Laporan Triwulan dan PK Unit.`,
    );
    assert.ok(permintaan(excel, sejak).length <= 2 + 2 * SEMUA_LAPORAN.length);
    const judul = bagian.filter((satu) => satu.hasil.berhasil).map((satu) => satu.judul);
    const pertama = judul.map((satu) => isiSemua(excel, satu));
    await buatBanyakLaporan();
    assert.deepEqual(
      judul.map((satu) => isiSemua(excel, satu)),
      pertama,
    );
    const banyak = excel.workbook.book.sheets.length;
    await buatBanyakLaporan(["efisiensi"]);
    assert.equal(excel.workbook.book.sheets.length, banyak);
  });

  it("name the report that was made without a sheet it asks for, as a warning and not as a failure", async () => {
    await bukaIsi({ ...ISI_CONTOH, anggaran: [] });
    const { hasil } = await buatBanyakLaporan(["efisiensi", "tabel-2-1"]);
    const kosong = hasil.pesan.filter(({ kode }) => kode === "TABEL_KOSONG");
    assert.deepEqual(
      kosong.map(({ tingkat, teks }) => [tingkat, teks]),
      [
        [
          "peringatan",
          "Efisiensi dibuat, tetapi isinya belum lengkap: Tabel Realisasi Anggaran belum berisi satu baris pun.",
        ],
      ],
    );
    assert.equal(hasil.ringkasan, "2 dari 2 tabel laporan selesai.");
  });

  it("name what was not made, up to eight; where nothing was made it is said once", async () => {
    await bukaIsi({ ...ISI_CONTOH, pk: [], program: [], anggaran: [] });
    const { hasil } = await buatBanyakLaporan();
    assert.match(hasil.ringkasan, /Belum dibuat: Tabel 2\.1, Program dan Anggaran, .* dan PK Perubahan\.$/);
    const { hasil: nihil } = await buatBanyakLaporan(["tabel-2-1", "pk-unit"]);
    assert.equal(nihil.ringkasan, "0 dari 2 tabel laporan selesai.");
  });

  it("are one run of the journal: Kembalikan takes all of them back", async () => {
    const excel = await bukaContoh();
    const semula = excel.workbook.book.sheets.map(({ name }) => name);
    await buatBanyakLaporan(["tabel-2-1", "analisis"]);
    await buatBanyakLaporan(["tabel-2-1", "program-anggaran", "lampiran-i"]);
    const hasil = await kembalikan();
    assert.ok(hasil.berhasil, hasil.ringkasan);
    const ada = excel.workbook.book.sheets.map(({ name }) => name);
    assert.deepEqual(ada, [...semula, "Tabel 2.1", "Analisis Capaian"]);
    assert.ok((await kembalikan()).berhasil);
    assert.deepEqual(
      excel.workbook.book.sheets.map(({ name }) => name),
      semula,
    );
  });

  it("stay as far as they were finished where Excel refuses one of them, and Kembalikan knows those", async () => {
    const excel = await bukaContoh();
    const semula = excel.workbook.book.sheets.map(({ name }) => name);
    const { bagian } = await buatBanyakLaporan(["tabel-2-1", "program-anggaran", "analisis"], {
      maju: (ke) => ke === 2 && excel.faults.failRequest({ n: 1, afterActions: 30 }),
    });
    assert.deepEqual(
      bagian.map((satu) => satu.hasil.berhasil),
      [true, false, true],
    );
    const ada = excel.workbook.book.sheets.map(({ name }) => name);
    assert.deepEqual(ada, [...semula, "Tabel 2.1", "Analisis Capaian"]);
    assert.ok((await kembalikan()).berhasil);
    assert.deepEqual(
      excel.workbook.book.sheets.map(({ name }) => name),
      semula,
    );
  });

  it("tell their progress and can be ended between two tables: what was made stays", async () => {
    const excel = await bukaContoh();
    const maju: string[] = [];
    const { hasil, bagian } = await buatBanyakLaporan(SEMUA_LAPORAN, {
      maju: (ke, dari, judul) => maju.push(`${ke}/${dari} ${judul}`),
      berhenti: () => maju.length === 2,
    });
    assert.deepEqual(maju, [
      `1/${SEMUA_LAPORAN.length} Data Pendukung`,
      `2/${SEMUA_LAPORAN.length} Tabel 2.1`,
    ]);
    assert.equal(bagian.length, 2);
    assert.ok(hasil.pesan.some(({ kode }) => kode === "DIHENTIKAN"));
    assert.ok(excel.workbook.book.sheets.some(({ name }) => name === "Tabel 2.1"));
    assert.ok(!excel.workbook.book.sheets.some(({ name }) => name === "Efisiensi"));
  });

  it("leave one alone in which the user has typed, name the row, and make the others", async () => {
    const excel = await bukaContoh();
    await buatBanyakLaporan(["tabel-2-1", "program-anggaran"]);
    const { baris, kolom, sel } = cariSel(excel, "Tabel 2.1", "22 pasar");
    await ketik(excel, "Tabel 2.1", sel(), "23 pasar");
    const { bagian, hasil } = await buatBanyakLaporan(["tabel-2-1", "program-anggaran"]);
    assert.deepEqual(
      bagian.map((satu) => satu.hasil.berhasil),
      [false, true],
    );
    assert.ok(hasil.pesan.some(({ kode, teks }) => kode === "LAMPIRAN_DIUBAH" && teks.includes("23 pasar")));
    await buatBanyakLaporan(["tabel-2-1"], { timpa: true });
    assert.equal(nilai(lembar(excel, "Tabel 2.1"), baris, kolom), "22 pasar");
  });

  it("keep what people wrote in the places of the analysis when it is renewed, without asking", async () => {
    const excel = await bukaContoh();
    await buatLaporan("analisis");
    const { baris, kolom, sel } = cariSel(excel, "Analisis Capaian", "Penyebab");
    await ketik(excel, "Analisis Capaian", sel(1), "Anggaran dialihkan.");
    for (let ke = 0; ke < 2; ke++) {
      const hasil = await buatLaporan("analisis");
      assert.ok(hasil.berhasil, hasil.ringkasan);
      assert.equal(nilai(lembar(excel, "Analisis Capaian"), baris, kolom + 1), "Anggaran dialihkan.");
    }
  });

  it("keep the figures of Bab I, sum them by formulas, and draw them once they are there", async () => {
    const excel = await bukaContoh();
    await buatLaporan("data-pendukung");
    const judul = "Data Pendukung";
    const { sel } = cariSel(excel, judul, "Administrator (Eselon III)");
    // The name stands in three columns of the sheet that are merged.
    await ketik(excel, judul, sel(3), 3);
    await ketik(excel, judul, sel(4), 4);
    for (let ke = 0; ke < 2; ke++) {
      const hasil = await buatLaporan("data-pendukung");
      assert.equal(hasil.akibat, "berubah", hasil.ringkasan);
      const baru = cariSel(excel, judul, "Administrator (Eselon III)");
      const baris = lembar(excel, judul).cells.get(baru.baris - 1)!;
      const [laki, perempuan, jumlah] = [3, 4, 5].map((geser) => baris.get(baru.kolom - 1 + geser));
      assert.deepEqual([laki?.value, perempuan?.value], [3, 4]);
      assert.match(jumlah?.formula ?? "", /^IF\(COUNT\(/);
      assert.equal(lembar(excel, judul).charts.length, 1);
    }
  });

  it("stay at four requests under 2 MB each for 4,300 sub kegiatan as for 43", async () => {
    const besar: number[] = [];
    for (const baris of [43, 4300]) {
      const excel = await bukaBanyak(baris);
      const sejak = permintaan(excel, 0).length;
      const hasil = await buatLaporan("kinerja-kegiatan");
      assert.ok(hasil.berhasil, hasil.ringkasan);
      const kirim = permintaan(excel, sejak);
      besar.push(kirim.length);
      for (const { bytesUp } of kirim) assert.ok(bytesUp < 2_000_000, `${bytesUp}`);
      await tutupSemua();
    }
    assert.deepEqual([besar[0], besar[1]! <= 4], [besar[1], true]);
  });

  it("have a title, names and an own place each", () => {
    assert.equal(new Set(SEMUA_LAPORAN.map((kunci) => LAPORAN[kunci].judul)).size, SEMUA_LAPORAN.length);
  });
});
