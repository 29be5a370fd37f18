import { Checkbox } from "@fluentui/react/lib/Checkbox";
import type { JSX } from "react";
import type { PetaAmbil } from "../../commands";
import { Lipatan } from "../komponen/Lipatan";
import { useTeksAmbil } from "./teks";
import type { UbahAmbil } from "./useAmbil";

/** The workbook's other sheets, all of them read at first; nothing to choose where there is only one. */
export function PilihLembar(props: {
  readonly peta: PetaAmbil;
  readonly ubah: UbahAmbil["lembar"];
}): JSX.Element | null {
  const { lembar: teks } = useTeksAmbil();
  const { bahan, pilihan } = props.peta;
  const semua = bahan.lembar.map(({ nama }) => nama);
  const dibaca = semua.filter((nama) => !pilihan.tanpaLembar?.includes(nama));
  if (semua.length < 2) return null;
  return (
    <Lipatan judul={teks.judul(dibaca.length, semua.length)} awal={false}>
      <p className="samar kecil">{teks.keterangan}</p>
      <ul className="daftar-sebagian">
        {semua.map((nama) => (
          <li key={nama}>
            <Checkbox
              label={nama}
              checked={dibaca.includes(nama)}
              onChange={(_, baca = false) => props.ubah(nama, baca)}
            />
          </li>
        ))}
      </ul>
    </Lipatan>
  );
}
