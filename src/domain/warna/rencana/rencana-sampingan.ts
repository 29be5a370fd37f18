import { temuanWarna, type TemuanWarna } from "../temuan-warna";
import { alamatLembar } from "../../lembar/area";
import { BAGIAN, SELISIH } from "../../tabel/batas";
import { YAKIN_CUKUP, type KolomTabel, type Peran } from "../../tabel/hasil-tabel";
import { PESAN_TERBANYAK, type BahanRencana } from "../bahan";
import type { BacaanCapaian } from "./baca-capaian";
import { bandingkan, temuanBeda } from "./beda-hitung";
import { gerbangWarna } from "./gerbang";
import { tahunLain } from "../../tabel/isi/kolom-peran";
import { pilihanPengguna } from "../pilihan-pengguna";
import { pembandingKolom } from "../../tabel/isi/pembanding";
import type { WarnaiKolom } from ".";
import {
  bacaKolomCapaian,
  temuanBelumDiukur,
  temuanSel,
  RUAS_TERBANYAK,
  ruasKolom,
  warnaiRuas,
} from "./rencana-warnai";
import type { TabelUkur } from "../../tabel/isi/tabel-ukur";

/** Columns coloured besides, or why one of them is not. */
export interface Sampingan {
  readonly kolom: readonly WarnaiKolom[];
  /** Columns that are coloured only when the user says so, each with what speaks against it. */
  readonly ditanya: readonly Ditanya[];
  readonly temuan: readonly TemuanWarna[];
}

interface Ditanya {
  readonly kolom: WarnaiKolom;
  readonly sebab: TemuanWarna;
  readonly temuan: readonly TemuanWarna[];
}

/** A quarter's capaian, a part's own, and the share of a budget that was spent are judged by the same scale as the year's capaian. */
const PERAN: ReadonlySet<Peran> = new Set(["capaian_tw", "serapan"]);

/** More spent than there was: by the scale the best colour, and yet hardly right. */
function temuanLebih(
  bahan: BahanRencana,
  { kolom, peran }: KolomTabel,
  bacaan: BacaanCapaian,
): TemuanWarna[] {
  const lebih = peran === "serapan" ? bacaan.sel.filter(({ poin = 0 }) => poin > SELISIH.serapanPenuh) : [];
  const [pertama] = lebih;
  if (!pertama) return [];
  const sel = alamatLembar(bahan.lembar.mentah.nama, `${kolom}${pertama.baris}`);
  return [temuanWarna("SERAPAN_LEBIH", { baris: lebih.length }, { sel })];
}

const KOSONG: Sampingan = { kolom: [], ditanya: [], temuan: [] };

type Alasan = "SAMPINGAN_BERTENTANGAN" | "SAMPINGAN_RAGU";

function dibiarkan(bahan: BahanRencana, { kolom }: KolomTabel, kode: Alasan): Sampingan {
  const sel = alamatLembar(bahan.lembar.mentah.nama, `${kolom}${bahan.tabel.kepala.awal}`);
  return { ...KOSONG, temuan: [temuanWarna(kode, { kolom }, { sel })] };
}

type IsiKolom = Pick<Ditanya, "kolom" | "temuan">;
type Bacaan = {
  readonly bacaan: BacaanCapaian;
  readonly ruas: ReturnType<typeof ruasKolom>;
  readonly beda: Parameters<typeof temuanBeda>[3];
};

/** How a column is coloured, and what is worth a look in its cells. */
function isiKolom(
  bahan: BahanRencana,
  sel: TabelUkur,
  kolom: KolomTabel,
  { bacaan, ruas, beda }: Bacaan,
): IsiKolom {
  return {
    kolom: warnaiRuas(kolom, bacaan, ruas, bahan.skala),
    temuan: [
      ...temuanLebih(bahan, kolom, bacaan),
      ...temuanBelumDiukur(bahan, sel, kolom.kolom, bacaan),
      ...bacaan.sel.flatMap((satu) => temuanSel(bahan, sel, kolom.kolom, satu)),
      ...temuanBeda(bahan, sel, kolom.kolom, beda),
    ],
  };
}

/** Some rows follow from their figures and some do not: asked about where at least half of them do, else left. */
function bertentangan(
  bahan: BahanRencana,
  kolom: KolomTabel,
  { banyak, beda, isi }: Pick<Bacaan, "beda"> & { readonly banyak: number; readonly isi: IsiKolom },
): Sampingan {
  const cocok = banyak - beda.length;
  const dibiarkanSaja = dibiarkan(bahan, kolom, "SAMPINGAN_BERTENTANGAN");
  const ruas = isi.kolom.area.length;
  if (cocok < banyak * BAGIAN.separuh || ruas === 0 || ruas > RUAS_TERBANYAK) return dibiarkanSaja;
  const sel = beda.map(({ baris }) => `${kolom.kolom}${baris}`).join(", ");
  const sebab = temuanWarna("PERSEN_BERTENTANGAN", { kolom: kolom.kolom, cocok, banyak, sel });
  return { ...dibiarkanSaja, ditanya: [{ ...isi, sebab }] };
}

/** The share of one of several budgets beside a capaian of the whole row: which of them goes with it, nobody said. */
const bagianLain = (sel: TabelUkur, { peran, bagian }: KolomTabel): boolean =>
  peran === "serapan" && bagian !== null && sel.kolom("capaian") !== undefined;

function satuKolom(bahan: BahanRencana, sel: TabelUkur, kolom: KolomTabel): Sampingan {
  const bacaan = bacaKolomCapaian(sel, kolom.kolom, bahan);
  const ruas = ruasKolom(sel, kolom.kolom, bacaan);
  if (!bacaan.sel.some(({ poin }) => poin !== undefined)) return KOSONG;
  const pembanding = pembandingKolom(sel, kolom.kolom);
  const { banyak, beda } = bandingkan(bahan, bacaan.sel, (baris) => sel.hitungan(baris, pembanding));
  const dipercaya = banyak - beda.length >= banyak * BAGIAN.sampingan;
  const isi = isiKolom(bahan, sel, kolom, { bacaan, ruas, beda });
  // What the user said of other columns says nothing of this one.
  const dipilih = pilihanPengguna(kolom);
  if (!dipercaya && !dipilih) return bertentangan(bahan, kolom, { banyak, beda, isi });
  // Figures that made the column what it is cannot vouch for it a second time.
  const terbukti = banyak > 0 && kolom.alasan.kunci !== "dataDitemukan";
  const pasti =
    dipilih ||
    (!bacaan.ragu &&
      !bagianLain(sel, kolom) &&
      (kolom.yakin >= YAKIN_CUKUP || terbukti) &&
      gerbangWarna(sel, kolom).length === 0);
  if (!pasti || ruas.length === 0 || ruas.length > RUAS_TERBANYAK)
    return dibiarkan(bahan, kolom, "SAMPINGAN_RAGU");
  return { ...KOSONG, kolom: [isi.kolom], temuan: isi.temuan };
}

/**
 * The columns of quarters and of budget spending that get colours too, where that is sure. A column whose figures
 * contradict the columns it was computed from is left and named.
 */
export function rencanaSampingan(bahan: BahanRencana, sel: TabelUkur): Sampingan {
  const hasil = bahan.tabel.kolom
    .filter(({ peran, bagian }) => PERAN.has(peran) || (peran === "capaian" && bagian !== null))
    // An earlier year's share is judged no more, as its capaian is not.
    .filter((kolom) => !tahunLain(kolom) || pilihanPengguna(kolom))
    .map((kolom) => satuKolom(bahan, sel, kolom));
  return {
    kolom: hasil.flatMap(({ kolom }) => kolom),
    ditanya: hasil.flatMap(({ ditanya }) => ditanya),
    temuan: hasil.flatMap(({ temuan }) => temuan).slice(0, PESAN_TERBANYAK),
  };
}
