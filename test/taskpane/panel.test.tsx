import assert from "node:assert/strict";
import { gambarPanel } from "./gambar-panel";
import { bacaan, BERES, keadaanContoh, keadaanTerisi } from "./perintah-contoh";
import { pakaiPeramban, type Layar } from "./peramban";
import type { HasilPerintah } from "../../src/commands";
import type { Pesan } from "../../src/domain/pesan";

describe("the home page of the pane", () => {
  pakaiPeramban();
  let layar: Layar;
  afterEach(() => layar.tutup());

  it("prepares a first workbook with the choice that was made", async () => {
    const isi: string[] = [];
    layar = await gambarPanel({
      siapkanBukuKerja: async (opsi) => {
        isi.push(opsi.isi);
        return BERES;
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
    layar = await gambarPanel({ bacaKeadaan: bacaan(keadaanContoh({ terkunci: true })) });
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
        return BERES;
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
      bacaKeadaan: bacaan(keadaanTerisi()),
      buatLaporan: async (_kunci, _opsi, cara) => {
        timpa.push(cara?.timpa);
        return cara?.timpa ? BERES : ditanya;
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
      bacaKeadaan: bacaan(keadaanTerisi()),
      buatLaporan: () => {
        kali++;
        return new Promise((jawab) => (selesai = jawab));
      },
    });
    await layar.klik("Buat Lampiran I");
    await layar.klik("Buat Lampiran I");
    assert.equal(kali, 1);
    assert.equal(layar.akar.querySelector("[role=status]")?.textContent, "Membuat tabel laporan ...");
    selesai(BERES);
    await layar.tunggu();
    assert.equal(layar.akar.querySelector("[role=status]")?.textContent, "Selesai.");
    await layar.klik("Buat Lampiran I");
    assert.equal(kali, 2);
  });

  const ikuKosong = () =>
    keadaanTerisi().lembar.map((satu) => (satu.kunci === "iku" ? { ...satu, baris: 0 } : satu));

  it("says how far each sheet is, in words that fit the sheet", async () => {
    layar = await gambarPanel({ bacaKeadaan: bacaan(keadaanTerisi({ lembar: ikuKosong() })) });
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
    layar = await gambarPanel({ bacaKeadaan: bacaan(keadaanTerisi({ lembar })) });
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
      bacaKeadaan: bacaan(keadaanTerisi({ langkah: "isi-profil", pesan, profil })),
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
    layar = await gambarPanel({ bacaKeadaan: bacaan(keadaanTerisi({ pesan })) }, { bahasa: "en" });
    assert.match(layar.teks(), /1 error, 2 warnings, 1 note/);
    assert.match(layar.teks(), /Pertama\.[\s\S]*Kedua\.[\s\S]*Ketiga\./, "the worst first");
  });

  it("lists messages with level, sentence and a link that jumps to the cell", async () => {
    const tujuan: string[] = [];
    const pesan: Pesan[] = [{ kode: "X", tingkat: "peringatan", teks: "Realisasi kosong.", sel: "IKU!E9" }];
    layar = await gambarPanel({
      bacaKeadaan: bacaan(keadaanTerisi({ pesan })),
      pergiKe: async (sel) => {
        tujuan.push(sel);
        return BERES;
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
    layar = await gambarPanel({ bacaKeadaan: bacaan(keadaanTerisi({ pesan })) });
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

  it("speaks English in an English Excel, except for sheets and functions", async () => {
    layar = await gambarPanel({}, { bahasa: "en" });
    assert.ok(layar.ada("Prepare Workbook"));
    assert.equal(layar.akar.querySelector(".lkjip")?.getAttribute("lang"), "en");
  });
});
