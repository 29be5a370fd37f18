import { tulisArea } from "../lembar/area";
import type { IsiRencana, RencanaLembar } from "../lembar/lembar";
import { cetakFormulir, FORMAT, GAYA_BADAN, GAYA_JUDUL, GAYA_KEPALA } from "../lembar/rupa";
import type { Tingkat } from "../temuan/temuan";
import type { IndikatorBeda } from "./rekap";

/** One office of the summary. */
export interface BarisRekap {
  readonly kantor: string;
  readonly banyak: Readonly<Record<Tingkat, number>>;
  /** Ratios; absent where the workbook does not tell. */
  readonly capaian?: number;
  readonly serapan?: number;
  /** Why the file could not be read; "" where it was. */
  readonly galat: string;
}

/** Words of the summary's two sheets. */
export interface TeksRekap {
  readonly rekap: { readonly lembar: string; readonly judul: string; readonly kolom: readonly string[] };
  readonly beda: {
    readonly lembar: string;
    readonly judul: string;
    readonly kolom: readonly string[];
    readonly tidakAda: string;
  };
}

/** Title, blank row, header. */
const KEPALA = 3;

interface Kolom {
  readonly poin: number;
  readonly format?: string;
}

function rencana(
  { lembar, judul, kolom }: TeksRekap["rekap"],
  baris: readonly (readonly IsiRencana[])[],
  rupa: readonly Kolom[],
): RencanaLembar {
  const kanan = kolom.length - 1;
  const bawah = KEPALA + baris.length - 1;
  const area = tulisArea({ atas: 0, bawah, kiri: 0, kanan });
  const kosong = (isi: string): IsiRencana[] => kolom.map((_, i) => (i === 0 ? isi : ""));
  const kolomIsi = (k: number): string => tulisArea({ atas: KEPALA, bawah, kiri: k, kanan: k });
  return {
    judul: lembar,
    nama: [],
    blok: [{ area, isi: [kosong(judul), kosong(""), kolom, ...baris] }],
    tabel: [],
    gaya: [
      { area: "A1", gaya: GAYA_JUDUL },
      { area: tulisArea({ atas: KEPALA - 1, bawah: KEPALA - 1, kiri: 0, kanan }), gaya: GAYA_KEPALA },
      { area: tulisArea({ atas: KEPALA, bawah, kiri: 0, kanan }), gaya: GAYA_BADAN },
      ...rupa.flatMap(({ format }, k) =>
        format === undefined ? [] : [{ area: kolomIsi(k), gaya: { format, datar: "Right" as const } }],
      ),
    ],
    gabung: [],
    pilihan: [],
    warna: [],
    lebar: rupa.map(({ poin }, i) => ({ kolom: String.fromCharCode(65 + i), poin })),
    tinggi: [],
    pasTinggi: [],
    beku: KEPALA,
    cetak: cetakFormulir("A4", `$${String(KEPALA)}:$${String(KEPALA)}`, area),
  };
}

const teks = (isi: string): string => (isi === "" ? "" : `'${isi}`);

const REKAP: readonly Kolom[] = [
  { poin: 30 },
  { poin: 200 },
  { poin: 60, format: FORMAT.bulat },
  { poin: 60, format: FORMAT.bulat },
  { poin: 60, format: FORMAT.bulat },
  { poin: 80, format: FORMAT.persen },
  { poin: 80, format: FORMAT.persen },
  { poin: 260 },
];
const BEDA: readonly Kolom[] = [
  { poin: 30 },
  { poin: 260 },
  { poin: 150 },
  { poin: 110 },
  { poin: 150 },
  { poin: 110 },
];

/** Offices by levels with achievement and spending, and the indicators of which two offices say two things. */
export function rencanaRekap(
  kantor: readonly BarisRekap[],
  beda: readonly IndikatorBeda[],
  kata: TeksRekap,
): RencanaLembar[] {
  const baris = kantor.map(({ kantor: nama, banyak, capaian, serapan, galat }, i): IsiRencana[] => {
    const hitungan = galat === "" ? [banyak.galat, banyak.peringatan, banyak.info] : ["", "", ""];
    return [i + 1, teks(nama), ...hitungan, capaian ?? "", serapan ?? "", teks(galat)];
  });
  const isiBeda = beda.map(({ nama, satu, dua }, i): IsiRencana[] => [
    i + 1,
    ...[nama, satu.kantor, satu.realisasi, dua.kantor, dua.realisasi].map(teks),
  ]);
  const tidakAda: IsiRencana[] = ["", teks(kata.beda.tidakAda), "", "", "", ""];
  return [
    rencana(kata.rekap, baris, REKAP),
    rencana(kata.beda, isiBeda.length > 0 ? isiBeda : [tidakAda], BEDA),
  ];
}
