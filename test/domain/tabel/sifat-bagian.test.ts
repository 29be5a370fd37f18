import assert from "node:assert/strict";
import fc from "fast-check";
import type { NilaiSel } from "../../../src/domain/tabel";
import { hurufKolom } from "../../../src/domain/tabel";
import type { PetaTabel } from "../../../src/domain/warna/rencana";
import { petaDari } from "../warna/alat";
import { lembarKasus, type SelKepala } from "./tetangga/kasus";

/** One group of columns: its name and, row by row, its target and realisasi. */
interface Grup {
  readonly nama: string;
  readonly seluruh: boolean;
  readonly isi: readonly (readonly [number, number])[];
}

const BARIS = 4;
const bilangan = fc.integer({ min: 1, max: 900 });
const isi = fc.array(fc.tuple(bilangan, bilangan), { minLength: BARIS, maxLength: BARIS });
const SELURUH = ["Jumlah", "Total", "Setahun", "Keseluruhan", ""];
const KATA =
  "Mawar Melati Lawang Selatan Utara Pesisir Januari Februari Maret Padi Jagung SD SMP Laki Perempuan APBN Loket Zona".split(
    " ",
  );
const SEBUTAN = [
  "",
  "Kecamatan ",
  "Kel. ",
  "Bidang ",
  "Seksi ",
  "Tahap ",
  "UPT ",
  "Blok ",
  "Kelas ",
  "Unit ",
];

const namaBagian = fc.oneof(
  fc.tuple(fc.constantFrom(...SEBUTAN), fc.constantFrom(...KATA)).map(([a, b]) => a + b),
  fc
    .tuple(
      fc.constantFrom("Tahap", "Minggu", "Termin", "Gelombang"),
      fc.constantFrom("I", "II", "III", "1", "2"),
    )
    .map((x) => x.join(" ")),
);
const bagian = fc
  .uniqueArray(fc.tuple(namaBagian, isi), { selector: ([nama]) => nama, minLength: 2, maxLength: 5 })
  .map((semua) => semua.map(([nama, angka]): Grup => ({ nama, seluruh: false, isi: angka })));
const seluruh = fc.option(
  fc
    .tuple(fc.constantFrom(...SELURUH), isi)
    .map(([nama, angka]): Grup => ({ nama, seluruh: true, isi: angka })),
);

interface Tabel {
  readonly grup: readonly Grup[];
  readonly datar: boolean;
  readonly gabung: boolean;
  /** Each group states its own capaian too. */
  readonly capaian: boolean;
}

const DEPAN = ["No", "Indikator Kinerja", "Satuan"];

const JUDUL = ["Target", "Realisasi", "Capaian (%)"];

function judulGrup({ nama }: Grup, lebar: number): string[] {
  return JUDUL.slice(0, lebar).map((satu) => satu.replace(/^\w+/, (kata) => `${kata} ${nama}`.trim()));
}

function angkaGrup(pasangan: readonly [number, number] | undefined, lebar: number): number[] {
  const [t, r] = pasangan ?? [1, 0];
  return [t, r, Math.round((10000 * r) / t) / 100].slice(0, lebar);
}

function susun({ grup, datar, gabung, capaian }: Tabel): PetaTabel {
  const lebar = capaian ? 3 : 2;
  // A group without a name needs no heading above it: its titles stand alone.
  const kepala: (SelKepala | null)[][] = datar
    ? [[...DEPAN, ...grup.flatMap((satu) => judulGrup(satu, lebar))].map((teks) => ({ teks }))]
    : [
        [
          ...DEPAN.map((teks) => ({ teks, tinggi: 2 })),
          ...grup.flatMap((satu): SelKepala[] =>
            satu.nama === ""
              ? judulGrup(satu, lebar).map((teks) => ({ teks, tinggi: 2 }))
              : [{ teks: satu.nama, lebar }],
          ),
        ],
        [
          ...DEPAN.map(() => null),
          ...grup.flatMap(({ nama }) => JUDUL.slice(0, lebar).map((teks) => (nama === "" ? null : { teks }))),
        ],
      ];
  const data = Array.from({ length: BARIS }, (_, b): NilaiSel[] => [
    b + 1,
    `Jumlah layanan ke-${String.fromCharCode(65 + b)} yang diberikan`,
    "Unit",
    ...grup.flatMap((satu) => angkaGrup(satu.isi[b], lebar)),
  ]);
  const mentah = lembarKasus([], kepala, data, { gabung });
  const [tabel] =
    petaDari({ id: "s", terproteksi: false, kami: false, tabelExcel: [], mentah }).lembar[0]?.tabel ?? [];
  assert.ok(tabel);
  return tabel;
}

/** What is understood of each group, by its name, and what would be done unasked. */
function arti(tabel: Tabel): { peran: Map<string, string[]>; tindakan: string[] } {
  const { grup, capaian } = tabel;
  const lebar = capaian ? 3 : 2;
  const { tabel: dibaca, rencana } = susun(tabel);
  const huruf = (i: number, x: number): string => hurufKolom(DEPAN.length + lebar * i + x);
  const milik = (kolom: string): string => dibaca.kolom.find((satu) => satu.kolom === kolom)?.peran ?? "-";
  const peran = new Map(
    grup.map(({ nama }, i) => [nama, Array.from({ length: lebar }, (_, x) => milik(huruf(i, x)))] as const),
  );
  if (rencana.jenis === "biarkan" || !rencana.yakin) return { peran, tindakan: [] };
  const berwarna = [...(rencana.jenis === "warnai" ? [rencana] : []), ...rencana.sampingan].map(
    ({ kolom }) => kolom,
  );
  const nama = grup.flatMap((satu, i) => (berwarna.includes(huruf(i, 2)) && capaian ? [satu.nama] : []));
  assert.equal(nama.length, berwarna.length, "only columns of capaian are coloured");
  return { peran, tindakan: [rencana.jenis === "tambah" ? "tambah" : "warnai", ...nama.sort()] };
}

const tabel = fc
  .tuple(bagian, seluruh, fc.boolean(), fc.boolean(), fc.nat(), fc.boolean())
  .map(([semua, satu, datar, gabung, letak, capaian]): Tabel => {
    const tempat = letak % (semua.length + 1);
    const grup = satu ? [...semua.slice(0, tempat), satu, ...semua.slice(tempat)] : semua;
    return { grup, datar, gabung: gabung || datar, capaian };
  });

describe("groups of equal rank, whatever they are called", () => {
  it("each capaian written unasked is the pair that the headers call the whole row's", () => {
    let ditulis = 0;
    fc.assert(
      fc.property(tabel, (satu) => {
        const { rencana, cuplikan } = susun(satu);
        if (rencana.jenis !== "tambah" || !rencana.yakin) return;
        const utuh = satu.grup.find((grup) => grup.seluruh);
        assert.ok(utuh, `written without a whole: ${satu.grup.map(({ nama }) => nama).join(", ")}`);
        cuplikan.forEach(({ rasio }, b) => {
          const [t, r] = utuh.isi[b] ?? [0, 0];
          assert.ok(Math.abs((rasio ?? NaN) - r / t) < 1e-9);
          ditulis++;
        });
      }),
      { numRuns: 600 },
    );
    assert.ok(ditulis > 100, `only ${ditulis} figures were written: the property says little`);
  });

  it("the order of the groups changes nothing", () => {
    let diwarnai = 0;
    fc.assert(
      fc.property(tabel, fc.infiniteStream(fc.nat()), (satu, acak) => {
        const kunci = satu.grup.map(() => Number(acak.next().value));
        const urut = satu.grup.map((_, i) => i).sort((a, b) => (kunci[a] ?? 0) - (kunci[b] ?? 0) || a - b);
        const lain: Tabel = { ...satu, grup: urut.flatMap((i) => satu.grup[i] ?? []) };
        const [a, b] = [arti(satu), arti(lain)];
        assert.deepEqual(b.tindakan, a.tindakan);
        if (a.tindakan.length > 2) diwarnai++;
        for (const { nama } of satu.grup) assert.deepEqual(b.peran.get(nama), a.peran.get(nama), nama);
      }),
      { numRuns: 400 },
    );
    assert.ok(diwarnai > 40, `only ${diwarnai} sheets had the capaian of several groups coloured`);
  });
});
