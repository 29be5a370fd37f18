import { Pivot, PivotItem } from "@fluentui/react/lib/Pivot";
import { useCallback, useState, type JSX, type ReactNode } from "react";
import { HalamanBantuan } from "./bantuan/HalamanBantuan";
import { Beranda } from "./beranda/Beranda";
import { KonteksKerja, useKerjaBaru } from "./kait/useKerja";
import { Hasil } from "./komponen/Hasil";
import { Kemajuan } from "./komponen/Kemajuan";
import { HalamanPengaturan } from "./pengaturan/HalamanPengaturan";
import { HalamanProfil } from "./profil/HalamanProfil";
import { useTeks } from "./teks";

const HALAMAN = ["beranda", "profil", "pengaturan", "bantuan"] as const;

/** A page of the pane. */
type Halaman = (typeof HALAMAN)[number];

/** The pane's frame: the four pages, what is running, what the last command said. */
export function Rangka(): JSX.Element {
  const { navigasi } = useTeks().panel;
  const kerja = useKerjaBaru();
  const [halaman, setHalaman] = useState<Halaman>("beranda");
  // A page that was opened stays, so that a form keeps what was typed while the user looks elsewhere.
  const [terbuka, setTerbuka] = useState<readonly Halaman[]>(["beranda"]);
  const buka = useCallback((tujuan: Halaman) => {
    setHalaman(tujuan);
    setTerbuka((lama) => (lama.includes(tujuan) ? lama : [...lama, tujuan]));
  }, []);

  return (
    <KonteksKerja.Provider value={kerja}>
      <header>
        <Pivot
          headersOnly
          aria-label={navigasi.label}
          selectedKey={halaman}
          onLinkClick={(butir) => buka(butir?.props.itemKey as Halaman)}
          getTabId={(kunci) => `tab-${kunci}`}
        >
          {HALAMAN.map((nama) => (
            <PivotItem key={nama} itemKey={nama} headerText={navigasi[nama]} />
          ))}
        </Pivot>
        <Kemajuan sedang={kerja.sedang} />
      </header>
      <div role="status" className="hanya-pembaca">
        {kerja.sedang ?? kerja.hasil?.ringkasan}
      </div>
      <main>
        {kerja.hasil && <Hasil hasil={kerja.hasil} tutup={kerja.tutupHasil} />}
        {terbuka.map((nama) => (
          <Lembar key={nama} nama={nama} tampil={nama === halaman}>
            {isiHalaman(nama, buka)}
          </Lembar>
        ))}
      </main>
    </KonteksKerja.Provider>
  );
}

function isiHalaman(nama: Halaman, buka: (tujuan: Halaman) => void): JSX.Element {
  switch (nama) {
    case "beranda":
      return <Beranda bukaProfil={() => buka("profil")} />;
    case "profil":
      return <HalamanProfil keBeranda={() => buka("beranda")} />;
    case "pengaturan":
      return <HalamanPengaturan />;
    case "bantuan":
      return <HalamanBantuan />;
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
