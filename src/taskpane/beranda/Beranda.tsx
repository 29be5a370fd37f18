import { Link } from "@fluentui/react/lib/Link";
import type { JSX } from "react";
import type { KeadaanBuku } from "../../domain/lembar/keadaan";
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
export function Beranda(props: {
  readonly bukaProfil: () => void;
  readonly bukaWarna: () => void;
}): JSX.Element {
  const { bacaKeadaan } = usePerintah();
  const { putaran } = useKerja();
  const { isi, muatUlang } = useBacaan(bacaKeadaan, putaran);
  if (isi === undefined) return <Memuat />;
  if (!isi.ada) return <GagalMuat pesan={isi.pesan} ulang={muatUlang} />;
  return (
    <>
      <KartuLangkah keadaan={isi.nilai} bukaProfil={props.bukaProfil} />
      {isi.nilai.langkah === "siapkan" && <JalanWarna buka={props.bukaWarna} />}
      <DaftarLembar keadaan={isi.nilai} />
      <PerluDilengkapi keadaan={isi.nilai} />
    </>
  );
}

/** The other way to begin: colours on the tables that are there already. */
function JalanWarna({ buka }: { readonly buka: () => void }): JSX.Element {
  const { beranda } = useTeks().panel;
  return (
    <p>
      {beranda.punyaTabel} <Link onClick={buka}>{beranda.bukaWarna}</Link>
    </p>
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
