import assert from "node:assert/strict";
import { ISI_CONTOH } from "../../../src/domain/lembar/contoh";
import { PENGATURAN_BAWAAN } from "../../../src/domain/pengaturan/pengaturan";
import { BERUNIT, buat } from "./perjanjian-alat";

/** The first row that holds this text, without its empty cells. */
const cari = ({ baris }: ReturnType<typeof buat>, teks: string): string[] =>
  (baris.find((satu) => satu.includes(teks)) ?? []).filter((sel) => sel !== "");

/** Texts on top of each page. */
const awalHalaman = ({ rencana, baris }: ReturnType<typeof buat>): string[] =>
  rencana.cetak.jeda!.map((sel) => baris[Number(sel.slice(1)) - 1]!.find((satu) => satu !== "") ?? "");

/** Budgets of the change as independent figures: induk, perubahan, selisih, percent. */
const PERUBAHAN: readonly (readonly [
  awal: string,
  induk: number,
  kini: number,
  selisih: number,
  persen: number,
])[] = [
  ["Penunjang", 7417586120, 5762839968, -1654746152, -22.31],
  ["Pelatihan", 138471700, 0, -138471700, -100],
  ["Penempatan", 223424700, 207279900, -16144800, -7.23],
  ["Hubungan", 162734600, 52553800, -110180800, -67.71],
  ["Peningkatan", 1407739500, 1248405600, -159333900, -11.32],
  ["Stabilisasi", 39476200, 34461500, -5014700, -12.7],
  ["Standardisasi", 288122700, 83623200, -204499500, -70.98],
  ["Penggunaan", 864833200, 0, -864833200, -100],
  ["Perencanaan", 88939800, 0, -88939800, -100],
  ["Pengelolaan", 260862400, 68576500, -192285900, -73.71],
  ["JUMLAH", 10892190920, 7457740468, -3434450452, -31.53],
];

describe("Lampiran II", () => {
  it("holds what Lampiran I does not: one setting settles both", () => {
    const pertama = { ...PENGATURAN_BAWAAN.lampiranI, isi: "pk" as const };
    assert.ok(buat("lampiran-ii").teks.includes("PERNYATAAN PERJANJIAN KINERJA"));
    assert.ok(
      buat("lampiran-ii", BERUNIT, { lampiranI: pertama }).teks.includes("INDIKATOR KINERJA UTAMA (IKU)"),
    );
    assert.ok(
      buat("lampiran-i", BERUNIT, { lampiranI: pertama }).teks.includes("PERNYATAAN PERJANJIAN KINERJA"),
    );
  });

  it("introduces both parties; a head of region without NIP has no line for it", () => {
    const hasil = buat("lampiran-ii");
    const { jabatanKepala, statusKepala, jabatanAtasan } = ISI_CONTOH.profil;
    assert.ok(hasil.teks.includes(`${statusKepala} ${jabatanKepala}`) && hasil.teks.includes(jabatanAtasan));
    assert.equal(hasil.teks.filter((satu) => satu === "NIP").length, 1);
    assert.deepEqual(cari(hasil, "JUMLAH"), ["JUMLAH", "10892190920"]);
    assert.deepEqual(cari(hasil, "Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota")[2], "7417586120");
  });

  it("shows dots where the workbook is empty, never a word of the program", () => {
    const kosong = Object.fromEntries(Object.keys(ISI_CONTOH.profil).map((kunci) => [kunci, ""]));
    const profil = { ...ISI_CONTOH.profil, ...kosong, fungsi: [] };
    const pk = [{ ...ISI_CONTOH.pk[0]!, target: null, sasaran: "", indikator: "Ada" }];
    const { teks } = buat("lampiran-ii", { ...BERUNIT, profil, pk });
    assert.ok(teks.includes("……………") && teks.includes("………………………………"));
    assert.ok(teks.every((satu) => !/undefined|null|NaN/.test(satu)));
  });
});

describe("PK of the units", () => {
  const hasil = buat("pk-unit");

  it("sums sub kegiatan to kegiatan as the signed agreement of the Sekretariat has it", () => {
    const kegiatan = (nomor: string): string[] => cari(hasil, nomor);
    assert.equal(kegiatan("1.1")[2], "72594300");
    assert.equal(kegiatan("1.2")[2], "4513835906");
    assert.deepEqual(cari(hasil, "Penyediaan Gaji dan Tunjangan ASN"), [
      "-",
      "Penyediaan Gaji dan Tunjangan ASN",
      "4390609506",
    ]);
  });

  it("takes the program's budget of the PK sheet where sub kegiatan are missing, and leaves sums of gaps open", () => {
    assert.deepEqual(cari(hasil, "1.")[0], "1.");
    const program = hasil.baris.find((satu) => satu[1]?.startsWith("Program Penunjang"))!;
    assert.deepEqual([program[4], program[5]], ["7417586120", "APBD"]);
    assert.equal(cari(hasil, "1.3")[2], "……………");
    assert.equal(hasil.temuan.filter(({ kode }) => kode === "PAGU_KOSONG").length, 38);
  });

  it("leaves a program's budget open that two units carry out and whose parts are not all known", () => {
    const anggaran = BERUNIT.anggaran.map((baris, i) =>
      i === 23 ? { ...baris, unit: "Bidang Tenaga Kerja" } : baris,
    );
    const { baris } = buat("pk-unit", { ...BERUNIT, anggaran });
    const program = baris.filter((satu) => satu[1]?.startsWith("Program Penunjang"));
    assert.deepEqual(
      program.map((satu) => [satu[4], satu[5]]),
      [
        ["……………", "APBD"],
        ["……………", "APBD"],
      ],
    );
  });

  it("has the budgets after the change where that is chosen", () => {
    const perubahan = buat("pk-unit", BERUNIT, { perjanjian: { versi: "perubahan", pernyataan: true } });
    assert.equal(cari(perubahan, "1.2")[2], "4028835554");
    assert.equal(cari(perubahan, "JUMLAH")[1], "5762839968");
    assert.ok(perubahan.teks.includes("PERUBAHAN PERJANJIAN KINERJA TAHUN 2021"));
  });

  it("begins a page for each statement and each agreement, with its unit's own rows only", () => {
    const awal = awalHalaman(hasil);
    assert.equal(hasil.baris[1]![0], "PERNYATAAN PERJANJIAN KINERJA");
    assert.equal(awal.filter((satu) => satu === "PERNYATAAN PERJANJIAN KINERJA").length, 1);
    assert.equal(awal.filter((satu) => satu === "PERJANJIAN KINERJA TAHUN 2021").length, 2);
    const judul = (satu: string) => hasil.baris.findIndex((baris) => baris.includes(satu));
    const kedua = judul("BIDANG TENAGA KERJA");
    assert.ok(kedua > judul("SEKRETARIAT"));
    assert.ok(judul("Aset kantor yang layak fungsi") < kedua && judul("Terbitnya UMK") > kedua);
  });

  it("proposes the office of the unit's head, and leaves name and NIP to be typed", () => {
    assert.ok(hasil.teks.includes(`Sekretaris ${ISI_CONTOH.profil.instansi}`));
    assert.ok(hasil.teks.includes(`Kepala Bidang Tenaga Kerja ${ISI_CONTOH.profil.instansi}`));
    const kunci = hasil.rencana.isian!.map((satu) => satu.kunci);
    assert.ok(kunci.includes("pernyataan\nSekretariat\nnama"));
    assert.equal(new Set(kunci).size, kunci.length);
  });

  it("says that nobody named a unit, and which unit lacks a part", () => {
    const tanpa = {
      ...ISI_CONTOH,
      pk: ISI_CONTOH.pk.map((baris) => ({ ...baris, unit: "" })),
      anggaran: ISI_CONTOH.anggaran.map((baris) => ({ ...baris, unit: "Kepala Dinas" })),
    };
    assert.deepEqual(
      buat("pk-unit", tanpa).temuan.map(({ kode }) => kode),
      ["UNIT_KOSONG"],
    );
    const pk = [...BERUNIT.pk, { ...BERUNIT.pk[0]!, unit: "UPT Metrologi" }];
    const { temuan, teks } = buat("pk-unit", { ...BERUNIT, pk });
    assert.ok(temuan.some(({ kode }) => kode === "UNIT_TANPA_ANGGARAN"));
    assert.ok(teks.includes("UPT METROLOGI"));
  });
});

describe("PK Perubahan", () => {
  const hasil = buat("pk-perubahan");

  it("has every program before and after, difference and percent, and the sum", () => {
    for (const [awal, ...angka] of PERUBAHAN) {
      const baris = hasil.rencana.blok[0]!.isi.find((satu) => String(satu[1]).startsWith(awal))!;
      const [induk, kini, selisih, rasio] = baris.slice(3, 7).map(Number);
      assert.deepEqual([induk, kini, selisih, Number((rasio! * 100).toFixed(2))], angka, awal);
    }
  });

  it("takes the sum of the sub kegiatan where the program's budget after the change is empty", () => {
    const program = ISI_CONTOH.program.map((satu) => ({ ...satu, anggaranPerubahan: null }));
    const { rencana } = buat("pk-perubahan", { ...BERUNIT, program });
    const jumlah = rencana.blok[0]!.isi.find((satu) => satu[1] === "JUMLAH")!;
    assert.deepEqual(jumlah.slice(3, 6), [10892190920, 7457740468, -3434450452]);
  });

  it("keeps the original budget where neither is there, and says so", () => {
    const [satu, ...lain] = ISI_CONTOH.program;
    const program = [{ ...satu!, anggaranPerubahan: null }, ...lain];
    const anggaran = ISI_CONTOH.anggaran.map((baris) => ({ ...baris, paguPerubahan: null }));
    const { teks, rencana } = buat("pk-perubahan", { ...BERUNIT, program, anggaran });
    const jumlah = rencana.blok[0]!.isi.find((baris) => baris[1] === "JUMLAH")!;
    const induk = Number(satu!.anggaranInduk);
    assert.equal(jumlah[4], 7457740468 - Number(satu!.anggaranPerubahan) + induk);
    const catatan = `Anggaran setelah perubahan tidak tertulis di lembar PK, jadi dipakai anggaran sebelum perubahan: ${satu!.program}.`;
    assert.ok(teks.includes(catatan));
    assert.ok(!hasil.teks.some((ada) => ada.includes("tidak tertulis")));
  });

  it("leaves a budget after the change that cannot be read unprinted in PK Perubahan too", () => {
    const [satu, ...lain] = ISI_CONTOH.program;
    const isi = { ...BERUNIT, program: [{ ...satu!, anggaranPerubahan: "23940.000" }, ...lain] };
    const jumlah = buat("pk-perubahan", isi).rencana.blok[0]!.isi.find((baris) => baris[1] === "JUMLAH")!;
    assert.deepEqual(jumlah.slice(4, 6), ["'……………", "'……………"]);
  });

  it("proposes to lower targets whose budget went to 0, and takes the proposal back once a new target is typed", () => {
    const usulan = ({ teks }: ReturnType<typeof buat>) => teks.filter((satu) => satu.startsWith("Usulan"));
    assert.equal(usulan(hasil).length, 4);
    assert.equal(hasil.temuan.filter(({ kode }) => kode === "TARGET_TANPA_ANGGARAN").length, 4);
    const pk = BERUNIT.pk.map((baris) =>
      baris.indikator === "Peningkatan akreditasi LPKS" ? { ...baris, targetPerubahan: "1 LPKS" } : baris,
    );
    const berubah = buat("pk-perubahan", { ...BERUNIT, pk });
    assert.equal(usulan(berubah).length, 3);
    assert.deepEqual(cari(berubah, "Peningkatan akreditasi LPKS"), [
      "Peningkatan akreditasi LPKS",
      "4 LPKS",
      "1 LPKS",
    ]);
  });

  it("begins no page inside a sasaran, whose name stands on its first row only", () => {
    for (const sel of hasil.rencana.cetak.jeda!) {
      const [kepala, , pertama] = hasil.baris.slice(Number(sel.slice(1)) - 1);
      if (kepala![0] === "NO") assert.match(pertama![0]!, /^\d+\.$/);
    }
    assert.ok(hasil.rencana.cetak.jeda!.length >= 2);
  });

  it("says that nothing has changed where no change is filled in", () => {
    const program = ISI_CONTOH.program.map((satu) => ({ ...satu, anggaranPerubahan: null }));
    const anggaran = ISI_CONTOH.anggaran.map((satu) => ({ ...satu, paguPerubahan: null }));
    const { temuan } = buat("pk-perubahan", { ...BERUNIT, program, anggaran });
    assert.equal(temuan[0]?.kode, "PERUBAHAN_KOSONG");
  });
});
