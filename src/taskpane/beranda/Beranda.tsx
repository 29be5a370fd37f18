import type { JSX } from "react";
import type { KeadaanBuku } from "../../domain/struktur/keadaan";
import { useBacaan } from "../kait/useBacaan";
import { useKerja } from "../kait/useKerja";
import { DaftarPesan } from "../komponen/DaftarPesan";
import { GagalMuat } from "../komponen/GagalMuat";
import { Memuat } from "../komponen/Memuat";
import { usePerintah } from "../perintah";
import { useTeks } from "../teks";
import { DaftarLembar } from "./DaftarLembar";
import { KartuLangkah } from "./KartuLangkah";

/** Home: what comes next, what is there, what is missing. */
export function Beranda({ bukaProfil }: { readonly bukaProfil: () => void }): JSX.Element {
  const { bacaKeadaan } = usePerintah();
  const { putaran } = useKerja();
  const { isi, muatUlang } = useBacaan(bacaKeadaan, putaran);
  if (isi === undefined) return <Memuat />;
  if (!isi.ada) return <GagalMuat pesan={isi.pesan} ulang={muatUlang} />;
  return (
    <>
      <KartuLangkah keadaan={isi.nilai} bukaProfil={bukaProfil} />
      <DaftarLembar keadaan={isi.nilai} />
      <PerluDilengkapi keadaan={isi.nilai} />
    </>
  );
}

function PerluDilengkapi({ keadaan }: { readonly keadaan: KeadaanBuku }): JSX.Element | null {
  const { panel } = useTeks();
  const jumlah = (tingkat: string) => keadaan.pesan.filter((pesan) => pesan.tingkat === tingkat).length;
  if (keadaan.pesan.length === 0) return null;
  return (
    <section aria-labelledby="judul-lengkapi">
      <h2 id="judul-lengkapi">{panel.beranda.perluDilengkapi}</h2>
      <p className="samar">{panel.pesan.jumlah(jumlah("galat"), jumlah("peringatan"), jumlah("info"))}</p>
      <DaftarPesan pesan={keadaan.pesan} />
    </section>
  );
}
