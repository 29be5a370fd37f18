import { KUNCI_TANDA, rencanaTanda, type TandaSel } from "../domain/reviu/tanda-lembar";
import type { LembarMentah } from "../domain/tabel";
import type { Pesan } from "../domain/pesan";
import { antreKerangka } from "../workbook/baca-kerangka";
import { jalankan, type Konteks } from "../workbook/jalankan";
import { antreJurnal } from "../workbook/jurnal";
import { bacaSumberReviu } from "../workbook/reviu/baca-reviu";
import {
  bacaTanda,
  susunTanda,
  tandaTetap,
  tulisTanda,
  type TulisanTanda,
  type UbahanTanda,
} from "../workbook/reviu/tanda";
import type { HasilPerintah } from "./jenis";
import { pesanJurnal } from "./pesan-jurnal";
import { susunHasil, type PembandingReviu, type TemuanDiucapkan } from "./reviu-hasil";
import { teksReviu } from "./reviu-kata";
import { gagal, pesanExcel, selesai, teks } from "./teks";

/** The marks that a review wants: of what is wrong or wants a look, and was not accepted. */
export function tandaDiinginkan(
  temuan: readonly TemuanDiucapkan[],
  lembar: readonly LembarMentah[],
): ReadonlyMap<string, readonly TandaSel[]> {
  const terbuka = temuan.filter(({ alasan }) => alasan === "").map(({ temuan: satu }) => satu);
  return rencanaTanda(terbuka, lembar);
}

/** A sheet whose marks were left as they are. */
export function pesanTandaDilewati(lembar: string): Pesan {
  const t = teksReviu().tanda;
  return {
    kode: "TANDA_DILEWATI",
    tingkat: "peringatan",
    teks: t.dilewati(lembar),
    saran: t.dilewatiSaran,
  };
}

async function tulis(
  context: Konteks,
  tulisan: TulisanTanda,
  selesaiKata: string,
  tetapKata: string,
): Promise<HasilPerintah> {
  const { ubahan } = tulisan;
  const pesan = ubahan.dilewati.map(pesanTandaDilewati);
  if (tandaTetap(ubahan))
    return pesan.length > 0
      ? gagal(teksReviu().tanda.gagal, ...pesan)
      : selesai(ubahan.setelan.baru ? "tetap" : "tidak-ada", tetapKata);
  const hasil = await tulisTanda(context, tulisan);
  if (hasil.selesai) return selesai("berubah", selesaiKata, [...pesan, ...pesanJurnal(hasil.tercatat)]);
  const akhir = hasil.dikembalikan ? teks().dikembalikan : "";
  return gagal(teksReviu().tanda.gagal, pesanExcel(hasil.galat, akhir));
}

const banyakTanda = (
  rencana: ReadonlyMap<string, readonly TandaSel[]>,
  { dilewati }: UbahanTanda,
): { readonly sel: number; readonly lembar: number } => {
  const isi = [...rencana].filter(([judul, tanda]) => tanda.length > 0 && !dilewati.includes(judul));
  return { sel: isi.reduce((n, [, tanda]) => n + tanda.length, 0), lembar: isi.length };
};

async function tandai(context: Konteks, { tahunLalu }: PembandingReviu): Promise<HasilPerintah> {
  const t = teksReviu().tanda;
  const sumber = await bacaSumberReviu(context, { tanda: () => true });
  const { buku, jurnal, tanda = [] } = sumber;
  const { temuan, kosong } = susunHasil(sumber, [], tahunLalu);
  const rencana = tandaDiinginkan(temuan, sumber.lembar);
  const ubahan = susunTanda(tanda, rencana, buku.setelan[KUNCI_TANDA] === true);
  const { sel, lembar } = banyakTanda(rencana, ubahan);
  return tulis(
    context,
    { buku, jurnal, tanda, ubahan },
    sel === 0 ? t.dihapus : t.dipasang(sel, lembar),
    sel === 0 ? (kosong ?? t.bersih) : t.tetap(sel),
  );
}

async function hapus(context: Konteks): Promise<HasilPerintah> {
  const t = teksReviu().tanda;
  const [kerangka, antreanJurnal] = [antreKerangka(context), antreJurnal(context)];
  await context.sync();
  const [buku, jurnal] = [kerangka(), antreanJurnal()];
  const tanda = await bacaTanda(
    context,
    buku.lembar.map(({ judul }) => judul),
  );
  const ubahan = susunTanda(tanda, new Map(), buku.setelan[KUNCI_TANDA] === true);
  return tulis(context, { buku, jurnal, tanda, ubahan }, t.dihapus, t.tidakAda);
}

async function jalan(kerja: (context: Konteks) => Promise<HasilPerintah>): Promise<HasilPerintah> {
  const hasil = await jalankan(kerja);
  return hasil.ada ? hasil.nilai : gagal(teksReviu().tanda.gagal, pesanExcel(hasil.galat));
}

/**
 * Marks on the sheets themselves what the review found wrong or doubtful: a conditional format of ours over each cell,
 * which changes neither its contents nor its look and shows only while the cell holds what was read. Four round trips.
 */
export function tandaiReviu(pembanding: PembandingReviu = {}): Promise<HasilPerintah> {
  return jalan((context) => tandai(context, pembanding));
}

/** Takes all marks of the review off every sheet, hidden ones too. Four round trips. */
export function hapusTanda(): Promise<HasilPerintah> {
  return jalan(hapus);
}
