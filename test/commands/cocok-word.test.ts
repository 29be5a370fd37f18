import assert from "node:assert/strict";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { OpenedExcel } from "excel-host/node";
import { bacaBukuLaporan } from "../../src/commands/buku";
import { cocokkanWord, type HasilCocokWord } from "../../src/commands/cocok-word";
import { SEMUA_LAPORAN } from "../../src/commands/laporan-banyak";
import { bacaLembarReviu } from "../../src/commands/reviu-berkas";
import { siapkanBukuKerja } from "../../src/commands/siapkan";
import { buatWord } from "../../src/commands/word";
import { dokumenBuku } from "../../src/dokumen/baca/dari-buku";
import { bacaWord } from "../../src/dokumen/baca/word";
import { cocokkanDokumen } from "../../src/domain/reviu/dokumen/cocokkan";
import type { IsiDokumen, TabelDokumen } from "../../src/domain/reviu/dokumen/isi-dokumen";
import { sumberDokumen, type SumberDokumen } from "../../src/domain/reviu/dokumen/sumber-dokumen";
import { buka, isiBuku, tutupSemua } from "./buka";

/** Places of figures: table and cell, below the header and beside the row's number. */
interface Tempat {
  readonly tabel: number;
  readonly b: number;
  readonly k: number;
}

const BERANGKA = /^[-(]?(?:Rp\.? ?)?\d/;
/** "(1) (2) (3)" below a header. */
const PENOMORAN = /^\(\d+\)$/;

function tempatAngka(dokumen: IsiDokumen): Tempat[] {
  return dokumen.flatMap((satu, tabel) =>
    satu.jenis === "tabel"
      ? satu.sel.flatMap((baris, b) =>
          baris.flatMap((teks, k) =>
            k > 0 && b > 1 && BERANGKA.test(teks) && !PENOMORAN.test(teks) ? [{ tabel, b, k }] : [],
          ),
        )
      : [],
  );
}

/** One digit of a figure typed wrong; a number that begins with 0 would be no figure but a code. */
function salahKetik(teks: string, pilih: number): string {
  const letak = [...teks].flatMap((huruf, i) => (/\d/.test(huruf) ? [i] : []));
  const i = letak[pilih % letak.length] ?? 0;
  const baru = (Number(teks[i]) + 1 + (pilih % 8)) % 10;
  const diDepan = !/[\d.,]/.test(teks[i - 1] ?? " ");
  const bukanNol = teks[i] === "9" ? 8 : 9;
  return teks.slice(0, i) + String(diDepan && baru === 0 ? bukanNol : baru) + teks.slice(i + 1);
}

function ubahSel(dokumen: IsiDokumen, { tabel, b, k }: Tempat, teks: string): IsiDokumen {
  return dokumen.map((satu, i): IsiDokumen[number] => {
    if (i !== tabel || satu.jenis !== "tabel") return satu;
    const sel = satu.sel.map((baris, x) => baris.map((isi, y) => (x === b && y === k ? teks : isi)));
    return { ...satu, sel } satisfies TabelDokumen;
  });
}

/** The same document with one text of it written otherwise. */
function ubahWord(berkas: Uint8Array, dari: string, menjadi: string): Uint8Array {
  const isi = unzipSync(berkas);
  const xml = strFromU8(isi["word/document.xml"] ?? new Uint8Array());
  assert.ok(xml.includes(dari), `no ${dari} in the document`);
  return zipSync({ ...isi, "word/document.xml": strToU8(xml.replace(dari, menjadi)) });
}

describe("a Word document beside its workbook", () => {
  let excel: OpenedExcel;
  let word: Uint8Array;
  let sumber: SumberDokumen;
  before(async () => {
    excel = await buka();
    await siapkanBukuKerja({ isi: "contoh" });
    word = (await buatWord()).berkas?.isi ?? new Uint8Array();
    const [lembar, buku] = [await bacaLembarReviu(), await bacaBukuLaporan(SEMUA_LAPORAN)];
    assert.ok(lembar.ada && buku.ada);
    sumber = sumberDokumen(lembar.nilai, dokumenBuku(buku.nilai.buku));
  });
  after(tutupSemua);

  async function cocokkan(berkas: Uint8Array): Promise<HasilCocokWord> {
    const hasil = await cocokkanWord(berkas);
    assert.ok(hasil.ada);
    return hasil.nilai;
  }

  it("finds every figure of the book that was made from this workbook, and changes nothing", async () => {
    const sebelum = isiBuku(excel);
    const { banyak, cocok, temuan } = await cocokkan(word);
    assert.deepEqual(temuan, []);
    assert.ok(banyak > 450, String(banyak));
    assert.equal(cocok, banyak);
    assert.deepEqual(isiBuku(excel), sebelum);
  });

  it("reads the workbook once, in at most four round trips", async () => {
    const awal = excel.stats.syncs;
    await cocokkan(word);
    assert.ok(excel.stats.syncs - awal <= 4, String(excel.stats.syncs - awal));
  });

  it("leads from a figure that was changed to the cell that it should equal", async () => {
    const { temuan } = await cocokkan(ubahWord(word, ">1.150<", ">1.510<"));
    assert.equal(temuan.length, 1);
    assert.equal(temuan[0]?.temuan.jenis, "bertentangan");
    assert.match(temuan[0]?.sel ?? "", /^IKU!/);
    assert.match(temuan[0]?.pesan ?? "", /Di Word tertulis 1\.510, sedangkan di buku kerja 1[.,]?150/);
    assert.match(temuan[0]?.letak ?? "", /Tabel 3\.\d+ .* › Jumlah Pencari Kerja yang terdaftar/);
  });

  it("reads sentences: what somebody wrote about a row is held against that row", async () => {
    const alinea = (teks: string) => `<w:p><w:r><w:t>${teks}</w:t></w:r></w:p><w:sectPr`;
    const tulis = (teks: string) => cocokkan(ubahWord(word, "<w:sectPr", alinea(teks)));
    const benar = await tulis(
      "Sesuai Peraturan Presiden Nomor 29 Tahun 2014, realisasi jumlah pencari kerja yang terdaftar tahun 2021 sebanyak 189 orang (16,43 %) dari target 1.150 orang.",
    );
    assert.deepEqual(benar.temuan, []);
    const salah = await tulis("Jumlah pencari kerja yang terdaftar pada tahun 2021 sebanyak 198 orang.");
    assert.equal(salah.temuan.length, 1);
    assert.match(salah.temuan[0]?.temuan.kalimat ?? "", /^Jumlah pencari kerja .* 198 orang\.$/);
    assert.equal(salah.temuan[0]?.temuan.seharusnya?.teks, "189");
  });

  it("finds exactly the one figure of a table that was typed wrong, whichever it is", () => {
    const dokumen = bacaWord(word);
    const tempat = tempatAngka(dokumen);
    fc.assert(
      fc.property(fc.constantFrom(...tempat), fc.nat(1_000), (di, pilih) => {
        const tabel = dokumen[di.tabel];
        const lama = tabel?.jenis === "tabel" ? (tabel.sel[di.b]?.[di.k] ?? "") : "";
        const baru = salahKetik(lama, pilih);
        const { temuan } = cocokkanDokumen(ubahSel(dokumen, di, baru), sumber);
        assert.equal(temuan.length, 1, `${lama} -> ${baru}: ${JSON.stringify(temuan.slice(0, 3))}`);
        assert.equal(temuan[0]?.letak.nomor, tabel?.nomor);
      }),
      { numRuns: Number(process.env["WORD_RUNS"] ?? 8) },
    );
  });

  it("says in plain words that a file is no Word document", async () => {
    const hasil = await cocokkanWord(strToU8("bukan dokumen"));
    assert.ok(!hasil.ada);
    assert.equal(hasil.pesan.kode, "WORD_TAK_TERBACA");
    assert.match(hasil.pesan.saran ?? "", /\.docx/);
  });
});
