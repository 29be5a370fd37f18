import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hurufKolom } from "../../../src/domain/tabel";
import type { LembarMentah, NilaiSel } from "../../../src/domain/tabel";
import { buatLembar } from "./lembar";

/** What a person sees of one table of a sheet; rows are 1-based. */
export interface HarapTabel {
  readonly kepala: { readonly awal: number; readonly akhir: number };
  /** First and last row below the header that belong to the table, totals included. */
  readonly baris: { readonly awal: number; readonly akhir: number };
  readonly jumlah: readonly number[];
  /** Column letters to the role, with `@2024` its year or `#1` its quarter; "a/b": either is right. */
  readonly peran: ReadonlyMap<string, string>;
  /** Columns that are not judged ("-"). */
  readonly takDinilai: ReadonlySet<string>;
  /** What the sheet says of colours, where it says so for each of its tables. */
  readonly yakin?: string;
}

/** A sheet of a trial: cells, and what a person would say about them. */
export interface LembarUji {
  readonly id: string;
  readonly jenis: string;
  readonly lembar: LembarMentah;
  readonly tabel: readonly HarapTabel[];
  /** May its capaian be coloured unasked: "ya" it should, "tidak" never, "boleh" either way. */
  readonly yakin: string;
}

/** `T` title or note, `H` header, `D` data, `B` banner, `J` total, `X` row of something that is no such table. */
interface BarisKisi {
  readonly tanda: string;
  readonly sel: readonly string[];
}

function bacaSel(sel: string): { nilai: NilaiSel; format: string } {
  const format = sel.endsWith("%%") ? "0.00%" : "General";
  const isi = sel.replace(/%%$/, "");
  if (sel.startsWith("'")) return { nilai: sel.slice(1), format };
  if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(isi)) return { nilai: Number(isi), format };
  return { nilai: sel === "" || sel === "<" || sel === "^" ? null : sel.replace(/\\n/g, "\n"), format };
}

/** The cell that a "<" (merged with the left) or "^" (merged with the one above) belongs to. */
function pemilik(kisi: readonly BarisKisi[]): string[][] {
  const hasil: string[][] = [];
  kisi.forEach(({ sel }, b) => {
    const baris: string[] = [];
    sel.forEach((isi, k) => {
      const asal = isi === "<" ? baris[k - 1] : isi === "^" ? hasil[b - 1]?.[k] : undefined;
      baris.push(asal ?? `${b},${k}`);
    });
    hasil.push(baris);
  });
  return hasil;
}

function gabungan(kisi: readonly BarisKisi[]): string[] {
  const akhir = new Map<string, { b: number; k: number; banyak: number }>();
  pemilik(kisi).forEach((baris, b) =>
    baris.forEach((asal, k) => {
      const lama = akhir.get(asal);
      akhir.set(asal, {
        b: Math.max(b, lama?.b ?? 0),
        k: Math.max(k, lama?.k ?? 0),
        banyak: (lama?.banyak ?? 0) + 1,
      });
    }),
  );
  return [...akhir].flatMap(([asal, { b, k, banyak }]) => {
    const [b0 = 0, k0 = 0] = asal.split(",").map(Number);
    return banyak > 1 ? [`${hurufKolom(k0)}${b0 + 1}:${hurufKolom(k)}${b + 1}`] : [];
  });
}

/** The sheet of such rows, shown as Excel would show it. */
export function lembarDariKisi(baris: readonly BarisKisi[]): LembarMentah {
  const sel = baris.map((satu) => satu.sel.map(bacaSel));
  const isi = sel.map((satu) => satu.map(({ nilai }) => nilai));
  const format = sel.map((satu) => satu.map((s) => s.format));
  const lembar = buatLembar({ isi, format, gabungan: gabungan(baris) });
  const teks = sel.map((satu) =>
    satu.map(({ nilai, format: f }) =>
      typeof nilai === "number" && f !== "General" ? `${(nilai * 100).toFixed(2)}%` : String(nilai ?? ""),
    ),
  );
  return { ...lembar, teks };
}

function harapTabel(baris: readonly BarisKisi[], awal: number, batas: number, peran: string): HarapTabel {
  let akhir = awal;
  while (baris[akhir + 1]?.tanda === "H") akhir++;
  const isi = baris.flatMap(({ tanda }, b) =>
    b > akhir && b < batas && "DBJ".includes(tanda) ? [b + 1] : [],
  );
  const huruf = peran.split(",").flatMap((satu, k): [string, string][] => {
    const rapi = satu.trim();
    return rapi === "-" ? [] : [[hurufKolom(k), rapi]];
  });
  return {
    kepala: { awal: awal + 1, akhir: akhir + 1 },
    baris: { awal: isi[0] ?? 0, akhir: isi[isi.length - 1] ?? 0 },
    jumlah: isi.filter((b) => baris[b - 1]?.tanda === "J"),
    peran: new Map(huruf),
    takDinilai: new Set(peran.split(",").flatMap((satu, k) => (satu.trim() === "-" ? [hurufKolom(k)] : []))),
  };
}

function bacaLembarUji(teks: string): LembarUji {
  const [kepala = "", ...sisa] = teks.split("\n");
  const [id = "", jenis = ""] = kepala.replace(/^@ /, "").split(" | ");
  const baris: BarisKisi[] = [];
  const peran: string[] = [];
  const mulai: number[] = [];
  const yakin: string[] = [];
  for (const satu of sisa) {
    const tanda = satu.charAt(0);
    const isi = satu.slice(3);
    if (tanda === "R") peran.push(isi);
    else if (tanda === "Y") yakin.push(isi);
    else {
      // A header row after anything else begins a table; so does one after the roles of the table above.
      if (tanda === "H" && (baris[baris.length - 1]?.tanda !== "H" || peran.length === mulai.length))
        mulai.push(baris.length);
      baris.push({ tanda, sel: isi.split("|") });
    }
  }
  const tabel = mulai.map((b, i) => ({
    ...harapTabel(baris, b, mulai[i + 1] ?? baris.length, peran[i] ?? ""),
    ...(yakin.length === mulai.length ? { yakin: yakin[i] } : {}),
  }));
  return { id, jenis, lembar: lembarDariKisi(baris), tabel, yakin: yakin[yakin.length - 1] ?? "" };
}

/** The sheets of a trial file of `fixtures`; its comment lines begin with "#". */
export function bacaKumpulan(nama: string): LembarUji[] {
  const berkas = join(process.cwd(), "test/domain/tabel/fixtures", nama);
  const teks = readFileSync(berkas, "utf8").replace(/^#.*\n/gm, "");
  return teks
    .trim()
    .split(/\n\n+(?=@ )/)
    .map(bacaLembarUji);
}

/*
 * Figures of a half or a third of the year ("Semester I | Target") had no role of their own when most of these sheets were
 * written, and were wanted as "lain". Where they may now be target_tw, realisasi_tw or capaian_tw, that was added to what is
 * wanted (17 sheets); nothing was taken away.
 */

/** The trial's files in the order in which they were written. */
export const KUMPULAN_UJI = [
  "blok-uji-empat.txt",
  "blok-uji-lima.txt",
  "blok-uji-enam.txt",
  "blok-uji-tujuh.txt",
  "blok-uji-delapan.txt",
  "blok-uji-sembilan.txt",
  "blok-uji-sepuluh.txt",
  "blok-uji-sebelas.txt",
  "blok-uji-dua-belas.txt",
  "blok-uji-tiga-belas.txt",
  "blok-uji-empat-belas.txt",
  "blok-uji-lima-belas.txt",
  "blok-uji-enam-belas.txt",
  "blok-uji-tujuh-belas.txt",
  "blok-uji-delapan-belas.txt",
  "blok-uji-sembilan-belas.txt",
  "blok-uji-dua-puluh.txt",
];

/**
 * Sheets by somebody who knew neither the reader nor its tests. Not every column is read as their author wanted; none of
 * their expectations was changed, but for the years of the thirty-third set that no head names, one colour of the fortieth,
 * and the halves of the year (above).
 */
export const KUMPULAN_ASING = [
  "blok-uji-dua-puluh-satu.txt",
  "blok-uji-dua-puluh-dua.txt",
  "blok-uji-dua-puluh-tiga.txt",
  "blok-uji-dua-puluh-empat.txt",
  "blok-uji-dua-puluh-lima.txt",
  "blok-uji-dua-puluh-enam.txt",
  "blok-uji-dua-puluh-tujuh.txt",
  "blok-uji-dua-puluh-delapan.txt",
  "blok-uji-dua-puluh-sembilan.txt",
  "blok-uji-tiga-puluh.txt",
  "blok-uji-tiga-puluh-satu.txt",
  "blok-uji-tiga-puluh-dua.txt",
  "blok-uji-tiga-puluh-tiga.txt",
  "blok-uji-tiga-puluh-empat.txt",
  "blok-uji-tiga-puluh-lima.txt",
  "blok-uji-tiga-puluh-enam.txt",
  "blok-uji-tiga-puluh-tujuh.txt",
  "blok-uji-tiga-puluh-delapan.txt",
  "blok-uji-tiga-puluh-sembilan.txt",
  "blok-uji-empat-puluh.txt",
];

/** Heads of public applications, collected and filled by who mended the reader by them. */
export const KUMPULAN_PUBLIK = ["blok-nyata-publik.txt"];

/**
 * Sheets of forced variety by twelve strangers, and of trials that were opened; what they teach is in
 * src/domain/tabel/belajar. Four expectations about colours were widened, each with a comment that says why.
 */
export const KUMPULAN_LATIH = [
  "blok-latih-satu.txt",
  "blok-latih-dua.txt",
  "blok-latih-tiga.txt",
  "blok-latih-empat.txt",
  "blok-latih-lima.txt",
  "blok-latih-enam.txt",
  "blok-latih-tujuh.txt",
  "blok-latih-delapan.txt",
  "blok-latih-sembilan.txt",
  "blok-latih-sepuluh.txt",
  "blok-latih-sebelas.txt",
  "blok-latih-dua-belas.txt",
  "blok-latih-tiga-belas.txt",
  "blok-latih-empat-belas.txt",
  "blok-latih-lima-belas.txt",
  "blok-latih-enam-belas.txt",
  "blok-latih-tujuh-belas.txt",
  "blok-latih-delapan-belas.txt",
  "blok-latih-sembilan-belas.txt",
  "blok-latih-dua-puluh.txt",
  "blok-latih-dua-puluh-satu.txt",
  "blok-latih-dua-puluh-dua.txt",
  "blok-latih-dua-puluh-tiga.txt",
  "blok-latih-dua-puluh-empat.txt",
  "blok-latih-dua-puluh-lima.txt",
  "blok-latih-dua-puluh-enam.txt",
  "blok-latih-dua-puluh-tujuh.txt",
  "blok-latih-dua-puluh-delapan.txt",
  "blok-latih-dua-puluh-sembilan.txt",
  "blok-latih-tiga-puluh.txt",
  "blok-latih-tiga-puluh-satu.txt",
  "blok-latih-tiga-puluh-dua.txt",
  "blok-latih-tiga-puluh-tiga.txt",
  "blok-latih-tiga-puluh-empat.txt",
  "blok-latih-tiga-puluh-lima.txt",
  "blok-latih-tiga-puluh-enam.txt",
  "blok-latih-tiga-puluh-tujuh.txt",
  "blok-latih-tiga-puluh-delapan.txt",
  "blok-latih-tiga-puluh-sembilan.txt",
  "blok-latih-empat-puluh.txt",
  "blok-latih-empat-puluh-satu.txt",
  "blok-latih-empat-puluh-dua.txt",
  "blok-latih-empat-puluh-tiga.txt",
  "blok-latih-empat-puluh-empat.txt",
  "blok-latih-empat-puluh-lima.txt",
  "blok-latih-empat-puluh-enam.txt",
  "blok-latih-empat-puluh-tujuh.txt",
];

/** Sheets of strangers that nothing was taught with and no rule was made for: they only measure. */
export const KUMPULAN_UKUR = [
  "blok-ukur-satu.txt",
  "blok-ukur-dua.txt",
  "blok-ukur-tiga.txt",
  "blok-ukur-empat.txt",
  "blok-ukur-lima.txt",
  "blok-ukur-enam.txt",
  "blok-ukur-tujuh.txt",
  "blok-ukur-sembilan.txt",
];

/** The same, compact and of forced variety: the other halves of the last seven sets that teach. */
export const KUMPULAN_UKUR_PADAT = ["blok-ukur-delapan.txt"];

/** Traps by two strangers: nothing was taught with them, and gates were made for two kinds of the first. */
export const KUMPULAN_JEBAKAN = ["blok-jebakan.txt", "blok-jebakan-dua.txt"];

/** Small sheets of what rules know and strangers did not write: only to learn from. */
export const KUMPULAN_PELAJARAN = ["blok-pelajaran.txt"];

/** Sixty of the sheets of a stranger's generator. */
export const KUMPULAN_ACAK = "blok-acak-seribu.txt";
