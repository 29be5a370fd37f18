import type { RencanaAngka, TeksTetap } from "../domain/lembar/rencana-angka";
import { ALASAN_TETAP } from "../domain/lembar/teks-angka";
import type { Pesan } from "../domain/pesan";
import { sama } from "../domain/sama";
import { bacaRencanaAngka, tulisAngka } from "../workbook/jadikan-angka";
import { jalankan, type Konteks } from "../workbook/jalankan";
import { bacaBuku } from "./baca";
import type { HasilPerintah } from "./jenis";
import { pesanJurnal } from "./pesan-jurnal";
import { gagal, pesanExcel, selesai, teks } from "./teks";

/** Cells that a sentence names besides the one that it stands beside; the others are counted. */
const DISEBUT = 5;

/** What stays as it was typed, a message for each reason. */
function pesanTetap(tetap: readonly TeksTetap[]): Pesan[] {
  const t = teks().jadikanAngka;
  return ALASAN_TETAP.flatMap((alasan): Pesan[] => {
    const sel = tetap.filter((satu) => satu.alasan === alasan).map((satu) => satu.sel);
    const [pertama, ...sisa] = sel;
    if (pertama === undefined) return [];
    const kalimat = t.tetap[alasan](sisa.slice(0, DISEBUT), Math.max(0, sisa.length - DISEBUT));
    return [
      { kode: "TEKS_TETAP", tingkat: "info", teks: kalimat, sel: pertama, saran: t.saranTetap[alasan] },
    ];
  });
}

/** The sheets are not as they were shown. */
function berubah(): HasilPerintah {
  const t = teks().jadikanAngka;
  const pesan = {
    kode: "ISI_BERUBAH",
    tingkat: "peringatan",
    teks: t.berubah,
    saran: t.berubahSaran,
  } as const;
  return gagal(t.gagal, pesan);
}

async function kerjakan(
  context: Konteks,
  ditunjukkan: RencanaAngka["ubah"] | undefined,
): Promise<HasilPerintah> {
  const dibaca = await bacaBuku(context);
  const { buku, rencana } = await bacaRencanaAngka(context, dibaca.buku);
  const { ubah, tetap } = rencana;
  const t = teks().jadikanAngka;
  if (ubah.length === 0) return selesai("tidak-ada", t.tidakAda, pesanTetap(tetap));
  if (ditunjukkan !== undefined && !sama(ditunjukkan, ubah)) return berubah();
  const tercatat = await tulisAngka(context, buku, ubah, dibaca.jurnal);
  const lembar = [...new Set(ubah.map((satu) => satu.lembar))].join(", ");
  return selesai("berubah", t.selesai(ubah.length, lembar), [...pesanJurnal(tercatat), ...pesanTetap(tetap)]);
}

/**
 * Turns the texts in the columns of figures of our sheets that are nothing but a number into numbers; every value read
 * stays what it was. See `rencanaAngka`.
 * @param ditunjukkan what the user was shown: where the sheets say something else by now, nothing is written (code
 *   ISI_BERUBAH); without it whatever is there is turned
 */
export async function jadikanAngka(ditunjukkan?: RencanaAngka["ubah"]): Promise<HasilPerintah> {
  const hasil = await jalankan((context) => kerjakan(context, ditunjukkan));
  return hasil.ada ? hasil.nilai : gagal(teks().jadikanAngka.gagal, pesanExcel(hasil.galat));
}
