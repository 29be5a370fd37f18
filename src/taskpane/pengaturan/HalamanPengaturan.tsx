import type { JSX } from "react";
import { useBacaan } from "../kait/useBacaan";
import { useKerja } from "../kait/useKerja";
import { GagalMuat } from "../komponen/GagalMuat";
import { Memuat } from "../komponen/Memuat";
import { usePerintah } from "../perintah";
import { FormulirPengaturan } from "./FormulirPengaturan";

/** The settings page: what this workbook has chosen. */
export function HalamanPengaturan(): JSX.Element {
  const { bacaPengaturan } = usePerintah();
  const { putaran } = useKerja();
  const { isi, muatUlang } = useBacaan(bacaPengaturan, putaran);
  if (isi === undefined) return <Memuat />;
  if (!isi.ada) return <GagalMuat pesan={isi.pesan} ulang={muatUlang} />;
  return <FormulirPengaturan dimuat={isi.nilai} />;
}
