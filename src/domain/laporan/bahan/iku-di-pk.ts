import { bacaAngka } from "../../angka/baca-angka";
import { bulatkanDesimal } from "../../angka/format-angka";
import { teksSel, type SelTerbaca } from "../../lembar/baca-tabel";
import type { IsiBuku } from "../../lembar/isi-buku";
import { ukuranPK } from "../../lembar/lembar-pk";
import type { BarisUkur } from "../../lembar/ukur-baris";
import { normalNama } from "../../tabel/kata/nama-baris";
import { DESIMAL_JUMLAH } from "../../ukur/toleransi";
import { menurutNama, petaNama } from "./menurut-nama";
import { targetBersatuan } from "./pk";

/** The key indicators beside the agreement: how many of them it has, and what is written otherwise there. */
export interface IKUDiPK {
  readonly semua: number;
  readonly ada: number;
  /** Names that are spelled otherwise, as IKU has them. */
  readonly lainNama: readonly string[];
  /** "Skor Pola Pangan Harapan (PK 88,5; IKU 89)" */
  readonly lainTarget: readonly string[];
}

const rapat = (sel: SelTerbaca): string => teksSel(sel).replace(/\s+/g, " ").toLowerCase();

const namaUkuran = ({ indikator }: BarisUkur): string => teksSel(indikator);

const sebutTarget = ({ target, satuan }: BarisUkur): string => targetBersatuan(target.isi, teksSel(satuan));

/** A cell formatted as percent holds 0,9 where the other sheet has 90. */
function samaAngka(a: number, b: number, persen: boolean): boolean {
  const seratus = (satu: number): number => bulatkanDesimal(satu * 100, DESIMAL_JUMLAH);
  return a === b || (persen && (seratus(a) === b || a === seratus(b)));
}

/** Both targets are there and say something else; a unit that only one of them has does not matter. */
function targetLain(a: BarisUkur, b: BarisUkur): boolean {
  if (teksSel(a.target) === "" || teksSel(b.target) === "" || rapat(a.target) === rapat(b.target))
    return false;
  const [satu, dua] = [bacaAngka(a.target.isi), bacaAngka(b.target.isi)];
  if (satu.jenis !== "angka" || dua.jenis !== "angka") return true;
  return !samaAngka(satu.nilai, dua.nilai, /%/.test(sebutTarget(a) + sebutTarget(b)));
}

/** Compares the key indicators with the agreement's of the same name; the target after the change counts. */
export function ikuDiPK({ iku = [], pk = [] }: Pick<IsiBuku, "iku" | "pk">): IKUDiPK {
  const bernama = iku.filter((satu) => namaUkuran(satu) !== "");
  const diPK = petaNama(pk.map(ukuranPK), namaUkuran);
  const semua = menurutNama(bernama, namaUkuran);
  const pasangan = semua.flatMap(({ nama, baris: [milik] }) => {
    const lain = diPK.get(normalNama(nama));
    return milik && lain ? [{ nama, milik, lain }] : [];
  });
  const [beda, lainTulis] = [
    pasangan.filter(({ milik, lain }) => lain.every((satu) => targetLain(satu, milik))),
    pasangan.filter(({ milik, lain }) => lain.every((s) => rapat(s.indikator) !== rapat(milik.indikator))),
  ];
  return {
    semua: semua.length,
    ada: pasangan.length,
    lainNama: lainTulis.map(({ nama }) => nama),
    lainTarget: beda.map(({ nama, milik, lain: [satu] }) => {
      return `${nama} (PK ${satu ? sebutTarget(satu) : ""}; IKU ${sebutTarget(milik)})`;
    }),
  };
}
