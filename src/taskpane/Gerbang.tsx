import type { JSX } from "react";
import type { Tampilan } from "../commands";
import { useDukungan } from "./kait/useDukungan";
import { Memuat } from "./komponen/Memuat";
import { Rangka } from "./Rangka";
import { TakDidukung } from "./TakDidukung";
import { useTeks } from "./teks";

/** Lets the user in where this Excel reaches the floor; everywhere else it says plainly what is missing. */
export function Gerbang({ excel }: { readonly excel: Tampilan["excel"] }): JSX.Element {
  const { takDidukung } = useTeks().panel;
  const dukungan = useDukungan();
  if (excel === "di-luar") return <TakDidukung sebab={takDidukung.diLuarExcel} kode="DI_LUAR_EXCEL" />;
  if (excel === "tanpa-office") return <TakDidukung sebab={takDidukung.tanpaOffice} kode="TANPA_OFFICE" />;
  if (!dukungan) return <Memuat />;
  const kurang = dukungan.butir.filter((butir) => butir.wajib && !butir.keadaan.tersedia);
  return kurang.length > 0 ? (
    <TakDidukung
      sebab={takDidukung.terlaluLama}
      kode="EXCEL_TERLALU_LAMA"
      kurang={kurang.map((butir) => butir.nama)}
    />
  ) : (
    <Rangka />
  );
}
