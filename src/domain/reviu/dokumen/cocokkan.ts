import type { AngkaBuku } from "./angka-buku";
import { CocokKalimat, type NasibKalimat } from "./cocok-kalimat";
import { CocokTabel, type NasibAngka } from "./cocok-tabel";
import type { AlineaDokumen, IsiDokumen, TabelDokumen } from "./isi-dokumen";
import type { SumberDokumen } from "./sumber-dokumen";
import { bacaTabelDokumen } from "./tabel-baca";
import type { HasilDokumen, LetakDokumen, TemuanDokumen } from "./temuan-dokumen";

interface Bagian {
  readonly banyak: number;
  readonly cocok: number;
  readonly temuan: readonly TemuanDokumen[];
}

type Seharusnya = NonNullable<TemuanDokumen["seharusnya"]>;

const TANPA_TEMPAT = { lembar: "", sel: "" } as const;

/** The cell that a figure should equal; one of a report leads to the cell of the same row that holds it. */
function seharusnyaDari(angka: AngkaBuku, { indeks }: SumberDokumen): Seharusnya {
  const asal =
    angka.tempat ??
    indeks.senama(angka.kunci).find(({ tempat, nilai }) => tempat !== undefined && nilai === angka.nilai)
      ?.tempat;
  return { teks: angka.teks, label: angka.label, kolom: angka.kolom.judul, ...(asal ?? TANPA_TEMPAT) };
}

function temuanTabel(satu: NasibAngka, letak: LetakDokumen, sumber: SumberDokumen): TemuanDokumen[] {
  const { angka, nasib, seharusnya, kosong } = satu;
  if (nasib === "cocok") return [];
  const dasar = { jenis: nasib, tertulis: angka.teks, banyak: 1, letak: { ...letak, baris: angka.label } };
  const kalimat = [angka.label, angka.kolom.judul].filter(Boolean).join(" \u00b7 ");
  const isi = seharusnya
    ? seharusnyaDari(seharusnya, sumber)
    : kosong && { teks: kosong.teks, label: angka.label, kolom: angka.kolom.judul, ...TANPA_TEMPAT };
  return [{ ...dasar, kalimat, ...(isi ? { seharusnya: isi } : {}) }];
}

function temuanKalimat(satu: NasibKalimat, letak: LetakDokumen, sumber: SumberDokumen): TemuanDokumen[] {
  const { tertulis, kalimat, nasib, seharusnya, hitungan } = satu;
  if (nasib === "cocok") return [];
  const isi = seharusnya
    ? seharusnyaDari(seharusnya, sumber)
    : hitungan !== undefined && { teks: hitungan, label: "", kolom: "", ...TANPA_TEMPAT };
  return [
    { jenis: nasib, tertulis: tertulis.teks, kalimat, letak, banyak: 1, ...(isi ? { seharusnya: isi } : {}) },
  ];
}

const cocok = (semua: readonly (NasibAngka | NasibKalimat)[]): number =>
  semua.filter(({ nasib }) => nasib === "cocok").length;

function bagianAlinea(alinea: AlineaDokumen, kalimat: CocokKalimat, sumber: SumberDokumen): Bagian {
  const { judul, nomor, teks } = alinea;
  const semua = kalimat.nasib(teks, judul);
  const letak = { judul, tabel: "", nomor, diTabel: false, baris: "" };
  return {
    banyak: semua.length,
    cocok: cocok(semua),
    temuan: semua.flatMap((satu) => temuanKalimat(satu, letak, sumber)),
  };
}

/** A table of which the workbook knows no row: one finding, not one for each figure. */
function tabelLain(semua: readonly NasibAngka[], letak: LetakDokumen): TemuanDokumen | undefined {
  const asing = semua.length > 3 && semua.every(({ nasib }) => nasib === "tak-ditemukan");
  const [awal] = semua;
  if (!asing || !awal) return undefined;
  return {
    jenis: "tabel-lain",
    tertulis: awal.angka.teks,
    kalimat: letak.tabel,
    letak,
    banyak: semua.length,
  };
}

function bagianTabel(asal: TabelDokumen, kalimat: CocokKalimat, sumber: SumberDokumen): Bagian {
  const { tabel, lepas } = bacaTabelDokumen(asal);
  const { judul, keterangan, nomor } = asal;
  const letak = { judul, tabel: keterangan, nomor, diTabel: true, baris: "" };
  const angka = tabel.map((satu) => new CocokTabel(satu, sumber).nasib());
  const baris = lepas.flatMap((satu) => kalimat.nasib(satu, asal.judul));
  const temuan = angka.flatMap((satu) => {
    const lain = tabelLain(satu, letak);
    return lain ? [lain] : satu.flatMap((sebuah) => temuanTabel(sebuah, letak, sumber));
  });
  const semua = [...angka.flat(), ...baris];
  return {
    banyak: semua.length,
    cocok: cocok(semua),
    temuan: [...temuan, ...baris.flatMap((satu) => temuanKalimat(satu, letak, sumber))],
  };
}

/**
 * Lays a document beside a workbook: every figure in its tables and sentences is sought there. What stands in no cell
 * and what a cell says otherwise is listed, in the order of the document.
 */
export function cocokkanDokumen(dokumen: IsiDokumen, sumber: SumberDokumen): HasilDokumen {
  const kalimat = new CocokKalimat(sumber);
  const bagian = dokumen.map((satu) =>
    satu.jenis === "alinea" ? bagianAlinea(satu, kalimat, sumber) : bagianTabel(satu, kalimat, sumber),
  );
  const jumlah = (unsur: "banyak" | "cocok"): number => bagian.reduce((n, satu) => n + satu[unsur], 0);
  return { banyak: jumlah("banyak"), cocok: jumlah("cocok"), temuan: bagian.flatMap(({ temuan }) => temuan) };
}
