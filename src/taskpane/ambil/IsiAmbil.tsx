import type { JSX } from "react";
import type { PetaAmbil } from "../../commands";
import { DaftarPesan } from "../komponen/DaftarPesan";
import { Lipatan } from "../komponen/Lipatan";
import { useTeksAmbil } from "./teks";
import { KakiAmbil } from "./KakiAmbil";
import { KartuBelumAda } from "./KartuBelumAda";
import { KartuMirip } from "./KartuMirip";
import { KartuRagu } from "./KartuRagu";
import { KartuTujuan } from "./KartuTujuan";
import { KartuKembalikan } from "../komponen/KartuKembalikan";
import { PilihLembar } from "./PilihLembar";
import { TabelSumber } from "./TabelSumber";
import type { Ambil } from "./useAmbil";
import { adaUraian, hitungTulisan, pisahPesan, pisahSumber } from "./uraian";

interface PropsIsi {
  readonly peta: PetaAmbil;
  readonly ambil: Ambil;
}

/** What was read: what each table of ours would get, what is to be decided, and what is left and why. */
export function IsiAmbil({ peta, ambil }: PropsIsi): JSX.Element {
  const teks = useTeksAmbil();
  const { yakin, ragu } = pisahSumber(peta.rencana);
  const diambil = peta.rencana.tabel.filter(({ disertakan }) => disertakan);
  const ada = yakin.length + ragu.length > 0;
  const { baris, sel } = hitungTulisan(peta.rencana, ambil.timpa);
  const ditemukan = diambil.length > 0 && baris + sel === 0 ? teks.tanpaTulisan : teks.ditemukan;
  return (
    <>
      {ada ? (
        <p className="ditemukan" aria-live="polite">
          {ditemukan(diambil.length, new Set(diambil.map(({ lembar }) => lembar)).size)}
        </p>
      ) : (
        <TanpaTabel />
      )}
      <PilihLembar peta={peta} ubah={ambil.ubah.lembar} />
      {peta.rencana.tulisan.filter(adaUraian).map((satu) => (
        <KartuTujuan key={satu.tabel.nama} tulisan={satu} timpa={ambil.timpa} ubah={ambil.ubah} />
      ))}
      <KartuBelumAda rencana={peta.rencana} ubah={ambil.ubah} />
      <KartuMirip mirip={peta.rencana.mirip} ubah={ambil.ubah} />
      <KartuRagu tabel={ragu} semua={peta.pilihan.ragu === true} ubah={ambil.ubah} />
      {yakin.length > 0 && (
        <Lipatan judul={teks.sumber.judul(yakin.length)} awal={false}>
          {yakin.map((satu) => (
            <TabelSumber key={satu.kunci} tabel={satu} pesan={peta.pesan} ubah={ambil.ubah} />
          ))}
        </Lipatan>
      )}
      <LipatanPesan peta={peta} />
      <KartuKembalikan kembalikan={ambil.kembalikan} />
      {ada && <KakiAmbil peta={peta} ambil={ambil} />}
    </>
  );
}

/** Nothing was found: what the user can do about it. */
function TanpaTabel(): JSX.Element {
  const { kosong } = useTeksAmbil();
  return (
    <section className="kartu kosong" aria-live="polite">
      <h2>{kosong.judul}</h2>
      <p>{kosong.saran}</p>
    </section>
  );
}

function LipatanPesan({ peta }: { readonly peta: PetaAmbil }): JSX.Element {
  const { lipat } = useTeksAmbil();
  const pesan = pisahPesan(peta.pesan);
  return (
    <>
      {(["lihat", "selisih", "ditinggal"] as const).map(
        (bagian) =>
          pesan[bagian].length > 0 && (
            <Lipatan key={bagian} judul={lipat[bagian](pesan[bagian].length)} awal={false}>
              <DaftarPesan pesan={pesan[bagian]} />
            </Lipatan>
          ),
      )}
    </>
  );
}
