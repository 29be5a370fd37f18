import { alamatLembar, bacaArea, tulisArea } from "../domain/lembar/area";
import type { BukuTerbaca } from "../domain/lembar/isi-buku";
import type { Pesan } from "../domain/pesan";
import { jalankan } from "../workbook/jalankan";
import { masukkanRumusLagi, TAK_DIKENAL } from "../workbook/pulihkan-rumus";
import type { HasilPerintah } from "./jenis";
import { gagal, pesanExcel, selesai, teks } from "./teks";

/** The first cell of our tables that shows #NAME?: "IKU!G7". */
export function selTakDikenal({ isiTabel }: BukuTerbaca): string | undefined {
  for (const { lembar, area, nilai } of isiTabel) {
    const baris = nilai.findIndex((satu) => satu.includes(TAK_DIKENAL));
    const petak = bacaArea(area);
    if (baris < 0 || !petak) continue;
    const atas = petak.atas + baris;
    const kiri = petak.kiri + (nilai[baris] ?? []).indexOf(TAK_DIKENAL);
    return alamatLembar(lembar, tulisArea({ atas, bawah: atas, kiri, kanan: kiri }));
  }
  return undefined;
}

/** What the home page says where our tables show #NAME?, with code RUMUS_TAK_DIKENAL; nothing where none does. */
export function pesanTakDikenal(buku: BukuTerbaca): Pesan[] {
  const sel = selTakDikenal(buku);
  const { takDikenal, saran } = teks().pulihkanRumus;
  return sel === undefined
    ? []
    : [{ kode: "RUMUS_TAK_DIKENAL", tingkat: "peringatan", teks: takDikenal, sel, saran }];
}

/** Enters our formulas anew that show #NAME?, on all sheets. */
export async function pulihkanRumus(): Promise<HasilPerintah> {
  const hasil = await jalankan(masukkanRumusLagi);
  const t = teks().pulihkanRumus;
  if (!hasil.ada) return gagal(t.gagal, pesanExcel(hasil.galat));
  return hasil.nilai > 0 ? selesai("berubah", t.dimasukkan(hasil.nilai)) : selesai("tidak-ada", t.tetap);
}
