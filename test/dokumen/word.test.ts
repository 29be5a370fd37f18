import assert from "node:assert/strict";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { KERANGKA } from "../../src/domain/laporan/buku/kerangka";
import { susunBuku } from "../../src/domain/laporan/buku/susun-buku";
import { teksAngka } from "../../src/domain/laporan/kit/angka";
import { bergrafik, isiGrafik } from "../../src/domain/laporan/kit/grafik";
import { judulGrafik, judulTabel } from "../../src/domain/laporan/kit/naskah";
import { Penomoran } from "../../src/dokumen/word/keterangan";
import { tulisWord } from "../../src/dokumen/word";
import { bacaan, barisIKU, barisTampak, buat, ISI_BAB_3, ISI_BENAR, tabelDari } from "../domain/laporan/alat";
import {
  bagianWord,
  barisWord,
  bergaya,
  laporanBuku,
  semua,
  SEMUA,
  tabelBab,
  teksWord,
  wordDari,
} from "./alat";

/** Reports in the order of the book: those of the chapters, then the appendices. */
const berbab = KERANGKA.flatMap(({ sub }) =>
  sub.flatMap(({ laporan = [] }) => laporan.map(({ kunci }) => kunci)),
);
const urutanBuku = [
  ...new Set([...berbab.flatMap((kunci) => SEMUA.find((satu) => satu === kunci) ?? []), ...SEMUA]),
];

/** Tables of all reports as the sheets hold them: numbers with their formats. */
const tabelLembar = () =>
  urutanBuku.flatMap((kunci) => {
    const { naskah } = buat(kunci, ISI_BENAR);
    return naskah ? tabelDari(naskah) : [];
  });

describe("the Word document of the report", () => {
  let berkas: Uint8Array;
  let dokumen: Document;
  before(async () => {
    berkas = await wordDari(ISI_BENAR);
    dokumen = bagianWord(berkas);
  });

  it("shows in every table what the sheet shows, figure by figure", () => {
    const tabel = tabelLembar();
    assert.ok(tabel.length >= 15);
    assert.deepEqual(tabelBab(dokumen).map(barisWord), tabel.map(barisTampak));
  });

  it("has the sheets' captions, their numbers as fields that count on", () => {
    const semuaKeterangan = bergaya(dokumen, "Caption");
    const keterangan = semuaKeterangan.filter((satu) => !teksWord(satu).startsWith("Grafik "));
    assert.deepEqual(keterangan.map(teksWord), tabelLembar().map(judulTabel));
    const digambar = tabelLembar().filter(bergrafik);
    assert.deepEqual(
      semuaKeterangan.map(teksWord).filter((teks) => teks.startsWith("Grafik ")),
      digambar.map(({ grafik }) => judulGrafik(grafik)),
    );
    const perintah = keterangan.flatMap((satu) =>
      semua(satu, "fldSimple").map((isi) => isi.getAttribute("w:instr")?.trim()),
    );
    assert.equal(perintah[0], "SEQ Tabel \\* ARABIC \\r 1");
    assert.equal(perintah[1], "SEQ Tabel \\* ARABIC");
    const mulai = perintah.flatMap((satu, i) => (satu?.includes("\\r 1") ? [i] : []));
    assert.equal(mulai.length, 3);
    // Each chapter counts from 1 again, and on from there.
    assert.equal(perintah.filter((satu) => satu?.includes("\\r")).length, mulai.length);
  });

  it("tells Word a number that does not follow from the one before", () => {
    const penomoran = new Penomoran();
    const nomor = [3, 4, 7].map((urut) => penomoran.perintah({ bab: 3, urut }));
    assert.deepEqual(
      nomor.map((satu) => /\\r (\d+)/.exec(satu)?.[1]),
      ["3", undefined, "7"],
    );
  });

  it("draws the charts of the sheet: a picture each, whose figures are those of its table", () => {
    const digambar = tabelLembar().filter(bergrafik);
    const isi = unzipSync(berkas);
    const gambar = semua(dokumen, "drawing");
    assert.equal(gambar.length, digambar.length);
    assert.ok(digambar.length >= 3);
    const svg = Object.keys(isi).filter((nama) => nama.endsWith(".svg"));
    assert.equal(svg.length, digambar.length);
    const teks = svg.map((nama) => strFromU8(isi[nama]!));
    for (const tabel of digambar)
      assert.ok(
        teks.some((satu) =>
          isiGrafik(tabel)
            .deret.filter(({ label }) => label)
            .every(({ nilai }) =>
              nilai.every(
                (angka) =>
                  angka === undefined || satu.includes(`>${teksAngka(angka, tabel.grafik.format.label)}<`),
              ),
            ),
        ),
        tabel.judul,
      );
    for (const satu of teks) assert.doesNotMatch(satu, /NaN|undefined|Infinity/);
  });

  it("repeats the header of each table and tears no row apart", () => {
    for (const tabel of tabelBab(dokumen)) assert.ok(semua(semua(tabel, "tr")[0]!, "tblHeader").length === 1);
    for (const tabel of semua(dokumen, "tbl")) {
      const baris = semua(tabel, "tr");
      assert.ok(baris.every((satu) => semua(satu, "cantSplit").length === 1));
      const lebar = semua(tabel, "gridCol").length;
      for (const satu of baris) {
        const rentang = semua(satu, "tc").map((sel) =>
          Number(semua(sel, "gridSpan")[0]?.getAttribute("w:val") ?? 1),
        );
        assert.equal(
          rentang.reduce((a, b) => a + b, 0),
          lebar,
        );
      }
    }
  });

  it("keeps a program and a kegiatan on the page of their first sub kegiatan", () => {
    const baris = semua(dokumen, "tbl").flatMap((tabel) => semua(tabel, "tr"));
    const lekat = (awal: string) => {
      const satu = baris.find((calon) =>
        semua(calon, "tc")
          .map(teksWord)
          .some((sel) => sel.startsWith(awal)),
      )!;
      return semua(satu, "keepNext").length > 0;
    };
    assert.ok(lekat("Program Pelatihan Kerja") && lekat("Pelaksanaan Pelatihan berdasarkan"));
    assert.equal(lekat("Penyediaan Gaji dan Tunjangan ASN"), false);
  });

  it("merges the cells of a sasaran down its indicators", () => {
    const tabel = semua(dokumen, "tbl").find((satu) => teksWord(satu).includes("Sasaran Strategis"));
    const gabung = semua(tabel!, "vMerge").map((satu) => satu.getAttribute("w:val"));
    assert.ok(gabung.includes("restart") && gabung.includes("continue"));
  });

  it("has the chapters as headings, the lists as fields, and empty places for what only people know", () => {
    assert.deepEqual(bergaya(dokumen, "Heading1").map(teksWord), [
      "KATA PENGANTAR",
      "DAFTAR ISI",
      "DAFTAR TABEL",
      "DAFTAR GRAFIK",
      "IKHTISAR EKSEKUTIF",
      "BAB I PENDAHULUAN",
      "BAB II PERENCANAAN KINERJA",
      "BAB III AKUNTABILITAS KINERJA",
      "BAB IV PENUTUP",
      "LAMPIRAN",
    ]);
    const perintah = semua(dokumen, "instrText").map((satu) => satu.textContent ?? "");
    assert.ok(perintah.some((satu) => satu.includes("TOC") && satu.includes("1-3")));
    assert.ok(perintah.some((satu) => satu.includes("TOC") && satu.includes('\\c "Tabel"')));
    for (const label of ["Penyebab", "Hambatan", "Upaya", "Rekomendasi"])
      assert.equal(
        bergaya(dokumen, "LabelTulisanLKjIP").filter((satu) => teksWord(satu) === label).length,
        8,
      );
    assert.ok(bergaya(dokumen, "TempatTulisanLKjIP").every((satu) => teksWord(satu) === ""));
  });

  it("says in its summary what the figures say, each mean with its kind", async () => {
    const teks = teksWord(bagianWord(await wordDari(ISI_BAB_3)).documentElement);
    assert.match(teks, /7 indikator pada 6 sasaran/);
    assert.match(teks, /seluruh indikator \(tiap indikator dihitung sekali\) 33,81 %/);
    assert.match(teks, /sasaran \(tiap sasaran dihitung sekali\) 38,08 %/);
    assert.match(teks, /Anggaran sebesar Rp7\.457\.740\.468 terealisasi Rp6\.794\.143\.210,96 atau 91,10 %/);
  });

  it("lays wide tables across, on the paper of the settings, each heading with what stands below it", async () => {
    const arah = semua(dokumen, "pgSz").map((satu) => satu.getAttribute("w:orient"));
    assert.ok(arah.includes("landscape") && arah.includes("portrait"));
    const folio = semua(bagianWord(await wordDari(ISI_BENAR, { kertas: "Folio" })), "pgSz");
    assert.deepEqual([...new Set(folio.map((satu) => satu.getAttribute("w:h")))].sort(), ["12240", "18720"]);
    const ujung = semua(dokumen, "sectPr").map((satu) => satu.closest("p")?.previousElementSibling);
    for (const satu of ujung) if (satu) assert.doesNotMatch(satu.innerHTML, /w:val="Heading/);
  });

  it("is Indonesian to Word's spelling, counts its pages, and holds no undefined", () => {
    const bahasa = semua(bagianWord(berkas, "word/styles.xml"), "lang")[0];
    assert.equal(bahasa?.getAttribute("w:val"), "id-ID");
    assert.match(bagianWord(berkas, "word/footer2.xml").documentElement.innerHTML, /PAGE/);
    assert.doesNotMatch(teksWord(dokumen.documentElement), /undefined|NaN|\[object/);
  });

  it("is the same bytes for the same book, without a date", async () => {
    assert.deepEqual(await wordDari(ISI_BENAR), berkas);
    assert.doesNotMatch(bagianWord(berkas, "docProps/core.xml").documentElement.innerHTML, /dcterms/);
  });

  it("prints no undefined, NaN or null of a workbook with holes, in texts or in pictures", async () => {
    const panjang = "Persentase penyelesaian perselisihan hubungan industrial ".repeat(4);
    const butir = Array.from({ length: 12 }, (_, i) => `- butir ${i + 1}`).join("\n");
    const lubang = {
      pk: [
        { sasaran: "Hampa", indikator: "", target: null, satuan: "", polaritas: "" as const },
        { sasaran: panjang, indikator: butir, target: butir, satuan: "", polaritas: "" as const },
      ],
      iku: [
        barisIKU({ indikator: panjang, sasaran: "", target: "69,1-69,5", realisasi: null }),
        barisIKU({ indikator: "x", sasaran: "A", target: 0, realisasi: "23940.000" }),
      ],
      program: [{ program: "", anggaranInduk: null, anggaranPerubahan: "n/a", keterangan: "" }],
      anggaran: ISI_BENAR.anggaran.slice(0, 2).map((satu) => ({ ...satu, pagu: null, realisasi: null })),
    };
    for (const isi of [
      { ...ISI_BENAR, ...lubang },
      { ...ISI_BENAR, pk: [], iku: [], program: [], anggaran: [] },
    ]) {
      const hasil = await wordDari(isi, { skala: "sangat-tinggi" });
      const isiBerkas = unzipSync(hasil);
      const teks = Object.keys(isiBerkas)
        .filter((nama) => nama.endsWith(".svg"))
        .map((nama) => strFromU8(isiBerkas[nama]!));
      teks.push(teksWord(bagianWord(hasil).documentElement));
      for (const satu of teks) assert.doesNotMatch(satu, /undefined|NaN|Infinity|\[object|\bnull\b/);
    }
  });

  it("stays whole without reports", async () => {
    const isi = { ...bacaan(ISI_BENAR), komaDesimal: false };
    assert.equal(semua(bagianWord(await tulisWord(susunBuku(isi, []))), "tbl").length, 0);
  });

  it("keeps a short table on one page", () => {
    const ringkas = tabelBab(dokumen).find((tabel) => teksWord(tabel).includes("Banyak Indikator"))!;
    const baris = semua(ringkas, "tr").filter((satu) => semua(satu, "tblHeader").length === 0);
    assert.ok(baris.length > 3 && baris.every((satu) => semua(satu, "keepNext").length > 0));
  });

  it("begins and ends no page with one or two rows of a long table", () => {
    const tabel = tabelBab(dokumen).find((satu) => teksWord(satu).includes("Golongan IV/e"))!;
    const baris = semua(tabel, "tr").filter((satu) => semua(satu, "tblHeader").length === 0);
    const menempel = baris.map((satu) => semua(satu, "keepNext").length > 0);
    assert.deepEqual(menempel.slice(0, 4), [true, true, false, false]);
    // Three rows and their total.
    assert.deepEqual(menempel.slice(-5), [false, true, true, true, false]);
  });

  it("lets a page end inside of a long group, and says again on the next what its rows belong to", async () => {
    const iku = Array.from({ length: 14 }, (_, i) =>
      barisIKU({ sasaran: "Sasaran panjang", indikator: `Indikator ${i}`, target: 1, realisasi: 1 }),
    );
    const isi = { ...ISI_BENAR, iku };
    const satu = laporanBuku(isi).filter(({ kunci }) => kunci === "pengukuran-kinerja");
    const buku = susunBuku(bacaan(isi), satu);
    const word = bagianWord(await tulisWord(buku));
    const tabel = tabelBab(word).find((satu) => teksWord(satu).includes("Indikator 13"))!;
    const baris = semua(tabel, "tr").filter((satu) => semua(satu, "tblHeader").length === 0);
    const lepas = baris.flatMap((satu, i) => (semua(satu, "keepNext").length === 0 ? [i] : []));
    assert.deepEqual(lepas.slice(0, 1), [6]);
    assert.deepEqual(teksWord(tabel).match(/Sasaran panjang( \(lanjutan\))?/g), [
      "Sasaran panjang",
      "Sasaran panjang (lanjutan)",
    ]);
    const mulai = baris.flatMap((satu, i) =>
      semua(satu, "vMerge").some((sel) => sel.getAttribute("w:val") === "restart") ? [i] : [],
    );
    assert.deepEqual(mulai, [0, 7]);
  });

  describe("in its appendices", () => {
    let form: ReturnType<typeof laporanBuku>;
    let kepala: Element[];
    /** The tables below the heading of each appendix. */
    const tabelForm = new Map<string, Element[]>();
    const bagian = (judul: string): Element[] => tabelForm.get(judul) ?? [];

    before(() => {
      form = laporanBuku(ISI_BENAR).filter(({ lembaran }) => lembaran !== undefined);
      kepala = bergaya(dokumen, "Heading3").filter((satu) =>
        form.some(({ judul }) => judul === teksWord(satu)),
      );
      const awal = new Set(kepala);
      let kini: Element[] = [];
      for (let satu = kepala[0] ?? null; satu; satu = satu.nextElementSibling) {
        if (awal.has(satu)) tabelForm.set(teksWord(satu), (kini = []));
        else if (satu.tagName === "w:tbl") kini.push(satu);
      }
    });
    const rapi = (teks: string): string => teks.replace(/^'/, "").replace(/\s+/g, " ").trim();

    it("says what the sheets say, text by text and in their order", () => {
      assert.deepEqual(
        form.map(({ kunci }) => kunci),
        ["lampiran-i", "lampiran-ii", "pk-unit", "pk-perubahan", "formulir-reviu", "pernyataan-reviu"],
      );
      for (const { judul, lembaran } of form) {
        const teks = bagian(judul).flatMap((tabel) => semua(tabel, "tc").map(teksWord).map(rapi));
        let dari = 0;
        for (const { isi } of lembaran!.potongan.flatMap(({ baris }) => baris.flatMap(({ sel }) => sel))) {
          if (typeof isi !== "string" || rapi(isi) === "") continue;
          const ada = teks.findIndex((satu, i) => i >= dari && satu.endsWith(rapi(isi)));
          assert.ok(ada >= 0, `${judul}: ${rapi(isi)}`);
          dari = ada;
        }
      }
    });

    it("begins each on a page, and so the table of an agreement below its statement", () => {
      const jeda = (di: Element) => semua(di, "pageBreakBefore").length > 0;
      assert.ok(kepala.length === form.length && kepala.every(jeda));
      const [pernyataan, perjanjian] = bagian("Lampiran II").filter((tabel) =>
        /PERJANJIAN KINERJA/.test(teksWord(tabel)),
      );
      assert.match(teksWord(pernyataan!), /selanjutnya disebut PIHAK KEDUA/);
      assert.ok(jeda(perjanjian!.previousElementSibling!));
    });

    it("repeats the headers of its tables, and never leaves a signature alone", () => {
      const [iku] = bagian("Lampiran I").filter((tabel) => semua(tabel, "tblHeader").length > 0);
      assert.equal(semua(iku!, "tblHeader").length, 2);
      // The signature is in the table of the row above: programs keep rows of one table on a page, not two tables.
      const baris = semua(iku!, "tr");
      const tanda = baris.findIndex((satu) => teksWord(satu).startsWith("Binjai, "));
      const menempel = baris.map((satu) => semua(satu, "keepNext").length > 0);
      assert.ok(tanda > 4 && baris.slice(tanda).some((satu) => teksWord(satu).startsWith("NIP.")));
      assert.deepEqual(new Set(menempel.slice(tanda - 2, -1)), new Set([true]));
      assert.equal(menempel.at(-1), false);
    });

    it("draws lines around the cells of tables only", () => {
      for (const tabel of bagian("Pernyataan Telah Direviu"))
        assert.equal(semua(tabel, "tcBorders").length, 0);
      const berkotak = bagian("Formulir Reviu").flatMap((tabel) => semua(tabel, "tcBorders"));
      assert.ok(berkotak.length > 100);
    });
  });

  it("survives whatever is typed into a cell: what XML cannot hold is left out, all else is kept", async () => {
    const satu = laporanBuku(ISI_BENAR).find(({ naskah }) => naskah)!;
    const isi = { ...bacaan(ISI_BENAR), komaDesimal: false };
    const [tabel] = tabelDari(satu.naskah!);
    const jahat = "a\u0000b\u0007c\ufffed\ud800e & <b>\"'\u0085😀\r\nf";
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.constant(jahat), fc.string({ unit: "binary" })), async (teks) => {
        const baris = [{ jenis: "data" as const, sel: [{ isi: `'${teks}`, lebar: tabel!.kolom.length }] }];
        const naskah = { judul: [teks], mendatar: false, bagian: [{ ...tabel!, judul: teks, baris }] };
        const dokumenJahat = bagianWord(await tulisWord(susunBuku(isi, [{ ...satu, naskah }])));
        const sel = barisWord(semua(dokumenJahat, "tbl")[0]!)[0]![0]!;
        if (teks === jahat) assert.equal(sel, "abcde & <b>\"'\u0085😀 f");
      }),
      { numRuns: 12 },
    );
  });
});
