import { Checkbox } from "@fluentui/react/lib/Checkbox";
import { DefaultButton } from "@fluentui/react/lib/Button";
import { useState, type JSX } from "react";
import type { KunciTambahan } from "../../domain/lembar/tambahan";
import { useKerja } from "../kait/useKerja";
import { Lipatan } from "../komponen/Lipatan";
import { usePerintah } from "../perintah";
import { useTeks } from "../teks";
import { PilihTambahan } from "./PilihTambahan";

/** What is rarely needed in a workbook that is there already: further parts, and the next year. */
export function LainLain(): JSX.Element {
  const { tambahan, tahunBaru } = useTeks().panel;
  return (
    <section aria-label={tambahan.lain}>
      <Lipatan judul={tambahan.judul} awal={false}>
        <TambahBagian />
      </Lipatan>
      <Lipatan judul={tahunBaru.judul} awal={false}>
        <TahunBaru />
      </Lipatan>
    </section>
  );
}

function TambahBagian(): JSX.Element {
  const { siapkanBukuKerja } = usePerintah();
  const { jalankan, sedang } = useKerja();
  const { tambahan: teks, sedang: label } = useTeks().panel;
  const [dipilih, pilih] = useState<readonly KunciTambahan[]>([]);
  const tambahkan = async () => {
    const hasil = await jalankan(label.siapkan, () => siapkanBukuKerja({ isi: "kosong", tambahan: dipilih }));
    if (hasil?.berhasil) pilih([]);
  };
  return (
    <>
      <PilihTambahan dipilih={dipilih} pilih={pilih} />
      <DefaultButton
        className="penuh"
        allowDisabledFocus
        disabled={dipilih.length === 0 || sedang !== undefined}
        onClick={() => void tambahkan()}
      >
        {teks.tombol}
      </DefaultButton>
    </>
  );
}

/** Says what the new year empties before it does; the button waits until the user has saved under a new name. */
function TahunBaru(): JSX.Element {
  const { siapkanTahunBaru } = usePerintah();
  const { jalankan, sedang } = useKerja();
  const { tahunBaru: teks, sedang: label } = useTeks().panel;
  const [disimpan, setDisimpan] = useState(false);
  const siapkan = async () => {
    const hasil = await jalankan(label.tahunBaru, siapkanTahunBaru);
    if (hasil?.berhasil) setDisimpan(false);
  };
  return (
    <>
      <p>{teks.guna}</p>
      <ul>
        {teks.akibat.map((satu) => (
          <li key={satu}>{satu}</li>
        ))}
      </ul>
      <p className="peringatan-tahun">{teks.simpanDahulu}</p>
      <Checkbox
        label={teks.sudahDisimpan}
        checked={disimpan}
        onChange={(_, sudah = false) => setDisimpan(sudah)}
      />
      <DefaultButton
        className="penuh"
        allowDisabledFocus
        disabled={!disimpan || sedang !== undefined}
        onClick={() => void siapkan()}
      >
        {teks.tombol}
      </DefaultButton>
    </>
  );
}
