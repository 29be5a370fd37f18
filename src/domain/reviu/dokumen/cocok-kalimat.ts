import { normalNama } from "../../tabel/kata/nama-baris";
import { kataPokok } from "../identitas/kata-pokok";
import { kataAngka, type AngkaBuku } from "./angka-buku";
import { angkaKalimat, digitKhas, samaTertulis, type AngkaTertulis } from "./angka-kalimat";
import { peranDisebut, perubahan, sejenis, tahunDisebut } from "./arah-kata";
import { pisahKalimat, type Kalimat } from "./kalimat";
import { rangkaKalimat, rapatkan, type BarisHitungan, type SumberDokumen } from "./sumber-dokumen";

/** What is known of one figure of a text. */
export interface NasibKalimat {
  readonly tertulis: AngkaTertulis;
  readonly kalimat: string;
  readonly nasib: "cocok" | "bertentangan" | "tak-ditemukan";
  readonly seharusnya?: AngkaBuku;
  /** Of a line that is computed for a report. */
  readonly hitungan?: string;
}

/** A small bare count ("tiga sasaran", "2 kali") is of no cell. */
const HITUNGAN_KECIL = 31;
const KHAS = { angka: 4, persen: 3 } as const;
/** Figures that are no change of two of the workbook's: so many pairs are tried. */
const PASANGAN_TERBANYAK = 30;

const tepat = (a: AngkaTertulis, b: AngkaTertulis): boolean =>
  samaTertulis(a, b.nilai) && samaTertulis(b, a.nilai) && a.jenis === b.jenis;

/** A line of the reports with other figures: each must be what the report computes. */
function lewatHitungan(
  teks: string,
  angka: readonly AngkaTertulis[],
  semua: readonly BarisHitungan[],
): NasibKalimat[] {
  const cocok = (baris: BarisHitungan): number =>
    angka.filter((satu, i) => baris[i] !== undefined && tepat(satu, baris[i])).length;
  const [terbaik = []] = [...semua].sort((a, b) => cocok(b) - cocok(a));
  return angka.map((tertulis, i) => {
    const hitungan = terbaik[i];
    if (!hitungan || tepat(tertulis, hitungan)) return { tertulis, kalimat: teks, nasib: "cocok" };
    return { tertulis, kalimat: teks, nasib: "bertentangan", hitungan: hitungan.teks };
  });
}

/** Everything around one figure. */
interface Sekitar {
  readonly tertulis: AngkaTertulis;
  /** The words since the figure before it. */
  readonly sebelum: string;
  readonly sesudah: string;
  /** Figures of the rows of which the sentence speaks. */
  readonly pokok: readonly AngkaBuku[];
  readonly kata: ReadonlySet<string>;
}

function perubahanDari({ tertulis, pokok }: Sekitar): boolean {
  const milik = pokok
    .filter((satu) => satu.jenis !== "persen" || tertulis.jenis === "persen")
    .slice(0, PASANGAN_TERBANYAK);
  return milik.some((a) =>
    milik.some(
      (b) =>
        a !== b &&
        (samaTertulis(tertulis, a.nilai - b.nilai) ||
          (tertulis.jenis === "persen" &&
            b.nilai !== 0 &&
            samaTertulis(tertulis, (100 * (a.nilai - b.nilai)) / b.nilai))),
    ),
  );
}

/** The figure stands somewhere in the workbook, and enough speaks for its being meant. */
function diMana({ tertulis, kata }: Sekitar, { indeks }: SumberDokumen): boolean {
  const khas = digitKhas(tertulis) >= (tertulis.jenis === "persen" ? KHAS.persen : KHAS.angka);
  return indeks.senilai(tertulis).some((satu) => {
    if (!sejenis(tertulis, satu)) return false;
    if (khas || (tertulis.satuan !== "" && satu.satuan === tertulis.satuan)) return true;
    const nama = kataAngka(satu);
    return nama.filter((sebuah) => kata.has(sebuah)).length >= Math.max(1, nama.length / 2);
  });
}

/** Which of the rows' figures is meant: of the kind, the column and the year that the words say. */
function dimaksud({ tertulis, pokok, sebelum, sesudah }: Sekitar): AngkaBuku[] {
  const peran = peranDisebut(sebelum);
  const tahun = tahunDisebut(sebelum, sesudah);
  const sekelas = pokok.filter(
    (satu) =>
      sejenis(tertulis, satu) &&
      (peran.includes(satu.kolom.peran) || (satu.satuan !== "" && satu.satuan === tertulis.satuan)),
  );
  const seperan = sekelas.filter(({ kolom }) => peran.includes(kolom.peran));
  const calon = seperan.length > 0 ? seperan : sekelas;
  if (tahun === undefined) return calon;
  const setahun = calon.filter(({ kolom }) => kolom.tahun === tahun);
  return setahun.length > 0
    ? setahun
    : calon.filter(({ kolom, tabel }) => kolom.tahun === null && tabel.tabel.tahunLaporan === tahun);
}

function terdekat(nilai: number, calon: readonly AngkaBuku[]): AngkaBuku | undefined {
  const jauh = (satu: AngkaBuku): number => Math.abs(Math.log((Math.abs(satu.nilai) + 1) / (nilai + 1)));
  return [...calon].sort((a, b) => jauh(a) - jauh(b) || Number(!a.tempat) - Number(!b.tempat))[0];
}

const hitunganKecil = ({ jenis, nilai, satuan }: AngkaTertulis, { indeks }: SumberDokumen): boolean =>
  jenis === "lain" && nilai <= HITUNGAN_KECIL && !indeks.satuan.has(satuan);

function nasib(
  sekitar: Sekitar,
  sumber: SumberDokumen,
): Pick<NasibKalimat, "nasib" | "seharusnya"> | undefined {
  const { tertulis, pokok, sebelum } = sekitar;
  if (pokok.some((satu) => sejenis(tertulis, satu) && samaTertulis(tertulis, satu.nilai)))
    return { nasib: "cocok" };
  const ubah = perubahan(sebelum);
  if (ubah && perubahanDari(sekitar)) return { nasib: "cocok" };
  const kecil = hitunganKecil(tertulis, sumber);
  const seharusnya = ubah || kecil ? undefined : terdekat(tertulis.nilai, dimaksud(sekitar));
  if (seharusnya) return { nasib: "bertentangan", seharusnya };
  if (diMana(sekitar, sumber)) return { nasib: "cocok" };
  return kecil ? undefined : { nasib: "tak-ditemukan" };
}

/** Texts of one place of a document beside the workbook. */
export class CocokKalimat {
  constructor(private readonly sumber: SumberDokumen) {}

  /** Figures of the rows that a sentence names, or whose name is the heading above it. */
  private pokok(kata: ReadonlySet<string>, judul: string): AngkaBuku[] {
    const { indeks } = this.sumber;
    const disebut = indeks.disebut(kata);
    const terbanyak = disebut[0]?.kata.length ?? 0;
    const utama = disebut.filter((satu) => satu.kata.length >= terbanyak).flatMap(({ angka }) => angka);
    return utama.length > 0 ? utama : [...indeks.senama(normalNama(judul))];
  }

  private kalimat({ teks, awal }: Kalimat, angka: readonly AngkaTertulis[], judul: string): NasibKalimat[] {
    const kata = new Set(kataPokok(teks));
    const pokok = this.pokok(kata, judul);
    const semua = new Set([...kata, ...kataPokok(judul)]);
    return angka.flatMap((tertulis, i) => {
      const dari = Math.max(0, (angka[i - 1]?.akhir ?? awal) - awal);
      const sebelum = teks.slice(dari, tertulis.awal - awal);
      const sesudah = teks.slice(tertulis.akhir - awal, (angka[i + 1]?.awal ?? Infinity) - awal);
      const hasil = nasib({ tertulis, sebelum, sesudah, pokok, kata: semua }, this.sumber);
      return hasil ? [{ tertulis, kalimat: teks.trim(), ...hasil }] : [];
    });
  }

  /** What became of each figure of a text; what is plainly no figure of the report is left out. */
  nasib(teks: string, judul: string): NasibKalimat[] {
    const angka = angkaKalimat(teks, this.sumber.indeks.satuan);
    if (angka.length === 0) return [];
    const hitungan = this.sumber.baris.get(rangkaKalimat(teks, angka));
    if (hitungan) return lewatHitungan(teks.trim(), angka, hitungan);
    if (this.sumber.teks.has(rapatkan(teks)))
      return angka.map((tertulis) => ({ tertulis, kalimat: teks.trim(), nasib: "cocok" }));
    return pisahKalimat(teks).flatMap((satu) => {
      const akhir = satu.awal + satu.teks.length;
      const milik = angka.filter(({ awal }) => awal >= satu.awal && awal < akhir);
      return this.kalimat(satu, milik, judul);
    });
  }
}
