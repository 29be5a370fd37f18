import assert from "node:assert/strict";
import type { IsiStruktur } from "../../../src/domain/lembar/daftar";
import { sebutProgram } from "../../../src/domain/laporan/bahan/kegiatan";
import { barisTampak, buat, ISI_BENAR, tabelDari } from "./alat";

describe("the change of the budget", () => {
  const PROGRAM = [
    ["7.417.586.120", "5.762.839.968", "(1.654.746.152)", "(22,31 %)"],
    ["138.471.700", "0", "(138.471.700)", "(100,00 %)"],
    ["223.424.700", "207.279.900", "(16.144.800)", "(7,23 %)"],
    ["162.734.600", "52.553.800", "(110.180.800)", "(67,71 %)"],
    ["1.407.739.500", "1.248.405.600", "(159.333.900)", "(11,32 %)"],
    ["39.476.200", "34.461.500", "(5.014.700)", "(12,70 %)"],
    ["288.122.700", "83.623.200", "(204.499.500)", "(70,98 %)"],
    ["864.833.200", "0", "(864.833.200)", "(100,00 %)"],
    ["88.939.800", "0", "(88.939.800)", "(100,00 %)"],
    ["260.862.400", "68.576.500", "(192.285.900)", "(73,71 %)"],
  ];
  const JUMLAH = ["10.892.190.920", "7.457.740.468", "(3.434.450.452)", "(31,53 %)"];
  const tabel = (isi = ISI_BENAR) => tabelDari(buat("perubahan-anggaran", isi).naskah)[0]!;

  it("has every program and the whole, falls in parentheses", () => {
    const baris = barisTampak(tabel()).map((satu) => satu.slice(2));
    assert.deepEqual(baris, [...PROGRAM, JUMLAH]);
  });

  it("takes the budget after the change from the sub kegiatan where the PK does not state it", () => {
    const program = ISI_BENAR.program.map((satu) => ({ ...satu, anggaranPerubahan: null }));
    const baris = barisTampak(tabel({ ...ISI_BENAR, program })).map((satu) => satu.slice(2));
    assert.deepEqual(baris, [...PROGRAM, JUMLAH]);
  });

  it("shows a rise without parentheses, and no difference while a budget is missing", () => {
    const program = [
      { program: "Naik", anggaranInduk: 100, anggaranPerubahan: 150, keterangan: "" },
      { program: "Baru", anggaranInduk: 0, anggaranPerubahan: 50, keterangan: "" },
      { program: "Kosong", anggaranInduk: null, anggaranPerubahan: 50, keterangan: "" },
    ];
    const baris = barisTampak(tabel({ ...ISI_BENAR, program })).map((satu) => satu.slice(4));
    assert.deepEqual(baris, [
      ["50", "50,00 %"],
      ["50", ""],
      ["", ""],
      ["", ""],
    ]);
  });

  it("is one figure in every table that prints it, wherever the PK sheet does not state it", () => {
    const program = [
      { program: "Pasar", anggaranInduk: 100, anggaranPerubahan: 150, keterangan: "" },
      { program: "Metrologi", anggaranInduk: 40, anggaranPerubahan: null, keterangan: "" },
      { program: "Tera", anggaranInduk: 60, anggaranPerubahan: null, keterangan: "" },
    ];
    const [satu] = ISI_BENAR.anggaran;
    const sub = { ...satu!, kegiatan: "", sasaran: "", realisasi: null };
    const anggaran = [
      { ...sub, program: "Metrologi", subKegiatan: "A", pagu: 10, paguPerubahan: 25 },
      { ...sub, program: "Metrologi", subKegiatan: "B", pagu: 30, paguPerubahan: null },
      { ...sub, program: "Tera", subKegiatan: "C", pagu: 60, paguPerubahan: null },
    ];
    const isi = { ...ISI_BENAR, program, anggaran };
    assert.deepEqual(
      barisTampak(tabel(isi)).map((baris) => baris.slice(2, 5)),
      [
        ["100", "150", "50"],
        ["40", "55", "15"],
        ["60", "60", "0"],
        ["200", "265", "65"],
      ],
    );
    const pengaturan = { perjanjian: { versi: "perubahan", pernyataan: true } } as const;
    const bab2 = buat("program-anggaran", isi, { pengaturan }).naskah;
    assert.deepEqual(
      barisTampak(tabelDari(bab2)[0]!).map((baris) => baris[2]),
      ["150,00", "55,00", "60,00", "265,00"],
    );
    const awal = "Anggaran setelah perubahan tidak tertulis di lembar PK, jadi dipakai";
    const catatan = [
      `${awal} jumlah sub kegiatannya: Metrologi.`,
      `${awal} anggaran sebelum perubahan: Tera.`,
    ];
    for (const { bagian } of [buat("perubahan-anggaran", isi).naskah, bab2])
      assert.deepEqual(
        bagian.flatMap((bagi) => (bagi.jenis === "catatan" && bagi.teks.startsWith(awal) ? [bagi.teks] : [])),
        catatan,
      );
  });

  it("says nothing of where it comes from while the PK sheet states it", () => {
    const catatan = JSON.stringify(buat("perubahan-anggaran", ISI_BENAR).naskah.bagian);
    assert.ok(!catatan.includes("tidak tertulis"));
  });

  it("names the rows that keep a sum from being printed, in the table of programs too", () => {
    const catatan = (kunci: "perubahan-anggaran" | "program-anggaran", isi: IsiStruktur): string[] =>
      buat(kunci, isi)
        .naskah.bagian.flatMap((satu) => (satu.jenis === "catatan" ? [satu.teks] : []))
        .filter((teks) => teks.startsWith("Belum terjumlah"));
    const [satu, ...lain] = ISI_BENAR.program;
    const nama = satu!.program;
    const isi = { ...ISI_BENAR, program: [{ ...satu!, anggaranPerubahan: "23940.000" }, ...lain] };
    const awal = "Belum terjumlah karena isinya bukan angka:";
    assert.deepEqual(catatan("perubahan-anggaran", isi), [
      `${awal} ${nama} (setelah perubahan "23940.000").`,
    ]);
    const induk = { ...ISI_BENAR, program: [{ ...satu!, anggaranInduk: "23940.000" }, ...lain] };
    assert.deepEqual(catatan("program-anggaran", induk), [`${awal} ${nama} (anggaran "23940.000").`]);
    for (const kunci of ["perubahan-anggaran", "program-anggaran"] as const)
      assert.deepEqual(catatan(kunci, ISI_BENAR), []);
    const program = ISI_BENAR.program.map((ada) => ({ ...ada, anggaranPerubahan: null }));
    const anggaran = ISI_BENAR.anggaran.map((ada, i) =>
      i === 1 ? { ...ada, paguPerubahan: "23940.000" } : ada,
    );
    const sub = anggaran[1]!.subKegiatan;
    assert.deepEqual(catatan("perubahan-anggaran", { ...ISI_BENAR, program, anggaran }), [
      `${awal} ${sub} (anggaran "23940.000").`,
    ]);
  });

  it("writes the parentheses itself where Excel has no decimal comma", () => {
    const { naskah } = buat("perubahan-anggaran", ISI_BENAR, { komaDesimal: false });
    const [satu] = tabelDari(naskah);
    assert.deepEqual(
      satu!.baris[0]!.sel.slice(4).map(({ isi }) => isi),
      ["'(1.654.746.152)", "'(22,31 %)"],
    );
  });
});

describe("the name of a program", () => {
  it("is as it was typed, with the word before it in the letters of the name", () => {
    const sebut = (namaTertulis: string): string =>
      sebutProgram({ namaTertulis, nama: namaTertulis.replace(/^program /i, "") });
    assert.deepEqual(
      ["PROGRAM PENYEDIAAN SARANA", "Program Penyediaan Sarana", "PENYEDIAAN SARANA", "Penyediaan", ""].map(
        sebut,
      ),
      [
        "PROGRAM PENYEDIAAN SARANA",
        "Program Penyediaan Sarana",
        "PROGRAM PENYEDIAAN SARANA",
        "Program Penyediaan",
        "",
      ],
    );
  });
});
