import { IndeksNama, kemiripan } from "../../tabel/kata/nama-baris";
import type { BahanReviu } from "../bahan/bahan";
import { indikatorDi, type IndikatorReviu } from "./indikator";

/** Two sasaran that differ by a slip of the pen. */
const SASARAN_SAMA = 0.85;

/** A promised indicator that a measured one may be, and how sure that is. */
export interface Padanan {
  readonly indikator: IndikatorReviu;
  readonly yakin: number;
  /** By what: the same name, a like name, or the only one of the same sasaran and unit. */
  readonly menurut: "nama" | "mirip" | "sasaran";
}

/** Unit of the target, in small letters; "" where none stands there. */
export const satuanDari = ({ target }: IndikatorReviu): string =>
  target?.angka?.persen ? "%" : (target?.angka?.satuan ?? "").toLowerCase();
/** Its target is a count of something: no percentage, no money. */
export const terhitung = ({ target }: IndikatorReviu): boolean =>
  target?.angka !== undefined && !target.angka.persen && Math.abs(target.angka.nilai) < 1e6;

/** The promises of the sasaran that an indicator is measured for. */
export const janjiSesasaran = (ukur: IndikatorReviu, janji: readonly IndikatorReviu[]): IndikatorReviu[] =>
  ukur.sasaran === "" ? [] : janji.filter(({ sasaran }) => kemiripan(sasaran, ukur.sasaran) >= SASARAN_SAMA);

/** The only promise of the same sasaran that counts the same thing. */
function lewatSasaran(
  ukur: IndikatorReviu,
  janji: readonly IndikatorReviu[],
  sesama: readonly IndikatorReviu[],
): IndikatorReviu | undefined {
  const sesasaran = janjiSesasaran(ukur, janji);
  if (sesasaran.length === 0) return undefined;
  const senilai = sesasaran.filter(
    (satu) => terhitung(satu) && satu.target?.angka?.nilai === ukur.target?.angka?.nilai,
  );
  if (senilai.length === 1) return senilai[0];
  const sesatuan = sesasaran.filter(
    (satu) => satuanDari(satu) === satuanDari(ukur) && satuanDari(ukur) !== "",
  );
  const sendiri = sesama.filter(({ sasaran }) => sasaran === ukur.sasaran).length === 1;
  if (
    sesatuan.length === 1 &&
    sesama.filter((satu) => satu.sasaran === ukur.sasaran && satuanDari(satu) === satuanDari(ukur)).length ===
      1
  )
    return sesatuan[0];
  const [satu] = sesasaran;
  return sesasaran.length === 1 && sendiri && satu && terhitung(satu) && terhitung(ukur) ? satu : undefined;
}

/** What a measured indicator was promised as: by name, by a like name, by sasaran and unit. Proposed, never assumed. */
export function cariPadanan(
  ukur: readonly IndikatorReviu[],
  janji: readonly IndikatorReviu[],
): Map<IndikatorReviu, Padanan> {
  const indeks = new IndeksNama<IndikatorReviu>();
  const menurutNama = new Map(janji.map((satu) => [satu.kunci, satu]));
  for (const satu of janji) indeks.tambah(satu.kunci, satu);
  const hasil = new Map<IndikatorReviu, Padanan>();
  for (const satu of ukur) {
    const sama = menurutNama.get(satu.kunci);
    const mirip = sama ? undefined : indeks.cari(satu.kunci, () => true);
    const sasaran = sama || mirip ? undefined : lewatSasaran(satu, janji, ukur);
    if (sama) hasil.set(satu, { indikator: sama, yakin: 1, menurut: "nama" });
    else if (mirip) hasil.set(satu, { indikator: mirip.nilai, yakin: mirip.yakin, menurut: "mirip" });
    else if (sasaran) hasil.set(satu, { indikator: sasaran, yakin: 0.6, menurut: "sasaran" });
  }
  return hasil;
}

/** What a workbook promises and measures, and what each measured indicator was promised as. */
export interface JanjiTerukur {
  readonly janji: readonly IndikatorReviu[];
  readonly ukur: readonly IndikatorReviu[];
  readonly padanan: ReadonlyMap<IndikatorReviu, Padanan>;
}

const ingatan = new WeakMap<BahanReviu, JanjiTerukur>();

/** The same for every rule that asks: the search is made once. */
export function janjiTerukur(bahan: BahanReviu): JanjiTerukur {
  const ada = ingatan.get(bahan);
  if (ada) return ada;
  const [janji, ukur] = [indikatorDi(bahan, "janji"), indikatorDi(bahan, "ukur")];
  const hasil = { janji, ukur, padanan: cariPadanan(ukur, janji) };
  ingatan.set(bahan, hasil);
  return hasil;
}
