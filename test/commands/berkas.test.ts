import assert from "node:assert/strict";
import { bacaanLambat, muatSemuaPerintah, perintahLambat } from "../../src/commands/berkas";
import type { HasilPerintah } from "../../src/commands/jenis";

const BERES: HasilPerintah = { berhasil: true, akibat: "berubah", ringkasan: "Beres.", pesan: [] };

/** A file that the server does not give until its `ke`-th time. */
function berkas<T>(isi: T, ke: number): () => Promise<T> {
  let kali = 0;
  return async () => {
    kali += 1;
    if (kali < ke) throw new Error("Loading chunk failed.");
    return isi;
  };
}

describe("a command whose file is fetched when wanted", () => {
  it("says that the file did not come, and what to do, and runs at the next click", async () => {
    const perintah = perintahLambat(berkas(async (kata: string) => ({ ...BERES, ringkasan: kata }), 2));
    const pertama = await perintah("satu");
    assert.deepEqual([pertama.berhasil, pertama.akibat], [false, "gagal"]);
    assert.deepEqual(
      pertama.pesan.map(({ kode, tingkat }) => [kode, tingkat]),
      [["BERKAS_TAK_TERAMBIL", "galat"]],
    );
    assert.match(pertama.pesan[0]?.saran ?? "", /klik lagi/);
    assert.equal((await perintah("dua")).ringkasan, "dua");
  });

  it("answers a reading with the message", async () => {
    const baca = bacaanLambat(berkas(async () => ({ ada: true, nilai: 7 }) as const, 2));
    const pertama = await baca();
    assert.equal(!pertama.ada && pertama.pesan.kode, "BERKAS_TAK_TERAMBIL");
    assert.deepEqual(await baca(), { ada: true, nilai: 7 });
  });

  it("is fetched before it is wanted, and a failure there is nobody's error", async () => {
    const perintah = perintahLambat(berkas(async () => BERES, 2));
    await muatSemuaPerintah();
    assert.equal(await perintah(), BERES);
  });

  it("does not take an error of the command itself for a missing file", async () => {
    const perintah = perintahLambat(async () => async () => Promise.reject(new Error("sendiri")));
    await assert.rejects(perintah(), /sendiri/);
  });
});
