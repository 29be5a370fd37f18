import assert from "node:assert/strict";
import type { Pesan } from "../../src/domain/pesan";
import { gambarPanel } from "./gambar-panel";
import { pakaiPeramban, type Layar } from "./peramban";

describe("what a command said", () => {
  pakaiPeramban();
  let layar: Layar;
  afterEach(() => layar.tutup());

  it("is folded when the user goes on to another page, and shown again when asked", async () => {
    const pesan: Pesan[] = ["Satu.", "Dua."].map((teks) => ({ kode: "UJI", tingkat: "info", teks }));
    layar = await gambarPanel({
      siapkanBukuKerja: async () => ({ berhasil: true, akibat: "berubah", ringkasan: "Selesai.", pesan }),
    });
    await layar.klik("Siapkan Buku Kerja");
    assert.match(layar.teks(), /Selesai\.[^]*Satu\.[^]*Dua\./);
    await layar.klik("Profil");
    assert.match(layar.teks(), /Selesai\./);
    assert.doesNotMatch(layar.teks(), /Dua\./);
    await layar.klik("Tampilkan semua (2)");
    assert.match(layar.teks(), /Satu\.[^]*Dua\./);
  });
});
