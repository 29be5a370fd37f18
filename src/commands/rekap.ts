import { rencanaRekap, type BarisRekap } from "../domain/reviu/lembar-rekap";
import { indikatorBeda, type AngkaKantor } from "../domain/reviu/rekap";
import { jalankan } from "../workbook/jalankan";
import { tulisRekap } from "../workbook/reviu/tulis-rekap";
import type { HasilPerintah } from "./jenis";
import { teksReviu } from "./reviu-kata";
import { gagal, pesanExcel, selesai } from "./teks";

/** One office: its counts, and what its workbook says; `angka` is absent where the file could not be read. */
export interface KantorRekap extends Omit<BarisRekap, "capaian" | "serapan"> {
  readonly angka?: AngkaKantor;
}

/** Fills the open, empty workbook with the summary of many reviews. */
export async function buatRekap(kantor: readonly KantorRekap[]): Promise<HasilPerintah> {
  const t = teksReviu().rekap;
  const baris = kantor.map(({ angka, ...satu }): BarisRekap => {
    const { capaian, serapan } = angka ?? {};
    return {
      ...satu,
      ...(capaian === undefined ? {} : { capaian }),
      ...(serapan === undefined ? {} : { serapan }),
    };
  });
  const beda = indikatorBeda(
    kantor.map((satu) => ({ nama: satu.kantor, indikator: satu.angka?.indikator ?? [] })),
  );
  const hasil = await jalankan((context) => tulisRekap(context, rencanaRekap(baris, beda, t)));
  return hasil.ada ? selesai("berubah", t.selesai(kantor.length)) : gagal(t.gagal, pesanExcel(hasil.galat));
}
