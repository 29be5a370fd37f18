import assert from "node:assert/strict";
import type { Pesan } from "../../src/domain/pesan";
import { gambarPanel } from "./gambar-panel";
import { pakaiPeramban, type Layar } from "./peramban";

describe("what a command said", () => {
  pakaiPeramban();
  let layar: Layar;
  afterEach(() => layar.tutup());

  it("is ticked off only where something was done", async () => {
    const pesan: Pesan[] = [{ kode: "UJI", tingkat: "peringatan", teks: "Periksa." }];
    for (const [akibat, isi, tanda] of [
      ["berubah", pesan, "baik"],
      ["tetap", [], "baik"],
      ["tidak-ada", pesan, "peringatan"],
      ["tidak-ada", [], "info"],
    ] as const) {
      layar = await gambarPanel({
        siapkanBukuKerja: async () => ({ berhasil: true, akibat, ringkasan: "Selesai.", pesan: isi }),
      });
      await layar.klik("Siapkan Buku Kerja");
      assert.ok(layar.akar.querySelector(`.hasil-${tanda} .baris-judul .tanda-${tanda}`), akibat);
      await layar.tutup();
    }
    layar = await gambarPanel({});
  });

  it("has a way to the page that it names, and none where it names none", async () => {
    const pesan: Pesan[] = ["TANGGAL_KOSONG", "UJI"].map((kode) => ({
      kode,
      tingkat: "info",
      teks: "Atur.",
    }));
    layar = await gambarPanel({
      siapkanBukuKerja: async () => ({ berhasil: true, akibat: "berubah", ringkasan: "Selesai.", pesan }),
    });
    await layar.klik("Siapkan Buku Kerja");
    const butir = [...layar.akar.querySelectorAll(".hasil .pesan")];
    assert.deepEqual(
      butir.map((satu) => satu.textContent.includes("Buka Pengaturan")),
      [true, false],
    );
    await layar.klik("Buka Pengaturan");
    assert.match(layar.akar.querySelector("[aria-selected=true]")?.textContent ?? "", /Pengaturan$/);
  });

  it("stays with the page it came from: on no other, and there one line until it is asked for", async () => {
    const pesan: Pesan[] = ["Satu.", "Dua."].map((teks) => ({ kode: "UJI", tingkat: "info", teks }));
    layar = await gambarPanel({
      siapkanBukuKerja: async () => ({ berhasil: true, akibat: "berubah", ringkasan: "Selesai.", pesan }),
    });
    const kartu = (): string => layar.akar.querySelector(".hasil")?.textContent ?? "";
    await layar.klik("Siapkan Buku Kerja");
    assert.match(kartu(), /Selesai\.[^]*Satu\.[^]*Dua\./);
    for (const lain of ["Profil", "Pengaturan"]) {
      await layar.klik(lain);
      assert.equal(kartu(), "");
    }
    await layar.klik("Beranda");
    assert.match(kartu(), /Selesai\./);
    assert.doesNotMatch(kartu(), /Dua\./);
    await layar.klik("Tampilkan semua (2)");
    assert.match(kartu(), /Satu\.[^]*Dua\./);
  });
});
