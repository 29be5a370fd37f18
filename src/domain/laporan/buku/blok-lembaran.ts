import type { Gaya } from "../../lembar/lembar";
import type { Potongan } from "../kit/bagi-halaman";
import type { BarisLaporan, SelLaporan } from "../kit/baris";
import type { Lembaran } from "../kit/lembaran";
import type { SelNaskah } from "../kit/naskah";
import { SEL_KOSONG } from "../kit/sel";
import type { BarisKisi, KisiBuku } from "./buku";

/** A text in a format of its own, '": "@': Excel writes such words itself, a document has them in the text. */
function isiBerformat(isi: SelLaporan["isi"], format: string | undefined): SelLaporan["isi"] {
  if (typeof isi !== "string" || !format?.includes("@")) return isi;
  const teks = isi.replace(/^'/, "");
  return `'${format.replace(/"/g, "").replace("@", () => teks)}`;
}

/** The first step of indent in a table's cell keeps text off the line: documents have margins in their cells. */
function tanpaTepi(gaya: Gaya): Gaya {
  return gaya.garis === "kotak" && gaya.inden ? { ...gaya, inden: gaya.inden - 1 } : gaya;
}

function selKisi(
  { kolom, sampai = kolom, turun, isi, gaya, beda }: SelLaporan,
  baris: BarisLaporan,
): SelNaskah {
  const semua = tanpaTepi({ ...gaya, ...baris.gaya, ...beda });
  const { format } = semua;
  return {
    isi: isiBerformat(isi, format),
    gaya: semua,
    ...(format === undefined ? {} : { format }),
    ...(sampai > kolom ? { lebar: sampai - kolom + 1 } : {}),
    ...(turun ? { turun } : {}),
  };
}

/** All columns of a row: those without a cell of their own are empty ones. */
function selBaris(baris: BarisLaporan, banyakKolom: number): SelNaskah[] {
  const hasil: SelNaskah[] = [];
  let kolom = 0;
  for (const sel of [...baris.sel].sort((a, b) => a.kolom - b.kolom)) {
    for (; kolom < sel.kolom; kolom++) hasil.push(SEL_KOSONG);
    hasil.push(selKisi(sel, baris));
    kolom = (sel.sampai ?? sel.kolom) + 1;
  }
  for (; kolom < banyakKolom; kolom++) hasil.push(SEL_KOSONG);
  return hasil;
}

function barisKisi(baris: BarisLaporan, lekat: boolean, banyakKolom: number): BarisKisi {
  const jarak = baris.sel.length === 0 ? { jarak: baris.tinggi } : {};
  return { jenis: "data", sel: selBaris(baris, banyakKolom), lekat, ...jarak };
}

/** The header of the table that a piece belongs to: its first piece has it among its own rows. */
function kepalaPotongan(satu: Potongan, berikut: Potongan | undefined): Potongan["kepala"] {
  if (satu.kepala) return satu.kepala;
  const kepala = berikut?.kepala;
  return kepala && kepala[0] === satu.baris[0] ? kepala : undefined;
}

const melekat = ({ lekat }: Potongan, berikut: Potongan | undefined): boolean =>
  berikut !== undefined &&
  !berikut.halamanBaru &&
  (lekat === "sesudah" || lekat === "mutlak" || berikut.lekat === "sebelum");

/**
 * A form as parts of the book: each of its tables, and what stands between them, is a part. What stays with the row above,
 * as a signature does, is in the part of that row: programs keep rows of one table together, not two tables.
 */
export function blokLembaran({ potongan, lebar }: Lembaran): KisiBuku[] {
  const hasil: (KisiBuku & { readonly baris: BarisKisi[] })[] = [];
  let sebelum: Potongan["kepala"];
  potongan.forEach((satu, i) => {
    const berikut = potongan[i + 1];
    const kepala = kepalaPotongan(satu, berikut);
    if (i === 0 || satu.halamanBaru || (kepala !== sebelum && satu.lekat !== "sebelum")) {
      const halamanBaru = i > 0 && satu.halamanBaru ? { halamanBaru: true as const } : {};
      hasil.push({ jenis: "kisi", lebar, kepala: kepala?.length ?? 0, baris: [], ...halamanBaru });
    }
    sebelum = kepala;
    const akhir = satu.baris.length - 1;
    const baris = satu.baris.map((isi, k) =>
      barisKisi(isi, k < akhir || melekat(satu, berikut), lebar.length),
    );
    hasil.at(-1)?.baris.push(...baris);
  });
  return hasil.filter(({ baris }) => baris.length > 0);
}
