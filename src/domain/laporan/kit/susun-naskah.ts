import type { Gaya, RencanaLembar } from "../../lembar/lembar";
import { barisIsi, barisJarak, type BarisLaporan } from "./baris";
import { bagiHalaman, tanpaSisa, type Potongan } from "./bagi-halaman";
import { banyakBantu, bergrafik, potonganGrafik, rangkaiGrafik, type BarisGrafik } from "./grafik";
import { halamanBahan, lebarCetak, tinggiCetak } from "./halaman";
import type { BahanLaporan } from "./jenis";
import { kisiBersama, lebarPenuh, type LetakKolom } from "./kisi";
import { barisKop } from "./kop";
import { pecahKelompok } from "./pecah-kelompok";
import {
  judulTabel,
  type BagianNaskah,
  type IsianNaskah,
  type Naskah,
  type TabelNaskah,
  type TeksNaskah,
} from "./naskah";
import { lembarLaporan, tinggiSemua } from "./susun";
import { KOTAK } from "./tabel";
import { barisIsiNaskah, barisKepalaNaskah } from "./tabel-naskah";

/** Points of the column of labels beside people's texts. */
const LEBAR_LABEL = 118;

/** Programs differ by a few percent in how wide they draw a column: this much of it is counted on for the heights. */
const LEBAR_AMAN = 0.95;

/** Points of a column beside what is printed. */
const LEBAR_BANTU = 62;

/** Room to write in by hand where nothing is typed yet, in points. */
const TINGGI_KOSONG = 34;

const GAYA_TEKS: Readonly<Record<"judul" | "alinea" | "catatan", Gaya>> = {
  judul: { tebal: true, ukuran: 11, bungkus: true, datar: "Left", tegak: "Center" },
  alinea: { bungkus: true, datar: "Left", tegak: "Top" },
  catatan: { miring: true, ukuran: 8, bungkus: true, datar: "Left", tegak: "Top" },
};
const GAYA_JUDUL_TABEL: Gaya = { tebal: true, bungkus: true, datar: "Left", tegak: "Center" };
const KIRI: Gaya = { ...KOTAK, datar: "Left", tegak: "Top", inden: 1 };
const GAYA_LABEL: Gaya = { ...KIRI, tebal: true, ukuran: 9, isian: "#F3F5F7" };
const GAYA_TULISAN: Gaya = KIRI;

const LEKAT = { lekat: "mutlak" } as const;
const SEBELUM = { lekat: "sebelum" } as const;
const JARAK_BAWAH: Potongan = { baris: [barisJarak(8)] };

function lebarBagian(bagian: BagianNaskah, halaman: number): number[] | undefined {
  if (bagian.jenis === "tabel")
    return lebarPenuh(
      bagian.kolom.map(({ lebar }) => lebar),
      halaman,
    );
  return bagian.jenis === "isian" ? [LEBAR_LABEL, halaman - LEBAR_LABEL] : undefined;
}

function satuBaris(isi: string, gaya: Gaya, lebar: readonly number[], tambahan = 2): BarisLaporan {
  return barisIsi([{ kolom: 0, sampai: lebar.length - 1, isi, gaya }], lebar, tambahan);
}

/** Widths of the columns, and how many points of height the page has that a part stands on. */
interface RuangBagian {
  readonly lebar: readonly number[];
  readonly ruang: number;
}

/** Rows of one group stay on one page up to this share of it. */
const BAGIAN_KELOMPOK = 0.4;

/** A group as one piece or, where it is high, as several, all with the table's header. */
function potonganSekelompok(
  satu: Potongan,
  kepala: readonly BarisLaporan[],
  ruang: number,
): readonly Potongan[] {
  const bagian = pecahKelompok(satu.baris, ruang * BAGIAN_KELOMPOK);
  return bagian.map((pecahan, i) => (i === 0 ? { ...satu, ...pecahan } : { ...pecahan, kepala }));
}

/** The pieces of a table, the first of which knows how high all of them are. */
function berutuh([awal, ...sisa]: readonly Potongan[]): Potongan[] {
  if (!awal) return [];
  return [{ ...awal, utuh: tinggiSemua([awal, ...sisa].flatMap(({ baris }) => baris)) }, ...sisa];
}

/** A caption, the header and the first rows stay together; so do rows that say so, and the total with the row above. */
function potonganTabel(
  tabel: TabelNaskah,
  letak: readonly LetakKolom[],
  { lebar, ruang }: RuangBagian,
): Potongan[] {
  const terletak = { tabel, letak, lebar };
  const kepala = barisKepalaNaskah(terletak);
  const isi = barisIsiNaskah(terletak);
  const awal = [satuBaris(judulTabel(tabel), GAYA_JUDUL_TABEL, lebar, 5), ...kepala];
  const potongan: (Potongan & { readonly baris: BarisLaporan[] })[] = [{ baris: awal, ...LEKAT }];
  tabel.baris.forEach(({ ikut, jenis }, i) => {
    const baris = isi[i]!;
    const akhir = potongan.at(-1);
    if (akhir && i > 0 && (ikut || jenis === "jumlah")) akhir.baris.push(baris);
    else potongan.push({ baris: [baris], kepala, ...(jenis === "data" ? {} : LEKAT) });
  });
  const jumlah = tabel.baris.length - 1 - tabel.baris.map(({ jenis }) => jenis).lastIndexOf("data");
  const semua = tanpaSisa(
    potongan.flatMap((satu) => potonganSekelompok(satu, kepala, ruang)),
    jumlah,
  );
  return [...berutuh(semua), JARAK_BAWAH];
}

function potonganIsian(
  isian: IsianNaskah,
  letak: readonly LetakKolom[],
  lebar: readonly number[],
): Potongan[] {
  const [label, teks] = letak as readonly [LetakKolom, LetakKolom];
  const butir = [{ label: isian.label, isi: isian.kunci }, ...isian.butir];
  const baris = butir.map(({ label: sebutan, ...sel }, i) => {
    const tebal = i === 0 ? { tebal: true } : {};
    const kiri = { ...label, isi: sebutan, gaya: GAYA_LABEL };
    const satu = barisIsi([kiri, { ...teks, ...sel, gaya: { ...GAYA_TULISAN, ...tebal } }], lebar, 4);
    return sel.isi === "" ? { ...satu, tinggi: Math.max(satu.tinggi, TINGGI_KOSONG) } : satu;
  });
  return [{ baris }, JARAK_BAWAH];
}

/** Notes stay on the page of what they are about. */
function lekatTeks(jenis: TeksNaskah["jenis"]): Pick<Potongan, "lekat"> {
  if (jenis === "alinea") return {};
  return jenis === "judul" ? LEKAT : SEBELUM;
}

function potonganBagian(
  bagian: BagianNaskah,
  letak: readonly LetakKolom[],
  halaman: RuangBagian,
): Potongan[] {
  const { lebar } = halaman;
  if (bagian.jenis === "tabel") return potonganTabel(bagian, letak, halaman);
  if (bagian.jenis === "isian") return potonganIsian(bagian, letak, lebar);
  const baris = satuBaris(bagian.teks, GAYA_TEKS[bagian.jenis], lebar, 4);
  return [{ baris: [baris], ...lekatTeks(bagian.jenis) }];
}

/** A table that takes no more than this share of a page is not torn apart. */
const BAGIAN_UTUH = 0.3;

/** The pieces of a short table as one, apart from the distance below it. */
function utuhBilaPendek(potongan: readonly Potongan[], ruang: number): readonly Potongan[] {
  const isi = potongan.slice(0, -1).flatMap(({ baris }) => baris);
  if (tinggiSemua(isi) > ruang * BAGIAN_UTUH) return potongan;
  return [{ baris: isi }, ...potongan.slice(-1)];
}

/** A part as pieces of rows, and the row that its chart lies over. */
interface BagianTerletak {
  readonly potongan: readonly Potongan[];
  readonly grafik: readonly BarisGrafik[];
}

function letakkanBagian(
  bagian: BagianNaskah,
  letak: readonly LetakKolom[],
  { lebar, ruang }: RuangBagian,
): BagianTerletak {
  const potongan = potonganBagian(bagian, letak, { lebar, ruang });
  if (bagian.jenis !== "tabel") return { potongan, grafik: [] };
  if (!bergrafik(bagian)) return { potongan: utuhBilaPendek(potongan, ruang), grafik: [] };
  const hasil = potonganGrafik(bagian, letak, { potongan, banyakKolom: lebar.length, ruang });
  return { potongan: hasil.potongan, grafik: [hasil.grafik] };
}

/** The last of some pieces, the distance below a table, stays with the row above: a note follows it. */
function lekatkanAkhir(potongan: readonly Potongan[]): Potongan[] {
  const akhir = potongan.at(-1);
  return akhir === JARAK_BAWAH ? [...potongan.slice(0, -1), { ...akhir, ...SEBELUM }] : [...potongan];
}

/** Rows of the sheet that are printed on top of every page: the header of the only table, else the report's corner. */
function barisUlang(naskah: Naskah, atas: readonly BarisLaporan[], potongan: readonly Potongan[]): string {
  const banyakTabel = naskah.bagian.filter(({ jenis }) => jenis === "tabel").length;
  const pertama = potongan.findIndex(({ kepala }) => kepala !== undefined);
  if (banyakTabel !== 1 || pertama < 0) return "$1:$1";
  const akhir = atas.length + potongan.slice(0, pertama).reduce((n, { baris }) => n + baris.length, 0);
  return `$${akhir - (potongan[pertama]?.kepala?.length ?? 0) + 1}:$${akhir}`;
}

/** Puts a report's parts below each other on one sheet, ready to print. */
export function susunNaskah(naskah: Naskah, bahan: BahanLaporan): RencanaLembar {
  const halaman = halamanBahan(bahan, naskah.mendatar);
  const lebarHalaman = lebarCetak(halaman);
  const berkolom = naskah.bagian.map((bagian) => lebarBagian(bagian, lebarHalaman) ?? [lebarHalaman]);
  const { lebar, letak } = kisiBersama(berkolom, lebarHalaman);
  const atas = barisKop(bahan.judul, naskah.judul, lebar);
  const lebarAman = lebar.map((poin) => poin * LEBAR_AMAN);
  const ruang = tinggiCetak(halaman) - tinggiSemua(atas) - bahan.tinggiAtas;
  const terletak = naskah.bagian.map((bagian, i) =>
    letakkanBagian(bagian, letak[i] ?? [], { lebar: lebarAman, ruang }),
  );
  const potongan = terletak.flatMap((satu, i) =>
    naskah.bagian[i + 1]?.jenis === "catatan" ? lekatkanAkhir(satu.potongan) : satu.potongan,
  );
  const ulang = barisUlang(naskah, atas, potongan);
  const { baris, jeda } = bagiHalaman([{ baris: atas }, ...potongan], {
    tinggi: tinggiCetak(halaman),
    terpakai: bahan.tinggiAtas,
    ulang: ulang === "$1:$1" ? { jenis: "tulis", tinggi: atas[0]?.tinggi ?? 0 } : { jenis: "cetak" },
  });
  const sampul = {
    judul: bahan.judul,
    kaki: bahan.profil.instansi,
    halaman,
    tinggiAtas: bahan.tinggiAtas,
  };
  const sel = jeda.map((nomor) => `A${nomor + 1}`);
  const bergambar = terletak.flatMap((satu) => satu.grafik);
  const grafik = rangkaiGrafik(baris, bergambar, lebar.length);
  const bantu = new Array<number>(banyakBantu(bergambar.map(({ tabel }) => tabel))).fill(LEBAR_BANTU);
  const bagi = { barisJudul: ulang, jeda: sel, kolomCetak: lebar.length };
  const lembar = lembarLaporan(baris, [...lebar, ...bantu], sampul, bagi);
  return grafik.length > 0 ? { ...lembar, grafik } : lembar;
}
