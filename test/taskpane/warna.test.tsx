import assert from "node:assert/strict";
import { gambarPanel } from "./gambar-panel";
import { pakaiPeramban, type Layar } from "./peramban";
import { statusContoh } from "./perintah-contoh";
import { lembarContoh, petaContoh } from "./peta-contoh";
import { IKU, TABEL_32, TABEL_33_37, TANPA_CAPAIAN } from "../commands/warna-buku";
import type { StatusPita } from "../../src/commands";
import type { HasilPerintah } from "../../src/commands";
import type { Cakupan, PetaWarna } from "../../src/domain/warna/peta";
import type { Perintah } from "../../src/taskpane/perintah";

const beres: HasilPerintah = {
  berhasil: true,
  akibat: "berubah",
  ringkasan: "1 tabel diwarnai (5 baris).",
  pesan: [],
};
const peta = (nilai: PetaWarna) => async () => ({ ada: true, nilai }) as const;
const SATU = petaContoh([lembarContoh("IKU", IKU)]);
const DUA = petaContoh([lembarContoh("IKU", IKU), lembarContoh("Tanpa capaian", TANPA_CAPAIAN)]);

describe("the page Warnai", () => {
  pakaiPeramban();
  let layar: Layar;
  afterEach(() => layar.tutup());

  async function buka(ubah: Partial<Perintah>): Promise<void> {
    layar = await gambarPanel(ubah);
    await layar.klik("Warnai");
    await layar.tunggu();
  }

  async function bukaTerbaca(nilai: PetaWarna, ubah: Partial<Perintah> = {}): Promise<void> {
    await buka({ petakan: peta(nilai), ...ubah });
    await layar.klik("Baca lembar");
    await layar.tunggu();
  }

  /** Opens a dropdown and takes an option; the options are drawn into a layer of their own. */
  async function pilih(label: string, opsi: string): Promise<void> {
    const kotak = [...layar.akar.querySelectorAll<HTMLElement>("[role=combobox]")].find((satu) => {
      const judul = document.getElementById(satu.getAttribute("aria-labelledby")?.split(" ")[0] ?? "");
      return judul?.textContent === label;
    });
    assert.ok(kotak, `no column ${label}`);
    await layar.lakukan(() => kotak.click());
    const butir = [...document.querySelectorAll<HTMLElement>("[role=option]")].find(
      (satu) => satu.textContent === opsi,
    );
    assert.ok(butir, `no role ${opsi}`);
    await layar.lakukan(() => butir.click());
  }

  it("reads the part of the workbook that was chosen, and nothing before the button is pressed", async () => {
    const diminta: Cakupan[] = [];
    await buka({
      petakan: async (cakupan) => {
        diminta.push(cakupan);
        return { ada: true, nilai: SATU };
      },
    });
    assert.deepEqual(diminta, []);
    await pilih("Bagian yang dibaca", "Semua lembar");
    await layar.klik("Baca lembar");
    await pilih("Bagian yang dibaca", "Sel yang dipilih");
    await layar.klik("Baca ulang");
    assert.deepEqual(diminta, [{ jenis: "buku" }, { jenis: "pilihan" }]);
  });

  it("says where a table is, how sure the reading is, and what will be written where", async () => {
    await bukaTerbaca(SATU);
    assert.ok(layar.ada("IKU, A3:F8"));
    assert.match(layar.teks(), /Yakin\. Kolom F \(F4:F8\) diberi/);
    assert.match(layar.teks(), /Kolom F \(F4:F8\) diberi warna/);
  });

  it("shows the first rows with the criterion on its colour", async () => {
    await bukaTerbaca(SATU);
    const baris = [...layar.akar.querySelectorAll(".cuplikan tbody")].map((satu) => satu.textContent);
    assert.ok(
      baris.some((satu) => /pasar yang representatif.*22.*21.*95,45.*Sangat Baik/.test(satu ?? "")),
      baris.join(" / "),
    );
    const warna = [...layar.akar.querySelectorAll<HTMLElement>(".cuplikan .warna")];
    assert.ok(warna.some((satu) => satu.style.background !== "" && satu.textContent === "Sangat Rendah"));
  });

  it("shows each column with the sheet's own words, its role and the reason", async () => {
    await bukaTerbaca(petaContoh([lembarContoh("3.2", TABEL_32)]));
    assert.match(layar.teks(), /Realisasi Capaian › 2021/);
    assert.match(layar.teks(), /Arti kolom \(5\)/);
  });

  it("plans again when the user says that a column means something else", async () => {
    const dikerjakan: PetaWarna[] = [];
    await bukaTerbaca(SATU, {
      terapkan: async (nilai) => {
        dikerjakan.push(nilai);
        return beres;
      },
    });
    await pilih("F: TINGKAT REALISASI (%)", "Keterangan");
    assert.match(layar.teks(), /Kolom Capaian \(G\) dan Kriteria \(H\) ditambahkan/);
    await layar.klik("Warnai sekarang");
    const kolom = dikerjakan[0]?.lembar[0]?.tabel[0];
    assert.deepEqual([kolom?.diubah, kolom?.rencana.jenis], [["F"], "tambah"]);
  });

  it("offers the formula of a capaian that is added, and plans with it", async () => {
    await bukaTerbaca(petaContoh([lembarContoh("Baru", TANPA_CAPAIAN)]));
    await layar.klik("Pilihan");
    await layar.klik("Negatif: makin kecil makin baik ((2T - R) / T)");
    assert.match(layar.teks(), /polaritas negatif/);
  });

  it("offers a legend, says where it will stand, and hands the choice to the command", async () => {
    const dikerjakan: PetaWarna[] = [];
    await bukaTerbaca(SATU, {
      terapkan: async (nilai) => {
        dikerjakan.push(nilai);
        return beres;
      },
    });
    assert.ok(!/Ditulis di sel kosong/.test(layar.teks()));
    await layar.klik("Tulis juga keterangan warna di lembar");
    assert.match(layar.teks(), /Ditulis di sel kosong: IKU!A10:C15/);
    await layar.klik("Warnai tabel ini");
    assert.match(layar.teks(), /keterangan warnanya tidak ditulis/);
    await layar.klik("Warnai tabel ini");
    await layar.klik("Warnai sekarang");
    assert.equal(dikerjakan[0]?.legenda, true);
  });

  it("leaves out a table that the user takes out, and has nothing to colour without any", async () => {
    await bukaTerbaca(SATU);
    await layar.klik("Warnai tabel ini");
    assert.match(layar.teks(), /Tidak disertakan\./);
    assert.equal(layar.akar.querySelector(".cuplikan"), null);
    assert.equal(layar.cari("Warnai sekarang").getAttribute("aria-disabled"), "true");
  });

  it("counts the tables on its button, and folds the columns of sure ones away", async () => {
    await bukaTerbaca(DUA);
    assert.match(layar.teks(), /2 tabel ditemukan di 2 lembar\./);
    assert.ok(layar.ada("Warnai 2 tabel"));
    assert.equal(layar.akar.querySelectorAll(".daftar-kolom").length, 0);
    await layar.klik("Arti kolom (6)");
    assert.ok(layar.akar.querySelectorAll(".daftar-kolom").length > 0);
  });

  it("lists cells that cannot be read with a link that jumps to the very sheet", async () => {
    const tujuan: string[] = [];
    const rusak = IKU.map((baris, i) => (i === 4 ? [...baris.slice(0, 5), "sebagian"] : baris));
    await bukaTerbaca(petaContoh([lembarContoh("IKU 2021", rusak)]), {
      pergiKe: async (sel) => {
        tujuan.push(sel);
        return beres;
      },
    });
    await layar.klik("Buka sel 'IKU 2021'!F5");
    await layar.klik("IKU 2021, A3:F8");
    assert.deepEqual(tujuan, ["'IKU 2021'!F5", "'IKU 2021'!A3:F8"]);
  });

  it("gives a code to failures only", async () => {
    const rusak = IKU.map((baris, i) => (i === 4 ? [...baris.slice(0, 5), "sebagian"] : baris));
    await bukaTerbaca(petaContoh([lembarContoh("IKU", rusak), lembarContoh("Kami", IKU, { kami: true })]));
    const pesan = [...layar.akar.querySelectorAll(".pesan")];
    assert.ok(pesan.length >= 2);
    for (const satu of pesan) {
      const gagal = satu.querySelector(".tanda-galat") !== null && satu.querySelector(".tautan-sel") === null;
      assert.equal(satu.querySelector(".kode") !== null, gagal, satu.textContent ?? "");
    }
  });

  it("says what to do where no table was found", async () => {
    await bukaTerbaca(petaContoh([lembarContoh("Catatan", [["Rapat"], ["Senin"]])]));
    assert.match(
      layar.teks(),
      /Belum ada tabel yang dapat diwarnai[\s\S]*lembar "Catatan"[\s\S]*baris judul kolom/,
    );
    assert.ok(!layar.ada("Warnai sekarang"));
  });

  it("does not ask for headers where the sheet is one of ours and coloured already", async () => {
    await bukaTerbaca(petaContoh([lembarContoh("IKU", IKU, { kami: true })]));
    assert.match(layar.teks(), /Tidak perlu diwarnai[\s\S]*berwarna dengan sendirinya[\s\S]*lembar lain/);
    assert.doesNotMatch(layar.teks(), /baris judul kolom/);
  });

  it("offers nothing for a protected sheet and says how to open it", async () => {
    await bukaTerbaca(petaContoh([lembarContoh("IKU", IKU, { terproteksi: true })]));
    assert.match(layar.teks(), /Lembar "IKU" diproteksi[\s\S]*tab Tinjau/);
    assert.ok(!layar.ada("IKU, A3:F8") && !layar.ada("Warnai sekarang"));
  });

  it("says that a small difference does not matter for the colour, instead of contradicting itself", async () => {
    await bukaTerbaca(petaContoh([lembarContoh("3.7", TABEL_33_37.slice(13))]));
    assert.match(layar.teks(), /Yakin\. Kolom E: ada selisih kecil/);
    assert.match(layar.teks(), /96,2 %/);
  });

  it("says why the sheet could not be read, and tries again", async () => {
    let kali = 0;
    await buka({
      petakan: async () => {
        kali++;
        if (kali > 1) return { ada: true, nilai: SATU };
        return { ada: false, pesan: { kode: "SEL_DIEDIT", tingkat: "galat", teks: "Sel sedang diedit." } };
      },
    });
    await layar.klik("Baca lembar");
    assert.match(layar.teks(), /Sel sedang diedit\.[\s\S]*SEL_DIEDIT/);
    await layar.klik("Coba lagi");
    assert.ok(layar.ada("IKU, A3:F8"));
  });

  it("is not left waiting by a reading that breaks", async () => {
    await buka({ petakan: () => Promise.reject(new TypeError("x is undefined")) });
    await layar.klik("Baca lembar");
    await layar.tunggu();
    assert.match(layar.teks(), /PANEL_TAK_TERDUGA/);
    assert.notEqual(layar.cari("Baca lembar").getAttribute("aria-disabled"), "true");
  });

  it("does one thing at a time", async () => {
    let kali = 0;
    let jawab: (nilai: { ada: true; nilai: PetaWarna }) => void = () => undefined;
    await buka({
      petakan: () => {
        kali++;
        return new Promise((selesai) => (jawab = selesai));
      },
    });
    await layar.klik("Baca lembar");
    await layar.klik("Baca lembar");
    assert.equal(kali, 1);
    assert.equal(layar.akar.querySelector("[role=status]")?.textContent, "Membaca lembar ...");
    await layar.lakukan(() => jawab({ ada: true, nilai: SATU }));
    assert.ok(layar.ada("Baca ulang"));
  });

  it("shows the result and asks for a new reading after the sheets were changed", async () => {
    await bukaTerbaca(SATU, { terapkan: async () => beres });
    await layar.klik("Warnai sekarang");
    await layar.tunggu();
    assert.match(layar.teks(), /1 tabel diwarnai/);
    assert.ok(!layar.ada("IKU, A3:F8") && layar.ada("Baca lembar"));
  });

  it("keeps what was read when colouring was refused", async () => {
    const ditolak: HasilPerintah = {
      berhasil: false,
      akibat: "gagal",
      ringkasan: "Warna belum diterapkan.",
      pesan: [],
    };
    await bukaTerbaca(SATU, { terapkan: async () => ditolak });
    await layar.klik("Warnai sekarang");
    await layar.tunggu();
    assert.match(layar.teks(), /Warna belum diterapkan\./);
    assert.ok(layar.ada("IKU, A3:F8"));
  });

  it("takes back what was done, naming the sheets and since when", async () => {
    let bisa = true;
    await buka({
      statusKembalikan: async () => ({
        ada: true,
        nilai: { ...statusContoh(["ambil", "IKU"], ["warnai", "IKU", "Renstra"]), bisa },
      }),
      kembalikan: async () => {
        bisa = false;
        return { ...beres, ringkasan: "Dikembalikan." };
      },
    });
    assert.match(layar.teks(), /Yang terakhir: Warnai Kriteria di lembar IKU, Renstra, 22 November 2026/);
    await layar.klik("Kembalikan");
    await layar.tunggu();
    assert.ok(!layar.ada("Kembalikan"));
    assert.match(layar.teks(), /Dikembalikan\./);
  });

  it("lists what ran before, newest first, and what cannot be taken back", async () => {
    const nilai = statusContoh(["siapkan", "Profil", "PK"], ["ambil", "IKU"], ["warnai", "IKU"]);
    const run = nilai.run.map((satu) => ({ ...satu, penuh: satu.perintah === "ambil" }));
    await buka({ statusKembalikan: async () => ({ ada: true, nilai: { ...nilai, run, rusak: 2 } }) });
    assert.match(layar.teks(), /2 catatan rusak/);
    await layar.klik("Sebelum itu (2)");
    assert.match(
      layar.teks(),
      /Ambil Data: IKU, 22 November 2026 .* \(terlalu besar.*Siapkan Buku Kerja: Profil, PK, 22 November 2026/s,
    );
  });

  it("says that marks can be removed where no record is left", async () => {
    await buka({ statusKembalikan: async () => ({ ada: true, nilai: { ...statusContoh(), bisa: true } }) });
    assert.match(layar.teks(), /bertanda LKjIP tetap dapat dihapus/);
  });

  it("says that the user's earlier choices are used", async () => {
    const lembar = SATU.lembar.map((satu) => ({
      ...satu,
      tabel: satu.tabel.map((tabel) => ({ ...tabel, diingat: true })),
    }));
    await bukaTerbaca({ ...SATU, lembar });
    assert.match(layar.teks(), /Memakai pilihan Anda yang lalu/);
  });

  it("comes to the front and reads by itself when the ribbon's reading was not sure", async () => {
    const diminta: Cakupan[] = [];
    let beritahu: (status: StatusPita) => void = () => undefined;
    layar = await gambarPanel({
      dengarkanStatusPita: (pendengar) => {
        beritahu = pendengar;
        return () => undefined;
      },
      petakan: async (cakupan) => {
        diminta.push(cakupan);
        return { ada: true, nilai: SATU };
      },
    });
    await layar.lakukan(() => beritahu({ ...beres, buka: "warna" }));
    await layar.tunggu();
    assert.deepEqual(diminta, [{ jenis: "lembar" }]);
    assert.ok(layar.ada("IKU, A3:F8"));
    await layar.klik("Beranda");
    await layar.lakukan(() => beritahu({ ...beres, buka: "warna" }));
    await layar.tunggu();
    assert.equal(diminta.length, 2);
    assert.ok(layar.ada("Baca ulang"), "the page is in front again");
  });

  it("lets the user keep the capaian of the year alone, and says of each column what it holds", async () => {
    const isi = [
      ["No", "Indikator", "Target", "Realisasi", "Capaian (%)", "Pagu (Rp)", "Realisasi (Rp)", "Serapan (%)"],
      [1, "Pencari kerja dilatih", 100, 95, 95, 400_000_000, 320_000_000, 80],
      [2, "Tenaga kerja ditempatkan", 200, 160, 80, 250_000_000, 100_000_000, 40],
    ];
    const dikerjakan: PetaWarna[] = [];
    await bukaTerbaca(petaContoh([lembarContoh("Kinerja", isi)]), {
      terapkan: async (nilai) => {
        dikerjakan.push(nilai);
        return beres;
      },
    });
    assert.match(layar.teks(), /Ikut diwarnai: kolom H \(serapan anggaran\)/);
    await layar.klik("Hanya capaian setahun, tanpa kolom H (serapan anggaran)");
    assert.doesNotMatch(layar.teks(), /Ikut diwarnai/);
    await layar.klik("Warnai sekarang");
    const rencana = dikerjakan[0]?.lembar[0]?.tabel[0]?.rencana;
    assert.ok(rencana?.jenis === "warnai" && rencana.sampingan.length === 0);
  });

  it("says of a table of budgets what is coloured, and offers no capaian to keep", async () => {
    const isi = [
      ["No", "Program", "Pagu (Rp)", "Realisasi (Rp)", "Serapan (%)"],
      [1, "Program Pelatihan Kerja", 400_000_000, 320_000_000, 80],
      [2, "Program Penempatan Kerja", 250_000_000, 100_000_000, 40],
      [3, "Program Hubungan Industrial", 120_000_000, 114_000_000, 95],
    ];
    await bukaTerbaca(petaContoh([lembarContoh("Anggaran", isi)]));
    assert.match(layar.teks(), /Kolom E \(serapan anggaran, E2:E4\) diberi warna/);
    assert.doesNotMatch(layar.teks(), /Hanya capaian setahun/);
  });
});
