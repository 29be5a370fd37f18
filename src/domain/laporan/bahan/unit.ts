import { teksSel, type SelTerbaca } from "../../lembar/baca-tabel";
import type { IsiBuku } from "../../lembar/isi-buku";
import type { BarisPKTerbaca } from "../../lembar/lembar-pk";
import type { BarisAnggaranTerbaca } from "../../lembar/tabel-anggaran";
import { normalNama } from "../../tabel/kata/nama-baris";

/** A unit of the office (Sekretariat, a Bidang) with the rows that are its own. */
export interface UnitPK {
  readonly nama: string;
  readonly pk: readonly BarisPKTerbaca[];
  readonly anggaran: readonly BarisAnggaranTerbaca[];
}

/** Words for the head of the office in the unit column: the head has an agreement of their own. */
const KEPALA = /^(?:kepala(?: (?:dinas|badan|kantor|opd|skpd|perangkat daerah))?|dinas|badan|semua)$/;

/** Whose a row is; a blank cell continues the row above where the row itself continues it (a blank sasaran or program). */
function pemilik<B extends { readonly unit: SelTerbaca }>(
  baris: readonly B[],
  lanjutan: (baris: B) => SelTerbaca,
): { readonly unit: string; readonly baris: B }[] {
  let unit = "";
  return baris.map((satu) => {
    const sendiri = teksSel(satu.unit);
    if (sendiri !== "" || teksSel(lanjutan(satu)) !== "") unit = sendiri;
    return { unit, baris: satu };
  });
}

/** A row that continues the sasaran above is given its name: it may be the first of its unit. */
function bersasaran(pk: readonly BarisPKTerbaca[]): BarisPKTerbaca[] {
  let sasaran: SelTerbaca | undefined;
  return pk.map((baris) => {
    if (teksSel(baris.sasaran) !== "") sasaran = baris.sasaran;
    return sasaran ? { ...baris, sasaran: { ...baris.sasaran, isi: sasaran.isi } } : baris;
  });
}

/** The units of the office in the order in which PK and then Realisasi Anggaran name them. */
export function daftarUnit({ pk = [], anggaran = [] }: Pick<IsiBuku, "pk" | "anggaran">): UnitPK[] {
  const hasil = new Map<string, { nama: string; pk: BarisPKTerbaca[]; anggaran: BarisAnggaranTerbaca[] }>();
  const untuk = (unit: string) => {
    const kunci = normalNama(unit);
    if (kunci === "" || KEPALA.test(kunci)) return undefined;
    const ada = hasil.get(kunci) ?? { nama: unit, pk: [], anggaran: [] };
    hasil.set(kunci, ada);
    return ada;
  };
  const janji = pemilik(pk, ({ sasaran }) => sasaran).map(({ unit }) => unit);
  bersasaran(pk).forEach((baris, i) => untuk(janji[i] ?? "")?.pk.push(baris));
  for (const { unit, baris } of pemilik(anggaran, ({ subKegiatan }) => subKegiatan))
    untuk(unit)?.anggaran.push(baris);
  return [...hasil.values()];
}
