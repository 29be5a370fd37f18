import type { JSX } from "react";
import {
  mengisi,
  type PetaTabel,
  type PilihanTabel as IsiPilihan,
  type RencanaTabel,
} from "../../domain/warna/rencana";
import type { TemuanWarna } from "../../domain/warna/temuan-warna";
import { Lipatan } from "../komponen/Lipatan";
import { Pilihan } from "../komponen/Pilihan";
import { useTeksPengaturan } from "../pengaturan/teks";
import { useTeksWarna } from "./teks";
import type { PropsTabel } from "./props";

/** What the user may choose for one table: colour or add columns, and by which formula; nothing where there is no choice. */
export function PilihanTabel({ peta, ubah }: PropsTabel): JSX.Element | null {
  const warna = useTeksWarna();
  const { cara, polaritas } = warna.pilihan;
  const { positif, negatif, "negatif-rasio": rasio } = useTeksPengaturan().polaritas;
  const tambah = dihitung(peta.rencana);
  const { isian } = peta;
  const mungkin = caraMungkin(peta);
  if (!tambah && mungkin.length === 0) return null;
  const kosong = [isian?.capaian, isian?.kriteria].filter((kolom) => kolom !== undefined).join(", ");
  const nama = { otomatis: cara.otomatis, isi: cara.isi(kosong), tambah: cara.tambah };
  return (
    <Lipatan judul={warna.pilihan.judul} awal={isian !== undefined || rumusRagu(peta)}>
      {mungkin.length > 0 && (
        <Pilihan<IsiPilihan["cara"]>
          label={cara.label}
          nilai={caraKini(peta, mungkin)}
          opsi={nama}
          hanya={mungkin}
          ubah={(nilai) => ubah.pilihan(peta.kunci, { cara: nilai })}
        />
      )}
      {tambah && (
        <Pilihan<IsiPilihan["polaritas"]>
          label={polaritas.label}
          nilai={rumusRagu(peta) ? undefined : peta.pilihan.polaritas}
          opsi={{ positif, negatif, "negatif-rasio": rasio }}
          ubah={(nilai) => ubah.pilihan(peta.kunci, { polaritas: nilai })}
          keterangan={polaritas.keterangan}
        />
      )}
    </Lipatan>
  );
}

const menyebut = ({ temuan }: RencanaTabel, dicari: TemuanWarna["kode"]): boolean =>
  temuan.some(({ kode }) => kode === dicari);

/** A capaian is computed: in columns of ours, or in blank cells of the table's own. */
function dihitung(rencana: RencanaTabel): boolean {
  return rencana.jenis === "tambah" || (rencana.jenis === "warnai" && menyebut(rencana, "POLARITAS"));
}

/** The formula is what the plan asks about: its choice must be in sight. */
const rumusRagu = ({ rencana }: PetaTabel): boolean => menyebut(rencana, "POLARITAS_RAGU");

/** What may be done with a table: nothing to choose where it is one thing only. */
function caraMungkin(peta: PetaTabel): IsiPilihan["cara"][] {
  const { isian } = peta;
  if (isian?.capaian !== undefined && !isian.sebagian) return ["tambah", "isi"];
  const tambah = bolehMemilihCara(peta) ? (["tambah"] as const) : [];
  const isi = isian && peta.rencana.jenis !== "biarkan" ? (["isi"] as const) : [];
  const semua = ["otomatis" as const, ...isi, ...tambah];
  return semua.length > 1 ? semua : [];
}

/** What the plan does, of what may be chosen. */
function caraKini({ pilihan: { cara }, rencana }: PetaTabel, mungkin: readonly IsiPilihan["cara"][]) {
  if (mengisi(rencana)) return "isi";
  return cara !== "isi" && mungkin.includes(cara) ? cara : (mungkin[0] ?? "otomatis");
}

/** There is a capaian to colour, and target and realisasi to compute another from. */
function bolehMemilihCara({ tabel, rencana, pilihan }: PetaTabel): boolean {
  const ada = (peran: string) => tabel.kolom.some((satu) => satu.peran === peran);
  if (pilihan.cara === "tambah") return true;
  return rencana.jenis === "warnai" && ada("target") && ada("realisasi");
}
