import { berkas as en } from "../bahasa/en/berkas";
import { berkas as id } from "../bahasa/id/berkas";
import type { Pesan } from "../domain/pesan";
import { bahasaTampilan } from "../workbook/lingkungan";
import type { Bacaan, HasilPerintah } from "./jenis";

/*
 * Commands whose code is a file of its own, fetched when first wanted: the runtime must be there before the first formula,
 * the commands need not. A file that does not come is an answer like any other, and is asked for again next time.
 */

type Muat<Isi extends readonly unknown[], Hasil> = () => Promise<(...isi: Isi) => Promise<Hasil>>;

const teks = (): typeof id => (bahasaTampilan() === "id" ? id : en);

const daftar: (() => Promise<unknown>)[] = [];

/** Makes a function out of one whose file is still to be fetched; `tanpa` is its answer where the file does not come. */
export function lambat<Isi extends readonly unknown[], Hasil>(
  muat: Muat<Isi, Hasil>,
  tanpa: (pesan: Pesan) => Hasil,
): (...isi: Isi) => Promise<Hasil> {
  daftar.push(muat);
  return async (...isi) => {
    const termuat = await muat().catch(() => undefined);
    if (termuat) return termuat(...isi);
    const { teks: kalimat, saran } = teks();
    return tanpa({ kode: "BERKAS_TAK_TERAMBIL", tingkat: "galat", teks: kalimat, saran });
  };
}

/** The answer of a command that was not run, because its file did not come. */
export function takDijalankan(pesan: Pesan): HasilPerintah {
  return { berhasil: false, akibat: "gagal", ringkasan: teks().gagal, pesan: [pesan] };
}

/** A command in a file of its own. */
export function perintahLambat<Isi extends readonly unknown[]>(
  muat: Muat<Isi, HasilPerintah>,
): (...isi: Isi) => Promise<HasilPerintah> {
  return lambat(muat, takDijalankan);
}

/** A reading in a file of its own. */
export function bacaanLambat<Isi extends readonly unknown[], T>(
  muat: Muat<Isi, Bacaan<T>>,
): (...isi: Isi) => Promise<Bacaan<T>> {
  return lambat<Isi, Bacaan<T>>(muat, (pesan) => ({ ada: false, pesan }));
}

/** Fetches the files of all commands; one that fails is asked for again when it is wanted. */
export async function muatSemuaPerintah(): Promise<void> {
  await Promise.allSettled(daftar.map((muat) => muat()));
}
