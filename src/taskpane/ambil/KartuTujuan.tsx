import type { JSX } from "react";
import type { TulisanTabel } from "../../domain/ambil";
import { DaftarSebagian } from "../komponen/DaftarSebagian";
import { Lipatan } from "../komponen/Lipatan";
import { TautanSel } from "../komponen/TautanSel";
import { useTeksAmbil } from "./teks";
import { DaftarBeda } from "./DaftarBeda";
import type { UbahAmbil } from "./useAmbil";
import { lembarAsal, namaBaru, namaLama } from "./uraian";

/** What one table of ours would get: how much from where, row by row where asked, and what differs. */
export function KartuTujuan(props: {
  readonly tulisan: TulisanTabel;
  readonly timpa: ReadonlySet<string>;
  readonly ubah: UbahAmbil;
}): JSX.Element {
  const { tulisan } = props;
  const { nama, tujuan: teks } = useTeksAmbil();
  const { baru, lengkapi, sama } = tulisan;
  const judul = nama.tabel[tulisan.tujuan];
  return (
    <section className="kartu tabel-ambil" aria-label={judul}>
      <h2>{judul}</h2>
      <p>
        {[
          baru.length > 0 && teks.barisBaru(baru.length, lembarAsal(tulisan).join(", ")),
          lengkapi.length > 0 && teks.lengkapi(lengkapi.length),
          sama > 0 && teks.sama(sama),
          tulisan.tabel.baru && teks.lembarBaru,
        ]
          .filter(Boolean)
          .join(" ")}
      </p>
      <DaftarBeda tulisan={tulisan} timpa={props.timpa} ubah={props.ubah.timpa} />
      <BarisBaru tulisan={tulisan} />
      <SelDiisi tulisan={tulisan} />
    </section>
  );
}

interface PropsTulisan {
  readonly tulisan: TulisanTabel;
}

function BarisBaru({ tulisan }: PropsTulisan): JSX.Element | null {
  const { tujuan: teks, semuanya } = useTeksAmbil();
  const { baru, asalBaru } = tulisan;
  if (baru.length === 0) return null;
  return (
    <Lipatan judul={teks.daftarBaru(baru.length)} awal={false}>
      <DaftarSebagian
        butir={baru}
        kunci={(_, i) => `${i}`}
        semua={semuanya}
        isi={(baris, i) => (
          <>
            {namaBaru(tulisan, baris) || teks.tanpaNama} <TautanSel sel={asalBaru[i] ?? ""} />
          </>
        )}
      />
    </Lipatan>
  );
}

function SelDiisi({ tulisan }: PropsTulisan): JSX.Element | null {
  const { lengkapi } = tulisan;
  const { tujuan: teks, semuanya } = useTeksAmbil();
  if (lengkapi.length === 0) return null;
  return (
    <Lipatan judul={teks.daftarLengkapi(lengkapi.length)} awal={false}>
      <DaftarSebagian
        butir={lengkapi}
        kunci={({ sel }) => sel}
        semua={semuanya}
        isi={(satu) => (
          <>
            <TautanSel sel={satu.sel} /> {teks.diisi(satu.judul, String(satu.baru))}
            <p className="samar kecil">{namaLama(tulisan, satu)}</p>
          </>
        )}
      />
    </Lipatan>
  );
}
