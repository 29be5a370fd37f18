import type { IsiSel } from "../../angka/hasil-baca";
import type { IndikatorBab3, SasaranTerukur } from "../bahan/indikator";
import { sebutSasaran } from "../bahan/nama-sasaran";
import { angkaLaporan } from "../kit/angka";
import type { BarisNaskah, SelNaskah } from "../kit/naskah";
import { SEL_KOSONG, selAngka, selNomor, selTeks } from "../kit/sel";

/** Name of an indicator; the gap is seen where none is typed. */
export const namaIndikator = ({ indikator }: IndikatorBab3): string =>
  indikator || "(nama indikator belum diisi)";

/** Name of a sasaran; the gap is seen where none is typed. */
export const namaSasaran = ({ nama }: SasaranTerukur): string => sebutSasaran(nama);

/** What stands in place of the indicators of a sasaran that has none. */
export const TANPA_INDIKATOR = "(belum ada indikator)";

/** A target or a realisasi. */
export function selNilai(isi: IsiSel, koma: boolean): SelNaskah {
  return selAngka(angkaLaporan(isi, koma));
}

/** What the rows of a table by sasaran begin with: its number and name merged down over its indicators. */
export type SelSetelahSasaran = (indikator: IndikatorBab3) => readonly SelNaskah[];

/**
 * Rows of a table by sasaran: number, sasaran, indikator and what `sel` makes of each; the rows of a sasaran stay on one
 * page.
 * @param kolom how many columns `sel` fills
 */
export function barisPerSasaran(
  sasaran: readonly SasaranTerukur[],
  sel: SelSetelahSasaran,
  kolom: number,
): BarisNaskah[] {
  return sasaran.flatMap((satu, nomor) => {
    const awal = (turun: number): SelNaskah[] => {
      const gabung = turun > 0 ? { turun } : {};
      return [
        { ...selNomor(`${nomor + 1}.`), ...gabung },
        { ...selTeks(namaSasaran(satu)), ...gabung },
      ];
    };
    const lanjut = [SEL_KOSONG, SEL_KOSONG];
    if (satu.indikator.length === 0) {
      const kosong = new Array<SelNaskah>(kolom).fill(SEL_KOSONG);
      return [{ jenis: "data" as const, sel: [...awal(0), selTeks(TANPA_INDIKATOR), ...kosong] }];
    }
    return satu.indikator.map((indikator, i): BarisNaskah => {
      const isi = [selTeks(namaIndikator(indikator)), ...sel(indikator)];
      if (i === 0) return { jenis: "data", sel: [...awal(satu.indikator.length - 1), ...isi] };
      return { jenis: "data", sel: [...lanjut, ...isi], ikut: true };
    });
  });
}
