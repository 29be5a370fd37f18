import { DefaultButton } from "@fluentui/react/lib/Button";
import type { JSX } from "react";
import type { Tawaran } from "../../commands";
import { useKerja } from "../kait/useKerja";
import { usePerintah } from "../perintah";
import { useTeks } from "../teks";

/** A command stopped to ask: the button that does it all the same. */
export function TombolTawaran({ tawaran }: { readonly tawaran: Tawaran }): JSX.Element {
  const { buatLaporan } = usePerintah();
  const { jalankan, sedang } = useKerja();
  const { panel } = useTeks();
  return (
    <DefaultButton
      className="penuh"
      allowDisabledFocus
      text={panel.tawaran[tawaran.jenis]}
      disabled={sedang !== undefined}
      onClick={() =>
        void jalankan(panel.sedang.lampiran, () => buatLaporan(tawaran.laporan, {}, { timpa: true }))
      }
    />
  );
}
