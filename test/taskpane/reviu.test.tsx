import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { Document, Packer, Paragraph } from "docx";
import type { OpenedExcel } from "excel-host/node";
import { buka, isiBuku, lembar, nilai, tutupSemua } from "../commands/buka";
import { kabarkanStatusPita } from "../../src/commands/status-pita";
import { gambarPanelAsli } from "./gambar-panel";
import { pakaiPeramban, type Layar } from "./peramban";

/* The page Reviu over the real commands and a real workbook. */

const FIXTURE = path.join(__dirname, "../fixtures/laporan-nyata.xlsx");

describe("the page Reviu", function () {
  this.timeout(120_000);
  pakaiPeramban();
  let layar: Layar;
  let excel: OpenedExcel;

  beforeEach(async () => {
    excel = await buka(new Uint8Array(readFileSync(FIXTURE)), { preset: "Microsoft 365" });
    layar = await gambarPanelAsli();
    await layar.klik("Reviu");
    await layar.klik("Reviu sekarang");
    await layar.tenang();
  });
  afterEach(async () => {
    await layar.tutup();
    tutupSemua();
  });

  const kartu = (kata: string): HTMLElement => {
    const ada = [...layar.akar.querySelectorAll<HTMLElement>("article")].find((satu) =>
      satu.textContent?.includes(kata),
    );
    assert.ok(ada, `no finding with ${kata}`);
    return ada;
  };
  const tekan = async (akar: HTMLElement, kata: string): Promise<void> => {
    const tombol = [...akar.querySelectorAll<HTMLElement>("button")].find(
      (satu) => satu.textContent === kata,
    );
    assert.ok(tombol, `no button ${kata}`);
    await layar.lakukan(() => tombol.click());
    await layar.tenang();
  };
  const panah = async (key: string): Promise<void> => {
    const daftar = layar.akar.querySelector<HTMLElement>('[aria-label="Daftar temuan"]');
    assert.ok(daftar);
    await layar.lakukan(
      () =>
        void daftar.dispatchEvent(
          new window.KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
        ),
    );
    await layar.tenang();
  };

  it("lists findings by table, the row's own name first, and writes nothing", () => {
    assert.match(layar.teks(), /Reviu selesai: 12 keliru, \d+ perlu dilihat/);
    const bab = kartu("realisasi dibagi target adalah 95,45 %");
    assert.match(bab.textContent ?? "", /^Jumlah pasar yang representatif/);
    assert.match(bab.textContent ?? "", /100 %, atau 95,45 % kalau angka lainnya benar/);
    assert.ok(!excel.workbook.book.sheets.some(({ name }) => name === "Reviu"));
  });

  it("says that it may not hold any more once another command has changed the workbook", async () => {
    const usang = (): boolean => layar.teks().includes("Buku kerja sudah berubah sejak dibaca");
    const kabar = (akibat: "berubah" | "tidak-ada") =>
      layar.lakukan(() =>
        kabarkanStatusPita({ berhasil: true, akibat, ringkasan: "Dikembalikan.", pesan: [] }),
      );
    await tekan(layar.akar, "Tandai di lembar");
    assert.ok(!usang(), "its own marks");
    await kabar("tidak-ada");
    assert.ok(!usang(), "nothing was changed");
    await kabar("berubah");
    assert.ok(usang());
    await layar.klik("Reviu lagi");
    await layar.tenang();
    assert.ok(!usang());
  });

  it("shows small notes only when asked", async () => {
    const banyak = () => layar.akar.querySelectorAll("article").length;
    const sebelum = banyak();
    const kotak = [...layar.akar.querySelectorAll<HTMLElement>("input[type=checkbox]")].find(
      (satu) => !satu.closest("[hidden]"),
    );
    await layar.lakukan(() => kotak?.click());
    await layar.tenang();
    assert.ok(banyak() > sebelum + 10);
  });

  it("goes from finding to finding by the arrow keys, and the cell opens with it", async () => {
    await panah("ArrowDown");
    assert.match(layar.teks(), /1 dari \d+/);
    await panah("ArrowDown");
    await panah("ArrowUp");
    const judul = layar.akar.querySelector('[aria-current="true"]');
    assert.equal(document.activeElement, judul);
    assert.equal(lembarDepan(), judulLembar(judul));
    await layar.klik("Berikutnya");
    await layar.tenang();
    assert.match(layar.teks(), /2 dari \d+/);
  });

  it("shows what a repair would write, writes it when told, drops the finding and counts it", async () => {
    const awal = isiBuku(excel);
    await tekan(kartu("dibaca 15.470.000"), "Perbaiki");
    assert.match(kartu("dibaca 15.470.000").textContent ?? "", /E27: 15\.740\.000 diganti 15\.470\.000\?/);
    assert.deepEqual(isiBuku(excel), awal);
    await tekan(kartu("dibaca 15.470.000"), "Ya, ganti");
    assert.equal(nilai(lembar(excel, "Realisasi Keuangan"), 27, 5), 15_470_000);
    assert.ok(!layar.teks().includes("dibaca 15.470.000"));
    assert.match(layar.teks(), /Sudah diperbaiki di halaman ini \(1\).*E27.*15\.470\.000/s);
    const { kembalikan } = await import("../../src/commands");
    await layar.lakukan(async () => void (await kembalikan()));
    await layar.klik("Reviu lagi");
    await layar.tenang();
    assert.doesNotMatch(layar.teks(), /Sudah diperbaiki di halaman ini/);
  });

  it("keeps a reason in the workbook, and takes it away again", async () => {
    const isi = "realisasi dibagi target adalah 95,45 %";
    await tekan(kartu(isi), "Memang benar");
    await layar.ketik("Alasannya", "Satu pasar dibangun ulang");
    await tekan(kartu(isi), "Simpan alasan");
    assert.match(kartu(isi).textContent ?? "", /Memang benar: Satu pasar dibangun ulang/);
    assert.match(layar.teks(), /11 keliru/);
    await tekan(kartu(isi), "Hapus alasan");
    assert.match(layar.teks(), /12 keliru/);
  });

  it("takes a reason with Enter once there is one, and leaves it with Escape", async () => {
    const isi = "realisasi dibagi target adalah 95,45 %";
    const tombol = (key: string) =>
      layar.lakukan(
        () =>
          void kartu(isi)
            .querySelector("input")
            ?.dispatchEvent(new window.KeyboardEvent("keydown", { key, bubbles: true })),
      );
    await tekan(kartu(isi), "Memang benar");
    await tombol("Enter");
    assert.ok(kartu(isi).querySelector("input"), "nothing to save yet");
    await tombol("Escape");
    assert.equal(kartu(isi).querySelector("input"), null);
    await tekan(kartu(isi), "Memang benar");
    await layar.ketik("Alasannya", "Sudah sesuai DPPA");
    await tombol("Enter");
    await layar.tenang();
    assert.match(kartu(isi).textContent ?? "", /Memang benar: Sudah sesuai DPPA/);
    await tekan(kartu(isi), "Hapus alasan");
  });

  /** Chooses a file as the browser hands it over, once the button has asked for it. */
  async function pilih(tombol: string, nama: string, isi: Uint8Array): Promise<void> {
    if (!layar.ada(tombol)) await layar.klik("Bandingkan dengan berkas lain");
    const kotak = layar.cari(tombol).parentElement?.querySelector("input");
    assert.ok(kotak);
    let dibuka = 0;
    kotak.click = () => void dibuka++;
    await layar.klik(tombol);
    assert.equal(dibuka, 1, "the button opens the picker of files");
    const berkas = { name: nama, arrayBuffer: async () => isi.slice().buffer };
    Object.defineProperty(kotak, "files", { value: [berkas], configurable: true });
    await layar.lakukan(() => void kotak.dispatchEvent(new window.Event("change", { bubbles: true })));
    await layar.tenang();
  }

  it("takes the report in Word: what differs stands with its sentence and leads to its cell", async () => {
    const kalimat = [
      "Jumlah Pencari Kerja yang terdaftar sebanyak 198 orang.",
      "Sesuai Perpres Nomor 29 Tahun 2014.",
    ];
    const dokumen = new Document({ sections: [{ children: kalimat.map((satu) => new Paragraph(satu)) }] });
    const diperlihatkan: (string | null)[] = [];
    // jsdom lays nothing out: what would be brought into sight is only heard of.
    window.Element.prototype.scrollIntoView = function (this: Element) {
      diperlihatkan.push(this.getAttribute("aria-label"));
    };
    await pilih("Pilih berkas Word…", "LKjIP.docx", new Uint8Array(await Packer.toArrayBuffer(dokumen)));
    Reflect.deleteProperty(window.Element.prototype, "scrollIntoView");
    assert.deepEqual(diperlihatkan, ["LKjIP.docx"]);
    assert.match(layar.teks(), /LKjIP\.docx: 0 dari 1 angka di dokumen cocok dengan buku kerja; 1 berbeda/);
    const beda = kartu("sebanyak 198 orang");
    assert.match(beda.textContent ?? "", /Di Word tertulis 198, sedangkan di buku kerja 189 orang/);
    assert.match(beda.querySelector(".tautan-sel")?.textContent ?? "", /'Bab III'!|IKU!/);
    await pilih("Pilih berkas Word…", "catatan.txt", new TextEncoder().encode("bukan Word"));
    assert.match(layar.teks(), /Dokumen ini tidak bisa dibaca/);
  });

  it("lays last year's workbook beside this one, and takes it away again", async () => {
    const lalu = new Uint8Array(readFileSync(path.join(__dirname, "../fixtures/buku-0.1-contoh.xlsx")));
    const banyak = () => layar.akar.querySelectorAll("article").length;
    const sebelum = banyak();
    await pilih("Pilih buku kerja tahun lalu…", "LKjIP 2020.xlsx", lalu);
    assert.match(layar.teks(), /Reviu sekarang dibandingkan dengan LKjIP 2020\.xlsx/);
    assert.match(layar.teks(), /di buku kerja tahun lalu/);
    assert.ok(banyak() > sebelum);
    await layar.klik("Lepas buku kerja tahun lalu");
    await layar.tenang();
    assert.equal(banyak(), sebelum);
  });

  function lembarDepan(): string {
    const { sheets, activeSheetId } = excel.workbook.book;
    return sheets.find(({ id }) => id === activeSheetId)?.name ?? "";
  }

  function judulLembar(judul: Element | null): string {
    const tautan = judul?.closest("article")?.querySelector(".tautan-sel")?.textContent ?? "";
    return tautan.slice(0, tautan.lastIndexOf("!")).replaceAll("'", "");
  }
});

describe("the page Reviu over a workbook without figures", function () {
  this.timeout(120_000);
  pakaiPeramban();
  afterEach(tutupSemua);

  it("says what is missing, and offers no list to write and no cells to mark", async () => {
    await buka(undefined, { preset: "Microsoft 365" });
    const layar = await gambarPanelAsli();
    await layar.klik("Reviu");
    await layar.klik("Reviu sekarang");
    await layar.tenang();
    assert.match(layar.teks(), /Belum ada yang dapat direviu/);
    const tombol = [...layar.akar.querySelectorAll("button")].map(({ textContent }) => textContent);
    assert.ok(tombol.includes("Reviu lagi"), tombol.join());
    assert.ok(!tombol.some((satu) => /^(?:Tulis|Catatan|Tandai|Hapus)/.test(satu ?? "")), tombol.join());
    await layar.tutup();
  });
});
