import { judulBebas } from "../domain/lembar/rencana-siapkan";
import { JUDUL_REVIU, NAMA_REVIU, rencanaReviu } from "../domain/reviu/lembar-reviu";
import { KUNCI_TANDA } from "../domain/reviu/tanda-lembar";
import { jalankan, type Konteks } from "../workbook/jalankan";
import { Catatan } from "../workbook/jurnal";
import { bacaSumberReviu } from "../workbook/reviu/baca-reviu";
import { tulisReviu } from "../workbook/reviu/tulis-reviu";
import type { Bacaan, HasilPerintah } from "./jenis";
import { pesanJurnal } from "./pesan-jurnal";
import {
  kelompokReviu,
  susunHasil,
  type AlasanBaru,
  type HasilReviu,
  type PembandingReviu,
} from "./reviu-hasil";
import { teksReviu } from "./reviu-kata";
import { pesanTandaDilewati, tandaDiinginkan } from "./tanda-reviu";
import { gagal, pesanCetak, pesanExcel, selesai } from "./teks";

/** Reads the workbook and reviews its figures; writes nothing. */
export async function bacaReviu({ tahunLalu }: PembandingReviu = {}): Promise<Bacaan<HasilReviu>> {
  const hasil = await jalankan((context) => bacaSumberReviu(context));
  return hasil.ada
    ? { ada: true, nilai: susunHasil(hasil.nilai, [], tahunLalu) }
    : { ada: false, pesan: pesanExcel(hasil.galat) };
}

/** The finding that something was asked for is not there any more; nothing is written. */
export function temuanHilang(): HasilPerintah {
  const { hilang, hilangSaran } = teksReviu().perbaiki;
  return gagal(hilang, { kode: "TEMUAN_HILANG", tingkat: "peringatan", teks: hilang, saran: hilangSaran });
}

async function kerjakan(
  context: Konteks,
  alasan: readonly AlasanBaru[],
  { tahunLalu }: PembandingReviu,
): Promise<HasilPerintah> {
  const t = teksReviu();
  const sumber = await bacaSumberReviu(context, {
    ditulis: NAMA_REVIU.area,
    tanda: ({ setelan }) => setelan[KUNCI_TANDA] === true,
  });
  const { buku, lama } = sumber;
  const terkunci = pesanExcel({ kode: "TERKUNCI", asli: "" });
  if (lama ? lama.terkunci : buku.terkunci)
    return gagal(t.belumDitulis, lama ? { ...terkunci, saran: t.bolehUlang } : terkunci);
  const hasil = susunHasil(sumber, alasan, tahunLalu);
  if (alasan.some(({ kunci }) => hasil.temuan.every((satu) => satu.kunci !== kunci))) return temuanHilang();
  if (hasil.kosong !== undefined && !lama) return selesai("tidak-ada", hasil.kosong);
  const terpakai = buku.lembar.map((satu) => satu.judul);
  const judul = lama?.judul ?? judulBebas(JUDUL_REVIU, terpakai);
  const kata = { ...t.lembar, bersih: hasil.kosong ?? t.lembar.bersih };
  const rencana = rencanaReviu(judul, hasil.ringkasan, kelompokReviu(hasil), kata);
  const perintah = alasan.length > 0 ? "memang-benar" : "reviu";
  const catatan = () => new Catatan(context, sumber.jurnal, perintah);
  const tanda = sumber.tanda && {
    ada: sumber.tanda,
    ingin: tandaDiinginkan(hasil.temuan, sumber.lembar),
  };
  const tulisan = await tulisReviu(context, { buku, catatan, rencana, lama, nama: NAMA_REVIU, tanda });
  if (tulisan.selesai)
    return selesai("berubah", hasil.ringkasan, [
      ...pesanCetak(tulisan.cetak),
      ...tulisan.tanpaTanda.map(pesanTandaDilewati),
      ...pesanJurnal(tulisan.tercatat),
    ]);
  return gagal(t.belumDitulis, {
    ...pesanExcel(tulisan.galat, lama ? undefined : tulisan.sisa),
    saran: t.bolehUlang,
  });
}

async function denganAlasan(
  alasan: readonly AlasanBaru[],
  pembanding: PembandingReviu,
): Promise<HasilPerintah> {
  const hasil = await jalankan((context) => kerjakan(context, alasan, pembanding));
  return hasil.ada ? hasil.nilai : gagal(teksReviu().gagal, pesanExcel(hasil.galat));
}

/**
 * Reviews every table of figures of the workbook and lists what does not add up on the *Reviu* sheet, which is written
 * anew in place; the reasons on it stay. Marks that stand on the sheets are brought up to date with it.
 * Four round trips, with marks too: three to read, one to write.
 */
export function reviuBuku(pembanding: PembandingReviu = {}): Promise<HasilPerintah> {
  return denganAlasan([], pembanding);
}

/** Keeps on the *Reviu* sheet why the figure of a finding is right all the same; "" takes the reason away. */
export async function nyatakanBenar(
  kunci: string,
  alasan: string,
  pembanding: PembandingReviu = {},
): Promise<HasilPerintah> {
  const { simpan, hapus } = teksReviu().benar;
  const rapi = alasan.replace(/\s+/g, " ").trim();
  const hasil = await denganAlasan([{ kunci, alasan: rapi }], pembanding);
  return hasil.berhasil ? { ...hasil, ringkasan: rapi === "" ? hapus : simpan } : hasil;
}
