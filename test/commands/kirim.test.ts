import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { hasLibreOffice, type OpenedExcel } from "excel-host/node";
import { alamatSel } from "../../src/domain/tabel/alamat";
import { bukaExcel } from "../../cli/buka-excel";
import { bacaAmbil, buatLaporan, kembalikan, siapkanKirim, terapkanAmbil } from "../../src/commands";
import type { HasilPerintah } from "../../src/commands";
import { reviuBuku } from "../../src/commands/reviu";
import { warnaiYangPasti } from "../../src/commands/warna-terapkan";
import { isiBuku, ketik, tutupSemua } from "./buka";

const CONTOH = path.join(__dirname, "../../assets/contoh/contoh.xlsx");

const NYATA = path.join(__dirname, "../fixtures/laporan-nyata.xlsx");

async function ambil(): Promise<HasilPerintah> {
  const bacaan = await bacaAmbil();
  if (!bacaan.ada) throw new Error(bacaan.pesan.teks);
  return terapkanAmbil(bacaan.nilai);
}

const laporan = (): Promise<HasilPerintah> => buatLaporan("lampiran-i");

interface Sel {
  readonly sel: string;
  readonly teks: string;
  readonly rumus: string;
}

/** What every cell of a workbook shows, and its formula. */
async function bacaSel({ Excel: api }: OpenedExcel): Promise<Sel[]> {
  return api.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const semua = worksheets.items.map((sheet) => ({
      nama: sheet.name,
      range: sheet.getUsedRange().load("text,formulas"),
    }));
    await context.sync();
    return semua.flatMap(({ nama, range }) =>
      range.text.flatMap((baris, b) =>
        baris.map((teks, k) => ({ sel: `${nama}!${b},${k}`, teks, rumus: String(range.formulas[b]?.[k]) })),
      ),
    );
  });
}

const banyakLkjip = (sel: readonly Sel[]): number =>
  sel.filter(({ rumus }) => /LKJIP\.[A-Z]/.test(rumus)).length;

/**
 * All lines of all sheets, without the name that the conversion gave the book. A space at the end of a kept result is lost
 * when LibreOffice reads it, and there again when it calculates.
 */
function baris(csv: ReadonlyMap<string, string>): string[] {
  return [...csv]
    .sort(([a], [b]) => a.localeCompare(b))
    .flatMap(([, isi]) => isi.replace(/ +(?=[,"\n])/g, "").split("\n"));
}

/** LibreOffice calculates everything anew (0) or nothing (1) when it opens a file. */
const hitungUlang = (cara: 0 | 1): string => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${cara}</value></prop></item>
</oor:items>`;

/** Every sheet as LibreOffice shows it. */
function lewatLibreOffice(buku: Uint8Array, setelan: string): Map<string, string> {
  const folder = mkdtempSync(path.join(tmpdir(), "kirim-"));
  try {
    const profil = path.join(folder, "profil");
    mkdirSync(path.join(profil, "user"), { recursive: true });
    writeFileSync(path.join(profil, "user/registrymodifications.xcu"), setelan);
    writeFileSync(path.join(folder, "book.xlsx"), buku);
    const saringan = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1";
    const keluar = path.join(folder, "out");
    const kata = [
      `-env:UserInstallation=${pathToFileURL(profil).href}`,
      "--headless",
      "--convert-to",
      saringan,
    ];
    execFileSync("soffice", [...kata, "--outdir", keluar, path.join(folder, "book.xlsx")], {
      stdio: "ignore",
      timeout: 120_000,
    });
    return new Map(readdirSync(keluar).map((nama) => [nama, readFileSync(path.join(keluar, nama), "utf8")]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe("Siapkan untuk Dikirim", function () {
  this.timeout(180_000);
  let excel: OpenedExcel;

  beforeEach(async () => {
    ({ excel } = await bukaExcel(CONTOH));
    await excel.calculated();
  });
  afterEach(() => {
    excel.close();
    tutupSemua();
  });

  for (const cara of ["nilai", "rumus-biasa"] as const)
    it(`leaves no LKJIP formula and shows the same: ${cara}`, async () => {
      const awal = await bacaSel(excel);
      const banyak = banyakLkjip(awal);
      assert.ok(banyak > 100, String(banyak));
      const aturan = excel.workbook.book.sheets.map(({ conditionalFormats }) => conditionalFormats.length);
      const sebelum = excel.stats.requests.filter(({ kind }) => kind === "sync").length;
      const hasil = await siapkanKirim({ cara, bersihkan: false });
      assert.equal(hasil.berhasil, true, JSON.stringify(hasil));
      assert.match(hasil.ringkasan, new RegExp(`^${banyak} rumus`));
      const sync = excel.stats.requests.filter(({ kind }) => kind === "sync").length - sebelum;
      assert.ok(sync <= 6, `${sync} requests`);
      const kini = await bacaSel(excel);
      assert.equal(banyakLkjip(kini), 0);
      assert.deepEqual(
        kini.map(({ sel, teks }) => [sel, teks]),
        awal.map(({ sel, teks }) => [sel, teks]),
      );
      // Cells that were not ours to turn are as they were.
      const lain = (daftar: readonly Sel[]): Sel[] =>
        daftar.filter((_, i) => !/LKJIP\.[A-Z]/.test(awal[i]?.rumus ?? ""));
      assert.deepEqual(lain(kini), lain(awal));
      assert.deepEqual(
        excel.workbook.book.sheets.map(({ conditionalFormats }) => conditionalFormats.length),
        aturan,
      );
      const biasa = kini.filter(
        ({ rumus }, i) => rumus.startsWith("=") && rumus !== awal[i]?.rumus && rumus !== "=NA()",
      );
      assert.equal(biasa.length > 0, cara === "rumus-biasa", `${biasa.length} native formulas`);
    });

  it("gives all formulas back, and names a cell that was changed since", async () => {
    const awal = await bacaSel(excel);
    await siapkanKirim({ cara: "rumus-biasa", bersihkan: false });
    const berubah = awal.find(({ sel, rumus }) => sel.startsWith("IKU!") && rumus.includes("LKJIP.CAPAIAN"));
    assert.ok(berubah);
    assert.deepEqual((await kembalikan()).pesan, []);
    await excel.calculated();
    assert.deepEqual(await bacaSel(excel), awal);
    await siapkanKirim({ cara: "nilai", bersihkan: false });
    const [baris = 0, kolom = 0] = berubah.sel.slice("IKU!".length).split(",").map(Number);
    await ketik(excel, "IKU", alamatSel(baris, kolom), 0.5);
    const hasil = await kembalikan();
    assert.deepEqual(
      hasil.pesan.map(({ kode, sel }) => [kode, sel]),
      [["SEL_DIUBAH", `IKU!${alamatSel(baris, kolom)}`]],
    );
    assert.equal(banyakLkjip(await bacaSel(excel)), banyakLkjip(awal) - 1);
  });

  it("writes nothing where a formula has no result yet", async () => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Lain");
      sheet.getRange("A1").formulas = [["=LKJIP.TIDAKADA(1)"]];
      await context.sync();
    });
    await excel.calculated();
    const awal = isiBuku(excel);
    const hasil = await siapkanKirim({ cara: "nilai", bersihkan: true });
    assert.equal(hasil.pesan[0]?.kode, "RUMUS_BELUM_DIHITUNG", JSON.stringify(hasil));
    assert.equal(hasil.pesan[0]?.sel, "Lain!A1");
    assert.deepEqual(isiBuku(excel), awal);
  });

  it("names the protected sheets with formulas of ours, says where to unprotect them, and writes nothing", async () => {
    await excel.Excel.run(async (context) => {
      for (const nama of ["IKU", "Profil"]) context.workbook.worksheets.getItem(nama).protection.protect();
      await context.sync();
    });
    const awal = isiBuku(excel);
    const hasil = await siapkanKirim({ cara: "nilai", bersihkan: true });
    assert.deepEqual([hasil.berhasil, hasil.pesan.map(({ kode }) => kode)], [false, ["LEMBAR_DIPROTEKSI"]]);
    assert.match(hasil.pesan[0]?.teks ?? "", /^Lembar IKU diproteksi\. Buka proteksinya di tab Tinjau/);
    assert.deepEqual(isiBuku(excel), awal);
  });

  it("removes hidden names and settings on wish; what rules and lists need stays", async () => {
    await siapkanKirim({ cara: "nilai", bersihkan: true });
    const { book } = excel.workbook;
    assert.deepEqual(
      [...book.settings.keys()].filter((kunci) => kunci.startsWith("LKJIP.")),
      [],
    );
    assert.deepEqual(
      book.names.filter(({ hidden, name }) => hidden && name.startsWith("LKJIP_")).map(({ name }) => name),
      [],
    );
    const dipakai = book.sheets.flatMap(({ conditionalFormats, validations }) => [
      ...conditionalFormats.flatMap(({ formulas }) => formulas),
      ...validations.map(({ formula1 }) => formula1 ?? ""),
    ]);
    const nama = new Set(dipakai.join(" ").match(/LKJIP_\w+/g) ?? []);
    assert.ok(nama.size > 0);
    for (const satu of nama)
      assert.ok(
        book.names.some(({ name }) => name === satu),
        satu,
      );
  });

  for (const afterActions of [0, 3, 6, 9])
    it(`leaves the workbook as it was when Excel fails after ${afterActions} actions`, async () => {
      const awal = await bacaSel(excel);
      excel.faults.failRequest({ n: 4, afterActions });
      const hasil = await siapkanKirim({ cara: "nilai", bersihkan: false });
      assert.equal(hasil.berhasil, false, hasil.ringkasan);
      await excel.calculated();
      assert.deepEqual(await bacaSel(excel), awal);
    });
});

describe("what Siapkan untuk Dikirim leaves, in LibreOffice", function () {
  this.timeout(180_000);
  before(function () {
    if (!hasLibreOffice()) this.skip();
  });

  /** The real workbook with taken data, colours, a report and a review. */
  async function bukuLengkap(): Promise<Uint8Array> {
    const { excel } = await bukaExcel(NYATA);
    try {
      for (const jalankan of [ambil, () => warnaiYangPasti({ jenis: "buku" }), laporan, reviuBuku])
        assert.equal((await jalankan()).akibat, "berubah");
      await excel.calculated();
      return await excel.save();
    } finally {
      excel.close();
    }
  }

  for (const { nama, buat, barisTampil } of [
    { nama: "the sample", buat: () => Promise.resolve(readFileSync(CONTOH)), barisTampil: 100 },
    {
      nama: "a workbook with taken data, colours, a report and a review",
      buat: bukuLengkap,
      barisTampil: 300,
    },
  ])
    describe(nama, () => {
      let folder = "";
      let semula: readonly string[] = [];
      before(async () => {
        folder = mkdtempSync(path.join(tmpdir(), "kirim-"));
        const buku = await buat();
        writeFileSync(path.join(folder, "awal.xlsx"), buku);
        semula = baris(lewatLibreOffice(buku, hitungUlang(1)));
      });
      after(() => rmSync(folder, { recursive: true, force: true }));

      for (const cara of ["nilai", "rumus-biasa"] as const)
        it(`shows no #NAME? and the same figures: ${cara}`, async () => {
          const { excel } = await bukaExcel(path.join(folder, "awal.xlsx"));
          try {
            const banyak = banyakLkjip(await bacaSel(excel));
            assert.ok(banyak > 100, String(banyak));
            const hasil = await siapkanKirim({ cara, bersihkan: false });
            assert.match(hasil.ringkasan, new RegExp(`\\b${banyak}\\b`));
            assert.equal(banyakLkjip(await bacaSel(excel)), 0);
            periksaTampilan(semula, baris(lewatLibreOffice(await excel.save(), hitungUlang(0))), barisTampil);
          } finally {
            excel.close();
            tutupSemua();
          }
        });
    });

  /** Lines that LibreOffice could show before are the same; the others are what the copy is for. */
  function periksaTampilan(dulu: readonly string[], kini: readonly string[], sedikitnya: number): void {
    assert.deepEqual(
      kini.filter((satu) => /#NAME\?|Err:5/.test(satu)),
      [],
    );
    const tampil = dulu.map((satu, i) => [satu, kini[i]]).filter(([satu]) => !/#NAME\?/.test(satu ?? ""));
    assert.ok(tampil.length > sedikitnya, String(tampil.length));
    for (const [lama, sekarang] of tampil) assert.equal(sekarang, lama);
  }
});
