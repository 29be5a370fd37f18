import type { Kertas } from "../pengaturan/pengaturan";
import { baganFormulir } from "./bagan";
import { hurufJudul, type Kolom } from "./kolom";
import type { Blok, GayaArea, RencanaLembar } from "./lembar";
import { GAYA_SUBJUDUL } from "./rupa";
import { lebarKolom, type TabelFormulir } from "./tabel-formulir";

/** 1-based row of the headers of a form's first table. */
export const BARIS_KEPALA = 6;

/** Points of the header row of a form's first table. */
const TINGGI_KEPALA = 32;

/** A second table below the first one, under a heading of its own. */
export interface TabelBawah {
  readonly judul: string;
  /** 1-based row of that heading; the table's headers follow it. */
  readonly barisJudul: number;
  readonly tabel: TabelFormulir;
  /** Points of its header row. */
  readonly tinggiKepala: number;
}

/** What a form of ours is made of. */
export interface BahanFormulir<Baris> {
  /** Title of its sheet, and the hidden name by which that is known again. */
  readonly judul: string;
  readonly nama: string;
  /** Title and hint on the sheet. */
  readonly kepala: { readonly judul: string; readonly petunjuk: string };
  readonly kertas: Kertas;
  readonly kolom: readonly Kolom<Baris>[];
  /** Title of the last column that says what a row is about: printed again beside columns on a further page. */
  readonly namaBaris: string;
  readonly tabel: TabelFormulir;
  readonly bawah?: TabelBawah;
  /** Looks beyond those of its tables. */
  readonly gaya?: readonly GayaArea[];
}

function bagianBawah({
  bawah,
}: Pick<BahanFormulir<never>, "bawah">): Pick<RencanaLembar, "blok" | "gaya" | "tinggi"> {
  if (!bawah) return { blok: [], gaya: [], tinggi: [] };
  const { judul, barisJudul, tabel, tinggiKepala } = bawah;
  const area = `A${barisJudul}`;
  const blok: Blok = { area, isi: [[judul]] };
  return {
    blok: [blok, tabel.blok],
    gaya: [{ area, gaya: GAYA_SUBJUDUL }, ...tabel.gaya],
    tinggi: [{ baris: String(barisJudul + 1), poin: tinggiKepala }],
  };
}

/** A form as a sheet: its title block, its table and, where it has one, a second table below. */
export function lembarFormulir<Baris>(bahan: BahanFormulir<Baris>): RencanaLembar {
  const { judul, nama, kepala, kertas, kolom, namaBaris, tabel, bawah, gaya = [] } = bahan;
  const bagan = baganFormulir({ ...kepala, kertas, barisKepala: BARIS_KEPALA });
  const sisa = bagianBawah({ bawah });
  const semua = [tabel, ...(bawah ? [bawah.tabel] : [])];
  return {
    ...bagan,
    judul,
    nama: [{ nama, area: "A1", tersembunyi: true }],
    blok: [...bagan.blok, tabel.blok, ...sisa.blok],
    tabel: semua.map((satu) => satu.tabel),
    gaya: [...bagan.gaya, ...tabel.gaya, ...sisa.gaya, ...gaya],
    pilihan: semua.flatMap((satu) => satu.pilihan),
    warna: semua.flatMap((satu) => satu.warna),
    lebar: lebarKolom(kolom),
    cetak: { ...bagan.cetak, kolomJudul: `$A:$${hurufJudul(kolom, namaBaris)}` },
    pasTinggi: semua.map((satu) => satu.seluruhBaris),
    tinggi: [...bagan.tinggi, { baris: String(BARIS_KEPALA), poin: TINGGI_KEPALA }, ...sisa.tinggi],
  };
}
