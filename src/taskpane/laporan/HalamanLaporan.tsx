import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import type { JSX } from "react";
import { useKerja } from "../kait/useKerja";
import { useTeksLaporan } from "./teks";
import { BawaKeWord } from "./BawaKeWord";
import { DaftarTabel } from "./DaftarTabel";
import { HasilTabel } from "./HasilTabel";
import { useDipilih } from "./useDipilih";
import { useLaporan } from "./useLaporan";

/** The page on which the tables of the report are chosen and made; the run can be ended between two of them. */
export function HalamanLaporan(): JSX.Element {
  const teks = useTeksLaporan();
  const { sedang } = useKerja();
  const [dipilih, pilih] = useDipilih();
  const { kemajuan, akanBerhenti, bagian, buat, berhenti } = useLaporan();
  return (
    <>
      <p className="samar">{teks.pengantar}</p>
      <DaftarTabel dipilih={dipilih} pilih={pilih} />
      {kemajuan === undefined ? (
        <PrimaryButton
          className="penuh"
          allowDisabledFocus
          disabled={dipilih.length === 0 || sedang !== undefined}
          onClick={() => buat(dipilih)}
        >
          {teks.buat(dipilih.length)}
        </PrimaryButton>
      ) : (
        <div role="status">
          <p>{kemajuan}</p>
          <DefaultButton className="penuh" allowDisabledFocus disabled={akanBerhenti} onClick={berhenti}>
            {akanBerhenti ? teks.akanBerhenti : teks.berhenti}
          </DefaultButton>
        </div>
      )}
      <BawaKeWord dipilih={dipilih} />
      <HasilTabel bagian={bagian} />
    </>
  );
}
