import assert from "node:assert/strict";
import { temuan as id } from "../../../src/bahasa/id/reviu-temuan";
import { kolomBarisIni } from "../../../src/domain/reviu/bahan/rujukan";
import {
  contoh as isiContoh,
  contohBuku as isiBuku,
  lembarDariContoh,
} from "../../../src/domain/reviu/contoh";
import type { LembarMentah } from "../../../src/domain/tabel";
import { temuanDari } from "./alat";

const PK = "NO\tSASARAN STRATEGIS\tINDIKATOR KINERJA\tTARGET";
const UKUR = "NO\tINDIKATOR KINERJA\tTARGET\tREALISASI\tCAPAIAN (%)";
const PAGU = "NO\tSUB KEGIATAN\tPagu (Rp)\tRealisasi (Rp)\t%";

const contoh = (...baris: readonly string[]) => isiContoh(...baris).map(lembarDariContoh);
const contohBuku = (isi: Parameters<typeof isiBuku>[0]) => isiBuku(isi).map(lembarDariContoh);

const sel = (lembar: readonly LembarMentah[], kode: string): string[] =>
  temuanDari([...lembar]).flatMap((satu) => (satu.kode === kode ? [`${satu.lembar}!${satu.sel}`] : []));

/** The sheet with one cell's formula set. */
function denganRumus(lembar: LembarMentah, baris: number, kolom: number, isi: string): LembarMentah {
  const rumus = lembar.teks.map((satu, b) =>
    satu.map((teks, k) => (b === baris && k === kolom ? isi : teks)),
  );
  return { ...lembar, rumus };
}

describe("reviu: one cause is told once", () => {
  it("a formula of a table's row that fails by a broken figure names it, and is no error of its own", () => {
    const semua = contoh(
      PAGU,
      "1\tSeragam\t29.925.000\t23940.000\t#VALUE!",
      "2\tLampu\t5.591.600\t5.043.000\t90,19 %",
    );
    const [satu, ...lain] = semua;
    assert.ok(satu);
    const rumus = '=IF([@[Realisasi (Rp)]]="","",LKJIP.SERAPAN([@[Pagu (Rp)]],[@[Realisasi (Rp)]]))';
    const temuan = temuanDari([denganRumus(satu, 1, 4, rumus), ...lain]);
    const galat = temuan.flatMap((t) => (t.kode === "FORMULA_GALAT" ? [t] : []));
    assert.deepEqual(
      galat.map((t) => [t.sel, t.tingkat, id.FORMULA_GALAT(t.isi)]),
      [
        [
          "E2",
          "peringatan",
          "D2 berisi “23940.000”, bukan angka; karena itu rumus di E2 menghasilkan #VALUE!. Ketik angkanya di D2.",
        ],
      ],
    );
    assert.equal(temuan.filter(({ tingkat }) => tingkat === "galat").length, 1);
  });

  it("columns of a formula's own row are read in both spellings, and texts of others are not", () => {
    assert.deepEqual(kolomBarisIni("=[@Pagu]+[@[Pagu Baru]]+T[[#This Row],[Sisa]]"), [
      "Pagu",
      "Pagu Baru",
      "Sisa",
    ]);
    assert.deepEqual(kolomBarisIni("=SUM(T[Pagu])+[1]Buku!A1"), []);
  });

  it("a table without any namesake in the agreement is one finding; with one namesake, each other row is", () => {
    const janji = [PK, "1\tPasar nyaman\tLuas kios yang bersih\t22 kios"];
    const baris = [
      "1\tJumlah tera ulang\t176\t169\t96,02 %",
      "2\tPencari kerja terdaftar\t1.150\t189\t16,43 %",
    ];
    const buku = (tiga: string) => contohBuku({ PK: janji, "Bab III": [UKUR, ...baris, tiga] });
    assert.deepEqual(sel(buku("3\tKasus yang selesai\t10\t9\t90 %"), "UKUR_TAK_DIJANJIKAN"), ["Bab III!A1"]);
    assert.deepEqual(
      sel(buku("3\tLuas kios yang bersih\t22 kios\t20 kios\t90,91 %"), "UKUR_TAK_DIJANJIKAN"),
      ["Bab III!B2", "Bab III!B3"],
    );
  });

  it("one sentence of a sasaran is found once, another one by itself", () => {
    const lembar = contoh(
      PK,
      "1\tJumlah dokumen data\tTersedianya data\t1 dokumen",
      "2\tJumlah dokumen  data\tTerbitnya data\t2 dokumen",
      "3\tJumlah pelatihan\tTerlaksananya pelatihan\t4 kali",
    );
    const ada = temuanDari([...lembar]).flatMap((t) => (t.kode === "SASARAN_BERUPA_INDIKATOR" ? [t] : []));
    assert.deepEqual(
      ada.map((t) => [t.sel, t.isi.juga]),
      [
        ["B2", ["B3"]],
        ["B4", undefined],
      ],
    );
  });

  it("the gap in the criteria waits until the percentage itself is right", () => {
    const tabel = (persen: string) =>
      contoh(UKUR, `1\tPelayanan administrasi\t2.000\t1.819\t${persen}`, "2\tJumlah kios\t10\t5\t50 %");
    assert.equal(sel(tabel("96 %"), "CELAH_KRITERIA").length, 0);
    assert.equal(sel(tabel("90,95 %"), "CELAH_KRITERIA").length, 1);
  });
});
