import type { KolomReviu, TabelReviu } from "../bahan/tabel-reviu";
import { ikat, kurang, tambah, type Ikatan } from "./ikatan";

interface Pasangan {
  readonly sebelum: KolomReviu;
  readonly sesudah: KolomReviu;
}

const TAHUN = /^(?:tahun )?((?:19|20)\d\d)$/i;

/** Two columns of following years, where no title says "sebelum" and "sesudah". */
function duaTahun(angka: readonly KolomReviu[]): Pasangan | undefined {
  const bertahun = angka.filter(
    ({ judul, arti }) => arti === "lain" && TAHUN.test(judul.split("|").at(-1)?.trim() ?? ""),
  );
  const [sebelum, sesudah] = bertahun;
  return bertahun.length === 2 && sebelum && sesudah ? { sebelum, sesudah } : undefined;
}

function pasangan({ angka }: TabelReviu): Pasangan | undefined {
  const sebelum = angka.find(({ arti }) => arti === "sebelum");
  const sesudah = angka.find(({ arti }) => arti === "sesudah");
  return sebelum && sesudah ? { sebelum, sesudah } : duaTahun(angka);
}

function perBaris(tabel: TabelReviu, kolom: KolomReviu, buat: (baris: number) => Ikatan): Ikatan[] {
  return tabel.baris.flatMap(({ baris }) => {
    const { jenis } = tabel.sel(baris, kolom.kolom).bacaan;
    return jenis === "angka" || jenis === "rusak" ? [buat(baris)] : [];
  });
}

const banyakCocok = (ikatan: readonly Ikatan[]): number =>
  ikatan.filter(({ keadaan }) => keadaan !== "beda").length;

/** A column of changes in percent may also state percent points: what more rows follow counts. */
function persenUbah(tabel: TabelReviu, kolom: KolomReviu, { sebelum, sesudah }: Pasangan): Ikatan[] {
  const dua = (baris: number) => ({
    hasil: tabel.sel(baris, kolom.kolom),
    a: tabel.sel(baris, sebelum.kolom),
    b: tabel.sel(baris, sesudah.kolom),
  });
  const persen = perBaris(tabel, kolom, (baris) => {
    const { hasil, a, b } = dua(baris);
    return ikat("persen-ubah", "perubahan", hasil, [tambah(a), tambah(b)]);
  });
  const poin = perBaris(tabel, kolom, (baris) => {
    const { hasil, a, b } = dua(baris);
    return ikat("persen-ubah", "linear", hasil, [tambah(b), kurang(a)]);
  });
  return banyakCocok(poin) > banyakCocok(persen) ? poin : persen;
}

/** Differences and changes in percent between a column "sebelum" and a column "sesudah". */
export function ikatanUbah(tabel: TabelReviu): Ikatan[] {
  const dua = pasangan(tabel);
  if (!dua) return [];
  return tabel.angka.flatMap((kolom) => {
    if (kolom.arti === "persen-ubah") return persenUbah(tabel, kolom, dua);
    if (kolom.arti !== "selisih") return [];
    return perBaris(tabel, kolom, (baris) => {
      const suku = [tambah(tabel.sel(baris, dua.sesudah.kolom)), kurang(tabel.sel(baris, dua.sebelum.kolom))];
      return ikat("selisih", "linear", tabel.sel(baris, kolom.kolom), suku);
    });
  });
}
