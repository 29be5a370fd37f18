import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { LAPORAN } from "../../src/domain/laporan/daftar";
import { namaAreaLaporan, namaLembarLaporan } from "../../src/domain/laporan/kit/jenis";
import { LEMBAR } from "../../src/domain/lembar/daftar";
import { NAMA_TAMBAHAN } from "../../src/domain/jurnal/jurnal";

const AKAR = path.resolve(__dirname, "../..");
const baca = (nama: string) => readFileSync(path.join(AKAR, nama), "utf8");

function kode(folder: string): string {
  const semua = readdirSync(path.join(AKAR, folder), { recursive: true, encoding: "utf8" });
  return semua
    .filter((nama) => /\.tsx?$/.test(nama))
    .map((nama) => baca(path.join(folder, nama)))
    .join("\n");
}

const disebut = (teks: string, pola: RegExp) => new Set([...teks.matchAll(pola)].map(([, isi = ""]) => isi));

/** What a user reads about the traces of the add-in must be all of them, under their real names. */
describe("docs/TULISAN.md", () => {
  const halaman = baca("docs/TULISAN.md");
  const sumber = kode("src");

  it("names every setting that the add-in keeps in a workbook", () => {
    const kunci = disebut(sumber, /"(LKJIP\.[a-z]+(?:\.[a-z]+)*)"/g);
    assert.ok(kunci.size >= 6, [...kunci].join());
    assert.deepEqual(
      [...kunci].filter((satu) => !halaman.includes(`\`${satu}\``)),
      [],
    );
  });

  it("names every table, and every kind of hidden name", () => {
    const tabel = LEMBAR.flatMap((lembar) => lembar.tabel.map(({ nama }) => nama));
    const nama = [...tabel, NAMA_TAMBAHAN, ...Object.values(LAPORAN).map(namaAreaLaporan)];
    assert.ok(nama.length >= 7, nama.join());
    assert.deepEqual(
      nama.filter((satu) => !halaman.includes(satu)),
      [],
    );
  });

  it("speaks of nothing that the add-in does not write", () => {
    const namaLaporan = Object.values(LAPORAN).flatMap((laporan) => [
      namaAreaLaporan(laporan),
      namaLembarLaporan(laporan),
    ]);
    for (const satu of disebut(halaman, /`(LKJIP[._][A-Za-z_.]+)(?:\d+)?`/g)) {
      const akar = satu.replace(/\.$/, "");
      assert.ok(sumber.includes(akar) || namaLaporan.includes(akar), satu);
    }
  });
});
