import { bacaArea, tulisArea } from "../lembar/area";
import type { NilaiBlok } from "../lembar/buku";
import { AWAL_PENANDA } from "../lembar/buku";
import type { RencanaLembar } from "../lembar/lembar";
import type { Tingkat } from "../temuan/temuan";
import { tertulisRapat } from "./putaran";
import { rencanaDaftar, type BarisDaftar, type KelompokDaftar, type TeksDaftar } from "./lembar-daftar";

/** Hidden names: on A1 of the review's sheet, and on all cells that it fills. */
export const NAMA_REVIU = { lembar: `${AWAL_PENANDA}Reviu`, area: "LKJIP_AreaReviu" } as const;

/** Title of the sheet where nobody has taken it. */
export const JUDUL_REVIU = "Reviu";

/** A list of ours as it stands in the workbook. */
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
export type KelompokReviu = KelompokDaftar<BarisLembarReviu>;

/** A figure of rupiah in brackets is not torn apart, and the sentence has room; printed at seven tenths of their size. */
const LEBAR = [26, 62, 84, 128, 110, 112, 110, 296, 112, 78] as const;

function barisDaftar(satu: BarisLembarReviu): BarisDaftar {
  const { tingkat, namaTingkat, letak, label, judul, tertulis, seharusnya, penjelasan, alasan, keadaan } =
    satu;
  return {
    tingkat,
    isi: [
      namaTingkat,
      letak,
      label,
      judul,
      tertulisRapat({ label, tertulis }),
      seharusnya,
      penjelasan,
      alasan,
      keadaan,
    ],
  };
}

/** The sheet as plain data, from A1 on. */
export function rencanaReviu(
  judul: string,
  ringkasan: string,
  kelompok: readonly KelompokReviu[],
  kata: TeksDaftar,
): RencanaLembar {
  const bentuk = { judul, nama: NAMA_REVIU, lebar: LEBAR, kolomTingkat: 1 };
  const isi = kelompok.map((satu) => ({ judul: satu.judul, baris: satu.baris.map(barisDaftar) }));
  return rencanaDaftar(bentuk, ringkasan, isi, kata);
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
