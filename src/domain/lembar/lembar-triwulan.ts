import type { Pengaturan } from "../pengaturan/pengaturan";
import { barisTabel, teksSel, type BarisSel, type TabelLembar } from "./baca-tabel";
import { definisiLembar } from "./definisi";
import type { IsianSel } from "./isi";
import type { Kolom } from "./kolom";
import { ANGKA, kolomCapaian, kolomPolaritas } from "./kolom-ukur";
import type { RencanaLembar } from "./lembar";
import { BARIS_KEPALA, lembarFormulir } from "./lembar-formulir";
import { PILIHAN_CARA } from "./pilihan";
import { rumusNomor } from "./rumus";
import { susunTabel } from "./tabel-formulir";
import { TRIWULAN_RP, tabelTriwulanRp, type BarisTriwulanRp } from "./triwulan-rp";
import { bacaCara } from "./cara-triwulan";
import { diSel, type TemuanLembar } from "./temuan-lembar";

const JUDUL = "Triwulan";
const NAMA = "LKJIP_Lembar_Triwulan";
const T = "LKJIP_TabelTriwulan";

/** An indicator's quarters, as they are typed. */
export interface BarisTriwulan {
  readonly indikator: string;
  readonly satuan: string;
  readonly polaritas: string;
  /** "jumlah", "nilai akhir", "tertinggi" or "rata-rata"; "" is "nilai akhir". */
  readonly cara: string;
  /** Four each. */
  readonly target: readonly IsianSel[];
  readonly realisasi: readonly IsianSel[];
}

/** A row of the quarters of indicators (K), as it was read. */
export type BarisTriwulanTerbaca = BarisSel<keyof typeof JUDUL_TRIWULAN>;

const JUDUL_TRIWULAN = {
  no: "No",
  indikator: "Indikator",
  satuan: "Satuan",
  polaritas: "Polaritas",
  cara: "Cara Hitung",
  target1: "Target TW I",
  target2: "Target TW II",
  target3: "Target TW III",
  target4: "Target TW IV",
  realisasi1: "Realisasi TW I",
  realisasi2: "Realisasi TW II",
  realisasi3: "Realisasi TW III",
  realisasi4: "Realisasi TW IV",
  target: "Target Setahun",
  realisasi: "Realisasi Setahun",
  capaian: "Capaian",
  kriteria: "Kriteria",
} as const;

/** Titles of the table that others look things up in. */
export const CARI_TRIWULAN = {
  tabel: T,
  indikator: JUDUL_TRIWULAN.indikator,
  realisasi: JUDUL_TRIWULAN.realisasi,
} as const;

const TABEL: TabelLembar<keyof typeof JUDUL_TRIWULAN> = {
  nama: T,
  judul: JUDUL_TRIWULAN,
  masukan: ["indikator", "target1", "realisasi1"],
};

const J = JUDUL_TRIWULAN;
const TARGET = [J.target1, J.target2, J.target3, J.target4] as const;
const REALISASI = [J.realisasi1, J.realisasi2, J.realisasi3, J.realisasi4] as const;

/** The cells of the four quarters, from the first to the last. */
const rentang = (judul: readonly string[]): string => `[@[${judul[0]}]]:[@[${judul[3]}]]`;

/** The last quarter that is filled in. */
function nilaiAkhir(judul: readonly string[]): string {
  const [satu, dua, tiga, empat] = judul.map((isi) => `[@[${isi}]]`);
  return `IF(${empat}<>"",${empat},IF(${tiga}<>"",${tiga},IF(${dua}<>"",${dua},${satu})))`;
}

function rumusMenurutCara(judul: readonly string[], hitung: (fungsi: string) => string): string {
  const cara = `[@[${J.cara}]]`;
  const pilih = `IF(${cara}="jumlah",${hitung("SUM")},IF(${cara}="tertinggi",${hitung("MAX")},IF(${cara}="rata-rata",${hitung("AVERAGE")},${nilaiAkhir(judul)})))`;
  return `=IF(COUNTA(${rentang(judul)})=0,"",${pilih})`;
}

/**
 * The year from four cells, as the row says; "" while none is filled in. A quarter typed as text counts as
 * LKJIP.ANGKA reads it; where one cannot be read there is no figure, rather than one without it.
 */
function rumusSetahun(judul: readonly string[]): string {
  const semua = rentang(judul);
  const terbaca = `LKJIP.ANGKA(${semua})`;
  return rumusMenurutCara(judul, (fungsi) => {
    // The function gives 0 for an empty quarter: the mean is over those filled in.
    const teks = fungsi === "AVERAGE" ? `SUM(${terbaca})/COUNTA(${semua})` : `${fungsi}(${terbaca})`;
    return `IF(COUNT(${semua})=COUNTA(${semua}),${fungsi}(${semua}),IFERROR(${teks},""))`;
  });
}

/** As it was before: what was typed as text fell out of the year. */
function rumusSetahunLama(judul: readonly string[]): string {
  const semua = rentang(judul);
  return rumusMenurutCara(judul, (fungsi) =>
    fungsi === "AVERAGE" ? `IFERROR(AVERAGE(${semua}),"")` : `${fungsi}(${semua})`,
  );
}

const setahun = (judul: readonly string[]) => ({
  rumus: rumusSetahun(judul),
  rumusLama: [rumusSetahunLama(judul)],
});

const KOLOM: readonly Kolom<BarisTriwulan>[] = [
  { judul: J.no, lebar: 28, datar: "Center", rumus: rumusNomor(T, J.indikator) },
  { judul: J.indikator, lebar: 170, isi: (b) => b.indikator },
  { judul: J.satuan, lebar: 52, datar: "Center", isi: (b) => b.satuan },
  kolomPolaritas(J.polaritas, 60),
  { judul: J.cara, lebar: 66, datar: "Center", pilihan: PILIHAN_CARA, isi: (b) => b.cara || null },
  ...TARGET.map((judul, i) => ({
    judul,
    lebar: 84,
    ...ANGKA,
    isi: (b: BarisTriwulan) => b.target[i] ?? null,
  })),
  ...REALISASI.map((judul, i) => ({
    judul,
    lebar: 84,
    ...ANGKA,
    isi: (b: BarisTriwulan) => b.realisasi[i] ?? null,
  })),
  { judul: J.target, lebar: 92, ...ANGKA, ...setahun(TARGET) },
  { judul: J.realisasi, lebar: 92, ...ANGKA, ...setahun(REALISASI) },
  ...kolomCapaian<BarisTriwulan>(
    { capaian: J.capaian, kriteria: J.kriteria, realisasi: J.realisasi },
    `[@[${J.target}]]`,
    J.polaritas,
  ),
];

/** The Triwulan sheet: quarters of indicators (K), and below them of budgets (Rp). */
function lembarTriwulan(
  data: readonly BarisTriwulan[],
  rupiah: readonly BarisTriwulanRp[],
  { kertas }: Pengaturan,
): RencanaLembar {
  const atas = susunTabel({ nama: T, barisKepala: BARIS_KEPALA, kolom: KOLOM, data, barisKosong: 10 });
  const judulRp = atas.barisAkhir + 2;
  const bawah = tabelTriwulanRp(rupiah, judulRp + 1);
  return lembarFormulir({
    judul: JUDUL,
    nama: NAMA,
    kepala: {
      judul: "TARGET DAN REALISASI PER TRIWULAN",
      petunjuk:
        "Isi angka tiap triwulan; Cara Hitung menentukan angka setahun. Kolom abu-abu terisi sendiri.",
    },
    kertas,
    kolom: KOLOM,
    namaBaris: J.indikator,
    tabel: atas,
    bawah: { judul: "ANGGARAN PER TRIWULAN (Rp)", barisJudul: judulRp, tabel: bawah, tinggiKepala: 32 },
  });
}

function periksaBaris({ cara }: BarisTriwulanTerbaca): TemuanLembar[] {
  return bacaCara(cara.isi) ? [] : [diSel("CARA_SALAH", "peringatan", cara, { teks: teksSel(cara) })];
}

/** Triwulan: there where it was chosen; feeds the year's realisasi of IKU. */
export const TRIWULAN = definisiLembar({
  kunci: "triwulan",
  tambahan: "triwulan",
  judul: JUDUL,
  nama: NAMA,
  tabel: [TABEL, TRIWULAN_RP],
  selBernama: [],
  kosong: { triwulan: [] as readonly BarisTriwulan[], triwulanRp: [] as readonly BarisTriwulanRp[] },
  contoh: { triwulan: [], triwulanRp: [] },
  susun: ({ triwulan, triwulanRp }, pengaturan) => lembarTriwulan(triwulan, triwulanRp, pengaturan),
  baca: (buku) => ({
    triwulan: barisTabel(buku, TABEL),
    triwulanRp: barisTabel(buku, TRIWULAN_RP),
  }),
  baris: ({ triwulan = [], triwulanRp = [] }) => triwulan.length + triwulanRp.length,
  periksa: ({ triwulan = [] }) => triwulan.flatMap(periksaBaris),
});
