import assert from "node:assert/strict";
import fc from "fast-check";
import type { Pesan } from "../../src/domain/pesan";
import { bukaWarna, type ExcelWarna } from "./warna-alat";
import { tulisLembar } from "./warna-buku";

/* Any workbook: colour, let the user edit beside it, save and open, take back: the original with the edits is left. */

type Isi = string | number | null;

const SEL = fc.oneof(
  fc.constantFrom<Isi>(null, "-", "95 %", "28,78 %", "1.150 orang", "0 kasus", 0.95, "1229 9"),
  fc.integer({ min: -5, max: 2_000 }),
);
const BUKU = fc.tuple(
  fc.shuffledSubarray(["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"], { minLength: 3 }),
  fc.array(fc.array(SEL, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
);
type Suntingan =
  | { readonly jenis: "sisip"; readonly baris: number }
  | { readonly jenis: "ketik"; readonly baris: number; readonly isi: Isi };
const SUNTINGAN = fc.array(
  fc.oneof(
    fc.record({ jenis: fc.constant("sisip" as const), baris: fc.integer({ min: 1, max: 9 }) }),
    fc.record({ jenis: fc.constant("ketik" as const), baris: fc.integer({ min: 20, max: 25 }), isi: SEL }),
  ),
  { maxLength: 4 },
);

async function sunting({ excel }: ExcelWarna, semua: readonly Suntingan[]): Promise<void> {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (const satu of semua)
      if (satu.jenis === "sisip") sheet.getRange(`${satu.baris}:${satu.baris}`).insert("Down");
      else
        sheet.getRange(`A${satu.baris}`).values = [
          [typeof satu.isi === "string" ? `'${satu.isi}` : satu.isi],
        ];
    await context.sync();
  });
}

/** Cells, rules, names and settings: all that colouring could leave behind. */
async function keadaan({ excel }: ExcelWarna): Promise<unknown> {
  const { book } = excel.workbook;
  const sel = book.sheets.map(({ cells }) =>
    [...cells]
      .sort(([a], [b]) => a - b)
      .flatMap(([baris, isi]) =>
        [...isi]
          .sort(([a], [b]) => a - b)
          .filter(
            ([, { value, formula }]) => formula !== undefined || (value !== null && value !== undefined),
          )
          .map(([kolom, { value, formula }]) => [baris, kolom, value, formula ?? ""]),
      ),
  );
  return {
    sel,
    aturan: book.sheets.map(({ conditionalFormats }) => conditionalFormats.length),
    nama: book.names.map(({ name }) => name),
    setelan: [...book.settings.keys()].filter((kunci) => kunci.startsWith("LKJIP.jurnal")),
  };
}

async function tanpaLkjip(
  isi: readonly (readonly Isi[])[],
  suntingan: readonly Suntingan[],
): Promise<unknown> {
  const buku = await bukaWarna();
  await tulisLembar(buku.excel, "Sheet1", isi);
  await sunting(buku, suntingan);
  const hasil = await keadaan(buku);
  buku.excel.close();
  return hasil;
}

type NamaPerintah = "siapkan" | "ambil" | "warnai" | "laporan" | "reviu";

/** The commands as an office would run them over the sheet that is there; one may find nothing to do. */
const PERINTAH: Readonly<Record<NamaPerintah, (buku: ExcelWarna) => Promise<unknown>>> = {
  siapkan: async () => (await import("../../src/commands/siapkan")).siapkanBukuKerja({ isi: "kosong" }),
  ambil: async () => {
    const { bacaAmbil, terapkanAmbil } = await import("../../src/commands/ambil");
    const bacaan = await bacaAmbil();
    return bacaan.ada && terapkanAmbil(bacaan.nilai);
  },
  warnai: (buku) => buku.kerja.warnaiYangPasti({ jenis: "lembar", nama: "Sheet1" }),
  laporan: async () => (await import("../../src/commands/laporan")).buatLaporan("lampiran-i"),
  reviu: async () => (await import("../../src/commands/reviu")).reviuBuku(),
};

/** Presses Kembalikan until nothing is left; gives what it said. */
async function kembalikanSemua({ kerja }: ExcelWarna): Promise<Pesan[]> {
  const pesan: Pesan[] = [];
  for (;;) {
    const hasil = await kerja.kembalikan();
    pesan.push(...hasil.pesan);
    if (hasil.akibat !== "berubah") return pesan;
  }
}

/** For a long run: BANYAK=1000. */
const BANYAK = process.env["BANYAK"];

describe("any workbook after Kembalikan", function () {
  this.timeout(BANYAK === undefined ? 240_000 : 0);

  it("is the original with the user's edits, also after saving and opening", async () => {
    await fc.assert(
      fc.asyncProperty(
        BUKU,
        SUNTINGAN,
        fc.boolean(),
        fc.boolean(),
        async ([kepala, baris], suntingan, simpan, legenda) => {
          const isi = [kepala, ...baris];
          let buku = await bukaWarna();
          await tulisLembar(buku.excel, "Sheet1", isi);
          const peta = await buku.warna.petakan({ jenis: "lembar" });
          assert.ok(peta.ada);
          await buku.kerja.terapkan(buku.warna.ubahLegenda(peta.nilai, legenda));
          await sunting(buku, suntingan);
          if (simpan) {
            const berkas = await buku.excel.save();
            buku.excel.close();
            buku = await bukaWarna(berkas);
          }
          const hasil = await buku.kerja.kembalikan();
          const kini = await keadaan(buku);
          buku.excel.close();
          if (hasil.pesan.length > 0) return; // Something was typed where a legend stood: it is named and stays.
          assert.deepEqual(kini, await tanpaLkjip(isi, suntingan));
        },
      ),
      { numRuns: Number(BANYAK ?? 24) },
    );
  });

  it("is that after any commands, taken back one after the other", async () => {
    await fc.assert(
      fc.asyncProperty(
        BUKU,
        SUNTINGAN,
        fc.boolean(),
        fc.array(fc.constantFrom<NamaPerintah>("siapkan", "ambil", "warnai", "laporan", "reviu"), {
          minLength: 1,
          maxLength: 4,
        }),
        async ([kepala, baris], suntingan, simpan, perintah) => {
          const isi = [kepala, ...baris];
          let buku = await bukaWarna();
          await tulisLembar(buku.excel, "Sheet1", isi);
          for (const nama of perintah) await PERINTAH[nama](buku);
          await sunting(buku, suntingan);
          if (simpan) {
            const berkas = await buku.excel.save();
            buku.excel.close();
            buku = await bukaWarna(berkas);
          }
          const pesan = await kembalikanSemua(buku);
          const kini = await keadaan(buku);
          buku.excel.close();
          assert.deepEqual(
            pesan.filter(({ tingkat }) => tingkat !== "info"),
            [],
          );
          assert.deepEqual(kini, await tanpaLkjip(isi, suntingan));
        },
      ),
      { numRuns: Number(BANYAK ?? 8) },
    );
  });
});
