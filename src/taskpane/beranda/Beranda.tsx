import type { JSX } from "react";
import type { KeadaanBuku } from "../../domain/lembar/keadaan";
import type { Pesan, Tingkat } from "../../domain/pesan";
import type { Halaman } from "../kait/useHalaman";
import { useBacaan } from "../kait/useBacaan";
import { useKerja } from "../kait/useKerja";
import { DaftarPesan } from "../komponen/DaftarPesan";
import { GagalMuat } from "../komponen/GagalMuat";
import { KartuKembalikan } from "../komponen/KartuKembalikan";
import { Memuat } from "../komponen/Memuat";
import { PulihkanRumus } from "../komponen/PulihkanRumus";
import { usePerintah } from "../perintah";
import { useTeks } from "../teks";
import { DaftarLembar } from "./DaftarLembar";
import { JadikanAngka } from "./JadikanAngka";
import { JalanLain } from "./JalanLain";
import { KartuLangkah } from "./KartuLangkah";
import { LainLain } from "./LainLain";
import { MasukkanBaris } from "./MasukkanBaris";
import { urutTingkat } from "../../domain/temuan/urut-tingkat";

/** Home: what comes next, what is there, what is missing. */
export function Beranda({ buka }: { readonly buka: (halaman: Halaman) => void }): JSX.Element {
  const { bacaKeadaan } = usePerintah();
  const { putaran } = useKerja();
  const { isi, muatUlang } = useBacaan(bacaKeadaan, putaran);
  if (isi === undefined) return <Memuat />;
  if (!isi.ada) return <GagalMuat pesan={isi.pesan} ulang={muatUlang} />;
  return (
    <>
      <KartuLangkah keadaan={isi.nilai} bukaProfil={() => buka("profil")} />
      {(isi.nilai.langkah === "siapkan" || isi.nilai.langkah === "isi-iku") && <JalanLain buka={buka} />}
      <DaftarLembar keadaan={isi.nilai} />
      <JadikanAngka rencana={isi.nilai.angkaTeks} />
      <PerluDilengkapi keadaan={isi.nilai} />
      {isi.nilai.langkah !== "siapkan" && !isi.nilai.terkunci && <LainLain />}
      <TarikKembali />
    </>
  );
}

/** Whatever command ran last can be taken back from here too. */
function TarikKembali(): JSX.Element {
  const { kembalikan } = usePerintah();
  const { jalankan } = useKerja();
  const { sedang } = useTeks().panel.kembalikan;
  return <KartuKembalikan kembalikan={() => void jalankan(sedang, kembalikan)} />;
}

/** What a workbook that has just been made, or comes from a template, has blank. */
const BELUM_DIISI = new Set([
  "PROFIL_KOSONG",
  "TARGET_KOSONG",
  "REALISASI_KOSONG",
  "PAGU_KOSONG",
  "ANGGARAN_KOSONG",
]);

/** Until the profile is filled in nothing is wrong yet: what is blank is the work to come, and not warned of. */
function perluDilihat({ langkah, pesan }: KeadaanBuku): Pesan[] {
  const dilihat = langkah === "isi-profil" ? pesan.filter(({ kode }) => !BELUM_DIISI.has(kode)) : pesan;
  return urutTingkat(dilihat);
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
      <MasukkanBaris pesan={pesan} />
      {pesan.some(({ kode }) => kode === "RUMUS_TAK_DIKENAL") && <PulihkanRumus />}
      <DaftarPesan pesan={pesan} />
    </section>
  );
}
