import assert from "node:assert/strict";
import { kalimatIkhtisar } from "../../../src/domain/laporan/buku/ikhtisar";
import { narasi } from "../../../src/domain/laporan/bahan/narasi";
import { pengukuran } from "../../../src/domain/laporan/bahan/indikator";
import { bacaan, barisIKU, barisTampak, buat, ISI_BENAR, tabelDari } from "./alat";

const pk = (sasaran: string, indikator: string) => ({
  ...ISI_BENAR.pk[0]!,
  sasaran,
  indikator,
  target: "10",
});

const angka = { target: 10, realisasi: 9 };
const isi = (iku: readonly (readonly [sasaran: string, indikator: string])[]) => ({
  ...ISI_BENAR,
  pk: [
    pk("Sasaran satu", "Angka sakit"),
    pk("", "Angka sehat"),
    pk("Sasaran dua", "Nilai layanan"),
    pk("Sasaran dua", "Kembar"),
    pk("Sasaran tiga", "Kembar"),
  ],
  iku: iku.map(([sasaran, indikator]) => barisIKU({ sasaran, indikator, ...angka })),
});
const IKU = { laporan: { sumber: "iku", efisiensi: "aturan" } } as const;
const sasaran = (daftar: readonly (readonly [string, string])[]) =>
  pengukuran(bacaan(isi(daftar)), "iku").sasaran.map(({ nama, indikator }) => [nama, indikator.length]);

describe("the sasaran of an indicator", () => {
  const tanpa = [
    ["", "angka  sehat"],
    ["", "Nilai layanan"],
    ["", "Angka sakit"],
  ] as const;

  it("is PK's of the same name where IKU names none, in every report", () => {
    assert.deepEqual(sasaran(tanpa), [
      ["Sasaran satu", 2],
      ["Sasaran dua", 1],
    ]);
    const { naskah, temuan } = buat("pengukuran-kinerja", isi(tanpa), { pengaturan: IKU });
    assert.match(JSON.stringify(naskah), /diambil dari PK menurut nama indikatornya/);
    assert.ok(!JSON.stringify(naskah).includes("sasaran belum diisi"));
    assert.ok(!temuan.includes("SASARAN_KOSONG"));
    assert.match(kalimatIkhtisar(bacaan(isi(tanpa), IKU), "2025")[0]!, /3 indikator pada 2 sasaran\./);
  });

  it("is what IKU says, where it says one", () => {
    assert.deepEqual(
      sasaran([
        ["Sendiri", "Angka sehat"],
        ["", "Nilai layanan"],
      ]),
      [["Sendiri", 2]],
    );
  });

  it("is not guessed where PK has the name under two sasaran or not at all; it is asked for and is no sasaran", () => {
    const lepas = [
      ["", "Kembar"],
      ["", "Tidak ada di PK"],
    ] as const;
    assert.deepEqual(sasaran(lepas), [["", 2]]);
    const { naskah, temuan } = buat("pengukuran-kinerja", isi(lepas), { pengaturan: IKU });
    assert.equal(temuan.filter((kode) => kode === "SASARAN_KOSONG").length, 2);
    const teks = barisTampak(tabelDari(naskah)[0]!).flat().join("\n");
    assert.match(teks, /\(sasaran belum diisi\)/);
    assert.ok(!/Rata-rata capaian sasaran/.test(teks));
    const [awal = ""] = kalimatIkhtisar(bacaan(isi(lepas), IKU), "2025");
    assert.match(awal, /dengan 2 indikator \(2 indikator belum punya sasaran\)\./);
  });
});

describe("a change in the analysis", () => {
  it("is rounded once: 27,14497 % is 27,14 %", () => {
    const [satu] = pengukuran(
      bacaan({
        ...ISI_BENAR,
        iku: [
          barisIKU({
            indikator: "Ekspor",
            target: 100,
            realisasi: 127.14497,
            realisasiLalu: 100,
            satuan: "ton",
          }),
        ],
      }),
      "iku",
    ).sasaran.flatMap(({ indikator }) => indikator);
    const teks = narasi(satu!, { kini: "tahun 2025", lalu: "tahun 2024" });
    assert.match(teks, /naik 27,14 %\.$/);
  });
});
