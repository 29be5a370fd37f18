import assert from "node:assert/strict";
import { gambarPanel } from "./gambar-panel";
import { keadaanContoh, keadaanTerisi } from "./perintah-contoh";
import { pakaiPeramban, type Layar } from "./peramban";
import type { HasilPerintah } from "../../src/commands";
import type { Pesan } from "../../src/domain/pesan";
import type { KeadaanBuku } from "../../src/domain/lembar/keadaan";
import { PROFIL_KOSONG, type Profil } from "../../src/domain/profil/profil";
import { PENGATURAN_BAWAAN, type Pengaturan } from "../../src/domain/pengaturan/pengaturan";

const beres: HasilPerintah = { berhasil: true, akibat: "berubah", ringkasan: "Selesai.", pesan: [] };
const baca = (nilai: KeadaanBuku) => async () => ({ ada: true, nilai }) as const;

describe("the pane", () => {
  pakaiPeramban();
  let layar: Layar;
  afterEach(() => layar.tutup());

  describe("home", () => {
    it("prepares a first workbook with the choice that was made", async () => {
      const isi: string[] = [];
      layar = await gambarPanel({
        siapkanBukuKerja: async (opsi) => {
          isi.push(opsi.isi);
          return beres;
        },
      });
      await layar.klik("Data contoh, untuk dicoba dahulu");
      await layar.klik("Siapkan Buku Kerja");
      assert.deepEqual(isi, ["contoh"]);
      assert.match(layar.teks(), /Selesai\./);
    });

    it("shows the way to one's own tables while our sheets are not there", async () => {
      layar = await gambarPanel({});
      await layar.klik("warnai tanpa menyalinnya");
      assert.match(layar.teks(), /Bagian yang dibaca/);
    });

    it("asks nothing and offers nothing in a locked workbook, and says how to open it", async () => {
      layar = await gambarPanel({ bacaKeadaan: baca(keadaanContoh({ terkunci: true })) });
      assert.ok(!layar.ada("Siapkan Buku Kerja"));
      assert.doesNotMatch(layar.teks(), /Mulai dengan isi apa/);
      assert.match(layar.teks(), /Proteksi Buku Kerja/);
    });

    it("reads the workbook again after a command", async () => {
      let siap = false;
      layar = await gambarPanel({
        bacaKeadaan: async () => ({ ada: true, nilai: siap ? keadaanTerisi() : keadaanContoh() }),
        siapkanBukuKerja: async () => {
          siap = true;
          return beres;
        },
      });
      await layar.klik("Siapkan Buku Kerja");
      await layar.tunggu();
      assert.ok(layar.ada("Buat Lampiran I"));
    });

    it("offers to replace the user's rows in Lampiran I, and does it only when asked", async () => {
      const timpa: unknown[] = [];
      const ditanya: HasilPerintah = {
        berhasil: false,
        akibat: "gagal",
        ringkasan: "Belum.",
        pesan: [],
        tawaran: { jenis: "timpa-laporan", laporan: "lampiran-i" },
      };
      layar = await gambarPanel({
        bacaKeadaan: baca(keadaanTerisi()),
        buatLaporan: async (_kunci, _opsi, cara) => {
          timpa.push(cara?.timpa);
          return cara?.timpa ? beres : ditanya;
        },
      });
      await layar.klik("Buat Lampiran I");
      await layar.klik("Perbarui dan ganti baris itu");
      assert.deepEqual(timpa, [undefined, true]);
      assert.ok(!layar.ada("Perbarui dan ganti baris itu"));
    });

    it("reads the workbook again when the user comes back from the sheet", async () => {
      let kali = 0;
      layar = await gambarPanel({
        bacaKeadaan: async () => {
          kali++;
          return { ada: true, nilai: keadaanContoh() };
        },
      });
      assert.equal(kali, 1);
      await layar.lakukan(() => window.dispatchEvent(new window.Event("focus")));
      await layar.tunggu();
      assert.equal(kali, 2);
    });

    it("runs a command once however often its button is clicked, and says what it is doing", async () => {
      let kali = 0;
      let selesai: (hasil: HasilPerintah) => void = () => undefined;
      layar = await gambarPanel({
        bacaKeadaan: baca(keadaanTerisi()),
        buatLaporan: () => {
          kali++;
          return new Promise((jawab) => (selesai = jawab));
        },
      });
      await layar.klik("Buat Lampiran I");
      await layar.klik("Buat Lampiran I");
      assert.equal(kali, 1);
      assert.equal(layar.akar.querySelector("[role=status]")?.textContent, "Membuat tabel laporan ...");
      selesai(beres);
      await layar.tunggu();
      assert.equal(layar.akar.querySelector("[role=status]")?.textContent, "Selesai.");
      await layar.klik("Buat Lampiran I");
      assert.equal(kali, 2);
    });

    const ikuKosong = () =>
      keadaanTerisi().lembar.map((satu) => (satu.kunci === "iku" ? { ...satu, baris: 0 } : satu));

    it("says how far each sheet is, in words that fit the sheet", async () => {
      layar = await gambarPanel({ bacaKeadaan: baca(keadaanTerisi({ lembar: ikuKosong() })) });
      const baris = [...layar.akar.querySelectorAll(".daftar-lembar li")].map((satu) => satu.textContent);
      assert.deepEqual(baris, [
        "Profil14 dari 16 terisi",
        "PK23 baris",
        "IKUbelum diisi",
        "Realisasi Anggaran43 baris",
        "Kriteriaada",
        "Lampiran Ibelum ada",
      ]);
    });

    it("ticks only what is filled in", async () => {
      const tambahan = (["triwulan", "renstra"] as const).map((kunci, i) => {
        return { kunci, judul: kunci, ada: true, baris: i, kurang: [] };
      });
      const lembar = [...ikuKosong(), ...tambahan];
      layar = await gambarPanel({ bacaKeadaan: baca(keadaanTerisi({ lembar })) });
      const beres = [...layar.akar.querySelectorAll(".daftar-lembar .tanda-baik")];
      assert.deepEqual(
        beres.map((satu) => satu.closest("li")?.querySelector(".nama-lembar")?.textContent),
        ["PK", "Realisasi Anggaran", "Kriteria", "renstra"],
      );
    });

    it("names what the profile still lacks in the step itself, and warns of nothing beside it", async () => {
      const kosong = ["PROFIL_KOSONG", "TARGET_KOSONG"];
      const pesan = kosong.map((kode): Pesan => ({ kode, tingkat: "galat", teks: "Target masih kosong." }));
      const profil = {
        terisi: 9,
        dari: 10,
        kosong: [{ bidang: "pangkatKepala", label: "", sel: "Profil!B15" }],
      } as const;
      layar = await gambarPanel({
        bacaKeadaan: baca(keadaanTerisi({ langkah: "isi-profil", pesan, profil })),
      });
      assert.match(layar.teks(), /Masih kosong: Pangkat\./);
      assert.doesNotMatch(layar.teks(), /Yang perlu dilengkapi|masih kosong/);
    });

    it("counts in the words of the language", async () => {
      const pesan: Pesan[] = [
        { kode: "X", tingkat: "info", teks: "Ketiga." },
        { kode: "X", tingkat: "peringatan", teks: "Kedua." },
        { kode: "X", tingkat: "galat", teks: "Pertama." },
        { kode: "X", tingkat: "peringatan", teks: "Kedua." },
      ];
      layar = await gambarPanel({ bacaKeadaan: baca(keadaanTerisi({ pesan })) }, { bahasa: "en" });
      assert.match(layar.teks(), /1 error, 2 warnings, 1 note/);
      assert.match(layar.teks(), /Pertama\.[\s\S]*Kedua\.[\s\S]*Ketiga\./, "the worst first");
    });

    it("lists messages with level, sentence and a link that jumps to the cell", async () => {
      const tujuan: string[] = [];
      const pesan: Pesan[] = [{ kode: "X", tingkat: "peringatan", teks: "Realisasi kosong.", sel: "IKU!E9" }];
      layar = await gambarPanel({
        bacaKeadaan: baca(keadaanTerisi({ pesan })),
        pergiKe: async (sel) => {
          tujuan.push(sel);
          return beres;
        },
      });
      assert.ok(layar.akar.querySelector('.pesan [role=img][aria-label="Peringatan"]'));
      await layar.klik("Buka sel IKU!E9");
      assert.deepEqual(tujuan, ["IKU!E9"]);
      assert.doesNotMatch(layar.teks(), /Selesai\./, "a jump that works needs no words");
    });

    it("shows a long list of messages in part until all are asked for", async () => {
      const pesan = Array.from({ length: 20 }, (_, i): Pesan => ({
        kode: "X",
        tingkat: "info",
        teks: `Butir ${i}.`,
      }));
      layar = await gambarPanel({ bacaKeadaan: baca(keadaanTerisi({ pesan })) });
      assert.doesNotMatch(layar.teks(), /Butir 19/);
      await layar.klik("Tampilkan semua (20)");
      assert.match(layar.teks(), /Butir 19/);
    });

    it("says why it cannot read the workbook, with the code, and tries again", async () => {
      let kali = 0;
      layar = await gambarPanel({
        bacaKeadaan: async () => {
          kali++;
          const galat: Pesan = { kode: "SEL_DIEDIT", tingkat: "galat", teks: "Excel sedang mengedit sel." };
          return kali === 1 ? { ada: false, pesan: galat } : { ada: true, nilai: keadaanTerisi() };
        },
      });
      assert.match(layar.teks(), /Excel sedang mengedit sel\.[\s\S]*SEL_DIEDIT/);
      await layar.klik("Coba lagi");
      assert.ok(layar.ada("Buat Lampiran I"));
    });

    it("shows what a ribbon button did", async () => {
      let beritahu: (hasil: HasilPerintah) => void = () => undefined;
      layar = await gambarPanel({
        dengarkanStatusPita: (pendengar) => {
          beritahu = pendengar;
          return () => undefined;
        },
      });
      await layar.lakukan(() =>
        beritahu({
          berhasil: false,
          akibat: "gagal",
          ringkasan: "Lampiran I belum dapat dibuat.",
          pesan: [],
        }),
      );
      assert.match(layar.teks(), /Lampiran I belum dapat dibuat\./);
      await layar.klik("Tutup");
      assert.doesNotMatch(layar.teks(), /Lampiran I belum dapat dibuat\./);
    });

    it("is not left waiting by a command that breaks", async () => {
      layar = await gambarPanel({ siapkanBukuKerja: () => Promise.reject(new TypeError("x is undefined")) });
      await layar.klik("Siapkan Buku Kerja");
      await layar.tunggu();
      assert.match(layar.teks(), /Ada kesalahan pada panel/);
      assert.notEqual(layar.cari("Siapkan Buku Kerja").getAttribute("aria-disabled"), "true");
    });
  });

  describe("profile", () => {
    async function bukaProfil(simpanProfil: (baru: Profil, semula: Profil) => Promise<HasilPerintah>) {
      const nilai = { ...PROFIL_KOSONG, instansi: "Dinas Perdagangan", fungsi: ["perumusan", "pelaksanaan"] };
      layar = await gambarPanel({ bacaProfil: async () => ({ ada: true, nilai }), simpanProfil });
      await layar.klik("Profil");
      await layar.tunggu();
      return nilai;
    }

    it("saves what was changed together with what it was loaded with", async () => {
      const simpanan: [Profil, Profil][] = [];
      const semula = await bukaProfil(async (baru, lama) => {
        simpanan.push([baru, lama]);
        return beres;
      });
      await layar.ketik("Tahun laporan", "2026");
      await layar.ketik("Fungsi", "perumusan\n\n  pelaksanaan  \nevaluasi\n");
      await layar.klik("Simpan");
      const fungsi = ["perumusan", "pelaksanaan", "evaluasi"];
      assert.deepEqual(simpanan, [[{ ...semula, tahun: "2026", fungsi }, semula]]);
    });

    it("has nothing to save before something was typed, and can undo what was typed", async () => {
      await bukaProfil(async () => beres);
      assert.equal(layar.cari("Simpan").getAttribute("aria-disabled"), "true");
      await layar.ketik("Nama instansi", "Dinas Lain");
      assert.match(layar.teks(), /belum disimpan/);
      await layar.klik("Batalkan perubahan");
      assert.equal((layar.cari("Nama instansi") as HTMLInputElement).value, "Dinas Perdagangan");
    });

    it("keeps what was typed while the user looks at another page or at the sheet", async () => {
      await bukaProfil(async () => beres);
      await layar.ketik("Nama instansi", "Dinas Lain");
      await layar.klik("Beranda");
      await layar.lakukan(() => window.dispatchEvent(new window.Event("focus")));
      await layar.tunggu();
      await layar.klik("Profil");
      assert.equal((layar.cari("Nama instansi") as HTMLInputElement).value, "Dinas Lain");
    });

    it("leads back home while there is no Profil sheet", async () => {
      const pesan: Pesan = { kode: "LEMBAR_TIDAK_ADA", tingkat: "galat", teks: "Belum ada." };
      layar = await gambarPanel({ bacaProfil: async () => ({ ada: false, pesan }) });
      await layar.klik("Profil");
      await layar.tunggu();
      await layar.klik("Ke Beranda");
      assert.ok(layar.ada("Siapkan Buku Kerja"));
    });
  });

  describe("settings", () => {
    it("saves the choices that were made", async () => {
      const simpanan: Pengaturan[] = [];
      layar = await gambarPanel({
        simpanPengaturan: async (pengaturan) => {
          simpanan.push(pengaturan);
          return beres;
        },
      });
      await layar.klik("Pengaturan");
      await layar.tunggu();
      await layar.klik("Naik begitu melewati 90");
      await layar.klik("Folio / F4 (8,5 x 13 inci)");
      await layar.klik("Lampiran I Perjanjian Kinerja, Lampiran II IKU");
      await layar.klik("Simpan");
      const lampiranI = { ...PENGATURAN_BAWAAN.lampiranI, isi: "pk" };
      assert.deepEqual(simpanan, [
        { ...PENGATURAN_BAWAAN, aturanCelah: "batas-atas", kertas: "Folio", lampiranI },
      ]);
    });

    it("cannot take a table of one's own that is not there, and says what would replace the one that is", async () => {
      const sendiri = "Tabel saya sendiri di lembar Kriteria";
      layar = await gambarPanel({});
      await layar.klik("Pengaturan");
      await layar.tunggu();
      assert.ok((layar.cari(sendiri) as HTMLInputElement).disabled);
      await layar.tutup();
      const nilai: Pengaturan = { ...PENGATURAN_BAWAAN, skala: "sendiri" };
      layar = await gambarPanel({ bacaPengaturan: async () => ({ ada: true, nilai }) });
      await layar.klik("Pengaturan");
      await layar.tunggu();
      assert.doesNotMatch(layar.teks(), /diganti dengan skala ini/);
      await layar.klik("Sangat Baik, Tinggi, Sedang, Rendah, Sangat Rendah");
      assert.match(layar.teks(), /tabel Anda di lembar Kriteria diganti dengan skala ini/);
      await layar.klik(sendiri);
      assert.doesNotMatch(layar.teks(), /belum disimpan/);
    });

    it("shows what each gap rule makes of a value, by the rule that the sheets use", async () => {
      layar = await gambarPanel({});
      await layar.klik("Pengaturan");
      await layar.tunggu();
      assert.match(layar.teks(), /90,40 % menjadi Tinggi/);
      await layar.klik("Naik begitu melewati 90");
      assert.match(layar.teks(), /90,40 % menjadi Sangat Baik/);
      await layar.ketik("Coba nilai (%)", "90,95");
      await layar.klik("Bulatkan dahulu ke persen utuh");
      assert.match(layar.teks(), /90,95 % menjadi Sangat Baik/);
      await layar.ketik("Coba nilai (%)", "sembilan");
      assert.match(layar.teks(), /Tulis angka/);
    });
  });

  describe("help", () => {
    const salin = async (papan: object, bolehPilihan: boolean) => {
      Object.defineProperty(navigator, "clipboard", { value: papan, configurable: true });
      Object.assign(document, { execCommand: () => bolehPilihan });
      layar = await gambarPanel({});
      await layar.klik("Bantuan");
      await layar.tunggu();
      await layar.klik("Salin keterangan");
      await layar.tunggu();
    };
    const ditolak = { writeText: () => Promise.reject(new Error("denied")) };

    it("copies how Excel is for the IT desk", async () => {
      const tersalin: string[] = [];
      await salin({ writeText: async (teks: string) => tersalin.push(teks) }, false);
      assert.deepEqual(tersalin, ["LKjIP\nExcel"]);
      assert.match(layar.teks(), /Sudah disalin/);
    });

    it("copies it by a selected text where the clipboard is denied", async () => {
      await salin(ditolak, true);
      assert.match(layar.teks(), /Sudah disalin/);
    });

    it("shows it for copying by hand where nothing is allowed", async () => {
      await salin(ditolak, false);
      assert.equal(layar.akar.querySelector("textarea.keterangan")?.textContent, "LKjIP\nExcel");
    });
  });

  describe("where it cannot work", () => {
    it("says plainly what an Excel below the floor lacks", async () => {
      const butir = [
        {
          kode: "API",
          nama: "ExcelApi 1.14",
          wajib: true,
          keadaan: { tersedia: false, alasan: "lama" } as const,
        },
        {
          kode: "LAIN",
          nama: "Tambahan",
          wajib: false,
          keadaan: { tersedia: false, alasan: "lama" } as const,
        },
      ];
      layar = await gambarPanel({ dukungan: async () => ({ versi: "Excel 2016", butir }) });
      assert.match(layar.teks(), /belum bisa dipakai di sini[\s\S]*LTSC 2021[\s\S]*ExcelApi 1\.14/);
      assert.doesNotMatch(layar.teks(), /Tambahan/);
      assert.ok(!layar.ada("Beranda"));
    });

    it("opens where only something optional is missing", async () => {
      const butir = [
        { kode: "X", nama: "X", wajib: false, keadaan: { tersedia: false, alasan: "lama" } as const },
      ];
      layar = await gambarPanel({ dukungan: async () => ({ versi: "", butir }) });
      assert.ok(layar.ada("Beranda"));
    });

    it("says so outside Excel, and where office.js did not load", async () => {
      layar = await gambarPanel({}, { excel: "di-luar" });
      assert.match(layar.teks(), /dibuka di luar Excel/);
      await layar.tutup();
      layar = await gambarPanel({}, { excel: "tanpa-office" });
      assert.match(layar.teks(), /Periksa sambungan internet/);
    });

    it("shows a page with a code instead of nothing when a page breaks", async () => {
      const rusak = { ...keadaanTerisi(), lembar: undefined as never };
      const { error } = console;
      console.error = () => undefined;
      layar = await gambarPanel({ bacaKeadaan: baca(rusak) });
      console.error = error;
      assert.match(layar.teks(), /Panel ini berhenti[\s\S]*PANEL_TYPEERROR/);
      assert.ok(layar.ada("Muat ulang panel"));
    });
  });

  it("speaks English in an English Excel, except for sheets and functions", async () => {
    layar = await gambarPanel({}, { bahasa: "en" });
    assert.ok(layar.ada("Prepare Workbook"));
    assert.equal(layar.akar.querySelector(".lkjip")?.getAttribute("lang"), "en");
  });
});
