import assert from "node:assert/strict";
import fc from "fast-check";
import { lembar as en } from "../../../src/bahasa/en/lembar";
import { ucapkan } from "../../../src/bahasa/ucap";
import { kelompokSasaran } from "../../../src/domain/laporan/bahan/pk";
import { PENGATURAN_BAWAAN } from "../../../src/domain/pengaturan/pengaturan";
import { bacaTabel, cariTabel } from "../../../src/domain/lembar/baca-tabel";
import type { NilaiBlok, TabelTerbaca } from "../../../src/domain/lembar/buku";
import { ISI_CONTOH, ISI_KOSONG } from "../../../src/domain/lembar/contoh";
import { susunIsi, type BukuTerbaca } from "../../../src/domain/lembar/isi-buku";
import { periksaSemua, rangkumKeadaan } from "../../../src/domain/lembar/rangkum-keadaan";
import { rencanaLengkapi } from "../../../src/domain/lembar/rencana-lengkapi";
import type { BarisPKTerbaca } from "../../../src/domain/lembar/lembar-pk";
import { susunStruktur } from "../../../src/domain/lembar/struktur";
import { diSel, temuanUkur } from "../../../src/domain/lembar/temuan-lembar";
import { bukuDari, selRencana } from "./buku-dari";

const JUDUL = { indikator: "Indikator", target: "Target" } as const;
const tabel = (nilai: NilaiBlok, area = "B3:C5"): TabelTerbaca => ({
  nama: "T",
  lembar: "Data IKU",
  area,
  nilai,
});

function ubahNama(buku: BukuTerbaca, nama: string, nilai: NilaiBlok): BukuTerbaca {
  const kunci = nama.toLowerCase();
  return { ...buku, isiNama: { ...buku.isiNama, [kunci]: { ...buku.isiNama[kunci]!, nilai } } };
}

describe("reading a table", () => {
  it("goes by titles, not places, and says where each cell stands", () => {
    const baris = bacaTabel(
      tabel([
        [" TARGET ", "indikator"],
        [10, "A"],
        ["32 orang", "B"],
      ]),
      JUDUL,
      ["indikator", "target"],
    );
    assert.deepEqual(baris, [
      { indikator: { isi: "A", sel: "'Data IKU'!C4" }, target: { isi: 10, sel: "'Data IKU'!B4" } },
      { indikator: { isi: "B", sel: "'Data IKU'!C5" }, target: { isi: "32 orang", sel: "'Data IKU'!B5" } },
    ]);
  });

  it("passes over empty rows, and gives empty cells for a column that is gone", () => {
    const baris = bacaTabel(tabel([["Indikator"], [""], ["A"]], "B3:B5"), JUDUL, ["indikator"]);
    assert.deepEqual(
      baris.map(({ indikator, target }) => [indikator.sel, target.isi]),
      [["'Data IKU'!B5", null]],
    );
  });

  it("never throws on what a sheet may hold", () => {
    const sel = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null));
    fc.assert(
      fc.property(fc.array(fc.array(sel, { maxLength: 4 }), { maxLength: 5 }), (nilai) => {
        bacaTabel(tabel(nilai), JUDUL, ["indikator", "target"]);
      }),
    );
  });

  it("finds a table that the user has renamed by its titles", () => {
    const satu = tabel([["Indikator", "Target"]]);
    assert.equal(cariTabel({ isiTabel: [satu] }, "LKJIP_TabelIKU", ["Target", "Indikator"]), satu);
    assert.equal(cariTabel({ isiTabel: [satu] }, "LKJIP_TabelIKU", ["Pagu"]), undefined);
  });
});

describe("reading the Kriteria sheet", () => {
  const buku = bukuDari(ISI_CONTOH);

  it("takes an office's own classes, limits and colours", () => {
    const sendiri = ubahNama(buku, "LKJIP_Skala", [
      ["Memuaskan", 85, 100, "Biru"],
      ["Cukup", 50, 84, "Oranye"],
      ["Kurang", 0, 49, "Merah"],
      ["", "", "", ""],
    ]);
    const { skala, pengaturan, temuanKriteria } = susunIsi(sendiri);
    assert.deepEqual(
      skala.tingkat.map(({ nama, warna }) => [nama, warna]),
      [
        ["Memuaskan", "Biru"],
        ["Cukup", "Oranye"],
        ["Kurang", "Merah"],
      ],
    );
    assert.deepEqual([pengaturan.skala, temuanKriteria], ["sendiri", []]);
  });

  it("falls back to the regulation's scale and says so where the table cannot be used", () => {
    const rusak = ubahNama(buku, "LKJIP_Skala", [["", "", "", ""]]);
    const { skala, temuanKriteria } = susunIsi(rusak);
    assert.deepEqual(
      [skala.nama, temuanKriteria[0]?.kode, temuanKriteria[0]?.sel],
      ["permendagri", "SKALA_RUSAK", "Kriteria!B6:E13"],
    );
  });

  it("warns where classes do not run from high to low, since colours count from the top", () => {
    const acak = ubahNama(buku, "LKJIP_Skala", [
      ["Rendah", 0, 50, "Merah"],
      ["Tinggi", 51, 100, "Hijau Tua"],
    ]);
    assert.equal(susunIsi(acak).temuanKriteria[0]?.kode, "SKALA_TIDAK_URUT");
  });

  it("reads the gap rule and the default polarity, and names what it does not know", () => {
    const atas = ubahNama(ubahNama(buku, "LKJIP_AturanCelah", [["Batas atas"]]), "LKJIP_PolaritasBawaan", [
      ["negatif"],
    ]);
    const { pengaturan } = susunIsi(atas);
    assert.deepEqual([pengaturan.aturanCelah, pengaturan.polaritasBawaan], ["batas-atas", "negatif"]);
    const salah = susunIsi(ubahNama(buku, "LKJIP_AturanCelah", [["entah"]]));
    assert.deepEqual([salah.aturanCelah, salah.temuanKriteria[0]?.kode], ["batas-bawah", "CELAH_SALAH"]);
  });

  it("completes settings that an older version has saved", () => {
    const lama = { ...buku, setelan: { "LKJIP.pengaturan": { kertas: "Folio", lampiranI: { isi: "pk" } } } };
    const { pengaturan } = susunIsi(lama);
    assert.deepEqual(pengaturan, {
      ...PENGATURAN_BAWAAN,
      kertas: "Folio",
      lampiranI: { ...PENGATURAN_BAWAAN.lampiranI, isi: "pk" },
    });
  });
});

describe("checking what was typed", () => {
  const periksa = (ubah: Partial<typeof ISI_CONTOH>) =>
    periksaSemua(susunIsi(bukuDari({ ...ISI_CONTOH, ...ubah })))
      .filter(({ kode }) => kode !== "TITIK_MERAGUKAN")
      .map(({ kode, tingkat, sel }) => [kode, tingkat, sel]);

  it("finds nothing where nothing is missing", () => {
    assert.deepEqual(periksa({}), []);
  });

  it("finds a target of zero beside a realisasi, and an unknown polarity", () => {
    const [satu, dua] = ISI_CONTOH.iku;
    assert.deepEqual(
      periksa({
        iku: [
          { ...satu!, target: 0, realisasi: 5 },
          { ...dua!, polaritas: "miring" },
        ],
      }),
      [
        ["TARGET_NOL", "galat", "IKU!E7"],
        ["POLARITAS_SALAH", "galat", "IKU!G8"],
      ],
    );
  });

  it("finds indicators without a name, a target or a sasaran", () => {
    const pk = [{ ...ISI_CONTOH.pk[0]!, sasaran: "", indikator: "", target: null }, ISI_CONTOH.pk[1]!];
    assert.deepEqual(
      periksa({ pk: [{ ...pk[0]!, target: "1" }, pk[1]!] }).map(([kode]) => kode),
      ["SASARAN_KOSONG", "INDIKATOR_KOSONG"],
    );
  });

  it("finds budgets that are missing or broken", () => {
    const [satu, dua] = ISI_CONTOH.anggaran;
    const program = [{ ...ISI_CONTOH.program[0]!, anggaranInduk: "2.735.259.9000,00" }];
    assert.deepEqual(
      periksa({
        program,
        anggaran: [
          { ...satu!, pagu: null, paguPerubahan: null },
          { ...dua!, realisasi: null },
        ],
      }).map(([kode]) => kode),
      ["KELOMPOK_RIBUAN", "PAGU_KOSONG", "REALISASI_KOSONG"],
    );
  });

  it("finds a year that is none and a NIP of another form", () => {
    const profil = { ...ISI_CONTOH.profil, tahun: "21", nipKepala: "1970" };
    assert.deepEqual(periksa({ profil }), [
      ["TAHUN_SALAH", "peringatan", "Profil!B9"],
      ["NIP_SALAH", "peringatan", "Profil!B16"],
    ]);
  });

  it("speaks English where Excel does", () => {
    const isi = susunIsi(bukuDari({ ...ISI_CONTOH, iku: [{ ...ISI_CONTOH.iku[0]!, target: null }] }));
    const temuan = periksaSemua(isi).find(({ kode }) => kode === "TARGET_KOSONG");
    assert.ok(temuan && !temuanUkur(temuan));
    const pesan = ucapkan(temuan, en);
    assert.match(pesan.teks, /^The target of/);
  });
});

describe("where an empty form stands", () => {
  it("asks for the profile first and names every cell of it", () => {
    const buku = bukuDari(ISI_KOSONG);
    const struktur = susunStruktur(ISI_KOSONG, PENGATURAN_BAWAAN);
    const { langkah, profil } = rangkumKeadaan(buku, susunIsi(buku), struktur, []);
    assert.deepEqual([langkah, profil.terisi, profil.kosong.length], ["isi-profil", 0, profil.dari]);
    assert.ok(profil.kosong.every(({ sel, label }) => /^Profil!B\d+$/.test(sel) && label !== ""));
  });
});

describe("sasaran of the agreement", () => {
  const sel = (isi: string) => ({ isi, sel: "PK!A1" });
  const kosong = susunIsi(bukuDari(ISI_CONTOH)).pk![0]!;
  const baris = (sasaran: string, indikator: string): BarisPKTerbaca => ({
    ...kosong,
    no: sel(""),
    sasaran: sel(sasaran),
    indikator: sel(indikator),
    target: sel("1"),
    satuan: sel(""),
    polaritas: sel(""),
  });

  it("go on over rows that repeat them or leave them blank", () => {
    const hasil = kelompokSasaran([baris("A", "1"), baris("", "2"), baris("A", "3"), baris("B", "4")]);
    assert.deepEqual(
      hasil.map(({ sasaran, indikator }) => [sasaran, indikator.length]),
      [
        ["A", 3],
        ["B", 1],
      ],
    );
  });
});

describe("finding lost parts again", () => {
  const polos = { rumus: [], tabel: [] };
  const { iku, profil, kriteria } = susunStruktur(ISI_CONTOH, PENGATURAN_BAWAAN);
  const bagian = (kunci: "iku" | "profil" | "kriteria", nama: string[], tabelHilang: string[] = []) => {
    const rencana = { iku, profil, kriteria }[kunci];
    return {
      kunci,
      judul: "X",
      tabel: tabelHilang,
      nama: rencana.nama.filter((satu) => nama.includes(satu.nama)),
    };
  };

  it("goes by the label beside a cell, however many rows were inserted above", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), (sisipan) => {
        const nilai: NilaiBlok = [...Array.from({ length: sisipan }, () => ["", ""]), ["Jabatan", "isi"]];
        const hasil = rencanaLengkapi(bagian("profil", ["LKJIP_JabatanKepala"]), profil, {
          ...polos,
          lembar: "X",
          area: `A3:B${sisipan + 3}`,
          nilai,
        });
        assert.deepEqual(
          hasil.nama.map(({ area }) => area),
          [`B${sisipan + 3}`],
        );
      }),
    );
  });

  it("guesses nothing where a label is gone or stands twice", () => {
    for (const nilai of [[["Lain"]], [["Jabatan"], ["Jabatan"]]]) {
      const terpakai = { ...polos, lembar: "X", area: `A1:A${nilai.length}`, nilai };
      const hasil = rencanaLengkapi(bagian("profil", ["LKJIP_JabatanKepala"]), profil, terpakai);
      assert.deepEqual([hasil.nama, hasil.takDikenal.length], [[], 1]);
    }
  });

  it("quotes a figure with the comma of the office, and a year without a dot", () => {
    const tertulis = (isi: number) =>
      diSel("TAHUN_SALAH", "galat", { isi, sel: "IKU!E9" }, { teks: "" }).dinyatakan;
    assert.deepEqual([0.9, 20_255, -1.5].map(tertulis), ["0,9", "20255", "-1,5"]);
  });

  it("leaves the totals row out of a table that it makes again", () => {
    const { anggaran } = susunStruktur(ISI_CONTOH, PENGATURAN_BAWAAN);
    const judul = anggaran.blok.find(({ area }) => area === anggaran.tabel[0]!.area)!.isi[0]!.map(String);
    const kosong = judul.map(() => "");
    const nilai: NilaiBlok = [judul, kosong.map(() => "isi"), ["JUMLAH", ...kosong.slice(1)]];
    const hasil = rencanaLengkapi(
      { kunci: "anggaran", judul: "X", tabel: ["LKJIP_TabelAnggaran"], nama: [] },
      anggaran,
      { ...polos, lembar: "X", area: "A6:K8", nilai },
    );
    assert.deepEqual(hasil.tabel, [{ nama: "LKJIP_TabelAnggaran", area: "A6:K7" }]);
  });

  it("finds the scale below its header", () => {
    const nilai: NilaiBlok = Array.from({ length: 13 }, (_, r) =>
      ["A", "B", "C", "D", "E", "F"].map((huruf) => String(selRencana(kriteria, `${huruf}${r + 1}`) ?? "")),
    );
    const hasil = rencanaLengkapi(bagian("kriteria", ["LKJIP_Warna", "LKJIP_BatasBerlaku"]), kriteria, {
      ...polos,
      lembar: "X",
      area: "A1:F13",
      nilai,
    });
    assert.deepEqual(
      hasil.nama.map(({ area }) => area),
      ["E6:E13", "F6:F13"],
    );
  });
});
