import assert from "node:assert/strict";
import fc from "fast-check";
import type { PetaTabel } from "../../../src/domain/warna/rencana";
import { petaDari } from "../warna/alat";
import { diiyakan } from "../warna/diiyakan";
import { lembarAcak, type LembarAcak } from "./acak/lembar-acak";

/** Sheets that are made; LEMBAR_ACAK asks for more ("LEMBAR_ACAK=5000"), BENIH for others. */
const BANYAK = Number(process.env["LEMBAR_ACAK"] ?? 100);
const seed = process.env["BENIH"] === undefined ? undefined : Number(process.env["BENIH"]);

function tabelDari({ mentah }: LembarAcak): readonly PetaTabel[] {
  const peta = petaDari({ id: "s", terproteksi: false, kami: false, tabelExcel: [], mentah });
  return peta.lembar[0]?.tabel ?? [];
}

/** The same, and what is done of the others once the user has agreed. */
function tabelSemua({ mentah }: LembarAcak): readonly PetaTabel[] {
  const peta = petaDari({ id: "s", terproteksi: false, kami: false, tabelExcel: [], mentah });
  return [...(peta.lembar[0]?.tabel ?? []), ...diiyakan(peta)];
}

/** Columns that would be coloured unasked. */
function berwarna({ rencana }: PetaTabel): string[] {
  if (rencana.jenis === "biarkan" || !rencana.yakin) return [];
  const utama = rencana.jenis === "warnai" ? [rencana.kolom] : [];
  return [...utama, ...rencana.sampingan.map(({ kolom }) => kolom)];
}

const ditambah = ({ rencana }: PetaTabel): boolean => rencana.jenis === "tambah" && rencana.yakin;

/** Figures written, each checked against the pair that the headers call the year's. */
function periksaTulisan(satu: LembarAcak, tabel: PetaTabel): number {
  if (!ditambah(tabel)) return 0;
  assert.ok(satu.setahun, `written without a year's pair: ${satu.judul}`);
  let banyak = 0;
  for (const { baris, rasio } of tabel.cuplikan) {
    if (rasio === undefined) continue;
    const [t, r] = satu.setahun[satu.baris.indexOf(baris)] ?? [NaN, NaN];
    assert.ok(Math.abs(rasio - r / t) < 1e-9, `row ${baris}: ${rasio}, not ${r}/${t}: ${satu.judul}`);
    banyak++;
  }
  return banyak;
}

/** Of several percentages the year's own is the one that a table is coloured by, where it states it. */
function periksaUtama(satu: LembarAcak, { tabel, rencana }: PetaTabel): void {
  if (rencana.jenis !== "warnai" || !rencana.yakin || satu.persenSetahun.length === 0) return;
  const utama = tabel.kolom.find(({ kolom }) => kolom === rencana.kolom);
  if (utama?.peran !== "capaian" || utama.bagian !== null) return;
  assert.ok(satu.persenSetahun.includes(rencana.kolom), `${rencana.kolom} for the year: ${satu.judul}`);
}

/** What would be done unasked, by names that stay when groups change places. */
function tindakan(satu: LembarAcak): string[] {
  return tabelDari(satu)
    .flatMap((tabel) => [
      ...(ditambah(tabel) ? ["tambah"] : []),
      ...berwarna(tabel).map((kolom) => satu.persen.get(kolom) ?? kolom),
    ])
    .sort();
}

describe("sheets put together at random", () => {
  it("each figure written, unasked or when the user agrees, is the year's, and only percentages of a pair are coloured", () => {
    let [ditulis, diwarnai] = [0, 0];
    fc.assert(
      fc.property(fc.nat(), (benih) => {
        const satu = lembarAcak(benih);
        for (const tabel of tabelSemua(satu)) {
          ditulis += periksaTulisan(satu, tabel);
          periksaUtama(satu, tabel);
          for (const kolom of berwarna(tabel)) {
            assert.ok(satu.persen.has(kolom), `${kolom} coloured: ${satu.judul}`);
            diwarnai++;
          }
        }
      }),
      { numRuns: BANYAK, seed },
    );
    assert.ok(
      ditulis > BANYAK / 3 && diwarnai > BANYAK / 5,
      `${ditulis} figures written and ${diwarnai} columns coloured on ${BANYAK} sheets: the property says little`,
    );
  });

  it("groups of equal rank may change places", () => {
    fc.assert(
      fc.property(fc.nat(), (benih) => {
        assert.deepEqual(tindakan(lembarAcak(benih, true)), tindakan(lembarAcak(benih)));
      }),
      { numRuns: BANYAK, seed },
    );
  });
});
