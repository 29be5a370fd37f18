import assert from "node:assert/strict";
import {
  bacaProfil,
  buatLaporan,
  kembalikan,
  siapkanBukuKerja,
  siapkanKirim,
  siapkanTahunBaru,
  simpanProfil,
  statusKembalikan,
} from "../../src/commands";
import { bacaAmbil, terapkanAmbil } from "../../src/commands/ambil";
import type { HasilPerintah } from "../../src/commands/jenis";
import { reviuBuku } from "../../src/commands/reviu";
import { warnaiYangPasti } from "../../src/commands/warna-terapkan";
import { rumusBaku } from "../../src/domain/jurnal/padat";
import { berkasNyata, isiTabel, TABEL } from "./ambil-alat";
import { buka, kerjakan, ketik, lembar, nilai, tutupSemua } from "./buka";

type Excel = Awaited<ReturnType<typeof buka>>;

/** What stands in the cells, which names there are, and which settings: all that taking back must give again. */
function jejak({ workbook: { book } }: Excel): unknown {
  const sel = book.sheets.map(({ name, cells, tables, conditionalFormats }) => [
    name,
    [...cells]
      .flatMap(([b, baris]) =>
        [...baris].flatMap(([k, { value, formula }]) =>
          formula === undefined && (value ?? "") === ""
            ? []
            : [[b, k, formula === undefined ? value : rumusBaku(formula)] as const],
        ),
      )
      .sort(([a, b], [c, d]) => a - c || b - d),
    tables.map((tabel) => [tabel.name, tabel.range]),
    conditionalFormats.length,
  ]);
  return {
    sel,
    nama: book.names.map(({ name, formula }) => [name, formula]).sort(),
    setelan: [...book.settings.keys()].sort(),
  };
}

async function ambil(): Promise<HasilPerintah> {
  const bacaan = await bacaAmbil();
  if (!bacaan.ada)
    return { berhasil: false, akibat: "gagal", ringkasan: bacaan.pesan.teks, pesan: [bacaan.pesan] };
  return terapkanAmbil(bacaan.nilai);
}

async function isiTahun(): Promise<HasilPerintah> {
  const profil = await bacaProfil();
  if (!profil.ada) throw new Error(profil.pesan.teks);
  return simpanProfil({ ...profil.nilai, tahun: "2024" }, profil.nilai);
}

/** All commands that write, in an order in which an office could run them. */
const URUTAN: readonly (readonly [string, () => Promise<HasilPerintah>])[] = [
  ["ambil", ambil],
  ["reviu", reviuBuku],
  ["warnai", () => warnaiYangPasti({ jenis: "buku" })],
  ["laporan", () => buatLaporan("lampiran-i")],
  ["profil", isiTahun],
  ["tahun-baru", siapkanTahunBaru],
  ["reviu", reviuBuku],
  ["kirim", () => siapkanKirim({ cara: "nilai", bersihkan: false })],
];

describe("Kembalikan after every command that writes", function () {
  this.timeout(240_000);
  afterEach(tutupSemua);

  it("leads back step by step to the workbook as it was, also after saving and opening in between", async () => {
    let excel = await buka(berkasNyata("laporan-nyata"), { preset: "Microsoft 365" });
    const semula: unknown[] = [];
    for (const [nama, jalankan] of URUTAN) {
      semula.push(jejak(excel));
      const hasil = await jalankan();
      assert.equal(hasil.akibat, "berubah", `${nama}: ${hasil.ringkasan} ${JSON.stringify(hasil.pesan)}`);
    }
    const status = await statusKembalikan();
    assert.ok(status.ada);
    assert.deepEqual(
      status.nilai.run.map(({ perintah }) => perintah),
      URUTAN.map(([nama]) => nama).reverse(),
    );
    for (const [i, [nama]] of [...URUTAN].entries()) {
      if (i % 2 === 0) excel = await buka(await excel.save(), { preset: "Microsoft 365" });
      const hasil = await kembalikan();
      assert.equal(hasil.berhasil, true, hasil.ringkasan);
      assert.deepEqual(
        hasil.pesan.filter(({ tingkat }) => tingkat !== "info"),
        [],
        nama,
      );
      assert.deepEqual(jejak(excel), semula[URUTAN.length - 1 - i], `step ${i}`);
    }
    assert.match((await kembalikan()).ringkasan, /Tidak ada/);
  });

  it("gives a year back row by row, whatever was sorted since, and leaves what was typed for the new year", async () => {
    const excel = await buka(undefined, { preset: "Microsoft 365" });
    await siapkanBukuKerja({ isi: "contoh" });
    const awal = isiTabel({ excel }, TABEL.iku);
    await siapkanTahunBaru();
    const tabel = lembar(excel, "IKU").tables[0]!;
    const target = tabel.columns.findIndex(({ name }) => /^Target/.test(name));
    const indikator = tabel.columns.findIndex(({ name }) => /^Indikator/.test(name));
    await kerjakan(excel, ({ workbook }) => {
      const item = workbook.tables.getItem(TABEL.iku);
      const baris = item.getDataBodyRange();
      baris.getCell(0, target).values = [[4321]];
    });
    const tahun = await kembalikan();
    assert.ok(
      tahun.pesan.some(({ kode }) => kode === "BARIS_DIUBAH"),
      tahun.ringkasan,
    );
    const [nama, kolom] = [tabel.columns[indikator]!.name, tabel.columns[target]!.name];
    const kini = isiTabel({ excel }, TABEL.iku);
    const beda = kini.flatMap((baris, i) =>
      Object.entries(baris)
        .filter(([judul, isi]) => JSON.stringify(isi ?? "") !== JSON.stringify(awal[i]?.[judul] ?? ""))
        .map(([judul, isi]) => [baris[nama] === awal[i]?.[nama], judul, isi]),
    );
    assert.deepEqual(beda, [[true, kolom, 4321]]);
  });

  it("says that records of Ambil from before the journal are gone, and never fails on them", async () => {
    const excel = await buka();
    await ketik(excel, "Sheet1", "A1", "isi saya");
    await kerjakan(excel, ({ workbook }) => {
      workbook.settings.add("LKJIP.ambil.pulih", 1);
      workbook.settings.add("LKJIP.ambil.pulih.1", '{"versi":1,"langkah":[]}');
    });
    const hasil = await kembalikan();
    assert.deepEqual(
      hasil.pesan.map(({ kode }) => kode),
      ["JURNAL_LAMA"],
    );
    assert.deepEqual([...excel.workbook.book.settings.keys()], []);
    assert.equal(nilai(lembar(excel, "Sheet1"), 1, 1), "isi saya");
    assert.deepEqual((await kembalikan()).pesan, []);
  });

  for (const [nama, jalankan] of [
    ["reviu", reviuBuku],
    ["tahun-baru", siapkanTahunBaru],
    ["ambil", ambil],
  ] as const)
    it(`leaves the workbook as it was, or finished, wherever Excel fails: ${nama}`, async () => {
      const awal = await siap(nama);
      const berkas = await awal.save();
      const semula = jejak(awal);
      const sudah = awal.stats.requests.length;
      assert.equal((await jalankan()).akibat, "berubah");
      const jadi = jejak(awal);
      const permintaan = awal.stats.requests.slice(sudah).filter(({ kind }) => kind === "sync");
      // A request that has no 40 actions cannot fail after them, and one after the last not at all.
      for (let n = 2; n <= Math.min(8, permintaan.length); n++)
        for (const afterActions of [0, 40].filter((satu) => satu < (permintaan[n - 1]?.acts ?? 0))) {
          const excel = await buka(berkas, { preset: "Microsoft 365" });
          excel.faults.failRequest({ n, afterActions });
          const hasil = await jalankan();
          const ingin = hasil.akibat === "berubah" ? jadi : semula;
          assert.deepEqual(sel(jejak(excel)), sel(ingin), `${n}/${afterActions}: ${hasil.ringkasan}`);
          excel.close();
        }
    });
});

/** A workbook over which the command has something to do. */
async function siap(nama: "reviu" | "tahun-baru" | "ambil"): Promise<Excel> {
  const excel = await buka(berkasNyata("laporan-nyata"), { preset: "Microsoft 365" });
  await siapkanBukuKerja({ isi: nama === "tahun-baru" ? "contoh" : "kosong" });
  if (nama === "reviu") await reviuBuku();
  return excel;
}

/** Only the cells: a failure in the print set-up leaves settings that the next run clears. */
const sel = (isi: unknown): unknown => (isi as { sel: unknown }).sel;
