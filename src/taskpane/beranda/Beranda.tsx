import { Link } from "@fluentui/react/lib/Link";
import type { JSX } from "react";
import type { KeadaanBuku } from "../../domain/lembar/keadaan";
import type { Pesan, Tingkat } from "../../domain/pesan";
import { useBacaan } from "../kait/useBacaan";
import { useKerja } from "../kait/useKerja";
import { DaftarPesan } from "../komponen/DaftarPesan";
import { GagalMuat } from "../komponen/GagalMuat";
import { Memuat } from "../komponen/Memuat";
import { usePerintah } from "../perintah";
import { useTeks } from "../teks";
import { DaftarLembar } from "./DaftarLembar";
import { KartuLangkah } from "./KartuLangkah";
import { urutTingkat } from "./tindakan";

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

/** What the next step asks for anyway is not warned of beside it: a new workbook has nothing wrong yet. */
function perluDilihat({ langkah, pesan }: KeadaanBuku): Pesan[] {
  const diminta = langkah === "isi-profil" ? "PROFIL_KOSONG" : undefined;
  return urutTingkat(pesan.filter(({ kode }) => kode !== diminta));
}

function PerluDilengkapi({ keadaan }: { readonly keadaan: KeadaanBuku }): JSX.Element | null {
  const { panel } = useTeks();
  const pesan = perluDilihat(keadaan);
  const jumlah = (tingkat: Tingkat) => pesan.filter((satu) => satu.tingkat === tingkat).length;
  if (pesan.length === 0) return null;
  return (
    <section aria-labelledby="judul-lengkapi">
      <h2 id="judul-lengkapi">{panel.beranda.perluDilengkapi}</h2>
      <p className="samar">{panel.pesan.jumlah(jumlah("galat"), jumlah("peringatan"), jumlah("info"))}</p>
      <DaftarPesan pesan={pesan} />
    </section>
  );
}
