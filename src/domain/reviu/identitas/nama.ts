import { alamatSel, type LembarMentah } from "../../tabel";
import { normalNama } from "../../tabel/kata/nama-baris";
import type { BahanReviu } from "../bahan/bahan";
import type { TabelReviu } from "../bahan/tabel-reviu";
import { anggaranBaris, anggaranSpanduk, kolomPagu } from "./anggaran";

/** A name where it stands. */
export interface NamaDisebut {
  readonly macam: "sasaran" | "anggaran" | "pejabat" | "singkatan";
  readonly teks: string;
  readonly kunci: string;
  /** Two names of one place are two things, however alike they look. */
  readonly asal: unknown;
  readonly tempat: { readonly lembar: string; readonly sel: string };
}

/** Rows above a header in which the sasaran of the table may stand. */
const JARAK_SASARAN = 4;

function selSasaran(tabel: TabelReviu): string | undefined {
  const { sasaran, kepala } = tabel.tabel;
  for (let baris = kepala.awal - 1; sasaran !== null && baris >= kepala.awal - JARAK_SASARAN; baris--)
    for (const { kolom } of tabel.kolom)
      if (tabel.ukur.teks(baris, kolom).replace(/\s+/g, " ").trim() === sasaran)
        return `${kolom}${String(baris)}`;
  return undefined;
}

function sasaranTabel(tabel: TabelReviu): NamaDisebut[] {
  const kolom = tabel.ukur.kolom("sasaran")?.kolom;
  const atas = selSasaran(tabel);
  const dasar = { macam: "sasaran", asal: tabel } as const;
  const judul = tabel.tabel.sasaran ?? "";
  const dariAtas = atas === undefined ? [] : [{ teks: judul, sel: atas }];
  const dariKolom =
    kolom === undefined
      ? []
      : tabel.data.map(({ baris }) => ({
          teks: tabel.ukur.teks(baris, kolom).replace(/\s+/g, " ").trim(),
          sel: `${kolom}${String(baris)}`,
        }));
  return [...dariAtas, ...dariKolom].flatMap(({ teks, sel }) =>
    teks === "" ? [] : [{ ...dasar, teks, kunci: normalNama(teks), tempat: { lembar: tabel.lembar, sel } }],
  );
}

function anggaranTabel(tabel: TabelReviu): NamaDisebut[] {
  const kolom = kolomPagu(tabel);
  if (!kolom) return [];
  const semua = [...anggaranSpanduk(tabel, kolom), ...anggaranBaris(tabel, kolom)];
  return semua.map(({ nama, kunci, sel }) => ({
    macam: "anggaran",
    teks: nama,
    kunci,
    asal: tabel,
    tempat: { lembar: tabel.lembar, sel: sel.sel },
  }));
}

const NIP = /^\s*NIP\b\s*[.:]?\s*(\d[\d\s.]{16,}\d)\s*$/i;

/** The official above a NIP; the number is what makes two spellings one person. */
function pejabat({ nama, nilai, baris0, kolom0 }: LembarMentah): NamaDisebut[] {
  return nilai.flatMap((baris, b) =>
    baris.flatMap((isi, k): NamaDisebut[] => {
      const nip = typeof isi === "string" ? NIP.exec(isi)?.[1]?.replace(/\D/g, "") : undefined;
      if (nip === undefined) return [];
      // Rank may stand between the name and the number.
      const atas = [2, 1]
        .map((n) => b - n)
        .filter((n) => typeof nilai[n]?.[k] === "string" && nilai[n]?.[k] !== "");
      const [di] = atas;
      if (di === undefined) return [];
      const teks = String(nilai[di]?.[k]).replace(/\s+/g, " ").trim();
      return [
        {
          macam: "pejabat",
          teks,
          kunci: nip,
          asal: teks,
          tempat: { lembar: nama, sel: alamatSel(di + baris0, k + kolom0) },
        },
      ];
    }),
  );
}

/** Names of sasaran, programs and officials all over the workbook. */
export function namaDisebut(bahan: BahanReviu): NamaDisebut[] {
  return [
    ...bahan.tabel.flatMap(({ tabel }) => [...sasaranTabel(tabel), ...anggaranTabel(tabel)]),
    ...bahan.lembar.flatMap(pejabat),
  ];
}
