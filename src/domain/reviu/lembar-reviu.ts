import { bacaArea, tulisArea } from "../lembar/area";
import type { NilaiBlok } from "../lembar/buku";
import { AWAL_PENANDA } from "../lembar/buku";
import type { Gaya, GayaArea, IsiRencana, RencanaLembar } from "../lembar/lembar";
import {
  cetakFormulir,
  FORMAT,
  GAYA_BADAN,
  GAYA_JUDUL,
  GAYA_KEPALA,
  GAYA_PETUNJUK,
  GAYA_TOTAL,
} from "../lembar/rupa";
import type { Tingkat } from "../temuan/temuan";

/** Hidden names: on A1 of the review's sheet, and on all cells that it fills. */
export const NAMA_REVIU = { lembar: `${AWAL_PENANDA}Reviu`, area: "LKJIP_AreaReviu" } as const;

/** Title of the sheet where nobody has taken it. */
export const JUDUL_REVIU = "Reviu";

/** The last review as it stands in the workbook. */
export interface ReviuLama {
  readonly judul: string;
  readonly area: string;
  readonly nilai: NilaiBlok;
}

/** One line of the sheet, in words. */
export interface BarisLembarReviu {
  readonly tingkat: Tingkat;
  readonly namaTingkat: string;
  /** "Bab III!E39". */
  readonly letak: string;
  readonly label: string;
  readonly judul: string;
  readonly tertulis: string;
  readonly seharusnya: string;
  readonly penjelasan: string;
  /** Why the user says that it is right all the same; "" where they do not. */
  readonly alasan: string;
  /** Beside the review before: new, still open, mended; "" where there was none. */
  readonly keadaan: string;
}

/** The lines of one table, or those whose finding is gone. */
export interface KelompokReviu {
  readonly judul: string;
  readonly baris: readonly BarisLembarReviu[];
}

/** The words around the lines. */
export interface TeksLembarReviu {
  readonly judul: string;
  readonly keterangan: string;
  readonly kolom: readonly string[];
  readonly bersih: string;
  readonly terpotong: (sisa: number) => string;
}

/** A sheet of more lines than this helps nobody, and one request could not carry it. */
const BARIS_TERBANYAK = 1_500;
const LEBAR = [30, 72, 96, 150, 132, 96, 96, 270, 150, 90] as const;
const KEPALA = 4;
const ISIAN: Readonly<Record<Tingkat, string>> = { galat: "#FDE7E9", peringatan: "#FFF4CE", info: "#F3F5F7" };

/** A line across the sheet: its text runs on over the empty cells beside it. */
const GAYA_BARIS: Gaya = { ...GAYA_BADAN, bungkus: false, datar: "Left" };
const GAYA_KELOMPOK: Gaya = { ...GAYA_TOTAL, bungkus: false, datar: "Left" };

const teks = (isi: string): string => (isi === "" ? "" : `'${isi}`);
const kosong = (isi: string): IsiRencana[] => [teks(isi), ...LEBAR.slice(1).map(() => "")];

interface BarisSiap {
  readonly isi: readonly IsiRencana[];
  readonly gaya: Gaya;
  readonly tingkat?: Tingkat;
}

function barisSiap(kelompok: readonly KelompokReviu[], kata: TeksLembarReviu): BarisSiap[] {
  let nomor = 0;
  const semua = kelompok.flatMap(({ judul, baris }): BarisSiap[] => [
    { isi: kosong(judul), gaya: GAYA_KELOMPOK },
    ...baris.map((satu): BarisSiap => {
      const { namaTingkat, letak, label, tertulis, seharusnya, penjelasan, alasan, keadaan } = satu;
      const kolom = [
        namaTingkat,
        letak,
        label,
        satu.judul,
        tertulis,
        seharusnya,
        penjelasan,
        alasan,
        keadaan,
      ];
      return { isi: [++nomor, ...kolom.map(teks)], gaya: GAYA_BADAN, tingkat: satu.tingkat };
    }),
  ]);
  if (semua.length === 0) return [{ isi: kosong(kata.bersih), gaya: GAYA_BARIS }];
  const lebih = semua.length - BARIS_TERBANYAK;
  if (lebih <= 0) return semua;
  return [...semua.slice(0, BARIS_TERBANYAK), { isi: kosong(kata.terpotong(lebih)), gaya: GAYA_KELOMPOK }];
}

const areaBaris = (awal: number, akhir: number, kiri = 0, kanan = LEBAR.length - 1): string =>
  tulisArea({ atas: awal, bawah: akhir, kiri, kanan });

/** One request for a run of rows of one kind. */
function gayaRuntun(baris: readonly BarisSiap[]): GayaArea[] {
  const hasil: GayaArea[] = [];
  for (let i = 0; i < baris.length;) {
    const satu = baris[i];
    let j = i;
    while (
      j + 1 < baris.length &&
      baris[j + 1]?.gaya === satu?.gaya &&
      baris[j + 1]?.tingkat === satu?.tingkat
    )
      j++;
    const [awal, akhir] = [i + KEPALA, j + KEPALA];
    if (satu) hasil.push({ area: areaBaris(awal, akhir), gaya: satu.gaya });
    if (satu?.tingkat)
      hasil.push({ area: areaBaris(awal, akhir, 1, 1), gaya: { ...GAYA_BADAN, isian: ISIAN[satu.tingkat] } });
    i = j + 1;
  }
  return hasil;
}

/** The sheet as plain data, from A1 on. */
export function rencanaReviu(
  judul: string,
  ringkasan: string,
  kelompok: readonly KelompokReviu[],
  kata: TeksLembarReviu,
): RencanaLembar {
  const baris = barisSiap(kelompok, kata);
  const akhir = KEPALA + baris.length - 1;
  const area = areaBaris(0, akhir);
  const atas = [kosong(kata.judul), kosong(kata.keterangan), kosong(ringkasan), kata.kolom.map(teks)];
  return {
    judul,
    nama: [
      { nama: NAMA_REVIU.lembar, area: "A1", tersembunyi: true },
      { nama: NAMA_REVIU.area, area, tersembunyi: true },
    ],
    blok: [{ area, isi: [...atas, ...baris.map(({ isi }) => isi)] }],
    tabel: [],
    gaya: [
      { area: "A1", gaya: GAYA_JUDUL },
      { area: "A2", gaya: GAYA_PETUNJUK },
      { area: "A3", gaya: { tebal: true, ukuran: 11 } },
      { area: areaBaris(KEPALA - 1, KEPALA - 1), gaya: GAYA_KEPALA },
      { area: areaBaris(KEPALA, akhir, 1), gaya: { format: FORMAT.teks } },
      ...gayaRuntun(baris),
    ],
    gabung: [],
    pilihan: [],
    warna: [],
    lebar: LEBAR.map((poin, i) => ({ kolom: String.fromCharCode(65 + i), poin })),
    tinggi: [],
    pasTinggi: [`${KEPALA + 1}:${akhir + 1}`],
    beku: KEPALA,
    cetak: cetakFormulir("A4", `$${String(KEPALA)}:$${String(KEPALA)}`, area),
  };
}

/** A line of an earlier review, as it stands on the sheet. */
export interface BarisTerbaca {
  readonly letak: string;
  readonly label: string;
  readonly judul: string;
  readonly tertulis: string;
  readonly seharusnya: string;
  readonly penjelasan: string;
  readonly alasan: string;
  readonly keadaan: string;
}

/** The lines that stand on the last review's sheet, with the reasons typed there, wherever its rows were moved to. */
export function bacaBarisReviu({ nilai }: Pick<ReviuLama, "nilai">): BarisTerbaca[] {
  return nilai.flatMap((baris) => {
    const isi = baris.map((satu) => String(satu ?? "").trim());
    const [, , letak = "", label = "", judul = "", tertulis = "", seharusnya = "", penjelasan = ""] = isi;
    const [alasan = "", keadaan = ""] = isi.slice(8);
    const terbaca = { letak, label, judul, tertulis, seharusnya, penjelasan, alasan, keadaan };
    return /![A-Z]+\d+$/.test(letak) ? [terbaca] : [];
  });
}

/** All cells that the old review filled, without its sheet's title: "A1:J40". */
export function areaLama({ area }: ReviuLama): string | undefined {
  const petak = bacaArea(area);
  return petak && tulisArea(petak);
}
