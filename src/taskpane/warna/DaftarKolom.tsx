import type { JSX } from "react";
import { YAKIN_CUKUP, type KolomTabel, type Peran } from "../../domain/tabel/hasil-tabel";
import { Lipatan } from "../komponen/Lipatan";
import { useTeksWarna } from "./teks";
import { BarisKolom } from "./BarisKolom";
import type { PropsTabel } from "./props";

/** Roles that decide what is coloured, or that the user recognises the table by. */
const PENTING: ReadonlySet<Peran> = new Set(["indikator", "target", "realisasi", "capaian", "kriteria"]);

/** The columns with the sheet's own words and what they were taken for; those that do not matter are folded away. */
export function DaftarKolom({ peta, ubah }: PropsTabel): JSX.Element {
  const { kolom: teks } = useTeksWarna();
  const { kolom } = peta.tabel;
  const penting = kolom.filter((satu) => pentingDilihat(satu, peta.diubah));
  const lainnya = kolom.filter((satu) => !penting.includes(satu));
  const daftar = (isi: readonly KolomTabel[]) => (
    <ul className="daftar-kolom">
      {isi.map((satu) => (
        <BarisKolom
          key={satu.kolom}
          kolom={satu}
          ubah={(peran) => ubah.peran(peta.kunci, satu.kolom, peran)}
        />
      ))}
    </ul>
  );
  return (
    <>
      {daftar(penting)}
      {lainnya.length > 0 && (
        <Lipatan judul={teks.lainnya(lainnya.length)} awal={penting.length === 0}>
          {daftar(lainnya)}
        </Lipatan>
      )}
    </>
  );
}

/** A column that the user has changed stays where it can be changed again. */
function pentingDilihat({ peran, yakin, kolom }: KolomTabel, diubah: readonly string[]): boolean {
  return PENTING.has(peran) || diubah.includes(kolom) || (peran !== "lain" && yakin < YAKIN_CUKUP);
}
