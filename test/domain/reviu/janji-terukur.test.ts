import assert from "node:assert/strict";
import { contohBuku, lembarDariContoh } from "../../../src/domain/reviu/contoh";
import type { TemuanReviu } from "../../../src/domain/reviu/temuan-reviu";
import { temuanDari } from "./alat";

const JANJI = /JANJI|DIJANJIKAN|IKU_TAK/;
const temuanBuku = (buku: Readonly<Record<string, readonly string[]>>): TemuanReviu[] =>
  temuanDari(contohBuku(buku).map(lembarDariContoh));
const isiJanji = (buku: Readonly<Record<string, readonly string[]>>) =>
  temuanBuku(buku)
    .filter(({ kode }) => JANJI.test(kode))
    .map(({ kode, lembar, sel, isi }) => ({ di: `${kode} ${lembar}!${sel}`, isi }));

const PK = "NO\tSASARAN\tINDIKATOR KINERJA\tTARGET";
const UKUR = "NO\tINDIKATOR KINERJA\tTARGET\tREALISASI\tCAPAIAN (%)";
const PK_KAMI = "NO\tSASARAN\tINDIKATOR KINERJA\tTARGET\tTARGET PERUBAHAN\tREALISASI";
const IKU = "NO\tINDIKATOR KINERJA UTAMA\tSATUAN\tTARGET\tREALISASI";

describe("reviu: what is promised and what is measured", () => {
  it("a table with results of quarters is no agreement", () => {
    const triwulan = [
      "No\tIndikator\tTarget Tahunan\tTW I\t\tTW II\t\tCapaian (%)",
      "\t\t\tTarget\tRealisasi\tTarget\tRealisasi\t",
      "1\tJumlah kios terisi\t48\t12\t10\t24\t21\t43,75",
      "2\tJumlah los terisi\t40\t10\t9\t20\t18\t45,00",
    ];
    const rekap = [UKUR, "1\tJumlah pasar bersih\t25\t21\t84,00", "2\tJumlah UTTP ditera\t176\t169\t96,02"];
    assert.deepEqual(isiJanji({ Rekap: rekap, Triwulan: triwulan }), []);
    const pk = [
      PK,
      "1\tPasar\tJumlah pasar bersih\t25",
      "2\tKios\tJumlah kios terisi\t48",
      "3\tX\tJumlah kantin\t9",
    ];
    assert.deepEqual(
      isiJanji({ PK: pk, Rekap: rekap, Triwulan: triwulan }).map(({ di }) => di),
      ["UKUR_TAK_DIJANJIKAN Rekap!B3", "JANJI_TAK_DIUKUR PK!C4", "UKUR_TAK_DIJANJIKAN Triwulan!B4"].sort(),
    );
  });

  it("a row without a result is no report, but a table without any is a draft", () => {
    const pk = [PK, "1\tPasar\tJumlah pasar bersih\t25 pasar", "2\tKios\tJumlah kios terisi\t10 kios"];
    const bab = (kios: string) => [
      UKUR,
      "1\tJumlah pasar bersih\t25\t21\t84,00",
      `2\tJumlah kios terisi\t10\t${kios}`,
    ];
    assert.deepEqual(isiJanji({ PK: pk, "Bab III": bab("5\t50,00") }), []);
    assert.deepEqual(isiJanji({ PK: pk, "Bab III": bab("\t") }), [
      { di: "JANJI_TAK_DIUKUR PK!C3", isi: { diukurDi: ["Bab III"], kosongDi: "'Bab III'!B3" } },
    ]);
    const konsep = [UKUR, "1\tJumlah pasar bersih\t25\t\t", "2\tJumlah kios terisi\t10\t\t"];
    assert.deepEqual(isiJanji({ PK: pk, "Bab III": konsep }), []);
  });

  it("a copy of the agreement with an empty column of results changes nothing", () => {
    const buku = {
      "PK 2024": [
        PK,
        "1\tPasar\tJumlah pasar bersih\t25",
        "2\tNilai\tNilai SAKIP\tBB (72)",
        "3\tKios\tJumlah kios\t9",
      ],
      Capaian: [UKUR, "1\tJumlah pasar bersih\t25\t21\t84,00", "2\tJumlah kios\t9\t9\t100,00"],
    };
    const salinan = [
      PK_KAMI,
      "1\tPasar\tJumlah pasar bersih\t25\t\t",
      "2\tNilai\tNilai SAKIP\tBB (72)\t\t",
      "3\tKios\tJumlah kios\t9\t\t",
    ];
    const [asli] = isiJanji(buku);
    assert.equal(asli?.di, "JANJI_TAK_DIUKUR PK 2024!C3");
    assert.deepEqual(isiJanji({ ...buku, PK: salinan }), [asli]);
    const terisi = salinan.map((satu) => satu.replace("BB (72)\t\t", "BB (72)\t\tBB (71)"));
    assert.deepEqual(isiJanji({ ...buku, PK: terisi }), []);
  });

  it("key indicators with results are looked for in the agreement, which measures nothing itself", () => {
    const buku = {
      PK: [PK_KAMI, "1\tPasar\tJumlah pasar bersih\t25\t\t21", "2\tKios\tJumlah kios terisi\t10\t\t"],
      IKU: [IKU, "1\tJumlah pasar bersih\tPasar\t25\t21", "2\tJumlah UTTP ditera ulang\tUTTP\t176\t169"],
    };
    assert.deepEqual(isiJanji(buku), [{ di: "UKUR_TAK_DIJANJIKAN IKU!B3", isi: { janjiDi: "PK" } }]);
  });
});

describe("reviu: key indicators under another name", () => {
  it("are asked for one name, as the form of the review counts them, but not beside another office's agreement", () => {
    const buku = (pasar: string) => ({
      PK: [PK, `1\tPasar\t${pasar}\t25 pasar`, "2\tKios\tJumlah kantin sehat\t10 kantin"],
      IKU: [
        IKU,
        "1\tJumlah pasar rakyat yang bersih\tPasar\t25\t21",
        "2\tJumlah UTTP ditera ulang\tUTTP\t176\t169",
      ],
    });
    const ukur = (pasar: string) => isiJanji(buku(pasar)).filter(({ di }) => di.startsWith("UKUR"));
    assert.deepEqual(ukur("Jumlah pasar rakyat bersih"), [
      { di: "UKUR_TAK_DIJANJIKAN IKU!B2", isi: { janjiDi: "PK", mirip: "Jumlah pasar rakyat bersih" } },
      { di: "UKUR_TAK_DIJANJIKAN IKU!B3", isi: { janjiDi: "PK" } },
    ]);
    assert.deepEqual(ukur("Nilai SAKIP"), []);
  });
});

describe("reviu: one indicator in several tables", () => {
  const isiBeda = (buku: Readonly<Record<string, readonly string[]>>) =>
    temuanBuku(buku)
      .filter(({ kode }) => kode === "NILAI_ANTAR_TABEL")
      .map(({ isi, penjelasan }) => ({ isi, penjelasan: penjelasan.length }));
  const pk = [PK, "1\tPangan\tSkor Pola Pangan Harapan\t88,5", "2\tKios\tJumlah kios terisi\t10"];
  const capaian = (nama: string) => [
    UKUR,
    `1\t${nama}\t89\t87,9\t98,76`,
    "2\tJumlah kios terisi\t10\t5\t50,00",
  ];
  const isi = { unsur: "target", tertulis: "89", lain: "88,5", tempat: "'PK 2024'!D2" };

  it("is the same with its own abbreviation in brackets, not with another word there", () => {
    const beda = (nama: string) => isiBeda({ "PK 2024": pk, Capaian: capaian(nama) });
    assert.deepEqual(beda("Skor Pola Pangan Harapan (PPH)"), [{ isi, penjelasan: 0 }]);
    assert.deepEqual(beda("Skor Pola Pangan Harapan"), [{ isi, penjelasan: 0 }]);
    assert.ok(beda("Skor Pola Pangan Harapan (desa)").every(({ isi: satu }) => "mirip" in satu));
  });

  it("a difference that copies repeat is told once, and nobody is said to stand alone who does not", () => {
    const buku = {
      "PK 2024": pk,
      Capaian: capaian("Skor Pola Pangan Harapan"),
      PK: [
        PK_KAMI,
        "1\tPangan\tSkor Pola Pangan Harapan\t88,5 skor\t\t",
        "2\tKios\tJumlah kios terisi\t10 kios\t\t",
      ],
      IKU: [IKU, "1\tSkor Pola Pangan Harapan\tskor\t89\t87,9", "2\tJumlah kios terisi\tkios\t10\t5"],
    };
    assert.deepEqual(isiBeda(buku), [{ isi: { ...isi, juga: ["IKU!D2"] }, penjelasan: 0 }]);
  });
});
