import { setLayerHostSelector } from "@fluentui/react/lib/Layer";
import { Pivot, PivotItem } from "@fluentui/react/lib/Pivot";
import { ProgressIndicator } from "@fluentui/react/lib/ProgressIndicator";
import { useState, type JSX, type ReactNode } from "react";
import type { StatusPita } from "../commands";
import { Beranda } from "./beranda/Beranda";
import { HALAMAN_LAMBAT } from "./halaman-lambat";
import { HALAMAN, useHalaman, type Halaman, type Navigasi } from "./kait/useHalaman";
import { KonteksBuka } from "./kait/useBuka";
import { KonteksKerja, useKerjaBaru } from "./kait/useKerja";
import { useLama } from "./kait/useLama";
import { Hasil } from "./komponen/Hasil";
import { useTeks } from "./teks";

/** Where menus and tips float: within the page's main part, so that a screen reader finds them there. */
const TEMPAT_LAYANG = "tempat-layang";
setLayerHostSelector(`#${TEMPAT_LAYANG}`);

/** A result that the user has seen and gone on from: it stays with its page, as one line, and follows to no other. */
interface Dibaca {
  readonly hasil: StatusPita | undefined;
  readonly di: Halaman;
}

/** The pane's frame: its pages, what is running, what the last command said. */
export function Rangka(): JSX.Element {
  const { navigasi } = useTeks().panel;
  const kerja = useKerjaBaru();
  const halaman = useHalaman(kerja.hasil);
  const [dibaca, setDibaca] = useState<Dibaca>();
  const sudah = dibaca !== undefined && dibaca.hasil === kerja.hasil;
  const lama = useLama(kerja.sedang !== undefined);

  const pindah = (tujuan: Halaman): void => {
    setDibaca((lalu) => (lalu?.hasil === kerja.hasil ? lalu : { hasil: kerja.hasil, di: halaman.kini }));
    halaman.buka(tujuan);
  };
  const isi = (
    <KonteksKerja.Provider value={kerja}>
      <main>
        <h1 className="hanya-pembaca">LKjIP</h1>
        <header>
          <Pivot
            headersOnly
            aria-label={navigasi.label}
            selectedKey={halaman.kini}
            onLinkClick={(butir) => pindah(butir?.props.itemKey as Halaman)}
            overflowBehavior="menu"
            overflowAriaLabel={navigasi.lainnya}
            getTabId={(kunci) => `tab-${kunci}`}
          >
            {HALAMAN.map((nama) => (
              <PivotItem key={nama} itemKey={nama} headerText={navigasi[nama]} />
            ))}
          </Pivot>
          {lama && kerja.sedang !== undefined && (
            <ProgressIndicator className="kemajuan" label={kerja.sedang} />
          )}
        </header>
        <div role="status" className="hanya-pembaca">
          {kerja.sedang ?? kerja.hasil?.ringkasan}
        </div>
        {kerja.hasil && (!sudah || dibaca.di === halaman.kini) && (
          <Hasil hasil={kerja.hasil} terlipat={sudah} tutup={kerja.tutupHasil} />
        )}
        {halaman.terbuka.map((nama) => (
          <Lembar key={nama} nama={nama} tampil={nama === halaman.kini}>
            {isiHalaman(nama, halaman)}
          </Lembar>
        ))}
        <div id={TEMPAT_LAYANG} className="tempat-layang" />
      </main>
    </KonteksKerja.Provider>
  );
  return <KonteksBuka.Provider value={pindah}>{isi}</KonteksBuka.Provider>;
}

function isiHalaman(nama: Halaman, { kini, buka, permintaan }: Navigasi): JSX.Element {
  switch (nama) {
    case "beranda":
      return <Beranda buka={buka} />;
    case "ambil":
      return <HALAMAN_LAMBAT.Ambil permintaan={permintaan.ambil} />;
    case "warna":
      return <HALAMAN_LAMBAT.Warna permintaan={permintaan.warna} />;
    case "laporan":
      return <HALAMAN_LAMBAT.Laporan />;
    case "reviu":
      return <HALAMAN_LAMBAT.Reviu permintaan={permintaan.reviu} />;
    case "profil":
      return <HALAMAN_LAMBAT.Profil keBeranda={() => buka("beranda")} />;
    case "pengaturan":
      return <HALAMAN_LAMBAT.Pengaturan />;
    case "bantuan":
      return <HALAMAN_LAMBAT.Bantuan tampil={kini === "bantuan"} />;
  }
}

function Lembar(props: {
  readonly nama: Halaman;
  readonly tampil: boolean;
  readonly children: ReactNode;
}): JSX.Element {
  return (
    <div className="halaman" role="tabpanel" aria-labelledby={`tab-${props.nama}`} hidden={!props.tampil}>
      {props.children}
    </div>
  );
}
