import { bacaLembar, menurutAturan, YAKIN_CUKUP, type KolomTabel, type LembarMentah } from "../tabel";
import { alamatLembar } from "../lembar/area";
import { bacaBarisAnggaran, type HasilAnggaran } from "./baris-anggaran";
import { bacaBarisUkur, type HasilBaris } from "./baris-ukur";
import { kenaliTabel, type Kenalan } from "./kenali";
import { kolomSumber, type KolomSumber } from "./kolom-sumber";
import { sumberTabel, type SumberTabel } from "./sumber-tabel";

/** A source table after reading: what it is and its rows. */
export interface TabelDibaca {
  /** "Bab III!A6:E9": the same as long as the table stays where it is. */
  readonly kunci: string;
  readonly sumber: SumberTabel;
  readonly kolom: KolomSumber;
  readonly kenalan: Kenalan;
  readonly ukur: HasilBaris;
  readonly anggaran: HasilAnggaran;
  /** 0..1: the least sure of the columns that are taken. */
  readonly yakin: number;
}

const TANPA_BARIS: HasilBaris = { baris: [], ditinggal: [], catatan: [] };

/** The columns whose meaning matters; what is computed by us (capaian, serapan, kriteria) does not. */
function kolomDiambil({ kolom, kenalan }: Pick<TabelDibaca, "kolom" | "kenalan">): KolomTabel[] {
  const { nama, target, realisasi, indikator, pagu, paguInduk, paguPerubahan, realisasiRp } = kolom;
  const uang = [pagu, paguInduk, paguPerubahan, realisasiRp];
  const dipakai = kenalan.anggaran
    ? [...Object.values(nama), ...uang, target, realisasi]
    : [indikator, target, realisasi];
  return dipakai.filter((satu): satu is KolomTabel => satu !== undefined && satu.peran !== "lain");
}

function yakinTabel(satu: Pick<TabelDibaca, "kolom" | "kenalan">): number {
  const kolom = kolomDiambil(satu);
  return kolom.length === 0 ? 0 : Math.min(...kolom.map(({ yakin }) => yakin));
}

/** Tables of one sheet with the same headers mean the same: what is sure of one is sure of all. */
function samakanYakin(tabel: readonly TabelDibaca[]): TabelDibaca[] {
  const terbaik = new Map<string, number>();
  const sidik = ({ sumber }: TabelDibaca): string =>
    sumber.tabel.kolom.map(({ judul, peran }) => `${judul}=${peran}`).join("|");
  for (const satu of tabel) terbaik.set(sidik(satu), Math.max(satu.yakin, terbaik.get(sidik(satu)) ?? 0));
  return tabel.map((satu) => ({ ...satu, yakin: terbaik.get(sidik(satu)) ?? satu.yakin }));
}

function bacaTabel(sumber: SumberTabel): TabelDibaca {
  const kolom = kolomSumber(sumber);
  const kenalan = kenaliTabel(sumber, kolom);
  const berukuran = kenalan.macam === "pk" || kenalan.macam === "iku" || kenalan.macam === "ukur";
  return {
    kunci: alamatLembar(sumber.lembar.nama, sumber.tabel.rentang),
    sumber,
    kolom,
    kenalan,
    ukur: berukuran ? bacaBarisUkur(sumber, kolom) : TANPA_BARIS,
    anggaran: kenalan.anggaran
      ? bacaBarisAnggaran(sumber, kolom, kenalan)
      : { ...TANPA_BARIS, program: [], jenjangRagu: false },
    yakin: yakinTabel({ kolom, kenalan }),
  };
}

/** Every table of the given sheets, read. Never throws; linear in the cells. */
export function bacaSumberAmbil(lembar: readonly LembarMentah[]): TabelDibaca[] {
  return lembar.flatMap((satu) =>
    samakanYakin(sumberTabel(satu, menurutAturan(bacaLembar(satu).tabel)).map(bacaTabel)),
  );
}

/** Sure enough to be taken without asking. */
export function cukupYakin({ yakin, anggaran }: Pick<TabelDibaca, "yakin" | "anggaran">): boolean {
  return yakin >= YAKIN_CUKUP && !anggaran.jenjangRagu;
}
