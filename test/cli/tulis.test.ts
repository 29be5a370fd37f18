import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { SalahPakai } from "../../cli/argumen";
import { pisahRentang } from "../../cli/baca";
import { TidakBisa } from "../../cli/berkas";
import { bukaExcel } from "../../cli/buka-excel";
import { tolakTulis, tulisBerkas } from "../../cli/tulis";
import { strToU8, unzipSync, zipSync } from "fflate";
import { emptyBook, writeXlsx } from "excel-host";

async function galatDari(kerja: () => Promise<unknown>): Promise<TidakBisa> {
  try {
    await kerja();
  } catch (sebab) {
    assert.ok(sebab instanceof TidakBisa, String(sebab));
    return sebab;
  }
  throw new assert.AssertionError({ message: "tidak ada galat" });
}

describe("the output of the command line", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "lkjip-tulis-"));
  const di = (nama: string): string => path.join(folder, nama);
  const isi = new Uint8Array([1, 2, 3]);
  after(() => rmSync(folder, { recursive: true }));

  it("is refused with a code and a sentence where there is no place for it, and nothing is left behind", async () => {
    mkdirSync(di("folder"));
    const kasus: [string, string, RegExp][] = [
      [di("folder"), "KELUARAN_FOLDER", /adalah folder.*folder\/hasil\.xlsx/],
      [di("tiada/a.xlsx"), "FOLDER_TIDAK_ADA", /Buat dahulu foldernya/],
      [di(`${"n".repeat(300)}.xlsx`), "NAMA_TERLALU_PANJANG", /lebih pendek/],
    ];
    if (process.platform === "linux") {
      kasus.push(["/dev/full", "KELUARAN_BUKAN_BERKAS", /bukan berkas biasa/]);
      symlinkSync("/dev/null", di("tautan.xlsx"));
      kasus.push([di("tautan.xlsx"), "KELUARAN_BUKAN_BERKAS", /bukan berkas biasa/]);
    }
    for (const [nama, kode, teks] of kasus) {
      const galat = await galatDari(() => tulisBerkas(nama, isi));
      assert.equal(galat.kode, kode);
      assert.match(galat.message, teks);
    }
    assert.deepEqual(
      readdirSync(folder).filter((nama) => nama.endsWith(".tmp")),
      [],
    );
  });

  it("names a full disk and a place that may only be read", async () => {
    const jawab = (code: string) =>
      galatDari(async () => tolakTulis("a.xlsx", Object.assign(new Error(code), { code })));
    assert.equal((await jawab("ENOSPC")).kode, "DISK_PENUH");
    assert.equal((await jawab("EROFS")).kode, "TIDAK_BOLEH_MENULIS");
    assert.match((await jawab("EIO")).message, /Sistem menolak \(EIO\)/);
  });

  it("replaces a file of the same name", async () => {
    writeFileSync(di("lama.xlsx"), "lama");
    await tulisBerkas(di("lama.xlsx"), isi);
    assert.deepEqual(
      readdirSync(folder).filter((nama) => nama.startsWith("lama")),
      ["lama.xlsx"],
    );
  });
});

describe("a range on the command line", () => {
  it("must lie in the sheet and be of a size that can be printed", () => {
    for (const alamat of ["ZZZZ1", "XFE1", "A1048577", "A0", "A1:ZZZ9"])
      assert.throws(() => pisahRentang(`IKU!${alamat}`), SalahPakai, alamat);
    assert.throws(() => pisahRentang("IKU!A1:XFD1048576"), /terlalu besar/);
    assert.deepEqual(pisahRentang("'Data ''1'!$b$2:C9"), { lembar: "Data '1", alamat: "$b$2:C9" });
  });
});

describe("an input file", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "lkjip-baca-"));
  after(() => rmSync(folder, { recursive: true }));

  async function dibuka(
    nama: string,
    ubah: (bagian: Record<string, Uint8Array>) => void,
  ): Promise<TidakBisa> {
    const bagian = unzipSync(writeXlsx(emptyBook()));
    ubah(bagian);
    const berkas = path.join(folder, nama);
    writeFileSync(berkas, zipSync(bagian));
    return galatDari(() => bukaExcel(berkas));
  }

  it("with damaged content types is damaged, before any work is done", async () => {
    const galat = await dibuka("rusak.xlsx", (bagian) => {
      bagian["[Content_Types].xml"] = strToU8("<Types><Default");
    });
    assert.equal(galat.kode, "BERKAS_DAMAGED");
    assert.match(galat.message, /Berkas rusak/);
  });

  it("in the binary format is called that", async () => {
    const galat = await dibuka("biner.xlsb", (bagian) => {
      const utama = "_rels/.rels";
      bagian[utama] = strToU8(
        new TextDecoder().decode(bagian[utama]).replace("xl/workbook.xml", "xl/workbook.bin"),
      );
    });
    assert.equal(galat.kode, "BERKAS_XLSB");
    assert.match(galat.message, /biner \.xlsb\. Simpan dahulu sebagai \.xlsx/);
  });
});
