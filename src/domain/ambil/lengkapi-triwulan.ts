import { bacaAngka } from "../angka/baca-angka";
import { bulatkanDesimal } from "../angka/format-angka";
import { CARA_TRIWULAN, setahun, type CaraTriwulan } from "../lembar/cara-triwulan";
import { normalNama } from "../tabel/kata/nama-baris";
import { bacaPolaritas } from "../ukur/polaritas";
import { satuan } from "../ukur/satuan";
import { DESIMAL_SETAHUN } from "../ukur/toleransi";
import type { BarisAmbil, CatatanIsi, IsianSumber, IsiBaris, KunciKolom } from "./jenis";
import { namaBaris, type Usul } from "./kumpulan";

/** What is said of an indicator in all places together, the nearest one first. */
type IndeksIndikator = ReadonlyMap<string, readonly IsiBaris[]>;

const TRIWULAN = [1, 2, 3, 4] as const;

/** What a row says; what stands in our table counts before what a source adds. */
const isiUsul = ({ isi, kami }: Usul): IsiBaris => ({ ...isi, ...kami?.isi });

const kunciNama = ({ indikator }: IsiBaris): string => normalNama(String(indikator?.isi ?? ""));

function indeks(isi: readonly IsiBaris[]): IndeksIndikator {
  const peta = new Map<string, IsiBaris[]>();
  for (const satu of isi) {
    const kunci = kunciNama(satu);
    if (kunci !== "") peta.set(kunci, [...(peta.get(kunci) ?? []), satu]);
  }
  return peta;
}

/** The one direction that is known of an indicator; where places differ, none. */
function polaritasSerempak(milik: readonly IsiBaris[]): IsianSumber | undefined {
  const ada = milik.flatMap(({ polaritas }) => polaritas ?? []);
  return new Set(ada.map(({ isi }) => bacaPolaritas(isi))).size === 1 ? ada[0] : undefined;
}

/** The unit that a figure is typed with: "30 menit". */
function satuanIsian(isian: IsianSumber | undefined): IsianSumber | undefined {
  if (!isian || bacaAngka(isian.isi).jenis !== "angka") return undefined;
  const isi = satuan(isian.isi);
  return isi === "" ? undefined : { ...isian, isi };
}

function satuanDiketahui(isi: IsiBaris, milik: readonly IsiBaris[]): IsianSumber | undefined {
  const dariTriwulan = TRIWULAN.map((n) => satuanIsian(isi[`tw${n}`] ?? isi[`realisasiTw${n}`]));
  const semua = [...milik.map((satu) => satu.satuan ?? satuanIsian(satu.target)), ...dariTriwulan];
  return semua.find((satu) => satu !== undefined);
}

const nilaiAngka = (isian: IsianSumber | undefined): number | undefined => {
  const bacaan = isian && bacaAngka(isian.isi);
  return bacaan?.jenis === "angka" ? bacaan.nilai : undefined;
};

const samaSetahun = (dari: number | undefined, tertulis: number | undefined): boolean =>
  dari === undefined ||
  tertulis === undefined ||
  bulatkanDesimal(dari, DESIMAL_SETAHUN) === bulatkanDesimal(tertulis, DESIMAL_SETAHUN);

/** The quarters of a row and the year's figures that are known beside them. */
export interface AngkaTriwulan {
  readonly target: readonly IsianSumber["isi"][];
  readonly realisasi: readonly IsianSumber["isi"][];
  readonly targetSetahun?: number | undefined;
  readonly realisasiSetahun?: number | undefined;
}

/** How four quarters become the year by the figures: one way, several ("ragu"), or none of ours ("tidak-cocok"). */
export type CaraDiduga = CaraTriwulan | "ragu" | "tidak-cocok" | "sama-saja";

/** Each quarter has the same target: its part of the year's, or the year's own, repeated. */
function berulang(target: readonly IsianSumber["isi"][]): boolean {
  const ada = target
    .map((isi) => bacaAngka(isi))
    .flatMap((satu) => (satu.jenis === "angka" ? satu.nilai : []));
  return ada.length > 1 && ada.every((nilai) => nilai !== 0 && nilai === ada[0]);
}

/**
 * The only way in which the quarters give the year's figures. A sum of repeated targets is asked about while nothing says
 * what the year's target is, though what was reached adds up. The highest quarter is proposed only where nothing else
 * fits: 70, 72, 75 is a level that rises, 45, 0, 0, 0 is one amount.
 */
export function dugaCara(angka: AngkaTriwulan): CaraDiduga {
  const cara = caraCocok(angka);
  return cara === "jumlah" && angka.targetSetahun === undefined && berulang(angka.target) ? "ragu" : cara;
}

function caraCocok({ target, realisasi, ...tahun }: AngkaTriwulan): CaraDiduga {
  const hasil = CARA_TRIWULAN.map((cara) => ({
    cara,
    target: setahun(cara, target),
    realisasi: setahun(cara, realisasi),
  }));
  const menurutTarget = hasil.filter((satu) => samaSetahun(satu.target, tahun.targetSetahun));
  if (menurutTarget.length === 0) return "tidak-cocok";
  const keduanya = menurutTarget.filter((satu) => samaSetahun(satu.realisasi, tahun.realisasiSetahun));
  const cocok = keduanya.length > 0 ? keduanya : menurutTarget;
  if (new Set(cocok.map((satu) => `${satu.target}|${satu.realisasi}`)).size === 1) {
    if (cocok.length === hasil.length) return "sama-saja";
    return (cocok.find(({ cara }) => cara === "nilai akhir") ?? cocok[0])?.cara ?? "ragu";
  }
  const wajar = cocok.length < hasil.length ? cocok.filter(({ cara }) => cara !== "tertinggi") : cocok;
  const [pertama] = wajar;
  return pertama && wajar.length === 1 ? pertama.cara : "ragu";
}

const empat = (isi: IsiBaris, kunci: "tw" | "realisasiTw"): IsianSumber["isi"][] =>
  TRIWULAN.map((n) => isi[`${kunci}${n}`]?.isi ?? "");

function caraMenurutAngka(isi: IsiBaris, milik: readonly IsiBaris[]): CaraDiduga {
  const pertama = (...kunci: KunciKolom[]): number | undefined =>
    milik.flatMap((satu) => nilaiAngka(kunci.map((k) => satu[k]).find(Boolean)) ?? [])[0];
  return dugaCara({
    target: empat(isi, "tw"),
    realisasi: empat(isi, "realisasiTw"),
    targetSetahun: pertama("targetPerubahan", "target"),
    realisasiSetahun: pertama("realisasi"),
  });
}

function lengkapi(usul: Usul, kunci: KunciKolom, isian: IsianSumber | undefined): void {
  if (isian && !isiUsul(usul)[kunci]) usul.isi[kunci] = isian;
}

/** Whichever of the two says which direction is good says it for both: the same indicator is measured one way. */
export function samakanPolaritas(pk: readonly Usul[], iku: readonly Usul[]): void {
  const semua = indeks([...pk, ...iku].map(isiUsul));
  for (const usul of [...pk, ...iku])
    if (usul.asal.length > 0)
      lengkapi(usul, "polaritas", polaritasSerempak(semua.get(kunciNama(isiUsul(usul))) ?? []));
}

function lengkapiBaris(usul: Usul, semua: IndeksIndikator): CatatanIsi[] {
  const isi = isiUsul(usul);
  const milik = semua.get(kunciNama(isi)) ?? [];
  lengkapi(usul, "polaritas", polaritasSerempak(milik));
  lengkapi(usul, "satuan", satuanDiketahui(isi, milik));
  if (isi.cara) return [];
  const cara = caraMenurutAngka(isi, milik);
  if (cara === "sama-saja") return [];
  const sel = usul.asal[0] ?? "";
  const nama = namaBaris("triwulan", isi);
  if (cara === "ragu") return [{ kode: "CARA_RAGU", sel, isi: nama }];
  if (cara === "tidak-cocok") return [{ kode: "CARA_TIDAK_COCOK", sel, isi: nama }];
  lengkapi(usul, "cara", { isi: cara, sel });
  return [];
}

/**
 * Completes the rows of quarters by what is known of the same indicator: its unit and direction in the row itself, IKU or
 * PK, and how the quarters become the year from the figures.
 * @param asal the source rows that name quarters, with the year that stands beside them
 * @param lain rows of IKU and PK
 * @returns indicators of which the figures do not tell how, one note for each reason
 */
export function lengkapiTriwulan(
  usul: readonly Usul[],
  asal: readonly BarisAmbil[],
  lain: readonly Usul[],
): CatatanIsi[] {
  const semua = indeks([...asal.map(({ isi }) => isi), ...lain.map(isiUsul)]);
  const catatan = usul.filter((satu) => satu.asal.length > 0).flatMap((satu) => lengkapiBaris(satu, semua));
  return (["CARA_RAGU", "CARA_TIDAK_COCOK"] as const).flatMap((kode) => {
    const milik = catatan.filter((satu) => satu.kode === kode);
    const [pertama] = milik;
    return pertama ? [{ ...pertama, isi: milik.map(({ isi }) => isi).join("; ") }] : [];
  });
}
