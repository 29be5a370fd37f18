import { BAGIAN, BARIS_CUKUP } from "../batas";
import type { Peran } from "../hasil-tabel";
import { kecocokan } from "../isi/cocok";
import { rapikanJudul } from "../kata/kata";
import { YAKIN } from "../yakin";
import type { BacaanKolom } from "./bacaan-kolom";
import { kelompokSenama } from "./kelompok-senama";
import type { KelompokSenama } from "./kelompok-senama";
import { judulDaun, ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";
import { jumlahSetiapBaris } from "./seluruh-bagian";

/** A group for all of them together. */
const SELURUH = /\b(?:total|jumlah|jml|keseluruhan|seluruh(?:nya)?|semua|gabungan|akumulasi|all|overall)\b/;
const DIBELANJAKAN: ReadonlySet<string | undefined> = new Set(["realisasi", "pengeluaran", "serapan"]);

/** The budget of one thing, what was spent of it, and its share where the sheet has one. */
interface UangBagian {
  readonly nama: string;
  readonly pagu: KolomKerja;
  readonly realisasi: KolomKerja;
  readonly serapan: KolomKerja | undefined;
}

const anggota = ({ pagu, realisasi, serapan }: UangBagian): KolomKerja[] => [
  pagu,
  realisasi,
  ...(serapan ? [serapan] : []),
];

const berpersen = ({ tafsir, tunggu }: KolomKerja): boolean =>
  tafsir.persen || tunggu === "persen" || (tafsir.persenInduk && !tafsir.rupiah);

const paguKata = (satu: KolomKerja): boolean =>
  satu.peran === "pagu" ||
  (satu.tafsir.inti === "pagu" && satu.tafsir.intiDaun === "pagu" && !berpersen(satu));

/** What of money one title speaks of. */
function kelasUang(satu: KolomKerja): string | undefined {
  if (satu.tafsir.inti === "capaian" && !satu.tafsir.keuangan) return undefined;
  if (berpersen(satu)) return "%";
  if (paguKata(satu)) return "pagu";
  return DIBELANJAKAN.has(satu.tafsir.inti) ? "realisasi" : undefined;
}

/** What of money the columns in the same place of every group hold. */
function peranLetak(selapis: readonly KolomKerja[]): Peran | undefined {
  if (selapis.some(({ tafsir }) => tafsir.inti === "lainnya")) return undefined;
  if (selapis.every(berpersen)) return "serapan";
  if (selapis.some(berpersen)) return undefined;
  if (selapis.every(paguKata) && selapis.some(({ peran }) => peran === "pagu")) return "pagu";
  return selapis.every(({ tafsir }) => DIBELANJAKAN.has(tafsir.inti)) ? "realisasi_rp" : undefined;
}

/** The places of a budget, of what was spent and of the percent: the same in all groups, each once; the percent may be missing. */
function letakUang(beruang: readonly KelompokSenama[]): readonly string[] | undefined {
  const selapis = (apa: string): KolomKerja[] => beruang.flatMap(({ kolom }) => kolom.get(apa) ?? []);
  const letak = [...new Set(beruang.flatMap(({ kolom }) => [...kolom.keys()]))];
  const milik = (peran: Peran): string[] => letak.filter((apa) => peranLetak(selapis(apa)) === peran);
  const [pagu, realisasi, serapan] = [milik("pagu"), milik("realisasi_rp"), milik("serapan")];
  const semua = [...pagu, ...realisasi, ...serapan];
  const tunggal = pagu.length === 1 && realisasi.length === 1 && serapan.length <= 1;
  return tunggal && semua.every((apa) => selapis(apa).length === beruang.length) ? semua : undefined;
}

function uangBagian(kelompok: readonly KelompokSenama[]): readonly UangBagian[] {
  const beruang = kelompok.filter(({ kolom }) => [...kolom.values()].some(paguKata));
  const letak = letakUang(beruang) ?? [];
  return beruang.flatMap(({ nama, kolom }) => {
    const [pagu, realisasi, serapan] = letak.map((apa) => kolom.get(apa));
    return pagu && realisasi ? [{ nama, pagu, realisasi, serapan }] : [];
  });
}

/** A name of its own, and no time, no other year: a thing beside others. */
function bernamaBenda(satu: UangBagian): boolean {
  return (
    satu.pagu.ciri.khas.length > 0 &&
    anggota(satu).every(({ ciri, tafsir, tahun }) => {
      const berwaktu = ciri.kumulatif || ciri.sepotong || ciri.bulan !== undefined || tafsir.bulan;
      return !berwaktu && tafsir.masa === null && !tafsir.lalu && !tafsir.masaLalu && tahun === null;
    })
  );
}

const sama = (isi: readonly string[]): boolean => new Set(isi).size === 1;

/** Of equal rank: things with names of their own, and not versions of one sum. */
function setara(bagian: readonly UangBagian[]): boolean {
  const versi = bagian.map((satu) =>
    anggota(satu)
      .map(({ ciri }) => ciri.versi)
      .join("/"),
  );
  const nama = bagian.map((satu) => rapikanJudul(satu.nama));
  return bagian.length > 1 && bagian.every(bernamaBenda) && sama(versi) && new Set(nama).size === nama.length;
}

/** The one for all of them: by its name, else the sum of the others in every row. */
function seluruhUang(bagian: readonly UangBagian[], bacaan: BacaanKolom): UangBagian | undefined {
  const bernama = bagian.filter(({ nama }) => SELURUH.test(rapikanJudul(nama)));
  const lain = (satu: UangBagian): KolomKerja[] => bagian.flatMap((dua) => (dua === satu ? [] : [dua.pagu]));
  const jumlah = bagian.filter((satu) => jumlahSetiapBaris(satu.pagu, lain(satu), bacaan));
  const [seluruh, kedua] = bernama.length > 0 || bagian.length < 3 ? bernama : jumlah;
  return kedua ? undefined : seluruh;
}

/** Read as money by now, or the percent is what was spent of the budget in nearly every row. */
function terbukti({ pagu, realisasi, serapan }: UangBagian, bacaan: BacaanKolom): boolean {
  const terbaca = pagu.peran === "pagu" && realisasi.peran === "realisasi_rp";
  if (!serapan || (terbaca && serapan.peran === "serapan")) return terbaca;
  const { banyak, cocok, positif } = kecocokan(bacaan.trio(pagu, realisasi, serapan));
  return (
    banyak >= BARIS_CUKUP && cocok >= banyak * BAGIAN.hampirSemua && positif >= cocok * BAGIAN.hampirSemua
  );
}

const jadi = (satu: KolomKerja, peran: Peran, bagian: string): KolomKerja => ({
  ...(satu.peran === peran ? satu : ubahPeran(satu, peran, YAKIN.jelas, { kunci: "isiKolom" })),
  bagian,
});

/** The nearest text names the part, as long as it does so alone. */
function namai(bagian: readonly UangBagian[]): ReadonlyMap<KolomKerja, KolomKerja> {
  const dekat = bagian.map(({ nama }) => judulDaun(nama));
  const tunggal = new Set(dekat).size === dekat.length;
  return new Map(
    bagian.flatMap(({ nama, pagu, realisasi, serapan }, i) => {
      const label = tunggal ? (dekat[i] ?? nama) : nama;
      const hasil: [KolomKerja, KolomKerja][] = [
        [pagu, jadi(pagu, "pagu", label)],
        [realisasi, jadi(realisasi, "realisasi_rp", label)],
      ];
      return serapan ? [...hasil, [serapan, jadi(serapan, "serapan", label)] as const] : hasil;
    }),
  );
}

const SELURUH_UANG: ReadonlySet<Peran> = new Set(["pagu", "realisasi_rp"]);

/** The row has money of its own besides the parts: that is the row's, and the parts say nothing more of it. */
function adaSeluruh(kolom: readonly KolomKerja[], bagian: readonly UangBagian[]): boolean {
  const milik = new Set(bagian.flatMap(anggota));
  return kolom.some((satu) => !milik.has(satu) && SELURUH_UANG.has(satu.peran) && satu.triwulan === null);
}

/** Beside the whole its parts say nothing of the row. */
const kalahkan = (satu: KolomKerja, seluruh: UangBagian): KolomKerja =>
  ubahPeran(satu, "lain", YAKIN.lemah, { kunci: "kembar", isi: seluruh.pagu.judul });

/** The parts beside the one that is for all of them, or by themselves. */
function terapkan(
  kolom: readonly KolomKerja[],
  bagian: readonly UangBagian[],
  seluruh: UangBagian | undefined,
): KolomKerja[] {
  if (!seluruh) {
    const baru = namai(bagian);
    return kolom.map((satu) => baru.get(satu) ?? satu);
  }
  const milik = new Set(bagian.flatMap(anggota));
  return kolom.map((satu) => (milik.has(satu) ? kalahkan(satu, seluruh) : satu));
}

/**
 * "RM | Pagu, Realisasi, %" beside "PNBP | Pagu, Realisasi, %" and no total: the money of several things, each with its
 * own budget. None of them is the row's, and each keeps its meaning as a part. A total is the row's, whatever it is called.
 */
export function uangSetara(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const terbuka = kolom.filter(({ triwulan, tersembunyi }) => triwulan === null && !tersembunyi);
  for (const kelompok of kelompokSenama(terbuka, kelasUang)) {
    const semua = uangBagian(kelompok);
    const seluruh = seluruhUang(semua, bacaan);
    const bagian = semua.filter((satu) => satu !== seluruh);
    if (setara(bagian) && semua.every((satu) => terbukti(satu, bacaan)) && !adaSeluruh(kolom, semua))
      return terapkan(kolom, bagian, seluruh);
  }
  return [...kolom];
}
