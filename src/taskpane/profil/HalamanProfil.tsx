import { DefaultButton } from "@fluentui/react/lib/Button";
import type { JSX } from "react";
import { useBacaan } from "../kait/useBacaan";
import { useKerja } from "../kait/useKerja";
import { GagalMuat } from "../komponen/GagalMuat";
import { Memuat } from "../komponen/Memuat";
import { usePerintah } from "../perintah";
import { useTeks } from "../teks";
import { FormulirProfil } from "./FormulirProfil";

/** The code with which the commands answer while the Profil sheet is not there yet. */
const LEMBAR_TIDAK_ADA = "LEMBAR_TIDAK_ADA";

/** The Profil page: the form, or the way to a Profil sheet. */
export function HalamanProfil({ keBeranda }: { readonly keBeranda: () => void }): JSX.Element {
  const { panel } = useTeks();
  const { bacaProfil } = usePerintah();
  const { putaran } = useKerja();
  const { isi, muatUlang } = useBacaan(bacaProfil, putaran);
  if (isi === undefined) return <Memuat />;
  if (isi.ada) return <FormulirProfil dimuat={isi.nilai} />;
  if (isi.pesan.kode !== LEMBAR_TIDAK_ADA) return <GagalMuat pesan={isi.pesan} ulang={muatUlang} />;
  return (
    <section className="kartu">
      <p>{panel.profil.belumAda}</p>
      <DefaultButton onClick={keBeranda}>{panel.profil.keBeranda}</DefaultButton>
    </section>
  );
}
