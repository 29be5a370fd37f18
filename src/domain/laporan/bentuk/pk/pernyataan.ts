import type { Gaya } from "../../../lembar/lembar";
import { teksApaAdanya } from "../../../lembar/kolom";
import { barisIsi, barisJarak, type BarisLaporan, type SelLaporan } from "../../kit/baris";
import type { Potongan } from "../../kit/bagi-halaman";
import type { IsianLaporan } from "../../kit/isian";
import { barisJudul } from "../../kit/kop";
import { barisTandaTangan, type Penanda } from "../../kit/tanda-tangan";
import { TITIK_PANJANG } from "../../kit/titik";
import { TEMPAT_PIHAK } from "./kisi";

/** One party of an agreement as its statement introduces it. */
export interface Pihak {
  readonly penanda: Penanda;
  /** Office in its usual letters: a signature has it in capitals. */
  readonly jabatan: string;
  /** Key of the places where the party's name and office are typed; absent: they stand on the Profil sheet. */
  readonly kunci?: string;
}

/** What a statement says besides its standing text. */
export interface IsiPernyataan {
  /** Title lines. */
  readonly judul: readonly string[];
  readonly tahun: string;
  /** It changes an earlier agreement of the year. */
  readonly perubahan: boolean;
  readonly pertama: Pihak;
  readonly kedua: Pihak;
  /** "Binjai, 4 Januari 2021". */
  readonly tempatTanggal: string;
}

const ALINEA: Gaya = { bungkus: true, datar: "Justify", tegak: "Top" };
const LABEL: Gaya = { tegak: "Top", datar: "Left", inden: 1 };
const IDENTITAS: Gaya = { bungkus: true, datar: "Left", tegak: "Top" };
/** The colon belongs to the format, so that what is typed over the dots is the name alone. */
const BERTITIK_DUA: Gaya = { format: '": "@' };

/** What the law asks a statement to say (Permen PANRB 53/2014, lampiran I), in words of our own; an office may put its own. */
function kalimat({ tahun, perubahan }: IsiPernyataan): readonly (readonly [kunci: string, isi: string])[] {
  const janji = perubahan ? "perubahan perjanjian kinerja" : "perjanjian kinerja";
  return [
    [
      "pembuka",
      `Untuk mewujudkan tata kelola pemerintahan yang efektif, terbuka, dan akuntabel serta mengutamakan hasil, kami yang bertanda tangan di bawah ini:`,
    ],
    [
      "janji pertama",
      `Pihak pertama berjanji mencapai target kinerja ${tahun ? `tahun ${tahun} ` : ""}yang tercantum dalam lampiran ${janji} ini, sebagai bagian dari target jangka menengah dalam dokumen perencanaan. Tercapai atau tidaknya target tersebut menjadi tanggung jawab pihak pertama.`,
    ],
    [
      "janji kedua",
      `Pihak kedua membina dan mengawasi pelaksanaannya, mengevaluasi capaian kinerja dari perjanjian ini, dan mengambil tindakan yang diperlukan, termasuk memberikan penghargaan dan sanksi.`,
    ],
  ];
}

/** Places of text and identity begin with whose statement it is. */
const kunciPernyataan = (kunci: string, bagian: string): string => `pernyataan\n${kunci}\n${bagian}`;

function alinea(
  isian: IsianLaporan,
  kunci: string,
  [bagian, isi]: readonly [string, string],
  lebar: readonly number[],
): BarisLaporan[] {
  const sel = { kolom: 0, sampai: lebar.length - 1, gaya: ALINEA };
  return [
    barisIsi([{ ...sel, ...isian.tempat(kunciPernyataan(kunci, bagian), isi) }], lebar, 4),
    barisJarak(8),
  ];
}

function barisIdentitas(label: string, nilai: Pick<SelLaporan, "isi" | "isian">, lebar: readonly number[]) {
  return barisIsi(
    [
      { kolom: 0, sampai: 1, isi: label, gaya: LABEL },
      { kolom: 2, sampai: lebar.length - 1, ...nilai, gaya: IDENTITAS, beda: BERTITIK_DUA },
    ],
    lebar,
    2,
  );
}

const BUTIR = [
  ["Nama", "nama"],
  ["NIP", "nip"],
  ["Pangkat", "pangkat"],
  ["Jabatan", "jabatan"],
] as const;

function isiButir(
  isian: IsianLaporan,
  { penanda, jabatan, kunci }: Pihak,
  bidang: (typeof BUTIR)[number][1],
): Pick<SelLaporan, "isi" | "isian"> {
  const ada = bidang === "jabatan" ? jabatan : penanda[bidang];
  if (kunci === undefined) return { isi: teksApaAdanya(ada || TITIK_PANJANG) };
  return isian.tempat(kunciPernyataan(kunci, bidang), bidang === "jabatan" && ada ? ada : TITIK_PANJANG);
}

/** An elected head of region has neither NIP nor pangkat: such lines are left out where the profile has none. */
function barisPihak(
  isian: IsianLaporan,
  pihak: Pihak,
  sebutan: string,
  lebar: readonly number[],
): BarisLaporan[] {
  const butir = BUTIR.filter(
    ([, bidang]) =>
      pihak.kunci !== undefined || bidang === "nama" || bidang === "jabatan" || pihak.penanda[bidang],
  );
  const penutup = { kolom: 0, sampai: lebar.length - 1, isi: sebutan, gaya: ALINEA };
  return [
    ...butir.map(([label, bidang]) => barisIdentitas(label, isiButir(isian, pihak, bidang), lebar)),
    barisJarak(6),
    barisIsi([penutup], lebar, 2),
    barisJarak(10),
  ];
}

/** A party whose name and office the user types in its statement: what stands there signs. */
export function penandaKetikan(isian: IsianLaporan, kunci: string, jabatan: string, peran: string): Penanda {
  const teks = (bidang: string): string => isian.teks(kunciPernyataan(kunci, bidang));
  return {
    peran,
    jabatan: (teks("jabatan") || jabatan).toUpperCase(),
    nama: teks("nama") || TITIK_PANJANG,
    pangkat: teks("pangkat"),
    nip: teks("nip") || TITIK_PANJANG,
  };
}

/** Both signatures, the superior's left, as an agreement has them. */
export function tandaTanganPihak(
  { pertama, kedua, tempatTanggal }: Pick<IsiPernyataan, "pertama" | "kedua" | "tempatTanggal">,
  lebar: readonly number[],
): BarisLaporan[] {
  const tempat = [
    { penanda: kedua.penanda, ...TEMPAT_PIHAK.kedua },
    { penanda: pertama.penanda, ...TEMPAT_PIHAK.pertama },
  ];
  return [barisJarak(18), ...barisTandaTangan(tempat, tempatTanggal, lebar)];
}

/** The statement page of an agreement: who promises whom, what, and both signatures. */
export function halamanPernyataan(
  isian: IsianLaporan,
  isi: IsiPernyataan,
  lebar: readonly number[],
): Potongan {
  const kunci = isi.pertama.kunci ?? "";
  const [pembuka, ...janji] = kalimat(isi);
  return {
    baris: [
      ...barisJudul(isi.judul, lebar),
      barisJarak(24),
      ...(pembuka ? alinea(isian, kunci, pembuka, lebar) : []),
      ...barisPihak(isian, isi.pertama, "selanjutnya disebut PIHAK PERTAMA;", lebar),
      ...barisPihak(isian, isi.kedua, "atasan pihak pertama, selanjutnya disebut PIHAK KEDUA.", lebar),
      ...janji.flatMap((satu) => alinea(isian, kunci, satu, lebar)),
      ...tandaTanganPihak(isi, lebar),
    ],
    halamanBaru: true,
  };
}
