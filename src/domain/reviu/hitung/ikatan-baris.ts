import { berupaPersen } from "../../ukur/satuan";
import { deretWaktu, type DeretWaktu } from "../bahan/bagian-waktu";
import type { SelReviu } from "../bahan/sel-reviu";
import type { KolomReviu, TabelReviu } from "../bahan/tabel-reviu";
import { cacahLain } from "./cacah-lain";
import { ikat, tambah, type Ikatan, type JenisIkatan, type Rumus } from "./ikatan";

/** Rows that must follow before a column is believed to be the sum or the mean of others. */
const PALING_SEDIKIT = 2;
/** The same, where its title does not say so: two thirds of the rows, and at least three. */
const TANPA_KATA = { baris: 3, bagian: 2 / 3 } as const;

const tingkat = ({ judul }: KolomReviu): string[] => judul.split("|").map((satu) => satu.trim());
const grup = (kolom: KolomReviu): string => tingkat(kolom).slice(0, -1).join("|");

/** The columns of figures that a sum or mean to their right may be made of. */
function bahanKolom(tabel: TabelReviu, hasil: KolomReviu): (readonly KolomReviu[])[] {
  const letak = tabel.angka.indexOf(hasil);
  const kiri = tabel.angka.slice(0, letak).filter(({ arti }) => arti === "lain" || arti === "bulan");
  const bulan = kiri.filter(({ arti }) => arti === "bulan");
  if (bulan.length > 1) return [bulan];
  const segrup = kiri.filter((satu) => grup(satu) === grup(hasil));
  return [segrup, kiri].filter(({ length }) => length > 1);
}

const CARA = {
  jumlah: ["jumlah-baris", "linear"],
  rerata: ["rerata", "rerata"],
} as const satisfies Record<string, readonly [JenisIkatan, Rumus]>;

function ikatSemua(
  tabel: TabelReviu,
  hasil: KolomReviu,
  bahan: readonly KolomReviu[],
  [jenis, rumus]: readonly [JenisIkatan, Rumus],
): Ikatan[] {
  return tabel.baris.flatMap(({ baris }) => {
    const sel = tabel.sel(baris, hasil.kolom);
    const suku = bahan
      .map(({ kolom }) => tabel.sel(baris, kolom))
      .filter(({ bacaan }) => bacaan.jenis !== "kosong");
    return sel.bacaan.jenis === "kosong" || suku.length === 0
      ? []
      : [ikat(jenis, rumus, sel, suku.map(tambah))];
  });
}

/** Half of the rows that say something follow: the column is what its title says. */
function dipercaya(ikatan: readonly Ikatan[]): boolean {
  const terisi = ikatan.filter(({ hasil, tepat }) => hasil.nilai !== 0 || (tepat ?? 0) !== 0);
  const terukur = terisi.filter(({ keadaan }) => keadaan !== "tak-terbaca");
  const cocok = terukur.filter(({ keadaan }) => keadaan !== "beda").length;
  return cocok >= PALING_SEDIKIT && cocok * 2 >= terukur.length;
}

/** A sum of one figure and of nothing else shows no habit. */
const berbukti = ({ suku, keadaan }: Ikatan): boolean =>
  keadaan !== "tak-terbaca" && suku.filter(({ sel }) => (sel.nilai ?? 0) !== 0).length > 1;

/** So many rows follow that the column is their sum, though its title does not say so. */
function terbukti(ikatan: readonly Ikatan[]): boolean {
  const bukti = ikatan.filter(berbukti);
  const cocok = bukti.filter(({ keadaan }) => keadaan === "cocok").length;
  return cocok >= TANPA_KATA.baris && cocok >= bukti.length * TANPA_KATA.bagian;
}

const PERSEN = /%|persen|indeks/i;
const BUKAN_HASIL = /^(?:capaian|serapan|kondisi)|_(?:lalu|renstra|tw)$/;

/** A column whose figures are no counts, or are of another time. */
const takDijumlah = ({ judul, peran, arti }: KolomReviu): boolean =>
  BUKAN_HASIL.test(peran) || PERSEN.test(judul) || arti === "rerata" || arti === "persen-ubah";

/** What is promised and what is reached are added up each by itself. */
const berjanji = ({ judul }: KolomReviu): boolean => /\b(?:target|rencana|pagu|anggaran kas)\b/i.test(judul);

/** Columns that a run of parts may add up to: of the same side, and none of another part. */
function calonJumlah(
  { angka }: TabelReviu,
  deret: readonly DeretWaktu[],
  { kolom }: DeretWaktu,
): KolomReviu[] {
  const [pertama] = kolom;
  const bagian = new Set(deret.flatMap((satu) => satu.kolom));
  return angka.filter(
    (satu) => !bagian.has(satu) && !takDijumlah(satu) && pertama && berjanji(satu) === berjanji(pertama),
  );
}

const TAK_TERJUMLAH = /\b(?:indeks|index|nilai|skor|score|rasio|level|predikat|poin|point|kategori|opini)\b/i;

/** The row's own unit says that its parts are not added up. */
function barisTakDijumlah(tabel: TabelReviu, { baris, persen }: SelReviu): boolean {
  const kolom = tabel.ukur.kolom("satuan")?.kolom;
  const satuan = kolom === undefined ? "" : tabel.ukur.teks(baris, kolom);
  return persen || TAK_TERJUMLAH.test(satuan) || berupaPersen(tabel.label(baris), satuan);
}

/** As far off as parts that were rounded each by itself may be. */
function dibulatkan({ hasil, tepat = 0, suku }: Ikatan): boolean {
  const jarak = suku.reduce((n, { sel }) => n + (sel.desimal > 0 ? 0.5 * 10 ** -sel.desimal : 0), 0);
  return Math.abs((hasil.nilai ?? 0) - tepat) <= jarak;
}

/** Rows that do not follow though the others do, unless another reading of them does. */
const tanpaCacahLain = (tabel: TabelReviu, ikatan: readonly Ikatan[]): Ikatan[] =>
  ikatan.filter(
    (satu) =>
      satu.keadaan === "cocok" ||
      !(cacahLain(satu) || dibulatkan(satu) || barisTakDijumlah(tabel, satu.hasil)),
  );

/** Percentages are no counts, unless the reader took their columns for targets and results of quarters. */
const takTercacah = (kolom: KolomReviu): boolean =>
  !/^(?:target|realisasi)_tw$/.test(kolom.peran) && takDijumlah(kolom);

/** The months or quarters of a thing, added up wherever most rows show that they are. */
function jumlahDeret(tabel: TabelReviu): Ikatan[] {
  const semua = deretWaktu(tabel.angka);
  return semua.flatMap((deret) => {
    if (deret.kolom.some(takTercacah)) return [];
    return calonJumlah(tabel, semua, deret).flatMap((hasil) => {
      const ikatan = ikatSemua(tabel, hasil, deret.kolom, CARA.jumlah);
      return terbukti(ikatan) ? tanpaCacahLain(tabel, ikatan) : [];
    });
  });
}

const JUMLAH = /^(?:jumlah|total|jml)\b/i;

/** Its lowest title says that the column is a sum. */
export const berjudulJumlah = (kolom: KolomReviu): boolean =>
  kolom.arti === "jumlah" || JUMLAH.test(tingkat(kolom).at(-1) ?? "");

/** "Jumlah Siswa" beside what it may be the sum of: only its figures can tell. */
function jumlahBernama(tabel: TabelReviu): Ikatan[] {
  return tabel.angka.flatMap((hasil) => {
    if (hasil.arti !== "lain" || !berjudulJumlah(hasil) || takDijumlah(hasil)) return [];
    const calon = bahanKolom(tabel, hasil).map((bahan) => ikatSemua(tabel, hasil, bahan, CARA.jumlah));
    return tanpaCacahLain(tabel, calon.find(terbukti) ?? []);
  });
}

/** Columns whose titles say that they are sums or means. */
function menurutJudul(tabel: TabelReviu): Ikatan[] {
  const deret = deretWaktu(tabel.angka).map(({ kolom }) => kolom);
  return tabel.angka.flatMap((hasil) => {
    const { arti } = hasil;
    if (arti !== "jumlah" && arti !== "rerata") return [];
    const bahan = [...bahanKolom(tabel, hasil), ...deret.filter((satu) => !satu.includes(hasil))];
    const calon = bahan.map((satu) => ikatSemua(tabel, hasil, satu, CARA[arti]));
    const ikatan = calon.find(dipercaya) ?? [];
    return arti === "jumlah" && berwaktu(deret, ikatan) ? tanpaCacahLain(tabel, ikatan) : ikatan;
  });
}

/** Parts of the year are added up, or read in another way; what stands beside each other otherwise has one sum only. */
const berwaktu = (deret: readonly (readonly KolomReviu[])[], [satu]: readonly Ikatan[]): boolean =>
  deret.some((isi) => satu?.suku.every(({ sel }) => isi.some(({ kolom }) => kolom === sel.kolom)));

/** Sums and means along the rows: "Jumlah" of the columns left of it, "Rata-rata" of the months, the year of its quarters. */
export function ikatanBaris(tabel: TabelReviu): Ikatan[] {
  const semua: Ikatan[] = [];
  // The surest way first: a column is tied once.
  for (const cara of [menurutJudul, jumlahDeret, jumlahBernama]) {
    const terikat = new Set(semua.map(({ hasil }) => hasil.kolom));
    semua.push(...cara(tabel).filter(({ hasil }) => !terikat.has(hasil.kolom)));
  }
  return semua;
}
