import type { JSX } from "react";
import type { PetaTabel, PilihanTabel as IsiPilihan } from "../../domain/warna/rencana";
import { Lipatan } from "../komponen/Lipatan";
import { Pilihan } from "../komponen/Pilihan";
import { useTeks } from "../teks";
import type { PropsTabel } from "./props";

/** What the user may choose for one table: colour or add columns, and by which formula; nothing where there is no choice. */
export function PilihanTabel({ peta, ubah }: PropsTabel): JSX.Element | null {
  const { warna, panel } = useTeks();
  const { cara, polaritas } = warna.pilihan;
  const { positif, negatif, "negatif-rasio": rasio } = panel.pengaturan.polaritas;
  const tambah = peta.rencana.jenis === "tambah";
  const pilihCara = bolehMemilihCara(peta);
  const { isian } = peta;
  if (!tambah && !pilihCara && isian === undefined) return null;
  return (
    <Lipatan judul={warna.pilihan.judul} awal={isian !== undefined}>
      {isian !== undefined ? (
        <Pilihan<"tambah" | "isi">
          label={cara.label}
          nilai={mengisi(peta) ? "isi" : "tambah"}
          opsi={{ tambah: cara.tambah, isi: cara.isi(isian) }}
          ubah={(nilai) => ubah.pilihan(peta.kunci, { cara: nilai })}
        />
      ) : (
        pilihCara && (
          <Pilihan<"otomatis" | "tambah">
            label={cara.label}
            nilai={peta.pilihan.cara === "tambah" ? "tambah" : "otomatis"}
            opsi={{ otomatis: cara.otomatis, tambah: cara.tambah }}
            ubah={(nilai) => ubah.pilihan(peta.kunci, { cara: nilai })}
          />
        )
      )}
      {tambah && (
        <Pilihan<IsiPilihan["polaritas"]>
          label={polaritas.label}
          nilai={peta.pilihan.polaritas}
          opsi={{ positif, negatif, "negatif-rasio": rasio }}
          ubah={(nilai) => ubah.pilihan(peta.kunci, { polaritas: nilai })}
          keterangan={polaritas.keterangan}
        />
      )}
    </Lipatan>
  );
}

/** The plan fills the table's own column. */
const mengisi = ({ rencana }: PetaTabel): boolean =>
  rencana.jenis === "tambah" && rencana.kolomBaru[1] === undefined;

/** There is a capaian to colour, and target and realisasi to compute another from. */
function bolehMemilihCara({ tabel, rencana, pilihan }: PetaTabel): boolean {
  const ada = (peran: string) => tabel.kolom.some((satu) => satu.peran === peran);
  if (pilihan.cara === "tambah") return true;
  return rencana.jenis === "warnai" && ada("target") && ada("realisasi");
}
