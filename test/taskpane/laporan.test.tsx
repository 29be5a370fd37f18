import assert from "node:assert/strict";
import type { OpenedExcel } from "excel-host/node";
import { siapkanBukuKerja } from "../../src/commands";
import { SEMUA_LAPORAN } from "../../src/commands/laporan-banyak";
import { buka, lembar, tutupSemua } from "../commands/buka";
import { gambarPanelAsli } from "./gambar-panel";
import { bagianWord, bergaya, teksWord } from "../dokumen/alat";
import { pakaiPeramban, type Layar } from "./peramban";

/* The page Laporan over the real commands and a real workbook. */

const { createObjectURL } = URL;

describe("the page Laporan", function () {
  this.timeout(60_000);
  pakaiPeramban();
  let layar: Layar;
  let excel: OpenedExcel;

  beforeEach(async () => {
    excel = await buka();
    await siapkanBukuKerja({ isi: "contoh" });
    layar = await gambarPanelAsli();
    await layar.klik("Laporan");
  });
  afterEach(async () => {
    await layar.tutup();
    tutupSemua();
  });

  it("makes the tables that were chosen and says what became of each", async () => {
    await layar.klik("Efisiensi");
    await layar.klik("Laporan triwulan");
    await layar.klik("Buat 2 tabel");
    await layar.tenang();
    assert.ok(lembar(excel, "Efisiensi"));
    const teks = layar.teks();
    assert.match(teks, /1 dari 2 tabel laporan selesai/);
    assert.match(teks, /Efisiensi: selesai/);
    assert.match(teks, /Laporan Triwulan: dilewati, belum ada isinya\s*\S.{10,}/);
    assert.doesNotMatch(teks, /undefined/);
  });

  it("waits for a choice, and chooses all at once", async () => {
    assert.match(layar.teks(), /Buat tabel/);
    await layar.klik("Pilih semua");
    assert.match(layar.teks(), new RegExp(`Buat ${SEMUA_LAPORAN.length} tabel`));
  });

  it("remembers on this computer what was chosen when the pane is opened again", async () => {
    await layar.klik("Efisiensi");
    await layar.klik("Laporan triwulan");
    await layar.tutup();
    layar = await gambarPanelAsli();
    await layar.klik("Laporan");
    assert.match(layar.teks(), /Buat 2 tabel/);
    await layar.klik("Efisiensi");
    await layar.tutup();
    localStorage.setItem("lkjip.laporan.dipilih", '["efisiensi-lama","efisiensi"]');
    layar = await gambarPanelAsli();
    await layar.klik("Laporan");
    assert.match(layar.teks(), /Buat 1 tabel/);
  });

  describe("for Word", () => {
    let simpanan: Blob[];
    let nama: string[];
    // A browser saves the file that a link is for; this one would leave the page.
    const tahan = (kejadian: Event): void => {
      const tautan = kejadian.target as HTMLAnchorElement;
      if (tautan.download) nama.push(tautan.download);
      if (tautan.download) kejadian.preventDefault();
    };
    // Loaded when they are asked for: a first load here takes longer than a page is watched.
    before(async () => {
      await import("../../src/dokumen/word");
      await import("../../src/dokumen/html");
    });
    beforeEach(() => {
      simpanan = [];
      nama = [];
      document.addEventListener("click", tahan);
      URL.createObjectURL = (isi) => `blob:${simpanan.push(isi as Blob)}`;
    });
    afterEach(() => {
      URL.createObjectURL = createObjectURL;
      document.removeEventListener("click", tahan);
    });

    it("hands the web view a document of the chosen tables", async () => {
      await layar.klik("Efisiensi");
      await layar.klik("Unduh Word");
      await layar.tenang();
      assert.match(layar.teks(), /Dokumen Word baru dibuat dengan 1 bagian laporan/);
      assert.deepEqual(nama, ["LKjIP 2021.docx"]);
      const [berkas] = simpanan;
      const dokumen = bagianWord(new Uint8Array(await berkas!.arrayBuffer()));
      assert.ok(
        bergaya(dokumen, "Caption")
          .map(teksWord)
          .some((satu) => /Efisiensi/.test(satu)),
      );
    });

    it("copies tables as HTML, by the browser's own Copy where the clipboard is closed", async () => {
      const klip = new Map<string, string>();
      document.execCommand = () => {
        const kejadian = new window.Event("copy", { bubbles: true });
        const clipboardData = { setData: (jenis: string, isi: string) => klip.set(jenis, isi) };
        return document.activeElement!.dispatchEvent(Object.assign(kejadian, { clipboardData }));
      };
      await layar.klik("Efisiensi");
      await layar.klik("Salin");
      await layar.tenang();
      assert.match(layar.teks(), /1 bagian laporan disiapkan untuk ditempel di Word/);
      assert.match(klip.get("text/html") ?? "", /<table[^]*Efisien/);
      assert.match(klip.get("text/plain") ?? "", /\t/);
    });

    it("says so where nothing may be copied", async () => {
      document.execCommand = () => false;
      await layar.klik("Efisiensi");
      await layar.klik("Salin");
      await layar.tenang();
      assert.match(layar.teks(), /Excel tidak mengizinkan penyalinan. Pakai Unduh Word/);
    });
  });
});
